// SPDX-License-Identifier: GPL-3.0-or-later
#include "clusterpaces.h"

#include "apiclient.h"

ClusterPaces::ClusterPaces(Clock &clock)
    : m_clock(clock)
{ }

std::optional<ClusterPaces::Time> ClusterPaces::earliest(const ClusterId &cluster)
{
    return m_paces[cluster].earliest(m_clock.steady());
}

bool ClusterPaces::mayAskNow(const ClusterId &cluster)
{
    const auto time = earliest(cluster);
    return time && *time <= m_clock.steady();
}

void ClusterPaces::sent(const ClusterId &cluster)
{
    m_paces[cluster].sent(m_clock.steady());
}

void ClusterPaces::answered(const ClusterId &cluster, const Result<Reply, Failure> &answer)
{
    if (answer || answer.error().http == 404)
        m_paces[cluster].answered();
    else
        failed(cluster, answer.error());
    emit freed();
}

void ClusterPaces::listed(const ClusterId &cluster, const Result<Reply, Failure> &answer)
{
    if (answer)
        m_paces[cluster].listed();
    else
        failed(cluster, answer.error());
    emit freed();
}

void ClusterPaces::failed(const ClusterId &cluster, const Failure &failure)
{
    std::optional<std::chrono::seconds> wait;
    if (failure.retryAfterSeconds)
        wait = std::chrono::seconds(*failure.retryAfterSeconds);
    m_paces[cluster].failed(m_clock.steady(), failure.transport == Transport::TimedOut, wait);
}

#include "moc_clusterpaces.cpp"
