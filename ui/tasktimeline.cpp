// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasktimeline.h"

#include "facts.h"
#include "showntime.h"
#include "taskmodel.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 ShortestAxis = 10; // seconds, so that the first step is not as wide as the axis

/// An age moves on by itself; once the task is over nothing does, so the moment of reading is said instead.
QString whenRead(const QDateTime &at, const QDateTime &now, bool over)
{
    if (!over) {
        const auto age = std::chrono::seconds(std::max<qint64>(0, at.secsTo(now)));
        return QCoreApplication::translate("TaskTimeline", "%1 ago").arg(durationText(age));
    }
    return QCoreApplication::translate("TaskTimeline", "read %1").arg(showntime::text(at, now));
}

QString versionText(const DatabaseView::Instance &instance, const QDateTime &now, bool over)
{
    if (!instance.facts.isKnown()) {
        return instance.cluster ? QCoreApplication::translate("TaskTimeline", "not read")
                                : QCoreApplication::translate("TaskTimeline", "unknown, not signed in");
    }
    const InstanceFacts &facts = *instance.facts.value;
    const QString version = facts.versionText();
    return QCoreApplication::translate("TaskTimeline", "%1, %2", "version, when it was read")
        .arg(version, whenRead(instance.facts.source.at, now, over));
}

} // namespace

QStringList participantsOf(const Task &task, const std::vector<ClusterFacts> &facts)
{
    QStringList names;
    if (const auto database = findDatabase(facts, task.guid)) {
        for (const DatabaseView::Instance &instance : database->instances) {
            names.append(instance.ref.clusterName);
        }
    }
    for (const WireTask::Progress &progress : task.seen.progress) {
        if (!names.contains(progress.cluster)) {
            names.append(progress.cluster);
        }
    }
    return names;
}

TimelineFacts timelineOf(
    const Task &task, const std::vector<TaskRecord> &history, const std::vector<ClusterFacts> &facts, const QDateTime &now)
{
    TimelineFacts result;
    if (const auto database = findDatabase(facts, task.guid)) {
        for (const DatabaseView::Instance &instance : database->instances) {
            result.versions.insert(instance.ref.clusterName, versionText(instance, now, task.endedAt.isValid()));
        }
    }
    result.lanes = lanesOf(history, participantsOf(task, facts));
    result.from = task.sentAt.isValid() ? task.sentAt : task.createdAt;
    result.over = task.endedAt.isValid();
    result.now = result.over ? task.endedAt : now;
    result.to = std::max(result.now, result.from.addSecs(ShortestAxis));
    result.confirmed = task.lastConfirmed;
    return result;
}
