// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "task.h"

/// An upgrade whose answer was lost, or said nothing certain, and what became of the task (reliability.md 2.4).
struct LostAnswer {
    QDateTime at;
    QString why;       ///< what came instead of a usable answer; empty where the record does not tell
    QDateTime foundAt; ///< invalid while the task was not found
    TaskState foundAs = TaskState::Unknown;
    bool operator==(const LostAnswer &) const = default;
};

/// Read from the history alone, so it stays on the page after a restart. Nothing where the answer came.
[[nodiscard]] std::optional<LostAnswer> lostAnswerOf(const std::vector<TaskRecord> &history);
/// What happened and how the task was found, in whole sentences.
[[nodiscard]] QString sentence(const LostAnswer &lost, const Task &task);
