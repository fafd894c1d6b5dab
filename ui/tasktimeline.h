// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lanemodel.h"

/// The timeline of a task at \a now, from its history and from what the clusters tell of their instances. Works without either: a lane for
/// every cluster that the task's last answer names.
[[nodiscard]] TimelineFacts timelineOf(
    const Task &task, const std::vector<TaskRecord> &history, const std::vector<ClusterFacts> &facts, const QDateTime &now);
