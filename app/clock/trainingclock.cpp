// SPDX-License-Identifier: GPL-3.0-or-later
#include "trainingclock.h"

#include <algorithm>
#include <cmath>

using namespace std::chrono_literals;

class TrainingClock::Timer final : public ClockTimer
{
public:
    Timer(TrainingClock &clock, std::function<void()> expired)
        : m_clock(clock)
        , m_expired(std::move(expired))
    { }
    ~Timer() override { leave(); }
    Q_DISABLE_COPY_MOVE(Timer)

    void start(std::chrono::milliseconds delay) override
    {
        leave();
        m_due = m_clock.steady() + std::max(0ms, delay);
        auto &all = m_clock.m_started;
        all.insert(std::ranges::upper_bound(all, m_due, {}, &Timer::due), this);
        m_clock.arm();
    }
    void stop() override
    {
        leave();
        m_clock.arm();
    }
    [[nodiscard]] bool isActive() const override { return std::ranges::find(m_clock.m_started, this) != m_clock.m_started.end(); }
    [[nodiscard]] std::chrono::milliseconds due() const { return m_due; }
    /// May destroy this timer.
    void expire()
    {
        leave();
        const auto act = m_expired;
        act();
    }

private:
    void leave() { std::erase(m_clock.m_started, this); }

    TrainingClock &m_clock;
    std::function<void()> m_expired;
    std::chrono::milliseconds m_due{0};
};

TrainingClock::TrainingClock(const QDateTime &start)
    : m_start(start)
    , m_next(m_outside.makeTimer([this] { expire(); }))
{ }

TrainingClock::~TrainingClock() = default;

void TrainingClock::settle()
{
    m_base = steady();
    m_since = outside();
}

void TrainingClock::setSpeed(double speed)
{
    settle();
    m_speed = std::max(0.0, speed);
    arm();
}

void TrainingClock::skip(std::chrono::milliseconds time)
{
    settle();
    m_base += std::max(0ms, time);
    arm();
}

std::chrono::milliseconds TrainingClock::steady() const
{
    const auto real = static_cast<double>((outside() - m_since).count());
    return m_base + std::chrono::milliseconds(static_cast<qint64>(real * m_speed));
}

QDateTime TrainingClock::wall() const
{
    return m_start.addMSecs(steady().count());
}

std::chrono::milliseconds TrainingClock::asleep() const
{
    return 0ms; // simulated clusters sleep together with the computer they run on
}

std::chrono::milliseconds TrainingClock::outside() const
{
    return m_outside.steady();
}

std::unique_ptr<ClockTimer> TrainingClock::makeTimer(std::function<void()> expired)
{
    return std::make_unique<Timer>(*this, std::move(expired));
}

std::unique_ptr<ClockTimer> TrainingClock::makeOutsideTimer(std::function<void()> expired)
{
    return m_outside.makeTimer(std::move(expired));
}

void TrainingClock::arm()
{
    if (m_started.empty()) {
        m_next->stop();
        return;
    }
    const auto wait = m_started.front()->due() - steady();
    if (wait <= 0ms) {
        m_next->start(0ms);
    } else if (m_speed > 0) {
        m_next->start(std::chrono::milliseconds(static_cast<qint64>(std::ceil(static_cast<double>(wait.count()) / m_speed))));
    } else {
        m_next->stop();
    }
}

void TrainingClock::expire()
{
    // One at a time: what it does may start, stop or destroy others.
    if (!m_started.empty() && m_started.front()->due() <= steady()) {
        m_started.front()->expire();
    }
    arm();
}
