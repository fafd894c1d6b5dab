// SPDX-License-Identifier: GPL-3.0-or-later
#include "simclient.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSslCertificate>
#include <QTcpServer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The simulated clusters over real TLS on loopback.
class TestSimServer final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_simulation.reset(); }
    void startsOneClusterPerPortWithItsOwnCertificate();
    void mintsACertificateThatNamesTheCluster();
    void startsWithoutWaiting();
    void tellsWhichPortIsTaken();
    void playsAnUpgradeToItsEndAtHighSpeed();
    void keepsTheHistoryOfCompleteRequests();
    void forgetsAResultAfterTheSkippedTime();
    void locksAnAccountOverTheWire();
    void changesThePasswordForTests();
    void showsAnotherCertificateAfterASwap();
    void servesManyRequestsOnOneConnection();
    void servesPlainHttpWhenTold();
    void endsWhileClientsAreConnected();

private:
    void begin(const QString &scenario, SimulationOptions options = {});
    std::unique_ptr<Simulation> m_simulation;
    std::vector<SimulatedCluster> m_clusters;
    const QString m_upgrade = u"/v1/crdbs/5d1c3d2e-6b1a-4c52-9b38-0c9f0e7a1f01/upgrade"_s;
};

void TestSimServer::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestSimServer::begin(const QString &scenario, SimulationOptions options)
{
    m_simulation = std::make_unique<Simulation>(*Scenario::load(scenario), options);
    const auto started = m_simulation->start();
    if (!started)
        QFAIL(qPrintable(started.error()));
    m_clusters = *started;
}

void TestSimServer::startsOneClusterPerPortWithItsOwnCertificate()
{
    begin(u"success"_s);

    QCOMPARE(m_clusters.size(), size_t(3));
    QCOMPARE(m_clusters[0].name, u"rs-east.example.com"_s);
    QVERIFY(m_clusters[0].address != m_clusters[1].address);
    QVERIFY(m_clusters[0].fingerprint != m_clusters[1].fingerprint);
    for (const SimulatedCluster &cluster : m_clusters) {
        const ClientAnswer answer = SimClient(cluster).get(u"/v1/cluster"_s);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.server, QByteArray("envoy"));
        QCOMPARE(QJsonDocument::fromJson(answer.body).object().value("name"_L1).toString(), cluster.name);
    }
}

void TestSimServer::mintsACertificateThatNamesTheCluster()
{
    begin(u"success"_s);
    QSslSocket socket;
    socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    QSignalSpy encrypted(&socket, &QSslSocket::encrypted);

    socket.connectToHostEncrypted(u"127.0.0.1"_s, m_clusters[1].address.section(u':', 1).toUShort());
    QVERIFY(encrypted.wait());

    const QSslCertificate certificate = socket.peerCertificate();
    QCOMPARE(QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex(':').toUpper()), m_clusters[1].fingerprint);
    QCOMPARE(certificate.subjectInfo(QSslCertificate::CommonName), QStringList{u"rs-west.example.com"_s});
    QCOMPARE(certificate.issuerInfo(QSslCertificate::CommonName), QStringList{u"CRDB Upgrader simulation"_s});
    QCOMPARE(certificate.subjectAlternativeNames().values(QSsl::DnsEntry).size(), 2);
    QVERIFY(certificate.subjectAlternativeNames().values(QSsl::DnsEntry).contains(u"*.rs-west.example.com"_s));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QVERIFY(
        certificate.effectiveDate() < now && certificate.expiryDate() > now.addDays(364) && certificate.expiryDate() < now.addDays(366));
}

void TestSimServer::startsWithoutWaiting()
{
    m_simulation = std::make_unique<Simulation>(*Scenario::load(u"success"_s));
    int calls = 0;
    QObject context;
    auto gone = std::make_unique<QObject>();

    m_simulation->start(&context, [&calls](const Simulation::Started &started) { calls += started.hasValue() ? 1 : 100; });
    const int atOnce = calls;

    QCOMPARE(atOnce, 0);
    QTRY_COMPARE(calls, 1);

    Simulation other(*Scenario::load(u"success"_s));
    other.start(gone.get(), [&calls](const Simulation::Started &) { calls += 1000; });
    gone.reset();
    other.clearFaults(0); // waits for its turn behind the start
    bool later = false;
    QMetaObject::invokeMethod(
        &context, [&later] { later = true; }, Qt::QueuedConnection);
    QTRY_VERIFY(later);
    QCOMPARE(calls, 1);
}

void TestSimServer::tellsWhichPortIsTaken()
{
    QTcpServer holder;
    QVERIFY(holder.listen(QHostAddress::LocalHost, 0));
    m_simulation = std::make_unique<Simulation>(*Scenario::load(u"success"_s), SimulationOptions{.firstPort = holder.serverPort()});

    const auto started = m_simulation->start();

    QVERIFY(!started.hasValue());
    QVERIFY(started.error().contains(QString::number(holder.serverPort())));
}

void TestSimServer::playsAnUpgradeToItsEndAtHighSpeed()
{
    begin(u"success"_s, {.speed = 200});
    SimClient client(m_clusters[0]);

    const ClientAnswer accepted = client.post(m_upgrade, R"({"redis_version":"8.4"})", "t-7");
    QString status;
    QSet<QString> steps;
    QTRY_VERIFY((status = [&] {
        const QJsonObject task = QJsonDocument::fromJson(client.get(u"/v1/crdb_tasks/t-7?verbose=true"_s).body).object();
        steps.insert(task.value("progress"_L1).toObject().value("worker"_L1).toString());
        return task.value("status"_L1).toString();
    }()) == "finished"_L1);

    QCOMPARE(accepted.body, QByteArray(R"({"id":"t-7","status":"queued"})"));
    QVERIFY(steps.contains(u"upgrade_instances"_s));
    for (const SimulatedCluster &cluster : m_clusters) {
        const QByteArray bdbs = SimClient(cluster).get(u"/v1/bdbs?fields=name,redis_version"_s).body;
        QVERIFY(bdbs.contains(R"({"name":"checkout","redis_version":"8.4"})"));
    }
}

void TestSimServer::keepsTheHistoryOfCompleteRequests()
{
    begin(u"success"_s);
    SimClient client(m_clusters[0]);

    client.get(u"/v1/bdbs?fields=uid"_s);
    client.post(m_upgrade, R"({"redis_version":"8.4"})", "t-8");

    const auto history = m_simulation->history(0);
    QCOMPARE(history.size(), size_t(2));
    QCOMPARE(history[0].method, u"GET"_s);
    QCOMPARE(history[0].path, u"/v1/bdbs?fields=uid"_s);
    QCOMPARE(history[1].method, u"POST"_s);
    QCOMPARE(history[1].path, m_upgrade);
    QCOMPARE(history[1].taskId, QByteArray("t-8"));
    QCOMPARE(history[1].body, QByteArray(R"({"redis_version":"8.4"})"));
    QCOMPARE(history[1].status, 200);
    QVERIFY(history[1].signedIn);
    QCOMPARE(m_simulation->arrivals(0, u"POST"_s, m_upgrade), 1);
    QCOMPARE(m_simulation->history(1).size(), size_t(0));
}

void TestSimServer::forgetsAResultAfterTheSkippedTime()
{
    begin(u"success"_s);
    SimClient client(m_clusters[0]);
    client.post(m_upgrade, "{}", "t-9");

    m_simulation->skip(400s);
    const int kept = client.get(u"/v1/crdb_tasks/t-9"_s).status;
    m_simulation->skip(501s);

    QCOMPARE(kept, 200);
    QCOMPARE(client.get(u"/v1/crdb_tasks/t-9"_s).status, 404);
}

void TestSimServer::locksAnAccountOverTheWire()
{
    begin(u"success"_s);
    SimClient wrong(m_clusters[0]);
    wrong.setPassword("admin@example.com", "wrong");
    for (int i = 0; i < 5; ++i)
        QCOMPARE(wrong.get(u"/v1/crdbs"_s).status, 401);

    const int locked = SimClient(m_clusters[0]).get(u"/v1/crdbs"_s).status;
    m_simulation->skip(31min);

    QCOMPARE(locked, 401);
    QCOMPARE(SimClient(m_clusters[0]).get(u"/v1/crdbs"_s).status, 200);
}

void TestSimServer::changesThePasswordForTests()
{
    begin(u"success"_s);
    SimClient client(m_clusters[0]);

    m_simulation->setPassword(0, u"admin@example.com"_s, u"näxt:1"_s);
    const int before = client.get(u"/v1/crdbs"_s).status;
    client.setPassword("admin@example.com", "näxt:1");

    QCOMPARE(before, 401);
    QCOMPARE(client.get(u"/v1/crdbs"_s).status, 200);
}

void TestSimServer::showsAnotherCertificateAfterASwap()
{
    begin(u"success"_s);
    const QString swapped = m_simulation->swapCertificate(0);
    QSslSocket socket;
    socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    QSignalSpy encrypted(&socket, &QSslSocket::encrypted);

    socket.connectToHostEncrypted(u"127.0.0.1"_s, m_clusters[0].address.section(u':', 1).toUShort());
    QVERIFY(encrypted.wait());

    QVERIFY(swapped != m_clusters[0].fingerprint);
    QCOMPARE(QString::fromLatin1(socket.peerCertificate().digest(QCryptographicHash::Sha256).toHex(':').toUpper()), swapped);
}

void TestSimServer::servesManyRequestsOnOneConnection()
{
    Scenario scenario = *Scenario::load(u"success"_s);
    scenario.addDatabases(400, 1);
    m_simulation = std::make_unique<Simulation>(scenario);
    m_clusters = *m_simulation->start();
    SimClient client(m_clusters[0]);

    for (int i = 0; i < 20; ++i) {
        const ClientAnswer answer = client.get(u"/v1/crdbs"_s);
        QCOMPARE(QJsonDocument::fromJson(answer.body).object().value("crdbs"_L1).toArray().size(), 408);
    }

    QCOMPARE(m_simulation->arrivals(0, u"GET"_s, u"/v1/crdbs"_s), 20);
}

void TestSimServer::servesPlainHttpWhenTold()
{
    begin(u"success"_s, {.plainHttp = true});
    QTcpSocket socket;
    QByteArray bytes;
    connect(&socket, &QTcpSocket::connected, &socket, [&] { socket.write(rawRequest(m_clusters[0], "GET", "/v1/users/role")); });
    connect(&socket, &QTcpSocket::readyRead, &socket, [&] { bytes += socket.readAll(); });

    socket.connectToHost(u"127.0.0.1"_s, m_clusters[0].address.section(u':', 1).toUShort());

    QTRY_VERIFY(bytes.endsWith(R"({"role":"admin"})"));
    QVERIFY(m_clusters[0].fingerprint.isEmpty());
}

void TestSimServer::endsWhileClientsAreConnected()
{
    begin(u"success"_s);
    SimClient client(m_clusters[0]);
    client.get(u"/v1/crdbs"_s);
    QSslSocket idle;
    idle.setPeerVerifyMode(QSslSocket::VerifyNone);
    QSignalSpy encrypted(&idle, &QSslSocket::encrypted);
    QSignalSpy gone(&idle, &QSslSocket::disconnected);
    idle.connectToHostEncrypted(u"127.0.0.1"_s, m_clusters[0].address.section(u':', 1).toUShort());
    QVERIFY(encrypted.wait());

    m_simulation.reset();

    QVERIFY(!gone.isEmpty() || gone.wait());
    QCOMPARE(client.get(u"/v1/crdbs"_s).error, QNetworkReply::ConnectionRefusedError);
}

QTEST_GUILESS_MAIN(TestSimServer)
#include "tst_simserver.moc"
