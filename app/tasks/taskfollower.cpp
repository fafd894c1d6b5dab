// SPDX-License-Identifier: GPL-3.0-or-later
#include "taskfollower.h"

#include "apiclient.h"
#include "pollpolicy.h"
#include "wire/codec.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto LongestRetryAfter = 300s;
// With more tasks than these on one cluster its list stands in for most single looks.
constexpr int FewTasks = 5;
constexpr auto CoveredLook = 60s;
constexpr auto CoveredShare = 2s;
// While something is followed the timer wakes at least so often, to notice that the computer slept.
constexpr std::chrono::milliseconds LongestNap = 15s;
constexpr std::chrono::milliseconds SleepThatCounts = 5s;
constexpr double SpreadAfterSleep = 2000;

} // namespace

TaskFollower::TaskFollower(
    TaskLedger &ledger, Clusters &clusters, Clock &clock, ArrivalProof &proof, TaskListWatch &lists, ClusterPaces &paces)
    : m_ledger(ledger)
    , m_clusters(clusters)
    , m_clock(clock)
    , m_proof(proof)
    , m_lists(lists)
    , m_paces(paces)
    , m_timer(clock.makeTimer([this] { expired(); }))
    , m_asleep(clock.asleep())
{
    connect(&ledger, &TaskLedger::opened, this, &TaskFollower::considerAll);
    connect(&ledger, &TaskLedger::changed, this, &TaskFollower::consider);
    connect(&clusters, &Clusters::changed, this, &TaskFollower::considerAll);
    connect(&clusters, &Clusters::removed, this, &TaskFollower::considerAll);
    connect(&lists, &TaskListWatch::listed, this, &TaskFollower::listed);
    connect(&paces, &ClusterPaces::freed, this, &TaskFollower::lookAtDue);
}

void TaskFollower::considerAll()
{
    for (const Task &task : m_ledger.all())
        consider(task);
}

void TaskFollower::consider(const Task &task)
{
    const auto it = m_plans.find(task.id);
    const bool wanted = isFollowed(task.state) && m_clusters.isConnected(task.cluster);
    if (wanted == (it != m_plans.end()))
        return;
    if (wanted) {
        makePlan(task);
        ++m_followed[task.cluster];
    } else {
        --m_followed[it->second.cluster];
        m_plans.erase(it);
    }
    tellListWatch();
    arm();
}

void TaskFollower::makePlan(const Task &task)
{
    Plan &plan = m_plans[task.id];
    plan.cluster = task.cluster;
    plan.begun = m_clock.steady();
    plan.due = plan.begun;
    // After a start all of them come at once; the list tells of most, so their own looks may take turns.
    if (const int others = followedOn(task.cluster); others >= FewTasks && !task.seen.id.isEmpty())
        *plan.due += CoveredShare * (others - FewTasks);
    // The answer to the request itself may have asked to wait (reliability.md 2.5 #11).
    if (task.state == TaskState::Unknown && task.failure && task.failure->retryAfterSeconds)
        *plan.due += std::min<std::chrono::seconds>(std::chrono::seconds(*task.failure->retryAfterSeconds), LongestRetryAfter);
    // The wall clock is asked once; from here on the steady one counts, whatever the wall clock does.
    const QDateTime now = m_clock.wall();
    plan.age = Time(std::max<qint64>(0, task.sentAt.isValid() ? task.sentAt.msecsTo(now) : 0));
    plan.keptUntil = withSleep() + Time(std::min<qint64>(now.msecsTo(resultKeptUntil(task)), qint64(task.ttlSeconds) * 1000));
}

int TaskFollower::followedOn(const ClusterId &cluster) const
{
    const auto it = m_followed.find(cluster);
    return it == m_followed.end() ? 0 : it->second;
}

void TaskFollower::tellListWatch()
{
    for (const auto &[cluster, count] : m_followed)
        m_lists.setBusy(cluster, count > FewTasks);
}

bool TaskFollower::isCovered(const TaskId &id, const Plan &plan) const
{
    const Task *task = m_ledger.find(id);
    const bool listedAlone =
        task && (task->state == TaskState::Accepted || task->state == TaskState::Running || task->state == TaskState::Cancelling);
    return listedAlone && m_watched != id && followedOn(plan.cluster) > FewTasks;
}

void TaskFollower::arm()
{
    std::optional<Time> first;
    const Time now = m_clock.steady();
    for (const auto &[id, plan] : m_plans) {
        if (!plan.due)
            continue;
        // Where the cluster takes no more for now, an answer or its time comes first.
        const auto may = m_paces.earliest(plan.cluster);
        if (may && (!first || std::max(*plan.due, *may) < *first))
            first = std::max(*plan.due, *may);
    }
    if (!m_plans.empty())
        m_timer->start(std::clamp(first.value_or(now + LongestNap) - now, 0ms, LongestNap));
    else
        m_timer->stop();
}

void TaskFollower::expired()
{
    const Time asleep = m_clock.asleep();
    const bool slept = asleep - std::exchange(m_asleep, asleep) >= SleepThatCounts;
    if (slept)
        resumed();
    lookAtDue();
}

void TaskFollower::resumed()
{
    // Everything on screen is old; all are asked soon, not all in the same moment (reliability.md 2.5 #24).
    const Time now = m_clock.steady();
    for (auto &[id, plan] : m_plans) {
        if (plan.due)
            plan.due = now + Time(static_cast<Time::rep>(random() * SpreadAfterSleep));
    }
}

void TaskFollower::lookAtDue()
{
    const Time now = m_clock.steady();
    std::vector<std::pair<Time, TaskId>> due;
    for (const auto &[id, plan] : m_plans) {
        if (plan.due && *plan.due <= now)
            due.emplace_back(*plan.due, id);
    }
    std::ranges::sort(due);
    for (const auto &[at, id] : due) {
        if (m_paces.mayAskNow(m_plans.at(id).cluster))
            look(id);
    }
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
    it->second.due.reset();
    if (it->second.waiting)
        return; // the answer under way plans the next look
    const auto checked = TaskId::parse(idToAskFor(*task, it->second));
    it->second.waiting = true;
    m_paces.sent(task->cluster);
    client->get(codec::taskPath(checked ? checked->text() : id.text()), Call::ReadTask, this,
        [this, id, cluster = task->cluster](const Result<Reply, Failure> &answer) {
            answered(id, answer);
            m_paces.answered(cluster, answer); // others may have waited for this answer
        });
}

void TaskFollower::again(const TaskId &id)
{
    const Task *task = m_ledger.find(id);
    const auto it = m_plans.find(id);
    if (!task || it == m_plans.end())
        return;
    Plan &plan = it->second;
    const Time now = m_clock.steady();
    if (isCovered(id, plan) && plan.failures == 0) {
        plan.due = now + std::max<Time>(CoveredLook, CoveredShare * followedOn(plan.cluster));
        arm();
        return;
    }
    PollSituation situation;
    situation.sinceSubmit = plan.age + (now - plan.begun);
    situation.watched = m_watched == id;
    situation.windowHidden = m_hidden;
    situation.failuresInARow = plan.failures;
    situation.ttl = std::chrono::seconds(task->ttlSeconds);
    plan.due = now + nextPoll(situation, random());
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
    if (it != m_plans.end() && !it->second.waiting)
        look(id);
}

std::optional<std::chrono::milliseconds> TaskFollower::nextLookIn(const TaskId &id) const
{
    const auto it = m_plans.find(id);
    if (it == m_plans.end() || !it->second.due)
        return {};
    return std::max(*it->second.due - m_clock.steady(), 0ms);
}

#include "moc_taskfollower.cpp"
