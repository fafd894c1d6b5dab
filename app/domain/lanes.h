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

/// How a lane came to its end.
enum class LaneEnd {
    Open,     ///< the task goes on
    Finished, ///< its own last step says so, or the task's end does
    Stopped,  ///< the task failed or was cancelled before this lane had finished
    Failed,   ///< here is where the task failed
};

/// One participating cluster, or the worker (empty name).
struct Lane {
    QString cluster;
    std::vector<StepSpan> steps;
    LaneEnd end = LaneEnd::Open;
    bool operator==(const Lane &) const = default;
};

/// Rebuilt from the history alone, so a restart shows the same durations. Worker first, then clusters by name.
/// The last step of every lane ends with the task. \a participants get a lane even before their first step. A failed task's lanes: those
/// that an error or their own step names as failed; where neither names one, the worker's.
[[nodiscard]] std::vector<Lane> lanesOf(const std::vector<TaskRecord> &history, const QStringList &participants = {});
/// The step's own word says that this lane is done, has failed, or has not begun. Clusters publish no list of their words (api.md 3.4), so
/// an unknown word is none of these.
[[nodiscard]] bool saysDone(const QString &step);
[[nodiscard]] bool saysFailed(const QString &step);
[[nodiscard]] bool saysWaiting(const QString &step);
/// True for words that are believed to be those of a lane that stands still.
[[nodiscard]] bool isResting(const QString &step);
/// "rs-west: wait_for_version", the newest step of any cluster still moving; empty before the first.
[[nodiscard]] QString currentStep(const WireTask &task);
[[nodiscard]] QString currentStep(const Task &task);
