// SPDX-License-Identifier: GPL-3.0-or-later
#include "stall.h"

#include "lanes.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::seconds;

namespace {

constexpr seconds LeastStall = 120s;
constexpr int TimesUsual = 3;
constexpr seconds LeastOverdue = 60s;
constexpr int OthersNeeded = 3;
constexpr qint64 RestBeforeNote = 60; // seconds: the worker's own last steps follow the last instance

bool isChange(const TaskRecord &record)
{
    return record.kind == "step"_L1 || record.kind == "status"_L1 || record.kind == "error"_L1 || record.kind.startsWith("event:"_L1);
}

bool isWatched(const Task &task)
{
    return task.state == TaskState::Running || task.state == TaskState::Cancelling;
}

/// The step that each lane is in now; the worker's only where no cluster moves.
std::vector<std::pair<QString, StepSpan>> openSteps(const std::vector<TaskRecord> &history)
{
    std::vector<std::pair<QString, StepSpan>> open;
    std::vector<std::pair<QString, StepSpan>> worker;
    for (const Lane &lane : lanesOf(history)) {
        if (lane.steps.empty() || lane.steps.back().to.isValid() || isResting(lane.steps.back().step)) {
            continue;
        }
        (lane.cluster.isEmpty() ? worker : open).emplace_back(lane.cluster, lane.steps.back());
    }
    return open.empty() ? worker : open;
}

/// What was told last, where nobody says that anything still lasts: cluster (empty: the worker) and step.
std::pair<QString, QString> lastStep(const std::vector<TaskRecord> &history)
{
    const auto last = std::ranges::find(history.rbegin(), history.rend(), "step"_L1, &TaskRecord::kind);
    return last == history.rend() ? std::pair<QString, QString>() : std::pair(last->subject, last->detail);
}

seconds medianOf(std::vector<seconds> lengths)
{
    const auto middle = lengths.begin() + static_cast<std::ptrdiff_t>(lengths.size() / 2);
    std::ranges::nth_element(lengths, middle);
    return *middle;
}

seconds durationOf(const Task &task)
{
    return seconds(task.sentAt.secsTo(task.endedAt));
}

} // namespace

StepLengths stepLengths(const std::vector<std::vector<TaskRecord>> &histories)
{
    StepLengths lengths;
    for (const auto &history : histories) {
        for (const Lane &lane : lanesOf(history)) {
            for (const StepSpan &span : lane.steps) {
                if (span.to.isValid() && !isResting(span.step)) {
                    lengths[span.step].emplace_back(span.from.secsTo(span.to));
                }
            }
        }
    }
    return lengths;
}

QDateTime lastChange(const Task &task, const std::vector<TaskRecord> &history)
{
    QDateTime last = task.sentAt.isValid() ? task.sentAt : task.createdAt;
    for (const TaskRecord &record : history) {
        if (isChange(record)) {
            last = std::max(last, record.at);
        }
    }
    return last;
}

std::optional<NoChange> noChange(
    const Task &task, const std::vector<TaskRecord> &history, const StepLengths &usual, const QDateTime &movedAt)
{
    if (!isWatched(task) || !task.lastConfirmed.isValid()) {
        return {};
    }
    QDateTime since = lastChange(task, history);
    if (movedAt.isValid()) {
        since = std::max(since, movedAt);
    }
    const auto open = openSteps(history);
    StepLengths lengths = stepLengths({history});
    for (const auto &[step, earlier] : usual) {
        lengths[step].insert(lengths[step].end(), earlier.begin(), earlier.end());
    }
    seconds patience = LeastStall;
    for (const auto &[cluster, span] : open) {
        const auto known = lengths.find(span.step);
        if (known != lengths.end()) {
            patience = std::max(patience, TimesUsual * medianOf(known->second));
        }
    }
    const seconds age(since.secsTo(task.lastConfirmed));
    if (age < patience) {
        return {};
    }
    if (open.empty()) {
        const auto last = lastStep(history);
        return NoChange{last.first, last.second, since, age, !last.second.isEmpty()};
    }
    const auto longest = std::ranges::min_element(open, {}, [](const auto &entry) { return entry.second.from; });
    return NoChange{longest->first, longest->second.step, since, age, false};
}

std::optional<Overdue> overdue(const Task &task, const std::vector<Task> &all, const QDateTime &now)
{
    if (!isWatched(task) || !task.sentAt.isValid()) {
        return {};
    }
    std::vector<seconds> same;
    std::vector<seconds> others;
    for (const Task &earlier : all) {
        const bool endedWell = earlier.state == TaskState::Verified && earlier.sentAt.isValid() && earlier.endedAt >= earlier.sentAt;
        if (endedWell && earlier.id != task.id) {
            (earlier.guid == task.guid ? same : others).push_back(durationOf(earlier));
        }
    }
    const bool own = !same.empty();
    const std::vector<seconds> &usual = own ? same : others;
    if (!own && usual.size() < OthersNeeded) {
        return {};
    }
    const auto [least, most] = std::ranges::minmax(usual);
    const seconds elapsed(task.sentAt.secsTo(now));
    if (elapsed <= most + std::max(most / 2, LeastOverdue)) {
        return {};
    }
    return Overdue{elapsed, least, most, static_cast<int>(usual.size()), own};
}

bool isDoneButRunning(const Task &task, const std::vector<TaskRecord> &history, const std::optional<DatabaseView> &database)
{
    if (task.state != TaskState::Running || !task.expectedVersion || !database || database->instances.empty()) {
        return false;
    }
    const QDateTime rested = lastChange(task, history).addSecs(RestBeforeNote);
    return std::ranges::all_of(database->instances, [&](const DatabaseView::Instance &instance) {
        return instance.facts.isKnown() && instance.facts.source.at >= rested && instance.facts.value->redisVersion == *task.expectedVersion
            && instance.facts.value->status == "active"_L1;
    });
}

QDateTime actionsMovedAt(const CrdbGuid &guid, const std::vector<ClusterFacts> &clusters)
{
    QDateTime newest;
    for (const ClusterFacts &cluster : clusters) {
        for (const auto &[uid, at] : cluster.actionsMovedAt) {
            const auto bdb = cluster.bdbs.find(uid);
            const bool ours =
                bdb != cluster.bdbs.end() && bdb->second.value && bdb->second.value->guid.compare(guid.text(), Qt::CaseInsensitive) == 0;
            if (ours && (!newest.isValid() || at > newest)) {
                newest = at;
            }
        }
    }
    return newest;
}

bool actionsWereReadSince(const CrdbGuid &guid, const std::vector<ClusterFacts> &clusters, const QDateTime &since)
{
    for (const ClusterFacts &cluster : clusters) {
        for (const auto &[uid, bdb] : cluster.bdbs) {
            if (!bdb.value || bdb.value->guid.compare(guid.text(), Qt::CaseInsensitive) != 0) {
                continue;
            }
            const auto read = cluster.actions.find(uid);
            if (read == cluster.actions.end() || (!read->second.failure && read->second.source.at < since)) {
                return false;
            }
        }
    }
    return true;
}
