// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts.h"
#include "task.h"

/// What is under way, in numbers, for where the desktop has room for no more.
struct Underway {
    int tasks = 0;     ///< not ended, started here
    int needYou = 0;   ///< wait for a person, whether or not they are among those
    int instances = 0; ///< of their databases; 0 where not all of them are known
    int done = 0;      ///< of these: read since the request was sent, and running what is expected
    bool operator==(const Underway &) const = default;
};

/// \a doubtful: tasks whose request most likely never arrived; only a person can close them.
[[nodiscard]] Underway underwayOf(
    const std::vector<Task> &tasks, const std::vector<ClusterFacts> &facts, const std::vector<TaskId> &doubtful = {});
