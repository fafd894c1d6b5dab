// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>

/// How fast one cluster may be asked (reliability.md 3): a bucket of 2 requests a second with bursts of 4, at most 2 looks in flight, a
/// quota that failures use up, and the cluster's own wish to be left alone. Steady time goes in; nothing here tells it.
class ClusterPace
{
public:
    using Time = std::chrono::milliseconds;

    /// The earliest time at which the next look may leave; \a now where it may leave at once. While looks are in flight that is all of
    /// them, the time is unknown and nothing is returned: ask again when one was answered.
    [[nodiscard]] std::optional<Time> earliest(Time now) const;
    void sent(Time now);
    void answered();
    /// A list came: its place is free again. It tells nothing of how looks at single tasks fare.
    void listed();
    /// \a retryAfter counts for the whole cluster, at most 300 s.
    void failed(Time now, bool timedOut, std::optional<std::chrono::seconds> retryAfter);
    /// Too many failures: one look every 30 s until one succeeds.
    [[nodiscard]] bool isProbing() const { return m_quota <= 0; }

private:
    [[nodiscard]] double tokens(Time now) const;

    double m_tokens = 4;
    Time m_counted{0};
    Time m_lastSent{0};
    Time m_holdUntil{0};
    int m_inFlight = 0;
    int m_quota = 50;
};
