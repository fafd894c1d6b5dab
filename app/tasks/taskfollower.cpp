// SPDX-License-Identifier: GPL-3.0-or-later
#include "taskfollower.h"

#include "apiclient.h"
#include "pollpolicy.h"
#include "wire/codec.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// A 404 of a task that was known is looked at once more before it means anything (reliability.md 2.5 #29).
constexpr auto SecondLookAfterMissing = 30s;
constexpr auto LongestRetryAfter = 300s;

struct EventOfStatus {
    WireStatus status;
    TaskEvent event;
};
constexpr EventOfStatus EventTable[] = {
    {WireStatus::Queued, TaskEvent::SeenQueued},
    {WireStatus::Started, TaskEvent::SeenStarted},
    {WireStatus::Cancelling, TaskEvent::SeenStarted},
    {WireStatus::OtherRunning, TaskEvent::SeenStarted},
    {WireStatus::Finished, TaskEvent::SeenFinished},
    {WireStatus::Failed, TaskEvent::SeenFailed},
    {WireStatus::Cancelled, TaskEvent::SeenCancelled},
    // Ended with a word nobody knows: the instances are read and decide.
    {WireStatus::OtherEnded, TaskEvent::SeenFinished},
};

TaskEvent eventOf(WireStatus status)
{
    const auto row =
        std::find_if(std::begin(EventTable), std::end(EventTable), [status](const auto &entry) { return entry.status == status; });
    return row->event;
}

QString stepOf(const WireTask &task, const QString &cluster)
{
    const auto it = std::find_if(task.progress.begin(), task.progress.end(), [&](const auto &entry) { return entry.cluster == cluster; });
    return it == task.progress.end() ? QString() : it->step;
}

std::optional<Failure> failureOf(const WireTask &task)
{
    if (task.errors.empty())
        return {};
    Failure failure;
    failure.call = Call::TaskItself;
    failure.errorCode = task.errors.front().code;
    failure.description = task.errors.front().description;
    failure.clusterName = task.errors.front().cluster;
    return failure;
}

} // namespace

std::vector<TaskRecord> difference(const TaskId &id, const WireTask &before, const WireTask &now)
{
    std::vector<TaskRecord> lines;
    const auto add = [&](const QString &kind, const QString &subject, const QString &detail) {
        lines.push_back(TaskRecord{.task = id, .kind = kind, .subject = subject, .detail = detail});
    };
    if (now.status != before.status)
        add(u"status"_s, {}, now.status);
    if (!now.workerStep.isEmpty() && now.workerStep != before.workerStep)
        add(u"step"_s, {}, now.workerStep);
    for (const auto &[cluster, step] : now.progress) {
        if (!step.isEmpty() && step != stepOf(before, cluster))
            add(u"step"_s, cluster, step);
    }
    for (const WireTask::Error &error : now.errors) {
        if (std::find(before.errors.begin(), before.errors.end(), error) == before.errors.end())
            add(u"error"_s, error.cluster, error.code.isEmpty() ? error.description : u"%1: %2"_s.arg(error.code, error.description));
    }
    return lines;
}

TaskFollower::TaskFollower(TaskLedger &ledger, Clusters &clusters, Clock &clock, ArrivalProof &proof)
    : m_ledger(ledger)
    , m_clusters(clusters)
    , m_clock(clock)
    , m_proof(proof)
    , m_timer(clock.makeTimer([this] { lookAtDue(); }))
{
    connect(&ledger, &TaskLedger::opened, this, &TaskFollower::considerAll);
    connect(&ledger, &TaskLedger::changed, this, &TaskFollower::consider);
    connect(&clusters, &Clusters::changed, this, &TaskFollower::considerAll);
    connect(&clusters, &Clusters::removed, this, &TaskFollower::considerAll);
}

void TaskFollower::considerAll()
{
    for (const Task &task : m_ledger.all())
        consider(task);
}

void TaskFollower::consider(const Task &task)
{
    if (!isFollowed(task.state) || !m_clusters.isConnected(task.cluster)) {
        m_plans.erase(task.id);
    } else if (!m_plans.contains(task.id)) {
        Plan &plan = m_plans[task.id];
        plan.due = plan.begun = m_clock.steady();
        // The answer to the request itself may have asked to wait (reliability.md 2.5 #11).
        if (task.state == TaskState::Unknown && task.failure && task.failure->retryAfterSeconds)
            *plan.due += std::min<std::chrono::seconds>(std::chrono::seconds(*task.failure->retryAfterSeconds), LongestRetryAfter);
        // The wall clock is asked once; from here on the age grows by the steady one, whatever the wall clock does.
        const qint64 age = task.sentAt.isValid() ? task.sentAt.msecsTo(m_clock.wall()) : 0;
        plan.age = std::chrono::milliseconds(std::max<qint64>(0, age));
    } else {
        return;
    }
    arm();
}

void TaskFollower::arm()
{
    std::optional<std::chrono::milliseconds> first;
    for (const auto &[id, plan] : m_plans) {
        if (plan.due && (!first || *plan.due < *first))
            first = plan.due;
    }
    if (first)
        m_timer->start(std::max(*first - m_clock.steady(), 0ms));
    else
        m_timer->stop();
}

void TaskFollower::lookAtDue()
{
    const auto now = m_clock.steady();
    std::vector<TaskId> due;
    for (const auto &[id, plan] : m_plans) {
        if (plan.due && *plan.due <= now)
            due.push_back(id);
    }
    for (const TaskId &id : due)
        look(id);
    arm();
}

QString TaskFollower::idToAskFor(const Task &task, const Plan &plan) const
{
    // The cluster named another task: both are asked for in turn until one exists (reliability.md 2.5 #2).
    if (task.serverTaskId.isEmpty())
        return task.id.text();
    const bool theirsIsKnown = task.seen.id == task.serverTaskId;
    return theirsIsKnown || plan.missing % 2 == 1 ? task.serverTaskId : task.id.text();
}

void TaskFollower::look(const TaskId &id)
{
    const Task *task = m_ledger.find(id);
    ApiClient *client = task ? m_clusters.client(task->cluster) : nullptr;
    const auto it = m_plans.find(id);
    if (!client || it == m_plans.end())
        return;
    if (it->second.waiting) {
        it->second.due.reset(); // the answer under way plans the next look
        return;
    }
    const auto checked = TaskId::parse(idToAskFor(*task, it->second));
    it->second.waiting = true;
    it->second.due.reset();
    client->get(codec::taskPath(checked ? checked->text() : id.text()), Call::ReadTask, this,
        [this, id](const Result<Reply, Failure> &answer) { answered(id, answer); });
}

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
    it->second.retryAfter.reset();
    // While an earlier change is still being written, the difference to it is not known yet; the next look tells the same.
    if (!m_ledger.isWriting(id))
        seen(*task, *now);
    again(id);
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
        to.failure = failureOf(now);
    };
    if (!moves && change.records.empty() && now == task.seen) {
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

void TaskFollower::failed(const TaskId &id, const Failure &failure)
{
    Plan &plan = m_plans.at(id);
    ++plan.failures;
    plan.retryAfter = failure.retryAfterSeconds ? std::optional(std::chrono::seconds(*failure.retryAfterSeconds)) : std::nullopt;
    m_ledger.touch(id, [&failure](Task &task) {
        task.contactLost = true;
        // While the outcome of the POST is unknown, its own reason stays on the card.
        if (task.state != TaskState::Unknown)
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
    const auto now = m_clock.steady();
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
        m_proof.denied(id);
        plan.due = now + nextSeek(m_proof.looks(id), QRandomGenerator::global()->generateDouble());
        arm();
        return;
    }
    const bool wasKnown = task.state != TaskState::Lost;
    if (wasKnown && plan.missing >= 2) {
        askTheList(id);
        return;
    }
    if (task.state == TaskState::Lost && m_clock.wall() >= resultKeptUntil(task)) {
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

void TaskFollower::gone(const TaskId &id)
{
    const Task *task = m_ledger.find(id);
    TaskChange change;
    change.event = m_clock.wall() < resultKeptUntil(*task) ? TaskEvent::MissingBeforeTtl : TaskEvent::MissingAfterTtl;
    m_ledger.apply(id, std::move(change));
    // A task that is gone too early is looked for further: it may come back with the service that lost it.
    m_plans.at(id).due = m_clock.steady() + SecondLookAfterMissing;
    arm();
}

void TaskFollower::again(const TaskId &id)
{
    const Task *task = m_ledger.find(id);
    const auto it = m_plans.find(id);
    if (!task || it == m_plans.end())
        return;
    PollSituation situation;
    situation.sinceSubmit = it->second.age + (m_clock.steady() - it->second.begun);
    situation.watched = m_watched == id;
    situation.windowHidden = m_hidden;
    situation.failuresInARow = it->second.failures;
    situation.retryAfter = it->second.retryAfter;
    situation.ttl = std::chrono::seconds(task->ttlSeconds);
    it->second.due = m_clock.steady() + nextPoll(situation, QRandomGenerator::global()->generateDouble());
    arm();
}

void TaskFollower::setWatched(std::optional<TaskId> id)
{
    m_watched = std::move(id);
    const auto it = m_watched ? m_plans.find(*m_watched) : m_plans.end();
    // A look under way, a back-off and the wait after a 404 are not cut short by looking at the page.
    if (it != m_plans.end() && !it->second.waiting && it->second.failures == 0 && it->second.missing == 0)
        again(*m_watched);
}

void TaskFollower::setWindowHidden(bool hidden)
{
    m_hidden = hidden;
}

void TaskFollower::lookNow(const TaskId &id)
{
    const auto it = m_plans.find(id);
    if (it == m_plans.end() || it->second.waiting)
        return;
    it->second.due = m_clock.steady();
    arm();
}

std::optional<std::chrono::milliseconds> TaskFollower::nextLookIn(const TaskId &id) const
{
    const auto it = m_plans.find(id);
    if (it == m_plans.end() || !it->second.due)
        return {};
    return std::max(*it->second.due - m_clock.steady(), 0ms);
}

#include "moc_taskfollower.cpp"
