// SPDX-License-Identifier: GPL-3.0-or-later
#include "journaltest.h"

using namespace Qt::StringLiterals;

class TestJournalHistory : public JournalBench
{
    Q_OBJECT

    QStringList details(const HistoryQuery &query)
    {
        QStringList found;
        for (const HistoryItem &entry : find(query).entries)
            found.append(entry.record ? entry.record->detail : u"?"_s);
        return found;
    }
    /// The index is made beside; until it has reached the newest record, records are gone through one by one.
    void waitForIndex() { QTRY_COMPARE_WITH_TIMEOUT(indexReach(), value(u"SELECT max(seq) FROM event"_s).toLongLong(), 20000); }
    qint64 indexReach() const
    {
        qint64 reach = -1;
        {
            QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"index"_s);
            db.setDatabaseName(file(u"search.sqlite"_s));
            QSqlQuery query(db.open() ? db : QSqlDatabase());
            if (query.exec(u"SELECT seq FROM reach"_s) && query.next())
                reach = query.value(0).toLongLong();
        }
        QSqlDatabase::removeDatabase(u"index"_s);
        return reach;
    }
    Task addTask(int number, const std::vector<std::pair<QString, QString>> &lines)
    {
        Task task = newTask(number);
        task.clusterName = number % 2 ? u"rs-east.example.com"_s : u"rs-west.example.com"_s;
        task.cluster = {u"c%1"_s.arg(number)};
        std::vector<TaskRecord> records;
        for (const auto &[kind, detail] : lines) {
            records.push_back(line(task, kind, detail, kind == u"step"_s ? u"rs-north"_s : QString()));
            records.back().at = task.createdAt.addDays(number);
        }
        [&] { QVERIFY(prepare(task, records)->hasValue()); }();
        return task;
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        startAnew();
        QVERIFY(open()->hasValue());
        addTask(1, {{u"prepared"_s, u"8.4"_s}, {u"step"_s, u"Ledger one"_s}, {u"error"_s, u"internal_error: disk is 100% full"_s}});
        addTask(
            2, {{u"request"_s, u"POST /v1"_s}, {u"answer"_s, u"HTTP 200"_s}, {u"step"_s, u"ledger two"_s}, {u"event:SEEN_FAILED"_s, {}}});
    }
    void cleanup() { m_journal.reset(); }

    void tellsTheNewestFirst()
    {
        const HistorySlice page = find({.limit = 3});

        QCOMPARE(page.entries.size(), 3u);
        QVERIFY(page.more);
        QCOMPARE(page.newest, 7);
        QCOMPARE(page.entries[0].seq, 7);
        QCOMPARE(page.entries[0].databaseName, u"database-2"_s);
        QCOMPARE(page.entries[0].clusterName, u"rs-west.example.com"_s);
        QCOMPARE(page.entries[2].record->detail, u"HTTP 200"_s);
        QVERIFY(page.entries[2].record->seq == 5);
    }

    void goesOnWhereThePageEnded()
    {
        const HistorySlice older = find({.before = 3});

        QCOMPARE(older.entries.size(), 2u);
        QVERIFY(!older.more);
        QCOMPARE(older.entries.back().record->detail, u"8.4"_s);
        QCOMPARE(find({.after = 6}).entries.size(), 1u);
        QVERIFY(find({.after = 7}).entries.empty());
    }

    void findsText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("detail, whatever the case") << u"LEDGER"_s << QStringList{u"ledger two"_s, u"Ledger one"_s};
        QTest::newRow("part of a word") << u"edger t"_s << QStringList{u"ledger two"_s};
        QTest::newRow("two characters") << u"qz"_s << QStringList();
        QTest::newRow("two characters, hit") << u".4"_s << QStringList{u"8.4"_s};
        QTest::newRow("cluster of a step") << u"rs-north"_s << QStringList{u"ledger two"_s, u"Ledger one"_s};
        QTest::newRow("name of the database") << u"database-1"_s
                                              << QStringList{u"internal_error: disk is 100% full"_s, u"Ledger one"_s, u"8.4"_s};
        QTest::newRow("cluster of the task") << u"rs-west"_s << QStringList{u""_s, u"ledger two"_s, u"HTTP 200"_s, u"POST /v1"_s};
        QTest::newRow("GUID") << u"00000001-6b1a"_s << QStringList{u"internal_error: disk is 100% full"_s, u"Ledger one"_s, u"8.4"_s};
        QTest::newRow("per cent is itself") << u"100%"_s << QStringList{u"internal_error: disk is 100% full"_s};
        QTest::newRow("underscore is itself") << u"l_error"_s << QStringList{u"internal_error: disk is 100% full"_s};
        QTest::newRow("quotes") << u"\"ledger\""_s << QStringList();
        QTest::newRow("state after an event") << u"prepared"_s << QStringList{u""_s};
        QTest::newRow("nowhere") << u"zzzz"_s << QStringList();
    }

    void findsText()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        const HistoryQuery query{.filter = {.text = text}};

        QCOMPARE(details(query), expected);
        waitForIndex();
        QCOMPARE(details(query), expected);
    }

    void findsATaskByItsId()
    {
        const Task task = addTask(3, {{u"step"_s, u"third"_s}});

        QCOMPARE(details({.filter = {.text = task.id.text().mid(4, 12)}}), QStringList(u"third"_s));
    }

    void filters_data()
    {
        const QDateTime day(QDate(2026, 8, 22), QTime(12, 0), Qt::UTC);
        QTest::addColumn<HistoryFilter>("filter");
        QTest::addColumn<int>("count");
        QTest::newRow("requests") << HistoryFilter{.group = RecordGroup::Requests} << 2;
        QTest::newRow("decisions") << HistoryFilter{.group = RecordGroup::Decisions} << 1;
        QTest::newRow("errors") << HistoryFilter{.group = RecordGroup::Errors} << 2;
        QTest::newRow("steps") << HistoryFilter{.group = RecordGroup::Steps} << 2;
        QTest::newRow("steps with text") << HistoryFilter{.text = u"one"_s, .group = RecordGroup::Steps} << 1;
        QTest::newRow("steps of a database") << HistoryFilter{.text = u"database-2"_s, .group = RecordGroup::Steps} << 1;
        QTest::newRow("from") << HistoryFilter{.from = day} << 4;
        QTest::newRow("to") << HistoryFilter{.to = day} << 3;
        QTest::newRow("cluster") << HistoryFilter{.cluster = {u"c1"_s}} << 3;
        QTest::newRow("state") << HistoryFilter{.state = TaskState::Prepared} << 7;
        QTest::newRow("another state") << HistoryFilter{.state = TaskState::Failed} << 0;
    }

    void filters()
    {
        QFETCH(HistoryFilter, filter);
        QFETCH(int, count);

        QCOMPARE(int(find({.filter = filter}).entries.size()), count);
        waitForIndex();
        QCOMPARE(int(find({.filter = filter}).entries.size()), count);
    }

    void tellsNothingOfARecordThatWasChanged()
    {
        execute(u"UPDATE event SET detail='VERIFIED' WHERE seq=3"_s);

        const HistorySlice page = find({.before = 4, .limit = 1});

        QCOMPARE(page.entries.size(), 1u);
        QCOMPARE(page.entries.front().seq, 3);
        QVERIFY(!page.entries.front().record);
        std::optional<std::vector<TaskRecord>> history;
        m_journal->history(*TaskId::parse(value(u"SELECT task_id FROM event WHERE seq=3"_s).toString()), this,
            [&](const auto &records) { history = *records; });
        QTRY_VERIFY(history);
        QCOMPARE(history->at(2).kind, u"damaged"_s);
        QCOMPARE(history->at(2).detail, QString());
    }

    void tellsNothingOfATaskWhoseRowWasChanged()
    {
        execute(u"UPDATE submission SET crdb_name='payments' WHERE crdb_name='database-2'"_s);

        const HistoryItem entry = find({.limit = 1}).entries.front();

        QCOMPARE(entry.databaseName, QString());
        QVERIFY(entry.record);
    }

    void makesALostIndexAnew()
    {
        waitForIndex();
        m_journal.reset();
        QFile index(file(u"search.sqlite"_s));
        QVERIFY(index.open(QFile::WriteOnly));
        index.write(QByteArray(9000, 'x'));
        index.close();
        restart();
        QVERIFY(open()->hasValue());

        QCOMPARE(details({.filter = {.text = u"ledger"_s}}).size(), 2);
        addTask(4, {{u"step"_s, u"ledger four"_s}});
        QCOMPARE(details({.filter = {.text = u"ledger"_s}}).size(), 3);
    }

    void forgetsTheIndexOfAnotherJournal()
    {
        waitForIndex();
        m_journal.reset();
        QVERIFY(QFile::remove(file()));
        for (const QString &end : {u"-wal"_s, u"-shm"_s})
            QFile::remove(file() + end);
        restart();
        QVERIFY(open()->hasValue());
        for (int i = 1; i < 9; ++i)
            addTask(i, {{u"step"_s, u"other %1"_s.arg(i)}});

        QCOMPARE(details({.filter = {.text = u"ledger"_s}}), QStringList());
        waitForIndex();
        QCOMPARE(details({.filter = {.text = u"ledger"_s}}), QStringList());
        QCOMPARE(details({.filter = {.text = u"other"_s}}).size(), 8);
    }

    void doesNotAnswerAReadingThatWasReplaced()
    {
        int first = 0;
        int second = 0;
        Journal::Reading reading = m_journal->findRecords({.filter = {.text = u"ledger"_s}}, this, [&first](const auto &) { ++first; });

        reading = m_journal->findRecords(
            {.filter = {.text = u"disk"_s}}, this, [&second](const auto &page) { second += int(page->entries.size()); });

        QTRY_COMPARE(second, 1);
        QCOMPARE(first, 0);
    }
};

QTEST_GUILESS_MAIN(TestJournalHistory)
#include "tst_journalhistory.moc"
