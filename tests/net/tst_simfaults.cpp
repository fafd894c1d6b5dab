// SPDX-License-Identifier: GPL-3.0-or-later
#include "simclient.h"

#include <QElapsedTimer>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

/// Every fault does exactly what it says, as often as it says, and tests can see what reached the cluster.
class TestSimFaults final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_simulation.reset(); }
    void cutsAtEveryByteOfAResponse();
    void endsAfterTheRequestWasRead_data();
    void endsAfterTheRequestWasRead();
    void refusesUntilCleared();
    void breaksOpenConnectionsWhenItRefuses();
    void takesConnectionsWithoutAHandshake();
    void holdsAResponseBack();
    void passesAResponseOnSlowly();
    void answersForTheCluster_data();
    void answersForTheCluster();
    void redirects();
    void namesAnotherTask();
    void sendsAHugeBody();
    void countsSkipsAndTimes();
    void leavesOtherPathsAlone();

private:
    std::unique_ptr<Simulation> m_simulation;
    std::vector<SimulatedCluster> m_clusters;
    const QString m_upgrade = u"/v1/crdbs/5d1c3d2e-6b1a-4c52-9b38-0c9f0e7a1f01/upgrade"_s;
};

void TestSimFaults::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_simulation = std::make_unique<Simulation>(*Scenario::load(u"success"_s));
    m_clusters = *m_simulation->start();
}

void TestSimFaults::cutsAtEveryByteOfAResponse()
{
    const QByteArray request = rawRequest(m_clusters[0], "GET", "/v1/users/role");
    m_simulation->injectFault(0, {.kind = Fault::Kind::Cut, .times = 1, .bytes = 100000});
    const QByteArray whole = exchange(m_clusters[0], request, R"({"role":"admin"})").bytes; // a cut behind the end changes nothing

    for (int bytes = 0; bytes <= whole.size(); ++bytes) {
        m_simulation->injectFault(0, {.kind = Fault::Kind::Cut, .path = u"/v1/users/role"_s, .times = 1, .bytes = bytes});
        const RawEnd end = exchange(m_clusters[0], request);
        QCOMPARE(end.bytes.size(), bytes);
        QCOMPARE(end.bytes.left(17), whole.left(bytes).left(17)); // the date further on may differ
    }

    QCOMPARE(m_simulation->arrivals(0, u"GET"_s, u"/v1/users/role"_s), whole.size() + 2);
}

void TestSimFaults::endsAfterTheRequestWasRead_data()
{
    QTest::addColumn<bool>("executes");
    QTest::addColumn<bool>("reset");
    QTest::addColumn<int>("bytes");
    QTest::newRow("FIN, executed") << true << false << 0;
    QTest::newRow("RST, executed") << true << true << 0;
    QTest::newRow("FIN, not executed") << false << false << 0;
    QTest::newRow("RST, not executed") << false << true << 0;
    QTest::newRow("cut status line") << true << false << 10;
    QTest::newRow("cut headers, RST") << true << true << 40;
    QTest::newRow("cut status line, not executed") << false << false << 10;
}

void TestSimFaults::endsAfterTheRequestWasRead()
{
    QFETCH(bool, executes);
    QFETCH(bool, reset);
    QFETCH(int, bytes);
    m_simulation->injectFault(0,
        {.kind = Fault::Kind::Cut,
            .method = u"POST"_s,
            .path = u"/v1/crdbs/*/upgrade"_s,
            .times = 1,
            .executes = executes,
            .reset = reset,
            .bytes = bytes});

    const RawEnd end = exchange(m_clusters[0], rawRequest(m_clusters[0], "POST", m_upgrade.toLatin1(), R"({"redis_version":"8.4"})"));

    QCOMPARE(end.bytes.size(), bytes);
    QCOMPARE(end.error, QAbstractSocket::RemoteHostClosedError);
    QCOMPARE(m_simulation->arrivals(0, u"POST"_s, m_upgrade), 1);
    QTRY_COMPARE(m_simulation->history(0).size(), size_t(executes ? 1 : 0));
}

void TestSimFaults::refusesUntilCleared()
{
    m_simulation->injectFault(1, {.kind = Fault::Kind::Refuse});
    const ClientAnswer refused = SimClient(m_clusters[1]).get(u"/v1/crdbs"_s);
    const ClientAnswer other = SimClient(m_clusters[0]).get(u"/v1/crdbs"_s);

    m_simulation->clearFaults(1);

    QCOMPARE(refused.error, QNetworkReply::ConnectionRefusedError);
    QCOMPARE(other.status, 200);
    QCOMPARE(SimClient(m_clusters[1]).get(u"/v1/crdbs"_s).status, 200);
}

void TestSimFaults::breaksOpenConnectionsWhenItRefuses()
{
    SimClient client(m_clusters[0]);
    client.get(u"/v1/crdbs"_s); // kept alive

    m_simulation->injectFault(0, {.kind = Fault::Kind::Refuse});

    QCOMPARE(client.get(u"/v1/crdbs"_s).error, QNetworkReply::ConnectionRefusedError);
}

void TestSimFaults::takesConnectionsWithoutAHandshake()
{
    m_simulation->injectFault(0, {.kind = Fault::Kind::BlackHole, .times = 1});
    QSslSocket socket;
    socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    QSignalSpy connected(&socket, &QSslSocket::connected);
    QSignalSpy encrypted(&socket, &QSslSocket::encrypted);
    socket.connectToHostEncrypted(u"127.0.0.1"_s, m_clusters[0].address.section(u':', 1).toUShort());
    QVERIFY(connected.wait());

    const ClientAnswer next = SimClient(m_clusters[0]).get(u"/v1/crdbs"_s); // one connection only, and time for a handshake to happen

    QCOMPARE(next.status, 200);
    QCOMPARE(encrypted.size(), 0);
    QCOMPARE(socket.state(), QAbstractSocket::ConnectedState);
}

void TestSimFaults::holdsAResponseBack()
{
    m_simulation->injectFault(0, {.kind = Fault::Kind::Delay, .times = 1, .milliseconds = 300});
    QElapsedTimer timer;
    timer.start();

    const ClientAnswer answer = SimClient(m_clusters[0]).get(u"/v1/users/role"_s);

    QCOMPARE(answer.body, QByteArray(R"({"role":"admin"})"));
    QVERIFY(timer.elapsed() >= 290);
}

void TestSimFaults::passesAResponseOnSlowly()
{
    m_simulation->injectFault(0, {.kind = Fault::Kind::Throttle, .times = 1, .bytes = 1000});
    QElapsedTimer timer;
    timer.start();

    const ClientAnswer answer = SimClient(m_clusters[0]).get(u"/v1/crdb_tasks/none"_s); // some 250 bytes

    QCOMPARE(answer.status, 404);
    QVERIFY(answer.body.endsWith('}'));
    QVERIFY(timer.elapsed() >= 150);
}

void TestSimFaults::answersForTheCluster_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("executes");
    QTest::newRow("gateway text") << 503 << QByteArray("text/plain") << QByteArray("no healthy upstream") << true;
    QTest::newRow("gateway page") << 504 << QByteArray("text/html") << QByteArray("<html><body>504</body></html>") << false;
    QTest::newRow("garbage") << 200 << QByteArray("application/json") << QByteArray("{\"id\": ") << true;
    QTest::newRow("nothing") << 429 << QByteArray("text/plain") << QByteArray() << false;
}

void TestSimFaults::answersForTheCluster()
{
    QFETCH(int, status);
    QFETCH(QByteArray, contentType);
    QFETCH(QByteArray, body);
    QFETCH(bool, executes);
    m_simulation->injectFault(0,
        {.kind = Fault::Kind::Answer,
            .method = u"POST"_s,
            .times = 1,
            .executes = executes,
            .status = status,
            .contentType = contentType,
            .body = body});
    SimClient client(m_clusters[0]);

    const ClientAnswer answer = client.post(m_upgrade, "{}", "t-1");

    QCOMPARE(answer.status, status);
    QCOMPARE(answer.body, body);
    QCOMPARE(m_simulation->history(0).at(0).status, status);
    QCOMPARE(client.get(u"/v1/crdb_tasks/t-1"_s).status, executes ? 200 : 404);
}

void TestSimFaults::redirects()
{
    m_simulation->injectFault(0, {.kind = Fault::Kind::Redirect, .executes = false, .location = "https://10.0.1.12:9443/v1/crdbs"});

    const ClientAnswer answer = SimClient(m_clusters[0]).get(u"/v1/crdbs"_s);

    QCOMPARE(answer.status, 307);
    QCOMPARE(answer.location, QByteArray("https://10.0.1.12:9443/v1/crdbs"));
}

void TestSimFaults::namesAnotherTask()
{
    m_simulation->injectFault(0, {.kind = Fault::Kind::WrongId, .method = u"POST"_s, .times = 1});
    SimClient client(m_clusters[0]);

    const ClientAnswer answer = client.post(m_upgrade, "{}", "t-1");

    QCOMPARE(answer.status, 200);
    QVERIFY(!answer.body.contains("t-1"));
    QCOMPARE(client.get(u"/v1/crdb_tasks/t-1"_s).status, 200);
}

void TestSimFaults::sendsAHugeBody()
{
    constexpr qint64 Size = 20'000'000;
    m_simulation->injectFault(0, {.kind = Fault::Kind::Huge, .times = 1, .bytes = Size});

    const ClientAnswer answer = SimClient(m_clusters[0]).get(u"/v1/crdbs"_s);

    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body.size(), Size);
    QVERIFY(answer.body.startsWith('"') && answer.body.endsWith('"'));
}

void TestSimFaults::countsSkipsAndTimes()
{
    m_simulation->injectFault(0, {.kind = Fault::Kind::Answer, .path = u"/v1/nodes"_s, .skip = 1, .times = 2});
    SimClient client(m_clusters[0]);

    std::vector<int> statuses;
    for (int i = 0; i < 5; ++i)
        statuses.push_back(client.get(u"/v1/nodes"_s).status);

    QCOMPARE(statuses, (std::vector<int>{200, 503, 503, 200, 200}));
}

void TestSimFaults::leavesOtherPathsAlone()
{
    m_simulation->injectFault(0, {.kind = Fault::Kind::Answer, .method = u"GET"_s, .path = u"/v1/crdbs/*"_s});
    SimClient client(m_clusters[0]);

    QCOMPARE(client.get(u"/v1/crdbs"_s).status, 200);
    QCOMPARE(client.get(u"/v1/crdbs/x"_s).status, 503);
    QCOMPARE(client.get(u"/v1/crdbs/x/health_report"_s).status, 404);
    QCOMPARE(SimClient(m_clusters[1]).get(u"/v1/crdbs/x"_s).status, 404);
}

QTEST_GUILESS_MAIN(TestSimFaults)
#include "tst_simfaults.moc"
