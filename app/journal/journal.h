// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "task.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

/// The single source of truth about submissions: SQLite (WAL, synchronous=FULL) in its own thread (reliability.md 2.2). Holds no secrets.
/// Every answer comes exactly once, later, in the thread of the context, and not at all when the context is gone.
class Journal : public QObject
{
    Q_OBJECT
public:
    template <class T>
    using Answer = std::function<void(Result<T, Failure>)>;

    struct Opened {
        std::vector<Task> tasks; ///< newest first
        int damaged = 0;         ///< rows that do not fit their checksum: kept in the file, not used
    };

    /// A row and its new records as they are on disk: with revision and sequence numbers.
    struct Stored {
        Task task;
        std::vector<TaskRecord> records;
    };

    /// \a folder is made (0700) where it is missing; the file in it is 0600.
    explicit Journal(QString folder);
    /// Waits until what was handed over is on disk.
    ~Journal() override;

    void open(QObject *context, Answer<Opened> answer);
    /// Inserts the row in state Prepared with its first records. Refused with StorageFault::AlreadyActive where the database has an active
    /// row.
    void prepare(const Task &task, const std::vector<TaskRecord> &records, QObject *context, Answer<Stored> answer);
    /// Compare-and-swap: writes \a task over the row of revision task.rev and adds the records, in one durable transaction.
    /// Answers the row with its new revision, or StorageFault::Changed where somebody else was faster.
    void store(const Task &task, const std::vector<TaskRecord> &records, QObject *context, Answer<Stored> answer);
    /// Adds records without a change of the row.
    void record(const std::vector<TaskRecord> &records, QObject *context, Answer<std::vector<TaskRecord>> answer);
    void history(const TaskId &task, QObject *context, Answer<std::vector<TaskRecord>> answer);
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    class Worker;
    template <class T, class Job>
    void run(Job job, QObject *context, Answer<T> answer);

    QString m_path;
    QThread m_thread;
    std::unique_ptr<Worker> m_worker; ///< lives in m_thread
};
