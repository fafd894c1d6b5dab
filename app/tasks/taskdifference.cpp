// SPDX-License-Identifier: GPL-3.0-or-later
#include "taskdifference.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct EventOfStatus {
    WireStatus status;
    TaskEvent event;
};
constexpr EventOfStatus EventTable[] = {
    {WireStatus::Queued, TaskEvent::SeenQueued},
    {WireStatus::Started, TaskEvent::SeenStarted},
    {WireStatus::Cancelling, TaskEvent::SeenStarted},
    {WireStatus::OtherRunning, TaskEvent::SeenStarted},
    {WireStatus::Finished, TaskEvent::SeenFinished},
    {WireStatus::Failed, TaskEvent::SeenFailed},
    {WireStatus::Cancelled, TaskEvent::SeenCancelled},
    // Ended with a word nobody knows: the instances are read and decide.
    {WireStatus::OtherEnded, TaskEvent::SeenFinished},
};

QString stepOf(const WireTask &task, const QString &cluster)
{
    const auto it = std::find_if(task.progress.begin(), task.progress.end(), [&](const auto &entry) { return entry.cluster == cluster; });
    return it == task.progress.end() ? QString() : it->step;
}

} // namespace

TaskEvent eventOf(WireStatus status)
{
    const auto row =
        std::find_if(std::begin(EventTable), std::end(EventTable), [status](const auto &entry) { return entry.status == status; });
    return row->event;
}

std::optional<Failure> failureOf(const WireTask &task)
{
    if (task.errors.empty())
        return {};
    Failure failure;
    failure.call = Call::TaskItself;
    failure.errorCode = task.errors.front().code;
    failure.description = task.errors.front().description;
    failure.clusterName = task.errors.front().cluster;
    return failure;
}

std::vector<TaskRecord> difference(const TaskId &id, const WireTask &before, const WireTask &now)
{
    std::vector<TaskRecord> lines;
    const auto add = [&](const QString &kind, const QString &subject, const QString &detail) {
        lines.push_back(TaskRecord{.task = id, .kind = kind, .subject = subject, .detail = detail});
    };
    if (now.status != before.status)
        add(u"status"_s, {}, now.status);
    if (!now.workerStep.isEmpty() && now.workerStep != before.workerStep)
        add(u"step"_s, {}, now.workerStep);
    for (const auto &[cluster, step] : now.progress) {
        if (!step.isEmpty() && step != stepOf(before, cluster))
            add(u"step"_s, cluster, step);
    }
    for (const WireTask::Error &error : now.errors) {
        if (std::find(before.errors.begin(), before.errors.end(), error) == before.errors.end())
            add(u"error"_s, error.cluster, error.code.isEmpty() ? error.description : u"%1: %2"_s.arg(error.code, error.description));
    }
    return lines;
}
