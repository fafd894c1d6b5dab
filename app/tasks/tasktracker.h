// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arrival.h"
#include "checks.h"
#include "clusterprobe.h"
#include "journal.h"
#include "outcome.h"
#include "stall.h"
#include "upgraderequest.h"

#include <QObject>

#include <memory>

class ForeignTasks;

/// What a person confirmed on the review page: exactly this is sent, once.
struct ConfirmedUpgrade {
    QString intentId; ///< made when the review opened: a second confirmation of the same review is the same intent
    UpgradePlan plan;
    UpgradeRequest request;
    ClusterId cluster;
    QString databaseName;
    std::optional<RedisVersion> expectedVersion;
    std::vector<Finding> findings;
};

/// Submits, follows and judges upgrades. apply() is the only function that changes a task's state; the journal is written before anyone
/// sees it.
class TaskTracker : public QObject
{
    Q_OBJECT
public:
    TaskTracker(Journal &journal, Clusters &clusters, ClusterProbe &probe, Clock &clock);
    ~TaskTracker() override;

    /// Reads the journal; opened() or journalFailed() follows. Rows that a stop of the program left behind get their honest state.
    void open();
    /// False while the journal cannot be written: nothing may be submitted, journalFailure() says why.
    [[nodiscard]] bool canSubmit() const;
    /// Rows of the journal that do not fit their checksum. Until a person has read of them nothing may be submitted: one of them may be of
    /// an upgrade that is running.
    [[nodiscard]] int damagedRows() const;
    /// Of files that were damaged and set aside: what was saved, what not, where the file is; empty where there is nothing to read.
    [[nodiscard]] QString damageSummary() const;
    void damageWasRead();
    /// The record is in a folder on a network; told until a person has read it.
    [[nodiscard]] bool isOnNetworkFolder() const;
    void networkFolderWasRead();
    [[nodiscard]] Journal &journal();
    [[nodiscard]] std::optional<Failure> journalFailure() const;

    /// Records the intent, then sends it. All outcomes arrive as a task in submitted() and changed(), or as notRecorded() where nothing was
    /// written and nothing sent.
    void submit(const ConfirmedUpgrade &upgrade);

    [[nodiscard]] std::vector<Task> tasks() const; ///< newest first
    [[nodiscard]] const Task *task(const TaskId &id) const;
    [[nodiscard]] QSet<QString> usedIds() const;
    /// The one that is looked at is asked more often; nothing where no task is on screen.
    void setWatched(std::optional<TaskId> id);
    void setWindowHidden(bool hidden);
    /// While nobody works with the window, clusters on which nothing runs are asked more rarely for what was started elsewhere.
    void setWindowActive(bool active);
    /// Tasks of the clusters that were started elsewhere: followed beside ours, never acted on.
    [[nodiscard]] ForeignTasks &foreign() const;
    /// Asks the cluster for the task now, once; where canReadInstancesAgain(), its instances are read again instead.
    void refresh(const TaskId &id);
    /// Of a task that ended without a proof, with a contradiction, or broke off; by GET only.
    [[nodiscard]] bool canReadInstancesAgain(const TaskId &id) const;
    [[nodiscard]] bool isReadingInstances(const TaskId &id) const;
    /// What is known about a submission whose outcome is Unknown; evidenceChanged() tells of more.
    [[nodiscard]] std::optional<ArrivalEvidence> evidence(const TaskId &id) const;
    /// A person was shown the evidence and confirms that the request never arrived; only where judge(evidence) allows it.
    void confirmNotReceived(const TaskId &id);
    /// The same for one that is Undecided, once its verdict was read: it ends as what the instances show.
    void closeUndecided(const TaskId &id);
    /// The node passed this upgrade on to passedOnTo(), and a person is to say whether it continues there; nothing is sent before.
    [[nodiscard]] bool asksToContinue(const TaskId &id) const;
    /// False once the question has become old, or another account or certificate is in force: then it can only be declined.
    [[nodiscard]] bool canContinue(const TaskId &id) const;
    /// The person's answer. Continued, the same request goes to that node, once; declined, the upgrade ends as rejected.
    void continueAtNode(const TaskId &id);
    void declineNode(const TaskId &id);
    /// Asks the cluster to cancel, once; cancelEnded() tells how the request ended, the task itself tells the rest. \a force can break the
    /// database's configuration (api.md 3.5): only after a person typed its name.
    void cancel(const TaskId &id, bool force);
    void history(const TaskId &id, QObject *context, std::function<void(std::vector<TaskRecord>)> answer);
    /// What is to be said about a running task beside its state.
    [[nodiscard]] TaskNotes notes(const TaskId &id) const;
    /// When the next look at this task is due (steady time), for tests and the "next in" text; nothing while none is planned.
    [[nodiscard]] std::optional<std::chrono::milliseconds> nextLookIn(const TaskId &id) const;

signals:
    /// The journal can be written (again). \a damaged: rows that could not be used; they are still in the file.
    void opened(int damaged);
    void journalFailed(const Failure &failure);
    void submitted(const QString &intentId, const TaskId &id); ///< the row is on disk; sending begins
    void notRecorded(const QString &intentId, const Failure &failure);
    void changed(const Task &task); ///< a new or changed task, already in the journal
    void evidenceChanged(const TaskId &id);
    void askingToContinue(const TaskId &id); ///< asksToContinue() has become true
    void cancelEnded(const TaskId &id, CancelJudgement judgement, const std::optional<Failure> &failure);
    void notesChanged(const TaskId &id);
    void readingChanged(const TaskId &id); ///< isReadingInstances()
    void recordsAdded(const TaskId &id, const std::vector<TaskRecord> &records);

private:
    class Private;
    std::unique_ptr<Private> d;
};
