// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "systemclock.h"

#include <vector>

/// The clock of a training session: can run faster, stand still and be put forward, never back. Timers that were started before follow at
/// once. Only for the thread that made it.
class TrainingClock final : public Clock
{
public:
    /// Runs at normal speed. \a start: what wall() tells now.
    explicit TrainingClock(const QDateTime &start = QDateTime::currentDateTimeUtc());
    ~TrainingClock() override;
    Q_DISABLE_COPY_MOVE(TrainingClock)

    /// Simulated seconds for each real one, from now on. 0: time stands still.
    void setSpeed(double speed);
    [[nodiscard]] double speed() const { return m_speed; }
    /// Puts time forward at once; timers that are due by then expire soon, the earliest first.
    void skip(std::chrono::milliseconds time);

    [[nodiscard]] std::chrono::milliseconds steady() const override;
    [[nodiscard]] QDateTime wall() const override;
    [[nodiscard]] std::chrono::milliseconds asleep() const override;
    [[nodiscard]] std::unique_ptr<ClockTimer> makeTimer(std::function<void()> expired) override;
    [[nodiscard]] std::chrono::milliseconds outside() const override;
    [[nodiscard]] std::unique_ptr<ClockTimer> makeOutsideTimer(std::function<void()> expired) override;

private:
    class Timer;
    void settle();
    /// Lets the first of the started timers be waited for.
    void arm();
    void expire();

    SystemClock m_outside;
    std::chrono::milliseconds m_since{0}; ///< outside time at which m_base held
    std::chrono::milliseconds m_base{0};  ///< simulated
    double m_speed = 1.0;
    QDateTime m_start;
    std::vector<Timer *> m_started; ///< by due time, then by their start
    std::unique_ptr<ClockTimer> m_next;
};
