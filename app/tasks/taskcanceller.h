// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clusters.h"
#include "outcome.h"
#include "taskledger.h"

#include <set>

/// Asks a cluster to cancel a task: once per decision of a person, on record before it leaves, never again by itself (api.md 3.5,
/// reliability.md 2.5 #22, #37). What became of the task is told by the task, not by the answer to this.
class TaskCanceller : public QObject
{
    Q_OBJECT
public:
    TaskCanceller(TaskLedger &ledger, Clusters &clusters);

    /// Does nothing where the task cannot be cancelled (canCancel()) or an earlier request is still under way.
    void cancel(const TaskId &id, bool force);
    [[nodiscard]] bool isUnderWay(const TaskId &id) const { return m_underWay.contains(id); }

signals:
    /// \a failure says why where it was not taken.
    void ended(const TaskId &id, CancelJudgement judgement, const std::optional<Failure> &failure);

private:
    void send(const TaskId &id, bool force);
    void judged(const TaskId &id, const CancelEnd &end);

    TaskLedger &m_ledger;
    Clusters &m_clusters;
    std::set<TaskId> m_underWay;
    std::set<TaskId> m_taken; ///< a refusal of a later request does not undo an earlier one that was, or may have been, taken
};
