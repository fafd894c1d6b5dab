// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/codec.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(UpgradeForm)

namespace {

const QString Guid = u"5d1c3d2e-6b1a-4c52-9b38-0c9f0e7a1f01"_s;

/// Nothing asked for: every field at the API's default.
UpgradeForm bareForm()
{
    UpgradeForm form;
    form.guid = Guid;
    form.preserveRoles = false;
    form.taskId = u"7c2f4a10-93c5-4c0e-8f43-5f2a9b6d1e77"_s;
    form.keepUnit = KeepUnit::ClusterDefault;
    return form;
}

template <class Change>
UpgradeForm with(Change change)
{
    UpgradeForm form = bareForm();
    change(form);
    return form;
}

ModuleRow moduleRow(const QString &arguments)
{
    return {.name = u"search"_s,
        .versionNow = u"2.10.17"_s,
        .versionAfter = u"8.4.0"_s,
        .argumentsNow = {},
        .newArguments = arguments,
        .currentUid = u"b212cb64b206074750414b81d9fb1135"_s,
        .newUid = u"00000000000000000000000000008400"_s,
        .addedByHand = false};
}

} // namespace

/// The bytes of the upgrade call and the paths of all calls.
class TestCodecRequest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void writesOnlyWhatDiffersFromTheDefaults_data()
    {
        QTest::addColumn<UpgradeForm>("form");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("nothing") << bareForm() << "{}"_ba;
        QTest::newRow("version") << with([](auto &f) { f.redisVersion = u"8.10"_s; }) << R"({"redis_version":"8.10"})"_ba;
        QTest::newRow("roles") << with([](auto &f) { f.preserveRoles = true; }) << R"({"preserve_roles":true})"_ba;
        QTest::newRow("shards") << with([](auto &f) { f.parallelShards = 2; }) << R"({"parallel_shards_upgrade":2})"_ba;
        QTest::newRow("may discard") << with([](auto &f) { f.mayDiscard = true; }) << R"({"may_discard_data":true})"_ba;
        QTest::newRow("force discard") << with([](auto &f) { f.forceDiscard = true; }) << R"({"force_discard":true})"_ba;
        QTest::newRow("restart") << with([](auto &f) { f.forceRestart = true; }) << R"({"force_restart":true})"_ba;
        QTest::newRow("protocol") << with([](auto &f) { f.keepProtocol = true; }) << R"({"keep_crdt_protocol_version":true})"_ba;
        QTest::newRow("module") << with([](auto &f) {
            f.modules = {moduleRow(u"PARTITIONS AUTO"_s)};
        }) << R"({"modules":[{"current_module":"b212cb64b206074750414b81d9fb1135","new_module":"00000000000000000000000000008400","new_module_args":"PARTITIONS AUTO"}]})"_ba;
        QTest::newRow("module without arguments, not by UID") << with([](auto &f) {
            f.modules = {moduleRow(u""_s)};
            f.modules.front().argumentsNow = u"PARTITIONS AUTO"_s;
            f.nameModulesByUid = false;
        }) << R"({"modules":[{"new_module_args":""}]})"_ba;
        QTest::newRow("everything, in the order of the documentation")
            << with([](auto &f) {
                   f.redisVersion = u"8.4"_s;
                   f.preserveRoles = f.mayDiscard = f.forceDiscard = f.forceRestart = f.keepProtocol = true;
                   f.parallelShards = 1;
                   f.modules = {moduleRow(u"A"_s)};
                   f.nameModulesByUid = false;
               })
            << R"({"redis_version":"8.4","preserve_roles":true,"parallel_shards_upgrade":1,"may_discard_data":true,"force_discard":true,)"
               R"("force_restart":true,"keep_crdt_protocol_version":true,"modules":[{"new_module_args":"A"}]})"_ba;
    }
    void writesOnlyWhatDiffersFromTheDefaults()
    {
        QFETCH(UpgradeForm, form);
        QFETCH(QByteArray, body);
        const auto attempt = UpgradePlan::from(form, {});
        QVERIFY(attempt.plan);

        const UpgradeRequest request = codec::encode(*attempt.plan);

        QCOMPARE(request.body, body);
        QVERIFY(QJsonDocument::fromJson(request.body).isObject());
        QCOMPARE(request.path, u"/v1/crdbs/5d1c3d2e-6b1a-4c52-9b38-0c9f0e7a1f01/upgrade"_s);
    }

    void escapesWhatJsonNeeds_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::newRow("backslash") << u"a\\b\\\\"_s;
        QTest::newRow("umlauts and symbols") << u"äöü — 🙂"_s;
    }
    void escapesWhatJsonNeeds()
    {
        QFETCH(QString, arguments);
        const auto attempt = UpgradePlan::from(with([&](auto &f) { f.modules = {moduleRow(arguments)}; }), {});
        QVERIFY(attempt.plan);

        const auto body = QJsonDocument::fromJson(codec::encode(*attempt.plan).body).object();

        QCOMPARE(body.value("modules"_L1)[0]["new_module_args"_L1].toString(), attempt.plan->modules().front().arguments);
    }

    void namesTheHeadersInTheirOrder()
    {
        const auto plan = UpgradePlan::from(with([](auto &f) {
            f.keepAmount = 24;
            f.keepUnit = KeepUnit::Hours;
        }),
            {})
                              .plan;

        const UpgradeRequest request = codec::encode(*plan);

        const std::vector<std::pair<QByteArray, QByteArray>> expected{{"Accept", "application/json"}, {"Accept-Encoding", "identity"},
            {"Content-Type", "application/json"}, {"X-Task-ID", "7c2f4a10-93c5-4c0e-8f43-5f2a9b6d1e77"}, {"X-Result-TTL", "86400"}};
        QVERIFY(request.headers == expected);
        QCOMPARE(request.taskId, plan->taskId());
        QCOMPARE(request.guid, plan->guid());
    }

    void leavesTheResultTimeToTheClusterByDefault()
    {
        const UpgradeRequest request = codec::encode(*UpgradePlan::from(bareForm(), {}).plan);

        QCOMPARE(request.headers.size(), 4U);
        QCOMPARE(request.headers.back().first, "X-Task-ID");
    }

    void buildsPathsFromCheckedPartsOnly()
    {
        const auto guid = CrdbGuid::parse(Guid).value();

        QCOMPARE(codec::crdbPath(guid), u"/v1/crdbs/5d1c3d2e-6b1a-4c52-9b38-0c9f0e7a1f01"_s);
        QCOMPARE(codec::crdbsPath(), u"/v1/crdbs"_s);
        QCOMPARE(codec::tasksPath(), u"/v1/crdb_tasks"_s);
        QCOMPARE(codec::taskPath(u"91ab"_s), u"/v1/crdb_tasks/91ab?verbose=true"_s);
        QCOMPARE(codec::taskPath(u"../users/1"_s), QString());
        QCOMPARE(codec::taskPath(u"a?b"_s), QString());
        QCOMPARE(codec::bdbPath(3), u"/v1/bdbs/3"_s);
        QCOMPARE(codec::permissionsPath(u"db_member"_s), u"/v1/users/permissions/db_member"_s);
        QCOMPARE(codec::permissionsPath(u"a/b"_s), QString());
        QCOMPARE(codec::permissionsPath(u".."_s), QString());
        QCOMPARE(codec::permissionsPath(u"rôle"_s), QString());
        QCOMPARE(codec::permissionsPath({}), QString());
    }

    void makesTheFormOfARecordedRequestAgain()
    {
        UpgradeForm form = with([](auto &f) {
            f.redisVersion = u"8.10"_s;
            f.parallelShards = 2;
            f.mayDiscard = f.forceDiscard = f.forceRestart = f.keepProtocol = true;
            f.modules = {moduleRow(u"PARTITIONS \\ AUTO"_s)};
            f.keepAmount = 90;
            f.keepUnit = KeepUnit::Minutes;
        });
        const auto plan = UpgradePlan::from(form, {}).plan;
        QVERIFY(plan);
        const UpgradeRequest request = codec::encode(*plan);
        Task task{.id = plan->taskId(), .guid = plan->guid()};
        task.body = request.body;
        for (const auto &[name, value] : request.headers)
            task.headers += QString::fromLatin1(name) + u": "_s + QString::fromLatin1(value) + u'\n';
        task.expectedArguments = {{u"search"_s, form.modules.front().newArguments.value()}};

        const UpgradeForm again = codec::form(task);

        form.taskId.clear();                     // every request has one of its own
        form.modules.front().versionNow.clear(); // read anew from the clusters
        form.modules.front().versionAfter.clear();
        QVERIFY(again == form);
        task.headers.clear();
        QCOMPARE(codec::form(task).keepUnit, KeepUnit::ClusterDefault);
    }
};

QTEST_GUILESS_MAIN(TestCodecRequest)
#include "tst_codecrequest.moc"
