// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clusterprobe.h"
#include "clusters.h"
#include "heartbeat.h"
#include "journal.h"
#include "simulatorprocess.h"
#include "systemclock.h"
#include "taskmodel.h"
#include "tasktracker.h"

/// The program below the window with its real parts and a thousand upgrades that run on ten simulated clusters of another process. Once all
/// of them run, what following them costs is measured.
class ManyTasks
{
public:
    static constexpr int Tasks = 1000;
    static constexpr int ClusterCount = 10;

    struct Result {
        QString problem; ///< empty: it was measured
        double seconds = 0;
        std::vector<double> requestsPerSecond; ///< of each cluster, lowest first
        double processorShare = 0;             ///< of one processor, all threads
        Heartbeat::Gaps loop;
        Heartbeat::Gaps empty; ///< of an event loop with nothing to do, at the same time
        long residentKib = 0;
        long grownKib = 0; ///< since before the first task
    };

    /// Writes the scenario into \a folder and keeps its data there.
    ManyTasks(const QString &simulator, const QString &folder, std::function<void(const Result &)> done);

private:
    void connectAll();
    void submitMore();
    void begin();
    void finish();
    void fail(const QString &problem);
    [[nodiscard]] std::vector<quint64> sentSoFar() const;

    std::function<void(const Result &)> m_done;
    Result m_result;
    Heartbeat m_heartbeat;
    EmptyLoop m_emptyLoop;
    SystemClock m_clock;
    Journal m_journal;
    Clusters m_clusters;
    ClusterProbe m_probe;
    TaskTracker m_tracker;
    TaskModel m_model;
    SimulatorProcess m_simulator;
    int m_submitted = 0;
    std::set<TaskId> m_running;
    std::set<TaskId> m_underWay;
    std::vector<quint64> m_sentBefore;
    std::chrono::nanoseconds m_processorBefore{0};
    std::chrono::steady_clock::time_point m_begun;
    long m_residentBefore = 0;
    bool m_ended = false;
    QObject m_context; ///< last member: what was put off ends first
};
