// SPDX-License-Identifier: GPL-3.0-or-later
#include "damagewords.h"
#include "journaltest.h"

using namespace Qt::StringLiterals;

class TestJournalDamage : public JournalBench
{
    Q_OBJECT

    /// The file that was set aside.
    QString aside() const
    {
        const QStringList names = QDir(file({})).entryList({u"journal.corrupt-*.sqlite"_s});
        return names.size() == 1 ? file(names.front()) : QString();
    }
    /// Some tasks with records, and a file that nobody has open.
    std::vector<Task> fill(int count)
    {
        [this] { QVERIFY(open()->hasValue()); }();
        std::vector<Task> tasks;
        for (int i = 1; i <= count; ++i) {
            Task task = newTask(i);
            tasks.push_back(task);
            [&] { QVERIFY(prepare(task)->hasValue()); }();
            task.state = TaskState::Running;
            [&] { QVERIFY(store(task, {line(task, u"step"_s, u"prepare"_s)})->hasValue()); }();
        }
        m_journal.reset();
        return tasks;
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        startAnew();
    }
    void cleanup() { m_journal.reset(); }

    void setsAsideAFileThatIsNoDatabase()
    {
        m_journal.reset();
        QVERIFY(QDir().mkpath(file({})));
        QFile garbage(file());
        QVERIFY(garbage.open(QFile::WriteOnly));
        garbage.write(QByteArray(5000, 'x'));
        garbage.close();
        restart();

        const auto content = open();

        QVERIFY(content->hasValue());
        QCOMPARE(JournalBench::content(aside()), QByteArray(5000, 'x')); // never touched
        QCOMPARE((*content)->unreadDamage.size(), 1u);
        QVERIFY(!(*content)->unreadDamage.front().readable);
        QVERIFY(damageSummary((*content)->unreadDamage).contains(aside()));
        QVERIFY(prepare(newTask())->hasValue());
        QCOMPARE(value(u"SELECT count(*) FROM submission"_s).toInt(), 1);
    }

    void savesEverythingWhereOnlyTheFirstBytesAreDamaged()
    {
        fill(3);
        overwrite(3, "\x80");
        restart();

        const auto content = open();

        QCOMPARE((*content)->tasks.size(), 3u);
        const JournalDamage &damage = (*content)->unreadDamage.front();
        QCOMPARE(damage.saved.size(), 3);
        QVERIFY(damage.saved.contains(u"database-2"_s));
        QCOMPARE(damage.lost, QStringList());
        QCOMPARE(damage.records, 6);
        QCOMPARE(damage.lostRecords, 0);
        QCOMPARE(value(u"SELECT count(*) FROM event WHERE kind='step'"_s).toInt(), 3);
        QVERIFY((*content)->tasks.front().state == TaskState::Running); // followed again
    }

    void savesTheRowsAroundADamagedPage()
    {
        constexpr int Count = 60;
        fill(Count);
        const qint64 page =
            value(u"SELECT pageno FROM dbstat WHERE name='submission' AND pagetype='leaf' ORDER BY pageno LIMIT 1 OFFSET 3"_s).toLongLong();
        QVERIFY(page > 1);
        overwrite((page - 1) * 4096, QByteArray(4096, '\x5a'));
        restart();

        const auto content = open();

        const JournalDamage &damage = (*content)->unreadDamage.front();
        const int saved = int(damage.saved.size());
        QVERIFY2(saved > Count / 2 && saved < Count, qPrintable(QString::number(saved)));
        QCOMPARE(int((*content)->tasks.size()), saved);
        // Of the others the records tell that they existed.
        QCOMPARE(int(damage.lost.size()), Count - saved);
        QCOMPARE(damage.records, 2 * Count);
        QCOMPARE(value(u"SELECT count(*) FROM event"_s).toInt(), 2 * Count);
        QVERIFY(QFileInfo::exists(aside()));
    }

    void namesTheRowThatDoesNotFitItsChecksum()
    {
        const std::vector<Task> tasks = fill(3);
        execute(u"UPDATE submission SET state='VERIFIED' WHERE task_id='%1'"_s.arg(tasks[1].id.text()));
        overwrite(3, "\x80");
        restart();

        const auto content = open();

        const JournalDamage &damage = (*content)->unreadDamage.front();
        QCOMPARE(damage.saved.size(), 2);
        QCOMPARE(damage.lost, QStringList(u"database-2"_s));
        const QString summary = damageSummary((*content)->unreadDamage);
        QVERIFY2(summary.contains(u"2 submission(s) recovered: database-1, database-3"_s), qPrintable(summary));
        QVERIFY2(summary.contains(u"1 submission(s) not recovered: database-2"_s), qPrintable(summary));
    }

    void leavesOutARecordThatDoesNotFitItsChecksum()
    {
        fill(2);
        execute(u"UPDATE event SET detail='commit' WHERE seq=2"_s);
        overwrite(3, "\x80");
        restart();

        const auto content = open();

        QCOMPARE((*content)->unreadDamage.front().records, 3);
        QCOMPARE((*content)->unreadDamage.front().lostRecords, 1);
        QCOMPARE(value(u"SELECT count(*) FROM event WHERE detail='commit'"_s).toInt(), 0);
        // The chain of the new file holds: new records go on.
        QVERIFY(prepare(newTask(9))->hasValue());
        QCOMPARE(find({}).entries.front().record->kind, u"prepared"_s);
    }

    void tellsOfTheDamageUntilItWasRead()
    {
        fill(1);
        overwrite(3, "\x80");
        restart();
        QCOMPARE((*open())->unreadDamage.size(), 1u);
        restart();
        QCOMPARE((*open())->unreadDamage.size(), 1u); // nobody has read it

        m_journal->damageWasRead(QDateTime(QDate(2026, 8, 21), QTime(11, 0), Qt::UTC));
        restart();

        QVERIFY((*open())->unreadDamage.empty());
        QVERIFY(value(u"SELECT read_ms FROM note WHERE kind='damage'"_s).toLongLong() > 0);
    }

    void finishesWhatAStopLeftHalfDone()
    {
        fill(3);
        // As after a stop between setting aside and building anew; also of what was not yet in the file.
        const QString name = u"journal.corrupt-20260821T100000Z.sqlite"_s;
        QVERIFY(QFile::rename(file(), file(name)));
        QFile note(file(u"journal.sqlite.aside"_s));
        QVERIFY(note.open(QFile::WriteOnly) && note.write(name.toUtf8()) == name.size());
        note.close();
        QFile half(file(u"journal.sqlite.new"_s));
        QVERIFY(half.open(QFile::WriteOnly) && half.write("half") == 4);
        half.close();
        restart();

        const auto content = open();

        QCOMPARE((*content)->tasks.size(), 3u);
        QCOMPARE((*content)->unreadDamage.size(), 1u);
        QVERIFY(!QFileInfo::exists(half.fileName()));
        QVERIFY(!QFileInfo::exists(note.fileName()));
    }

    void doesNotBringBackAnOldFileWhenTheJournalWasTakenAway()
    {
        fill(3);
        overwrite(3, "\x80");
        restart();
        QCOMPARE((*open())->tasks.size(), 3u);
        m_journal.reset();
        // Somebody begins anew on purpose; what was set aside once stays where it is.
        for (const QLatin1StringView end : {""_L1, "-wal"_L1, "-shm"_L1})
            QFile::remove(file(u"journal.sqlite"_s + end));
        restart();

        const auto content = open();

        QVERIFY((*content)->tasks.empty());
        QVERIFY((*content)->unreadDamage.empty());
        QVERIFY(QFileInfo::exists(aside()));
    }

    void setsNothingAsideThatCouldNotBeFoundAgain()
    {
        fill(2);
        overwrite(3, "\x80");
        QVERIFY(QDir().mkpath(file(u"journal.sqlite.aside/in-the-way"_s))); // stands for a disk that takes no note
        restart();

        QVERIFY(!open()->hasValue());

        QVERIFY(QFileInfo::exists(file()));
        QVERIFY(QDir(file({})).entryList({u"journal.corrupt-*"_s}).isEmpty());
    }

    void takesTheNewerOfTwoCopiesOfARow()
    {
        QVERIFY(open()->hasValue());
        Task task = newTask(1);
        QVERIFY(prepare(task)->hasValue());
        execute(u"CREATE TABLE older AS SELECT * FROM submission"_s);
        task.state = TaskState::Verified;
        QVERIFY(store(task)->hasValue());
        const Task next = newTask(1); // the database's next upgrade, which an older copy of the first would keep out
        QVERIFY(prepare(next)->hasValue());
        m_journal.reset();
        for (const QString &statement : {u"CREATE TABLE both AS SELECT * FROM older UNION ALL SELECT * FROM submission UNION ALL "
                                         "SELECT * FROM submission"_s,
                 u"DROP TABLE submission"_s, u"DROP TABLE older"_s, u"ALTER TABLE both RENAME TO submission"_s})
            execute(statement);
        overwrite(3, "\x80");
        restart();

        const auto content = open();

        QCOMPARE((*content)->tasks.size(), 2u);
        QCOMPARE(value(u"SELECT state FROM submission WHERE task_id='%1'"_s.arg(task.id.text())).toString(), u"VERIFIED"_s);
        QCOMPARE((*content)->unreadDamage.front().saved.size(), 2);
        QCOMPARE((*content)->unreadDamage.front().lost, QStringList());
    }

    void tellsAFlippedVersionFromANewerProgram_data()
    {
        QTest::addColumn<QByteArray>("version");
        QTest::newRow("to 0") << QByteArray("\0\0\0\0", 4);
        QTest::newRow("to 3") << QByteArray("\0\0\0\3", 4);
        QTest::newRow("to 6") << QByteArray("\0\0\0\6", 4);
        QTest::newRow("to 258") << QByteArray("\0\0\1\2", 4);
        QTest::newRow("below zero") << QByteArray("\x80\0\0\2", 4);
    }
    void tellsAFlippedVersionFromANewerProgram()
    {
        QFETCH(QByteArray, version);
        fill(2);
        overwrite(60, version); // user_version, where SQLite keeps it
        restart();

        const auto content = open();

        QVERIFY(content->hasValue());
        QVERIFY(!(*content)->readOnly);
        QCOMPARE((*content)->tasks.size(), 2u);
        QCOMPARE((*content)->unreadDamage.size(), 1u);
        QCOMPARE((*content)->unreadDamage.front().lost, QStringList());
        QCOMPARE((*content)->unreadDamage.front().records, 4);
        QVERIFY(prepare(newTask(9))->hasValue());
    }

    void findsADamagedIndexOfActiveTasks()
    {
        const std::vector<Task> tasks = fill(2);
        // A row behind the back of its index: a second upgrade of the same database would be let in.
        execute(u"DROP INDEX one_active"_s);
        withSecondConnection([](QSqlQuery &query) {
            QVERIFY(query.exec(u"PRAGMA writable_schema=ON"_s));
            QVERIFY(query.exec(u"CREATE UNIQUE INDEX one_active ON submission(crdb_guid) WHERE state='NOBODY'"_s));
            QVERIFY(query.exec(u"UPDATE sqlite_master SET sql='CREATE UNIQUE INDEX one_active ON submission(crdb_guid) WHERE state IN "
                               "(''PREPARED'',''RUNNING'')' WHERE name='one_active'"_s));
        });
        restart();

        const auto content = open();

        QCOMPARE((*content)->unreadDamage.size(), 1u);
        QCOMPARE((*content)->tasks.size(), 2u);
        Task again = newTask(1);
        QCOMPARE(prepare(again)->error().storage, StorageFault::AlreadyActive);
    }

    void keepsItsFilesToItself()
    {
        fill(1);
        overwrite(3, "\x80");
        restart();
        QVERIFY(open()->hasValue());

        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        for (const QFileInfo &info : QDir(file({})).entryInfoList(QDir::Files))
            QVERIFY2(!(info.permissions() & others) || info.fileName().endsWith("-shm"_L1) || info.fileName().endsWith("-wal"_L1),
                qPrintable(info.fileName()));
    }
};

QTEST_GUILESS_MAIN(TestJournalDamage)
#include "tst_journaldamage.moc"
