// SPDX-License-Identifier: GPL-3.0-or-later
#include "simworldtest.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QJsonArray listOf(const ApiReply &reply)
{
    return QJsonDocument::fromJson(reply.body).array();
}

QJsonArray healthOf(WorldUnderTest &sim)
{
    return listOf(sim.get(u"/v1/crdbs/"_s + Checkout + u"/health_report"_s));
}

/// Status of the first link of \a report's entry \a from towards its connection \a to.
QString linkIn(const QJsonArray &report, int from, int to)
{
    const QJsonObject connection = report.at(from).toObject().value("connections"_L1).toArray().at(to).toObject();
    return connection.value("replication_links"_L1).toArray().at(0).toObject().value("status"_L1).toString();
}

} // namespace

/// Odd things that happen to instances, and what the API says of them.
class TestSimQuirks : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void finishesWhileOneInstanceKeepsItsVersion()
    {
        WorldUnderTest sim(R"({"quirks":[{"kind":"keeps_version","cluster":"rs-west.example.com"}]})");

        sim.upgrade(Checkout, R"({"redis_version":"8.4"})");
        sim.advance(120);

        QCOMPARE(sim.task().value("status"_L1).toString(), u"finished"_s);
        QCOMPARE(sim.version(Checkout, 0), u"8.4"_s);
        QCOMPARE(sim.version(Checkout, 1), u"7.4"_s);
    }

    void keepsALinkDownOnceUpgraded()
    {
        WorldUnderTest sim(R"({"quirks":[{"kind":"link_down","cluster":"rs-east.example.com","peer":"rs-eu.example.com"}]})");
        QCOMPARE(linkIn(healthOf(sim), 0, 2), u"up"_s);

        sim.upgrade(Checkout, R"({"redis_version":"8.4"})");
        sim.advance(120);

        QCOMPARE(linkIn(healthOf(sim), 0, 2), u"down"_s);
        QCOMPARE(linkIn(healthOf(sim), 0, 1), u"up"_s);
        QCOMPARE(linkIn(healthOf(sim), 2, 0), u"up"_s);
    }

    void showsTheShardThatLoads()
    {
        WorldUnderTest sim(R"({"quirks":[{"kind":"shard_loading","cluster":"rs-eu.example.com","step":"verify","seconds":300}]})");
        const auto uid = SimWorld::instanceOn(*sim.world.databaseOn(2, Checkout), 2)->bdbUid;

        sim.upgrade(Checkout, R"({"redis_version":"8.4"})");
        sim.advance(200);

        QCOMPARE(sim.task().value("status"_L1).toString(), u"started"_s);
        const QJsonObject action = listOf(sim.get(u"/v1/actions/bdb/%1"_s.arg(uid), 2)).at(0).toObject();
        QCOMPARE(action.value("state"_L1).toString(), u"verify"_s);
        QCOMPARE(action.value("pending_ops"_L1).toObject().size(), 1);
        sim.advance(200);
        QCOMPARE(sim.task().value("status"_L1).toString(), u"finished"_s);
    }

    void leavesOutWhatACallCannotTell()
    {
        WorldUnderTest sim(R"({"guesses":{"health_links":false,"health_guid":false},
            "quirks":[{"kind":"unreachable","cluster":"rs-west.example.com"}]})");

        const QJsonArray report = healthOf(sim);

        QVERIFY(!report.at(0).toObject().contains("guid"_L1));
        QVERIFY(linkIn(report, 0, 2).isEmpty());
        QVERIFY(report.at(0).toObject().value("connection_error"_L1).isNull());
        QVERIFY(!report.at(1).toObject().value("connection_error"_L1).toString().isEmpty());
        QVERIFY(!report.at(1).toObject().contains("connections"_L1));
    }
};

QTEST_GUILESS_MAIN(TestSimQuirks)
#include "tst_simquirks.moc"
