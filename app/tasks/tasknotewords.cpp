// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasknotewords.h"

#include "taskmodel.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct NoteWords {
    Q_DECLARE_TR_FUNCTIONS(TaskNotes)
};

constexpr size_t ReasonsShown = 4;

QString minutes(std::chrono::seconds duration)
{
    return NoteWords::tr("%1 min").arg(std::max<qint64>(1, duration.count() / 60));
}

/// The Step column shows the same word; it ends a step, not the task.
QString restingLine(const NoChange &stall)
{
    return stall.cluster.isEmpty()
        ? NoteWords::tr("The last step is “%2”, and for %1 the task itself has not ended.").arg(minutes(stall.age), stall.step)
        : NoteWords::tr("The last step is “%3” on %2, and for %1 the task itself has not ended.")
              .arg(minutes(stall.age), stall.cluster, stall.step);
}

QString stallLine(const NoChange &stall)
{
    if (stall.resting)
        return restingLine(stall);
    if (stall.step.isEmpty())
        return NoteWords::tr("No change for %1; the task does not say in which step it is.").arg(minutes(stall.age));
    if (stall.cluster.isEmpty())
        return NoteWords::tr("No change for %1 in the worker’s step %2.").arg(minutes(stall.age), stall.step);
    return NoteWords::tr("No change for %1 on %2, step %3.").arg(minutes(stall.age), stall.cluster, stall.step);
}

QString reasonLine(const Reason &reason, const QDateTime &now)
{
    if (reason.source.call.isEmpty())
        return NoteWords::tr("Maybe because: %1").arg(reason.text);
    const qint64 age = std::max<qint64>(0, reason.source.at.secsTo(now));
    const QString ago =
        age < 60 ? NoteWords::tr("less than a minute ago") : NoteWords::tr("%1 ago").arg(minutes(std::chrono::seconds(age)));
    return NoteWords::tr("Maybe because: %1 (%2, %3)").arg(reason.text, reason.source.call, ago);
}

QStringList stallLines(const Task &task, const NoChange &stall, const std::vector<ClusterFacts> &clusters, const QDateTime &now)
{
    QStringList lines{stallLine(stall)};
    std::vector<Reason> reasons = stallReasons(task, stall, clusters);
    reasons.resize(std::min(reasons.size(), ReasonsShown));
    for (const Reason &reason : reasons)
        lines.append(reasonLine(reason, now));
    if (reasons.empty())
        lines.append(NoteWords::tr("The clusters that answer show no reason."));
    const QString where = stall.cluster.isEmpty() ? task.clusterName : stall.cluster;
    lines.append(NoteWords::tr("Standing still is not failing: the task is watched on, and nothing is sent again. Look at %1 in its own "
                               "console before you cancel anything.")
                     .arg(where));
    return lines;
}

QString overdueLine(const Overdue &late)
{
    const QString range = late.least / std::chrono::minutes(1) == late.most / std::chrono::minutes(1)
        ? minutes(late.most)
        : NoteWords::tr("%1 to %2").arg(minutes(late.least), minutes(late.most));
    return late.sameDatabase
        ? NoteWords::tr("Overdue: it runs for %1; earlier upgrades of this database took %2.").arg(minutes(late.elapsed), range)
        : NoteWords::tr("Overdue: it runs for %1; earlier upgrades of other databases took %2.").arg(minutes(late.elapsed), range);
}

} // namespace

QStringList markWords(const TaskNotes &notes)
{
    QStringList words;
    if (notes.doneButRunning)
        words.append(NoteWords::tr("Instances done"));
    if (notes.noChange)
        words.append(NoteWords::tr("No change for %1").arg(minutes(notes.noChange->age)));
    if (notes.overdue)
        words.append(NoteWords::tr("Overdue"));
    return words;
}

QString noteText(const Task &task, const TaskNotes &notes, const std::vector<ClusterFacts> &clusters, const QDateTime &now)
{
    QStringList lines;
    if (notes.doneButRunning && task.expectedVersion)
        lines.append(NoteWords::tr("All instances run %1; the task has not ended. Known to happen before 8.0.20-96.")
                         .arg(task.expectedVersion->text()));
    if (notes.noChange)
        lines.append(stallLines(task, *notes.noChange, clusters, now));
    if (notes.overdue)
        lines.append(overdueLine(*notes.overdue));
    return lines.join(u'\n');
}
