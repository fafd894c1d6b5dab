// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clusterprobe.h"
#include "taskfollower.h"
#include "taskledger.h"

#include <map>

/// "finished" is a claim. Once a task has ended, or is gone, every instance is read on its own cluster, and that decides. Of a task that
/// failed or was cancelled the instances are read once too, for people; its state stays.
class TaskVerifier : public QObject
{
    Q_OBJECT
public:
    TaskVerifier(TaskLedger &ledger, Clusters &clusters, ClusterProbe &probe, const TaskFollower &follower, Clock &clock);

    /// Its instances can be read once more: it ended without a proof, with a contradiction, or broke off, and its cluster can be asked.
    /// After a contradiction not where a later upgrade of the database was sent: what runs now would be that one's doing.
    [[nodiscard]] bool canReadAgain(const Task &task) const;
    /// A person asks for it: one reading, by GET only, which goes on record beside the earlier ones and decides the verdict anew.
    void readAgain(const TaskId &id);
    [[nodiscard]] bool isReading(const TaskId &id) const { return m_readings.contains(id); }

signals:
    void readingChanged(const TaskId &id); ///< isReading()

private:
    struct Reading {
        int attempt = 1;
        std::unique_ptr<ClockTimer> again;
    };
    void consider(const Task &task);
    void considerAll();
    void verifyAgain(const Task &task);
    [[nodiscard]] bool everyoneSettled() const;
    [[nodiscard]] bool isStillWanted(const Task &task) const;
    /// Another upgrade of the same database was sent after this one.
    [[nodiscard]] bool isSuperseded(const Task &task) const;
    void read(const TaskId &id);
    void begin(const Task &task, int attempt);
    void end(const TaskId &id);
    void clusterArrived();
    void judge(const TaskId &id, const UpgradeEvidence &evidence);
    void record(const TaskId &id, std::optional<TaskEvent> event, const Verdict &verdict, const UpgradeEvidence &evidence);

    TaskLedger &m_ledger;
    Clusters &m_clusters;
    ClusterProbe &m_probe;
    const TaskFollower &m_follower;
    Clock &m_clock;
    std::map<TaskId, Reading> m_readings;
};
