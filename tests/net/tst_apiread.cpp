// SPDX-License-Identifier: GPL-3.0-or-later
#include "apibench.h"

#include <QNetworkProxy>
#include <QTcpServer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Answer = ScriptedServer::Answer;
using Request = ScriptedServer::Request;
using Then = ScriptedServer::Then;

namespace {

ScriptedServer::Script always(const QByteArray &bytes, Then then = Then::KeepOpen)
{
    return [bytes, then](const Request &, int) { return Answer{.bytes = bytes, .then = then}; };
}

int freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost, 0);
    return server.serverPort();
}

} // namespace

/// What a read sends, and what its failures are called.
class TestApiRead : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void sendsExactlyTheseHeaders()
    {
        ApiBench bench(always(ScriptedServer::json(200, "[]", "Set-Cookie: a=b\r\n")));

        bench.get();
        QTRY_COMPARE(bench.answers.size(), 1U);
        bench.get();
        QTRY_COMPARE(bench.answers.size(), 2U);

        QByteArrayList names;
        const Request request = bench.server.requests().back();
        const auto lines = request.raw.left(request.raw.indexOf("\r\n\r\n")).split('\n');
        for (const QByteArray &line : lines.sliced(1))
            names.append(line.left(line.indexOf(':')).toLower());
        std::ranges::sort(names);
        QCOMPARE(request.line(), "GET /v1/nodes HTTP/1.1");
        QCOMPARE(names.join(' '), "accept accept-encoding accept-language authorization connection host user-agent");
        QCOMPARE(request.header("Authorization"), "Basic " + u"op@example.com:pässword"_s.toUtf8().toBase64());
        QCOMPARE(request.header("Accept-Encoding"), "identity");
        QCOMPARE(request.header("User-Agent"), "crdb-upgrader");
    }

    void asksNoProxy()
    {
        ScriptedServer proxy(
            [](const Request &, int) { return Answer(); }, ServerCertificate::mint(), ScriptedServer::Speaks::NothingAtAll);
        QNetworkProxy::setApplicationProxy({QNetworkProxy::HttpProxy, u"127.0.0.1"_s, static_cast<quint16>(proxy.port())});
        ApiBench bench(always(ScriptedServer::json(200, "[]")));

        bench.get();
        QTRY_COMPARE(bench.answers.size(), 1U);
        QNetworkProxy::setApplicationProxy(QNetworkProxy::DefaultProxy);

        QVERIFY(bench.answers[0].hasValue());
        QCOMPARE(proxy.connections(), 0);
    }

    void answersOnceAndLaterWithBodyAndDate()
    {
        ApiBench bench(always(ScriptedServer::json(200, R"([{"uid":1}])", "Date: Fri, 21 Aug 2026 10:00:00 GMT\r\n")));

        bench.get();

        QVERIFY(bench.answers.empty());
        QTRY_COMPARE(bench.answers.size(), 1U);
        QVERIFY(bench.answers[0].hasValue());
        QCOMPARE(bench.answers[0]->http, 200);
        QCOMPARE(bench.answers[0]->body, R"([{"uid":1}])");
        QCOMPARE(bench.answers[0]->serverDate, QDateTime(QDate(2026, 8, 21), QTime(10, 0), Qt::UTC));
        QCOMPARE(bench.lines, QStringList{u"GET /v1/nodes: 200, 0 ms"_s});
    }

    void callsEveryOtherStatusAFailure_data()
    {
        QTest::addColumn<int>("status");
        for (const int status :
            {300, 301, 302, 303, 307, 308, 400, 401, 403, 404, 405, 406, 408, 409, 410, 415, 418, 422, 425, 429, 500, 501, 502, 503, 504})
            QTest::addRow("%d", status) << status;
    }
    void callsEveryOtherStatusAFailure()
    {
        QFETCH(int, status);
        ApiBench bench(always(ScriptedServer::json(status, R"({"error_code":"busy","description":"Not now"})",
            "Location: https://localhost:1/other\r\nWWW-Authenticate: Basic realm=\"x\"\r\nRetry-After: 30\r\n")));

        bench.get(codec::tasksPath(), Call::ReadTask);
        QTRY_COMPARE(bench.answers.size(), 1U);

        QVERIFY(!bench.answers[0]);
        const Failure failure = bench.answers[0].error();
        QCOMPARE(failure.transport, Transport::None);
        QCOMPARE(failure.http, status);
        QCOMPARE(failure.call, Call::ReadTask);
        QCOMPARE(failure.subject, codec::tasksPath());
        QCOMPARE(failure.host, bench.server.address());
        QCOMPARE(failure.errorCode, u"busy"_s);
        QCOMPARE(failure.description, u"Not now"_s);
        QCOMPARE(failure.retryAfterSeconds, 30);
        QCOMPARE(bench.server.requests().size(), 1U);
    }

    void readsRetryAfterInBothForms_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<int>("seconds");
        QTest::newRow("seconds") << "17"_ba << 17;
        QTest::newRow("date") << "Fri, 21 Aug 2026 10:01:00 GMT"_ba << 60;
        QTest::newRow("past date") << "Fri, 21 Aug 2026 09:00:00 GMT"_ba << -1;
        QTest::newRow("negative") << "-5"_ba << -1;
        QTest::newRow("garbage") << "soon"_ba << -1;
        QTest::newRow("huge") << "99999999999"_ba << 86400;
    }
    void readsRetryAfterInBothForms()
    {
        QFETCH(QByteArray, header);
        QFETCH(int, seconds);
        ApiBench bench(always(ScriptedServer::json(503, "", "Date: Fri, 21 Aug 2026 10:00:00 GMT\r\nRetry-After: " + header + "\r\n")));

        bench.get();
        QTRY_COMPARE(bench.answers.size(), 1U);

        QCOMPARE(bench.answers[0].error().retryAfterSeconds.value_or(-1), seconds);
        QCOMPARE(bench.answers[0].error().description, u"Status"_s);
    }

    void namesWhatWentWrongBelowHttp_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<Transport>("transport");
        QTest::newRow("refused") << u"127.0.0.1:%1"_s.arg(freePort()) << Transport::Refused;
        QTest::newRow("no such host") << u"no-such-host.invalid:9443"_s << Transport::HostNotFound;
    }
    void namesWhatWentWrongBelowHttp()
    {
        QFETCH(QString, address);
        QFETCH(Transport, transport);
        ManualClock clock;
        QObject context;
        ApiClient client(ClusterAddress::parse(address).value(), {}, {}, clock);
        std::optional<Failure> failure;

        client.get(
            codec::nodesPath(), Call::ReadCluster, &context, [&](const Result<Reply, Failure> &answer) { failure = answer.error(); });
        QTRY_VERIFY_WITH_TIMEOUT(failure, 15000);

        QCOMPARE(failure->transport, transport);
        QCOMPARE(failure->host, address);
        QCOMPARE(failure->http, 0);
        QVERIFY(failure->description.isEmpty());
    }

    void tellsAServerWithoutTls()
    {
        ApiBench bench(always(ScriptedServer::json(200, "[]")), ScriptedServer::Speaks::PlainHttp);

        bench.get();
        QTRY_COMPARE(bench.answers.size(), 1U);

        QCOMPARE(bench.answers[0].error().transport, Transport::TlsFailed);
        QCOMPARE(bench.server.receivedTimes("Authorization"), 0);
    }

    void endsAtTheDeadlineWhateverDripsIn_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << ""_ba;
        QTest::newRow("half a head") << "HTTP/1.1 200 OK\r\nContent-"_ba;
        QTest::newRow("half a body") << "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n[{}"_ba;
    }
    void endsAtTheDeadlineWhateverDripsIn()
    {
        QFETCH(QByteArray, bytes);
        ApiBench bench(always(bytes, Then::Hang));

        bench.get();
        QTRY_COMPARE(bench.server.requests().size(), 1U);
        bench.clock.advance(19s);
        QVERIFY(bench.answers.empty());
        bench.clock.advance(1s);
        QTRY_COMPARE(bench.answers.size(), 1U);

        QCOMPARE(bench.answers[0].error().transport, Transport::TimedOut);
    }

    void staysSilentWhenTheContextDiesUnderWay()
    {
        ApiBench bench(always({}));
        auto context = std::make_unique<QObject>();
        bench.client.get(
            codec::nodesPath(), Call::ReadCluster, context.get(), [](const Result<Reply, Failure> &) { QFAIL("nobody listens"); });
        QTRY_COMPARE(bench.server.requests().size(), 1U);

        context.reset();
        bench.clock.advance(30s);
        QCoreApplication::sendPostedEvents();

        QVERIFY(!bench.clock.untilNext());
        QVERIFY(bench.lines.isEmpty());
    }

    void staysSilentWhenTheContextDiesBeforeItHears()
    {
        ApiBench bench(always(ScriptedServer::json(200, "[]")));
        auto context = std::make_unique<QObject>();
        connect(&bench.client, &ApiClient::requestFinished, &bench.context, [&context] { context.reset(); });

        bench.client.get(
            codec::nodesPath(), Call::ReadCluster, context.get(), [](const Result<Reply, Failure> &) { QFAIL("nobody listens"); });
        QTRY_VERIFY(!context);
        bench.get(codec::tasksPath());

        QTRY_COMPARE(bench.answers.size(), 1U);
    }

    void tellsWhoWaitsWhenTheClientEnds()
    {
        ScriptedServer server(always({}));
        ManualClock clock;
        QObject context;
        std::vector<Transport> told;
        const auto answer = [&](const Result<Reply, Failure> &result) { told.push_back(result.error().transport); };

        {
            ApiClient client(ClusterAddress::parse(server.address()).value(), {}, {}, clock);
            client.get(codec::nodesPath(), Call::ReadCluster, &context, answer);
            client.get(codec::tasksPath(), Call::ReadCluster, &context, answer);
        }
        QVERIFY(told.empty());
        QTRY_COMPARE(told.size(), 2U);

        QCOMPARE(told, std::vector(2, Transport::NotSent));
    }

    void refusesPathsThatMeanAnother_data()
    {
        QTest::addColumn<QString>("path");
        const QStringList paths{u""_s, u"v1/nodes"_s, u"/v1/crdbs/../users/1"_s, u"/v1/crdbs/./x"_s, u"/v1/crdbs/.."_s, u"/v1//x"_s,
            u"/v1/a b"_s, u"/v1/a#b"_s, u"/v1/a\r\nEvil: yes"_s, u"/v1/a\n"_s, u"/v1/%zz"_s, u"@evil.example.com/v1"_s,
            u"//evil.example.com/v1"_s, u"/v1/ä"_s, QString(u"/v1/a"_s + QChar(0))};
        for (const QString &path : paths)
            QTest::newRow(qPrintable(u"'%1'"_s.arg(path).replace(QChar(0), u'0'))) << path;
    }
    void refusesPathsThatMeanAnother()
    {
        QFETCH(QString, path);
        ApiBench bench(always(ScriptedServer::json(200, "[]")));

        bench.get(path);
        QTRY_COMPARE(bench.answers.size(), 1U);

        QCOMPARE(bench.answers[0].error().transport, Transport::NotSent);
        QCOMPARE(bench.server.connections(), 0);
    }
};

QTEST_GUILESS_MAIN(TestApiRead)
#include "tst_apiread.moc"
