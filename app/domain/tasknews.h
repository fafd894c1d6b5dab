// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stall.h"

/// What a person who looks elsewhere should be told of a task, each at most once.
enum class News { Finished, Verified, Failed, Cancelled, NeedsYou, NoChange };

/// By the state alone; nothing where the state is no news. Unknown is news only once the evidence lets a person close it: see needsYou().
[[nodiscard]] std::optional<News> newsOf(const Task &task);
/// The state needs a person: a decision, or something to mend.
[[nodiscard]] bool needsYou(const Task &task);

/// From \a from until before \a to, local time; over midnight where \a to is the earlier one. None where both are the same.
struct QuietHours {
    bool on = false;
    QTime from{22, 0};
    QTime to{7, 0};
    bool operator==(const QuietHours &) const = default;
};
[[nodiscard]] bool isQuiet(const QuietHours &hours, QTime now);

/// Worth telling although the person looks at the window: they have most likely stopped waiting.
[[nodiscard]] bool tookLong(const Task &task, const QDateTime &now);
