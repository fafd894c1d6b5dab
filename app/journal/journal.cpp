// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal.h"

#include "journalfile.h"

#include <QDir>
#include <QPointer>

using namespace Qt::StringLiterals;

class Journal::Worker : public QObject
{
public:
    explicit Worker(const QString &path)
        : m_path(path)
    { }

    /// A file that failed to open is tried anew at the next open().
    Result<Opened, Failure> open()
    {
        m_file.reset(); // frees the lock of an earlier open()
        m_file = std::make_unique<JournalFile>(m_path);
        const auto content = m_file->open();
        if (!content) {
            m_file.reset();
            return content.error();
        }
        return Opened{content->tasks, content->damaged};
    }

    template <class T, class Job>
    Result<T, Failure> with(Job job)
    {
        if (!m_file) {
            Failure failure;
            failure.call = Call::Journal;
            failure.storage = StorageFault::CannotOpen;
            failure.subject = m_path;
            return failure;
        }
        return job(*m_file);
    }

    void close() { m_file.reset(); }

private:
    QString m_path;
    std::unique_ptr<JournalFile> m_file;
};

Journal::Journal(QString folder)
    : m_path(QDir(folder).filePath(u"journal.sqlite"_s))
    , m_worker(std::make_unique<Worker>(m_path))
{
    m_thread.setObjectName(u"journal"_s);
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

Journal::~Journal()
{
    // Queued behind everything that was handed over, so nothing is lost.
    QMetaObject::invokeMethod(
        m_worker.get(),
        [this] {
            m_worker->close();
            m_thread.quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

template <class T, class Job>
void Journal::run(Job job, QObject *context, Answer<T> answer)
{
    QMetaObject::invokeMethod(
        m_worker.get(),
        [this, job = std::move(job), guard = QPointer<QObject>(context), answer = std::move(answer)] {
            const Result<T, Failure> result = job(*m_worker);
            // Back through this object, which lives in the callers' thread: only there the context can be looked at.
            QMetaObject::invokeMethod(
                this,
                [guard, answer, result] {
                    if (guard)
                        answer(result);
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

void Journal::open(QObject *context, Answer<Opened> answer)
{
    run<Opened>([](Worker &worker) { return worker.open(); }, context, std::move(answer));
}

void Journal::prepare(const Task &task, const std::vector<TaskRecord> &records, QObject *context, Answer<Stored> answer)
{
    run<Stored>(
        [task, records](Worker &worker) {
            return worker.with<Stored>([&](JournalFile &file) -> Result<Stored, Failure> {
                std::vector<TaskRecord> written = records;
                const auto row = file.insert(task, written);
                if (!row)
                    return row.error();
                return Stored{*row, written};
            });
        },
        context, std::move(answer));
}

void Journal::store(const Task &task, const std::vector<TaskRecord> &records, QObject *context, Answer<Stored> answer)
{
    run<Stored>(
        [task, records](Worker &worker) {
            return worker.with<Stored>([&](JournalFile &file) -> Result<Stored, Failure> {
                std::vector<TaskRecord> written = records;
                const auto row = file.replace(task, written);
                if (!row)
                    return row.error();
                return Stored{*row, written};
            });
        },
        context, std::move(answer));
}

void Journal::record(const std::vector<TaskRecord> &records, QObject *context, Answer<std::vector<TaskRecord>> answer)
{
    run<std::vector<TaskRecord>>(
        [records](Worker &worker) { return worker.with<std::vector<TaskRecord>>([&](JournalFile &file) { return file.append(records); }); },
        context, std::move(answer));
}

void Journal::history(const TaskId &task, QObject *context, Answer<std::vector<TaskRecord>> answer)
{
    run<std::vector<TaskRecord>>(
        [task](Worker &worker) { return worker.with<std::vector<TaskRecord>>([&](JournalFile &file) { return file.history(task); }); },
        context, std::move(answer));
}

#include "moc_journal.cpp"
