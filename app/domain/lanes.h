// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "task.h"

/// One step of one lane. The text is the cluster's own.
struct StepSpan {
    QString step;
    QDateTime from;
    QDateTime to; ///< invalid while it lasts
    bool operator==(const StepSpan &) const = default;
};

/// One participating cluster, or the worker (empty name).
struct Lane {
    QString cluster;
    std::vector<StepSpan> steps;
    bool operator==(const Lane &) const = default;
};

/// Rebuilt from the history alone, so a restart shows the same durations. Worker first, then clusters by name.
/// The last step of every lane ends with the task. \a participants get a lane even before their first step.
[[nodiscard]] std::vector<Lane> lanesOf(const std::vector<TaskRecord> &history, const QStringList &participants = {});
/// True for words that are believed to be those of a lane that stands still.
[[nodiscard]] bool isResting(const QString &step);
/// "rs-west: wait_for_version", the newest step of any cluster still moving; empty before the first.
[[nodiscard]] QString currentStep(const Task &task);
