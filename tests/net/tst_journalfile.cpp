// SPDX-License-Identifier: GPL-3.0-or-later
// The file itself: its versions, where it lies, and tasks that were started elsewhere.
#include "journaltest.h"

using namespace Qt::StringLiterals;

namespace {

const auto OnNetwork = [](const QString &) { return true; };

ObservedTask seenTask(const QString &id, const QString &cluster = u"c1"_s)
{
    ObservedTask task;
    task.cluster = {cluster};
    task.clusterName = u"rs-east.example.com"_s;
    task.seen = {.id = id, .status = u"started"_s, .operation = u"crdb_update"_s, .workerStep = u"prepare"_s};
    task.firstSeen = QDateTime(QDate(2026, 8, 21), QTime(10, 0), Qt::UTC);
    task.lastSeen = task.firstSeen;
    return task;
}

} // namespace

class TestJournalFile : public JournalBench
{
    Q_OBJECT

    Journal::Observed observed()
    {
        const auto answer = ask<Journal::Observed>([this](auto done) { m_journal->observed(this, done); });
        return answer && *answer ? **answer : Journal::Observed{};
    }
    Answered<qsizetype> observe(const std::vector<ObservedTask> &tasks)
    {
        return ask<qsizetype>([&](auto done) { m_journal->observe(tasks, this, done); });
    }
    /// A file as version 1 of the schema left it.
    void makeVersionOne(const Task &task)
    {
        QFile schema(u":/schema/001.sql"_s);
        QVERIFY(schema.open(QFile::ReadOnly));
        QVERIFY(open()->hasValue());
        QVERIFY(prepare(task, {line(task, u"prepared"_s), line(task, u"step"_s, u"prepare"_s), line(task, u"step"_s, u"commit"_s)})
                    ->hasValue());
        m_journal.reset();
        withSecondConnection([](QSqlQuery &query) {
            for (const char *statement : {"ALTER TABLE event RENAME TO newer",
                     "CREATE TABLE event(seq INTEGER PRIMARY KEY, task_id TEXT NOT NULL REFERENCES submission(task_id), wall_ms INTEGER "
                     "NOT NULL, "
                     "from_state TEXT NOT NULL, to_state TEXT NOT NULL, kind TEXT NOT NULL, subject TEXT NOT NULL, detail TEXT NOT NULL, "
                     "chain "
                     "BLOB NOT NULL)",
                     "INSERT INTO event SELECT seq, task_id, wall_ms, from_state, to_state, kind, subject, detail, chain FROM newer",
                     "DROP TABLE newer", "CREATE INDEX event_of_task ON event(task_id, seq)", "DROP INDEX submission_words",
                     "DROP TABLE observed_task", "DROP TABLE note", "PRAGMA user_version=1", "PRAGMA application_id=0"})
                QVERIFY2(query.exec(QString::fromLatin1(statement)), qPrintable(query.lastError().text()));
        });
        restart();
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        startAnew();
    }
    void cleanup() { m_journal.reset(); }

    void takesAFileOfVersionOneAlong()
    {
        const Task task = newTask();
        makeVersionOne(task);
        execute(u"UPDATE event SET detail='verified' WHERE seq=2"_s); // its link no longer holds

        const auto content = open();

        QCOMPARE((*content)->tasks.size(), 1u);
        QVERIFY((*content)->unreadDamage.empty());
        const HistorySlice page = find({});
        QCOMPARE(page.entries.size(), 3u);
        QCOMPARE(page.entries[0].record->detail, u"commit"_s);
        QVERIFY(!page.entries[1].record);
        QCOMPARE(value(u"PRAGMA user_version"_s).toInt(), 2);
    }

    void showsTheTasksOfANewerProgramAndWritesNothing()
    {
        QVERIFY(open()->hasValue());
        const Task task = newTask();
        QVERIFY(prepare(task)->hasValue());
        m_journal.reset();
        execute(u"PRAGMA user_version=99"_s);
        execute(u"PRAGMA application_id=%1"_s.arg(0x43524442 ^ 99)); // as the newer program leaves it
        const QByteArray before = content(file());
        restart();

        const auto opened = open();

        QCOMPARE((*opened)->tasks.size(), 1u);
        QCOMPARE((*opened)->readOnly->storage, StorageFault::NewerVersion);
        QCOMPARE(prepare(newTask(2))->error().storage, StorageFault::NewerVersion);
        QCOMPARE(store(task)->error().storage, StorageFault::NewerVersion);
        QCOMPARE(observe({seenTask(u"t1"_s)})->error().storage, StorageFault::NewerVersion);
        QCOMPARE(find({.filter = {.text = u"checkout"_s}}).entries.size(), 1u);
        m_journal.reset();
        QCOMPARE(content(file()), before);
    }

    void writesWithoutSharedMemoryOnANetwork()
    {
        restart(OnNetwork);

        const auto opened = open();

        QVERIFY((*opened)->networkFolderUnread);
        QVERIFY(prepare(newTask())->hasValue());
        QCOMPARE(value(u"PRAGMA journal_mode"_s).toString(), u"delete"_s);
        QVERIFY(!QFileInfo::exists(file(u"journal.sqlite-wal"_s)));
        QCOMPARE(value(u"SELECT count(*) FROM submission"_s).toInt(), 1);
    }

    void saysOnceThatTheFolderIsOnANetwork()
    {
        restart(OnNetwork);
        QVERIFY((*open())->networkFolderUnread);

        m_journal->networkFolderWasRead(QDateTime(QDate(2026, 8, 21), QTime(11, 0), Qt::UTC));
        restart(OnNetwork);

        QVERIFY(!(*open())->networkFolderUnread);
        QCOMPARE(value(u"SELECT count(*) FROM note"_s).toInt(), 1);
    }

    void knowsNetworkFileSystems_data()
    {
        QTest::addColumn<quint32>("type");
        QTest::addColumn<bool>("network");
        QTest::newRow("ext4") << 0xef53U << false;
        QTest::newRow("btrfs") << 0x9123683eU << false;
        QTest::newRow("tmpfs") << 0x01021994U << false;
        QTest::newRow("overlay") << 0x794c7630U << false;
        QTest::newRow("nfs") << 0x6969U << true;
        QTest::newRow("smb2") << 0xfe534d42U << true;
        QTest::newRow("cifs") << 0xff534d42U << true;
        QTest::newRow("fuse") << 0x65735546U << true;
    }

    void knowsNetworkFileSystems()
    {
        QFETCH(quint32, type);
        QFETCH(bool, network);

        QCOMPARE(isNetworkFileSystem(type), network);
    }

    void keepsTasksThatWereStartedElsewhere()
    {
        QVERIFY(open()->hasValue());
        ObservedTask first = seenTask(u"t1"_s);
        first.seen.guid = u"5d1c3d2e-6b1a-4c52-9b38-0c9f0e7a1f01"_s;
        ObservedTask sameDatabase = seenTask(u"t2"_s);
        sameDatabase.seen.guid = first.seen.guid;
        sameDatabase.lastSeen = first.lastSeen.addSecs(1);
        QCOMPARE(observe({first, sameDatabase, seenTask(u"t1"_s, u"c2"_s)})->value(), 3);
        restart();
        QVERIFY(open()->hasValue());

        const Journal::Observed known = observed();

        QCOMPARE(known.tasks.size(), 3u);
        QVERIFY(known.tasks.front() == sameDatabase);
        QCOMPARE(value(u"SELECT count(*) FROM observed_task WHERE crdb_guid IS NULL"_s).toInt(), 1);
    }

    void remembersWhenATaskWasFirstSeen()
    {
        QVERIFY(open()->hasValue());
        const ObservedTask first = seenTask(u"t1"_s);
        QVERIFY(observe({first})->hasValue());
        ObservedTask later = first;
        later.firstSeen = later.lastSeen = first.lastSeen.addSecs(60);
        later.seen.status = u"finished"_s;

        QVERIFY(observe({later})->hasValue());

        const Journal::Observed known = observed();
        QCOMPARE(known.tasks.size(), 1u);
        QCOMPARE(known.tasks.front().firstSeen, first.firstSeen);
        QCOMPARE(known.tasks.front().lastSeen, later.lastSeen);
        QCOMPARE(known.tasks.front().seen.status, u"finished"_s);
    }

    void doesNotBelieveAnObservedRowThatWasChanged()
    {
        QVERIFY(open()->hasValue());
        QVERIFY(observe({seenTask(u"t1"_s), seenTask(u"t2"_s)})->hasValue());

        execute(u"UPDATE observed_task SET operation='crdb_delete' WHERE task_id='t1'"_s);

        QCOMPARE(observed().tasks.size(), 1u);
        QCOMPARE(observed().damaged, 1);
    }

    void keepsRecordsOfTasksThatWereStartedElsewhere()
    {
        QVERIFY(open()->hasValue());
        ObservedTask task = seenTask(u"elsewhere-1"_s);
        task.seen.guid = u"5d1c3d2e-6b1a-4c52-9b38-0c9f0e7a1f01"_s;
        QVERIFY(observe({task})->hasValue());
        const TaskRecord record{.task = *TaskId::parse(u"elsewhere-1"_s), .at = task.lastSeen, .kind = u"status"_s, .detail = u"started"_s};

        const auto written = ask<std::vector<TaskRecord>>([&](auto done) { m_journal->record({record}, this, done); });

        QVERIFY(written->hasValue());
        const HistorySlice page = find({});
        QCOMPARE(page.entries.front().clusterName, u"rs-east.example.com"_s);
        QCOMPARE(page.entries.front().guid, task.seen.guid);
    }
};

QTEST_GUILESS_MAIN(TestJournalFile)
#include "tst_journalfile.moc"
