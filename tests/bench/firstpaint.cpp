// SPDX-License-Identifier: GPL-3.0-or-later
#include "child.h"
#include "windowwatch.h"

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <stdexcept>

using namespace std::chrono_literals;
using Clock = Child::Clock;

namespace {

constexpr auto StartLimit = 20s;
constexpr auto Quiet = 400ms;    ///< nothing drawn for so long: the start is over
constexpr auto SettleLimit = 3s; ///< or it never will be, as with something that moves for ever

struct Order {
    std::chrono::milliseconds idle{0};
    std::vector<std::string> command;
};

Order orderFrom(const std::vector<std::string> &arguments)
{
    Order order;
    size_t first = 0;
    if (arguments.size() > 1 && arguments[0] == "--idle") {
        order.idle = std::chrono::milliseconds(std::lround(std::stod(arguments[1]) * 1000));
        first = 2;
    }
    order.command.assign(arguments.begin() + static_cast<ptrdiff_t>(first), arguments.end());
    if (order.command.empty())
        throw std::invalid_argument("usage: bench_firstpaint [--idle SECONDS] PROGRAM [ARGUMENT…]");
    return order;
}

double milliseconds(std::chrono::nanoseconds time)
{
    return std::chrono::duration<double, std::milli>(time).count();
}

/// Lets time pass while the X connection is read, until \a until or until nothing was drawn for \a quiet.
void pass(WindowWatch &watch, Clock::time_point until, Clock::duration quiet)
{
    while (Clock::now() < until) {
        const auto next = std::min(until, Clock::now() + quiet);
        if (!watch.waitForChange(next) && next < until)
            return;
    }
}

/// Runs the program until its first text; returns the processor time it had used by then.
std::chrono::nanoseconds untilText(WindowWatch &watch, Child &child)
{
    const auto limit = child.startedAt() + StartLimit;
    std::chrono::nanoseconds used{0};
    while (!watch.firstText()) {
        if (!child.isRunning())
            throw std::runtime_error("the program ended before it showed anything");
        if (Clock::now() >= limit)
            throw std::runtime_error(watch.mapped() ? "the window shows no text" : "no window appeared");
        watch.waitForChange(std::min(limit, Clock::now() + 100ms));
        used = child.processorTime();
    }
    return used;
}

void measure(const Order &order)
{
    WindowWatch watch;
    Child child(order.command);
    watch.follow(child.pid());
    const auto processor = untilText(watch, child);
    pass(watch, Clock::now() + SettleLimit, Quiet);
    const auto since = [&child](Clock::time_point time) { return milliseconds(time - child.startedAt()); };
    std::printf("map_ms=%.2f\npixels_ms=%.2f\ntext_ms=%.2f\nsettle_ms=%.2f\ncpu_ms=%.2f\n", since(*watch.mapped()),
        since(*watch.firstPixels()), since(*watch.firstText()), since(watch.lastChange()), milliseconds(processor));
    if (order.idle > 0ms) {
        watch.takeFocusAway();
        pass(watch, Clock::now() + 2s, 2s); // what was put off at the start happens now
        const long wakeUps = child.wakeUps();
        const auto used = child.processorTime();
        pass(watch, Clock::now() + order.idle, order.idle);
        const double seconds = milliseconds(order.idle) / 1000;
        std::printf("idle_wakeups=%.2f\nidle_cpu_ms=%.3f\n", static_cast<double>(child.wakeUps() - wakeUps) / seconds,
            milliseconds(child.processorTime() - used) / seconds);
    }
    if (!child.isRunning())
        throw std::runtime_error("the program ended while it was measured");
    const Memory memory = child.memory();
    std::printf("rss_kib=%ld\npss_kib=%ld\nprivate_kib=%ld\nwritten_kib=%ld\n", memory.resident, memory.proportional, memory.unshared,
        memory.written);
}

} // namespace

/// Starts a program on $DISPLAY and prints when its first window was mapped, had pixels and had text, in milliseconds since the fork, what
/// it had used by then, its memory, and with --idle how often it was woken per second without focus. Ends the program again.
int main(int argc, char *argv[])
{
    try {
        measure(orderFrom({argv + 1, argv + argc}));
        return EXIT_SUCCESS;
    } catch (const std::exception &problem) {
        std::fprintf(stderr, "%s\n", problem.what());
        return EXIT_FAILURE;
    }
}
