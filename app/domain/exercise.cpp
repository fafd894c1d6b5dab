// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercise.h"

#include <algorithm>

namespace {

bool someTaskIs(TaskState state, const QString &guid, const std::vector<Task> &tasks)
{
    return std::ranges::any_of(tasks, [&](const Task &task) { return task.state == state && task.guid.text() == guid; });
}

bool runsEverywhere(const QString &version, const QString &guid, const SimObserved &observed)
{
    int instances = 0;
    for (const SimObserved::Instance &instance : observed.instances) {
        if (instance.database != guid) {
            continue;
        }
        if (instance.version != version) {
            return false;
        }
        ++instances;
    }
    return instances > 0;
}

int requestsFor(const QString &guid, const SimObserved &observed)
{
    const auto found = observed.upgradeRequests.find(guid);
    return found == observed.upgradeRequests.end() ? 0 : found->second;
}

} // namespace

bool isReached(const GoalCondition &when, const std::vector<Task> &tasks, const SimObserved &observed)
{
    return (!when.state || someTaskIs(*when.state, when.database, tasks))
        && (!when.everywhere || runsEverywhere(*when.everywhere, when.database, observed))
        && (!when.requests || requestsFor(when.database, observed) == *when.requests)
        && (!when.cancels || observed.cancelRequests == *when.cancels)
        && (!when.mostRefusedSignIns || observed.refusedSignIns <= *when.mostRefusedSignIns)
        && (!when.answeredAfterRefusal || (observed.refusedSignIns > 0 && observed.answeredAfterRefusal));
}

ExerciseScore scoreOf(const Exercise &exercise, const std::vector<Task> &tasks, const SimObserved &observed, const std::vector<bool> &hints)
{
    ExerciseScore score;
    for (std::size_t i = 0; i < exercise.goals.size(); ++i) {
        const ExerciseGoal &goal = exercise.goals[i];
        ExerciseScore::Line line{
            .goal = goal.text, .reached = isReached(goal.when, tasks, observed), .hintShown = i < hints.size() && hints[i]};
        line.points = line.reached ? PointsOfGoal - (line.hintShown ? PointsOfHint : 0) : 0;
        score.points += line.points;
        score.most += PointsOfGoal;
        score.lines.push_back(line);
    }
    return score;
}
