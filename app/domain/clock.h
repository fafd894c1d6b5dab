// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <chrono>
#include <functional>
#include <memory>

/// One single-shot timer. Destroying it, or starting it again, forgets the earlier start.
class ClockTimer
{
public:
    virtual ~ClockTimer() = default;
    virtual void start(std::chrono::milliseconds delay) = 0;
    virtual void stop() = 0;
    [[nodiscard]] virtual bool isActive() const = 0;
};

/// The only source of time: tells it and arms the timers, so that tests and a faster simulation drive both.
/// Steady time is for schedules and never jumps; wall time (UTC) is for display and records.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual std::chrono::milliseconds steady() const = 0;
    [[nodiscard]] virtual QDateTime wall() const = 0;
    /// How long the computer has slept since it was started; steady time stands still meanwhile. Only differences mean something.
    [[nodiscard]] virtual std::chrono::milliseconds asleep() const = 0;
    /// The callback runs in the thread that made the timer, never from within start().
    [[nodiscard]] virtual std::unique_ptr<ClockTimer> makeTimer(std::function<void()> expired) = 0;

    /// Steady time of sockets, disks and hands. Another one than steady() only where simulated time runs faster or stands still: the wire
    /// and the person at the screen do not follow that.
    [[nodiscard]] virtual std::chrono::milliseconds outside() const { return steady(); }
    /// A timer of that time.
    [[nodiscard]] virtual std::unique_ptr<ClockTimer> makeOutsideTimer(std::function<void()> expired)
    {
        return makeTimer(std::move(expired));
    }
};
