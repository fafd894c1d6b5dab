// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"

#include <list>

/// A clock that stands still until a test moves it. Timers fire in the order of their due time while advance() passes them.
class ManualClock final : public Clock
{
public:
    [[nodiscard]] std::chrono::milliseconds steady() const override { return m_now; }
    [[nodiscard]] QDateTime wall() const override { return m_start.addMSecs(m_now.count()); }
    [[nodiscard]] std::unique_ptr<ClockTimer> makeTimer(std::function<void()> expired) override;
    [[nodiscard]] std::chrono::milliseconds asleep() const override { return m_asleep; }

    void sleep(std::chrono::milliseconds time) { m_asleep += time; }              ///< the computer, as when its lid is closed
    void jump(std::chrono::seconds by) { m_start = m_start.addSecs(by.count()); } ///< the wall clock is set
    void advance(std::chrono::milliseconds step);
    /// Time until the next armed timer; nothing where none is armed.
    [[nodiscard]] std::optional<std::chrono::milliseconds> untilNext() const;

private:
    struct Armed;
    class Timer;
    std::chrono::milliseconds m_now{0};
    std::chrono::milliseconds m_asleep{0};
    QDateTime m_start{QDate(2026, 8, 21), QTime(10, 0), Qt::UTC};
    std::list<Timer *> m_timers;
};

class ManualClock::Timer final : public ClockTimer
{
public:
    Timer(ManualClock &clock, std::function<void()> expired)
        : m_clock(clock)
        , m_expired(std::move(expired))
    {
        m_clock.m_timers.push_back(this);
    }
    ~Timer() override { m_clock.m_timers.remove(this); }
    void start(std::chrono::milliseconds delay) override { m_due = m_clock.m_now + std::max(delay, std::chrono::milliseconds(0)); }
    void stop() override { m_due.reset(); }
    bool isActive() const override { return m_due.has_value(); }

private:
    friend class ManualClock;
    ManualClock &m_clock;
    std::function<void()> m_expired;
    std::optional<std::chrono::milliseconds> m_due;
};

inline std::unique_ptr<ClockTimer> ManualClock::makeTimer(std::function<void()> expired)
{
    return std::make_unique<Timer>(*this, std::move(expired));
}

inline void ManualClock::advance(std::chrono::milliseconds step)
{
    const auto end = m_now + step;
    for (;;) {
        Timer *next = nullptr;
        for (Timer *timer : m_timers) {
            if (timer->m_due && *timer->m_due <= end && (!next || *timer->m_due < *next->m_due))
                next = timer;
        }
        if (!next)
            break;
        m_now = std::max(m_now, *next->m_due);
        next->m_due.reset();
        const auto expired = next->m_expired; // the callback may destroy its timer
        expired();
    }
    m_now = end;
}

inline std::optional<std::chrono::milliseconds> ManualClock::untilNext() const
{
    std::optional<std::chrono::milliseconds> least;
    for (const Timer *timer : m_timers) {
        if (timer->m_due && (!least || *timer->m_due - m_now < *least))
            least = *timer->m_due - m_now;
    }
    return least;
}
