// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMainWindow;
class QWidget;

/// What the control is for, as rich text: its name, what its tooltip and its description for assistive technology tell, and a link
/// ("help:tasks") to the page of the help. Empty where there is nothing to say.
[[nodiscard]] QString explanationOf(const QWidget *widget);

/// "What's this?": Shift+F1 explains the control that has the focus, in the window and in its dialogs; start() lets the next click explain
/// what it hits. Texts come from the controls themselves: there is no second set of them.
class Explainer : public QObject
{
    Q_OBJECT
public:
    explicit Explainer(QMainWindow &window);

    /// The pointer asks, until it has clicked or Esc is pressed.
    static void start();

    bool eventFilter(QObject *object, QEvent *event) override;

signals:
    /// The link of an explanation.
    void helpRequested(const QString &topic);

private:
    [[nodiscard]] bool isOurs(const QWidget *widget) const;
    static void show(const QPoint &where, QWidget *widget);

    QMainWindow &m_window;
};
