// SPDX-License-Identifier: GPL-3.0-or-later
#include "progresswatch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int AnswersBetweenReadings = 4; // reliability.md 2.5 #35
constexpr qint64 YoungSeconds = 30;       // an upgrade that just began has nothing to tell yet
constexpr int EarlierTasks = 5;

bool isWatched(const Task &task)
{
    return task.state == TaskState::Running || task.state == TaskState::Cancelling;
}

} // namespace

ProgressWatch::ProgressWatch(TaskLedger &ledger, Journal &journal, ClusterProbe &probe, Clock &clock)
    : m_ledger(ledger)
    , m_journal(journal)
    , m_probe(probe)
    , m_clock(clock)
{
    connect(&ledger, &TaskLedger::changed, this, &ProgressWatch::consider);
    connect(&ledger, &TaskLedger::opened, this, [this] {
        for (const Task &task : m_ledger.all())
            consider(task);
    });
    connect(&ledger, &TaskLedger::recordsAdded, this, [this](const TaskId &id, const std::vector<TaskRecord> &records) {
        // What is told before the history is here is in the history.
        if (const auto it = m_watched.find(id); it != m_watched.end() && it->second.historyHere) {
            it->second.history.insert(it->second.history.end(), records.begin(), records.end());
            evaluate(id);
        }
    });
    connect(&probe, &ClusterProbe::factsChanged, this, &ProgressWatch::evaluateAll);
}

TaskNotes ProgressWatch::notes(const TaskId &id) const
{
    const auto it = m_watched.find(id);
    return it == m_watched.end() ? TaskNotes() : it->second.notes;
}

void ProgressWatch::consider(const Task &task)
{
    if (!isWatched(task)) {
        if (m_watched.erase(task.id) > 0)
            emit notesChanged(task.id);
        return;
    }
    if (!m_watched.contains(task.id))
        begin(task);
    Watched &watched = m_watched.at(task.id);
    if (watched.lastConfirmed == task.lastConfirmed)
        return;
    watched.lastConfirmed = task.lastConfirmed;
    ++watched.answers;
    const bool young = task.sentAt.isValid() && task.sentAt.secsTo(m_clock.wall()) < YoungSeconds;
    if (!young && watched.answers % AnswersBetweenReadings == 0)
        m_probe.refreshInstances(task.guid);
    evaluate(task.id);
}

void ProgressWatch::begin(const Task &task)
{
    m_watched[task.id];
    m_journal.history(task.id, this, [this, id = task.id](const Result<std::vector<TaskRecord>, Failure> &records) {
        const auto it = m_watched.find(id);
        if (it == m_watched.end() || !records)
            return;
        it->second.history = *records;
        it->second.historyHere = true;
        evaluate(id);
    });
    readEarlier(task);
}

void ProgressWatch::readEarlier(const Task &task)
{
    std::vector<Task> ended = m_ledger.all();
    std::erase_if(ended, [](const Task &each) { return each.state != TaskState::Verified; });
    // This database's own tasks say most about its steps.
    std::ranges::stable_partition(ended, [&task](const Task &each) { return each.guid == task.guid; });
    ended.resize(std::min<size_t>(ended.size(), EarlierTasks), task);
    for (const Task &earlier : ended) {
        m_journal.history(earlier.id, this, [this, id = task.id](const Result<std::vector<TaskRecord>, Failure> &records) {
            const auto it = m_watched.find(id);
            if (it == m_watched.end() || !records)
                return;
            it->second.earlier.push_back(*records);
            it->second.usual = stepLengths(it->second.earlier);
            evaluate(id);
        });
    }
}

void ProgressWatch::evaluate(const TaskId &id)
{
    const auto it = m_watched.find(id);
    const Task *task = m_ledger.find(id);
    if (it == m_watched.end() || !task || !it->second.historyHere)
        return;
    const std::vector<ClusterFacts> facts = m_probe.facts();
    Watched &watched = it->second;
    const TaskNotes before = watched.notes;
    watched.notes = {
        .noChange = noChange(*task, watched.history, watched.usual, actionsMovedAt(task->guid, facts)),
        .overdue = overdue(*task, m_ledger.all(), m_clock.wall()),
        .doneButRunning = isDoneButRunning(*task, watched.history, findDatabase(facts, task->guid)),
    };
    if (watched.notes == before)
        return;
    // Reasons must be as fresh as the news.
    if (watched.notes.noChange && !before.noChange)
        m_probe.refreshInstances(task->guid);
    emit notesChanged(id);
}

void ProgressWatch::evaluateAll()
{
    std::vector<TaskId> ids;
    for (const auto &[id, watched] : m_watched)
        ids.push_back(id);
    for (const TaskId &id : ids)
        evaluate(id);
}

#include "moc_progresswatch.cpp"
