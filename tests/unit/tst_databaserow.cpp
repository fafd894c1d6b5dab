// SPDX-License-Identifier: GPL-3.0-or-later
#include "databaserow.h"

#include "sampleworld.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using State = InstanceCell::State;

namespace {

DatabaseRow rowOf(const std::vector<ClusterFacts> &clusters)
{
    return DatabaseRows(clusters).row(findDatabase(clusters, sample::guid()).value());
}

InstanceFacts &instanceOn(std::vector<ClusterFacts> &clusters, int place)
{
    return *clusters[static_cast<size_t>(place)].bdbs.at(place + 1).value;
}

} // namespace

class DatabaseRowTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void setsTheGoalThatEveryNodeOffers()
    {
        auto clusters = sample::world();
        clusters[1].nodes.value->back().offers.pop_back(); // 8.2; 8.10 stays

        const DatabaseRow row = rowOf(clusters);

        QCOMPARE(row.goal->text(), u"8.10"_s);
        QVERIFY(row.goalIsCertain);
        QCOMPARE(row.need, DatabaseNeed::CanUpgrade);
        QVERIFY(!row.needsAttention());
    }

    void doesNotSetAGoalBelowWhatRuns()
    {
        auto clusters = sample::world("8.12");

        const DatabaseRow row = rowOf(clusters);

        QVERIFY(!row.goal);
        QCOMPARE(row.need, DatabaseNeed::Unknown);
    }

    void isAtGoalWhereAllAre()
    {
        const DatabaseRow row = rowOf(sample::world("8.10"));

        QCOMPARE(row.need, DatabaseNeed::AtGoal);
        QVERIFY(std::ranges::all_of(row.cells, &InstanceCell::atGoal));
    }

    void showsAClusterThatNobodyIsSignedInTo()
    {
        auto clusters = sample::world();
        clusters.pop_back();

        const DatabaseRow row = rowOf(clusters);

        const InstanceCell *cell = row.cellOf(u"RS-EU.example.com"_s);
        QVERIFY(cell);
        QCOMPARE(cell->state, State::NotConnected);
        QVERIFY(cell->version.isEmpty() && !cell->reason.isEmpty());
        QCOMPARE(row.need, DatabaseNeed::Unknown);
        QVERIFY(!row.goalIsCertain);
    }

    void showsWhatARoleHides()
    {
        auto clusters = sample::world();
        clusters[2].crdbs.value->clear();
        clusters[2].bdbs.clear();

        const DatabaseRow row = rowOf(clusters);

        QCOMPARE(row.cellOf(u"rs-eu.example.com"_s)->state, State::Hidden);
        QCOMPARE(row.need, DatabaseNeed::Unknown);
    }

    void keepsTheOldVersionWhereTheLastLookFailed()
    {
        auto clusters = sample::world();
        clusters[2].bdbs.at(3).failure = Failure{.transport = Transport::TimedOut};

        const DatabaseRow row = rowOf(clusters);

        const InstanceCell *cell = row.cellOf(u"rs-eu.example.com"_s);
        QCOMPARE(cell->state, State::Failed);
        QCOMPARE(cell->version, u"7.4.1"_s);
        QVERIFY(!cell->reason.isEmpty());
        QVERIFY(row.needsAttention());
    }

    void namesDrift_data()
    {
        QTest::addColumn<int>("what");
        QTest::addColumn<QString>("says");
        QTest::newRow("version")
            << 0 << u"Redis version: 7.4.1 on rs-east.example.com, 8.2.1 on rs-west.example.com, 7.4.1 on rs-eu.example.com"_s;
        QTest::newRow("protocol") << 1 << u"Protocol: 1 on rs-east.example.com, 0 on rs-west.example.com, 1 on rs-eu.example.com"_s;
        QTest::newRow("featureset") << 2 << u"Featureset: 8 on rs-east.example.com, 5 on rs-west.example.com, 8 on rs-eu.example.com"_s;
    }

    void namesDrift()
    {
        QFETCH(int, what);
        auto clusters = sample::world();
        InstanceFacts &west = instanceOn(clusters, 1);
        if (what == 0) {
            west.redisVersion = sample::version("8.2");
            west.fullVersion = u"8.2.1"_s;
        }
        west.protocol = what == 1 ? 0 : 1;
        west.featureset = what == 2 ? 5 : 8;

        const DatabaseRow row = rowOf(clusters);

        QTEST(row.drift.join(u'\n'), "says");
        QCOMPARE(row.need, DatabaseNeed::Drift);
        QCOMPARE(row.cells[0].behind, what == 0);
    }

    void putsALinkThatIsDownFirst()
    {
        auto clusters = sample::world();
        instanceOn(clusters, 1).featureset = 5;
        instanceOn(clusters, 0).sources = {{2, u"out-of-sync"_s}, {3, u"in-sync"_s}};

        const DatabaseRow row = rowOf(clusters);

        QCOMPARE(row.need, DatabaseNeed::LinkDown);
        QCOMPARE(row.needText, u"link to rs-west.example.com: out-of-sync"_s);
        QCOMPARE(row.cells[0].linked, false);
        QCOMPARE(row.cells[1].linked, true);
    }

    void saysNothingOfLinksThatWereNotTold()
    {
        auto clusters = sample::world();
        instanceOn(clusters, 0).sync.clear();

        QVERIFY(!rowOf(clusters).cells[0].linked);
    }

    void namesTheRunningTask_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<bool>("runs");
        QTest::newRow("started") << u"started"_s << true;
        QTest::newRow("queued") << u"queued"_s << true;
        QTest::newRow("finished") << u"finished"_s << false;
        QTest::newRow("failed") << u"failed"_s << false;
    }

    void namesTheRunningTask()
    {
        QFETCH(QString, status);
        QFETCH(bool, runs);
        auto clusters = sample::world();
        clusters[0].tasks.value->push_back({.id = u"t1"_s, .status = status, .guid = sample::Guid.toUpper()});

        const DatabaseRow row = rowOf(clusters);

        QCOMPARE(row.runningTask, runs ? u"t1"_s : QString());
        QCOMPARE(row.need, runs ? DatabaseNeed::Running : DatabaseNeed::CanUpgrade);
    }

    void namesAModuleThatDoesNotFit()
    {
        auto clusters = sample::world();
        for (int i = 0; i < 3; ++i) {
            instanceOn(clusters, i).modules = {{u"timeseries"_s, u"1.10.1"_s, {}, u"u1"_s}};
            *clusters[static_cast<size_t>(i)].modules.value = {
                sample::entry("timeseries", "1.10.1", "7.4", {u"crdb"_s}), sample::entry("timeseries", "8.10.0", "8.10", {})};
        }

        const DatabaseRow row = rowOf(clusters);

        QCOMPARE(row.need, DatabaseNeed::Misfit);
        QVERIFY2(row.needText.contains(u"timeseries"_s), qPrintable(row.needText));
    }

    void isFoundByWhatItShows_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("found");
        QTest::newRow("name") << u"check"_s << true;
        QTest::newRow("guid") << u"9b38"_s << true;
        QTest::newRow("version") << u"7.4.1"_s << true;
        QTest::newRow("cluster") << u"rs-eu"_s << true;
        QTest::newRow("need") << u"upgraded"_s << true;
        QTest::newRow("other") << u"sessions"_s << false;
    }

    void isFoundByWhatItShows()
    {
        QFETCH(QString, word);

        QTEST(searchText(rowOf(sample::world())).contains(word), "found");
    }

    void listsAllClustersOnce()
    {
        auto clusters = sample::world();
        clusters.pop_back();

        QCOMPARE(clusterColumns(clusters, mergeDatabases(clusters)),
            (QStringList{u"rs-east.example.com"_s, u"rs-eu.example.com"_s, u"rs-west.example.com"_s}));
    }
};

QTEST_GUILESS_MAIN(DatabaseRowTest)
#include "tst_databaserow.moc"
