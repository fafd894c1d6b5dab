// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arrivalproof.h"
#include "clusterpaces.h"
#include "clusters.h"
#include "taskledger.h"
#include "tasklistwatch.h"

#include <QRandomGenerator>

struct Reply;

/// Asks the clusters how their tasks stand, by GET only, on one timer (reliability.md 2.7, 3). Where one cluster has many, its list stands
/// in for the single looks.
class TaskFollower : public QObject
{
    Q_OBJECT
public:
    TaskFollower(TaskLedger &ledger, Clusters &clusters, Clock &clock, ArrivalProof &proof, TaskListWatch &lists, ClusterPaces &paces);

    void setWatched(std::optional<TaskId> id);
    void setWindowHidden(bool hidden);
    /// A person asks: at once, whatever the pace.
    void lookNow(const TaskId &id);
    [[nodiscard]] std::optional<std::chrono::milliseconds> nextLookIn(const TaskId &id) const;
    /// By steady time since the last answer, so that no change of the wall clock alters a judgement: the cluster should still know it.
    [[nodiscard]] bool resultIsKept(const TaskId &id) const;

private:
    using Time = std::chrono::milliseconds;
    struct Plan {
        ClusterId cluster;
        std::optional<Time> due; ///< steady time; nothing while an answer is awaited or the cluster refused to tell
        bool waiting = false;
        int failures = 0;
        int missing = 0;     ///< 404s in a row, each SecondLookAfterMissing after the one before
        Time lastMissing{0}; ///< steady time
        Time begun{0};       ///< steady time at which the age of the task was `age`
        Time age{0};
        Time recorded{0};  ///< when the last answer was put on record, by time that counts sleep
        Time keptUntil{0}; ///< until then the cluster keeps the result at least, by time that counts sleep
    };

    void consider(const Task &task);
    void considerAll();
    void makePlan(const Task &task);
    void arm();
    void expired();
    void lookAtDue();
    void look(const TaskId &id);
    void answered(const TaskId &id, const Result<Reply, Failure> &answer);
    void failed(const TaskId &id, const Failure &failure);
    void missing(const TaskId &id, const Failure &failure);
    void askTheList(const TaskId &id);
    void gone(const TaskId &id);
    void seen(const Task &task, const WireTask &now);
    void listed(const ClusterId &cluster, const std::vector<WireTask> &list);
    void again(const TaskId &id);
    void resumed();
    [[nodiscard]] bool isConfirmationDue(const Task &task);
    /// Steady time that goes on while the computer sleeps: the cluster's own time to live does.
    [[nodiscard]] Time withSleep() const { return m_clock.steady() + m_clock.asleep(); }
    void tellListWatch();
    [[nodiscard]] bool isCovered(const TaskId &id, const Plan &plan) const;
    [[nodiscard]] int followedOn(const ClusterId &cluster) const;
    [[nodiscard]] QString idToAskFor(const Task &task, const Plan &plan) const;
    [[nodiscard]] double random() const { return QRandomGenerator::global()->generateDouble(); }

    TaskLedger &m_ledger;
    Clusters &m_clusters;
    Clock &m_clock;
    ArrivalProof &m_proof;
    TaskListWatch &m_lists;
    ClusterPaces &m_paces;
    std::unique_ptr<ClockTimer> m_timer;
    std::map<TaskId, Plan> m_plans;
    std::map<ClusterId, int> m_followed; ///< how many plans each cluster has
    std::optional<TaskId> m_watched;
    Time m_asleep{0}; ///< time the computer has slept since it was started, when last looked
    bool m_hidden = false;
};
