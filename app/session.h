// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clusterprobe.h"
#include "clusters.h"
#include "demonstration.h"
#include "desktopnotifier.h"
#include "director.h"
#include "journal.h"
#include "mainwindow.h"
#include "newsroom.h"
#include "presence.h"
#include "settings.h"
#include "simulation.h"
#include "supportlog.h"
#include "systemclock.h"
#include "tasktracker.h"
#include "trainingclock.h"

/// One window on one data folder, with everything below it. With a scenario also its simulated clusters: those and real ones never meet,
/// because each session has a folder and a window of its own.
class Session
{
public:
    /// \a scenario: nothing for real clusters.
    Session(const QString &folder, std::optional<Scenario> scenario);
    ~Session();
    Q_DISABLE_COPY_MOVE(Session)

    [[nodiscard]] MainWindow &window() { return m_window; }
    [[nodiscard]] TaskTracker &tracker() { return m_tracker; }
    [[nodiscard]] Clusters &clusters() { return m_clusters; }
    [[nodiscard]] bool isSimulated() const { return m_simulation.has_value(); }

    /// Opens the record and signs in to the simulated clusters, if there are any. What went wrong, or nothing.
    [[nodiscard]] std::optional<QString> start();

    /// Begins an exercise on the simulated clusters.
    void setExercise(const Exercise &exercise);

    /// Ended with the stored name of the task's state, and with the problem that kept it from being played to its end.
    using PlayEnded = std::function<void(const QString &state, const QString &problem)>;
    /// Plays the upgrade of the scenario on the window. \a screenshots: folder for one picture a step; empty: none.
    void play(const QString &screenshots, PlayEnded ended);

private:
    [[nodiscard]] std::optional<QString> startSimulation();
    [[nodiscard]] Demonstration::Progress progress() const;

    std::unique_ptr<Clock> m_clock;
    std::optional<Simulation> m_simulation;
    std::unique_ptr<Director> m_director;
    Journal m_journal;
    Clusters m_clusters;
    ClusterProbe m_probe;
    TaskTracker m_tracker;
    SupportLog m_log;
    Settings m_settings;
    MainWindow m_window;
    DesktopNotifier m_notifier;
    Newsroom m_news;
    Presence m_presence;
    std::unique_ptr<Demonstration> m_play;
};
