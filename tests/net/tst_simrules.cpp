// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue.h"
#include "simworldtest.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

/// What the simulated cluster refuses and in which words (api.md 2.4, 2.5, 7.9).
class TestSimRules final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void refusesAnUpgrade_data();
    void refusesAnUpgrade();
    void takesTheNewestWhereNoVersionIsNamed();
    void checksInOrderOfSignInRoleDatabaseTypesRules();
    void ignoresUnknownFieldsUnlessTold();
    void refusesASecondUpgradeWhenTold();
    void tellsRuleFailuresInTheTaskWhenTold();
    void answersAMissingUpgradeCallLikeAMissingPage();
    void appliesAnEventJustBeforeItsRequest();
    void namesModulesByTheUidsOfTheAskedCluster();
    void picksTheModuleVersionForATarget_data();
    void picksTheModuleVersionForATarget();
    void comparesVersionsByNumber();
};

void TestSimRules::refusesAnUpgrade_data()
{
    QTest::addColumn<QString>("guid");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("patch");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("text");

    const QByteArray none = "{}";
    QTest::newRow("no such database") << u"00000000-0000-4000-8000-000000000000"_s << none << none << 404 << QString()
                                      << u"CRDB not found"_s;
    QTest::newRow("no body") << Checkout << QByteArray() << none << 400 << QString() << u"None is not of type 'object'"_s;
    QTest::newRow("not JSON") << Checkout << QByteArray("{") << none << 400 << QString() << u"Request body is not valid JSON"_s;
    QTest::newRow("text for a flag") << Checkout << QByteArray(R"({"preserve_roles":"yes"})") << none << 400 << QString()
                                     << u"'yes' is not of type 'boolean' - 'preserve_roles'"_s;
    QTest::newRow("number for the version") << Checkout << QByteArray(R"({"redis_version":8.4})") << none << 400 << QString()
                                            << u"8.4000000000000004 is not of type 'string' - 'redis_version'"_s;
    QTest::newRow("no shards at once") << Checkout << QByteArray(R"({"parallel_shards_upgrade":0})") << none << 400 << QString()
                                       << u"0 is less than the minimum of 1 - 'parallel_shards_upgrade'"_s;
    QTest::newRow("downgrade") << Checkout << QByteArray(R"({"redis_version":"7.2"})") << none << 400 << u"invalid_version"_s
                               << u"Target version 7.2 is not higher (or equal) to the current version 7.4"_s;
    QTest::newRow("downgrade of one instance") << Inventory << QByteArray(R"({"redis_version":"7.4"})") << none << 400
                                               << u"invalid_version"_s
                                               << u"Target version 7.4 is not higher (or equal) to the current version 8.0"_s;
    QTest::newRow("not offered") << Checkout << QByteArray(R"({"redis_version":"9.0"})") << none << 400 << u"invalid_version"_s
                                 << u"Redis version 9.0 is not supported by all nodes of cluster rs-east.example.com"_s;
    QTest::newRow("not offered by one node of a peer")
        << Checkout << QByteArray(R"({"redis_version":"8.6"})")
        << QByteArray(
               R"({"clusters":{"rs-eu.example.com":{"nodes":[{"uid":1,"address":"a"},{"uid":2,"address":"b","not_offered":["8.6"]}]}}})")
        << 400 << u"invalid_version"_s << u"Redis version 8.6 is not supported by all nodes of cluster rs-eu.example.com"_s;
    QTest::newRow("module without a version")
        << Catalog << QByteArray(R"({"redis_version":"8.4"})")
        << QByteArray(R"({"clusters":{"rs-eu.example.com":{"absent_modules":["search"]}}})") << 400 << u"upgrade_bdb_failed"_s
        << u"Unable to find a version of the module search that is supported by target redis version of BDB 8.4"_s;
    QTest::newRow("module without crdb") << Metrics << QByteArray(R"({"redis_version":"8.4"})") << none << 406
                                         << u"unsupported_module_capabilities"_s
                                         << u"Module timeseries version 8.4.0 does not support the following database capabilities: crdb"_s;
    QTest::newRow("search on flash")
        << Recommendations << QByteArray(R"({"redis_version":"8.4"})") << none << 406 << u"unsupported_module_capabilities"_s
        << u"Module search version 8.4.0 does not support the following database capabilities: bigstore_version_2"_s;
    QTest::newRow("nothing protects the data") << LegacyCart << QByteArray(R"({"redis_version":"8.4"})") << none << 400
                                               << u"upgrade_bdb_failed"_s
                                               << u"Database has neither replication nor persistence, upgrading it may discard data"_s;
    QTest::newRow("unknown module UID") << Catalog << QByteArray(R"({"redis_version":"8.4","modules":[{"current_module":"ff"}]})") << none
                                        << 400 << u"missing_module"_s << u"Module ff does not exist in the cluster"_s;
    QTest::newRow("valid result TTL refused") << Checkout << none << QByteArray(R"({"guesses":{"refuse_result_ttl":true}})") << 400
                                              << QString() << u"Invalid value for header X-Result-TTL"_s;
}

void TestSimRules::refusesAnUpgrade()
{
    QFETCH(QString, guid);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, patch);
    WorldUnderTest sim(patch);
    sim.resultTtl = "86400";

    const ApiReply reply = sim.upgrade(guid, body);

    QTEST(reply.status, "status");
    QTEST(errorCode(reply), "code");
    QTEST(description(reply), "text");
    QVERIFY(!sim.world.task(0, u"t-1"_s));
}

void TestSimRules::takesTheNewestWhereNoVersionIsNamed()
{
    WorldUnderTest sim(R"({"clusters":{"rs-eu.example.com":{"nodes":[{"uid":1,"address":"10.0.3.11","not_offered":["8.6"]}]}}})");

    sim.upgrade(Checkout, "{}");
    sim.advance(60);

    QCOMPARE(sim.version(Checkout, 0), u"8.4"_s);
}

void TestSimRules::checksInOrderOfSignInRoleDatabaseTypesRules()
{
    const QString nobody = u"00000000-0000-4000-8000-000000000000"_s;
    const QByteArray wrongTypes = R"({"preserve_roles":1,"redis_version":"9.0"})";
    WorldUnderTest sim;
    sim.authorization = WorldUnderTest::basic("viewer@example.com", "wrong");
    const ApiReply signIn = sim.upgrade(nobody, wrongTypes);
    sim.authorization = WorldUnderTest::basic("viewer@example.com", "training");
    const ApiReply role = sim.upgrade(nobody, wrongTypes);
    sim.authorization = WorldUnderTest::basic("operator@example.com", "training");
    const ApiReply database = sim.upgrade(nobody, wrongTypes);

    const ApiReply types = sim.upgrade(Checkout, wrongTypes);

    QCOMPARE(signIn.status, 401);
    QVERIFY(signIn.body.isEmpty());
    QCOMPARE(signIn.headers.at(0), (std::pair<QByteArray, QByteArray>("WWW-Authenticate", "Basic realm=\"rs-east.example.com\"")));
    QCOMPARE(role.status, 403);
    QCOMPARE(errorCode(role), u"forbidden"_s);
    QCOMPARE(database.status, 404);
    QCOMPARE(types.status, 400);
    QVERIFY(description(types).contains("boolean"_L1));
}

void TestSimRules::ignoresUnknownFieldsUnlessTold()
{
    WorldUnderTest tolerant;
    WorldUnderTest strict(R"({"guesses":{"refuse_unknown_fields":true}})");

    QCOMPARE(tolerant.upgrade(Checkout, R"({"no_such_field":1})").status, 200);
    QCOMPARE(strict.upgrade(Checkout, R"({"no_such_field":1})").status, 400);
}

void TestSimRules::refusesASecondUpgradeWhenTold()
{
    WorldUnderTest sim(R"({"guesses":{"refuse_second_upgrade":true}})");
    sim.upgrade(Checkout, "{}");
    sim.taskId = "t-2";

    const ApiReply same = sim.upgrade(Checkout, "{}", 1);
    const ApiReply other = sim.upgrade(Sessions, "{}", 1);

    QCOMPARE(same.status, 409);
    QCOMPARE(errorCode(same), u"busy"_s);
    QCOMPARE(other.status, 200);
}

void TestSimRules::tellsRuleFailuresInTheTaskWhenTold()
{
    WorldUnderTest sim(R"({"guesses":{"rules_in_task":true}})");

    const int status = sim.upgrade(Metrics, R"({"redis_version":"8.4"})").status;
    sim.advance(10);

    QCOMPARE(status, 200);
    QCOMPARE(sim.task().value("status"_L1).toString(), u"failed"_s);
    QCOMPARE(
        sim.task().value("errors"_L1).toArray().at(0).toObject().value("error_code"_L1).toString(), u"unsupported_module_capabilities"_s);
}

void TestSimRules::answersAMissingUpgradeCallLikeAMissingPage()
{
    WorldUnderTest sim(R"({"clusters":{"rs-east.example.com":{"software_version":"8.0.16-33"}}})");

    const ApiReply old = sim.upgrade(Checkout, "{}", 0);
    const ApiReply current = sim.upgrade(Checkout, R"({"redis_version":"1.0"})", 1);

    QCOMPARE(old.status, 404);
    QVERIFY(description(old).startsWith("The requested URL was not found"_L1));
    QCOMPARE(sim.get(u"/v1/crdbs/"_s + Checkout, 0).status, 200);
    QCOMPARE(current.status, 400);
    QCOMPARE(sim.send(u"OPTIONS"_s, u"/v1/crdbs/x/upgrade"_s, {}, 0).status, 404);
    QCOMPARE(sim.send(u"OPTIONS"_s, u"/v1/crdbs/x/upgrade"_s, {}, 1).status, 200);
    QCOMPARE(sim.send(u"PUT"_s, u"/v1/crdbs/x"_s, {}, 1).status, 405);
}

void TestSimRules::appliesAnEventJustBeforeItsRequest()
{
    WorldUnderTest sim(R"({"events":[{"before":{"method":"POST","path":"/v1/crdbs/*/upgrade"},"action":"set_role",
        "subject":"admin@example.com","value":"db_viewer"}]})");
    const ApiReply before = sim.get(u"/v1/users/role"_s);

    const ApiReply upgrade = sim.upgrade(Checkout, "{}");

    QCOMPARE(before.body, QByteArray(R"({"role":"admin"})"));
    QCOMPARE(upgrade.status, 403);
    QCOMPARE(sim.get(u"/v1/crdbs"_s).status, 200);
}

void TestSimRules::namesModulesByTheUidsOfTheAskedCluster()
{
    WorldUnderTest sim;
    const auto uidOn = [&sim](int cluster) { return moduleFor(sim.world.cluster(cluster).catalogue, u"search"_s, u"8.4"_s)->uid; };

    const QByteArray eu = R"({"redis_version":"8.4","modules":[{"new_module":")" + uidOn(2).toLatin1() + R"("}]})";

    QVERIFY(uidOn(0) != uidOn(2));
    QCOMPARE(sim.upgrade(Catalog, eu, 0).status, 400);
    QCOMPARE(sim.upgrade(Catalog, eu, 2).status, 200);
}

void TestSimRules::picksTheModuleVersionForATarget_data()
{
    QTest::addColumn<QString>("module");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("version");
    QTest::newRow("equal") << u"search"_s << u"7.4"_s << u"2.10.17"_s;
    QTest::newRow("by least version") << u"search"_s << u"7.2"_s << u"2.8.26"_s;
    QTest::newRow("least version of another major") << u"search"_s << u"6.2"_s << u"2.6.29"_s;
    QTest::newRow("composed") << u"ReJSON"_s << u"8.6"_s << u"8.6.0"_s;
    QTest::newRow("none") << u"ReJSON"_s << u"9.0"_s << QString();
    QTest::newRow("unknown module") << u"rg"_s << u"8.4"_s << QString();
}

void TestSimRules::picksTheModuleVersionForATarget()
{
    QFETCH(QString, module);
    QFETCH(QString, target);
    const auto catalogue = catalogueFor(u"rs-east.example.com"_s, {});

    const SimModule *found = moduleFor(catalogue, module, target);

    QTEST(found ? found->version : QString(), "version");
}

void TestSimRules::comparesVersionsByNumber()
{
    QVERIFY(compareVersions(u"8.10"_s, u"8.2"_s) > 0);
    QVERIFY(compareVersions(u"8.0.18-23"_s, u"8.0.18"_s) == 0);
    QVERIFY(compareVersions(u"8.0.16-33"_s, u"8.0.18"_s) < 0);
    QVERIFY(compareVersions(u"100.0.21-16135"_s, u"8.0.18"_s) > 0);
}

QTEST_GUILESS_MAIN(TestSimRules)
#include "tst_simrules.moc"
