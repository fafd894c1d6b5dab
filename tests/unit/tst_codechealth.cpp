// SPDX-License-Identifier: GPL-3.0-or-later
#include "testdata.h"
#include "wire/codec.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

CrdbGuid guid()
{
    return CrdbGuid::parse(u"5d1c3d2e-6b1a-4c52-9b38-0c9f0e7a1f01").value();
}

} // namespace

/// Health reports and actions as clusters tell them.
class TestCodecHealth : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsAReportWithAnUnreachableCluster()
    {
        const auto report = codec::health(testData(u"samples/health-report.json"_s), guid());

        QVERIFY2(report, report ? "" : qPrintable(report.error()));
        QCOMPARE(report->size(), size_t(3));
        const ClusterHealth &east = report->at(0);
        QCOMPARE(east.cluster, u"rs-east.example.com"_s);
        QCOMPARE(east.activeVersion, 3);
        QVERIFY((east.configurations == std::vector<ClusterHealth::Configuration>{{3, u"commit-completed"_s}, {4, u"posted"_s}}));
        QCOMPARE(east.connections.at(0).links.size(), size_t(0));
        QVERIFY((east.connections.at(2) == ClusterHealth::Connection{u"rs-eu.example.com"_s, u"error"_s, {{u"1:3"_s, u"down"_s}}}));
        QVERIFY(report->at(2).connectionError.startsWith(u"HTTPSConnectionPool"_s));
        QVERIFY(!report->at(2).activeVersion);
    }

    void toleratesOrRefuses_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("count");
        QTest::newRow("poor entry") << R"([{"cluster_name":"a"}])"_ba << 1;
        QTest::newRow("null error") << R"([{"cluster_name":"a","connection_error":null}])"_ba << 1;
        QTest::newRow("unknown words") << R"([{"cluster_name":"a","connections":[{"name":"b","status":"napping"}]}])"_ba << 1;
        QTest::newRow("our GUID") << R"([{"cluster_name":"a","guid":"5D1C3D2E-6b1a-4c52-9b38-0c9f0e7a1f01"}])"_ba << 1;
        QTest::newRow("wrapped") << R"({"health_report":[{"cluster_name":"a"}]})"_ba << 1;
        QTest::newRow("nobody") << "[]"_ba << 0;
        QTest::newRow("another GUID") << R"([{"cluster_name":"a","guid":"9a7b0f44-2f0e-4d7a-8a52-77c1f3f0ab02"}])"_ba << -1;
        QTest::newRow("no cluster") << R"([{"active_config_version":3}])"_ba << -1;
        QTest::newRow("version as word") << R"([{"cluster_name":"a","active_config_version":"three"}])"_ba << -1;
        QTest::newRow("version twice") << R"([{"cluster_name":"a","active_config_version":3,"active_config_version":4}])"_ba << -1;
        QTest::newRow("page") << "<html>"_ba << -1;
    }
    void toleratesOrRefuses()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, count);

        const auto report = codec::health(body, guid());

        QCOMPARE(report ? static_cast<int>(report->size()) : -1, count);
    }

    void readsActions_data()
    {
        QTest::addColumn<QByteArray>("body");
        const QByteArray recorded = testData(u"captured/other/action_running.json"_s).trimmed();
        QTest::newRow("bare") << "[" + recorded + "]";
        QTest::newRow("wrapped") << R"({"actions":[)" + recorded + "]}";
        QTest::newRow("share as text") << "[" + QByteArray(recorded).replace("14.29", "\"14.29\"") + "]";
    }
    void readsActions()
    {
        QFETCH(QByteArray, body);

        const auto actions = codec::actions(body);

        QVERIFY2(actions, actions ? "" : qPrintable(actions.error()));
        QCOMPARE(actions->size(), size_t(1));
        QCOMPARE(actions->front().name, u"SMDeleteBDB"_s);
        QCOMPARE(actions->front().state, u"config_security"_s);
        QCOMPARE(actions->front().progress, 14.29);
        QVERIFY(actions->front().pending.empty());
    }

    void readsWhatShardsHaveStillToDo()
    {
        const auto actions = codec::actions(
            R"([{"action_uid":"a","name":"SMUpgradeBDB","pending_ops":{"8":{"op_name":"wait_for_load","status_code":"SHARD_LOADING"}}}])");

        QVERIFY(actions);
        QVERIFY((actions->front().pending == std::vector<ActionFacts::Pending>{{u"8"_s, u"wait_for_load"_s, u"SHARD_LOADING"_s, {}, {}}}));
        QVERIFY(!codec::actions("{}"));
    }
};

QTEST_GUILESS_MAIN(TestCodecHealth)
#include "tst_codechealth.moc"
