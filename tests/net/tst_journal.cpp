// SPDX-License-Identifier: GPL-3.0-or-later
#include "journaltest.h"

#include <unistd.h>

using namespace Qt::StringLiterals;

class TestJournal : public JournalBench
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        startAnew();
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

        restart();
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

        restart();
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
