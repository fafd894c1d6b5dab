// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lanemodel.h"

/// Names of the clusters that take part, as the clusters or the task's last answer tell.
[[nodiscard]] QStringList participantsOf(const Task &task, const std::vector<ClusterFacts> &facts);
/// The timeline of a task at \a now, from its history and from what the clusters tell of their instances. Works without either: a lane for
/// every cluster that the task's last answer names.
[[nodiscard]] TimelineFacts timelineOf(
    const Task &task, const std::vector<TaskRecord> &history, const std::vector<ClusterFacts> &facts, const QDateTime &now);
