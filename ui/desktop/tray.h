// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "task.h"
#include "underway.h"

#include <QObject>
#include <QStringList>

#include <memory>

class QMenu;
class QSystemTrayIcon;

/// An icon in the desktop's tray while tasks are under way or need a person, so that a window that is out of sight can be brought back.
/// Where the desktop has no tray nothing is shown, and nothing is lost: it says no more than the window.
class Tray : public QObject
{
    Q_OBJECT
public:
    explicit Tray(bool simulation);
    ~Tray() override;

    /// \a listed: tasks to go to, those under way or in need of a person.
    void show(const Underway &now, const std::vector<Task> &listed);
    /// What the icon offers; its owner is this object.
    [[nodiscard]] QMenu *menu() const { return m_menu.get(); }
    /// What it tells where the pointer rests.
    [[nodiscard]] const QString &text() const { return m_text; }

signals:
    void windowRequested();
    void taskRequested(const TaskId &id);

private:
    void buildMenu(const std::vector<Task> &listed);

    bool m_simulation;
    QString m_text;
    QStringList m_entries; ///< of the menu: somebody may have it open
    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon;
};
