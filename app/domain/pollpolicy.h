// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

/// When a task is asked for again (reliability.md 3); what its cluster can bear is clusterpace.h. A pure function; the one timer is
/// elsewhere.
struct PollSituation {
    std::chrono::milliseconds sinceSubmit{0};
    bool watched = true;       ///< on screen
    bool windowHidden = false; ///< minimised or locked
    int failuresInARow = 0;    ///< transport errors and 5xx
    std::chrono::seconds ttl{500};
};
/// \a random in [0,1) spreads the polls. Never below 1 s (faster only for the very first look), never above min(60 s, TTL/5) while the
/// cluster answers.
[[nodiscard]] std::chrono::milliseconds nextPoll(const PollSituation &situation, double random);
