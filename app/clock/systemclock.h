// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"

/// The computer's clock. With a speed above 1 the same program lives faster: steady time, wall time and timers all follow,
/// which is how a simulation plays twenty minutes in ten seconds without a change in any schedule.
class SystemClock final : public Clock
{
public:
    explicit SystemClock(double speed = 1.0);

    [[nodiscard]] std::chrono::milliseconds steady() const override;
    [[nodiscard]] QDateTime wall() const override;
    [[nodiscard]] std::chrono::milliseconds asleep() const override;
    [[nodiscard]] std::unique_ptr<ClockTimer> makeTimer(std::function<void()> expired) override;

private:
    double m_speed;
    std::chrono::steady_clock::time_point m_steadyStart;
    QDateTime m_wallStart;
};
