// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "folderkind.h"
#include "history.h"
#include "journaldamage.h"
#include "observedtask.h"
#include "result.h"
#include "task.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

namespace notes {
enum class Kind;
}

/// The single source of truth about submissions: SQLite (WAL, synchronous=FULL) in its own thread (reliability.md 2.2). Holds no secrets.
/// Every answer comes exactly once, later, in the thread of the context, and not at all when the context is gone.
class Journal : public QObject
{
    Q_OBJECT
public:
    template <class T>
    using Answer = std::function<void(Result<T, Failure>)>;

    struct Opened {
        std::vector<Task> tasks;                 ///< newest first
        int damaged = 0;                         ///< rows that do not fit their checksum: kept in the file, not used
        std::vector<JournalDamage> unreadDamage; ///< files that were set aside, until damageWasRead()
        bool networkFolderUnread = false;        ///< the folder is on a network, and nobody has read so yet
        std::optional<Failure> readOnly;         ///< why nothing can be written, although the tasks can be read
    };
    /// Tasks that were started elsewhere.
    struct Observed {
        std::vector<ObservedTask> tasks; ///< last seen first
        int damaged = 0;                 ///< rows that do not fit their checksum
    };

    /// A row and its new records as they are on disk: with revision and sequence numbers.
    struct Stored {
        Task task;
        std::vector<TaskRecord> records;
    };

    /// A read that may take long. It ends, without an answer, when this is destroyed or another one is assigned to it.
    class Reading
    {
    public:
        Reading() = default;
        explicit Reading(std::shared_ptr<std::atomic_bool> stopped)
            : m_stopped(std::move(stopped))
        { }
        ~Reading() { stop(); }
        Reading(Reading &&) = default;
        Reading &operator=(Reading &&other) noexcept
        {
            stop();
            m_stopped = std::move(other.m_stopped);
            return *this;
        }

    private:
        void stop()
        {
            if (m_stopped)
                *m_stopped = true;
        }
        std::shared_ptr<std::atomic_bool> m_stopped;
    };

    /// \a folder is made (0700) where it is missing; the files in it are 0600. \a onNetwork tells whether it is on a network file system.
    explicit Journal(QString folder, std::function<bool(const QString &)> onNetwork = isOnNetwork);
    /// Waits until what was handed over is on disk.
    ~Journal() override;

    void open(QObject *context, Answer<Opened> answer);
    /// Inserts the row in state Prepared with its first records. Refused with StorageFault::AlreadyActive where the database has an active
    /// row.
    void prepare(const Task &task, const std::vector<TaskRecord> &records, QObject *context, Answer<Stored> answer);
    /// Compare-and-swap: writes \a task over the row of revision task.rev and adds the records, in one durable transaction.
    /// Answers the row with its new revision, or StorageFault::Changed where somebody else was faster.
    void store(const Task &task, const std::vector<TaskRecord> &records, QObject *context, Answer<Stored> answer);
    /// Adds records without a change of the row; also of tasks that were started elsewhere.
    void record(const std::vector<TaskRecord> &records, QObject *context, Answer<std::vector<TaskRecord>> answer);
    /// All records of one task. One that does not fit its checksum comes as kind "damaged", without content.
    void history(const TaskId &task, QObject *context, Answer<std::vector<TaskRecord>> answer);

    /// Adds tasks that were started elsewhere or brings them up to date; when one was first seen stays. Answers how many.
    void observe(const std::vector<ObservedTask> &tasks, QObject *context, Answer<qsizetype> answer);
    void observed(QObject *context, Answer<Observed> answer);

    /// One page of all records. Written records come first in line: a search never holds them up by more than some milliseconds.
    [[nodiscard]] Reading findRecords(const HistoryQuery &query, QObject *context, Answer<HistorySlice> answer);
    /// Writes what a filter shows to a file.
    [[nodiscard]] Reading exportRecords(const HistoryExport &job, QObject *context, Answer<ExportResult> answer);

    /// A person has read of the damage, or that the folder is on a network: not told again.
    void damageWasRead(const QDateTime &at);
    void networkFolderWasRead(const QDateTime &at);
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    class Worker;
    template <class T, class Job>
    void run(Job job, QObject *context, Answer<T> answer);
    template <class T, class Job>
    Reading repeat(std::shared_ptr<Job> job, QObject *context, Answer<T> answer);
    /// Hands a result to the context's thread.
    template <class T>
    std::function<void(Result<T, Failure>)> answerTo(QObject *context, Answer<T> answer);
    void markRead(notes::Kind kind, const QDateTime &at);

    QString m_path;
    QThread m_thread;
    std::unique_ptr<Worker> m_worker; ///< lives in m_thread
};
