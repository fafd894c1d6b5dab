// SPDX-License-Identifier: GPL-3.0-or-later
#include "lanes.h"

#include <algorithm>
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

} // namespace

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
    for (const TaskRecord &record : records) {
        if (record.kind == "step"_L1) {
            Lane &lane = lanes[record.subject];
            lane.cluster = record.subject;
            addStep(lane, record.detail, record.at);
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
    return result;
}

// Where this list is wrong, only the choice of the lane
// that is shown suffers: the text stays the cluster's own.
bool isResting(const QString &step)
{
    constexpr std::array Resting{"queued"_L1, "completed"_L1, "finished"_L1, "done"_L1, "failed"_L1, "cancelled"_L1, "canceled"_L1};
    return std::ranges::any_of(Resting, [&](QLatin1StringView word) { return step.compare(word, Qt::CaseInsensitive) == 0; });
}

QString currentStep(const Task &task)
{
    const auto &progress = task.seen.progress;
    const auto shown = [](const WireTask::Progress &p) { return u"%1: %2"_s.arg(p.cluster, p.step); };
    const auto moving =
        std::find_if(progress.rbegin(), progress.rend(), [](const auto &p) { return !p.step.isEmpty() && !isResting(p.step); });
    if (moving != progress.rend()) {
        return shown(*moving);
    }
    if (!task.seen.workerStep.isEmpty()) {
        return task.seen.workerStep;
    }
    const auto any = std::find_if(progress.rbegin(), progress.rend(), [](const auto &p) { return !p.step.isEmpty(); });
    return any == progress.rend() ? QString() : shown(*any);
}
