// SPDX-License-Identifier: GPL-3.0-or-later
#include "modulefit.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

class ModuleFitTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void findsTheVersionForATarget_data();
    void findsTheVersionForATarget();
    void asksForCapabilitiesBySetting_data();
    void asksForCapabilitiesBySetting();
    void predictsTheRefusalOfAnActiveActiveDatabase_data();
    void predictsTheRefusalOfAnActiveActiveDatabase();
    void acceptsTheFlagForFlashVersionTwo();
    void tellsWhichVersionsWouldFit();
    void leavesGuessesUndecided();
    void doubtsFlashThatBecomesVersionTwo();
    void tellsModulesThatTheCatalogueLacks();
    void prefersTheHighestVersion();

private:
    std::vector<ModuleEntry> m_catalogue;
};

static QString versionOf(const std::optional<ModuleEntry> &entry)
{
    return entry ? entry->semanticVersion : QString();
}

static QStringList namesOf(const std::vector<NeededCapability> &needed)
{
    QStringList names;
    std::ranges::transform(needed, std::back_inserter(names), &NeededCapability::capability);
    return names;
}

void ModuleFitTest::initTestCase()
{
    QFile file(QStringLiteral(TEST_DATA_DIR "/captured/cluster/modules_list.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    for (const QJsonValue &value : QJsonDocument::fromJson(file.readAll()).array()) {
        const QJsonObject object = value.toObject();
        ModuleEntry entry;
        entry.uid = object["uid"_L1].toString();
        entry.name = object["module_name"_L1].toString();
        entry.semanticVersion = object["semantic_version"_L1].toString();
        entry.compatibleRedis = object["compatible_redis_version"_L1].toString();
        entry.minRedis = object["min_redis_version"_L1].toString();
        entry.bigstore2Support = object["bigstore_version_2_support"_L1].toBool();
        for (const QJsonValue &capability : object["capabilities"_L1].toArray()) {
            entry.capabilities.insert(capability.toString());
        }
        m_catalogue.push_back(entry);
    }
    QCOMPARE(m_catalogue.size(), 16u);
}

void ModuleFitTest::findsTheVersionForATarget_data()
{
    QTest::addColumn<QString>("module");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("version");
    QTest::newRow("search 8.0") << u"search"_s << u"8.0"_s << u"7.99.91"_s;
    QTest::newRow("search 7.4") << u"search"_s << u"7.4"_s << u"2.10.17"_s;
    QTest::newRow("search 7.2 by minimum") << u"search"_s << u"7.2"_s << u"2.8.26"_s;
    QTest::newRow("search 6.2 by minimum") << u"search"_s << u"6.2"_s << u"2.6.29"_s;
    QTest::newRow("search 8.2: minimum of another major does not count") << u"search"_s << u"8.2"_s << u""_s;
    QTest::newRow("search 7.0 is below the minimum") << u"search"_s << u"7.0"_s << u""_s;
    QTest::newRow("bf 8.0") << u"bf"_s << u"8.0"_s << u"8.0.1"_s;
    QTest::newRow("ReJSON 7.2") << u"ReJSON"_s << u"7.2"_s << u"2.6.17"_s;
    QTest::newRow("timeseries 6.2") << u"timeseries"_s << u"6.2"_s << u"1.8.18"_s;
    QTest::newRow("names are exact") << u"rejson"_s << u"7.2"_s << u""_s;
    QTest::newRow("rg") << u"rg"_s << u"8.0"_s << u""_s;
}

void ModuleFitTest::findsTheVersionForATarget()
{
    QFETCH(QString, module);
    QFETCH(QString, target);

    const auto entry = moduleForTarget(module, RedisVersion::parse(target).value(), m_catalogue);

    QTEST(versionOf(entry), "version");
}

void ModuleFitTest::asksForCapabilitiesBySetting_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QString>("certain");
    QTest::addColumn<QString>("possible");
    QTest::newRow("none") << u"none"_s << u""_s << u""_s;
    QTest::newRow("crdt") << u"crdt"_s << u"crdb"_s << u""_s;
    QTest::newRow("flash") << u"flash"_s << u"flash"_s << u""_s;
    QTest::newRow("flash 2") << u"flash2"_s << u"flash bigstore_version_2"_s << u""_s;
    QTest::newRow("hash") << u"hash"_s << u"hash_policy"_s << u""_s;
    QTest::newRow("replica of") << u"replica"_s << u"replica_of"_s << u""_s;
    QTest::newRow("shards") << u"shards"_s << u""_s << u"clustering"_s;
    QTest::newRow("one shard") << u"one shard"_s << u""_s << u""_s;
    QTest::newRow("tls") << u"tls"_s << u""_s << u"intershard_tls"_s;
    QTest::newRow("aof") << u"aof"_s << u""_s << u"persistence_aof"_s;
    QTest::newRow("snapshot") << u"snapshot"_s << u""_s << u"persistence_rdb"_s;
    QTest::newRow("eviction") << u"eviction"_s << u""_s << u"eviction_expiry"_s;
    QTest::newRow("replication") << u"replication"_s << u""_s << u"failover_migrate"_s;
}

void ModuleFitTest::asksForCapabilitiesBySetting()
{
    QFETCH(QString, setting);
    DatabaseSettings s;
    s.crdt = setting == "crdt"_L1;
    s.bigstore = setting.startsWith("flash"_L1);
    s.bigstoreVersion = setting == "flash2"_L1 ? 2 : 1;
    s.customHashPolicy = setting == "hash"_L1;
    s.replicaSync = setting == "replica"_L1 ? u"enabled"_s : u"disabled"_s;
    s.sharding = setting.endsWith("shard"_L1) || setting == "shards"_L1;
    s.shardsCount = setting == "shards"_L1 ? 2 : 1;
    s.internodeEncryption = setting == "tls"_L1;
    s.dataPersistence = setting == "aof"_L1 || setting == "snapshot"_L1 ? setting : u"disabled"_s;
    s.evictionPolicy = setting == "eviction"_L1 ? u"volatile-lru"_s : u"noeviction"_s;
    s.replication = setting == "replication"_L1;

    auto certain = neededCapabilities(s);
    auto possible = certain;
    std::erase_if(certain, [](const NeededCapability &n) { return !n.certain; });
    std::erase_if(possible, [](const NeededCapability &n) { return n.certain; });

    QTEST(namesOf(certain).join(u' '), "certain");
    QTEST(namesOf(possible).join(u' '), "possible");
}

void ModuleFitTest::predictsTheRefusalOfAnActiveActiveDatabase_data()
{
    QTest::addColumn<QString>("module");
    QTest::addColumn<bool>("fits");
    QTest::newRow("search") << u"search"_s << true;
    QTest::newRow("ReJSON") << u"ReJSON"_s << true;
    QTest::newRow("bf") << u"bf"_s << false;
    QTest::newRow("timeseries") << u"timeseries"_s << false;
}

void ModuleFitTest::predictsTheRefusalOfAnActiveActiveDatabase()
{
    QFETCH(QString, module);
    InstanceFacts instance;
    instance.modules = {{module, u"1.0"_s, {}, {}}};
    instance.settings.crdt = true;

    const auto report = fitModules(u"rs-east"_s, instance, m_catalogue, {8, 0});

    QTEST(report.modules[0].fits(), "fits");
    QCOMPARE(report.hasMisfit(), !report.modules[0].fits());
    QVERIFY(!report.modules[0].undecided());
    QCOMPARE(namesOf(report.modules[0].missing), report.modules[0].fits() ? QStringList() : QStringList{u"crdb"_s});
}

void ModuleFitTest::acceptsTheFlagForFlashVersionTwo()
{
    const auto entry = [&](const QString &name, RedisVersion target) { return *moduleForTarget(name, target, m_catalogue); };
    ModuleEntry flagged;
    flagged.bigstore2Support = true;

    QVERIFY(covers(entry(u"ReJSON"_s, {8, 0}), u"bigstore_version_2"_s));
    QVERIFY(!covers(entry(u"search"_s, {8, 0}), u"bigstore_version_2"_s));
    QVERIFY(!covers(entry(u"ReJSON"_s, {7, 2}), u"bigstore_version_2"_s));
    QVERIFY(covers(flagged, u"bigstore_version_2"_s));
    QVERIFY(!covers(flagged, u"flash"_s));
}

void ModuleFitTest::tellsWhichVersionsWouldFit()
{
    InstanceFacts instance;
    instance.modules = {{u"ReJSON"_s, u"2.8.10"_s, {}, {}}, {u"search"_s, u"2.10.17"_s, {}, {}}};
    instance.settings.crdt = true;
    instance.settings.bigstore = true;
    instance.settings.bigstoreVersion = 2;

    const auto report = fitModules(u"rs-east"_s, instance, m_catalogue, {8, 0});

    QCOMPARE(report.modules[0].versionsThatFit, (QStringList{u"7.99.3 (Redis 8.0)"_s, u"2.8.10 (Redis 7.4)"_s}));
    QCOMPARE(report.modules[1].versionsThatFit, QStringList());
    QVERIFY(report.hasMisfit());
}

void ModuleFitTest::leavesGuessesUndecided()
{
    InstanceFacts instance;
    instance.modules = {{u"search"_s, u"2.10.17"_s, {}, {}}};
    instance.settings.crdt = true;
    instance.settings.dataPersistence = u"aof"_s;
    auto catalogue = m_catalogue;
    for (ModuleEntry &entry : catalogue) {
        entry.capabilities.remove(u"persistence_aof"_s);
    }

    const auto report = fitModules(u"rs-east"_s, instance, catalogue, {8, 0});

    QVERIFY(!report.modules[0].fits());
    QVERIFY(report.modules[0].undecided());
    QVERIFY(!report.hasMisfit());
}

void ModuleFitTest::doubtsFlashThatBecomesVersionTwo()
{
    InstanceFacts instance;
    instance.modules = {{u"search"_s, u"2.8.26"_s, {}, {}}, {u"ReJSON"_s, u"2.6.17"_s, {}, {}}};
    instance.settings.crdt = true;
    instance.settings.bigstore = true;

    const auto before = fitModules(u"rs-east"_s, instance, m_catalogue, {7, 4});
    const auto after = fitModules(u"rs-east"_s, instance, m_catalogue, {8, 0});

    QVERIFY(before.modules[0].fits() && before.modules[1].fits());
    QVERIFY(after.modules[0].undecided());
    QCOMPARE(namesOf(after.modules[0].missing), QStringList{u"bigstore_version_2"_s});
    QVERIFY(after.modules[1].fits());
}

void ModuleFitTest::tellsModulesThatTheCatalogueLacks()
{
    InstanceFacts instance;
    instance.modules = {{u"rg"_s, u"1.2"_s, {}, {}}, {u"bf"_s, u"8.0.1"_s, {}, {}}};

    const auto report = fitModules(u"rs-east"_s, instance, m_catalogue, {8, 4});

    QVERIFY(!report.modules[0].inCatalogue);
    QVERIFY(report.modules[1].inCatalogue);
    QVERIFY(!report.modules[0].fits() && !report.modules[1].fits());
    QVERIFY(report.hasMisfit());
}

void ModuleFitTest::prefersTheHighestVersion()
{
    auto catalogue = m_catalogue;
    auto newer = *moduleForTarget(u"search"_s, {7, 4}, catalogue);
    newer.semanticVersion = u"2.10.9"_s;
    catalogue.push_back(newer);

    QCOMPARE(versionOf(moduleForTarget(u"search"_s, {7, 4}, catalogue)), u"2.10.17"_s);
}

QTEST_GUILESS_MAIN(ModuleFitTest)
#include "tst_modulefit.moc"
