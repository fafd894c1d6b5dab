// SPDX-License-Identifier: GPL-3.0-or-later
#include "child.h"

#include <cerrno>
#include <csignal>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <system_error>
#include <thread>

#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace std::chrono_literals;

namespace {

constexpr auto Patience = 2s;

/// Sum of the numbers behind a word like "Private_Clean:" in a file of /proc.
long sumOf(const std::filesystem::path &file, std::initializer_list<std::string_view> words)
{
    long sum = 0;
    std::ifstream lines(file);
    for (std::string line; std::getline(lines, line);) {
        for (const std::string_view word : words) {
            if (line.starts_with(word))
                sum += std::stol(line.substr(word.size()));
        }
    }
    return sum;
}

} // namespace

Child::Child(const std::vector<std::string> &command)
{
    std::vector<char *> arguments;
    for (const std::string &part : command)
        arguments.push_back(const_cast<char *>(part.c_str()));
    arguments.push_back(nullptr);
    m_startedAt = Clock::now();
    const int error = ::posix_spawnp(&m_pid, arguments.front(), nullptr, nullptr, arguments.data(), environ);
    if (error != 0)
        throw std::system_error(error, std::generic_category(), command.front());
}

Child::~Child()
{
    if (!isRunning())
        return;
    ::kill(m_pid, SIGTERM);
    const auto deadline = Clock::now() + Patience;
    while (isRunning() && Clock::now() < deadline)
        std::this_thread::sleep_for(5ms);
    if (isRunning()) {
        ::kill(m_pid, SIGKILL);
        ::waitpid(m_pid, nullptr, 0);
    }
}

bool Child::isRunning()
{
    if (!m_ended)
        m_ended = ::waitpid(m_pid, nullptr, WNOHANG) == m_pid;
    return !m_ended;
}

std::chrono::nanoseconds Child::processorTime() const
{
    clockid_t clock{};
    timespec used{};
    if (::clock_getcpuclockid(m_pid, &clock) != 0 || ::clock_gettime(clock, &used) != 0)
        throw std::system_error(errno, std::generic_category(), "processor time");
    return std::chrono::seconds(used.tv_sec) + std::chrono::nanoseconds(used.tv_nsec);
}

Memory Child::memory() const
{
    const auto file = std::filesystem::path("/proc") / std::to_string(m_pid) / "smaps_rollup";
    return {
        sumOf(file, {"Rss:"}), sumOf(file, {"Pss:"}), sumOf(file, {"Private_Clean:", "Private_Dirty:"}), sumOf(file, {"Private_Dirty:"})};
}

long Child::wakeUps() const
{
    long sum = 0;
    std::error_code gone; // a thread may end while the folder is read
    for (const auto &thread : std::filesystem::directory_iterator(std::filesystem::path("/proc") / std::to_string(m_pid) / "task", gone))
        sum += sumOf(thread.path() / "status", {"voluntary_ctxt_switches:"});
    return sum;
}
