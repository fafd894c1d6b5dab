// SPDX-License-Identifier: GPL-3.0-or-later
#include "clusterpace.h"

#include <algorithm>
#include <cmath>

using namespace std::chrono_literals;

namespace {

constexpr double Burst = 4;
constexpr double PerSecond = 2;
constexpr int InFlight = 2;
constexpr int FullQuota = 50;
constexpr int PriceOfFailure = 5;
constexpr int PriceOfTimeout = 10;
constexpr auto BetweenProbes = 30s;
constexpr auto LongestHold = 300s;

} // namespace

double ClusterPace::tokens(Time now) const
{
    const double seconds = std::chrono::duration<double>(now - m_counted).count();
    return std::min(Burst, m_tokens + std::max(0.0, seconds) * PerSecond);
}

std::optional<ClusterPace::Time> ClusterPace::earliest(Time now) const
{
    if (m_inFlight >= InFlight)
        return {};
    Time time = std::max(now, m_holdUntil);
    if (isProbing())
        time = std::max<Time>(time, m_lastSent + BetweenProbes);
    const double missing = 1.0 - tokens(now);
    if (missing > 0)
        time = std::max(time, now + Time(static_cast<Time::rep>(std::ceil(missing / PerSecond * 1000))));
    return time;
}

void ClusterPace::sent(Time now)
{
    m_tokens = std::max(0.0, tokens(now) - 1);
    m_counted = now;
    m_lastSent = now;
    ++m_inFlight;
}

void ClusterPace::answered()
{
    m_inFlight = std::max(0, m_inFlight - 1);
    // From an empty quota one success is trusted again for some looks, not for all.
    m_quota = std::min(FullQuota, std::max(0, m_quota) + 1);
}

void ClusterPace::listed()
{
    m_inFlight = std::max(0, m_inFlight - 1);
}

void ClusterPace::failed(Time now, bool timedOut, std::optional<std::chrono::seconds> retryAfter)
{
    m_inFlight = std::max(0, m_inFlight - 1);
    m_quota = std::max(0, m_quota - (timedOut ? PriceOfTimeout : PriceOfFailure));
    if (retryAfter && *retryAfter > 0s)
        m_holdUntil = std::max<Time>(m_holdUntil, now + std::min<std::chrono::seconds>(*retryAfter, LongestHold));
}
