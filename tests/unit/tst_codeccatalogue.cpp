// SPDX-License-Identifier: GPL-3.0-or-later
#include "testdata.h"
#include "wire/codec.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

/// Clusters, nodes, modules and roles as clusters tell them.
class TestCodecCatalogue : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsNodes()
    {
        const auto nodes = codec::nodes(testData(u"samples/nodes.json"_s));

        QVERIFY2(nodes, nodes ? "" : qPrintable(nodes.error()));
        const NodeFacts &node = nodes->front();
        QCOMPARE(node.uid, 1);
        QCOMPARE(node.address, u"10.0.1.11"_s);
        QCOMPARE(node.externalAddresses, QStringList{u"198.51.100.11"_s});
        QCOMPARE(node.softwareVersion, u"8.0.20-96"_s);
        QCOMPARE(node.status, u"active"_s);
        QCOMPARE(node.offers.size(), 7U);
        QVERIFY((node.offers[0] == OfferedVersion{{7, 4}, u"7.4.3"_s, true}));
    }

    void readsTheRecordedNodes()
    {
        const auto nodes = codec::nodes(testData(u"captured/cluster/nodes_list.json"_s));

        QVERIFY(nodes);
        QCOMPARE(nodes->front().softwareVersion, u"100.0.21-16135"_s);
        QCOMPARE(nodes->front().offers.size(), 4U);
    }

    void readsOffersTolerantly_data()
    {
        QTest::addColumn<QByteArray>("offer");
        QTest::addColumn<QString>("version");
        QTest::addColumn<bool>("major");
        QTest::newRow("complete") << R"({"db_type":"redis","major":false,"redis_version":"8.10","version":"8.10.1"})"_ba << u"8.10"_s
                                  << false;
        QTest::newRow("documented fields only") << R"({"db_type":"redis","version":"8.2.1"})"_ba << u"8.2"_s << true;
        QTest::newRow("memcached") << R"({"db_type":"memcached","version":"1.4.17"})"_ba << u""_s << false;
        QTest::newRow("no version") << R"({"db_type":"redis"})"_ba << u""_s << false;
    }
    void readsOffersTolerantly()
    {
        QFETCH(QByteArray, offer);
        QFETCH(QString, version);
        QFETCH(bool, major);

        const auto nodes = codec::nodes(R"([{"uid":"1","supported_database_versions":[)" + offer + "]}]");

        QVERIFY(nodes);
        QCOMPARE(nodes->front().uid, 1);
        const auto &offers = nodes->front().offers;
        QCOMPARE(offers.empty() ? QString() : offers.front().version.text(), version);
        if (!offers.empty())
            QCOMPARE(offers.front().major, major);
    }

    void readsModules()
    {
        const auto modules = codec::modules(testData(u"samples/modules.json"_s));

        QVERIFY(modules);
        QCOMPARE(modules->size(), 4U);
        const ModuleEntry &old = modules->at(1);
        QCOMPARE(old.uid, u"7f976c52f927ad1d0a2921fe349f01f5"_s);
        QCOMPARE(old.name, u"search"_s);
        QCOMPARE(old.displayName, u"RediSearch 2"_s);
        QCOMPARE(old.semanticVersion, u"2.8.26"_s);
        QCOMPARE(old.compatibleRedis, QString());
        QCOMPARE(old.minRedis, u"7.1"_s);
        QCOMPARE(old.defaultArguments, u"PARTITIONS AUTO"_s);
        QVERIFY(old.capabilities.contains(u"crdb"_s));
        QCOMPARE(modules->at(3).capabilities.size(), 14);
        QVERIFY(!modules->at(3).capabilities.contains(u"crdb"_s));
    }

    void readsTheRecordedCatalogue()
    {
        const auto modules = codec::modules(testData(u"captured/cluster/modules_list.json"_s));

        QVERIFY(modules);
        QCOMPARE(modules->size(), 16U);
        QCOMPARE(std::ranges::count_if(*modules, &ModuleEntry::bigstore2Support), 2);
    }

    void readsTheCluster()
    {
        const auto cluster = codec::cluster(testData(u"samples/cluster.json"_s));

        QVERIFY(cluster);
        QCOMPARE(cluster->name, u"rs-east.example.com"_s);
        QCOMPARE(cluster->featuresetSupported, 8);
        QVERIFY((cluster->featuresetByVersion == std::map<QString, int>{{u"7.4"_s, 8}, {u"8.0"_s, 8}, {u"8.4"_s, 9}}));
        QVERIFY(codec::cluster(testData(u"captured/cluster/cluster.json"_s)));
    }

    void toleratesOtherShapesOfWhatIsNotDocumented()
    {
        const auto cluster = codec::cluster(R"({"name":"x","crdt_supported_featureset_version_map":{"7.4":[1,2],"8.4":"9","8.6":10}})");

        QVERIFY(cluster);
        QVERIFY((cluster->featuresetByVersion == std::map<QString, int>{{u"8.6"_s, 10}}));
        QVERIFY(codec::cluster(R"({"name":"x","crdt_supported_featureset_version_map":[]})"));
    }

    void refusesAClusterWithoutName()
    {
        QVERIFY(!codec::cluster("{}"));
        QVERIFY(!codec::cluster(R"({"error_code":"x"})"));
    }

    void knowsWhichRoleMayUpgrade_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<int>("may");
        for (const auto &role : {u"admin"_s, u"cluster_member"_s, u"db_member"_s})
            QTest::newRow(qPrintable(role)) << role << 1;
        for (const auto &role : {u"cluster_viewer"_s, u"db_viewer"_s, u"user_manager"_s, u"none"_s})
            QTest::newRow(qPrintable(role)) << role << 0;
        QTest::newRow("of its own") << u"night_shift"_s << -1;
    }
    void knowsWhichRoleMayUpgrade()
    {
        QFETCH(QString, role);
        QFETCH(int, may);

        const auto facts = codec::role("{\"role\":\"" + role.toUtf8() + "\"}");

        QVERIFY(facts);
        QCOMPARE(facts->role, role);
        QCOMPARE(facts->mayUpgrade ? int(*facts->mayUpgrade) : -1, may);
    }

    void readsPermissions_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("may");
        QTest::newRow("sample") << testData(u"samples/permissions.json"_s) << 1;
        QTest::newRow("without it") << R"({"db_member":{"api_permissions":["view_crdb"]}})"_ba << 0;
        QTest::newRow("of another role") << R"({"admin":{"api_permissions":["upgrade_crdb"]}})"_ba << -1;
        QTest::newRow("not wrapped") << R"({"api_permissions":["upgrade_crdb"]})"_ba << 1;
        QTest::newRow("empty") << R"({"db_member":{"api_permissions":[]}})"_ba << 0;
        QTest::newRow("wrong type") << R"({"db_member":{"api_permissions":[1]}})"_ba << -1;
        QTest::newRow("no object") << "[]"_ba << -1;
    }
    void readsPermissions()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, may);

        const auto allowed = codec::mayUpgrade(body, u"db_member"_s);

        QCOMPARE(allowed ? int(*allowed) : -1, may);
    }
};

QTEST_GUILESS_MAIN(TestCodecCatalogue)
#include "tst_codeccatalogue.moc"
