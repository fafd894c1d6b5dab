// SPDX-License-Identifier: GPL-3.0-or-later
#include "heartbeat.h"

#include <algorithm>
#include <cmath>
#include <ctime>

namespace {

std::chrono::nanoseconds threadTime()
{
    timespec used{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return std::chrono::seconds(used.tv_sec) + std::chrono::nanoseconds(used.tv_nsec);
}

double milliseconds(std::chrono::nanoseconds time)
{
    return std::chrono::duration<double, std::milli>(time).count();
}

} // namespace

Heartbeat::Heartbeat()
{
    m_timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
}

void Heartbeat::moveTo(QThread &thread)
{
    m_timer.moveToThread(&thread);
}

void Heartbeat::start()
{
    m_gaps.clear();
    m_gaps.reserve(10000);
    m_mostWork = 0;
    m_last = Clock::now();
    m_lastWork = threadTime();
    m_timer.start(Period);
}

void Heartbeat::beat()
{
    const auto now = Clock::now();
    const auto work = threadTime();
    m_gaps.push_back(milliseconds(now - m_last));
    m_mostWork = std::max(m_mostWork, milliseconds(work - m_lastWork));
    m_last = now;
    m_lastWork = work;
}

Heartbeat::Gaps Heartbeat::stop()
{
    m_timer.stop();
    if (m_gaps.empty())
        return {};
    std::sort(m_gaps.begin(), m_gaps.end());
    const auto rank = static_cast<size_t>(std::ceil(static_cast<double>(m_gaps.size()) * 0.999));
    return {m_gaps.size(), m_gaps.back(), m_gaps[rank - 1], m_mostWork};
}

EmptyLoop::EmptyLoop()
{
    m_inThread.moveToThread(&m_thread);
    m_heartbeat.moveTo(m_thread);
    m_thread.start();
}

EmptyLoop::~EmptyLoop()
{
    static_cast<void>(stop());
    m_thread.quit();
    m_thread.wait();
}

void EmptyLoop::start()
{
    QMetaObject::invokeMethod(
        &m_inThread, [this] { m_heartbeat.start(); }, Qt::BlockingQueuedConnection);
}

Heartbeat::Gaps EmptyLoop::stop()
{
    Heartbeat::Gaps gaps;
    QMetaObject::invokeMethod(
        &m_inThread, [this, &gaps] { gaps = m_heartbeat.stop(); }, Qt::BlockingQueuedConnection);
    return gaps;
}
