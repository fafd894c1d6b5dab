// SPDX-License-Identifier: GPL-3.0-or-later
#include "verification.h"

#include "sampleworld.h"

#include <QRegularExpression>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;

namespace {

Task expecting(const char *version)
{
    Task task{.id = TaskId::parse(u"a").value(),
        .intentId = {},
        .guid = sample::guid(),
        .databaseName = {},
        .cluster = {},
        .clusterName = {},
        .endpoint = {},
        .certificate = {},
        .body = {},
        .headers = {}};
    task.expectedVersion = version ? std::optional(sample::version(version)) : std::nullopt;
    return task;
}

InstanceReading read(const char *cluster, const char *version)
{
    return {QString::fromLatin1(cluster), sample::instance(1, version), {}, sample::at(0)};
}

InstanceReading unread(const char *cluster)
{
    return {QString::fromLatin1(cluster), {}, u"signed out"_s, {}};
}

/// A report in which everything is well.
HealthReport healthy(const std::vector<InstanceReading> &readings)
{
    HealthReport report;
    for (const InstanceReading &reading : readings) {
        ClusterHealth health{reading.clusterName, {}, 4, {{4, u"commit-completed"_s}}, {}};
        for (const InstanceReading &peer : readings) {
            const bool self = peer.clusterName == reading.clusterName;
            health.connections.push_back({peer.clusterName, u"ok"_s,
                self ? std::vector<ClusterHealth::Link>() : std::vector<ClusterHealth::Link>{{u"1:2"_s, u"up"_s}}});
        }
        report.push_back(health);
    }
    return report;
}

Verdict judge(const Task &task, const std::vector<InstanceReading> &readings)
{
    return verify(task, {readings, healthy(readings), {}, false, {}});
}

UpgradeEvidence twoDone()
{
    const std::vector<InstanceReading> readings{read("east", "8.2"), read("west", "8.2")};
    return {readings, healthy(readings), {}, false, {}};
}

} // namespace

Q_DECLARE_METATYPE(std::function<void(UpgradeEvidence &)>)

class VerificationTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void verifiesWhenEveryInstanceShowsTheVersion();
    void namesTheInstanceThatDiffers();
    void namesWhoCouldNotBeAsked();
    void letsADifferenceDecideBeforeAGap();
    void neverVerifiesWithoutAnExpectedVersion();
    void neverVerifiesWithoutInstances();
    void comparesProtocolAndFeatureset();
    void comparesArgumentsOfModules_data();
    void comparesArgumentsOfModules();
    void countsAnInstanceWithoutVersionAsUnread();
    void comparesVersionsOfModules_data();
    void comparesVersionsOfModules();
    void looksAtLinksSyncersAndConfigurations_data();
    void looksAtLinksSyncersAndConfigurations();
    void takesTheSyncersWordWhereTheReportHasNoLinks();
    void neverVerifiesWithoutTheReport();
    void isKeptAsTextAndReadAgain();
    void readsTheTextOfEarlierVersions();
};

void VerificationTest::verifiesWhenEveryInstanceShowsTheVersion()
{
    const auto verdict = judge(expecting("8.2"), {read("east", "8.2"), read("west", "8.2")});

    QCOMPARE(verdict.event, TaskEvent::VersionsReached);
    QCOMPARE(verdict.verified, 2);
    QCOMPARE(verdict.total, 2);
    QCOMPARE(verdict.lines.front(), u"Verified 2 of 2."_s);
    QCOMPARE(verdict.lines.size(), 8);
}

void VerificationTest::namesTheInstanceThatDiffers()
{
    const auto verdict = judge(expecting("8.2"), {read("east", "8.2"), read("west", "7.4")});

    QCOMPARE(verdict.event, TaskEvent::VersionsDiffer);
    QCOMPARE(verdict.verified, 1);
    QCOMPARE(verdict.lines[0], u"Verified 1 of 2."_s);
    QCOMPARE(verdict.lines[1], u"west runs Redis 7.4; 8.2 was expected."_s); // what is wrong comes first
}

void VerificationTest::namesWhoCouldNotBeAsked()
{
    const auto verdict = judge(expecting("8.2"), {read("east", "8.2"), unread("west")});

    QCOMPARE(verdict.event, TaskEvent::VersionsUnreadable);
    QCOMPARE(verdict.verified, 1);
    QCOMPARE(verdict.total, 2);
    QCOMPARE(verdict.lines[1], u"west could not be read: signed out"_s);
}

void VerificationTest::letsADifferenceDecideBeforeAGap()
{
    QCOMPARE(judge(expecting("8.2"), {unread("east"), read("west", "7.4")}).event, TaskEvent::VersionsDiffer);
}

void VerificationTest::neverVerifiesWithoutAnExpectedVersion()
{
    const auto verdict = judge(expecting(nullptr), {read("east", "8.2"), read("west", "8.2")});

    QCOMPARE(verdict.event, TaskEvent::VersionsUnreadable);
    QCOMPARE(verdict.verified, 0);
    QVERIFY(verdict.lines[1].contains(u"east runs Redis 8.2"_s));
}

void VerificationTest::neverVerifiesWithoutInstances()
{
    const auto verdict = judge(expecting("8.2"), {});

    QCOMPARE(verdict.event, TaskEvent::VersionsUnreadable);
    QCOMPARE(verdict.lines.size(), 1);
}

void VerificationTest::comparesProtocolAndFeatureset()
{
    std::vector<InstanceReading> featureset{read("east", "8.2"), read("west", "8.2")};
    featureset[1].facts->featureset = 5;
    std::vector<InstanceReading> protocol{read("east", "8.2"), read("west", "8.2")};
    protocol[0].facts->protocol = 0;
    std::vector<InstanceReading> untold{read("east", "8.2"), read("west", "8.2")};
    untold[1].facts->featureset.reset();

    const auto verdict = judge(expecting("8.2"), featureset);

    QCOMPARE(verdict.event, TaskEvent::VersionsDiffer);
    QVERIFY(verdict.lines.contains(u"The featureset differs between the instances: east has 8, west has 5."_s));
    QCOMPARE(verdict.verified, 1);
    QCOMPARE(judge(expecting("8.2"), protocol).event, TaskEvent::VersionsDiffer);
    QCOMPARE(judge(expecting("8.2"), untold).event, TaskEvent::VersionsUnreadable);
}

void VerificationTest::comparesArgumentsOfModules_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<TaskEvent>("event");
    QTest::newRow("equal") << u"PARTITIONS AUTO"_s << TaskEvent::VersionsReached;
    QTest::newRow("laid out anew") << u" PARTITIONS  AUTO "_s << TaskEvent::VersionsReached;
    QTest::newRow("different") << u"PARTITIONS 2"_s << TaskEvent::VersionsDiffer;
    QTest::newRow("empty") << u""_s << TaskEvent::VersionsDiffer;
    QTest::newRow("no such module") << QString() << TaskEvent::VersionsDiffer;
}

void VerificationTest::comparesArgumentsOfModules()
{
    QFETCH(QString, now);
    Task task = expecting("8.2");
    task.expectedArguments = {{u"search"_s, u"PARTITIONS AUTO"_s}};
    InstanceReading reading = read("east", "8.2");
    if (!now.isNull()) {
        reading.facts->modules = {{u"search"_s, u"8.2.1"_s, now, {}}};
    }

    const auto verdict = judge(task, {reading});

    QTEST(verdict.event, "event");
    QCOMPARE(verdict.verified, verdict.event == TaskEvent::VersionsReached ? 1 : 0);
}

void VerificationTest::countsAnInstanceWithoutVersionAsUnread()
{
    InstanceReading reading = read("east", "8.2");
    reading.facts->redisVersion = {};

    QCOMPARE(judge(expecting("8.2"), {reading}).event, TaskEvent::VersionsUnreadable);
}

void VerificationTest::comparesVersionsOfModules_data()
{
    QTest::addColumn<QString>("east");
    QTest::addColumn<QString>("west");
    QTest::addColumn<QString>("catalogue");
    QTest::addColumn<bool>("named");
    QTest::addColumn<TaskEvent>("event");
    QTest::addColumn<QString>("line");
    QTest::newRow("equal") << "8.2.1"
                           << "8.2.1"
                           << "" << false << TaskEvent::VersionsReached << "The module search is 8.2.1 on every instance that was read.";
    QTest::newRow("as predicted") << "8.2.1"
                                  << "8.2.1"
                                  << "8.2.1" << false << TaskEvent::VersionsReached
                                  << "The module search is 8.2.1 on every instance that was read.";
    QTest::newRow("different") << "8.2.1"
                               << "2.10.5"
                               << "" << false << TaskEvent::VersionsDiffer
                               << "The version of the module search differs between the instances: east has 8.2.1, west has 2.10.5.";
    QTest::newRow("old everywhere") << "2.10.5"
                                    << "2.10.5"
                                    << "8.2.1" << false << TaskEvent::VersionsDiffer
                                    << "east has the module search as 2.10.5; its catalogue has 8.2.1 for Redis 8.2.";
    QTest::newRow("named by hand") << "2.10.5"
                                   << "2.10.5"
                                   << "8.2.1" << true << TaskEvent::VersionsUnreadable
                                   << "east has the module search as 2.10.5; its catalogue has 8.2.1 for Redis 8.2.";
    QTest::newRow("untold") << ""
                            << ""
                            << "" << false << TaskEvent::VersionsUnreadable << "No instance tells the version of its module search.";
}

void VerificationTest::comparesVersionsOfModules()
{
    QFETCH(QString, east);
    QFETCH(QString, west);
    QFETCH(QString, catalogue);
    QFETCH(bool, named);
    QFETCH(QString, line);
    Task task = expecting("8.2");
    UpgradeEvidence evidence = twoDone();
    evidence.instances[0].facts->modules = {{u"search"_s, east, {}, {}}};
    evidence.instances[1].facts->modules = {{u"search"_s, west, {}, {}}};
    if (!catalogue.isEmpty()) {
        evidence.catalogues[u"east"_s] = {sample::entry("search", catalogue.toLatin1().constData(), "8.2", {})};
    }
    if (named) {
        task.expectedArguments = {{u"search"_s, QString()}};
    }

    const auto verdict = verify(task, evidence);

    QTEST(verdict.event, "event");
    QVERIFY2(verdict.lines.contains(line), qPrintable(verdict.lines.join(u'\n')));
}

void VerificationTest::looksAtLinksSyncersAndConfigurations_data()
{
    using Change = std::function<void(UpgradeEvidence &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<TaskEvent>("event");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *name, Change change, TaskEvent event, const QString &line) {
        QTest::newRow(name) << change << event << line;
    };
    constexpr auto Differs = TaskEvent::VersionsDiffer;
    constexpr auto Open = TaskEvent::VersionsUnreadable;
    row(
        "all well", [](auto &) {}, TaskEvent::VersionsReached, u"2 replication link(s) up, none down."_s);
    row(
        "committed", [](auto &) {}, TaskEvent::VersionsReached, u"The configuration 4 is committed on every cluster that told."_s);
    row(
        "link down", [](auto &e) { (*e.health)[1].connections[0].links[0].status = u"down"_s; }, Differs,
        u"The replication link of west to east is down; up was expected."_s);
    row(
        "unknown word", [](auto &e) { (*e.health)[0].connections[1].links[0].status = u"napping"_s; }, Open,
        u"The replication link of east to west is not known to be up; the cluster says “napping”."_s);
    row(
        "no links", [](auto &e) { (*e.health)[0].connections[1].links.clear(); }, Open,
        u"The health report tells nothing about the replication link of east to west."_s);
    row(
        "cluster not mentioned", [](auto &e) { e.health->pop_back(); }, Open,
        u"The health report does not mention west, so its links and its configuration are not confirmed."_s);
    row(
        "cluster not reached",
        [](auto &e) {
            (*e.health)[1] = {u"west"_s, u"Max retries exceeded"_s, {}, {}, {}};
        },
        Open, u"The health report could not reach west, so its links and its configuration are not confirmed: Max retries exceeded"_s);
    row(
        "change in flight",
        [](auto &e) {
            (*e.health)[0].configurations.push_back({5, u"posted"_s});
        },
        Open, u"The configuration 5 of east is “posted”; “commit-completed” was expected."_s);
    row(
        "failed", [](auto &e) { (*e.health)[0].configurations[0].status = u"failed"_s; }, Differs,
        u"The configuration 4 of east is “failed”; “commit-completed” was expected."_s);
    row(
        "an older one that failed",
        [](auto &e) {
            (*e.health)[0].configurations.push_back({3, u"failed"_s});
        },
        TaskEvent::VersionsReached, u"The configuration 4 is committed on every cluster that told."_s);
    row(
        "no active version", [](auto &e) { (*e.health)[0].activeVersion.reset(); }, Open,
        u"east did not tell which configuration is active."_s);
    row(
        "different configurations",
        [](auto &e) {
            (*e.health)[0].activeVersion = 5;
            (*e.health)[0].configurations[0].version = 5;
        },
        Open, u"The active configuration is not the same on all clusters: east has 5, west has 4."_s);
    row(
        "syncer stopped", [](auto &e) { e.instances[0].facts->sync = u"stopped"_s; }, Differs,
        u"The syncer of east has stopped; it does not start again by itself."_s);
    row(
        "syncer paused", [](auto &e) { e.instances[0].facts->sync = u"paused"_s; }, Open,
        u"The syncer of east is “paused”; “enabled” was expected."_s);
    row(
        "syncer untold", [](auto &e) { e.instances[0].facts->sync.clear(); }, Open, u"east did not tell whether its syncer is enabled."_s);
    row(
        "still changing", [](auto &e) { e.instances[1].facts->status = u"active-change-pending"_s; }, Open,
        u"The database on west is “active-change-pending”; “active” was expected."_s);
}

void VerificationTest::looksAtLinksSyncersAndConfigurations()
{
    QFETCH(std::function<void(UpgradeEvidence &)>, change);
    QFETCH(QString, line);
    UpgradeEvidence evidence = twoDone();
    change(evidence);

    const auto verdict = verify(expecting("8.2"), evidence);

    QTEST(verdict.event, "event");
    QVERIFY2(verdict.lines.contains(line), qPrintable(verdict.lines.join(u'\n')));
    QCOMPARE(verdict.verified, verdict.event == TaskEvent::VersionsReached ? 2 : 1);
}

void VerificationTest::takesTheSyncersWordWhereTheReportHasNoLinks()
{
    UpgradeEvidence evidence = twoDone();
    for (size_t i = 0; i < 2; ++i) {
        (*evidence.health)[i].connections.clear();
        evidence.instances[i].facts->sources = {{2, u"in-sync"_s}};
    }
    UpgradeEvidence connecting = evidence;
    connecting.instances[1].facts->sources[0].status = u"connecting"_s;

    QCOMPARE(verify(expecting("8.2"), evidence).event, TaskEvent::VersionsReached);
    QCOMPARE(verify(expecting("8.2"), connecting).event, TaskEvent::VersionsUnreadable);
}

void VerificationTest::neverVerifiesWithoutTheReport()
{
    UpgradeEvidence evidence = twoDone();
    evidence.health.reset();
    evidence.healthWhyNot = u"No answer in time."_s;

    const auto verdict = verify(expecting("8.2"), evidence);

    QCOMPARE(verdict.event, TaskEvent::VersionsUnreadable);
    QCOMPARE(verdict.verified, 0);
    QCOMPARE(verdict.lines.at(1), u"Not read: replication links and configuration. No answer in time."_s);
}

void VerificationTest::isKeptAsTextAndReadAgain()
{
    const auto verdict = judge(expecting("8.2"), {read("east", "8.2"), read("west", "7.4")});
    VerdictText text{verdict.lines.front(), verdict.points};
    text.points.push_back({VerdictPoint::Result::Note, {}, u"A later upgrade was sent."_s});

    const QString kept = asText(text);

    QCOMPARE(readVerdict(kept), text);
    QVERIFY(kept.contains(u"\u2715 Redis version: west runs Redis 7.4; 8.2 was expected."_s));
    QCOMPARE(topicsOf(text).front(), (VerdictTopic{u"Redis version"_s, VerdictPoint::Result::Contradicted}));
    QCOMPARE(std::ranges::count(topicsOf(text), VerdictPoint::Result::Confirmed, &VerdictTopic::result), 5);
    QCOMPARE(findingsOf(text), u"Verified 1 of 2. west runs Redis 7.4; 8.2 was expected. A later upgrade was sent."_s);
}

void VerificationTest::readsTheTextOfEarlierVersions()
{
    const VerdictText text = readVerdict(u"Verified 1 of 2.\nwest runs Redis 7.4; 8.2 was expected."_s);

    QCOMPARE(text.summary, u"Verified 1 of 2."_s);
    QCOMPARE(text.points, (std::vector{VerdictPoint{VerdictPoint::Result::Note, {}, u"west runs Redis 7.4; 8.2 was expected."_s}}));
    QVERIFY(topicsOf(text).empty());
    QCOMPARE(readVerdict({}), VerdictText());
}

QTEST_GUILESS_MAIN(VerificationTest)
#include "tst_verification.moc"
