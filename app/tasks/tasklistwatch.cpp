// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasklistwatch.h"

#include "apiclient.h"
#include "wire/codec.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace {

constexpr auto WhileBusy = 5s;
constexpr auto WhileHidden = 60s;
constexpr auto Longest = 120s;

} // namespace

TaskListWatch::TaskListWatch(Clusters &clusters, Clock &clock)
    : m_clusters(clusters)
    , m_clock(clock)
    , m_timer(clock.makeTimer([this] { lookAtDue(); }))
{
    connect(&clusters, &Clusters::changed, this, &TaskListWatch::consider);
    connect(&clusters, &Clusters::removed, this, &TaskListWatch::consider);
}

void TaskListWatch::setBusy(const ClusterId &cluster, bool busy)
{
    const bool was = m_busy.contains(cluster);
    if (busy == was)
        return;
    if (busy)
        m_busy.insert(cluster);
    else
        m_busy.erase(cluster);
    consider();
}

void TaskListWatch::setWindowHidden(bool hidden)
{
    m_hidden = hidden;
}

bool TaskListWatch::isWanted(const ClusterId &cluster) const
{
    return m_clusters.isConnected(cluster) && m_busy.contains(cluster);
}

TaskListWatch::Time TaskListWatch::interval(int failures) const
{
    const Time base = m_hidden ? Time(WhileHidden) : Time(WhileBusy);
    return std::min<Time>(base * (1 << std::min(failures, 5)), Longest);
}

void TaskListWatch::consider()
{
    for (const ClusterId &cluster : m_clusters.ids()) {
        if (isWanted(cluster) && !m_looks.contains(cluster))
            m_looks[cluster].due = m_clock.steady();
    }
    std::erase_if(m_looks, [this](const auto &look) { return !isWanted(look.first); });
    for (auto &[cluster, look] : m_looks)
        look.due = std::min(look.due, m_clock.steady() + interval(look.failures));
    arm();
}

void TaskListWatch::arm()
{
    std::optional<Time> first;
    for (const auto &[cluster, look] : m_looks) {
        if (!look.waiting && (!first || look.due < *first))
            first = look.due;
    }
    if (first)
        m_timer->start(std::max<Time>(*first - m_clock.steady(), 0ms));
    else
        m_timer->stop();
}

void TaskListWatch::lookAtDue()
{
    std::vector<ClusterId> due;
    for (const auto &[cluster, look] : m_looks) {
        if (!look.waiting && look.due <= m_clock.steady())
            due.push_back(cluster);
    }
    for (const ClusterId &cluster : due)
        look(cluster);
    arm();
}

void TaskListWatch::look(const ClusterId &cluster)
{
    ApiClient *client = m_clusters.client(cluster);
    if (!client)
        return;
    m_looks.at(cluster).waiting = true;
    client->get(codec::tasksPath(), Call::ReadTask, this, [this, cluster](const Result<Reply, Failure> &answer) {
        const auto it = m_looks.find(cluster);
        if (it == m_looks.end())
            return;
        const auto list = answer ? codec::tasks(answer->body) : Result<std::vector<WireTask>, codec::Why>(codec::Why());
        it->second.waiting = false;
        it->second.failures = list ? 0 : it->second.failures + 1;
        it->second.due = m_clock.steady() + interval(it->second.failures);
        arm();
        if (list)
            emit listed(cluster, *list);
    });
}

#include "moc_tasklistwatch.cpp"
