// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "task.h"

/// What a status word of the cluster does to a task.
[[nodiscard]] TaskEvent eventOf(WireStatus status);
/// The first error of a task as a failure; nothing where it has none.
[[nodiscard]] std::optional<Failure> failureOf(const WireTask &task);
/// What changed between two answers about a task, as lines for its history: status word, steps of the worker and of each cluster, errors.
[[nodiscard]] std::vector<TaskRecord> difference(const TaskId &id, const WireTask &before, const WireTask &now);
