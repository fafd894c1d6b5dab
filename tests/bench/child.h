// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <string>
#include <vector>

#include <sys/types.h>

/// Memory of a process in KiB, as /proc/PID/smaps_rollup counts it.
struct Memory {
    long resident = 0;
    long proportional = 0; ///< pages shared with others count as their share
    long unshared = 0;     ///< pages that nobody shares at this moment, pages of libraries included
    long written = 0;      ///< of those the ones it wrote itself: does not depend on what else runs on the machine
};

/// One program under measurement. Owns the process and ends it: first politely, by force after two seconds.
class Child
{
public:
    using Clock = std::chrono::steady_clock;

    /// Starts \a command (program and arguments); throws std::system_error where that is not possible.
    explicit Child(const std::vector<std::string> &command);
    ~Child();
    Child(const Child &) = delete;
    Child &operator=(const Child &) = delete;

    [[nodiscard]] pid_t pid() const { return m_pid; }
    [[nodiscard]] Clock::time_point startedAt() const { return m_startedAt; } ///< just before it was forked
    /// False once it ended by itself.
    [[nodiscard]] bool isRunning();

    /// Processor time of all its threads, also of those that ended.
    [[nodiscard]] std::chrono::nanoseconds processorTime() const;
    [[nodiscard]] Memory memory() const;
    /// How often its threads went to sleep and were woken so far; threads that ended are not in it.
    [[nodiscard]] long wakeUps() const;

private:
    pid_t m_pid = -1;
    Clock::time_point m_startedAt;
    bool m_ended = false;
};
