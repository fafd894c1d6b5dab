// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "launcherentry.h"
#include "tray.h"

class Clusters;
class ClusterProbe;
class TaskTracker;

/// Keeps the program's icon in the task bar and in the tray up to date with what is under way.
class Presence : public QObject
{
    Q_OBJECT
public:
    Presence(TaskTracker &tracker, ClusterProbe &probe, bool simulation, std::optional<QDBusConnection> bus = {});

    [[nodiscard]] const Tray &tray() const { return m_tray; }

signals:
    void windowRequested();
    void taskRequested(const TaskId &id);

private:
    void update();

    TaskTracker &m_tracker;
    ClusterProbe &m_probe;
    LauncherEntry m_launcher;
    Tray m_tray;
};
