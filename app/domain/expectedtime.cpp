// SPDX-License-Identifier: GPL-3.0-or-later
#include "expectedtime.h"

#include "durationtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReviewPage)
};

/// By the cluster's own clock alone, so that two clocks out of step do not matter.
std::optional<std::chrono::seconds> timeOf(const Task &task)
{
    const bool complete = task.state == TaskState::Verified && task.seen.started.isValid() && task.seen.ended.isValid();
    const std::chrono::seconds took{complete ? task.seen.started.secsTo(task.seen.ended) : -1};
    return took.count() >= 0 ? std::optional(took) : std::nullopt;
}

} // namespace

ExpectedTime expectedTime(const CrdbGuid &guid, const std::vector<Task> &tasks)
{
    ExpectedTime same{.sameDatabase = true};
    ExpectedTime others;
    for (const Task &task : tasks) {
        const auto took = timeOf(task);
        if (!took) {
            continue;
        }
        ExpectedTime &time = task.guid == guid ? same : others;
        time.shortest = time.upgrades == 0 ? *took : std::min(time.shortest, *took);
        time.longest = std::max(time.longest, *took);
        ++time.upgrades;
    }
    return same.upgrades > 0 ? same : others;
}

QString expectedTimeSentence(const ExpectedTime &time)
{
    if (time.upgrades == 0) {
        return Words::tr("No finished upgrade is on record here, so how long this one takes is not known.");
    }
    const QString shortest = durationText(time.shortest);
    const QString longest = durationText(time.longest);
    if (time.sameDatabase) {
        return shortest == longest
            ? Words::tr("%n earlier upgrade(s) of this database took %1.", nullptr, time.upgrades).arg(longest)
            : Words::tr("%n earlier upgrade(s) of this database took %1 to %2.", nullptr, time.upgrades).arg(shortest, longest);
    }
    return shortest == longest
        ? Words::tr("%n upgrade(s) of other databases took %1; this one may need another time.", nullptr, time.upgrades).arg(longest)
        : Words::tr("%n upgrade(s) of other databases took %1 to %2; this one may need another time.", nullptr, time.upgrades)
              .arg(shortest, longest);
}
