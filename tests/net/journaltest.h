// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

/// A journal in a folder of its own, and its file as another program sees it.
class JournalBench : public QObject
{
public:
    template <class T>
    using Answered = std::optional<Result<T, Failure>>;

    [[nodiscard]] static Task newTask(const QString &guid = QStringLiteral("5d1c3d2e-6b1a-4c52-9b38-0c9f0e7a1f01"))
    {
        Task task{.id = TaskId::random(), .guid = *CrdbGuid::parse(guid)};
        task.intentId = TaskId::random().text();
        task.cluster = {QStringLiteral("c1")};
        task.clusterName = QStringLiteral("rs-east.example.com");
        task.endpoint = QStringLiteral("https://127.0.0.1:9443");
        task.databaseName = QStringLiteral("checkout");
        task.body = R"({"redis_version":"8.4"})";
        task.headers = QStringLiteral("Accept: application/json");
        task.requestedVersion = RedisVersion{8, 4};
        task.expectedVersion = RedisVersion{8, 4};
        task.expectedArguments = {{QStringLiteral("search"), QStringLiteral("PARTITIONS AUTO")}};
        task.ttlSeconds = 86400;
        task.createdAt = QDateTime(QDate(2026, 8, 21), QTime(10, 0), Qt::UTC);
        return task;
    }
    [[nodiscard]] static Task newTask(int number)
    {
        Task task = newTask(QStringLiteral("%1-6b1a-4c52-9b38-0c9f0e7a1f01").arg(number, 8, 16, QLatin1Char('0')));
        task.databaseName = QStringLiteral("database-%1").arg(number);
        return task;
    }
    [[nodiscard]] static TaskRecord line(const Task &task, const QString &kind, const QString &detail = {}, const QString &subject = {})
    {
        return {.task = task.id,
            .at = task.createdAt,
            .from = task.state,
            .to = task.state,
            .kind = kind,
            .subject = subject,
            .detail = detail};
    }

    [[nodiscard]] QString file(const QString &name = QStringLiteral("journal.sqlite")) const
    {
        return m_folder.filePath(QStringLiteral("data/") + name);
    }
    void restart(std::function<bool(const QString &)> onNetwork = isOnNetwork)
    {
        m_journal.reset();
        m_journal = std::make_unique<Journal>(m_folder.filePath(QStringLiteral("data")), std::move(onNetwork));
    }
    void startAnew()
    {
        m_journal.reset();
        QDir(m_folder.filePath(QStringLiteral("data"))).removeRecursively();
        restart();
    }

    template <class T, class Call>
    Answered<T> ask(Call call)
    {
        Answered<T> answer;
        call([&answer](const Result<T, Failure> &result) { answer = result; });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(answer, 30000); }();
        return answer;
    }
    Answered<Journal::Opened> open()
    {
        return ask<Journal::Opened>([this](auto done) { m_journal->open(this, done); });
    }
    Answered<Journal::Stored> prepare(const Task &task) { return prepare(task, {line(task, QStringLiteral("prepared"))}); }
    Answered<Journal::Stored> prepare(const Task &task, const std::vector<TaskRecord> &records)
    {
        return ask<Journal::Stored>([&](auto done) { m_journal->prepare(task, records, this, done); });
    }
    Answered<Journal::Stored> store(const Task &task, const std::vector<TaskRecord> &records = {})
    {
        return ask<Journal::Stored>([&](auto done) { m_journal->store(task, records, this, done); });
    }
    HistorySlice find(const HistoryQuery &query)
    {
        Journal::Reading reading;
        const auto page = ask<HistorySlice>([&](auto done) { reading = m_journal->findRecords(query, this, done); });
        return page && *page ? **page : HistorySlice{};
    }
    ExportResult exportTo(const HistoryExport &job)
    {
        Journal::Reading reading;
        const auto result = ask<ExportResult>([&](auto done) { reading = m_journal->exportRecords(job, this, done); });
        return result && *result ? **result : ExportResult{.fault = ExportResult::Fault::NotRead};
    }

    /// The file as another program sees it.
    template <class Use>
    void withSecondConnection(Use use) const
    {
        {
            QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("second"));
            db.setDatabaseName(file());
            QVERIFY2(db.open(), qPrintable(db.lastError().text()));
            QSqlQuery query(db);
            use(query);
        }
        QSqlDatabase::removeDatabase(QStringLiteral("second"));
    }
    void execute(const QString &statement) const
    {
        withSecondConnection([&](QSqlQuery &query) { QVERIFY2(query.exec(statement), qPrintable(query.lastError().text())); });
    }
    [[nodiscard]] QVariant value(const QString &select) const
    {
        QVariant result;
        withSecondConnection([&](QSqlQuery &query) {
            QVERIFY2(query.exec(select) && query.next(), qPrintable(query.lastError().text()));
            result = query.value(0);
        });
        return result;
    }
    /// Changes bytes of the file, which nobody has open.
    void overwrite(qint64 at, const QByteArray &bytes) const
    {
        QFile changed(file());
        QVERIFY(changed.open(QFile::ReadWrite) && changed.seek(at));
        QCOMPARE(changed.write(bytes), bytes.size());
    }
    [[nodiscard]] static QByteArray content(const QString &path)
    {
        QFile opened(path);
        return opened.open(QFile::ReadOnly) ? opened.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Journal> m_journal;
};
