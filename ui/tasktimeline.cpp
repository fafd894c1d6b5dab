// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasktimeline.h"

#include "facts.h"
#include "taskmodel.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 ShortestAxis = 10; // seconds, so that the first step is not as wide as the axis

QString versionText(const DatabaseView::Instance &instance, const QDateTime &now)
{
    if (!instance.facts.isKnown()) {
        return instance.cluster ? QCoreApplication::translate("TaskTimeline", "not read")
                                : QCoreApplication::translate("TaskTimeline", "unknown, not signed in");
    }
    const InstanceFacts &facts = *instance.facts.value;
    const QString version = facts.fullVersion.isEmpty() ? facts.redisVersion.text() : facts.fullVersion;
    const auto age = std::chrono::seconds(std::max<qint64>(0, instance.facts.source.at.secsTo(now)));
    return QCoreApplication::translate("TaskTimeline", "%1, %2 ago").arg(version, durationText(age));
}

} // namespace

TimelineFacts timelineOf(
    const Task &task, const std::vector<TaskRecord> &history, const std::vector<ClusterFacts> &facts, const QDateTime &now)
{
    TimelineFacts result;
    QStringList participants;
    if (const auto database = findDatabase(facts, task.guid)) {
        for (const DatabaseView::Instance &instance : database->instances) {
            participants.append(instance.ref.clusterName);
            result.versions.insert(instance.ref.clusterName, versionText(instance, now));
        }
    }
    for (const WireTask::Progress &progress : task.seen.progress) {
        if (!participants.contains(progress.cluster)) {
            participants.append(progress.cluster);
        }
    }
    result.lanes = lanesOf(history, participants);
    result.from = task.sentAt.isValid() ? task.sentAt : task.createdAt;
    result.over = task.endedAt.isValid();
    result.now = result.over ? task.endedAt : now;
    result.to = std::max(result.now, result.from.addSecs(ShortestAxis));
    result.confirmed = task.lastConfirmed;
    return result;
}
