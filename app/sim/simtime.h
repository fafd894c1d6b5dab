// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>
#include <mutex>

/// The simulated clock: real time since the start times a speed that may change. Safe from any thread.
class SimTime
{
public:
    explicit SimTime(double speed)
        : m_speed(speed)
    { }

    /// Milliseconds since the start; never goes back.
    [[nodiscard]] qint64 now() const
    {
        const std::lock_guard lock(m_mutex);
        return read();
    }
    void setSpeed(double speed)
    {
        const std::lock_guard lock(m_mutex);
        m_base = read();
        m_since = Steady::now();
        m_speed = speed;
    }
    void skip(std::chrono::milliseconds time)
    {
        const std::lock_guard lock(m_mutex);
        m_base += time.count();
    }

private:
    using Steady = std::chrono::steady_clock;
    [[nodiscard]] qint64 read() const
    {
        const std::chrono::duration<double, std::milli> real = Steady::now() - m_since;
        return m_base + static_cast<qint64>(real.count() * m_speed);
    }
    mutable std::mutex m_mutex;
    Steady::time_point m_since = Steady::now();
    qint64 m_base = 0;
    double m_speed;
};
