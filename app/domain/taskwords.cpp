// SPDX-License-Identifier: GPL-3.0-or-later
#include "passedon.h"
#include "unansweredcancel.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct StateWords {
    Q_DECLARE_TR_FUNCTIONS(TaskState)
};

QString clusterOf(const Task &task)
{
    return task.clusterName.isEmpty() ? StateWords::tr("the cluster") : task.clusterName;
}

QString unknownSentence(const Task &task)
{
    if (!task.serverTaskId.isEmpty()) {
        return StateWords::tr(
            "%1 took the request under its own number %2, not under ours. That number is followed; nothing is sent again.")
            .arg(clusterOf(task), task.serverTaskId);
    }
    return StateWords::tr("It is not known whether the upgrade started. Nothing will be sent again; %1 is being asked for the task.")
        .arg(clusterOf(task));
}

QString finishedAs(const Task &task)
{
    return task.verdict.isEmpty() ? StateWords::tr("The task says finished. Every instance is now read on its own cluster.")
                                  : task.verdict.section(u'\n', 0, 0);
}

QString failedSentence(const Task &task)
{
    for (const auto &error : task.seen.errors) {
        if (!error.cluster.isEmpty()) {
            return StateWords::tr("The task failed on %1. Instances that were done stay upgraded. Read the error, then upgrade again.")
                .arg(error.cluster);
        }
    }
    return StateWords::tr("The task failed. Instances that were done stay upgraded. Read the error, then upgrade again.");
}

QString runningSentence(const Task &task)
{
    return statusOf(task.seen) == WireStatus::Queued
        ? StateWords::tr("The task waits in %1 for a worker. Nothing has been changed yet.").arg(clusterOf(task))
        : StateWords::tr("%1 upgrades the instances of %2. This program only watches; the upgrade goes on without it.")
              .arg(clusterOf(task), databaseText(task));
}

QString cancellingSentence(const Task &task)
{
    return isCancelUnanswered(task)
        ? StateWords::tr("It is not known whether the request to cancel has reached %1. It is not sent again; the task itself is read. "
                         "Shards that are upgraded stay upgraded.")
              .arg(clusterOf(task))
        : StateWords::tr("%1 was asked to cancel. Shards that are upgraded stay upgraded; the task may still finish.").arg(clusterOf(task));
}

QString sendingSentence(const Task &task)
{
    const auto node = passedOnTo(task);
    return node ? StateWords::tr("This node passes requests on to %1. Continue there? Nothing was started so far.").arg(node->display())
                : StateWords::tr("The request is on its way to %1. Waiting for the answer.").arg(clusterOf(task));
}

QString unsentSentence(const Task &task)
{
    switch (task.state) {
    case TaskState::Prepared:
        return StateWords::tr("The upgrade is recorded and not sent yet.");
    case TaskState::Sending:
        return sendingSentence(task);
    case TaskState::Rejected:
        return StateWords::tr("%1 refused the request. Nothing was started. Read the reason, then submit a new upgrade.")
            .arg(clusterOf(task));
    case TaskState::NotSent:
        return StateWords::tr("Nothing was sent to %1. A new upgrade can be submitted.").arg(clusterOf(task));
    case TaskState::NotReceived:
        return StateWords::tr("%1 most likely never received the request; a person confirmed this. A new upgrade can be submitted.")
            .arg(clusterOf(task));
    default:
        return unknownSentence(task);
    }
}

QString missingSentence(const Task &task)
{
    switch (task.state) {
    case TaskState::Lost:
        return StateWords::tr(
            "%1 no longer knows the task; it may have been restarted or restored. The versions of all instances are compared.")
            .arg(clusterOf(task));
    case TaskState::Expired:
        return StateWords::tr("%1 kept the result for its time and dropped it. The versions of all instances are compared.")
            .arg(clusterOf(task));
    default:
        return StateWords::tr(
            "The task can no longer tell whether the upgrade happened. Compare the versions of all instances, then decide.");
    }
}

} // namespace

QString databaseText(const Task &task)
{
    return task.databaseName.isEmpty() ? task.guid.shortText() : task.databaseName;
}

QString stateWord(TaskState state)
{
    switch (state) {
    case TaskState::Prepared:
        return StateWords::tr("Preparing");
    case TaskState::Sending:
        return StateWords::tr("Sending");
    case TaskState::Unknown:
        return StateWords::tr("Unknown, checking");
    case TaskState::Accepted:
        return StateWords::tr("Accepted");
    case TaskState::Running:
        return StateWords::tr("Running");
    case TaskState::Cancelling:
        return StateWords::tr("Cancelling");
    case TaskState::Finished:
        return StateWords::tr("Verifying");
    case TaskState::Verified:
        return StateWords::tr("Verified");
    case TaskState::Unverified:
        return StateWords::tr("Finished, not verified");
    case TaskState::Mismatch:
        return StateWords::tr("Contradiction");
    case TaskState::Failed:
        return StateWords::tr("Failed");
    case TaskState::Cancelled:
        return StateWords::tr("Cancelled");
    case TaskState::Rejected:
        return StateWords::tr("Rejected");
    case TaskState::NotSent:
        return StateWords::tr("Not sent");
    case TaskState::NotReceived:
        return StateWords::tr("Not received");
    case TaskState::Lost:
        return StateWords::tr("Lost, checking");
    case TaskState::Expired:
        return StateWords::tr("Expired, checking");
    case TaskState::Undecided:
        return StateWords::tr("Undecided");
    }
    return {};
}

QString stateWord(const Task &task)
{
    const bool queued = task.state == TaskState::Running && statusOf(task.seen) == WireStatus::Queued;
    return queued ? StateWords::tr("Queued") : stateWord(task.state);
}

QString stateSentence(const Task &task)
{
    switch (task.state) {
    case TaskState::Accepted:
        return StateWords::tr("%1 accepted the upgrade as task %2. Accepted is not finished: it is checked while it runs.")
            .arg(clusterOf(task), task.id.shortText());
    case TaskState::Running:
        return runningSentence(task);
    case TaskState::Cancelling:
        return cancellingSentence(task);
    case TaskState::Finished:
        return finishedAs(task);
    case TaskState::Verified:
        return StateWords::tr("Every instance was read on its own cluster and runs what was asked for. Nothing is left to do.");
    case TaskState::Unverified:
        return StateWords::tr("Not every point of this upgrade could be confirmed. Reading the instances again may close what is open, "
                              "and so may a sign-in to a cluster that is named.");
    case TaskState::Mismatch:
        return StateWords::tr("The task says one thing, and the clusters show another. Mend what differs, then read the instances again; "
                              "where a version is wrong, upgrade again.");
    case TaskState::Failed:
        return failedSentence(task);
    case TaskState::Cancelled:
        return StateWords::tr(
            "The task was cancelled. Shards that were upgraded stay upgraded; upgrade again to bring all instances level.");
    case TaskState::Lost:
    case TaskState::Expired:
    case TaskState::Undecided:
        return missingSentence(task);
    default:
        return unsentSentence(task);
    }
}
