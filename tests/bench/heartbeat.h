// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThread>
#include <QTimer>

#include <chrono>
#include <vector>

/// A timer every 5 ms, which notes how late the event loop comes to it: an event that keeps the loop busy or
/// waits shows as a gap between two beats.
class Heartbeat
{
public:
    static constexpr std::chrono::milliseconds Period{5};

    /// All in milliseconds. A gap is the whole time from beat to beat, the period included.
    struct Gaps {
        size_t beats = 0;
        double worst = 0;
        double p999 = 0;
        double mostWork = 0; ///< most processor time of this thread between two beats; other programs on the machine do not count
    };

    Heartbeat();
    /// To another thread's event loop; from then on start() and stop() are called there.
    void moveTo(QThread &thread);
    void start();
    /// Ends the series and sums it up.
    [[nodiscard]] Gaps stop();

private:
    using Clock = std::chrono::steady_clock;
    void beat();

    QTimer m_timer;
    Clock::time_point m_last;
    std::chrono::nanoseconds m_lastWork{0};
    std::vector<double> m_gaps;
    double m_mostWork = 0;
};

/// The same heartbeat in a thread that has nothing else to do: what the machine itself adds at that moment.
class EmptyLoop
{
public:
    EmptyLoop();
    ~EmptyLoop();
    Q_DISABLE_COPY_MOVE(EmptyLoop)

    void start();
    [[nodiscard]] Heartbeat::Gaps stop();

private:
    QThread m_thread;
    QObject m_inThread; ///< stands for the thread
    Heartbeat m_heartbeat;
};
