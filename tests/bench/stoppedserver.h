// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clusterprobe.h"
#include "clusters.h"
#include "heartbeat.h"
#include "journal.h"
#include "simulatorprocess.h"
#include "systemclock.h"
#include "tasktracker.h"

/// The program with its real parts, three clusters and two running upgrades; then one cluster stands still while tasks are polled and
/// everything is read again and again. Two simulators run, so that one can be stopped while the other answers.
class StoppedServer
{
public:
    struct Result {
        QString problem; ///< empty: both were measured
        Heartbeat::Gaps window;
        Heartbeat::Gaps empty; ///< of an event loop with nothing to do, at the same time
    };

    StoppedServer(const QString &simulator, const QString &dataFolder, std::function<void(const Result &)> done);

    [[nodiscard]] Clusters &clusters() { return m_clusters; }
    [[nodiscard]] ClusterProbe &probe() { return m_probe; }
    [[nodiscard]] TaskTracker &tracker() { return m_tracker; }
    [[nodiscard]] Clock &clock() { return m_clock; }

private:
    void connectAll();
    void submitBoth();
    void submit(const CrdbGuid &guid, const ClusterId &through);
    void stopOne();
    void finish();
    void fail(const QString &problem);
    [[nodiscard]] QDateTime stoppedConfirmation() const;

    std::function<void(const Result &)> m_done;
    Result m_result;
    Heartbeat m_heartbeat;
    EmptyLoop m_emptyLoop;
    SystemClock m_clock;
    Journal m_journal;
    Clusters m_clusters;
    ClusterProbe m_probe;
    TaskTracker m_tracker;
    SimulatorProcess m_answering;
    SimulatorProcess m_stopping;
    ClusterId m_stoppedCluster;
    QDateTime m_confirmedAtStop;
    QTimer m_again;
    bool m_read = false; ///< all three clusters, once
    bool m_ended = false;
    QObject m_context; ///< last member: what was put off ends first
};
