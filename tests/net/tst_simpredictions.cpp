// SPDX-License-Identifier: GPL-3.0-or-later
#include "modulefit.h"
#include "scenario.h"
#include "simclient.h"
#include "testdata.h"
#include "wire/codec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace {

const QStringList Targets{u"6.2"_s, u"7.2"_s, u"7.4"_s, u"8.0"_s, u"8.2"_s, u"8.4"_s, u"8.6"_s};
constexpr RedisVersion LastRecorded{8, 0}; ///< of the recorded catalogue; later versions are composed

struct Settings {
    const char *name;
    QJsonObject patch;
};

std::vector<Settings> allSettings()
{
    return {
        {"plain", {}},
        {"no replicas", {{u"replication"_s, false}}},
        {"snapshots", {{u"persistence"_s, u"snapshot"_s}}},
        {"no persistence", {{u"persistence"_s, u"disabled"_s}}},
        {"shards", {{u"shards"_s, 4}}},
        {"own hashing", {{u"shards"_s, 4}, {u"custom_hash_policy"_s, true}}},
        {"hashing of the cluster API", {{u"shards"_s, 4}, {u"oss_sharding"_s, true}}},
        {"encrypted between nodes", {{u"internode_encryption"_s, true}}},
        {"eviction", {{u"eviction_policy"_s, u"volatile-lru"_s}}},
        {"flash", {{u"bigstore"_s, true}}},
        {"flash, version 2", {{u"bigstore"_s, true}, {u"bigstore_version"_s, 2}}},
    };
}

const std::vector<QStringList> ModuleSets{{}, {u"search"_s}, {u"ReJSON"_s}, {u"bf"_s}, {u"timeseries"_s}, {u"search"_s, u"ReJSON"_s}};

QString guidOf(size_t modules, size_t settings)
{
    return u"%1-6b1a-4c52-9b38-%2"_s.arg(modules + 1, 8, 16, '0'_L1).arg(settings + 1, 12, 16, '0'_L1);
}

/// A database for each set of modules and settings, old enough for every target, on two clusters.
QByteArray world(const QJsonObject &clusters)
{
    const auto settings = allSettings();
    QJsonObject databases;
    for (size_t m = 0; m < ModuleSets.size(); ++m) {
        for (size_t s = 0; s < settings.size(); ++s) {
            QJsonObject database = settings[s].patch;
            QJsonArray modules;
            for (const QString &name : ModuleSets[m])
                modules.append(QJsonObject{{u"name"_s, name}});
            database[u"guid"_s] = guidOf(m, s);
            database[u"redis_version"_s] = u"6.2"_s;
            database[u"clusters"_s] = QJsonArray{u"rs-east.example.com"_s, u"rs-west.example.com"_s};
            database[u"modules"_s] = modules;
            databases[u"%1 %2"_s.arg(ModuleSets[m].join(u'+'), QString::fromLatin1(settings[s].name))] = database;
        }
    }
    const QJsonObject world{{u"clusters"_s, clusters}, {u"databases"_s, databases}};
    return QJsonDocument(QJsonObject{{u"title"_s, u"Predictions"_s}, {u"world"_s, world}}).toJson();
}

/// One answer, as predicted or as given.
struct Answer {
    int status = 200;
    bool decided = true;
    bool maybeEarlier = false; ///< refused for certain, but something undecided comes before, whose refusal may be told instead
    QString module;            ///< the first that is refused
    QString version;           ///< that it would get
    QStringList missing;
};

Answer predicted(const std::vector<FitReport> &reports)
{
    Answer answer;
    for (const FitReport &report : reports) {
        for (const ModuleFit &fit : report.modules) {
            if (fit.undecided())
                answer.decided = false;
            if (fit.fits() || fit.undecided())
                continue;
            answer.maybeEarlier = !answer.decided;
            answer.decided = true;
            answer.status = fit.after ? 406 : 400;
            answer.module = fit.module;
            answer.version = fit.after ? fit.after->semanticVersion : QString();
            for (const NeededCapability &needed : fit.missing) {
                if (needed.certain)
                    answer.missing.append(needed.capability);
            }
            return answer;
        }
    }
    return answer;
}

struct Sides {
    std::vector<ModuleEntry> catalogue;
    std::map<QString, InstanceFacts> byGuid;
};

Sides readSide(SimClient &client)
{
    Sides side;
    side.catalogue = *codec::modules(client.get(codec::modulesPath()).body);
    const auto bdbs = codec::bdbs(client.get(codec::bdbsPath()).body);
    for (const codec::ListedBdb &bdb : *bdbs)
        side.byGuid[bdb.facts->guid] = *bdb.facts;
    return side;
}

} // namespace

/// What is predicted of a cluster's answer, from what it tells over the wire, against what it then answers: every module with every setting
/// for every version.
class TestSimPredictions : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void predictsEveryAnswer_data()
    {
        QTest::addColumn<QJsonObject>("clusters");
        QTest::newRow("recorded and composed catalogue") << QJsonObject();
        QTest::newRow("a peer that lacks a module")
            << QJsonObject{{u"rs-west.example.com"_s, QJsonObject{{u"absent_modules"_s, QJsonArray{u"ReJSON"_s}}}}};
    }
    void predictsEveryAnswer()
    {
        QFETCH(QJsonObject, clusters);
        const auto scenario = Scenario::parse(world(clusters), u"predictions"_s);
        QVERIFY2(scenario, scenario ? "" : qPrintable(scenario.error()));
        Simulation simulation(*scenario, {});
        const auto started = simulation.start();
        QVERIFY(started);
        SimClient client(started->at(0));
        SimClient peer(started->at(1));
        const std::array sides{readSide(client), readSide(peer)};

        std::map<int, int> seen;
        int undecided = 0;
        for (size_t m = 0; m < ModuleSets.size(); ++m) {
            for (size_t s = 0; s < allSettings().size(); ++s) {
                for (const QString &target : Targets) {
                    const QString guid = guidOf(m, s);
                    std::vector<FitReport> reports;
                    for (const Sides &side : sides)
                        reports.push_back(fitModules({}, side.byGuid.at(guid), side.catalogue, *RedisVersion::parse(target)));
                    const Answer expected = predicted(reports);

                    const ClientAnswer actual = client.post(codec::upgradePath(*CrdbGuid::parse(guid)),
                        "{\"redis_version\":\"" + target.toLatin1() + "\"}", TaskId::random().text().toLatin1());

                    const QString what = u"%1, %2, to %3: %4"_s.arg(
                        ModuleSets[m].join(u'+'), QString::fromLatin1(allSettings()[s].name), target, QString::fromUtf8(actual.body));
                    ++seen[actual.status];
                    if (!expected.decided) {
                        ++undecided;
                        QVERIFY2(actual.status == 200 || actual.status == 406, qPrintable(what));
                        continue;
                    }
                    if (expected.maybeEarlier && actual.status == 406)
                        continue;
                    QVERIFY2(actual.status == expected.status, qPrintable(what));
                    const QString said = QJsonDocument::fromJson(actual.body).object().value("description"_L1).toString();
                    QVERIFY2(said.contains(expected.module) && said.contains(expected.version), qPrintable(what));
                    for (const QString &capability : expected.missing)
                        QVERIFY2(said.contains(capability), qPrintable(what));
                }
            }
        }
        qInfo("%d accepted, %d without a version, %d without a capability; %d undecided, 0 wrong", seen[200], seen[400], seen[406],
            undecided);
        QVERIFY(seen[200] > 100 && seen[406] > 100);
        QCOMPARE(seen[400] > 0, !clusters.isEmpty()); // with all modules on all clusters, each version has one
        QVERIFY2(undecided > 0 && undecided < 30, qPrintable(QString::number(undecided)));
    }

    /// The simulated clusters serve what was recorded, so a prediction from the recording is one about them.
    void servesTheRecordedCatalogue()
    {
        const auto recorded = codec::modules(testData(u"captured/cluster/modules_list.json"_s));
        Simulation simulation(*Scenario::load(u"success"_s), {});
        const auto started = simulation.start();
        QVERIFY(recorded && started);
        SimClient client(started->at(0));

        const auto served = codec::modules(client.get(codec::modulesPath()).body);

        QVERIFY(served);
        for (const ModuleEntry &entry : *recorded) {
            const auto same = std::ranges::find_if(
                *served, [&](const ModuleEntry &s) { return s.name == entry.name && s.semanticVersion == entry.semanticVersion; });
            QVERIFY2(same != served->end(), qPrintable(entry.name));
            QCOMPARE(same->capabilities, entry.capabilities);
            QCOMPARE(same->compatibleRedis, entry.compatibleRedis);
            QCOMPARE(same->minRedis, entry.minRedis);
            QCOMPARE(same->bigstore2Support, entry.bigstore2Support);
        }
        for (const ModuleEntry &entry : *served) {
            const bool isComposed = RedisVersion::fromReported(entry.compatibleRedis) > LastRecorded;
            const bool isRecorded = std::ranges::any_of(
                *recorded, [&](const ModuleEntry &r) { return r.name == entry.name && r.semanticVersion == entry.semanticVersion; });
            QVERIFY2(isComposed || isRecorded, qPrintable(entry.semanticVersion));
        }
    }
};

QTEST_GUILESS_MAIN(TestSimPredictions)
#include "tst_simpredictions.moc"
