// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "launcherentry.h"
#include "tray.h"

class Clusters;
class ClusterProbe;
class TaskTracker;

/// Keeps the program's icon in the tray, and where its clusters are real ones in the task bar, up to date with what is under way. The task
/// bar has one icon for all windows of the program and no room for the word SIMULATION.
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

    bool m_simulation;
    TaskTracker &m_tracker;
    ClusterProbe &m_probe;
    LauncherEntry m_launcher;
    Tray m_tray;
};
