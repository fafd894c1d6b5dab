// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal.h"

/// What a person has to know of files that were set aside: what was saved, what was not, where the damaged file is.
[[nodiscard]] QString damageSummary(const std::vector<JournalDamage> &damage);
