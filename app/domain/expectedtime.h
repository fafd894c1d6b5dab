// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "task.h"

/// How long upgrades took that this program followed to a verified end.
struct ExpectedTime {
    bool sameDatabase = false; ///< of the very database; else of any other
    int upgrades = 0;          ///< how many; 0: none is on record
    std::chrono::seconds shortest{0};
    std::chrono::seconds longest{0};
    bool operator==(const ExpectedTime &) const = default;
};

/// From start to end as the cluster told them. Upgrades of \a guid count before those of others, which are only taken where there
/// is none. Only verified ones count.
[[nodiscard]] ExpectedTime expectedTime(const CrdbGuid &guid, const std::vector<Task> &tasks);

/// As one sentence for the review; says also that none is on record.
[[nodiscard]] QString expectedTimeSentence(const ExpectedTime &time);
