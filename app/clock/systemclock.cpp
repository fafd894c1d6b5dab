// SPDX-License-Identifier: GPL-3.0-or-later
#include "systemclock.h"

#include <QTimer>

#include <cmath>
#include <ctime>

namespace {

class SystemTimer final : public ClockTimer
{
public:
    SystemTimer(double speed, std::function<void()> expired)
        : m_speed(speed)
    {
        m_timer.setSingleShot(true);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, std::move(expired));
    }
    void start(std::chrono::milliseconds delay) override
    {
        const double real = std::ceil(static_cast<double>(delay.count()) / m_speed);
        m_timer.start(std::chrono::milliseconds(static_cast<qint64>(std::max(0.0, real))));
    }
    void stop() override { m_timer.stop(); }
    bool isActive() const override { return m_timer.isActive(); }

private:
    double m_speed;
    QTimer m_timer;
};

} // namespace

SystemClock::SystemClock(double speed)
    : m_speed(speed)
    , m_steadyStart(std::chrono::steady_clock::now())
    , m_wallStart(QDateTime::currentDateTimeUtc())
{ }

std::chrono::milliseconds SystemClock::steady() const
{
    using namespace std::chrono;
    const auto real = duration<double, std::milli>(steady_clock::now() - m_steadyStart);
    return duration_cast<milliseconds>(real * m_speed);
}

QDateTime SystemClock::wall() const
{
    // At normal speed the computer's own time, so that a correction of the clock shows.
    return m_speed == 1.0 ? QDateTime::currentDateTimeUtc() : m_wallStart.addMSecs(steady().count());
}

std::chrono::milliseconds SystemClock::asleep() const
{
    const auto read = [](clockid_t id) {
        timespec time{};
        ::clock_gettime(id, &time);
        return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
    };
    // Linux: only the boot-time clock goes on while the computer sleeps.
    return std::chrono::duration_cast<std::chrono::milliseconds>(read(CLOCK_BOOTTIME) - read(CLOCK_MONOTONIC));
}

std::unique_ptr<ClockTimer> SystemClock::makeTimer(std::function<void()> expired)
{
    return std::make_unique<SystemTimer>(m_speed, std::move(expired));
}
