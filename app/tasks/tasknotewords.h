// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stall.h"

/// Words for TaskNotes. Ages are whole minutes, so that a text changes once a minute at most.

/// "No change for 6 min", "Overdue", "Instances done": beside the state's word, most important first.
[[nodiscard]] QStringList markWords(const TaskNotes &notes);

/// The whole story in lines: what, probable reasons with source and age, what to do next. Empty where there is nothing to say.
[[nodiscard]] QString noteText(const Task &task, const TaskNotes &notes, const std::vector<ClusterFacts> &clusters, const QDateTime &now);
