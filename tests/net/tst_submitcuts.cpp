// SPDX-License-Identifier: GPL-3.0-or-later
#include "apibench.h"

#include <QTestEventLoop>

#include <atomic>

using namespace Qt::StringLiterals;
using Answer = ScriptedServer::Answer;
using Request = ScriptedServer::Request;
using Then = ScriptedServer::Then;

/// The answer to a submission, cut at every byte.
class TestSubmitCuts : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void acceptsOnlyACompleteAnswer_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("tail");
        QTest::addColumn<Then>("then");
        const QByteArray json = ApiBench::accepted();
        const QByteArray start = "HTTP/1.1 200 OK\r\nServer: envoy\r\nContent-Type: application/json\r\n";
        const QByteArray length = start + "Content-Length: " + QByteArray::number(json.size()) + "\r\n\r\n";
        const QByteArray chunked = start + "Transfer-Encoding: chunked\r\n\r\n" + QByteArray::number(json.size(), 16) + "\r\n";
        QTest::newRow("Content-Length, FIN") << length << json << ""_ba << Then::Close;
        QTest::newRow("Content-Length, RST") << length << json << ""_ba << Then::Reset;
        QTest::newRow("no length, FIN") << QByteArray(start + "\r\n") << json << ""_ba << Then::Close;
        QTest::newRow("chunked, FIN") << chunked << json << "\r\n0\r\n\r\n"_ba << Then::Close;
    }
    void acceptsOnlyACompleteAnswer()
    {
        QFETCH(QByteArray, head);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, tail);
        QFETCH(Then, then);
        const QByteArray whole = head + body + tail;
        const auto jsonEnd = head.size() + body.size();
        const auto certificate = ServerCertificate::mint();
        std::atomic<qsizetype> cut = 0;
        ScriptedServer server(
            [whole, then, &cut](const Request &, int) { return Answer{.bytes = whole.left(cut), .then = then}; }, certificate);
        const UpgradeRequest request = ApiBench::request();
        ManualClock clock;

        for (; cut <= whole.size(); ++cut) {
            QObject context;
            std::optional<SubmitEnd> end;
            ApiClient client(ClusterAddress::parse(server.address()).value(), {certificate.sha256()}, {}, clock);
            QTestEventLoop loop;
            client.submit(request, &context, [&](const SubmitEnd &told) {
                end = told;
                loop.exitLoop();
            });
            loop.enterLoop(10);
            QVERIFY(end);

            const QByteArray text = "cut at byte " + QByteArray::number(qsizetype(cut));
            const char *const place = text.constData();
            const TaskEvent event = judge(*end, request.taskId, request.guid).event;
            QVERIFY2(end->bodyRead, place);
            QVERIFY2(event == TaskEvent::OutcomeUnclear || event == TaskEvent::AcceptedByCluster, place);
            if (event == TaskEvent::AcceptedByCluster)
                QVERIFY2(cut >= jsonEnd, place);
            if (cut == whole.size() && then == Then::Close)
                QCOMPARE(event, TaskEvent::AcceptedByCluster);
            QCOMPARE(server.posts(), static_cast<int>(cut) + 1);
        }
    }

    void takesNoCutRefusalForARefusal_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("409") << 409;
        QTest::newRow("307") << 307;
    }
    void takesNoCutRefusalForARefusal()
    {
        QFETCH(int, status);
        const QByteArray body = R"({"error_code":"busy","description":"Another operation is in progress"})";
        const QByteArray whole = ScriptedServer::json(status, body, "Location: https://localhost:1/v1/x\r\n");
        const auto certificate = ServerCertificate::mint();
        std::atomic<qsizetype> cut = 0;
        ScriptedServer server(
            [whole, &cut](const Request &, int) { return Answer{.bytes = whole.left(cut), .then = Then::Close}; }, certificate);
        const UpgradeRequest request = ApiBench::request();
        ManualClock clock;

        for (; cut <= whole.size(); ++cut) {
            QObject context;
            std::optional<SubmitEnd> end;
            ApiClient client(ClusterAddress::parse(server.address()).value(), {certificate.sha256()}, {}, clock);
            QTestEventLoop loop;
            client.submit(request, &context, [&](const SubmitEnd &told) {
                end = told;
                loop.exitLoop();
            });
            loop.enterLoop(10);
            QVERIFY(end);

            const TaskEvent event = judge(*end, request.taskId, request.guid).event;
            QCOMPARE(event, cut == whole.size() ? TaskEvent::RefusedByCluster : TaskEvent::OutcomeUnclear);
            QCOMPARE(server.posts(), static_cast<int>(cut) + 1);
        }
    }
};

QTEST_GUILESS_MAIN(TestSubmitCuts)
#include "tst_submitcuts.moc"
