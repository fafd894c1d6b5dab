// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arrival.h"
#include "clusterprobe.h"
#include "taskledger.h"

#include <map>

/// Gathers what is known about submissions whose outcome is Unknown, by GET only, and lets a person decide once it is enough
/// (reliability.md 2.5 #31, #32; 2.7). The looks themselves are the follower's.
class ArrivalProof : public QObject
{
    Q_OBJECT
public:
    ArrivalProof(TaskLedger &ledger, Journal &journal, Clusters &clusters, ClusterProbe &probe, Clock &clock);

    /// The cluster said that it does not know the task. Moves it on where its result could no longer be kept.
    void denied(const TaskId &id);
    /// A look that told nothing.
    void unanswered(const TaskId &id);
    /// Nothing while the cluster was not asked in this run of the program.
    [[nodiscard]] std::optional<ArrivalEvidence> evidence(const TaskId &id) const;
    [[nodiscard]] int looks(const TaskId &id) const;
    /// A person was shown the evidence and confirms that the request never arrived. Does nothing where the evidence does not allow it.
    void confirmNotReceived(const TaskId &id);
    /// The same for one that can no longer be found out (Undecided), once the instances were read: they do not show the upgrade.
    void closeUndecided(const TaskId &id);

signals:
    void changed(const TaskId &id);

private:
    struct Case {
        ArrivalEvidence evidence;
        std::chrono::milliseconds begun{0}; ///< steady time at which sinceSent was `age`
        std::chrono::seconds age{0};
        std::optional<std::chrono::milliseconds> lastDenied;
        std::optional<std::chrono::milliseconds> gathered; ///< list and versions, by time that counts sleep
        bool answered = false;                             ///< the last look was
        bool reading = false;
    };
    Case &caseOf(const Task &task);
    void gather(const TaskId &id);
    void readVersions(const TaskId &id);
    void close(const Task &task, TaskEvent event, const QStringList &shown);

    TaskLedger &m_ledger;
    Journal &m_journal;
    Clusters &m_clusters;
    ClusterProbe &m_probe;
    Clock &m_clock;
    std::map<TaskId, Case> m_cases;
};
