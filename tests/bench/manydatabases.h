// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clusterprobe.h"
#include "clusters.h"
#include "heartbeat.h"
#include "journal.h"
#include "plainreader.h"
#include "simulatorprocess.h"
#include "systemclock.h"
#include "tasktracker.h"

class MainWindow;
class QLineEdit;
class QTableView;

/// The whole program with ten thousand databases on five simulated clusters of another process: the Databases page from the first request
/// until it can be used, the same read again, and its filter key by key. Before that the same answers are read by the plainest means.
class ManyDatabases
{
public:
    static constexpr int Databases = 10'000;
    static constexpr int ClusterCount = 5;
    static constexpr int InstancesEach = 3;

    struct Result {
        QString problem; ///< empty: it was measured
        PlainReader::Result plain;
        double usable = 0; ///< milliseconds until every row is there and settled
        Heartbeat::Gaps opening;
        Heartbeat::Gaps refreshing;
        Heartbeat::Gaps empty; ///< of an event loop with nothing to do, at the same times
        double worstKey = 0;   ///< milliseconds from a key in the filter until it is painted
        double p99Key = 0;
        double p99PlainKey = 0; ///< of a key in a line edit that filters nothing
        long grownKib = 0;      ///< by the databases
        long residentKib = 0;
    };

    /// Writes the scenario into \a folder and keeps its data there.
    ManyDatabases(const QString &simulator, const QString &folder, std::function<void(const Result &)> done);
    ~ManyDatabases();

    [[nodiscard]] Clusters &clusters() { return m_clusters; }
    [[nodiscard]] ClusterProbe &probe() { return m_probe; }
    [[nodiscard]] TaskTracker &tracker() { return m_tracker; }
    [[nodiscard]] Clock &clock() { return m_clock; }
    /// With the Databases page in front.
    void setWindow(MainWindow &window) { m_window = &window; }

private:
    void readPlainly();
    void open();
    void lookWhetherOpen();
    void readAgain();
    void lookWhetherReadAgain();
    void typeKeys();
    [[nodiscard]] QTableView *table() const;
    [[nodiscard]] bool isSettled() const;
    void fail(const QString &problem);
    void end();

    std::function<void(const Result &)> m_done;
    Result m_result;
    Heartbeat m_heartbeat;
    EmptyLoop m_emptyLoop;
    SystemClock m_clock;
    Journal m_journal;
    Clusters m_clusters;
    ClusterProbe m_probe;
    TaskTracker m_tracker;
    MainWindow *m_window = nullptr;
    SimulatorProcess m_simulator;
    std::vector<SimulatedCluster> m_places;
    std::unique_ptr<PlainReader> m_plain;
    std::chrono::steady_clock::time_point m_begun;
    long m_residentBefore = 0;
    bool m_ended = false;
    QObject m_context; ///< last member: what was put off ends first
};
