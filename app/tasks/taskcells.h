// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "durationtext.h"
#include "foreigntask.h"

/// The words in the cells of TaskModel, once for tasks that were started here and once for those that were started elsewhere.
namespace cells {

/// The text of one column (TaskModel::Column).
[[nodiscard]] QString text(const Task &task, int column, const QDateTime &now);
[[nodiscard]] QString text(const ForeignTask &task, int column, const QDateTime &now);
/// The raw value to sort by, of the columns whose text does not sort.
[[nodiscard]] QVariant sortValue(const Task &task, int column, const QDateTime &now);
[[nodiscard]] QVariant sortValue(const ForeignTask &task, int column, const QDateTime &now);
[[nodiscard]] bool isStale(const Task &task, const QDateTime &now);

} // namespace cells
