// SPDX-License-Identifier: GPL-3.0-or-later
// What answers about tasks mean. When the next question is asked: taskfollower.cpp.
#include "apiclient.h"
#include "taskdifference.h"
#include "taskfollower.h"
#include "unansweredcancel.h"
#include "wire/codec.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// A 404 of a task that was known is looked at once more before it means anything (reliability.md 2.5 #29).
constexpr auto SecondLookAfterMissing = 30s;

} // namespace

void TaskFollower::answered(const TaskId &id, const Result<Reply, Failure> &answer)
{
    const auto it = m_plans.find(id);
    const Task *task = m_ledger.find(id);
    if (it == m_plans.end() || !task)
        return;
    it->second.waiting = false;
    if (!answer) {
        if (answer.error().http == 404)
            missing(id, answer.error());
        else
            failed(id, answer.error());
        return;
    }
    const auto now = codec::task(answer->body);
    const bool ours = now && (now->id == id.text() || (!task->serverTaskId.isEmpty() && now->id == task->serverTaskId));
    const bool ourDatabase = now && (now->guid.isEmpty() || now->guid.compare(task->guid.text(), Qt::CaseInsensitive) == 0);
    if (!ours || !ourDatabase) {
        Failure failure;
        failure.call = Call::ReadTask;
        failure.transport = now ? Transport::OtherTask : Transport::NotUnderstood;
        failure.http = answer->http;
        failure.description = now ? QString() : now.error();
        failure.subject = id.text();
        failed(id, failure);
        return;
    }
    it->second.failures = 0;
    it->second.missing = 0;
    it->second.keptUntil = withSleep() + std::chrono::seconds(task->ttlSeconds);
    // While an earlier change is still being written, the difference to it is not known yet; the next look tells the same.
    if (!m_ledger.isWriting(id))
        seen(*task, *now);
    again(id);
}

bool TaskFollower::isConfirmationDue(const Task &task)
{
    // That the task is still known is put on record now and then, so that a restart judges by it.
    Time &recorded = m_plans.at(task.id).recorded;
    const Time due = std::min<Time>(60s, std::chrono::seconds(task.ttlSeconds) / 5);
    if (withSleep() - recorded < due)
        return false;
    recorded = withSleep();
    return true;
}

void TaskFollower::seen(const Task &task, const WireTask &now)
{
    const WireStatus status = statusOf(now);
    const TaskEvent event = eventOf(status);
    TaskChange change;
    change.records = difference(task.id, task.seen, now);
    if (status == WireStatus::OtherEnded)
        change.records.push_back(TaskRecord{.task = task.id, .kind = u"anomaly"_s, .detail = now.status});
    const bool moves = transition(task.state, event) != task.state;
    const QDateTime at = m_clock.wall();
    const auto confirm = [now, at](Task &to) {
        to.seen = now;
        to.lastConfirmed = at;
        to.contactLost = false;
        // That the task still runs does not tell whether the request to cancel arrived.
        if (!isCancelUnanswered(to) || statusOf(now) == WireStatus::Cancelling)
            to.failure = failureOf(now);
    };
    if (!moves && change.records.empty() && now == task.seen && !isConfirmationDue(task)) {
        m_ledger.touch(task.id, confirm);
        return;
    }
    change.event = event;
    change.edit = [confirm, at](Task &to) {
        confirm(to);
        if (isTerminal(to.state) || to.state == TaskState::Finished)
            to.endedAt = at;
    };
    m_ledger.apply(task.id, std::move(change));
}

void TaskFollower::listed(const ClusterId &cluster, const std::vector<WireTask> &list)
{
    const Time now = m_clock.steady();
    for (auto &[id, plan] : m_plans) {
        const Task *task = plan.cluster == cluster ? m_ledger.find(id) : nullptr;
        if (!task || plan.waiting || !plan.due)
            continue;
        const auto entry = std::ranges::find_if(
            list, [&](const WireTask &other) { return other.id == id.text() || (!other.id.isEmpty() && other.id == task->serverTaskId); });
        const bool isThere = entry != list.end();
        const bool same =
            isThere && entry->status == task->seen.status && transition(task->state, eventOf(statusOf(*entry))) == task->state;
        if (same) {
            m_ledger.touch(id, [at = m_clock.wall()](Task &to) {
                to.lastConfirmed = at;
                to.contactLost = false;
            });
            plan.keptUntil = withSleep() + std::chrono::seconds(task->ttlSeconds);
        } else if (isThere || isCovered(id, plan)) {
            plan.due = std::min(*plan.due, now); // something is new, or it is missing: only its own answer tells
        }
    }
    lookAtDue();
}

void TaskFollower::failed(const TaskId &id, const Failure &failure)
{
    Plan &plan = m_plans.at(id);
    ++plan.failures;
    m_ledger.touch(id, [&failure](Task &task) {
        task.contactLost = true;
        // While the outcome of a POST is unknown, its own reason stays.
        if (task.state != TaskState::Unknown && !isCancelUnanswered(task))
            task.failure = failure;
    });
    if (m_ledger.find(id)->state == TaskState::Unknown)
        m_proof.unanswered(id);
    // 403: this account may not read tasks any more; asking again would not change that.
    if (failure.http != 403)
        again(id);
}

void TaskFollower::missing(const TaskId &id, const Failure &failure)
{
    const Task task = *m_ledger.find(id);
    Plan &plan = m_plans.at(id);
    const Time now = m_clock.steady();
    plan.failures = 0;
    const bool first = plan.missing == 0;
    const bool unknown = task.state == TaskState::Unknown;
    // Two quick 404s say no more than one (reliability.md 0.6); only looks that lie apart are counted.
    if (first || unknown || now - plan.lastMissing >= SecondLookAfterMissing) {
        ++plan.missing;
        plan.lastMissing = now;
    }
    if (first) {
        TaskChange change;
        change.records.push_back(TaskRecord{.task = id, .kind = u"missing"_s, .detail = u"HTTP %1"_s.arg(failure.http)});
        m_ledger.apply(id, std::move(change));
    }
    if (unknown) {
        // Only the node that got the request can say that it did not (reliability.md 2.7).
        const auto asked = ClusterAddress::parse(task.endpoint);
        if (!asked || failure.host == asked->display())
            m_proof.denied(id);
        else
            m_proof.unanswered(id);
        plan.due = now + nextSeek(m_proof.looks(id), random());
        arm();
        return;
    }
    const bool wasKnown = task.state != TaskState::Lost;
    if (wasKnown && plan.missing >= 2) {
        askTheList(id);
        return;
    }
    if (task.state == TaskState::Lost && withSleep() >= plan.keptUntil) {
        gone(id);
        return;
    }
    plan.due = plan.lastMissing + SecondLookAfterMissing;
    arm();
}

void TaskFollower::askTheList(const TaskId &id)
{
    const Task *task = m_ledger.find(id);
    ApiClient *client = task ? m_clusters.client(task->cluster) : nullptr;
    if (!client)
        return;
    m_plans.at(id).waiting = true;
    client->get(codec::tasksPath(), Call::ReadTask, this, [this, id](const Result<Reply, Failure> &answer) {
        const auto it = m_plans.find(id);
        const Task *asked = m_ledger.find(id);
        if (it == m_plans.end() || !asked)
            return;
        it->second.waiting = false;
        const auto list = answer ? codec::tasks(answer->body) : Result<std::vector<WireTask>, codec::Why>(codec::Why());
        if (!list) {
            it->second.due = m_clock.steady() + SecondLookAfterMissing; // this look told nothing
            arm();
            return;
        }
        const bool listed = std::any_of(list->begin(), list->end(), [asked](const WireTask &other) {
            return other.id == asked->id.text() || (!other.id.isEmpty() && other.id == asked->serverTaskId);
        });
        if (listed) {
            it->second.missing = 0;
            again(id);
        } else {
            gone(id);
        }
    });
}

bool TaskFollower::resultIsKept(const TaskId &id) const
{
    const auto it = m_plans.find(id);
    if (it != m_plans.end())
        return withSleep() < it->second.keptUntil;
    // Not followed now, for example signed out: what is on record has to do.
    const Task *task = m_ledger.find(id);
    return task && m_clock.wall() < resultKeptUntil(*task);
}

void TaskFollower::gone(const TaskId &id)
{
    TaskChange change;
    change.event = resultIsKept(id) ? TaskEvent::MissingBeforeTtl : TaskEvent::MissingAfterTtl;
    m_ledger.apply(id, std::move(change));
    // A task that is gone too early is looked for further: it may come back with the service that lost it.
    m_plans.at(id).due = m_clock.steady() + SecondLookAfterMissing;
    arm();
}
