// SPDX-License-Identifier: GPL-3.0-or-later
#include "apibench.h"
#include "serverbreaks.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Answer = ScriptedServer::Answer;
using Request = ScriptedServer::Request;
using Then = ScriptedServer::Then;

namespace {

ScriptedServer::Script script(const Answer &toPost)
{
    return [toPost](const Request &request, int) { return request.isPost() ? toPost : Answer{.bytes = ScriptedServer::json(200, "[]")}; };
}

} // namespace

/// One submission is at most one POST at the server, and its end is told truly.
class TestSubmit : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void sendsWhatWasReviewed()
    {
        ApiBench bench(script({.bytes = ScriptedServer::json(200, ApiBench::accepted())}));
        const UpgradeRequest request = ApiBench::request();

        bench.submit();
        QTRY_COMPARE(bench.ends.size(), 1U);

        const Request seen = bench.server.requests().front();
        QCOMPARE(seen.line(), "POST " + request.path.toLatin1() + " HTTP/1.1");
        QCOMPARE(seen.body(), request.body);
        QByteArray reviewed;
        for (const auto &[name, value] : request.headers) {
            QCOMPARE(seen.header(name), value);
            reviewed += name + ": " + value + "\r\n";
        }
        QVERIFY2(seen.raw.toLower().contains(reviewed.toLower()), seen.raw.constData()); // names of headers have no case
        QCOMPARE(seen.header("Content-Length").toInt(), request.body.size());
        QCOMPARE(bench.judgement().event, TaskEvent::AcceptedByCluster);
        QCOMPARE(bench.lines, QStringList{u"POST %1: 200, 0 ms"_s.arg(request.path)});
    }

    void postsOnceWhateverBreaks_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<bool>("readBefore");
        for (std::size_t i = 0; i < breaks().size(); ++i) {
            QTest::addRow("%s, first request", breaks()[i].first) << static_cast<int>(i) << false;
            QTest::addRow("%s, after reads", breaks()[i].first) << static_cast<int>(i) << true;
        }
    }
    void postsOnceWhateverBreaks()
    {
        QFETCH(int, number);
        QFETCH(bool, readBefore);
        ApiBench bench(script(breaks()[static_cast<std::size_t>(number)].second));
        if (readBefore) {
            bench.get();
            QTRY_COMPARE(bench.answers.size(), 1U);
        }

        bench.submit();
        QTRY_COMPARE(bench.ends.size(), 1U);
        bench.get(); // whatever would still be under way is behind this
        QTRY_COMPARE(bench.answers.size(), readBefore ? 2U : 1U);

        QVERIFY(bench.ends[0].bodyRead);
        QCOMPARE(bench.judgement().event, TaskEvent::OutcomeUnclear);
        QVERIFY(bench.judgement().failure->bodyLeft);
        QCOMPARE(bench.server.posts(), 1);
    }

    void seesAnOrdinaryPostMoreThanOnce()
    {
        ScriptedServer server(script({.bytes = {}, .then = Then::Close}));
        QNetworkAccessManager network;
        QNetworkRequest request(QUrl(u"https://%1/v1"_s.arg(server.address())));
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);

        const std::unique_ptr<QNetworkReply> reply(network.post(request, "{}"_ba));
        connect(reply.get(), &QNetworkReply::sslErrors, reply.get(),
            [&reply](const QList<QSslError> &errors) { reply->ignoreSslErrors(errors); });
        QTRY_VERIFY(reply->isFinished());

        QVERIFY2(server.posts() > 1, "the server must be able to see a repeated POST, or this file proves nothing");
    }

    void judgesCompleteAnswers_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<TaskEvent>("event");
        const QByteArray ours = ApiBench::accepted();
        const QByteArray refusal = R"({"error_code":"unsupported_module_capabilities","description":"No crdb"})";
        QTest::newRow("200") << 200 << ours << TaskEvent::AcceptedByCluster;
        QTest::newRow("202") << 202 << ours << TaskEvent::AcceptedByCluster;
        QTest::newRow("other id") << 200 << R"({"id":"91ab","status":"queued"})"_ba << TaskEvent::OutcomeUnclear;
        QTest::newRow("no id") << 200 << R"({"status":"queued"})"_ba << TaskEvent::OutcomeUnclear;
        QTest::newRow("empty") << 200 << ""_ba << TaskEvent::OutcomeUnclear;
        QTest::newRow("HTML") << 200 << "<html><title>Sign in</title></html>"_ba << TaskEvent::OutcomeUnclear;
        QTest::newRow("id twice") << 200 << ours.chopped(1) + R"(,"id":"x"})" << TaskEvent::OutcomeUnclear;
        QTest::newRow("other database") << 200 << ours.chopped(1) + R"(,"crdb_guid":"9a7b0f44-2f0e-4d7a-8a52-77c1f3f0ab02"})"
                                        << TaskEvent::OutcomeUnclear;
        for (const int status : {400, 401, 403, 404, 405, 406, 409, 411, 413, 415, 422, 307, 308})
            QTest::addRow("%d", status) << status << refusal << TaskEvent::RefusedByCluster;
        for (const int status : {301, 302, 303, 408, 425, 429, 500, 502, 503, 504})
            QTest::addRow("%d", status) << status << refusal << TaskEvent::OutcomeUnclear;
    }
    void judgesCompleteAnswers()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(TaskEvent, event);
        const QByteArray headers = "WWW-Authenticate: Basic realm=\"rs-east\"\r\nLocation: https://localhost:1/v1/elsewhere\r\n";
        ApiBench bench(script({.bytes = ScriptedServer::json(status, body, headers)}));

        bench.submit();
        QTRY_COMPARE(bench.ends.size(), 1U);

        QCOMPARE(bench.ends[0].http, status);
        QCOMPARE(bench.judgement().event, event);
        QCOMPARE(bench.ends[0].location, status / 100 == 3 ? u"https://localhost:1/v1/elsewhere"_s : QString());
        QCOMPARE(bench.server.posts(), 1);
        QCOMPARE(bench.server.requests().size(), 1U);
        if (status >= 300) {
            QCOMPARE(bench.ends[0].transport, Transport::None);
            QCOMPARE(bench.judgement().failure->errorCode, u"unsupported_module_capabilities"_s);
        }
    }

    void signsOutAtA401()
    {
        ApiBench bench(script({.bytes = ScriptedServer::json(401, "", "WWW-Authenticate: Basic realm=\"x\"\r\n")}));

        bench.submit();
        QTRY_COMPARE(bench.signedOut, 1);
        bench.get();
        QTRY_COMPARE(bench.answers.size(), 1U);

        QVERIFY(bench.client.isSignedOut());
        QCOMPARE(bench.answers[0].error().transport, Transport::SignedOut);
        QCOMPARE(bench.server.requests().size(), 1U);
    }

    void callsAGigabyteOfAnswerUnclear()
    {
        const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n";
        ApiBench bench(script({.bytes = head, .then = Then::Close, .streamed = 1024LL * 1024 * 1024, .chunked = true}));

        bench.submit();
        QTRY_COMPARE_WITH_TIMEOUT(bench.ends.size(), 1U, 20000);

        QCOMPARE(bench.ends[0].transport, Transport::TooLarge);
        QCOMPARE(bench.judgement().event, TaskEvent::OutcomeUnclear);
        QCOMPARE(bench.server.posts(), 1);
    }

    void waitsSixtySecondsForAnAnswer()
    {
        ApiBench bench(script({.bytes = {}, .then = Then::Hang}));

        bench.submit();
        QTRY_COMPARE(bench.server.posts(), 1);
        bench.clock.advance(59s);
        QCoreApplication::sendPostedEvents();
        QVERIFY(bench.ends.empty());
        bench.clock.advance(1s);
        QTRY_COMPARE(bench.ends.size(), 1U);

        QVERIFY(bench.ends[0].bodyRead);
        QCOMPARE(bench.ends[0].transport, Transport::TimedOut);
        QCOMPARE(bench.judgement().event, TaskEvent::OutcomeUnclear);
        QCOMPARE(bench.server.posts(), 1);
    }

    void tellsThatTheOutcomeIsOpenWhenTheClientEnds()
    {
        const auto certificate = ServerCertificate::mint();
        ScriptedServer server(script({.bytes = {}, .then = Then::Hang}), certificate);
        ManualClock clock;
        QObject context;
        std::vector<SubmitEnd> ends;
        {
            ApiClient client(ClusterAddress::parse(server.address()).value(), {certificate.sha256()}, {}, clock);
            client.submit(ApiBench::request(), &context, [&ends](const SubmitEnd &end) { ends.push_back(end); });
            QTRY_COMPARE(server.posts(), 1);
        }
        QVERIFY(ends.empty());

        QTRY_COMPARE(ends.size(), 1U);

        QVERIFY(ends[0].bodyRead);
        QCOMPARE(judge(ends[0], ApiBench::request().taskId, ApiBench::request().guid).event, TaskEvent::OutcomeUnclear);
    }

    void isNotHeldUpByReads()
    {
        ApiBench bench([](const Request &request, int) {
            return Answer{.bytes = request.isPost() ? ScriptedServer::json(200, ApiBench::accepted()) : QByteArray()};
        });
        for (int i = 0; i < 8; ++i)
            bench.get();
        QTRY_COMPARE(bench.server.requests().size(), 1U);

        bench.submit();
        QTRY_COMPARE(bench.ends.size(), 1U);

        QCOMPARE(bench.judgement().event, TaskEvent::AcceptedByCluster);
    }
};

QTEST_GUILESS_MAIN(TestSubmit)
#include "tst_submit.moc"
