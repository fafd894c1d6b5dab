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

    /// Reads the instances of a task that is Unverified, Failed or Cancelled once more.
    void verifyAgain(const TaskId &id);

private:
    struct Reading {
        int attempt = 1;
        std::unique_ptr<ClockTimer> again;
    };
    void consider(const Task &task);
    void considerAll();
    [[nodiscard]] bool everyoneSettled() const;
    [[nodiscard]] bool isStillWanted(const Task &task) const;
    /// Another upgrade of the same database was sent after this one.
    [[nodiscard]] bool isSuperseded(const Task &task) const;
    void read(const TaskId &id);
    void begin(const Task &task);
    void clusterArrived();
    void judge(const TaskId &id, const UpgradeEvidence &evidence);
    void record(const TaskId &id, std::optional<TaskEvent> event, const Verdict &verdict, const std::vector<InstanceReading> &readings);

    TaskLedger &m_ledger;
    Clusters &m_clusters;
    ClusterProbe &m_probe;
    const TaskFollower &m_follower;
    Clock &m_clock;
    std::map<TaskId, Reading> m_readings;
};
