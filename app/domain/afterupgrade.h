// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "verification.h"

/// What an upgrade left for a person to do, as api.md 5 names it after its table: a featureset or module information that did not follow, a
/// syncer that stopped. From the evidence alone; what was not read leaves nothing to do. The first two only where every instance was read
/// and runs the expected version: before that they would be too early.
[[nodiscard]] std::vector<LeftToDo> leftToDo(const Task &task, const UpgradeEvidence &evidence);
