// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasklistwatch.h"

#include "apiclient.h"
#include "wire/codec.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace {

constexpr auto WhileBusy = 5s;
constexpr auto WhileHidden = 60s;
constexpr auto WhileCalm = 60s;
constexpr auto WhileNobodyLooks = 300s;
constexpr auto LongestBackOff = 120s;

} // namespace

TaskListWatch::TaskListWatch(Clusters &clusters, ClusterPaces &paces, Clock &clock)
    : m_clusters(clusters)
    , m_paces(paces)
    , m_clock(clock)
    , m_timer(clock.makeTimer([this] { lookAtDue(); }))
{
    connect(&clusters, &Clusters::changed, this, &TaskListWatch::consider);
    connect(&clusters, &Clusters::removed, this, &TaskListWatch::consider);
    connect(&paces, &ClusterPaces::freed, this, &TaskListWatch::arm);
}

void TaskListWatch::setBusy(const ClusterId &cluster, bool busy)
{
    if (busy == m_busy.contains(cluster))
        return;
    if (busy)
        m_busy.insert(cluster);
    else
        m_busy.erase(cluster);
    arm();
}

void TaskListWatch::setFollowed(std::set<ClusterId> clusters)
{
    if (m_followed == clusters)
        return;
    m_followed = std::move(clusters);
    arm();
}

void TaskListWatch::setWindowHidden(bool hidden)
{
    m_hidden = hidden;
    arm();
}

void TaskListWatch::setWindowActive(bool active)
{
    m_active = active;
    arm();
}

TaskListWatch::Time TaskListWatch::interval(const ClusterId &cluster, const Look &look) const
{
    Time base = m_active && !m_hidden ? Time(WhileCalm) : Time(WhileNobodyLooks);
    if (m_busy.contains(cluster))
        base = m_hidden ? WhileHidden : WhileBusy;
    else if (m_followed.contains(cluster))
        base = WhileCalm;
    return std::min<Time>(base * (1 << std::min(look.failures, 5)), std::max<Time>(base, LongestBackOff));
}

std::optional<TaskListWatch::Time> TaskListWatch::dueAt(const ClusterId &cluster, const Look &look)
{
    const auto may = look.waiting || look.refused ? std::nullopt : m_paces.earliest(cluster);
    if (!may)
        return {};
    return std::max(*may, look.last + interval(cluster, look));
}

void TaskListWatch::consider()
{
    for (const ClusterId &cluster : m_clusters.ids()) {
        if (m_clusters.isConnected(cluster) && !m_looks.contains(cluster))
            m_looks[cluster] = {.last = m_clock.steady(), .serial = ++m_serial};
    }
    std::erase_if(m_looks, [this](const auto &look) { return !m_clusters.isConnected(look.first); });
    arm();
}

void TaskListWatch::arm()
{
    std::optional<Time> first;
    for (const auto &[cluster, look] : m_looks) {
        const auto due = dueAt(cluster, look);
        if (due && (!first || *due < *first))
            first = due;
    }
    if (first)
        m_timer->start(std::max<Time>(*first - m_clock.steady(), 0ms));
    else
        m_timer->stop();
}

void TaskListWatch::lookAtDue()
{
    for (auto &[cluster, each] : m_looks) {
        const auto due = dueAt(cluster, each);
        if (due && *due <= m_clock.steady())
            look(cluster, each);
    }
    arm();
}

void TaskListWatch::look(const ClusterId &cluster, Look &look)
{
    ApiClient *client = m_clusters.client(cluster);
    if (!client)
        return;
    look.waiting = true;
    m_paces.sent(cluster);
    client->get(codec::tasksPath(), Call::ReadTask, this,
        [this, cluster, serial = look.serial](const auto &answer) { answered(cluster, serial, answer); });
}

void TaskListWatch::answered(const ClusterId &cluster, int serial, const Result<Reply, Failure> &answer)
{
    m_paces.listed(cluster, answer);
    const auto it = m_looks.find(cluster);
    if (it == m_looks.end() || it->second.serial != serial)
        return; // an answer to an earlier sign-in
    it->second.waiting = false;
    const auto list = answer ? codec::tasks(answer->body) : Result<std::vector<WireTask>, codec::Why>(codec::Why());
    if (list) {
        take(cluster, *list);
        return;
    }
    it->second.last = m_clock.steady();
    it->second.refused = !answer && answer.error().http == 403;
    ++it->second.failures;
    arm();
}

void TaskListWatch::take(const ClusterId &cluster, const std::vector<WireTask> &tasks)
{
    if (const auto it = m_looks.find(cluster); it != m_looks.end()) {
        it->second.last = m_clock.steady();
        it->second.failures = 0;
        arm();
    }
    emit listed(cluster, tasks);
}

#include "moc_tasklistwatch.cpp"
