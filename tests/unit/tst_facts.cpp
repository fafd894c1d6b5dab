// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts.h"

#include "sampleworld.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// "8.10 8.2 -7.4": newest first, a minus before what is not offered.
QString listed(const std::vector<VersionOffer> &offers)
{
    QStringList words;
    for (const VersionOffer &offer : offers) {
        words.append((offer.offered ? u""_s : u"-"_s) + offer.version.text());
    }
    return words.join(u' ');
}

DatabaseView viewOf(const std::vector<ClusterFacts> &clusters)
{
    return findDatabase(clusters, sample::guid()).value();
}

} // namespace

class FactsTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void mergesByGuidThroughAllClusters();
    void findsInstancesWhateverTheCaseOfTheName();
    void showsInstancesNobodyIsSignedInToAsUnknown();
    void keepsWhyAnInstanceIsUnknown();
    void findsAnInstanceByGuidWhereItsNumberIsMissing();
    void sortsByNameThenGuid();
    void tellsLowestAndHighestVersion();
    void offersWhatEveryNodeHas();
    void offersNothingBelowAnyInstance();
    void ignoresClustersThatCouldNotBeAsked();
    void mergesTenThousandDatabases();
};

void FactsTest::mergesByGuidThroughAllClusters()
{
    const auto views = mergeDatabases(sample::world());

    QCOMPARE(views.size(), 1u);
    QCOMPARE(views[0].name, u"checkout"_s);
    QCOMPARE(views[0].seenThrough.size(), 3u);
    QCOMPARE(views[0].instances.size(), 3u);
    for (const auto &instance : views[0].instances) {
        QCOMPARE(instance.cluster->text, QString::number(instance.ref.id));
        QCOMPARE(instance.facts.value->bdbUid, instance.ref.id);
    }
    QCOMPARE(findDatabase(sample::world(), sample::guid()).value().instances.size(), 3u);
    QVERIFY(!findDatabase(sample::world(), sample::guid(sample::OtherGuid)));
}

void FactsTest::findsInstancesWhateverTheCaseOfTheName()
{
    auto clusters = sample::world();
    clusters[1].name = u"RS-West.Example.COM"_s;
    clusters[0].crdbs.value->front().instances[2].clusterName = u"RS-EU.example.com"_s;

    const auto view = viewOf(clusters);

    QCOMPARE(view.instances.size(), 3u);
    QVERIFY(view.instances[1].facts.isKnown());
    QVERIFY(view.instances[2].facts.isKnown());
}

void FactsTest::showsInstancesNobodyIsSignedInToAsUnknown()
{
    auto clusters = sample::world();
    clusters.erase(clusters.begin() + 1);

    const auto view = viewOf(clusters);

    QCOMPARE(view.instances.size(), 3u);
    QVERIFY(!view.instances[1].cluster);
    QVERIFY(!view.instances[1].facts.isKnown());
    QVERIFY(!view.instances[1].facts.failure);
}

void FactsTest::keepsWhyAnInstanceIsUnknown()
{
    auto clusters = sample::world();
    Failure failure;
    failure.http = 503;
    clusters[0].bdbs[1] = {{}, failure, {u"rs-east.example.com"_s, u"GET /v1/bdbs"_s, sample::at(1)}};
    clusters[1].crdbs = {{}, failure, {u"rs-west.example.com"_s, u"GET /v1/crdbs"_s, sample::at(2)}};
    clusters[1].bdbs.clear();

    const auto view = viewOf(clusters);

    QCOMPARE(view.instances[0].facts.failure->http, 503);
    QCOMPARE(view.instances[1].facts.failure->http, 503);
    QCOMPARE(view.instances[1].facts.source.call, u"GET /v1/crdbs"_s);
    QCOMPARE(view.seenThrough.size(), 2u);
}

void FactsTest::findsAnInstanceByGuidWhereItsNumberIsMissing()
{
    auto clusters = sample::world();
    clusters[2].crdbs.value->front().localBdbUid.reset();

    QCOMPARE(viewOf(clusters).instances[2].facts.value->bdbUid, 3);
}

void FactsTest::sortsByNameThenGuid()
{
    auto clusters = sample::world();
    auto &crdbs = *clusters[0].crdbs.value;
    for (const auto &[guid, name] : {std::pair(u"00000000-0000-4000-8000-000000000002"_s, u"Checkout"_s),
             std::pair(u"00000000-0000-4000-8000-000000000001"_s, u"zebra"_s),
             std::pair(u"00000000-0000-4000-8000-000000000003"_s, u"apple"_s)}) {
        auto crdb = sample::crdb(9);
        crdb.guid = sample::guid(guid);
        crdb.name = name;
        crdbs.push_back(crdb);
    }

    QStringList names;
    for (const auto &view : mergeDatabases(clusters)) {
        names.append(view.name);
    }

    QCOMPARE(names, (QStringList{u"apple"_s, u"Checkout"_s, u"checkout"_s, u"zebra"_s}));
}

void FactsTest::tellsLowestAndHighestVersion()
{
    auto clusters = sample::world("8.2");
    clusters[1].bdbs[2].value->redisVersion = {8, 10};
    clusters[2].bdbs.clear();
    const auto nothing = DatabaseView{sample::guid(), {}, {}, {}, sample::crdb(1)};

    QCOMPARE(viewOf(clusters).lowestVersion(), sample::version("8.2"));
    QCOMPARE(viewOf(clusters).highestVersion(), sample::version("8.10"));
    QVERIFY(!nothing.lowestVersion());
}

void FactsTest::offersWhatEveryNodeHas()
{
    auto clusters = sample::world();
    clusters[1].nodes.value->at(1) = sample::node(2, {u"7.4"_s, u"8.2"_s});

    const auto offers = versionOffers(clusters, viewOf(clusters));

    QCOMPARE(listed(offers), u"-8.10 8.2 7.4"_s);
    QCOMPARE(offers[0].reason, u"Node 2 of rs-west.example.com does not have Redis 8.10."_s);
    QCOMPARE(newestOffered(offers), sample::version("8.2"));
    QVERIFY(offersAreComplete(clusters, viewOf(clusters)));
}

void FactsTest::offersNothingBelowAnyInstance()
{
    auto clusters = sample::world();
    clusters[2].bdbs[3].value->redisVersion = {8, 2};

    const auto offers = versionOffers(clusters, viewOf(clusters));

    QCOMPARE(listed(offers), u"8.10 8.2 -7.4"_s);
    QVERIFY(offers[2].reason.contains(u"8.2"_s));
}

void FactsTest::ignoresClustersThatCouldNotBeAsked()
{
    auto clusters = sample::world();
    clusters[0].nodes.value.reset();
    clusters[1].nodes.value->clear();

    QCOMPARE(listed(versionOffers(clusters, viewOf(clusters))), u"8.10 8.2 7.4"_s);
    QVERIFY(!offersAreComplete(clusters, viewOf(clusters)));

    clusters[2].nodes.value.reset();

    QCOMPARE(versionOffers(clusters, viewOf(clusters)).size(), 0u);
    QVERIFY(!newestOffered({}));
}

void FactsTest::mergesTenThousandDatabases()
{
    auto clusters = sample::world();
    for (auto &cluster : clusters) {
        for (int i = 0; i < 10000; ++i) {
            auto crdb = sample::crdb(1000 + i);
            crdb.guid = sample::guid(u"%1-0000-4000-8000-000000000000"_s.arg(i, 8, 16, QLatin1Char('0')));
            cluster.crdbs.value->push_back(crdb);
        }
    }

    QBENCHMARK_ONCE
    {
        QCOMPARE(mergeDatabases(clusters).size(), 10001u);
    }
}

QTEST_GUILESS_MAIN(FactsTest)
#include "tst_facts.moc"
