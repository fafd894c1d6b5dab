// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arrivalproof.h"
#include "clusters.h"
#include "taskledger.h"

#include <QRandomGenerator>

struct Reply;

/// Asks the clusters how their tasks stand, by GET only, on one timer (reliability.md 2.7, 3).
class TaskFollower : public QObject
{
    Q_OBJECT
public:
    TaskFollower(TaskLedger &ledger, Clusters &clusters, Clock &clock, ArrivalProof &proof);

    void setWatched(std::optional<TaskId> id);
    void setWindowHidden(bool hidden);
    void lookNow(const TaskId &id);
    [[nodiscard]] std::optional<std::chrono::milliseconds> nextLookIn(const TaskId &id) const;

private:
    struct Plan {
        std::optional<std::chrono::milliseconds> due; ///< steady time; nothing while an answer is awaited or the cluster refused to tell
        bool waiting = false;
        int failures = 0;
        int missing = 0;                          ///< 404s in a row, each SecondLookAfterMissing after the one before
        std::chrono::milliseconds lastMissing{0}; ///< steady time
        std::chrono::milliseconds begun{0};       ///< steady time at which the age of the task was `age`
        std::chrono::milliseconds age{0};
        std::optional<std::chrono::seconds> retryAfter;
    };

    void consider(const Task &task);
    void considerAll();
    void arm();
    void lookAtDue();
    void look(const TaskId &id);
    void answered(const TaskId &id, const Result<Reply, Failure> &answer);
    void failed(const TaskId &id, const Failure &failure);
    void missing(const TaskId &id, const Failure &failure);
    void askTheList(const TaskId &id);
    void gone(const TaskId &id);
    void seen(const Task &task, const WireTask &now);
    void again(const TaskId &id);
    [[nodiscard]] QString idToAskFor(const Task &task, const Plan &plan) const;

    TaskLedger &m_ledger;
    Clusters &m_clusters;
    Clock &m_clock;
    ArrivalProof &m_proof;
    std::unique_ptr<ClockTimer> m_timer;
    std::map<TaskId, Plan> m_plans;
    std::optional<TaskId> m_watched;
    bool m_hidden = false;
};

/// What changed between two answers about a task, as lines for its history: status word, steps of the worker and of each cluster, errors.
[[nodiscard]] std::vector<TaskRecord> difference(const TaskId &id, const WireTask &before, const WireTask &now);
