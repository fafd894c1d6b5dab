// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

Task newTask(const QString &guid = u"5d1c3d2e-6b1a-4c52-9b38-0c9f0e7a1f01"_s)
{
    Task task{.id = TaskId::random(), .guid = *CrdbGuid::parse(guid)};
    task.intentId = TaskId::random().text();
    task.cluster = {u"c1"_s};
    task.clusterName = u"rs-east.example.com"_s;
    task.endpoint = u"https://127.0.0.1:9443"_s;
    task.databaseName = u"checkout"_s;
    task.body = R"({"redis_version":"8.4"})";
    task.headers = u"Accept: application/json"_s;
    task.requestedVersion = RedisVersion{8, 4};
    task.expectedVersion = RedisVersion{8, 4};
    task.expectedArguments = {{u"search"_s, u"PARTITIONS AUTO"_s}};
    task.ttlSeconds = 86400;
    task.createdAt = QDateTime(QDate(2026, 8, 21), QTime(10, 0), Qt::UTC);
    return task;
}

TaskRecord line(const Task &task, const QString &kind, const QString &detail = {})
{
    return {.task = task.id, .at = task.createdAt, .from = task.state, .to = task.state, .kind = kind, .detail = detail};
}

} // namespace

class TestJournal : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Journal> m_journal;

    template <class T>
    using Answered = std::optional<Result<T, Failure>>;

    Answered<Journal::Opened> open()
    {
        Answered<Journal::Opened> answer;
        m_journal->open(this, [&answer](const Result<Journal::Opened, Failure> &result) { answer = result; });
        [&] { QTRY_VERIFY(answer); }();
        return answer;
    }

    Answered<Journal::Stored> prepare(const Task &task)
    {
        Answered<Journal::Stored> answer;
        m_journal->prepare(
            task, {line(task, u"prepared"_s)}, this, [&answer](const Result<Journal::Stored, Failure> &result) { answer = result; });
        [&] { QTRY_VERIFY(answer); }();
        return answer;
    }

    Answered<Journal::Stored> store(const Task &task, const std::vector<TaskRecord> &records = {})
    {
        Answered<Journal::Stored> answer;
        m_journal->store(task, records, this, [&answer](const Result<Journal::Stored, Failure> &result) { answer = result; });
        [&] { QTRY_VERIFY(answer); }();
        return answer;
    }

    /// The file as another program sees it.
    template <class Use>
    void withSecondConnection(Use use) const
    {
        {
            QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"second"_s);
            db.setDatabaseName(m_folder.filePath(u"data/journal.sqlite"_s));
            QVERIFY2(db.open(), qPrintable(db.lastError().text()));
            QSqlQuery query(db);
            use(query);
        }
        QSqlDatabase::removeDatabase(u"second"_s);
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        QDir(m_folder.filePath(u"data"_s)).removeRecursively();
        m_journal = std::make_unique<Journal>(m_folder.filePath(u"data"_s));
    }

    void cleanup() { m_journal.reset(); }

    void keepsATaskAcrossARestart()
    {
        QVERIFY(open()->hasValue());
        Task task = newTask();
        QVERIFY(prepare(task)->hasValue());
        task.state = TaskState::Running;
        task.sentAt = task.createdAt.addSecs(1);
        task.seen = {.id = task.id.text(),
            .status = u"started"_s,
            .guid = task.guid.text(),
            .started = task.createdAt,
            .errors = {{u"rs-west"_s, u"internal_error"_s, u"Error [401]"_s}},
            .progress = {{u"rs-east"_s, u"prepare"_s}},
            .workerStep = u"upgrade_instances"_s};
        task.failure = Failure{.call = Call::TaskItself, .http = 406, .errorCode = u"x"_s, .rawBody = u"raw"_s, .retryAfterSeconds = 3};
        task.contactLost = true;
        task.verdict = u"a\nb"_s;
        QVERIFY(store(task, {line(task, u"step"_s, u"prepare"_s)})->hasValue());

        m_journal = std::make_unique<Journal>(m_folder.filePath(u"data"_s));
        const auto content = open();

        task.rev = 1;
        QCOMPARE((*content)->tasks.size(), 1u);
        QVERIFY((*content)->tasks.front() == task);
        std::optional<std::vector<TaskRecord>> history;
        m_journal->history(task.id, this, [&](const auto &records) { history = *records; });
        QTRY_VERIFY(history);
        QCOMPARE(history->size(), 2u);
        QCOMPARE(history->at(1).detail, u"prepare"_s);
    }

    void isDurableAtEachCommit()
    {
        QVERIFY(open()->hasValue());
        QVERIFY(prepare(newTask())->hasValue());

        withSecondConnection([](QSqlQuery &query) {
            QVERIFY(query.exec(u"PRAGMA journal_mode"_s) && query.next());
            QCOMPARE(query.value(0).toString(), u"wal"_s);
            QVERIFY(query.exec(u"SELECT state, body FROM submission"_s) && query.next());
            QCOMPARE(query.value(0).toString(), u"PREPARED"_s);
            QCOMPARE(query.value(1).toByteArray(), QByteArray(R"({"redis_version":"8.4"})"));
        });
    }

    void refusesASecondActiveTaskOfTheSameDatabase()
    {
        QVERIFY(open()->hasValue());
        QVERIFY(prepare(newTask())->hasValue());

        const auto second = prepare(newTask());

        QVERIFY(!second->hasValue());
        QCOMPARE(second->error().storage, StorageFault::AlreadyActive);
        withSecondConnection([](QSqlQuery &query) {
            QVERIFY(query.exec(u"SELECT (SELECT count(*) FROM submission), (SELECT count(*) FROM event)"_s) && query.next());
            QCOMPARE(query.value(0).toInt(), 1);
            QCOMPARE(query.value(1).toInt(), 1);
        });
    }

    void freesTheDatabaseOnceTheTaskIsOver()
    {
        QVERIFY(open()->hasValue());
        Task task = newTask();
        QVERIFY(prepare(task)->hasValue());
        task.state = TaskState::Rejected;
        QVERIFY(store(task)->hasValue());

        QVERIFY(prepare(newTask())->hasValue());
    }

    void refusesTheSameIntentTwice()
    {
        QVERIFY(open()->hasValue());
        const Task first = newTask();
        Task second = newTask(u"00000000-6b1a-4c52-9b38-0c9f0e7a1f01"_s);
        second.intentId = first.intentId;
        QVERIFY(prepare(first)->hasValue());

        QVERIFY(!prepare(second)->hasValue());
    }

    void refusesAChangeOfAnOlderRevision()
    {
        QVERIFY(open()->hasValue());
        const Task task = newTask();
        QVERIFY(prepare(task)->hasValue());
        QCOMPARE(store(task)->value().task.rev, 1);

        const auto late = store(task, {line(task, u"step"_s)});

        QCOMPARE(late->error().storage, StorageFault::Changed);
        withSecondConnection([](QSqlQuery &query) {
            QVERIFY(query.exec(u"SELECT count(*) FROM event WHERE kind='step'"_s) && query.next());
            QCOMPARE(query.value(0).toInt(), 0);
        });
    }

    void leavesOutARowThatWasChangedFromOutside()
    {
        QVERIFY(open()->hasValue());
        QVERIFY(prepare(newTask())->hasValue());
        withSecondConnection([](QSqlQuery &query) { QVERIFY(query.exec(u"UPDATE submission SET state='VERIFIED'"_s)); });

        m_journal = std::make_unique<Journal>(m_folder.filePath(u"data"_s));
        const auto content = open();

        QCOMPARE((*content)->damaged, 1);
        QVERIFY((*content)->tasks.empty());
    }

    void saysThatTheFolderCannotBeMade()
    {
        QFile blocker(m_folder.filePath(u"data"_s));
        QVERIFY(blocker.open(QFile::WriteOnly));
        blocker.close();

        const auto content = open();

        QCOMPARE(content->error().storage, StorageFault::CannotOpen);
        QVERIFY(!prepare(newTask())->hasValue());
        blocker.remove();
    }

    void saysThatTheFolderIsReadOnly()
    {
        if (::geteuid() == 0)
            QSKIP("root ignores file modes");
        QVERIFY(QDir().mkpath(m_folder.filePath(u"data"_s)));
        QFile::setPermissions(m_folder.filePath(u"data"_s), QFile::ReadOwner | QFile::ExeOwner);

        QVERIFY(!open()->hasValue());
    }

    void saysThatTheFileIsNoJournal()
    {
        QVERIFY(QDir().mkpath(m_folder.filePath(u"data"_s)));
        QFile file(m_folder.filePath(u"data/journal.sqlite"_s));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(QByteArray(5000, 'x'));
        file.close();

        const auto content = open();

        QCOMPARE(content->error().storage, StorageFault::Damaged);
        QCOMPARE(QFileInfo(file).size(), 5000); // never touched
    }

    void refusesAJournalOfANewerProgram()
    {
        QVERIFY(open()->hasValue());
        m_journal.reset();
        withSecondConnection([](QSqlQuery &query) { QVERIFY(query.exec(u"PRAGMA user_version=99"_s)); });

        m_journal = std::make_unique<Journal>(m_folder.filePath(u"data"_s));

        QCOMPARE(open()->error().storage, StorageFault::ReadOnly);
    }

    void leavesTheRecordToTheProgramThatHasIt()
    {
        QVERIFY(open()->hasValue());
        const auto first = std::move(m_journal);

        m_journal = std::make_unique<Journal>(m_folder.filePath(u"data"_s));

        QCOMPARE(open()->error().storage, StorageFault::Busy);
    }

    void keepsItsFilesToItself()
    {
        QVERIFY(open()->hasValue());
        QVERIFY(prepare(newTask())->hasValue());

        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFileInfo(m_folder.filePath(u"data"_s)).permissions() & others));
        QVERIFY(!(QFileInfo(m_folder.filePath(u"data/journal.sqlite"_s)).permissions() & others));
    }

    void answersNobodyWhoIsGone()
    {
        bool answered = false;
        auto context = std::make_unique<QObject>();
        m_journal->open(context.get(), [&answered](const auto &) { answered = true; });
        context.reset();

        QVERIFY(open()->hasValue());

        QVERIFY(!answered);
    }

    void writesWhatWasHandedOverBeforeItEnds()
    {
        QVERIFY(open()->hasValue());
        const Task task = newTask();
        m_journal->prepare(task, {}, this, [](const auto &) {});

        m_journal.reset();

        withSecondConnection([](QSqlQuery &query) {
            QVERIFY(query.exec(u"SELECT count(*) FROM submission"_s) && query.next());
            QCOMPARE(query.value(0).toInt(), 1);
        });
    }
};

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
