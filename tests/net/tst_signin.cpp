// SPDX-License-Identifier: GPL-3.0-or-later
#include "oneclient.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Answer = ScriptedServer::Answer;
using Request = ScriptedServer::Request;

namespace {

/// A cluster with Basic switched off: gives tokens, renews them, and takes one spelling of the header.
struct TokenCluster {
    QByteArray spelling = "Bearer";
    std::atomic<int> renewStatus = 200;
    std::atomic<int> given = 0;
    std::atomic<bool> forgets = false; ///< no token holds any more
    ServerCertificate certificate = ServerCertificate::mint();
    ScriptedServer server{[this](const Request &request, int) { return answer(request); }, certificate};

    Answer answer(const Request &request)
    {
        const bool hasToken = !forgets && given > 0 && request.header("Authorization") == spelling + " canary-" + QByteArray::number(given);
        if (request.line() == "POST /v1/users/authorize HTTP/1.1") {
            const bool isRight = request.header("Authorization") == "Basic " + QByteArray("op:secret").toBase64();
            return isRight ? token() : refusal();
        }
        if (request.line() == "POST /v1/users/refresh_jwt HTTP/1.1" && renewStatus != 200)
            return {.bytes = ScriptedServer::json(renewStatus, "")};
        if (!hasToken)
            return refusal();
        if (request.line() == "POST /v1/users/refresh_jwt HTTP/1.1")
            return token();
        return {.bytes = ScriptedServer::json(
                    200, request.isPost() ? R"({"id": "7c2f4a10-93c5-4c0e-8f43-5f2a9b6d1e77", "status": "queued"})" : "[]")};
    }
    Answer token() { return {.bytes = ScriptedServer::json(200, "{\"access_token\": \"canary-" + QByteArray::number(++given) + "\"}")}; }
    static Answer refusal() { return {.bytes = ScriptedServer::json(401, "", "WWW-Authenticate: Bearer\r\n")}; }

    [[nodiscard]] int count(const QByteArray &line) const
    {
        const auto requests = server.requests();
        return static_cast<int>(std::ranges::count_if(requests, [&line](const Request &r) { return r.line().startsWith(line); }));
    }
    [[nodiscard]] OneClient client(const QString &password = u"secret"_s) const
    {
        return OneClient(server.address(), {certificate.sha256()}, {u"op"_s, password, SignInMethod::Token, {}});
    }
};

} // namespace

/// Sign-in by token: one question at a time, and nothing that repeats a refused one.
class TestSignIn : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void asksOnceForATokenAndUsesIt()
    {
        TokenCluster cluster;
        OneClient client = cluster.client();

        for (int i = 0; i < 6; ++i)
            client.get();
        QVERIFY(client.hears(6));
        client.submit();
        QTRY_COMPARE(client.ends.size(), 1U);

        QCOMPARE(cluster.count("POST /v1/users/authorize"), 1);
        QCOMPARE(cluster.count("GET"), 6);
        QCOMPARE(client.judgement().event, TaskEvent::AcceptedByCluster);
        QCOMPARE(cluster.server.posts(), 2);
        const QJsonObject body = QJsonDocument::fromJson(cluster.server.requests().front().body()).object();
        QCOMPARE(body.keys(), (QStringList{u"password"_s, u"ttl"_s, u"username"_s}));
        QCOMPARE(body[u"username"].toString(), u"op"_s);
    }

    void learnsTheOtherSpellingOnce()
    {
        TokenCluster cluster;
        cluster.spelling = "JWT";
        OneClient client = cluster.client();

        for (int i = 0; i < 4; ++i)
            client.get();
        QVERIFY(client.hears(4));
        client.submit();
        QTRY_COMPARE(client.ends.size(), 1U);

        QCOMPARE(cluster.count("GET"), 5); // the first one twice
        QCOMPARE(cluster.server.receivedTimes("Authorization: Bearer"), 1);
        QCOMPARE(client.signedOut, 0);
        QCOMPARE(client.judgement().event, TaskEvent::AcceptedByCluster);
    }

    void stopsWhenNoSpellingHelps()
    {
        TokenCluster cluster;
        cluster.spelling = "Token";
        OneClient client = cluster.client();

        for (int i = 0; i < 8; ++i)
            client.get();
        QVERIFY(client.hears(8));
        client.submit();
        QTRY_COMPARE(client.ends.size(), 1U);
        QTRY_COMPARE(client.signedOut, 1);

        QCOMPARE(cluster.count("GET"), 2);
        QCOMPARE(cluster.count("POST"), 1);
        QCOMPARE(client.judgement().event, TaskEvent::NothingLeft);
    }

    void asksOnceWithAWrongPassword()
    {
        TokenCluster cluster;
        OneClient client = cluster.client(u"wrong"_s);

        for (int i = 0; i < 200; ++i)
            client.get();
        client.submit();
        QVERIFY(client.hears(200));
        QTRY_COMPARE(client.ends.size(), 1U);
        client.get();
        QVERIFY(client.hears(201));
        QTRY_COMPARE(client.signedOut, 1);

        QCOMPARE(cluster.server.requests().size(), 1U);
        QCOMPARE(client.answers[0].error().http, 401);
        QCOMPARE(client.answers[200].error().transport, Transport::SignedOut);
        QVERIFY(!client.ends[0].bodyRead);
    }

    void renewsBeforeTheEndAndNeverTwiceAtOnce()
    {
        TokenCluster cluster;
        OneClient client = cluster.client();
        client.get();
        QVERIFY(client.hears(1));

        client.clock.advance(199s);
        client.get();
        QVERIFY(client.hears(2));
        const int early = cluster.count("POST /v1/users/refresh_jwt");
        client.clock.advance(2s);
        client.submit();
        for (int i = 0; i < 6; ++i)
            client.get();
        QVERIFY(client.hears(8));
        QTRY_COMPARE(client.ends.size(), 1U);

        QCOMPARE(early, 0);
        QCOMPARE(cluster.count("POST /v1/users/refresh_jwt"), 1);
        QCOMPARE(cluster.count("POST /v1/users/authorize"), 1);
        QVERIFY(client.answers[7]);
        QCOMPARE(client.judgement().event, TaskEvent::AcceptedByCluster);
    }

    void asksAnewWhereRenewingIsNotPossible_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("404") << 404;
        QTest::newRow("503") << 503;
    }
    void asksAnewWhereRenewingIsNotPossible()
    {
        QFETCH(int, status);
        TokenCluster cluster;
        cluster.renewStatus = status;
        OneClient client = cluster.client();
        client.get();
        QVERIFY(client.hears(1));

        client.clock.advance(250s);
        client.get();
        client.get();
        QVERIFY(client.hears(3));
        const int before = cluster.count("POST /v1/users/authorize");
        client.clock.advance(51s);
        client.get();
        QVERIFY(client.hears(4));

        QCOMPARE(before, 1);
        QCOMPARE(cluster.count("POST /v1/users/refresh_jwt"), 1);
        QCOMPARE(cluster.count("POST /v1/users/authorize"), 2);
        QVERIFY(client.answers[3]);
    }

    void stopsWhenTheTokenHoldsNoMore_data()
    {
        QTest::addColumn<bool>("renewing");
        QTest::newRow("in a read") << false;
        QTest::newRow("when it is renewed") << true;
    }
    void stopsWhenTheTokenHoldsNoMore()
    {
        QFETCH(bool, renewing);
        TokenCluster cluster;
        OneClient client = cluster.client();
        client.get();
        QVERIFY(client.hears(1));
        cluster.forgets = true;
        if (renewing)
            client.clock.advance(250s);

        for (int i = 0; i < 8; ++i)
            client.get();
        QVERIFY(client.hears(9));
        QTRY_COMPARE(client.signedOut, 1);

        // Whoever was in flight, and nobody after.
        const auto requests = cluster.server.requests();
        QVERIFY2(requests.size() - 2 <= (renewing ? 1U : 3U), QByteArray::number(int(requests.size())).constData());
        QCOMPARE(cluster.count("POST /v1/users/authorize"), 1);
    }

    void keepsTokenAndPasswordOutOfWhatItTells()
    {
        TokenCluster cluster;
        OneClient client = cluster.client();
        client.get();
        QVERIFY(client.hears(1));
        ScriptedServer echoing(
            [](const Request &request, int) {
                return Answer{.bytes = ScriptedServer::json(400, "{\"detail\": \"bad: secret\"}" + request.body())};
            },
            cluster.certificate);
        OneClient refused(echoing.address(), {cluster.certificate.sha256()}, {u"op"_s, u"secret"_s, SignInMethod::Token, {}});
        refused.get();
        QVERIFY(refused.hears(1));
        QTRY_VERIFY(!refused.lines.isEmpty());

        const Failure failure = refused.answers[0].error();
        for (const QString &text : client.lines + refused.lines
                + QStringList{failure.description, failure.rawBody, failure.subject, failure.named, explain(failure).cause}) {
            QVERIFY2(!text.contains(u"canary"_s) && !text.contains(u"secret"_s), qPrintable(text));
        }
        QVERIFY(client.lines.join(u' ').contains(u"/v1/users/authorize"_s));
    }

    void answersAtMostThoseInFlightWith401()
    {
        const auto certificate = ServerCertificate::mint();
        ScriptedServer server(
            [](const Request &, int count) { return Answer{.bytes = ScriptedServer::json(count < 20 ? 200 : 401, "[]")}; }, certificate);
        OneClient client(server.address(), {certificate.sha256()});

        for (int i = 0; i < 200; ++i)
            client.get();
        QVERIFY(client.hears(200));

        const auto refused = server.requests().size() - 19;
        QVERIFY2(refused >= 1 && refused <= ApiClient::InFlight, QByteArray::number(int(refused)).constData());
        QTRY_COMPARE(client.signedOut, 1);
    }
};

QTEST_GUILESS_MAIN(TestSignIn)
#include "tst_signin.moc"
