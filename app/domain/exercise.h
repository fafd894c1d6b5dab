// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "task.h"

#include <map>

/// What the simulated clusters know at one moment: the half of an exercise's truth that is not in the journal.
struct SimObserved {
    struct Instance {
        QString database; ///< GUID
        QString cluster;  ///< FQDN
        QString version;  ///< "8.4"
    };
    std::vector<Instance> instances;
    std::map<QString, int> upgradeRequests; ///< by GUID: how many arrived complete
    int cancelRequests = 0;
    int refusedSignIns = 0;            ///< answers 401
    bool answeredAfterRefusal = false; ///< after the last 401 the same cluster answered something else
};

/// When a goal is reached. Everything that is set has to hold.
struct GoalCondition {
    QString database;                  ///< GUID that the others are about
    std::optional<TaskState> state;    ///< some task of the database is in it
    std::optional<QString> everywhere; ///< every instance of the database runs this version
    std::optional<int> requests;       ///< so many upgrade requests of the database arrived, no more and no less
    std::optional<int> cancels;        ///< so many requests to cancel arrived
    std::optional<int> mostRefusedSignIns;
    bool answeredAfterRefusal = false;
};

/// One thing to reach. Judged by the state of the clusters and of the record, never by what was pressed.
struct ExerciseGoal {
    QString text;
    QString hint;
    GoalCondition when;
};

/// A task for somebody who learns, on a scenario. A goal that was reached stays reached only as long as it holds.
struct Exercise {
    QString name;
    QString title;
    QString story;
    QString scenario;
    std::vector<ExerciseGoal> goals;
};

[[nodiscard]] bool isReached(const GoalCondition &condition, const std::vector<Task> &tasks, const SimObserved &observed);

inline constexpr int PointsOfGoal = 10;
inline constexpr int PointsOfHint = 3; ///< what a hint costs

/// How somebody did.
struct ExerciseScore {
    struct Line {
        QString goal;
        bool reached = false;
        bool hintShown = false;
        int points = 0;
        bool operator==(const Line &) const = default;
    };
    std::vector<Line> lines;
    int points = 0;
    int most = 0;
    bool operator==(const ExerciseScore &) const = default;
};
/// \a hints: places of the goals whose hint was shown.
[[nodiscard]] ExerciseScore scoreOf(
    const Exercise &exercise, const std::vector<Task> &tasks, const SimObserved &observed, const std::vector<bool> &hints);
