// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal.h"

#include "journalworker.h"

#include <QDir>
#include <QPointer>

using namespace Qt::StringLiterals;

Journal::Journal(QString folder, std::function<bool(const QString &)> onNetwork)
    : m_path(QDir(folder).filePath(u"journal.sqlite"_s))
    , m_worker(std::make_unique<Worker>(m_path, std::move(onNetwork)))
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

template <class T>
std::function<void(Result<T, Failure>)> Journal::answerTo(QObject *context, Answer<T> answer)
{
    return [this, guard = QPointer<QObject>(context), answer = std::move(answer)](const Result<T, Failure> &result) {
        // Back through this object, which lives in the callers' thread: only there the context can be looked at.
        QMetaObject::invokeMethod(
            this,
            [guard, answer, result] {
                if (guard)
                    answer(result);
            },
            Qt::QueuedConnection);
    };
}

template <class T, class Job>
void Journal::run(Job job, QObject *context, Answer<T> answer)
{
    QMetaObject::invokeMethod(
        m_worker.get(), [this, job = std::move(job), done = answerTo<T>(context, std::move(answer))] { done(job(*m_worker)); },
        Qt::QueuedConnection);
}

template <class T, class Job>
Journal::Reading Journal::repeat(std::shared_ptr<Job> job, QObject *context, Answer<T> answer)
{
    auto stopped = std::make_shared<std::atomic_bool>(false);
    const auto done = answerTo<T>(context, [stopped, answer = std::move(answer)](const Result<T, Failure> &result) {
        if (!*stopped)
            answer(result);
    });
    const auto step = [job, done](SearchIndex &index) { return job->step(index, done); };
    QMetaObject::invokeMethod(
        m_worker.get(), [this, stopped, step, done] { m_worker->repeat(stopped, step, done); }, Qt::QueuedConnection);
    return Reading(stopped);
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

void Journal::observe(const std::vector<ObservedTask> &tasks, QObject *context, Answer<qsizetype> answer)
{
    run<qsizetype>([tasks](Worker &worker) { return worker.with<qsizetype>([&](JournalFile &file) { return file.observe(tasks); }); },
        context, std::move(answer));
}

void Journal::observed(QObject *context, Answer<Observed> answer)
{
    run<Observed>(
        [](Worker &worker) {
            return worker.with<Observed>([](JournalFile &file) -> Result<Observed, Failure> {
                const auto content = file.observed();
                if (!content)
                    return content.error();
                return Observed{content->tasks, content->damaged};
            });
        },
        context, std::move(answer));
}

namespace {

/// Begun in the journal's thread, because only there its connection may be used.
struct Search {
    HistoryQuery query;
    std::unique_ptr<HistoryReader> reader;

    bool step(SearchIndex &index, const std::function<void(Result<HistorySlice, Failure>)> &done)
    {
        if (!reader)
            reader = std::make_unique<HistoryReader>(index, query);
        if (!reader->step())
            return false;
        done(reader->page());
        return true;
    }
};

struct Export {
    HistoryExport order;
    std::unique_ptr<HistoryWriter> writer;

    bool step(SearchIndex &index, const std::function<void(Result<ExportResult, Failure>)> &done)
    {
        if (!writer)
            writer = std::make_unique<HistoryWriter>(index, order);
        if (!writer->step())
            return false;
        done(writer->result());
        return true;
    }
};

} // namespace

Journal::Reading Journal::findRecords(const HistoryQuery &query, QObject *context, Answer<HistorySlice> answer)
{
    return repeat<HistorySlice>(std::make_shared<Search>(Search{query, nullptr}), context, std::move(answer));
}

Journal::Reading Journal::exportRecords(const HistoryExport &job, QObject *context, Answer<ExportResult> answer)
{
    return repeat<ExportResult>(std::make_shared<Export>(Export{job, nullptr}), context, std::move(answer));
}

void Journal::damageWasRead(const QDateTime &at)
{
    markRead(notes::Kind::Damage, at);
}

void Journal::networkFolderWasRead(const QDateTime &at)
{
    markRead(notes::Kind::NetworkFolder, at);
}

void Journal::markRead(notes::Kind kind, const QDateTime &at)
{
    // Not written down it is told once more at the next start, which does no harm.
    run<bool>([kind, at](Worker &worker) { return worker.with<bool>([&](JournalFile &file) { return file.markRead(kind, at); }); }, this,
        [](const Result<bool, Failure> &) {});
}

#include "moc_journal.cpp"
