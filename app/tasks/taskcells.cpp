// SPDX-License-Identifier: GPL-3.0-or-later
#include "taskcells.h"

#include "lanes.h"
#include "passedon.h"
#include "showntime.h"
#include "taskmodel.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Three missed looks at the slowest usual pace (reliability.md 3, "Honesty").
constexpr auto StaleAfter = 30s;

QDateTime beginOf(const Task &task)
{
    return task.sentAt.isValid() ? task.sentAt : task.createdAt;
}

QDateTime endOf(const Task &task)
{
    return task.endedAt;
}

/// One that is gone ran until it was last heard of, for all that is known.
QDateTime endOrLast(const ForeignTask &task)
{
    return task.gone ? task.observed.lastSeen : endOf(task);
}

std::chrono::seconds between(const QDateTime &from, const QDateTime &to)
{
    return std::chrono::seconds(std::max<qint64>(0, from.secsTo(to)));
}

QString timeText(const QDateTime &time)
{
    return QLocale().toString(showntime::of(time).time(), QLocale::ShortFormat);
}

QString startedText(const QDateTime &time)
{
    const QDateTime at = showntime::of(time);
    return at.date() == showntime::day(QDateTime::currentDateTimeUtc()) ? timeText(at) : QLocale().toString(at, QLocale::ShortFormat);
}

QString targetText(const Task &task)
{
    if (task.requestedVersion)
        return task.requestedVersion->text();
    if (task.expectedVersion)
        return TaskModel::tr("newest (%1)").arg(task.expectedVersion->text());
    return TaskModel::tr("newest");
}

QString confirmedText(const QDateTime &confirmed, bool over, const QDateTime &now)
{
    if (!confirmed.isValid())
        return over ? u"–"_s : TaskModel::tr("not yet");
    return over ? timeText(confirmed) : TaskModel::tr("%1 ago").arg(durationText(between(confirmed, now)));
}

std::chrono::seconds elapsed(const Task &task, const QDateTime &now)
{
    return between(beginOf(task), endOf(task).isValid() ? endOf(task) : now);
}

std::chrono::seconds elapsed(const ForeignTask &task, const QDateTime &now)
{
    return between(beginOf(task), endOrLast(task).isValid() ? endOrLast(task) : now);
}

} // namespace

bool cells::isStale(const Task &task, const QDateTime &now)
{
    if (isTerminal(task.state))
        return false;
    return task.contactLost || (task.lastConfirmed.isValid() && task.lastConfirmed.secsTo(now) > StaleAfter.count());
}

QString cells::text(const Task &task, int column, const QDateTime &now)
{
    switch (column) {
    case TaskModel::Status:
        return stateWord(task);
    case TaskModel::Database:
        return databaseText(task);
    case TaskModel::Operation:
        return TaskModel::tr("Upgrade");
    case TaskModel::Target:
        return targetText(task);
    case TaskModel::Step:
        return passedOnTo(task) ? TaskModel::tr("Waits for your answer") : currentStep(task.seen);
    case TaskModel::Started:
        return startedText(beginOf(task));
    case TaskModel::Elapsed:
        return durationText(elapsed(task, now));
    case TaskModel::Confirmed:
        return confirmedText(task.lastConfirmed, isTerminal(task.state) || task.state == TaskState::Unverified, now);
    case TaskModel::Cluster:
        return task.clusterName;
    default:
        return {};
    }
}

QString cells::text(const ForeignTask &task, int column, const QDateTime &now)
{
    const ObservedTask &observed = task.observed;
    switch (column) {
    case TaskModel::Status:
        return stateWord(task);
    case TaskModel::Database:
        return databaseText(task);
    case TaskModel::Operation:
        return observed.seen.operation.isEmpty() ? u"–"_s : observed.seen.operation;
    case TaskModel::Target:
        return u"–"_s; // what it was meant to reach is in no answer
    case TaskModel::Step:
        return currentStep(observed.seen);
    case TaskModel::Started:
        return startedText(beginOf(task));
    case TaskModel::Elapsed:
        return durationText(elapsed(task, now));
    case TaskModel::Confirmed:
        return confirmedText(observed.lastSeen, isOver(task), now);
    case TaskModel::Cluster:
        return observed.clusterName;
    default:
        return {};
    }
}

QVariant cells::sortValue(const Task &task, int column, const QDateTime &now)
{
    switch (column) {
    case TaskModel::Status:
        return int(task.state);
    case TaskModel::Started:
        return beginOf(task);
    case TaskModel::Elapsed:
        return qint64(elapsed(task, now).count());
    case TaskModel::Confirmed:
        return task.lastConfirmed;
    default:
        return {};
    }
}

QVariant cells::sortValue(const ForeignTask &task, int column, const QDateTime &now)
{
    switch (column) {
    case TaskModel::Status:
        return TaskStateCount + int(statusOf(task.observed.seen)); // after those that were started here
    case TaskModel::Started:
        return beginOf(task);
    case TaskModel::Elapsed:
        return qint64(elapsed(task, now).count());
    case TaskModel::Confirmed:
        return task.observed.lastSeen;
    default:
        return {};
    }
}
