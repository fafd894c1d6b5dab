// SPDX-License-Identifier: GPL-3.0-or-later
#include "taskledger.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr auto RetryAfter = 5s;
}

TaskLedger::TaskLedger(Journal &journal, Clock &clock)
    : m_journal(journal)
    , m_clock(clock)
    , m_retry(clock.makeOutsideTimer([this] {
        for (auto &[id, entry] : m_entries) {
            if (!entry.writing && !entry.waiting.empty())
                writeNext(entry);
        }
    }))
{ }

void TaskLedger::open()
{
    m_journal.open(this, [this](const Result<Journal::Opened, Failure> &content) {
        if (!content) {
            m_storageFailure = content.error();
            emit storageFailed(content.error());
            return;
        }
        m_open = true;
        m_storageFailure = content->readOnly;
        m_readOnly = content->readOnly.has_value();
        m_damage = content->unreadDamage;
        m_networkFolder = content->networkFolderUnread;
        for (const Task &task : content->tasks) {
            const auto known = m_entries.find(task.id);
            if (known == m_entries.end() || known->second.waiting.empty())
                m_entries.insert_or_assign(task.id, Entry{.task = task, .waiting = {}});
        }
        // A record that cannot be written is shown as it was left; following it would mean writing.
        if (m_readOnly)
            emit storageFailed(*content->readOnly);
        else
            emit opened(content->damaged);
    });
}

void TaskLedger::damageWasRead()
{
    m_damage.clear();
    m_journal.damageWasRead(m_clock.wall());
}

void TaskLedger::networkFolderWasRead()
{
    m_networkFolder = false;
    m_journal.networkFolderWasRead(m_clock.wall());
}

void TaskLedger::insert(const Task &task, std::vector<TaskRecord> records, std::function<void(Result<Task, Failure>)> done)
{
    complete(records, task, task);
    m_journal.prepare(task, records, this, [this, done = std::move(done)](const Result<Journal::Stored, Failure> &stored) {
        if (!stored) {
            done(stored.error());
            return;
        }
        m_entries.insert_or_assign(stored->task.id, Entry{.task = stored->task, .waiting = {}});
        emit changed(stored->task);
        emit recordsAdded(stored->task.id, stored->records);
        done(stored->task);
    });
}

void TaskLedger::apply(const TaskId &id, TaskChange change)
{
    const auto it = m_entries.find(id);
    if (it == m_entries.end())
        return;
    // What must not happen late is not even kept while nothing can be written.
    if (m_storageFailure && change.notWritten) {
        change.notWritten(*m_storageFailure);
        return;
    }
    it->second.waiting.push_back(std::move(change));
    if (!it->second.writing)
        writeNext(it->second);
}

std::vector<std::function<void(const Failure &)>> TaskLedger::takeWhatCannotWait(Entry &entry)
{
    std::vector<std::function<void(const Failure &)>> told;
    for (const TaskChange &change : entry.waiting) {
        if (change.notWritten)
            told.push_back(change.notWritten);
    }
    std::erase_if(entry.waiting, [](const TaskChange &change) { return bool(change.notWritten); });
    return told;
}

void TaskLedger::touch(const TaskId &id, const std::function<void(Task &)> &edit)
{
    const auto it = m_entries.find(id);
    if (it == m_entries.end())
        return;
    edit(it->second.task);
    emit changed(it->second.task);
}

void TaskLedger::complete(std::vector<TaskRecord> &records, const Task &before, const Task &after) const
{
    for (TaskRecord &record : records) {
        record.task = after.id;
        record.at = m_clock.wall();
        record.from = before.state;
        record.to = after.state;
    }
}

void TaskLedger::writeNext(Entry &entry)
{
    if (entry.writing || entry.waiting.empty())
        return;
    const TaskChange &change = entry.waiting.front();
    const Task before = entry.task;
    Task next = before;
    std::vector<TaskRecord> records = change.records;
    bool legal = true;
    if (change.event) {
        const auto to = transition(before.state, *change.event);
        legal = to.has_value();
        next.state = to.value_or(before.state);
        // An answer that contradicts the table never moves a task; it stays in its history as what it is (reliability.md R7).
        if (!legal || next.state != before.state)
            records.push_back(TaskRecord{.task = before.id,
                .kind = legal ? u"event:"_s + storedName(*change.event) : u"anomaly"_s,
                .detail = legal ? QString() : storedName(*change.event)});
    }
    records.insert(records.end(), change.consequences.begin(), change.consequences.end());
    if (legal && change.edit)
        change.edit(next);
    complete(records, before, next);
    entry.writing = true;
    std::function<void(const Task &)> then = change.then;
    if (!legal)
        then = [otherwise = change.otherwise](const Task &) {
            if (otherwise)
                otherwise();
        };
    m_journal.store(next, records, this,
        [this, id = before.id, then = std::move(then)](const Result<Journal::Stored, Failure> &stored) { written(id, then, stored); });
}

void TaskLedger::written(const TaskId &id, const std::function<void(const Task &)> &then, const Result<Journal::Stored, Failure> &stored)
{
    Entry &entry = m_entries.at(id);
    entry.writing = false;
    if (entry.waiting.empty())
        return; // the rows were read anew meanwhile
    if (!stored) {
        m_storageFailure = stored.error();
        emit storageFailed(stored.error());
        for (const auto &tell : takeWhatCannotWait(entry))
            tell(stored.error());
        if (stored.error().storage == StorageFault::Changed) {
            // Somebody else was faster. Nothing is written over; the rows are read anew.
            m_entries.at(id).waiting.clear();
            open();
            return;
        }
        // Kept in memory and tried again: what happened at the cluster must not be forgotten (reliability.md 2.5 #41).
        m_retry->start(RetryAfter);
        return;
    }
    entry.waiting.pop_front();
    // Ages may have moved on while the row was written.
    const QDateTime confirmed = std::max(entry.task.lastConfirmed, stored->task.lastConfirmed);
    entry.task = stored->task;
    entry.task.lastConfirmed = confirmed;
    if (m_storageFailure) {
        m_storageFailure.reset();
        emit opened(0);
    }
    emit changed(entry.task);
    if (!stored->records.empty())
        emit recordsAdded(id, stored->records);
    if (then)
        then(entry.task);
    writeNext(m_entries.at(id));
}

bool TaskLedger::isWriting(const TaskId &id) const
{
    const auto it = m_entries.find(id);
    return it != m_entries.end() && !it->second.waiting.empty();
}

const Task *TaskLedger::find(const TaskId &id) const
{
    const auto it = m_entries.find(id);
    return it == m_entries.end() ? nullptr : &it->second.task;
}

bool TaskLedger::any(const std::function<bool(const Task &)> &is) const
{
    return std::ranges::any_of(m_entries, [&is](const auto &entry) { return is(entry.second.task); });
}

std::vector<Task> TaskLedger::all() const
{
    std::vector<Task> tasks;
    for (const auto &[id, entry] : m_entries)
        tasks.push_back(entry.task);
    std::stable_sort(tasks.begin(), tasks.end(), [](const Task &a, const Task &b) { return a.createdAt > b.createdAt; });
    return tasks;
}

#include "moc_taskledger.cpp"
