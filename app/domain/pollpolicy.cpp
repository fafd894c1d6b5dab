// SPDX-License-Identifier: GPL-3.0-or-later
#include "pollpolicy.h"

#include <algorithm>
#include <cmath>

using std::chrono::milliseconds;
using std::chrono::seconds;
using namespace std::chrono_literals;

namespace {

constexpr milliseconds Floor = 1s;
constexpr milliseconds Ceiling = 60s;
constexpr milliseconds FirstLook = 250ms;
constexpr double Spread = 0.2;

milliseconds scaled(milliseconds base, double factor)
{
    return milliseconds(std::llround(static_cast<double>(base.count()) * factor));
}

milliseconds ceilingFor(seconds ttl)
{
    // An unknown time to live is taken as the documented default: five looks fit into any.
    const milliseconds fifth = ttl > 0s ? milliseconds(ttl) / 5 : Ceiling;
    return std::clamp(fifth, Floor, Ceiling);
}

/// Full jitter: failing clusters are asked ever more rarely, and not by all windows at the same moment.
milliseconds afterFailures(int failures, double random)
{
    const int doublings = std::min(failures, 6);
    return std::max(Floor, scaled(std::min<milliseconds>(Ceiling, 1s * (1 << doublings)), random));
}

milliseconds whileAnswering(const PollSituation &now, double random)
{
    milliseconds base = now.sinceSubmit < 10s ? Floor : std::clamp<milliseconds>(now.sinceSubmit / 20, 2s, 10s);
    if (now.windowHidden) {
        base = Ceiling;
    } else if (!now.watched) {
        base = std::min<milliseconds>(base * 3, 30s);
    }
    const milliseconds spread = scaled(base, 1.0 - Spread + 2 * Spread * random);
    return std::clamp(spread, Floor, ceilingFor(now.ttl));
}

} // namespace

milliseconds nextPoll(const PollSituation &situation, double random)
{
    random = std::clamp(random, 0.0, 1.0);
    milliseconds wait = situation.failuresInARow > 0 ? afterFailures(situation.failuresInARow, random) : whileAnswering(situation, random);
    if (situation.failuresInARow == 0 && situation.sinceSubmit <= 0ms && situation.watched && !situation.windowHidden) {
        return FirstLook;
    }
    return wait;
}
