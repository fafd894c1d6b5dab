// SPDX-License-Identifier: GPL-3.0-or-later
#include "testdata.h"
#include "text.h"
#include "wire/codec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString Id = u"7c2f4a10-93c5-4c0e-8f43-5f2a9b6d1e77"_s;

QDateTime utc(int hour, int minute, int second, int ms = 0)
{
    return QDateTime(QDate(2026, 8, 21), QTime(hour, minute, second, ms), Qt::UTC);
}

} // namespace

/// CRDB tasks as clusters tell them.
class TestCodecTask : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsEveryKnownShape_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("status");
        QTest::addColumn<int>("errors");
        QTest::addColumn<int>("lanes");
        QTest::addColumn<QString>("worker");
        const QString created = u"aac6ff9a-ff54-49c2-8398-f62b1896c69a"_s;
        const QString failed = u"e32924c1-c8a1-4da6-a702-e1604ceab715"_s;
        const auto row = [](const char *file, const QString &id, const char *status, int errors, int lanes, const char *worker) {
            QTest::newRow(file) << QString::fromLatin1(file) << id << QString::fromLatin1(status) << errors << lanes
                                << QString::fromLatin1(worker);
        };
        row("captured/crdb/task_created_response.json", created, "queued", 0, 0, "");
        row("captured/crdb/task_finished.json", created, "finished", 0, 0, "");
        row("captured/crdb/task_failed.json", failed, "failed", 1, 0, "");
        row("samples/tasks/created.json", Id, "queued", 0, 0, "");
        row("samples/tasks/created-richer.json", Id, "queued", 0, 0, "");
        row("samples/tasks/started-verbose.json", Id, "started", 0, 3, "upgrade_instances");
        row("samples/tasks/started-later.json", Id, "started", 0, 3, "upgrade_instances");
        row("samples/tasks/started.json", Id, "started", 0, 0, "");
        row("samples/tasks/started-poorest.json", Id, "started", 0, 0, "");
        row("samples/tasks/finished-poorest.json", Id, "finished", 0, 0, "");
        row("samples/tasks/finished.json", Id, "finished", 0, 3, "completed");
        row("samples/tasks/failed-create.json", failed, "failed", 1, 0, "");
        row("samples/tasks/failed-half-way.json", Id, "failed", 2, 3, "failed");
        row("samples/tasks/failed-last-step.json", Id, "failed", 1, 3, "update_featureset");
        row("samples/tasks/cancelled-as-failed.json", Id, "failed", 1, 0, "");
        row("samples/tasks/canceled.json", Id, "canceled", 0, 0, "");
    }
    void readsEveryKnownShape()
    {
        QFETCH(QString, file);
        QFETCH(QString, id);
        QFETCH(QString, status);
        QFETCH(int, errors);
        QFETCH(int, lanes);
        QFETCH(QString, worker);

        const auto task = codec::task(testData(file));

        QVERIFY2(task, task ? "" : qPrintable(task.error()));
        QCOMPARE(task->id, id);
        QCOMPARE(task->status, status);
        QCOMPARE(static_cast<int>(task->errors.size()), errors);
        QCOMPARE(static_cast<int>(task->progress.size()), lanes);
        QCOMPARE(task->workerStep, worker);
    }

    void readsEveryFieldOfAFullTask()
    {
        const auto task = codec::task(testData(u"samples/tasks/failed-half-way.json"_s));

        QVERIFY(task);
        QCOMPARE(task->guid, u"5d1c3d2e-6b1a-4c52-9b38-0c9f0e7a1f01"_s);
        QCOMPARE(task->operation, u"upgrade_crdb"_s);
        QCOMPARE(task->workerName, u"crdb_worker:1:0"_s);
        QCOMPARE(task->started, utc(10, 0, 2));
        QCOMPARE(task->ended, utc(10, 5, 13));
        QCOMPARE(task->errors[0].cluster, u"rs-west.example.com"_s);
        QCOMPARE(task->errors[0].code, u"upgrade_bdb_failed"_s);
        QCOMPARE(task->errors[0].description, u"not all nodes upgraded to the same version"_s);
        QCOMPARE(task->progress[1].cluster, u"rs-west.example.com"_s);
        QCOMPARE(task->progress[1].step, u"failed"_s);
    }

    void takesAbsentNullAndEmptyForTheSame_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("absent") << R"({"id":"a","status":"queued"})"_ba;
        QTest::newRow("null")
            << R"({"id":"a","status":"queued","crdb_guid":null,"operation":null,"worker_name":null,"started":null,"ended":null,"errors":null,"progress":null})"_ba;
        QTest::newRow("empty")
            << R"({"id":"a","status":"queued","crdb_guid":"","operation":"","worker_name":"","started":"","ended":"","errors":"","progress":""})"_ba;
        QTest::newRow("empty inside") << R"({"id":"a","status":"queued","errors":[],"progress":{"clusters":[],"worker":null}})"_ba;
        QTest::newRow("unknown fields") << R"({"id":"a","status":"queued","percent":12.5,"extra":{"id":"b"}})"_ba;
        QTest::newRow("byte order mark") << "\xef\xbb\xbf{\"id\":\"a\",\"status\":\"queued\"}"_ba;
    }
    void takesAbsentNullAndEmptyForTheSame()
    {
        QFETCH(QByteArray, body);
        WireTask expected;
        expected.id = u"a"_s;
        expected.status = u"queued"_s;

        const auto task = codec::task(body);

        QVERIFY2(task, task ? "" : qPrintable(task.error()));
        QVERIFY(*task == expected);
    }

    void readsTimesOfEveryKind_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDateTime>("time");
        QTest::newRow("UTC") << u"2026-08-21T10:00:02Z"_s << utc(10, 0, 2);
        QTest::newRow("milliseconds") << u"2026-08-21T10:00:02.250Z"_s << utc(10, 0, 2, 250);
        QTest::newRow("microseconds") << u"2026-08-21T10:00:02.250000Z"_s << utc(10, 0, 2, 250);
        QTest::newRow("offset") << u"2026-08-21T12:00:02+02:00"_s << utc(10, 0, 2);
        QTest::newRow("no zone") << u"2026-08-21T10:00:02"_s << utc(10, 0, 2);
        QTest::newRow("space") << u"2026-08-21 10:00:02"_s << utc(10, 0, 2);
        QTest::newRow("none") << u"yesterday"_s << QDateTime();
    }
    void readsTimesOfEveryKind()
    {
        QFETCH(QString, text);
        QFETCH(QDateTime, time);

        const auto task = codec::task("{\"id\":\"a\",\"started\":\"" + text.toUtf8() + "\"}");

        QVERIFY(task);
        QCOMPARE(task->started.isValid(), time.isValid());
        if (time.isValid()) {
            QCOMPARE(task->started, time);
            QCOMPARE(task->started.timeSpec(), Qt::UTC);
        }
    }

    void refusesWhatIsNoTask_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("why");
        const auto row = [](const char *name, const QByteArray &body, const char *why) {
            QTest::newRow(name) << body << QString::fromLatin1(why);
        };
        row("empty", "", "not valid JSON at byte 0 of 0");
        row("text", "queued", "not valid JSON at byte 1 of 6");
        row("HTML", "<html></html>", "not valid JSON at byte 1 of 13");
        row("list", "[]", "not an object");
        row("no id", R"({"status":"queued"})", "id: missing");
        row("null id", R"({"id":null,"status":"queued"})", "id: missing");
        row("number as id", R"({"id":12,"status":"queued"})", "id: not a text");
        row("list as status", R"({"id":"a","status":["queued"]})", "status: not a text");
        row("object as GUID", R"({"id":"a","crdb_guid":{}})", "crdb_guid: not a text");
        row("number as time", R"({"id":"a","ended":1787306405})", "ended: not a text");
        row("text as errors", R"({"id":"a","errors":"no"})", "errors: not a list");
        row("text in errors", R"({"id":"a","errors":["no"]})", "errors[0]: not an object");
        row("number as code", R"({"id":"a","errors":[{},{"error_code":5}]})", "errors[1].error_code: not a text");
        row("number as progress", R"({"id":"a","progress":57})", "progress: not an object");
        row("number as step", R"({"id":"a","progress":{"clusters":[{"name":"x","progress":5.5}]}})",
            "progress.clusters[0].progress: not a text");
        row("id twice", R"({"id":"a","status":"queued","id":"b"})", "a field stands twice in one object");
        row("status twice", R"({"id":"a","status":"finished","status":"started"})", "a field stands twice in one object");
        row("GUID twice", R"({"id":"a","crdb_guid":"x","crdb_guid":"x"})", "a field stands twice in one object");
        row("id twice, escaped", "{\"id\":\"a\",\"\\u0069d\":\"b\"}", "a field stands twice in one object");
        row("trailing text", R"({"id":"a"} x)", "not valid JSON at byte 11 of 12");
        row("not a number", R"({"id":"a","x":NaN})", "not valid JSON at byte 14 of 18");
    }
    void refusesWhatIsNoTask()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, why);

        const auto task = codec::task(body);

        QVERIFY(!task);
        QCOMPARE(task.error(), why);
    }

    void doesNotTakeAValueForAKeyThatStandsTwice_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("in a value") << "{\"id\":\"id\",\"status\":\"\\\"id\\\":\\\"b\\\"\",\"operation\":\"status\"}"_ba;
        QTest::newRow("in other objects") << R"({"id":"a","x":{"id":1},"y":[{"id":1},{"id":2}],"z":{"id":1,"status":2}})"_ba;
        QTest::newRow("backslash at the end") << "{\"operation\":\"\\\\\",\"id\":\"a\"}"_ba;
    }
    void doesNotTakeAValueForAKeyThatStandsTwice()
    {
        QFETCH(QByteArray, body);

        const auto task = codec::task(body);

        QVERIFY2(task, task ? "" : qPrintable(task.error()));
    }

    void refusesEveryCutTask()
    {
        const QByteArray whole = testData(u"samples/tasks/failed-half-way.json"_s).trimmed();

        for (qsizetype cut = 0; cut < whole.size(); ++cut)
            QVERIFY2(!codec::task(whole.left(cut)), qPrintable(QString::number(cut)));

        QVERIFY(codec::task(whole));
    }

    void survivesDeepNesting()
    {
        const QByteArray deep = R"({"id":"a","x":)" + QByteArray(2000, '[') + QByteArray(2000, ']') + "}";

        QVERIFY(!codec::task(deep));
        QVERIFY(!codec::task(QByteArray(2000, '[')));
    }

    void readsListsInEveryWrapper_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("count");
        QTest::newRow("bare") << testData(u"samples/tasks-list.json"_s) << 2;
        QTest::newRow("tasks") << testData(u"samples/tasks-list-wrapped.json"_s) << 1;
        QTest::newRow("crdb_tasks") << R"({"crdb_tasks":[{"id":"a"},{"id":"b"},{"id":"c"}]})"_ba << 3;
        QTest::newRow("empty") << "[]"_ba << 0;
        QTest::newRow("empty wrapped") << R"({"tasks":[]})"_ba << 0;
        QTest::newRow("object without a list") << "{}"_ba << -1;
        QTest::newRow("null") << R"({"tasks":null})"_ba << -1;
        QTest::newRow("one bad entry") << R"([{"id":"a"},{"id":7}])"_ba << -1;
        QTest::newRow("no object") << R"([{"id":"a"},"b"])"_ba << -1;
        QTest::newRow("twice in one entry") << R"([{"id":"a"},{"id":"b","status":"x","status":"y"}])"_ba << -1;
    }
    void readsListsInEveryWrapper()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, count);

        const auto tasks = codec::tasks(body);

        QCOMPARE(tasks ? static_cast<int>(tasks->size()) : -1, count);
    }

    void capsAndCleansEveryText()
    {
        const QByteArray longText(1'000'000, 'x');
        const QByteArray evil = "<b>a\\u202eb\\u0007</b>";
        QByteArray lanes;
        for (int i = 0; i < 1000; ++i)
            lanes += QByteArray(i ? "," : "") + "{\"name\":\"" + evil + R"(","progress":")" + evil + "\"}";

        const QByteArray text = '"' + longText + '"';
        const QByteArray word = '"' + evil + '"';

        const auto task = codec::task("{\"id\":" + text + ",\"status\":" + word + ",\"progress\":{\"clusters\":[" + lanes
            + "],\"worker\":" + text + "},\"errors\":[{\"description\":" + text + ",\"error_code\":" + word + "}]}");

        QVERIFY(task);
        QVERIFY(task->id.size() <= text::IdCap);
        QCOMPARE(task->status, u"<b>a\uFFFDb\uFFFD</b>"_s);
        QCOMPARE(task->progress.size(), 64U);
        QCOMPARE(task->progress[0].step, task->status);
        QVERIFY(task->workerStep.size() <= text::ProgressCap);
        QVERIFY(task->errors[0].description.size() <= text::DescriptionCap);
        QCOMPARE(task->errors[0].code, task->status);
    }

    void findsTheTextOfATaskErrorInAnySpelling_data()
    {
        QTest::addColumn<QByteArray>("error");
        QTest::newRow("description") << R"({"description":"why","message":"no"})"_ba;
        QTest::newRow("message") << R"({"message":"why","detail":"no"})"_ba;
        QTest::newRow("detail") << R"({"description":"","detail":"why"})"_ba;
        QTest::newRow("title") << R"({"title":"why"})"_ba;
    }
    void findsTheTextOfATaskErrorInAnySpelling()
    {
        QFETCH(QByteArray, error);

        const auto task = codec::task(R"({"id":"a","errors":[)" + error + "]}");

        QVERIFY(task);
        QCOMPARE(task->errors[0].description, u"why"_s);
    }

    void showsATaskAgainWithItsKnownFields()
    {
        const auto task = codec::task(testData(u"samples/tasks/failed-half-way.json"_s));

        const QString shown = codec::rawTask(*task);

        const auto again = codec::task(shown.toUtf8());
        QVERIFY(again);
        QVERIFY(*again == *task);
        QVERIFY(shown.contains(u'\n'));
        QCOMPARE(codec::rawTask(*codec::task(R"({"id":"a","authentication_admin_pass":"secret"})")), u"{\n    \"id\": \"a\"\n}"_s);
    }
};

QTEST_GUILESS_MAIN(TestCodecTask)
#include "tst_codectask.moc"
