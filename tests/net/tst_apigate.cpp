// SPDX-License-Identifier: GPL-3.0-or-later
#include "apibench.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Answer = ScriptedServer::Answer;
using Request = ScriptedServer::Request;

namespace {

/// Holds every request from number \a first on, answers the others with \a status.
ScriptedServer::Script holdFrom(int first, int status = 200)
{
    return [first, status](
               const Request &, int count) { return Answer{.bytes = count < first ? ScriptedServer::json(status, "[]") : QByteArray()}; };
}

std::vector<Transport> transports(const ApiBench &bench)
{
    std::vector<Transport> result;
    for (const auto &answer : bench.answers)
        result.push_back(answer ? Transport::None : answer.error().transport);
    return result;
}

} // namespace

/// Who may go when: one first, then three at a time, nobody after a 401.
class TestApiGate : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void letsOneGoFirst()
    {
        ApiBench bench(holdFrom(1));

        for (int i = 0; i < 5; ++i)
            bench.get();
        QTRY_COMPARE(bench.server.requests().size(), 1U);
        bench.clock.advance(10s);

        QCOMPARE(bench.server.requests().size(), 1U);
        QVERIFY(bench.answers.empty());
    }

    void letsThreeFollowAfterSuccess()
    {
        ApiBench bench(holdFrom(2));

        for (int i = 0; i < 6; ++i)
            bench.get();
        QTRY_COMPARE(bench.server.requests().size(), 4U);
        QTRY_COMPARE(bench.answers.size(), 1U);

        QCOMPARE(bench.server.requests().size(), 4U);
    }

    void triesTheNextAloneAfterAnotherFailure_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {307, 403, 404, 500, 503})
            QTest::addRow("%d", status) << status;
    }
    void triesTheNextAloneAfterAnotherFailure()
    {
        QFETCH(int, status);
        ApiBench bench(holdFrom(2, status));

        for (int i = 0; i < 4; ++i)
            bench.get();
        QTRY_COMPARE(bench.server.requests().size(), 2U);
        QTRY_COMPARE(bench.answers.size(), 1U);

        QCOMPARE(bench.server.requests().size(), 2U);
        QCOMPARE(bench.signedOut, 0);
    }

    void triesTheNextAloneAfterATimeout()
    {
        ApiBench bench(holdFrom(1));

        for (int i = 0; i < 3; ++i)
            bench.get();
        QTRY_COMPARE(bench.server.requests().size(), 1U);
        bench.clock.advance(20s);
        QTRY_COMPARE(bench.server.requests().size(), 2U);

        QTRY_COMPARE(transports(bench), std::vector{Transport::TimedOut});
    }

    void opensAgainOnlyAfterOneSuccessWhenItPaused()
    {
        ApiBench bench(holdFrom(2));
        bench.get();
        QTRY_COMPARE(bench.answers.size(), 1U);

        bench.clock.advance(3min);
        for (int i = 0; i < 3; ++i)
            bench.get();
        QTRY_COMPARE(bench.server.requests().size(), 2U);
        bench.clock.advance(10s);

        QCOMPARE(bench.server.requests().size(), 2U);
    }

    void stopsEverythingAtTheFirst401()
    {
        ApiBench bench([](const Request &request, int count) {
            if (count == 1)
                return Answer{.bytes = ScriptedServer::json(200, "[]")};
            const bool refuses = request.line().contains("crdb_tasks");
            return Answer{.bytes = refuses ? ScriptedServer::json(401, "", "WWW-Authenticate: Basic realm=\"x\"\r\n") : QByteArray()};
        });
        bench.get();
        QTRY_COMPARE(bench.answers.size(), 1U);

        bench.get(codec::clusterPath());
        bench.get(codec::modulesPath());
        QTRY_COMPARE(bench.server.requests().size(), 3U);
        bench.get(codec::tasksPath());
        bench.get(codec::nodesPath());
        QTRY_COMPARE(bench.answers.size(), 5U);
        QTRY_COMPARE(bench.signedOut, 1);
        bench.get();
        QTRY_COMPARE(bench.answers.size(), 6U);

        QVERIFY(bench.client.isSignedOut());
        QCOMPARE(bench.answers[1].error().http, 401);
        QCOMPARE(transports(bench),
            (std::vector{
                Transport::None, Transport::None, Transport::SignedOut, Transport::SignedOut, Transport::SignedOut, Transport::SignedOut}));
        QCOMPARE(bench.signedOut, 1);
        QCOMPARE(bench.server.requests().size(), 4U);
    }

    void asksOnceWithAWrongPassword()
    {
        ApiBench bench(
            [](const Request &, int) { return Answer{.bytes = ScriptedServer::json(401, "", "WWW-Authenticate: Basic realm=\"x\"\r\n")}; });

        for (int i = 0; i < 8; ++i)
            bench.get();
        QTRY_COMPARE(bench.answers.size(), 8U);

        QCOMPARE(bench.server.requests().size(), 1U);
    }

    void sendsNoUpgradeAfterA401()
    {
        ApiBench bench([](const Request &, int) { return Answer{.bytes = ScriptedServer::json(401, "")}; });
        bench.get();
        QTRY_COMPARE(bench.signedOut, 1);

        bench.submit();
        QTRY_COMPARE(bench.ends.size(), 1U);

        QVERIFY(!bench.ends[0].bodyRead);
        QCOMPARE(bench.ends[0].transport, Transport::SignedOut);
        QCOMPARE(bench.judgement().event, TaskEvent::NothingLeft);
        QCOMPARE(bench.server.posts(), 0);
    }

    void goesOnWhenTheContextOfTheFirstIsGone()
    {
        ApiBench bench(holdFrom(1));
        auto context = std::make_unique<QObject>();
        bench.client.get(
            codec::nodesPath(), Call::ReadCluster, context.get(), [](const Result<Reply, Failure> &) { QFAIL("nobody listens"); });
        bench.get(codec::tasksPath());
        QTRY_COMPARE(bench.server.requests().size(), 1U);

        context.reset();
        QTRY_COMPARE(bench.server.requests().size(), 2U);

        QCOMPARE(bench.server.requests().back().line(), "GET /v1/crdb_tasks HTTP/1.1");
    }
};

QTEST_GUILESS_MAIN(TestApiGate)
#include "tst_apigate.moc"
