// SPDX-License-Identifier: GPL-3.0-or-later
#include "simworldtest.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

/// The world as time passes: tasks, steps, results.
class TestSimWorld final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void answersAnUpgradeWithIdAndStatusOnly();
    void takesAnUpgradeToItsEndOnEveryCluster();
    void changesTheDatabaseWhileItUpgrades();
    void lastsAboutHalfAMinuteForCheckout();
    void playsTheSameForTheSameSeed();
    void keepsModuleArgumentsUnlessNewOnesAreGiven();
    void forgetsTheResultAfterItsTime_data();
    void forgetsTheResultAfterItsTime();
    void stopsWhereAStepFails();
    void namesNoClusterWhereTheWorkerFails();
    void tellsAnOldPeerOnlyInTheTask();
    void queuesASecondUpgradeBehindTheFirst();
    void tasksAreKnownOnlyWhereTheyWereStarted();
    void raisesTheFeaturesetOnlyAtTheEnd();
};

void TestSimWorld::answersAnUpgradeWithIdAndStatusOnly()
{
    WorldUnderTest sim;

    const ApiReply reply = sim.upgrade(Checkout, R"({"redis_version":"8.4"})");

    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.body, QByteArray(R"({"id":"t-1","status":"queued"})"));
}

void TestSimWorld::takesAnUpgradeToItsEndOnEveryCluster()
{
    WorldUnderTest sim;
    sim.upgrade(Checkout, R"({"redis_version":"8.4"})");

    sim.advance(60);

    const QJsonObject task = sim.task();
    QCOMPARE(task.value("status"_L1).toString(), u"finished"_s);
    QCOMPARE(task.value("crdb_guid"_L1).toString(), Checkout);
    QVERIFY(!task.value("ended"_L1).toString().isEmpty());
    const QJsonArray clusters = task.value("progress"_L1).toObject().value("clusters"_L1).toArray();
    QCOMPARE(clusters.size(), 3);
    for (int cluster = 0; cluster < 3; ++cluster) {
        QCOMPARE(sim.version(Checkout, cluster), u"8.4"_s);
        QCOMPARE(clusters.at(cluster).toObject().value("progress"_L1).toString(), u"completed"_s);
    }
}

void TestSimWorld::changesTheDatabaseWhileItUpgrades()
{
    WorldUnderTest sim;
    const auto bdb = [&sim] { return QJsonDocument::fromJson(sim.get(u"/v1/bdbs/1"_s).body).object(); };
    QCOMPARE(bdb().value("status"_L1).toString(), u"active"_s);
    QCOMPARE(bdb().value("version"_L1).toString(), u"7.4.3"_s);
    sim.upgrade(Checkout, R"({"redis_version":"8.4"})");

    while (sim.task().value("progress"_L1).toObject().value("clusters"_L1).toArray().at(0).toObject().value("progress"_L1)
        != "wait_for_version"_L1)
        sim.advance(0.1);

    QCOMPARE(bdb().value("status"_L1).toString(), u"active-change-pending"_s);
    QCOMPARE(bdb().value("version"_L1).toString(), u"8.4.0"_s);
    QVERIFY(!bdb().value("action_uid"_L1).toString().isEmpty());
    QCOMPARE(bdb().value("background_op"_L1).toArray().at(0).toObject().value("name"_L1).toString(), u"SMUpgradeBDB"_s);
    const QJsonArray actions = QJsonDocument::fromJson(sim.get(u"/v1/actions/bdb/1"_s).body).array();
    QCOMPARE(actions.at(0).toObject().value("state"_L1).toString(), u"wait_for_version"_s);
}

void TestSimWorld::lastsAboutHalfAMinuteForCheckout()
{
    WorldUnderTest sim;
    sim.upgrade(Checkout, R"({"redis_version":"8.4","preserve_roles":true})");

    sim.advance(24);
    const QString late = sim.task().value("status"_L1).toString();
    sim.advance(8);

    QCOMPARE(late, u"started"_s);
    QCOMPARE(sim.task().value("status"_L1).toString(), u"finished"_s);
}

void TestSimWorld::playsTheSameForTheSameSeed()
{
    WorldUnderTest one("{}", 7);
    WorldUnderTest two("{}", 7);
    WorldUnderTest other("{}", 8);
    for (WorldUnderTest *sim : {&one, &two, &other})
        sim->upgrade(Checkout, "{}");

    bool differs = false;
    for (int tick = 0; tick < 400; ++tick) {
        for (WorldUnderTest *sim : {&one, &two, &other})
            sim->advance(0.1);
        QCOMPARE(one.task(), two.task());
        differs = differs || one.task() != other.task();
    }

    QVERIFY(differs);
}

void TestSimWorld::keepsModuleArgumentsUnlessNewOnesAreGiven()
{
    WorldUnderTest sim;
    const SimInstance *instance = SimWorld::instanceOn(*sim.world.databaseOn(0, Catalog), 0);
    const QByteArray uid = instance->modules.at(0).uid.toLatin1();
    QCOMPARE(instance->modules.at(0).name, u"ReJSON"_s);

    sim.upgrade(Catalog, R"({"redis_version":"8.4","modules":[{"current_module":")" + uid + R"(","new_module_args":"MAX 7"}]})");
    sim.advance(60);

    for (int cluster : {0, 2}) {
        const SimInstance *after = SimWorld::instanceOn(*sim.world.databaseOn(cluster, Catalog), cluster);
        QCOMPARE(after->modules.at(0).version, u"8.4.0"_s);
        QCOMPARE(after->modules.at(0).arguments, u"MAX 7"_s);
        QCOMPARE(after->modules.at(1).arguments, u"PARTITIONS AUTO"_s);
    }
}

void TestSimWorld::forgetsTheResultAfterItsTime_data()
{
    QTest::addColumn<QByteArray>("ttl");
    QTest::addColumn<int>("lastSecond");
    QTest::newRow("default") << QByteArray() << 499;
    QTest::newRow("a minute") << QByteArray("60") << 59;
    QTest::newRow("a day") << QByteArray("86400") << 86399;
}

void TestSimWorld::forgetsTheResultAfterItsTime()
{
    QFETCH(QByteArray, ttl);
    QFETCH(int, lastSecond);
    WorldUnderTest sim;
    sim.resultTtl = ttl;
    sim.upgrade(Checkout, "{}");
    while (sim.task().value("status"_L1) != "finished"_L1)
        sim.advance(0.01);

    sim.advance(lastSecond);
    const int kept = sim.get(u"/v1/crdb_tasks/t-1"_s).status;
    sim.advance(1);

    QCOMPARE(kept, 200);
    QCOMPARE(sim.get(u"/v1/crdb_tasks/t-1"_s).status, 404);
}

void TestSimWorld::stopsWhereAStepFails()
{
    WorldUnderTest sim(R"({"durations":{"stagger":9},"failures":[{"database":"checkout","cluster":"rs-west.example.com",
        "step":"wait_for_version","error_code":"upgrade_bdb_failed","description":"not all nodes upgraded"}]})");
    sim.upgrade(Checkout, R"({"redis_version":"8.4"})");

    sim.advance(120);

    const QJsonObject task = sim.task();
    QCOMPARE(task.value("status"_L1).toString(), u"failed"_s);
    const QJsonObject error = task.value("errors"_L1).toArray().at(0).toObject();
    QCOMPARE(error.value("cluster_name"_L1).toString(), u"rs-west.example.com"_s);
    QCOMPARE(error.value("error_code"_L1).toString(), u"upgrade_bdb_failed"_s);
    QCOMPARE(sim.version(Checkout, 0), u"8.4"_s);
    QCOMPARE(sim.version(Checkout, 1), u"7.4"_s);
    QCOMPARE(sim.version(Checkout, 2), u"7.4"_s);
    const QJsonArray clusters = task.value("progress"_L1).toObject().value("clusters"_L1).toArray();
    QCOMPARE(clusters.at(0).toObject().value("progress"_L1).toString(), u"completed"_s);
    QCOMPARE(clusters.at(1).toObject().value("progress"_L1).toString(), u"failed"_s);
    QCOMPARE(clusters.at(2).toObject().value("progress"_L1).toString(), u"queued"_s);
}

void TestSimWorld::namesNoClusterWhereTheWorkerFails()
{
    WorldUnderTest sim(R"({"failures":[{"step":"init","description":"Error [401]"}]})");
    sim.upgrade(Checkout, "{}");

    sim.advance(10);

    QCOMPARE(sim.task().value("errors"_L1).toArray().at(0).toObject(),
        (QJsonObject{{u"cluster_name"_s, QString()}, {u"description"_s, u"Error [401]"_s}, {u"error_code"_s, u"internal_error"_s}}));
    QCOMPARE(sim.version(Checkout, 0), u"7.4"_s);
}

void TestSimWorld::tellsAnOldPeerOnlyInTheTask()
{
    WorldUnderTest sim(R"({"clusters":{"rs-eu.example.com":{"software_version":"8.0.16-33"}}})");

    const int status = sim.upgrade(Checkout, "{}").status;
    sim.advance(10);

    QCOMPARE(status, 200);
    QCOMPARE(sim.task().value("status"_L1).toString(), u"failed"_s);
    QCOMPARE(sim.task().value("errors"_L1).toArray().at(0).toObject().value("cluster_name"_L1).toString(), u"rs-eu.example.com"_s);
}

void TestSimWorld::queuesASecondUpgradeBehindTheFirst()
{
    WorldUnderTest sim;
    sim.upgrade(Checkout, R"({"redis_version":"8.2"})");
    sim.taskId = "t-2";
    sim.upgrade(Checkout, R"({"redis_version":"8.4"})", 1);

    sim.advance(15);
    const QString first = sim.task().value("status"_L1).toString();
    const QString second = sim.world.task(1, u"t-2"_s)->status;
    sim.advance(60);

    QCOMPARE(first, u"started"_s);
    QCOMPARE(second, u"queued"_s);
    QCOMPARE(sim.world.task(1, u"t-2"_s)->status, u"finished"_s);
    QCOMPARE(sim.version(Checkout, 2), u"8.4"_s);
}

void TestSimWorld::tasksAreKnownOnlyWhereTheyWereStarted()
{
    WorldUnderTest sim;

    sim.upgrade(Checkout, "{}");

    QCOMPARE(sim.get(u"/v1/crdb_tasks/t-1"_s, 0).status, 200);
    QCOMPARE(sim.get(u"/v1/crdb_tasks/t-1"_s, 1).status, 404);
}

void TestSimWorld::raisesTheFeaturesetOnlyAtTheEnd()
{
    WorldUnderTest sim;
    const auto featureset = [&sim] {
        return QJsonDocument::fromJson(sim.get(u"/v1/bdbs/1"_s).body).object().value("crdt_featureset_version"_L1).toInt();
    };
    sim.upgrade(Checkout, R"({"redis_version":"8.4"})");
    sim.advance(20);
    const int during = featureset();

    sim.advance(20);

    QCOMPARE(during, 8);
    QCOMPARE(featureset(), 9);
}

QTEST_GUILESS_MAIN(TestSimWorld)
#include "tst_simworld.moc"
