// SPDX-License-Identifier: GPL-3.0-or-later
#include "testdata.h"
#include "wire/codec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString Guid = u"5d1c3d2e-6b1a-4c52-9b38-0c9f0e7a1f01"_s;

/// The sample database with one text exchanged for another.
QByteArray bdbWith(const QByteArray &before, const QByteArray &after)
{
    QByteArray body = testData(u"samples/bdb.json"_s);
    return body.contains(before) ? body.replace(before, after) : QByteArray();
}

QByteArray crdbWith(const QByteArray &moreFields)
{
    return R"({"guid":"5d1c3d2e-6b1a-4c52-9b38-0c9f0e7a1f01")" + (moreFields.isEmpty() ? QByteArray() : ',' + moreFields) + '}';
}

} // namespace

/// CRDBs and the databases behind their instances as clusters tell them.
class TestCodecCrdb : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsCrdbListsInBothShapes_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("count");
        QTest::newRow("sample") << testData(u"samples/crdbs.json"_s) << 3;
        QTest::newRow("recorded, empty") << testData(u"captured/cluster/crdbs_list.json"_s) << 0;
        QTest::newRow("recorded, one") << testData(u"captured/crdb/crdbs_list_one_item.json"_s) << 1;
        QTest::newRow("bare") << ("[" + crdbWith({}) + "]") << 1;
        QTest::newRow("without a valid GUID") << ("[{},{\"guid\":\"..\"}," + crdbWith({}) + "]") << 1;
        QTest::newRow("no list") << "{}"_ba << -1;
        QTest::newRow("task list") << testData(u"samples/tasks-list-wrapped.json"_s) << -1;
        QTest::newRow("GUID twice") << R"([{"guid":"a","guid":"b"}])"_ba << -1;
        QTest::newRow("number as name") << ("[" + crdbWith("\"name\":5") + "]") << -1;
    }
    void readsCrdbListsInBothShapes()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, count);

        const auto crdbs = codec::crdbs(body);

        QCOMPARE(crdbs ? static_cast<int>(crdbs->size()) : -1, count);
    }

    void readsACrdb()
    {
        const auto crdb = codec::crdb(testData(u"samples/crdb.json"_s));

        QVERIFY2(crdb, crdb ? "" : qPrintable(crdb.error()));
        QCOMPARE(crdb->guid.text(), Guid);
        QCOMPARE(crdb->name, u"sessions"_s);
        QCOMPARE(crdb->instances.size(), 3U);
        QVERIFY((crdb->instances[1] == InstanceRef{2, u"rs-west.example.com"_s, u"https://rs-west.example.com:9443"_s}));
        QCOMPARE(crdb->localBdbUid, 1);
        QCOMPARE(crdb->protocol, 1);
        QCOMPARE(crdb->featureset, 8);
        QCOMPARE(crdb->shardsCount, 4);
        QVERIFY(crdb->replication);
        QCOMPARE(crdb->dataPersistence, u"aof"_s);
        QVERIFY(crdb->managedBy.isEmpty());
    }

    void takesTheDocumentedDefaultsOfACrdb()
    {
        const auto crdb = codec::crdb(crdbWith({}));

        QVERIFY(crdb);
        QVERIFY(crdb->replication);
        QCOMPARE(crdb->dataPersistence, u"aof"_s);
        QCOMPARE(crdb->shardsCount, 1);
        QVERIFY(!crdb->protocol && !crdb->featureset && !crdb->localBdbUid);
        QVERIFY(crdb->instances.empty());
    }

    void readsSettingsOfACrdbThatDiffer()
    {
        const auto crdbs = codec::crdbs(testData(u"samples/crdbs.json"_s));

        QVERIFY(crdbs);
        QVERIFY(!crdbs->at(2).replication);
        QCOMPARE(crdbs->at(2).dataPersistence, u"disabled"_s);
        QCOMPARE(crdbs->at(2).localBdbUid, 7);
    }

    void findsTheLocalDatabaseInAnySpelling_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<int>("uid");
        QTest::newRow("text") << R"("local_databases":[{"bdb_uid":"12","id":1}])"_ba << 12;
        QTest::newRow("number") << R"("local_databases":[{"bdb_uid":12,"id":1}])"_ba << 12;
        QTest::newRow("float") << R"("local_databases":[{"bdb_uid":12.0,"id":1}])"_ba << 12;
        QTest::newRow("instance only") << R"("local_databases":[],"instances":[{"id":1,"db_uid":""},{"id":2,"db_uid":"12"}])"_ba << 12;
        QTest::newRow("empty") << R"("local_databases":[{"bdb_uid":"","id":1}],"instances":[{"id":1}])"_ba << -1;
        QTest::newRow("null") << R"("local_databases":null)"_ba << -1;
        QTest::newRow("word") << R"("local_databases":[{"bdb_uid":"x","id":1}])"_ba << -2;
        QTest::newRow("fraction") << R"("local_databases":[{"bdb_uid":1.5,"id":1}])"_ba << -2;
        QTest::newRow("too large") << R"("local_databases":[{"bdb_uid":4294967297,"id":1}])"_ba << -2;
    }
    void findsTheLocalDatabaseInAnySpelling()
    {
        QFETCH(QByteArray, fields);
        QFETCH(int, uid);

        const auto crdb = codec::crdb(crdbWith(fields));

        QCOMPARE(crdb ? crdb->localBdbUid.value_or(-1) : -2, uid);
    }

    void refusesACrdbWithoutGuid()
    {
        QVERIFY(!codec::crdb(R"({"name":"x"})"));
        QVERIFY(!codec::crdb(R"({"guid":"5d1c3d2e-6b1a-4c52-9b38-0c9f0e7a1f01/../x"})"));
        QCOMPARE(codec::crdb("{}").error(), u"guid: not a GUID"_s);
    }

    void readsTheDatabaseOfAnInstance()
    {
        const auto bdb = codec::bdb(testData(u"samples/bdb.json"_s));

        QVERIFY2(bdb, bdb ? "" : qPrintable(bdb.error()));
        QCOMPARE(bdb->bdbUid, 1);
        QCOMPARE(bdb->name, u"sessions"_s);
        QCOMPARE(bdb->guid, Guid);
        QVERIFY((bdb->redisVersion == RedisVersion{7, 4}));
        QCOMPARE(bdb->fullVersion, u"7.4.3"_s);
        QCOMPARE(bdb->protocol, 1);
        QCOMPARE(bdb->featureset, 8);
        QCOMPARE(bdb->status, u"active"_s);
        QCOMPARE(bdb->sync, u"enabled"_s);
        QVERIFY((bdb->sources == std::vector<SyncSource>{{2, u"in-sync"_s}, {3, u"in-sync"_s}}));
        const DatabaseSettings expected{.crdt = true,
            .bigstore = false,
            .bigstoreVersion = 1,
            .sharding = true,
            .shardsCount = 4,
            .customHashPolicy = false,
            .internodeEncryption = false,
            .dataPersistence = u"aof"_s,
            .replication = true,
            .replicaSync = u"disabled"_s,
            .evictionPolicy = u"noeviction"_s};
        QVERIFY(bdb->settings == expected);
    }

    void readsTheRecordedDatabase()
    {
        const auto bdb = codec::bdb(testData(u"captured/cluster/bdb_single.json"_s));

        QVERIFY2(bdb, bdb ? "" : qPrintable(bdb.error()));
        QVERIFY((bdb->redisVersion == RedisVersion{8, 0}));
        QVERIFY(!bdb->protocol && !bdb->featureset);
        QVERIFY(!bdb->settings.crdt);
        QVERIFY(bdb->guid.isEmpty());
        QCOMPARE(bdb->modules.size(), 4U);
        QVERIFY((bdb->modules[1] == LoadedModule{u"search"_s, u"7.99.91"_s, {}, u"4e6efe7fa848e35cbae142dd1e4564a2"_s}));
        QCOMPARE(bdb->settings.evictionPolicy, u"volatile-lru"_s);
    }

    void tellsACustomHashPolicy_data()
    {
        QTest::addColumn<QStringList>("rules");
        QTest::addColumn<bool>("oss");
        QTest::addColumn<bool>("custom");
        const QString tagged = u".*\\{(?<tag>.*)\\}.*"_s;
        const QString whole = u"(?<tag>.*)"_s;
        QTest::newRow("default") << QStringList{tagged, whole} << false << false;
        QTest::newRow("none") << QStringList() << false << false;
        QTest::newRow("other") << QStringList{u"(?<tag>.)"_s} << false << true;
        QTest::newRow("default turned round") << QStringList{whole, tagged} << false << true;
        QTest::newRow("default and more") << QStringList{tagged, whole, u"x"_s} << false << true;
        QTest::newRow("other, but OSS") << QStringList{u"(?<tag>.)"_s} << true << false;
    }
    void tellsACustomHashPolicy()
    {
        QFETCH(QStringList, rules);
        QFETCH(bool, oss);
        QFETCH(bool, custom);
        QJsonArray list;
        for (const QString &rule : rules)
            list.append(QJsonObject{{u"regex"_s, rule}});
        const QJsonObject object{{u"uid"_s, 1}, {u"redis_version"_s, u"8.0"_s}, {u"shard_key_regex"_s, list}, {u"oss_sharding"_s, oss}};

        const auto bdb = codec::bdb(QJsonDocument(object).toJson());

        QVERIFY2(bdb, bdb ? "" : qPrintable(bdb.error()));
        QCOMPARE(bdb->settings.customHashPolicy, custom);
    }

    void toleratesOddTypesThatWereRecorded_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("sizes as floats") << R"("memory_size": 10737418240)"_ba
                                         << R"("memory_size": 1081100128256.0)"_ba;
        QTest::newRow("shards as float") << R"("shards_count": 4)"_ba
                                         << R"("shards_count": 4.0)"_ba;
        QTest::newRow("lists in texts") << R"("crdt_modules": "[]")"_ba
                                        << R"("crdt_modules": [])"_ba;
        QTest::newRow("uid as text") << R"("uid": 1,)"_ba
                                     << R"("uid": "1",)"_ba;
        QTest::newRow("full version only") << R"("redis_version": "7.4",)"_ba
                                           << R"("redis_version": null,)"_ba;
        QTest::newRow("protocol as text") << R"("crdt_protocol_version": 1)"_ba
                                          << R"("crdt_protocol_version": "1")"_ba;
        QTest::newRow("numbers beyond int") << R"("memory_size": 10737418240)"_ba
                                            << R"("memory_size": 9007199254740993)"_ba;
    }
    void toleratesOddTypesThatWereRecorded()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const QByteArray body = bdbWith(before, after);
        QVERIFY(!body.isEmpty());

        const auto bdb = codec::bdb(body);

        QVERIFY2(bdb, bdb ? "" : qPrintable(bdb.error()));
        QVERIFY(*bdb == *codec::bdb(testData(u"samples/bdb.json"_s)));
    }

    void refusesADatabaseWithWrongTypes_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("why");
        const auto row = [](const char *name, const QByteArray &before, const QByteArray &after, const char *why) {
            QTest::newRow(name) << before << after << QString::fromLatin1(why);
        };
        row("version as number", R"("redis_version": "7.4")", R"("redis_version": 8.1)", "redis_version: not a text");
        row("version as word", R"("redis_version": "7.4")", R"("redis_version": "new")", "redis_version: not a version");
        row("no uid", R"("uid": 1,)", "", "uid: missing");
        row("uid with fraction", R"("uid": 1,)", R"("uid": 1.5,)", "uid: not a whole number");
        row("flag as text", R"("sharding": true)", R"("sharding": "yes")", "sharding: neither true nor false");
        row("flag as number", R"("bigstore": false)", R"("bigstore": 0)", "bigstore: neither true nor false");
        row("modules as object", R"("module_list": [])", R"("module_list": {})", "module_list: not a list");
        row("source as text", R"("crdt_sources": [)", R"("crdt_sources": ["x",)", "crdt_sources[0]: not an object");
        row("version twice", R"("redis_version": "7.4",)", R"("redis_version": "7.4", "redis_version": "8.4",)",
            "a field stands twice in one object");
    }
    void refusesADatabaseWithWrongTypes()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QString, why);
        const QByteArray body = bdbWith(before, after);
        QVERIFY(!body.isEmpty());

        const auto bdb = codec::bdb(body);

        QVERIFY(!bdb);
        QCOMPARE(bdb.error(), why);
    }
};

QTEST_GUILESS_MAIN(TestCodecCrdb)
#include "tst_codeccrdb.moc"
