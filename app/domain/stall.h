// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts.h"
#include "task.h"

#include <chrono>

/// Whether a running task stands still or takes long, from what was observed alone. Marks beside the state, never a state. Pure functions.

/// Nothing observable has changed for longer than usual.
struct NoChange {
    QString cluster; ///< whose step lasts longest; empty: the worker's, or none is known
    QString step;    ///< as the cluster said it; empty where none is known
    QDateTime since;
    std::chrono::seconds age{0}; ///< until the last answer: later nobody knows
    bool resting = false;        ///< every cluster and the worker say that they are done: the step is the last one that was told
    bool operator==(const NoChange &) const = default;
};

/// The task takes longer than earlier ones that ended well.
struct Overdue {
    std::chrono::seconds elapsed{0};
    std::chrono::seconds least{0}; ///< of the earlier ones
    std::chrono::seconds most{0};
    int tasks = 0;
    bool sameDatabase = true; ///< else the earlier ones are of other databases
    bool operator==(const Overdue &) const = default;
};

struct TaskNotes {
    std::optional<NoChange> noChange;
    std::optional<Overdue> overdue;
    bool doneButRunning = false; ///< every instance runs what is expected, at rest, and the task goes on
    bool operator==(const TaskNotes &) const = default;
};

/// How long steps lasted in earlier tasks, by the step's own word.
using StepLengths = std::map<QString, std::vector<std::chrono::seconds>>;
[[nodiscard]] StepLengths stepLengths(const std::vector<std::vector<TaskRecord>> &histories);

/// Last time at which something about the task was seen to change; the submission's where nothing was.
[[nodiscard]] QDateTime lastChange(const Task &task, const std::vector<TaskRecord> &history);

/// After three times the usual length of the step (of the slowest that runs; what other clusters took for it in this task counts too), two
/// minutes at least. \a movedAt: a sign of life of any cluster beside the task's own answers; may be invalid.
[[nodiscard]] std::optional<NoChange> noChange(
    const Task &task, const std::vector<TaskRecord> &history, const StepLengths &usual, const QDateTime &movedAt);

/// Half as long again as the longest of the earlier tasks, and a minute at least. This database's own tasks count; where it has none, at
/// least three of others.
[[nodiscard]] std::optional<Overdue> overdue(const Task &task, const std::vector<Task> &all, const QDateTime &now);

/// Every instance was read after the last change and shows the expected version at rest (RS197912, api.md 6).
[[nodiscard]] bool isDoneButRunning(const Task &task, const std::vector<TaskRecord> &history, const std::optional<DatabaseView> &database);

/// Newest sign that a cluster does something to an instance of the database; invalid where none was seen.
[[nodiscard]] QDateTime actionsMovedAt(const CrdbGuid &guid, const std::vector<ClusterFacts> &clusters);

/// Every cluster that has the database was asked what it does to its instance at \a since or later, or cannot tell.
[[nodiscard]] bool actionsWereReadSince(const CrdbGuid &guid, const std::vector<ClusterFacts> &clusters, const QDateTime &since);

/// A probable reason, as a sentence, and where it is known from.
struct Reason {
    QString text;
    Source source;
    bool operator==(const Reason &) const = default;
};
/// What the clusters showed when they were last asked: silent, a link that does not sync, a shard that loads, another task or action. The
/// cluster that stands still first.
[[nodiscard]] std::vector<Reason> stallReasons(const Task &task, const NoChange &stall, const std::vector<ClusterFacts> &clusters);
