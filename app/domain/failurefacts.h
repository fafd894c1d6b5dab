// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts.h"
#include "task.h"

/// What this program itself had read that bears on a failure, in whole sentences with the time of reading: the role for a 403, the database
/// and the software of the nodes for a 404, versions against the target for a 400. Empty where nothing that was read has to do with it.
[[nodiscard]] QStringList readAbout(const Task &task, const Failure &failure, const std::vector<ClusterFacts> &facts);
