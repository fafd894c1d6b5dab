// SPDX-License-Identifier: GPL-3.0-or-later
#include "underway.h"

#include "tasknews.h"

#include <algorithm>

namespace {

bool isDone(const DatabaseView::Instance &instance, const Task &task)
{
    return instance.facts.isKnown() && task.expectedVersion && task.sentAt.isValid() && instance.facts.source.at >= task.sentAt
        && instance.facts.value->redisVersion == *task.expectedVersion;
}

} // namespace

Underway underwayOf(const std::vector<Task> &tasks, const std::vector<ClusterFacts> &facts, const std::vector<TaskId> &doubtful)
{
    Underway result;
    bool allKnown = true;
    for (const Task &task : tasks) {
        result.needYou += needsYou(task) || std::ranges::find(doubtful, task.id) != doubtful.end() ? 1 : 0;
        if (!isActive(task.state)) {
            continue;
        }
        ++result.tasks;
        const auto database = findDatabase(facts, task.guid);
        // Without an expected version nobody can tell what is done.
        allKnown = allKnown && database && !database->instances.empty() && task.expectedVersion;
        if (allKnown) {
            result.instances += static_cast<int>(database->instances.size());
            result.done += static_cast<int>(std::ranges::count_if(
                database->instances, [&task](const DatabaseView::Instance &instance) { return isDone(instance, task); }));
        }
    }
    if (!allKnown) {
        result.instances = result.done = 0;
    }
    return result;
}
