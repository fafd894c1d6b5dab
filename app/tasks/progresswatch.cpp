// SPDX-License-Identifier: GPL-3.0-or-later
#include "progresswatch.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int AnswersBetweenReadings = 4; // reliability.md 2.5 #35
constexpr qint64 YoungSeconds = 30;       // an upgrade that just began has nothing to tell yet
constexpr int EarlierTasks = 5;
// With more tasks than these the clusters are not asked about each of them at its own pace, and the window is not kept waiting.
constexpr int Few = 5;
constexpr auto BetweenReadings = 10s;
constexpr auto BetweenFacts = 1s;
constexpr auto BetweenSlices = 20ms;
constexpr int Slice = 10;
// Whoever gives no answer to the fresh look in this time may well stand still.
constexpr auto PatienceWithLook = 30s;

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
    , m_slice(clock.makeOutsideTimer([this] { judgeSlice(); }))
{
    connect(&ledger, &TaskLedger::changed, this, &ProgressWatch::consider);
    connect(&ledger, &TaskLedger::opened, this, [this] {
        m_verified.clear();
        for (const Task &task : m_ledger.all())
            consider(task);
    });
    connect(&ledger, &TaskLedger::recordsAdded, this, [this](const TaskId &id, const std::vector<TaskRecord> &records) {
        // What is told before the history is here is in the history.
        if (const auto it = m_watched.find(id); it != m_watched.end() && it->second.historyHere) {
            it->second.history.insert(it->second.history.end(), records.begin(), records.end());
            judgeSoon(id);
        }
    });
    connect(&probe, &ClusterProbe::factsChanged, this, [this] {
        m_factsChanged = true;
        evaluateAll();
    });
}

TaskNotes ProgressWatch::notes(const TaskId &id) const
{
    const auto it = m_watched.find(id);
    return it == m_watched.end() ? TaskNotes() : it->second.notes;
}

void ProgressWatch::consider(const Task &task)
{
    if (!isWatched(task)) {
        if (task.state == TaskState::Verified && std::ranges::find(m_verified, task.id, &Task::id) == m_verified.end())
            m_verified.push_back(task);
        m_due.erase(task.id);
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
        readInstances(task.guid);
    judgeSoon(task.id);
}

bool ProgressWatch::hasMany() const
{
    return m_watched.size() > Few;
}

bool ProgressWatch::readInstances(const CrdbGuid &guid)
{
    const Time now = m_clock.steady();
    if (hasMany() && m_lastReading && now - *m_lastReading < BetweenReadings)
        return false;
    m_lastReading = now;
    m_probe.refreshInstances(guid);
    return true;
}

void ProgressWatch::judgeSoon(const TaskId &id)
{
    if (!hasMany()) {
        evaluate(id);
        return;
    }
    if (m_due.empty())
        m_slice->start(BetweenSlices);
    m_due.insert(id);
}

void ProgressWatch::judgeSlice()
{
    for (int i = 0; i < Slice && !m_due.empty(); ++i)
        evaluate(m_due.extract(m_due.begin()).value());
    if (!m_due.empty())
        m_slice->start(BetweenSlices);
}

void ProgressWatch::takeFacts()
{
    const Time now = m_clock.steady();
    if (!m_factsChanged || (hasMany() && now - m_factsTaken < BetweenFacts))
        return;
    m_factsChanged = false;
    m_factsTaken = now;
    m_facts = m_probe.facts();
    m_merged.clear();
    if (!hasMany())
        return; // looked up one by one
    for (DatabaseView &database : mergeDatabases(m_facts))
        m_merged.emplace(database.guid.text(), std::move(database));
}

std::optional<DatabaseView> ProgressWatch::databaseOf(const Task &task) const
{
    if (!hasMany())
        return findDatabase(m_facts, task.guid);
    const auto merged = m_merged.find(task.guid.text());
    return merged == m_merged.end() ? std::nullopt : std::optional(merged->second);
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
        judgeSoon(id);
    });
    readEarlier(task);
}

void ProgressWatch::readEarlier(const Task &task)
{
    std::vector<Task> ended = m_verified;
    std::ranges::stable_sort(ended, std::greater(), &Task::createdAt);
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
            judgeSoon(id);
        });
    }
}

void ProgressWatch::evaluate(const TaskId &id)
{
    const auto it = m_watched.find(id);
    const Task *task = m_ledger.find(id);
    if (it == m_watched.end() || !task || !it->second.historyHere)
        return;
    takeFacts();
    Watched &watched = it->second;
    const TaskNotes before = watched.notes;
    watched.notes = {
        .noChange = confirmedStall(*task, watched),
        .overdue = overdue(*task, m_verified, m_clock.wall()),
        .doneButRunning = isDoneButRunning(*task, watched.history, databaseOf(*task)),
    };
    if (watched.notes != before)
        emit notesChanged(id);
}

std::optional<NoChange> ProgressWatch::confirmedStall(const Task &task, Watched &watched)
{
    auto stall = noChange(task, watched.history, watched.usual, actionsMovedAt(task.guid, m_facts));
    if (!stall) {
        watched.doubted = {};
        watched.lookedAt.reset();
        return {};
    }
    if (watched.notes.noChange && watched.notes.noChange->since == stall->since)
        return stall;
    // The task's own words are all that was asked for lately; what its clusters do may have gone on meanwhile. This also makes the reasons
    // as fresh as the news.
    if (watched.doubted != stall->since) {
        watched.doubted = stall->since;
        watched.looked = m_clock.wall();
        watched.lookedAt = m_clock.steady();
        readInstances(task.guid);
    }
    const bool waited = m_clock.steady() - *watched.lookedAt >= PatienceWithLook;
    return waited || actionsWereReadSince(task.guid, m_facts, watched.looked) ? stall : std::nullopt;
}

void ProgressWatch::evaluateAll()
{
    std::vector<TaskId> ids;
    for (const auto &[id, watched] : m_watched)
        ids.push_back(id);
    for (const TaskId &id : ids)
        judgeSoon(id);
}

#include "moc_progresswatch.cpp"
