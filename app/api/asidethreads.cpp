// SPDX-License-Identifier: GPL-3.0-or-later
#include "asidethreads.h"

#include <QCoreApplication>

#include <algorithm>
#include <condition_variable>
#include <cstdio>
#include <cstdlib>
#include <list>
#include <mutex>
#include <thread>
#include <utility>

namespace {

struct Running {
    std::thread thread;
    bool isOver = false; ///< it does nothing more but end
};

struct Threads {
    std::mutex mutex;
    std::condition_variable changed;
    std::list<Running> all;
    bool isWaitedFor = false; ///< by the application's end

    /// Under the mutex.
    void joinThoseThatAreOver()
    {
        for (Running &each : all) {
            if (each.isOver)
                each.thread.join();
        }
        std::erase_if(all, [](const Running &each) { return each.isOver; });
    }
};

Threads &threads()
{
    static auto *const only = new Threads; // never taken apart, as a thread that hangs may come back late
    return *only;
}

} // namespace

void asidethreads::start(std::function<void()> job)
{
    Threads &shared = threads();
    const std::lock_guard lock(shared.mutex);
    if (!std::exchange(shared.isWaitedFor, true))
        qAddPostRoutine([] { (void)asidethreads::waitForAll(); });
    shared.joinThoseThatAreOver();
    std::list<Running> alone(1);
    Running &mine = alone.front();
    mine.thread = std::thread([&shared, &mine, job = std::move(job)]() mutable {
        job();
        job = nullptr; // what it owns goes before anybody hears that it is over
        const std::lock_guard guard(shared.mutex);
        mine.isOver = true;
        shared.changed.notify_all();
    });
    shared.all.splice(shared.all.end(), alone);
}

bool asidethreads::waitForAll(std::chrono::milliseconds patience)
{
    Threads &shared = threads();
    std::unique_lock lock(shared.mutex);
    const bool areOver = shared.changed.wait_for(lock, patience, [&shared] { return std::ranges::all_of(shared.all, &Running::isOver); });
    shared.joinThoseThatAreOver();
    return areOver;
}

int asidethreads::leave(int code)
{
    if (waitForAll(std::chrono::milliseconds(0)))
        return code;
    std::fflush(nullptr);
    std::_Exit(code);
}
