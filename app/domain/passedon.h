// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "address.h"
#include "task.h"

/// The node of the same cluster that the answer to the upgrade named, while no person has said whether to continue there (reliability.md
/// 2.5 #17). Nothing was started then: it is written when the answer is, and taken out of the row before the request leaves once more.
[[nodiscard]] std::optional<ClusterAddress> passedOnTo(const Task &task);
