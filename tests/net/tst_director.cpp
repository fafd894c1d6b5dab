// SPDX-License-Identifier: GPL-3.0-or-later
#include "director.h"
#include "simclient.h"

#include <QSslCertificate>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString Upgrade = u"/v1/crdbs/5d1c3d2e-6b1a-4c52-9b38-0c9f0e7a1f01/upgrade"_s;

/// Simulated clusters whose time stands still until the test moves it.
struct Stage {
    explicit Stage(quint32 seed = 1)
        : simulation(*Scenario::load(u"success"_s), SimulationOptions{.seed = seed})
        , clusters(*simulation.start())
        , director(simulation, clock)
    {
        director.setSpeed(0);
    }
    ClientAnswer task(SimClient &client) { return client.get(u"/v1/crdb_tasks/t-1?verbose=true"_s); }

    TrainingClock clock;
    Simulation simulation;
    std::vector<SimulatedCluster> clusters;
    Director director;
};

QString lastText(Director &director)
{
    return director.log(0).back().text;
}

} // namespace

class TestDirector : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void movesBothClocksTogether()
    {
        Stage stage;
        const QDateTime before = stage.director.time();
        const auto own = stage.clock.steady();

        stage.director.skip(90s);
        stage.director.skip(-30s);

        QCOMPARE(before.msecsTo(stage.director.time()), qint64(90'000));
        QCOMPARE((stage.clock.steady() - own).count(), qint64(90'000));
        stage.director.setSpeed(1000);
        QCOMPARE(stage.director.speed(), FastestSpeed);
        QTRY_VERIFY(before.msecsTo(stage.director.time()) > 95'000);
        const qint64 apart = before.msecsTo(stage.director.time()) - (stage.clock.steady() - own).count();
        QVERIFY2(std::abs(apart) < 2'000, qPrintable(QString::number(apart))); // read one after the other, at 120 times the speed
        stage.director.setSpeed(0);
        QVERIFY(lastText(stage.director).contains(u"stands still"_s));
    }

    void putsTimeForwardToThePointOfNoReturn()
    {
        Stage stage;
        QVERIFY(!stage.director.skipToCommit());
        SimClient client(stage.clusters.front());
        QCOMPARE(client.post(Upgrade, R"({"redis_version":"8.4"})", "t-1").status, 200);
        QCOMPARE(client.post(u"/v1/crdb_tasks/t-1/actions/cancel"_s, {}).status, 200);

        Stage other;
        SimClient second(other.clusters.front());
        QCOMPARE(second.post(Upgrade, R"({"redis_version":"8.4"})", "t-1").status, 200);
        QVERIFY(other.director.skipToCommit());
        QCOMPARE(second.post(u"/v1/crdb_tasks/t-1/actions/cancel"_s, {}).status, 406);
        QVERIFY(!other.director.skipToCommit());
    }

    void setsFaultsAndTakesThemBack_data()
    {
        using Kind = TrainerFault::Kind;
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("amount");
        QTest::addColumn<int>("status"); ///< 0: no whole answer
        QTest::newRow("status") << int(Kind::Status) << 502 << 502;
        QTest::newRow("cut") << int(Kind::Cut) << 0 << 0;
        QTest::newRow("reset") << int(Kind::Reset) << 0 << 0;
        QTest::newRow("garbage") << int(Kind::Garbage) << 0 << 200;
        QTest::newRow("refuse") << int(Kind::Refuse) << 0 << 0;
    }
    void setsFaultsAndTakesThemBack()
    {
        QFETCH(int, kind);
        QFETCH(int, amount);
        QFETCH(int, status);
        Stage stage;
        const QString path = u"/v1/nodes"_s;
        const QByteArray right = SimClient(stage.clusters[1]).get(path).body;
        QVERIFY(!right.isEmpty());

        TrainerFault fault{.kind = static_cast<TrainerFault::Kind>(kind), .cluster = 1, .method = u"GET"_s, .path = path, .amount = amount};
        const int id = stage.director.setFault(fault);

        QVERIFY(id > 0);
        QCOMPARE(stage.director.faults().size(), std::size_t(1));
        const ClientAnswer answer = SimClient(stage.clusters[1]).get(path);
        QVERIFY(answer.body != right);
        if (status != 0)
            QCOMPARE(answer.status, status);
        QCOMPARE(SimClient(stage.clusters[0]).get(path).status, 200);
        stage.director.removeFault(id);
        QVERIFY(stage.director.faults().empty());
        QCOMPARE(SimClient(stage.clusters[1]).get(path).body, right);
        QVERIFY(lastText(stage.director).contains(u"GET /v1/nodes"_s) || kind == int(TrainerFault::Kind::Refuse));
    }

    void aFaultIsGoneWhenItIsUsedUp()
    {
        Stage stage;
        stage.director.setFault({.kind = TrainerFault::Kind::Status, .cluster = 0, .path = u"/v1/nodes"_s, .amount = 500, .times = 2});
        SimClient client(stage.clusters.front());
        QCOMPARE(client.get(u"/v1/nodes"_s).status, 500);
        QCOMPARE(stage.director.faults().front().times, 1);
        QCOMPARE(client.get(u"/v1/nodes"_s).status, 500);
        QVERIFY(stage.director.faults().empty());
        QCOMPARE(client.get(u"/v1/nodes"_s).status, 200);
    }

    void showsAnExpiredCertificateAndTheOwnOneAgain()
    {
        Stage stage;
        const auto validUntil = [&] {
            QSslSocket socket;
            socket.setPeerVerifyMode(QSslSocket::VerifyNone);
            const QStringList parts = stage.clusters.front().address.split(u':');
            socket.connectToHostEncrypted(parts.at(0), parts.at(1).toUShort());
            if (!socket.waitForEncrypted(10000))
                qFatal("no TLS");
            return socket.peerCertificate().expiryDate();
        };
        QVERIFY(validUntil() > QDateTime::currentDateTimeUtc());
        const int id = stage.director.setFault({.kind = TrainerFault::Kind::ExpiredCertificate, .cluster = 0});
        QVERIFY(validUntil() < QDateTime::currentDateTimeUtc());
        stage.director.removeFault(id);
        QVERIFY(validUntil() > QDateTime::currentDateTimeUtc());
    }

    void theSameSeedGivesTheSameLog()
    {
        const auto logOf = [](quint32 seed) {
            Stage stage(seed);
            const QDateTime start = stage.director.time();
            SimClient client(stage.clusters.front());
            client.post(Upgrade, R"({"redis_version":"8.4"})", "t-1");
            QStringList log;
            for (int i = 0; i < 150; ++i) {
                stage.director.skip(400ms);
                log.append(QString::fromUtf8(stage.task(client).body).remove(QRegularExpression(u"20\\d\\d-[^\"]*"_s)));
            }
            for (const TrainerLogLine &line : stage.director.log(0))
                log.append(u"%1 %2 %3"_s.arg(QString::number(start.msecsTo(line.at)), line.cluster, line.text));
            return log;
        };
        const QStringList first = logOf(7);
        QVERIFY(first.size() > 50);
        QVERIFY(first.join(u'\n').contains(u"finished"_s));
        QCOMPARE(logOf(7), first);
        QVERIFY(logOf(8) != first);
    }
};

QTEST_GUILESS_MAIN(TestDirector)
#include "tst_director.moc"
