// SPDX-License-Identifier: GPL-3.0-or-later
#include "lanes.h"

#include <algorithm>
#include <initializer_list>
#include <map>

using namespace Qt::StringLiterals;

namespace {

/// True from the moment on from which no step of the task can last.
bool isOver(TaskState state)
{
    return state == TaskState::Finished || isTerminal(state);
}

QDateTime notBefore(const QDateTime &at, const QDateTime &earlier)
{
    return earlier.isValid() && at < earlier ? earlier : at;
}

void addStep(Lane &lane, const QString &step, const QDateTime &at)
{
    if (lane.steps.empty()) {
        lane.steps.push_back({step, at, {}});
        return;
    }
    StepSpan &last = lane.steps.back();
    if (last.step == step) {
        return;
    }
    // The wall clock may have been set back in between; a step never lasts less than nothing.
    last.to = notBefore(at, last.from);
    lane.steps.push_back({step, last.to, {}});
}

bool isOneOf(const QString &step, std::initializer_list<QLatin1StringView> words)
{
    return std::ranges::any_of(words, [&](QLatin1StringView word) { return step.compare(word, Qt::CaseInsensitive) == 0; });
}

LaneEnd endOf(const Lane &lane, TaskState state, const QStringList &failedOn)
{
    const QString last = lane.steps.empty() ? QString() : lane.steps.back().step;
    const bool broken = state == TaskState::Failed || state == TaskState::Cancelled;
    if (state == TaskState::Failed && (failedOn.contains(lane.cluster) || (!lane.cluster.isEmpty() && saysFailed(last)))) {
        return LaneEnd::Failed;
    }
    return broken && !saysDone(last) ? LaneEnd::Stopped : LaneEnd::Finished;
}

void markEnds(std::vector<Lane> &lanes, TaskState state, const QStringList &failedOn)
{
    for (Lane &lane : lanes) {
        lane.end = endOf(lane, state, failedOn);
    }
    const bool told = std::ranges::any_of(lanes, [](const Lane &lane) { return lane.end == LaneEnd::Failed; });
    if (state == TaskState::Failed && !told) {
        lanes.front().end = LaneEnd::Failed; // the worker's: no cluster is named
    }
}

} // namespace

bool saysDone(const QString &step)
{
    return isOneOf(step, {"completed"_L1, "finished"_L1, "done"_L1});
}

bool saysFailed(const QString &step)
{
    return isOneOf(step, {"failed"_L1, "error"_L1});
}

bool saysWaiting(const QString &step)
{
    return isOneOf(step, {"queued"_L1, "pending"_L1, "waiting"_L1});
}

// Where these lists of words are wrong, only the choice of the lane that is shown and the tone of a bar suffer: the text stays the
// cluster's own.
bool isResting(const QString &step)
{
    return saysDone(step) || saysFailed(step) || saysWaiting(step) || isOneOf(step, {"cancelled"_L1, "canceled"_L1});
}

std::vector<Lane> lanesOf(const std::vector<TaskRecord> &history, const QStringList &participants)
{
    std::vector<TaskRecord> records = history;
    std::ranges::stable_sort(records, {}, &TaskRecord::seq);

    std::map<QString, Lane> lanes; // the worker's empty name sorts first
    lanes[QString()];
    for (const QString &name : participants) {
        lanes[name].cluster = name;
    }
    QDateTime over;
    QStringList failedOn;
    for (const TaskRecord &record : records) {
        if (record.kind == "step"_L1) {
            Lane &lane = lanes[record.subject];
            lane.cluster = record.subject;
            addStep(lane, record.detail, record.at);
        }
        if (record.kind == "error"_L1 && !record.subject.isEmpty()) {
            failedOn.append(record.subject);
        }
        if (!isOver(record.to)) {
            over = {};
        } else if (!over.isValid()) {
            over = record.at;
        }
    }

    std::vector<Lane> result;
    result.reserve(lanes.size());
    for (auto &[name, lane] : lanes) {
        if (over.isValid() && !lane.steps.empty()) {
            lane.steps.back().to = notBefore(over, lane.steps.back().from);
        }
        result.push_back(std::move(lane));
    }
    if (over.isValid()) {
        markEnds(result, records.back().to, failedOn);
    }
    return result;
}

QString currentStep(const WireTask &task)
{
    const auto &progress = task.progress;
    const auto shown = [](const WireTask::Progress &p) { return u"%1: %2"_s.arg(p.cluster, p.step); };
    const auto moving =
        std::find_if(progress.rbegin(), progress.rend(), [](const auto &p) { return !p.step.isEmpty() && !isResting(p.step); });
    if (moving != progress.rend()) {
        return shown(*moving);
    }
    if (!task.workerStep.isEmpty()) {
        return task.workerStep;
    }
    const auto any = std::find_if(progress.rbegin(), progress.rend(), [](const auto &p) { return !p.step.isEmpty(); });
    return any == progress.rend() ? QString() : shown(*any);
}

QString currentStep(const Task &task)
{
    return currentStep(task.seen);
}
