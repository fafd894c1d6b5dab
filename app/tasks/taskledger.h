// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "journal.h"

#include <QObject>

#include <deque>
#include <map>
#include <memory>

/// What is to become of a task: an event, facts beside it, and lines for its history.
struct TaskChange {
    std::optional<TaskEvent> event;
    std::function<void(Task &)> edit;       ///< may be empty; must not touch state, rev or id
    std::vector<TaskRecord> records;        ///< what led to the event: kind, subject and detail; the ledger fills in the rest
    std::vector<TaskRecord> consequences;   ///< what follows from the event, in the history after it
    std::function<void(const Task &)> then; ///< once it is on disk, and only if the event was legal
    /// Where this is set, a change that cannot be written is dropped and told, never tried again: what follows from it (sending) must not
    /// happen at a time when nobody expects it.
    std::function<void(const Failure &)> notWritten;
    std::function<void()> otherwise; ///< the event was no longer legal when its turn came; nothing but an anomaly was recorded
};

/// The tasks as they are in the journal. apply() is the only way to change one: in order, on disk first, told afterwards.
class TaskLedger : public QObject
{
    Q_OBJECT
public:
    TaskLedger(Journal &journal, Clock &clock);

    /// Reads the journal: opened() or storageFailed() follows.
    void open();
    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] const std::optional<Failure> &storageFailure() const { return m_storageFailure; }
    /// What a person has to be told of the file; empty once it was read.
    [[nodiscard]] const std::vector<JournalDamage> &damage() const { return m_damage; }
    [[nodiscard]] bool isOnNetworkFolder() const { return m_networkFolder; }
    void damageWasRead();
    void networkFolderWasRead();
    /// A new row in state Prepared.
    void insert(const Task &task, std::vector<TaskRecord> records, std::function<void(Result<Task, Failure>)> done);
    void apply(const TaskId &id, TaskChange change);
    /// Ages and contact only: shown at once, written with the next real change.
    void touch(const TaskId &id, const std::function<void(Task &)> &edit);

    /// A change of this task is still on its way to the disk.
    [[nodiscard]] bool isWriting(const TaskId &id) const;
    [[nodiscard]] const Task *find(const TaskId &id) const;
    [[nodiscard]] std::vector<Task> all() const; ///< newest first
    /// Whether one of them is such a task; cheaper than all() where there are many.
    [[nodiscard]] bool any(const std::function<bool(const Task &)> &is) const;

signals:
    void opened(int damaged);
    void storageFailed(const Failure &failure);
    void changed(const Task &task);
    void recordsAdded(const TaskId &id, const std::vector<TaskRecord> &records);

private:
    struct Entry {
        Task task;
        std::deque<TaskChange> waiting;
        bool writing = false;
    };
    void writeNext(Entry &entry);
    /// Takes the changes that must not be written late out of the queue; whoever made them is to be told.
    [[nodiscard]] static std::vector<std::function<void(const Failure &)>> takeWhatCannotWait(Entry &entry);
    void written(const TaskId &id, const std::function<void(const Task &)> &then, const Result<Journal::Stored, Failure> &stored);
    void complete(std::vector<TaskRecord> &records, const Task &before, const Task &after) const;

    Journal &m_journal;
    Clock &m_clock;
    std::unique_ptr<ClockTimer> m_retry;
    bool m_open = false;
    std::optional<Failure> m_storageFailure;
    std::vector<JournalDamage> m_damage;
    bool m_networkFolder = false;
    bool m_readOnly = false;
    std::map<TaskId, Entry> m_entries;
};
