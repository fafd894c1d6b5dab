// SPDX-License-Identifier: GPL-3.0-or-later
#include "instanceends.h"

#include "showntime.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct EndWords {
    Q_DECLARE_TR_FUNCTIONS(InstanceEnds)
};

std::optional<RedisVersion> targetOf(const Task &task)
{
    return task.requestedVersion ? task.requestedVersion : task.expectedVersion;
}

/// The version at the beginning of what was read.
std::optional<RedisVersion> versionOf(const QString &read)
{
    return RedisVersion::fromReported(QStringView(read).left(read.indexOf(u',')));
}

void takeReading(InstanceEnd &end, const TaskRecord &record)
{
    const bool read = versionOf(record.detail).has_value();
    end.read = read ? record.detail : QString();
    end.whyNot = read ? QString() : record.detail;
    end.readAt = record.at;
}

/// The last step that names work: a bare "failed" says nothing that the end does not say.
QString lastStepOf(const Lane &lane)
{
    const auto it = std::find_if(lane.steps.rbegin(), lane.steps.rend(), [](const StepSpan &span) { return !saysFailed(span.step); });
    return it == lane.steps.rend() ? QString() : it->step;
}

InstanceEnd::State stateOf(const InstanceEnd &end, const std::optional<RedisVersion> &target)
{
    const auto runs = versionOf(end.read);
    if (!runs || !target || end.failedHere) {
        return InstanceEnd::State::Unclear;
    }
    if (*runs == *target) {
        return InstanceEnd::State::Done;
    }
    const bool begun = !end.lastStep.isEmpty() && !saysWaiting(end.lastStep);
    return begun ? InstanceEnd::State::Unclear : InstanceEnd::State::NotBegun;
}

QString readingOf(const InstanceEnd &end)
{
    if (!end.read.isEmpty()) {
        return EndWords::tr("It runs Redis %1 (read at %2).").arg(end.read, showntime::clockText(end.readAt));
    }
    return end.whyNot.isEmpty() ? EndWords::tr("It was not read after the end yet.")
                                : EndWords::tr("It could not be read after the end: %1").arg(end.whyNot);
}

/// Nothing where the reading alone tells all.
QString courseOf(const InstanceEnd &end)
{
    if (end.state == InstanceEnd::State::Done) {
        return {};
    }
    if (end.failedHere) {
        return end.lastStep.isEmpty() ? EndWords::tr("The task failed here.")
                                      : EndWords::tr("The task failed here, after the step “%1”.").arg(end.lastStep);
    }
    return end.lastStep.isEmpty() ? EndWords::tr("No step was reported.")
                                  : EndWords::tr("The last step that was reported is “%1”.").arg(end.lastStep);
}

} // namespace

std::vector<InstanceEnd> instanceEnds(const Task &task, const std::vector<TaskRecord> &history, const QStringList &participants)
{
    std::vector<InstanceEnd> ends;
    if (task.state != TaskState::Failed && task.state != TaskState::Cancelled) {
        return ends;
    }
    QStringList names = participants;
    for (const TaskRecord &record : history) {
        if (record.kind == "instance"_L1) {
            names.append(record.subject);
        }
    }
    for (const Lane &lane : lanesOf(history, names)) {
        if (lane.cluster.isEmpty()) {
            continue;
        }
        InstanceEnd end{.cluster = lane.cluster, .failedHere = lane.end == LaneEnd::Failed, .lastStep = lastStepOf(lane)};
        for (const TaskRecord &record : history) {
            if (record.kind == "instance"_L1 && record.subject == lane.cluster) {
                takeReading(end, record);
            }
        }
        end.state = stateOf(end, targetOf(task));
        ends.push_back(end);
    }
    return ends;
}

QString word(InstanceEnd::State state)
{
    switch (state) {
    case InstanceEnd::State::Done:
        return EndWords::tr("Done");
    case InstanceEnd::State::NotBegun:
        return EndWords::tr("Not begun");
    case InstanceEnd::State::Unclear:
        break;
    }
    return EndWords::tr("Unclear");
}

QString sentence(const InstanceEnd &end)
{
    const QString course = courseOf(end);
    return course.isEmpty() ? readingOf(end) : EndWords::tr("%1 %2", "how far it went, what was read").arg(course, readingOf(end));
}

QStringList adviceAfterEnd(const Task &task, const std::vector<InstanceEnd> &ends)
{
    using State = InstanceEnd::State;
    const auto done = std::ranges::count(ends, State::Done, &InstanceEnd::state);
    if (ends.empty()) {
        return {};
    }
    if (done == static_cast<std::ptrdiff_t>(ends.size())) {
        return {
            EndWords::tr("Every instance runs the target version, although the task did not end well. If the featureset of the database "
                         "lags: crdb-cli crdb update --crdb-guid %1 --featureset-version yes")
                .arg(task.guid.text())};
    }
    QStringList advice;
    const auto readable = [](const InstanceEnd &end) { return !end.whyNot.isEmpty(); };
    if (std::ranges::any_of(ends, readable)) {
        advice.append(EndWords::tr("Sign in to the clusters that could not be read, then press Refresh: the instances are read again."));
    }
    if (done == 0) {
        return advice;
    }
    advice.append(EndWords::tr("The instances run different versions, and there is no way back to the older one. Until all are upgraded, "
                               "add or remove no instance and change nothing else about the database."));
    const auto below8 = [](const InstanceEnd &end) {
        const auto runs = versionOf(end.read);
        return runs && *runs < RedisVersion{8, 0};
    };
    if (targetOf(task) >= RedisVersion{8, 0} && std::ranges::any_of(ends, below8)) {
        advice.append(EndWords::tr("Use no commands of modules, such as search or JSON, until every instance runs 8.0 or later."));
    }
    return advice;
}
