// SPDX-License-Identifier: GPL-3.0-or-later
#include "foreigntask.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct ForeignWords {
    Q_DECLARE_TR_FUNCTIONS(ForeignTask)
};

// Three lists missed (reliability.md 3, "Honesty").
constexpr auto StaleAfter = 180s;

} // namespace

bool isOver(const ForeignTask &task)
{
    return task.gone || !isRunning(task.observed.seen);
}

bool isStale(const ForeignTask &task, const QDateTime &now)
{
    return !isOver(task) && task.observed.lastSeen.secsTo(now) > StaleAfter.count();
}

QString stateWord(const ForeignTask &task)
{
    if (task.gone)
        return ForeignWords::tr("No longer known");
    const WireTask &seen = task.observed.seen;
    switch (statusOf(seen)) {
    case WireStatus::Queued:
        return ForeignWords::tr("Queued");
    case WireStatus::Started:
        return ForeignWords::tr("Running");
    case WireStatus::Cancelling:
        return ForeignWords::tr("Cancelling");
    case WireStatus::Finished:
        return ForeignWords::tr("Finished, not verified");
    case WireStatus::Failed:
        return ForeignWords::tr("Failed");
    case WireStatus::Cancelled:
        return ForeignWords::tr("Cancelled");
    case WireStatus::OtherRunning:
    case WireStatus::OtherEnded:
        break;
    }
    return seen.status.isEmpty() ? ForeignWords::tr("No status") : ForeignWords::tr("“%1”").arg(seen.status);
}

StateShape stateShape(const ForeignTask &task)
{
    if (task.gone)
        return StateShape::Question;
    switch (statusOf(task.observed.seen)) {
    case WireStatus::Queued:
        return StateShape::Waiting;
    case WireStatus::Started:
    case WireStatus::Cancelling:
    case WireStatus::OtherRunning:
        return StateShape::Moving;
    case WireStatus::Failed:
        return StateShape::Bad;
    case WireStatus::Cancelled:
        return StateShape::Neutral;
    case WireStatus::Finished:
    case WireStatus::OtherEnded:
        break;
    }
    return StateShape::Attention;
}

QString stateSentence(const ForeignTask &task)
{
    const QString &cluster = task.observed.clusterName;
    if (task.gone) {
        return ForeignWords::tr(
            "%1 no longer tells of this task. How it ended is not known here; that does not mean that it failed. Read the "
            "versions of the database before you do anything to it.")
            .arg(cluster);
    }
    switch (statusOf(task.observed.seen)) {
    case WireStatus::Finished:
        return ForeignWords::tr("%1 says that this task finished. What it was to change was not planned here, so no version was verified.")
            .arg(cluster);
    case WireStatus::Failed:
        return ForeignWords::tr("%1 says that this task failed. What it had changed until then is not known here.").arg(cluster);
    case WireStatus::Cancelled:
        return ForeignWords::tr("%1 says that this task was cancelled. What it had changed until then is not known here.").arg(cluster);
    case WireStatus::OtherEnded:
        return ForeignWords::tr("%1 says that this task ended, in a word that this program does not know.").arg(cluster);
    default:
        return ForeignWords::tr("This program has no record of starting this task. It is followed until it ends. While it runs, the checks "
                                "hold back an upgrade of the same database.");
    }
}

QString databaseText(const ForeignTask &task)
{
    if (!task.databaseName.isEmpty())
        return task.databaseName;
    const QString &guid = task.observed.seen.guid;
    const auto parsed = CrdbGuid::parse(guid);
    return parsed ? parsed->shortText() : guid.isEmpty() ? u"–"_s : guid;
}

QDateTime beginOf(const ForeignTask &task)
{
    return task.observed.seen.started.isValid() ? task.observed.seen.started : task.observed.firstSeen;
}

QDateTime endOf(const ForeignTask &task)
{
    if (task.gone || isRunning(task.observed.seen))
        return {};
    return task.observed.seen.ended.isValid() ? task.observed.seen.ended : task.observed.lastSeen;
}

QString foreignMark()
{
    return ForeignWords::tr("Started elsewhere");
}
