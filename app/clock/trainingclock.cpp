// SPDX-License-Identifier: GPL-3.0-or-later
#include "trainingclock.h"

#include <QTimer>

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

class TrainingClock::OutsideTimer final : public ClockTimer
{
public:
    explicit OutsideTimer(std::function<void()> expired)
    {
        m_timer.setSingleShot(true);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, std::move(expired));
    }
    void start(std::chrono::milliseconds delay) override { m_timer.start(std::max(0ms, delay)); }
    void stop() override { m_timer.stop(); }
    [[nodiscard]] bool isActive() const override { return m_timer.isActive(); }

private:
    QTimer m_timer;
};

TrainingClock::TrainingClock(const QDateTime &start)
    : m_start(start)
    , m_next(std::make_unique<OutsideTimer>([this] { expire(); }))
{
    m_real.start();
}

TrainingClock::~TrainingClock() = default;

void TrainingClock::settle()
{
    m_base = steady();
    m_since = m_real.elapsed();
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
    const auto real = static_cast<double>(m_real.elapsed() - m_since);
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
    return std::chrono::milliseconds(m_real.elapsed());
}

std::unique_ptr<ClockTimer> TrainingClock::makeTimer(std::function<void()> expired)
{
    return std::make_unique<Timer>(*this, std::move(expired));
}

std::unique_ptr<ClockTimer> TrainingClock::makeOutsideTimer(std::function<void()> expired)
{
    return std::make_unique<OutsideTimer>(std::move(expired));
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
