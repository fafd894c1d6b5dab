// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasktracker.h"

#include "arrivalproof.h"
#include "damagewords.h"
#include "foreigntasks.h"
#include "lanes.h"
#include "passedon.h"
#include "progresswatch.h"
#include "taskcanceller.h"
#include "taskfollower.h"
#include "taskledger.h"
#include "tasksubmitter.h"
#include "taskverifier.h"
#include "unansweredcancel.h"

using namespace Qt::StringLiterals;

class TaskTracker::Private
{
public:
    Private(Journal &journalOfApp, Clusters &clusters, ClusterProbe &probe, Clock &clock)
        : journal(journalOfApp)
        , ledger(journalOfApp, clock)
        , submitter(ledger, clusters, probe, clock)
        , proof(ledger, journalOfApp, clusters, probe, clock)
        , paces(clock)
        , lists(clusters, paces, clock)
        , follower(ledger, clusters, clock, proof, lists, paces)
        , foreign(ledger, journalOfApp, clusters, probe, lists, paces, clock)
        , verifier(ledger, clusters, probe, follower, clock)
        , canceller(ledger, clusters)
        , watch(ledger, journalOfApp, probe, clock)
    { }

    void settleInterrupted();

    int damaged = 0;
    Journal &journal;
    TaskLedger ledger;
    TaskSubmitter submitter;
    ArrivalProof proof;
    ClusterPaces paces;
    TaskListWatch lists;
    TaskFollower follower;
    ForeignTasks foreign;
    TaskVerifier verifier;
    TaskCanceller canceller;
    ProgressWatch watch;
};

TaskTracker::TaskTracker(Journal &journal, Clusters &clusters, ClusterProbe &probe, Clock &clock)
    : d(std::make_unique<Private>(journal, clusters, probe, clock))
{
    connect(&d->ledger, &TaskLedger::storageFailed, this, &TaskTracker::journalFailed);
    connect(&d->ledger, &TaskLedger::changed, this, &TaskTracker::changed);
    connect(&d->ledger, &TaskLedger::recordsAdded, this, &TaskTracker::recordsAdded);
    connect(&d->ledger, &TaskLedger::opened, this, [this](int damaged) {
        d->damaged += damaged;
        emit opened(damaged);
    });
    // A cluster that says it is done shows its new version; beside the old one it would look as if nothing had happened.
    connect(&d->ledger, &TaskLedger::recordsAdded, this, [&clusters, &probe](const TaskId &, const std::vector<TaskRecord> &records) {
        for (const TaskRecord &record : records) {
            const bool done = record.kind == "step"_L1 && saysDone(record.detail);
            if (const auto cluster = done ? clusters.findByName(record.subject) : std::nullopt)
                probe.refresh(*cluster);
        }
    });
    connect(&d->watch, &ProgressWatch::notesChanged, this, &TaskTracker::notesChanged);
    connect(&d->verifier, &TaskVerifier::readingChanged, this, &TaskTracker::readingChanged);
    connect(&d->submitter, &TaskSubmitter::submitted, this, &TaskTracker::submitted);
    connect(&d->submitter, &TaskSubmitter::notRecorded, this, &TaskTracker::notRecorded);
    connect(&d->submitter, &TaskSubmitter::asking, this, &TaskTracker::askingToContinue);
    connect(&d->proof, &ArrivalProof::changed, this, &TaskTracker::evidenceChanged);
    connect(&d->canceller, &TaskCanceller::ended, this, [this](const TaskId &id, CancelJudgement judgement, const auto &failure) {
        d->follower.lookNow(id); // only the task itself tells what became of it
        emit cancelEnded(id, judgement, failure);
    });
}

TaskTracker::~TaskTracker() = default;

void TaskTracker::open()
{
    connect(
        &d->ledger, &TaskLedger::opened, this, [this] { d->settleInterrupted(); }, Qt::SingleShotConnection);
    d->ledger.open();
}

void TaskTracker::Private::settleInterrupted()
{
    for (const Task &task : ledger.all()) {
        // A row that never got beyond Prepared was not sent; one that was being sent may have been (reliability.md 2.5 #19, #20).
        TaskChange change;
        if (task.state == TaskState::Prepared)
            change.event = TaskEvent::Abandoned;
        else if (passedOnTo(task))
            change.event = TaskEvent::RefusedByCluster; // it had not left for the other node, and the first one did not work on it
        else if (task.state == TaskState::Sending)
            change.event = TaskEvent::OutcomeUnclear;
        else if (!isCancelUnanswered(task))
            continue;
        change.records.push_back(TaskRecord{.task = task.id, .kind = u"restart"_s});
        if (isCancelUnanswered(task))
            change.records.push_back(TaskRecord{.task = task.id, .kind = u"cancel-unclear"_s});
        ledger.apply(task.id, std::move(change));
    }
}

bool TaskTracker::canSubmit() const
{
    return d->ledger.isOpen() && !d->ledger.storageFailure() && d->damaged == 0 && d->ledger.damage().empty();
}

int TaskTracker::damagedRows() const
{
    return d->damaged;
}

QString TaskTracker::damageSummary() const
{
    return ::damageSummary(d->ledger.damage());
}

bool TaskTracker::isOnNetworkFolder() const
{
    return d->ledger.isOnNetworkFolder();
}

void TaskTracker::networkFolderWasRead()
{
    d->ledger.networkFolderWasRead();
    emit opened(0);
}

Journal &TaskTracker::journal()
{
    return d->journal;
}

void TaskTracker::damageWasRead()
{
    d->damaged = 0;
    d->ledger.damageWasRead();
    emit opened(0);
}

std::optional<Failure> TaskTracker::journalFailure() const
{
    return d->ledger.storageFailure();
}

void TaskTracker::submit(const ConfirmedUpgrade &upgrade)
{
    if (!canSubmit()) {
        Failure failure;
        failure.call = Call::Journal;
        failure.storage = d->damaged > 0 || !d->ledger.damage().empty() ? StorageFault::Damaged : StorageFault::CannotOpen;
        failure.subject = d->journal.path();
        emit notRecorded(upgrade.intentId, d->ledger.storageFailure().value_or(failure));
        return;
    }
    d->submitter.submit(upgrade);
}

std::vector<Task> TaskTracker::tasks() const
{
    return d->ledger.all();
}

const Task *TaskTracker::task(const TaskId &id) const
{
    return d->ledger.find(id);
}

QSet<QString> TaskTracker::usedIds() const
{
    QSet<QString> ids;
    for (const Task &task : d->ledger.all())
        ids.insert(task.id.text());
    return ids;
}

void TaskTracker::setWatched(std::optional<TaskId> id)
{
    d->follower.setWatched(std::move(id));
}

void TaskTracker::setWindowHidden(bool hidden)
{
    d->follower.setWindowHidden(hidden);
    d->foreign.setWindowHidden(hidden);
    d->lists.setWindowHidden(hidden);
}

void TaskTracker::setWindowActive(bool active)
{
    d->lists.setWindowActive(active);
}

ForeignTasks &TaskTracker::foreign() const
{
    return d->foreign;
}

void TaskTracker::refresh(const TaskId &id)
{
    d->follower.lookNow(id);
    d->verifier.readAgain(id);
}

bool TaskTracker::canReadInstancesAgain(const TaskId &id) const
{
    const Task *task = d->ledger.find(id);
    return task && d->verifier.canReadAgain(*task);
}

bool TaskTracker::isReadingInstances(const TaskId &id) const
{
    return d->verifier.isReading(id);
}

std::optional<ArrivalEvidence> TaskTracker::evidence(const TaskId &id) const
{
    return d->proof.evidence(id);
}

void TaskTracker::confirmNotReceived(const TaskId &id)
{
    d->proof.confirmNotReceived(id);
}

void TaskTracker::closeUndecided(const TaskId &id)
{
    d->proof.closeUndecided(id);
}

bool TaskTracker::asksToContinue(const TaskId &id) const
{
    return d->submitter.asksToContinue(id);
}

bool TaskTracker::canContinue(const TaskId &id) const
{
    return d->submitter.canContinue(id);
}

void TaskTracker::continueAtNode(const TaskId &id)
{
    d->submitter.continueAtNode(id);
}

void TaskTracker::declineNode(const TaskId &id)
{
    d->submitter.declineNode(id);
}

void TaskTracker::cancel(const TaskId &id, bool force)
{
    d->canceller.cancel(id, force);
}

void TaskTracker::history(const TaskId &id, QObject *context, std::function<void(std::vector<TaskRecord>)> answer)
{
    d->journal.history(id, context, [answer = std::move(answer)](const Result<std::vector<TaskRecord>, Failure> &records) {
        answer(records ? *records : std::vector<TaskRecord>());
    });
}

TaskNotes TaskTracker::notes(const TaskId &id) const
{
    return d->watch.notes(id);
}

std::optional<std::chrono::milliseconds> TaskTracker::nextLookIn(const TaskId &id) const
{
    return d->follower.nextLookIn(id);
}

#include "moc_tasktracker.cpp"
