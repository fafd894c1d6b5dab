// SPDX-License-Identifier: GPL-3.0-or-later
#include "taskcanceller.h"

#include "apiclient.h"
#include "unansweredcancel.h"

using namespace Qt::StringLiterals;

namespace {

QString recordKind(CancelJudgement judgement)
{
    switch (judgement) {
    case CancelJudgement::Taken:
        return u"cancel-taken"_s;
    case CancelJudgement::Refused:
        return u"cancel-refused"_s;
    case CancelJudgement::NotSent:
        return u"cancel-unsent"_s;
    case CancelJudgement::Unclear:
        return u"cancel-unclear"_s;
    }
    return {};
}

QString answerWords(const CancelEnd &end)
{
    if (end.http == 0)
        return end.failure.description;
    return end.failure.description.isEmpty() ? u"HTTP %1"_s.arg(end.http) : u"HTTP %1, %2"_s.arg(end.http).arg(end.failure.description);
}

/// The number under which the cluster keeps the task.
TaskId followedId(const Task &task)
{
    const auto theirs = TaskId::parse(task.seen.id);
    return theirs ? *theirs : task.id;
}

} // namespace

TaskCanceller::TaskCanceller(TaskLedger &ledger, Clusters &clusters)
    : m_ledger(ledger)
    , m_clusters(clusters)
{ }

void TaskCanceller::cancel(const TaskId &id, bool force)
{
    const Task *task = m_ledger.find(id);
    if (!task || !canCancel(task->state) || isUnderWay(id) || !m_clusters.client(task->cluster))
        return;
    m_underWay.insert(id);
    const bool askedBefore = task->state == TaskState::Cancelling;
    const bool takenBefore = askedBefore && !isCancelUnanswered(*task);
    if (askedBefore)
        m_taken.insert(id); // also by an earlier run of the program
    TaskChange change;
    change.event = TaskEvent::CancelAsked;
    change.edit = [id, takenBefore](Task &to) {
        if (!takenBefore)
            to.failure = unansweredCancel(id);
    };
    change.records.push_back(TaskRecord{.task = id, .kind = force ? u"cancel-forced"_s : u"cancel-asked"_s});
    // As with the upgrade itself: only what is on record is sent, and only at the moment when the person asked for it.
    change.then = [this, id, force](const Task &) { send(id, force); };
    change.notWritten = [this, id](const Failure &failure) {
        m_underWay.erase(id);
        TaskChange line;
        line.records.push_back(TaskRecord{.task = id, .kind = recordKind(CancelJudgement::NotSent), .detail = failure.description});
        m_ledger.apply(id, std::move(line));
        emit ended(id, CancelJudgement::NotSent, failure);
    };
    // It ended, or is gone, while the person decided.
    change.otherwise = [this, id] {
        m_underWay.erase(id);
        emit ended(id, CancelJudgement::NotSent, {});
    };
    m_ledger.apply(id, std::move(change));
}

void TaskCanceller::send(const TaskId &id, bool force)
{
    const Task *task = m_ledger.find(id);
    ApiClient *client = m_clusters.client(task->cluster);
    if (!client) {
        CancelEnd end;
        end.transport = Transport::NotSent;
        end.failure.call = Call::TaskItself;
        end.failure.transport = Transport::NotSent;
        judged(id, end);
        return;
    }
    client->cancel(followedId(*task), force, this, [this, id](const CancelEnd &end) { judged(id, end); });
}

void TaskCanceller::judged(const TaskId &id, const CancelEnd &end)
{
    m_underWay.erase(id);
    const CancelJudgement judgement = judge(end);
    if (judgement == CancelJudgement::Taken || judgement == CancelJudgement::Unclear)
        m_taken.insert(id);
    const bool nothingHappened = judgement == CancelJudgement::Refused || judgement == CancelJudgement::NotSent;
    TaskChange change;
    // The task may have ended meanwhile; then there is nothing to take back.
    if (nothingHappened && !m_taken.contains(id) && m_ledger.find(id)->state == TaskState::Cancelling)
        change.event = TaskEvent::CancelRefused;
    // An answer that says what became of the request; without one the row goes on saying that nobody knows.
    const bool answered = judgement == CancelJudgement::Taken || change.event == TaskEvent::CancelRefused;
    change.edit = [answered](Task &to) {
        const Failure mark = unansweredCancel(to.id);
        if (answered && to.failure == mark)
            to.failure.reset();
    };
    change.records.push_back(TaskRecord{.task = id, .kind = recordKind(judgement), .detail = answerWords(end)});
    m_ledger.apply(id, std::move(change));
    emit ended(id, judgement, judgement == CancelJudgement::Taken ? std::nullopt : std::optional(end.failure));
}

#include "moc_taskcanceller.cpp"
