// SPDX-License-Identifier: GPL-3.0-or-later
#include "journaltest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

class TestHistoryExport : public JournalBench
{
    Q_OBJECT

    QTemporaryDir m_target;

    HistoryExport job(const QString &name) const
    {
        HistoryExport order;
        order.path = m_target.filePath(name);
        order.format = name.endsWith(u".json"_s) ? HistoryExport::Format::Json : HistoryExport::Format::Csv;
        order.program = u"crdb-upgrader 1"_s;
        order.at = QDateTime(QDate(2026, 8, 21), QTime(12, 0), Qt::UTC);
        order.sentence = [](const TaskRecord &record) -> QString { return u"Told: "_s + record.detail; };
        order.damagedSentence = u"damaged"_s;
        return order;
    }
    QByteArrayList lines(const QString &name) const { return content(m_target.filePath(name)).split('\n'); }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        startAnew();
        QVERIFY(open()->hasValue());
        Task task = newTask();
        task.headers = u"Accept: application/json\nX-Task-ID: abc\nAuthorization: Basic Q0FOQVJZ\nX-Other: CANARY"_s;
        task.body = R"({"redis_version":"8.4","password":"CANARY","modules":[{"new_module_args":"OSS_GLOBAL_PASSWORD CANARY MAX 5"}]})";
        QVERIFY(prepare(task,
            {line(task, u"prepared"_s, u"=cmd|' /C calc'!A0"_s), line(task, u"error"_s, u"a \"quoted\", cell\nof two lines"_s),
                line(task, u"answer"_s, u"authentication_admin_pass: CANARY, ok"_s), line(task, u"step"_s, u"Größe"_s)})
                    ->hasValue());
    }
    void cleanup()
    {
        m_journal.reset();
        for (const QString &name : QDir(m_target.path()).entryList(QDir::Files | QDir::System))
            QFile::remove(m_target.filePath(name));
    }

    void writesATable()
    {
        const ExportResult result = exportTo(job(u"h.csv"_s));

        QCOMPARE(result.fault, ExportResult::Fault::None);
        QCOMPARE(result.records, 4);
        const QByteArray all = content(m_target.filePath(u"h.csv"_s));
        QVERIFY(lines(u"h.csv"_s).front().startsWith("Origin,Number,Time (UTC),"));
        QVERIFY(all.contains("clusters,4,2026-08-21T10:00:00.000Z,checkout,5d1c3d2e-6b1a-4c52-9b38-0c9f0e7a1f01,"));
        QVERIFY(all.contains(",'=cmd|' /C calc'!A0,"));
        QVERIFY(all.contains(",\"a \"\"quoted\"\", cell\nof two lines\","));
        QVERIFY(all.contains(QStringLiteral("Größe").toUtf8()));
        QVERIFY(all.endsWith("\r\n"));
        QVERIFY(!all.contains("CANARY"));
    }

    void writesAllPagesOfTheFilterAndNothingElse()
    {
        const Task other = newTask(7);
        std::vector<TaskRecord> records;
        for (int i = 0; i < 700; ++i)
            records.push_back(line(other, i % 2 ? u"step"_s : u"status"_s, u"number %1"_s.arg(i)));
        records.push_back(line(other, u"error"_s, u"no step"_s));
        QVERIFY(prepare(other, records)->hasValue());
        HistoryExport order = job(u"h.csv"_s);
        order.filter = {.text = u"number"_s, .group = RecordGroup::Steps};

        QCOMPARE(exportTo(order).records, 700);

        QCOMPARE(lines(u"h.csv"_s).size(), 702); // titles, and what follows the last line break
        QVERIFY(!content(order.path).contains("no step"));
    }

    void writesJsonWithTheTasksAndWithoutSecrets()
    {
        const ExportResult result = exportTo(job(u"h.json"_s));

        QCOMPARE(result.fault, ExportResult::Fault::None);
        const QByteArray all = content(m_target.filePath(u"h.json"_s));
        QJsonParseError error;
        const QJsonObject json = QJsonDocument::fromJson(all, &error).object();
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(json["records"_L1].toArray().size(), 4);
        QCOMPARE(json["export"_L1]["origin"_L1].toString(), u"clusters"_s);
        const QJsonObject task = json["tasks"_L1][0].toObject();
        QCOMPARE(task["body"_L1]["redis_version"_L1].toString(), u"8.4"_s);
        QVERIFY(task["body"_L1]["modules"_L1][0]["new_module_args"_L1].toString().endsWith(u"MAX 5"_s));
        QVERIFY(task["headers"_L1].toString().contains(u"X-Task-ID: abc"_s));
        QVERIFY(!all.contains("Authorization") && !all.contains("CANARY") && !all.contains("Q0FOQVJZ"));
    }

    void saysSimulation_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("table") << u"h.csv"_s;
        QTest::newRow("json") << u"h.json"_s;
    }

    void saysSimulation()
    {
        QFETCH(QString, name);
        HistoryExport order = job(name);
        order.simulation = true;

        exportTo(order);

        QVERIFY(content(order.path).contains("SIMULATION"));
    }

    void tellsDamagedRecordsAsDamaged()
    {
        execute(u"UPDATE event SET detail='VERIFIED' WHERE seq=4"_s);

        const ExportResult result = exportTo(job(u"h.csv"_s));

        QCOMPARE(result.damaged, 1);
        QVERIFY(content(result.path).contains("clusters,4,,,,,,damaged,,,,,damaged\r\n"));
        QVERIFY(!content(result.path).contains("VERIFIED"));
    }

    void tellsDamagedTasksAsDamaged()
    {
        execute(u"UPDATE submission SET state='VERIFIED'"_s);

        const ExportResult result = exportTo(job(u"h.json"_s));

        QCOMPARE(result.damaged, 1);
        const QJsonArray tasks = QJsonDocument::fromJson(content(result.path)).object()["tasks"_L1].toArray();
        QCOMPARE(tasks.size(), 1);
        QCOMPARE(tasks[0]["state"_L1].toString(), u"damaged"_s);
        QCOMPARE(tasks[0]["sentence"_L1].toString(), u"damaged"_s);
        QVERIFY(!tasks[0]["id"_L1].toString().isEmpty());
        QVERIFY(!content(result.path).contains("VERIFIED"));
    }

    void writesForTheOwnerAlone()
    {
        exportTo(job(u"h.csv"_s));

        const auto all = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
        QCOMPARE(QFileInfo(m_target.filePath(u"h.csv"_s)).permissions(), all);
    }

    void doesNotWriteThroughALink()
    {
        const QString other = m_target.filePath(u"other.txt"_s);
        QFile file(other);
        QVERIFY(file.open(QFile::WriteOnly) && file.write("mine") == 4);
        file.close();
        QVERIFY(QFile::link(other, m_target.filePath(u"h.csv"_s)));

        QCOMPARE(exportTo(job(u"h.csv"_s)).fault, ExportResult::Fault::SymbolicLink);

        QCOMPARE(content(other), QByteArray("mine"));
    }

    void doesNotWriteIntoTheFolderOfTheRecord()
    {
        HistoryExport order = job(u"h.csv"_s);
        order.path = file(u"journal.sqlite"_s);
        QVERIFY(QDir().mkpath(file(u"below"_s)));
        QVERIFY(QFile::link(file({}), m_target.filePath(u"way"_s)));

        QCOMPARE(exportTo(order).fault, ExportResult::Fault::JournalFolder);
        order.path = file(u"below/h.csv"_s);
        QCOMPARE(exportTo(order).fault, ExportResult::Fault::JournalFolder);
        order.path = m_target.filePath(u"way/h.csv"_s);
        QCOMPARE(exportTo(order).fault, ExportResult::Fault::JournalFolder);

        QCOMPARE(value(u"SELECT count(*) FROM event"_s).toInt(), 4);
        QVERIFY(QFile::remove(m_target.filePath(u"way"_s)));
    }

    void saysThatItCannotBeWritten()
    {
        const ExportResult result = exportTo(job(u"no/such/folder/h.csv"_s));

        QCOMPARE(result.fault, ExportResult::Fault::NotWritten);
        QVERIFY(!result.detail.isEmpty());
    }

    void replacesNothingThatIsNoFile()
    {
        const QString pipe = m_target.filePath(u"h.csv"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), S_IRUSR | S_IWUSR), 0);

        QCOMPARE(exportTo(job(u"h.csv"_s)).fault, ExportResult::Fault::NotWritten);

        QVERIFY(!QFileInfo(pipe).isFile() && QFileInfo::exists(pipe));
    }

    void leavesNothingHalfWritten()
    {
        HistoryExport order = job(u"h.csv"_s);
        std::atomic_bool began = false;
        order.sentence = [&began](const TaskRecord &) {
            began = true;
            return QString();
        };
        const Task other = newTask(7);
        QVERIFY(prepare(other, std::vector<TaskRecord>(600, line(other, u"step"_s)))->hasValue());
        Journal::Reading reading = m_journal->exportRecords(order, this, [](const auto &) {});
        QTRY_VERIFY(began);

        reading = {};
        find({}); // behind what is under way

        QVERIFY(!QFileInfo::exists(order.path) || lines(u"h.csv"_s).size() == 607); // stopped, or complete
        m_journal.reset();
        QVERIFY(QDir(m_target.path()).entryList({u"h.csv.*"_s}, QDir::Files | QDir::Hidden).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestHistoryExport)
#include "tst_historyexport.moc"
