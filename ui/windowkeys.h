// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMainWindow;
class QWidget;

/// Lets the shortcuts of a window's menus win over the editing keys of a text field: Ctrl+U, Ctrl+K and Ctrl+E would otherwise clear what
/// was typed, or do nothing, wherever a field has the focus. F1 in a dialog asks for help, too: menus do not hear it there.
class WindowKeys : public QObject
{
    Q_OBJECT
public:
    explicit WindowKeys(QMainWindow &window);

    bool eventFilter(QObject *object, QEvent *event) override;

signals:
    /// F1 in a dialog of the window, or of another dialog of it.
    void helpRequested(const QWidget *from);

private:
    [[nodiscard]] bool isOfMenus(const QKeySequence &keys) const;
    [[nodiscard]] bool isDialogOfTheWindow(const QWidget *widget) const;

    QMainWindow &m_window;
};
