// SPDX-License-Identifier: GPL-3.0-or-later
#include "testdata.h"
#include "wire/preflightcodec.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// What the checks read beside the rest, as clusters tell it.
class TestCodecPreflight : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsTheRecordedCluster()
    {
        const auto state = codec::clusterState(testData(u"captured/cluster/cluster.json"_s));
        const auto license = codec::license(testData(u"captured/cluster/license.json"_s));
        const auto alert = codec::certificateAlert(testData(u"captured/cluster/cluster_alerts.json"_s));
        const auto details = codec::databaseDetails(testData(u"captured/cluster/bdb_single.json"_s));

        QVERIFY(state && license && alert && details);
        QCOMPARE(state->upgradeInProgress, std::optional(false));
        QCOMPARE(state->changesBlocked, std::optional(false));
        QCOMPARE(state->protocols, std::vector{1});
        QCOMPARE(license->expired, std::optional(false));
        QVERIFY(license->until.isValid());
        QCOMPARE(alert->raised, std::optional(false));
        QCOMPARE(alert->enabled, std::optional(true));
        QCOMPARE(details->crdtBacklog, u"auto"_s);
        QVERIFY(details->memorySize.has_value());
        QVERIFY(details->operations.isEmpty());
    }

    void readsWhatIsDocumented()
    {
        const auto nodes = codec::nodeStates("{\"1\":{\"node_status\":\"active\",\"free_ram\":16777216000},\"3\":{\"node_status\":"
                                             "\"active\",\"maintenance_snapshot\":{\"name\":\"m\"},\"free_ram\":3.5e10}}");
        const auto check = codec::selfCheck("{\"cluster_test_result\":false,\"nodes\":[{\"node_uid\":\"1\",\"result\":true},{\"error\":"
                                            "\"process alert_mgr\",\"node_uid\":\"3\",\"result\":false}]}");
        const auto modes =
            codec::services("{\"crdb_coordinator\":{\"operating_mode\":\"enabled\"},\"crdb_worker\":{\"operating_mode\":\"disabled\"}}");
        const auto policy = codec::policy("{\"parallel_shards_upgrade\":0,\"redis_upgrade_policy\":\"major\"}");
        const auto health = codec::databaseHealth("{\"availability\":\"up\",\"last_backup_time\":null}");
        const auto wellbeing = codec::wellbeing("{\"status\":\"warning\",\"active_alerts\":[{},{}]}");

        QVERIFY(nodes && check && modes && policy && health && wellbeing);
        QVERIFY((*nodes == std::vector<NodeState>{{1, u"active"_s, false, 16777216000.0}, {3, u"active"_s, true, 3.5e10}}));
        QCOMPARE(check->result, std::optional(false));
        QVERIFY((check->nodes[1] == SelfCheck::Node{u"3"_s, false, u"process alert_mgr"_s}));
        QCOMPARE(modes->worker, u"disabled"_s);
        QVERIFY((*policy == PolicyFacts{u"major"_s, 0}));
        QCOMPARE(health->availability, u"up"_s);
        QVERIFY(!health->lastBackup.isValid());
        QVERIFY((*wellbeing == ClusterWellbeing{u"warning"_s, 2}));
    }

    void readsUsageOfOneDatabase()
    {
        const auto keyed = codec::usage("{\"4\":{\"used_memory\":5.5e9},\"5\":{\"used_memory\":1}}", 4);
        const auto bare = codec::usage("{\"used_memory\":5.5e9}", 4);
        const auto other = codec::usage("{\"5\":{\"used_memory\":1}}", 4);

        QVERIFY(keyed && bare && other);
        QCOMPARE(keyed->usedMemory, std::optional(5.5e9));
        QCOMPARE(bare->usedMemory, std::optional(5.5e9));
        QVERIFY(!other->usedMemory);
    }

    void readsModulesOfTheCreation()
    {
        const QByteArray body = "{\"guid\":\"5d1c3d2e-6b1a-4c52-9b38-0c9f0e7a1f01\",\"default_db_config\":{\"module_list\":[{"
                                "\"module_name\":\"search\"}]}}";

        QCOMPARE(codec::createdModules(body).value(), QStringList{u"search"_s});
        QCOMPARE(codec::createdModules("{\"default_db_config\":{}}").value(), QStringList());
        QVERIFY(!codec::createdModules("{\"guid\":\"5d1c3d2e-6b1a-4c52-9b38-0c9f0e7a1f01\"}"));
        QVERIFY(!codec::createdModules("[]"));
    }

    void tellsNothingThatWasNotTold()
    {
        QVERIFY((*codec::clusterState("{}") == ClusterState()));
        QVERIFY((*codec::license("{}") == LicenseFacts()));
        QVERIFY((*codec::certificateAlert("{}") == CertificateAlert()));
        QVERIFY((*codec::services("{}") == ServiceModes()));
        QVERIFY((*codec::databaseHealth("{}") == DatabaseHealth()));
        QVERIFY((*codec::databaseDetails("{}") == DatabaseDetails()));
    }

    void refusesWrongTypes()
    {
        QVERIFY(!codec::clusterState("{\"upgrade_in_progress\":\"no\"}"));
        QVERIFY(!codec::license("{\"expired\":\"false\"}"));
        QVERIFY(!codec::policy("{\"redis_upgrade_policy\":1}"));
        QVERIFY(!codec::nodeStates("{\"1\":[]}"));
        QVERIFY(!codec::selfCheck("{\"nodes\":{}}"));
        QVERIFY(!codec::databaseHealth("[]"));
        QVERIFY(!codec::wellbeing("<html>"));
    }
};

QTEST_GUILESS_MAIN(TestCodecPreflight)
#include "tst_codecpreflight.moc"
