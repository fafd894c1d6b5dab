// SPDX-License-Identifier: GPL-3.0-or-later
#include "refusals.h"

#include "samplepreflight.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using Outcome = Finding::Outcome;

namespace {

enum Place { GuidKnown, NoTaskRunning, SoftwareHasUpgrade, VersionOffered, RoleMayUpgrade, ModulesFit };

UpgradeForm form(const QString &version = u"8.2"_s)
{
    UpgradeForm f;
    f.guid = sample::Guid;
    f.redisVersion = version;
    f.taskId = u"t1"_s;
    return f;
}

CheckInput input(std::vector<ClusterFacts> clusters, const UpgradeForm &f = form())
{
    auto preflight = sample::preflight(clusters);
    return {UpgradePlan::from(f, {}).plan.value(), std::move(clusters), {u"1"_s}, sample::at(100), std::move(preflight)};
}

WireTask task(const QString &guid, const QString &status, bool ended = false)
{
    WireTask t;
    t.id = u"e1c49470"_s;
    t.guid = guid;
    t.status = status;
    t.operation = u"upgrade_crdb"_s;
    t.ended = ended ? sample::at(50) : QDateTime();
    return t;
}

void load(std::vector<ClusterFacts> &clusters, const char *module, const char *now)
{
    for (auto &cluster : clusters) {
        cluster.bdbs.begin()->second.value->modules = {{QString::fromLatin1(module), QString::fromLatin1(now), {}, {}}};
    }
}

std::vector<ClusterFacts> worldWithSearch(const QStringList &capabilities)
{
    auto clusters = sample::world();
    load(clusters, "search", "2.10.17");
    for (auto &cluster : clusters) {
        cluster.modules.value = {
            sample::entry("search", "2.10.17", "7.4", {u"crdb"_s}), sample::entry("search", "8.2.1", "8.2", capabilities)};
    }
    return clusters;
}

const QStringList AllOfSearch{u"crdb"_s, u"persistence_aof"_s, u"failover_migrate"_s};

} // namespace

class ChecksTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void passesWhereEverythingFits();
    void knowsTheRoleFromARefusal_data();
    void knowsTheRoleFromARefusal();
    void takesOnlyRefusalsOfTheRoleSinceTheSignIn_data();
    void takesOnlyRefusalsOfTheRoleSinceTheSignIn();
    void keepsOrderAndSaysWhatToDo();
    void looksForTheGuidOnTheClusterOfTheRequest();
    void blocksWhileATaskRuns_data();
    void blocksWhileATaskRuns();
    void neverPassesTasksThatWereNotRead();
    void looksAtEveryNodeForTheVersion();
    void blocksGoingBack();
    void resolvesTheNewestVersionOnlyWithAllClusters();
    void asksWhereNothingWouldChange();
    void judgesTheSoftwareOfEachCluster_data();
    void judgesTheSoftwareOfEachCluster();
    void neverPassesSoftwareThatWasNotRead();
    void asksAgainWhereTheReasonsDiffer();
    void readsTheRole();
    void blocksModulesThatDoNotFit();
    void saysWhenNoVersionOfAModuleHelps();
    void asksWhereModulesMayNotFit();
    void neverPassesModulesThatWereNotRead();
    void asksWhereUidsAreThoseOfOneCluster();
    void namesClusterCallValueAndTime();
};

void ChecksTest::knowsTheRoleFromARefusal_data()
{
    QTest::addColumn<QString>("guid");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QString>("title");
    QTest::newRow("this database") << sample::Guid << Outcome::Blocks << u"Your account may not upgrade this database on"_s;
    QTest::newRow("another one") << u"9a7b0f44-2f0e-4d7a-8a52-77c1f3f0ab02"_s << Outcome::Acknowledge << u"refused an upgrade of other"_s;
}

void ChecksTest::knowsTheRoleFromARefusal()
{
    QFETCH(QString, guid);
    QFETCH(Outcome, outcome);
    QFETCH(QString, title);
    std::vector<Finding> findings = runChecks(input(sample::world()));
    const std::vector<Finding> before = findings;
    QCOMPARE(findings.at(RoleMayUpgrade).outcome, Outcome::Passed); // by what the cluster says of the role
    judgeByRefusals(findings, sample::guid(), {}, u"rs-east"_s);
    QCOMPARE(findings, before);

    judgeByRefusals(findings, sample::guid(), {{CrdbGuid::parse(guid).value(), u"other"_s, sample::at(90)}}, u"rs-east"_s);

    const Finding found = findings.at(RoleMayUpgrade);

    QCOMPARE(found.id, u"role-may-upgrade"_s);
    QCOMPARE(found.outcome, outcome);
    QVERIFY2(found.title.contains(title), qPrintable(found.title));
    QVERIFY(found.evidence.contains(u"POST /v1/crdbs/"_s + guid));
    QVERIFY(!found.resolution.isEmpty());
    QCOMPARE(found.asOf, sample::at(90));
}

void ChecksTest::takesOnlyRefusalsOfTheRoleSinceTheSignIn_data()
{
    QTest::addColumn<TaskState>("state");
    QTest::addColumn<int>("http");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("page");
    QTest::addColumn<int>("sentAt");
    QTest::addColumn<QString>("cluster");
    QTest::addColumn<bool>("counts");
    QTest::newRow("refused") << TaskState::Rejected << 403 << QString() << false << 60 << u"1"_s << true;
    QTest::newRow("before the sign-in") << TaskState::Rejected << 403 << QString() << false << 40 << u"1"_s << false;
    QTest::newRow("by another cluster") << TaskState::Rejected << 403 << QString() << false << 60 << u"2"_s << false;
    QTest::newRow("for another reason") << TaskState::Rejected << 409 << QString() << false << 60 << u"1"_s << false;
    QTest::newRow("page of a proxy") << TaskState::Rejected << 403 << QString() << true << 60 << u"1"_s << false;
    QTest::newRow("about modules") << TaskState::Rejected << 403 << u"modules_upload_disabled"_s << false << 60 << u"1"_s << false;
    QTest::newRow("not known") << TaskState::Unknown << 403 << QString() << false << 60 << u"1"_s << false;
}

void ChecksTest::takesOnlyRefusalsOfTheRoleSinceTheSignIn()
{
    QFETCH(TaskState, state);
    QFETCH(int, http);
    QFETCH(QString, code);
    QFETCH(bool, page);
    QFETCH(int, sentAt);
    QFETCH(QString, cluster);
    QFETCH(bool, counts);
    Task sent{.id = TaskId::random(), .guid = CrdbGuid::parse(sample::Guid).value()};
    sent.cluster = {cluster};
    sent.state = state;
    sent.sentAt = sample::at(sentAt);
    sent.failure = Failure{.http = http, .errorCode = code, .gatewayPage = page};

    QCOMPARE(refusalsOf({sent}, {u"1"_s}, sample::at(50)).size(), counts ? 1U : 0U);
    QVERIFY(refusalsOf({sent}, {u"1"_s}, {}).empty()); // not signed in
}

void ChecksTest::passesWhereEverythingFits()
{
    const auto findings = runChecks(input(worldWithSearch(AllOfSearch)));

    for (const Finding &finding : findings) {
        // With modules and a boundary between the versions there is something to ask and something to know.
        const bool asks = finding.id == u"module-commands"_s;
        const bool informs = finding.outcome == Outcome::Inform;
        QVERIFY2(finding.outcome == Outcome::Passed || asks || informs,
            qPrintable(finding.id + u": "_s + finding.title + u'\n' + finding.evidence));
        QCOMPARE(finding.resolution.isEmpty(), finding.outcome == Outcome::Passed);
        const bool ofTheVersion = finding.id == u"oom-threshold"_s; // below 8.4 there is nothing to read
        QVERIFY(!finding.evidence.isEmpty() || informs || ofTheVersion);
        QVERIFY2(!finding.asOf.isValid() || finding.asOf == sample::at(1), qPrintable(finding.id)); // the oldest of what was used
    }
}

void ChecksTest::keepsOrderAndSaysWhatToDo()
{
    QStringList order;
    for (const Check &check : checkTable()) {
        order.append(QString::fromLatin1(check.id));
        QVERIFY(!check.name().isEmpty());
    }
    QVERIFY(order.size() >= 28);
    QCOMPARE(QSet<QString>(order.begin(), order.end()).size(), order.size());

    for (const auto &clusters : {std::vector<ClusterFacts>(), sample::world(), std::vector{ClusterFacts{{u"1"_s}}}}) {
        const auto findings = runChecks(input(clusters));
        QStringList ids;
        for (const Finding &finding : findings) {
            ids.append(finding.id);
            QVERIFY(!finding.title.isEmpty());
            QVERIFY2(!finding.title.contains(u'%'), qPrintable(finding.title));
            QVERIFY2(!finding.evidence.contains(u"%1"_s), qPrintable(finding.evidence));
            QVERIFY2(finding.resolution.isEmpty() == (finding.outcome == Outcome::Passed), qPrintable(finding.id));
            const bool informs = finding.severity == Finding::Severity::Inform;
            QCOMPARE(finding.needsTick(), finding.outcome != Outcome::Passed && finding.outcome != Outcome::Inform && !informs);
        }
        QCOMPARE(ids, order);
    }
    for (const Finding &finding : runChecks(input({}))) {
        const bool ofTheRequest = finding.id == u"shard-roles"_s || finding.id == u"quiet-time"_s || finding.id == u"oom-threshold"_s;
        QVERIFY2(finding.outcome == Outcome::NotChecked || ofTheRequest, qPrintable(finding.id));
    }
}

void ChecksTest::looksForTheGuidOnTheClusterOfTheRequest()
{
    auto unread = sample::world();
    unread[0].crdbs.value.reset();
    auto elsewhere = sample::world();
    elsewhere[0].crdbs.value->clear();

    QCOMPARE(runChecks(input(unread))[GuidKnown].outcome, Outcome::NotChecked);
    QCOMPARE(runChecks(input(elsewhere))[GuidKnown].outcome, Outcome::Blocks);
}

void ChecksTest::blocksWhileATaskRuns_data()
{
    QTest::addColumn<QString>("guid");
    QTest::addColumn<QString>("status");
    QTest::addColumn<bool>("ended");
    QTest::addColumn<Outcome>("outcome");
    QTest::newRow("started") << sample::Guid << u"started"_s << false << Outcome::Blocks;
    QTest::newRow("queued") << sample::Guid << u"queued"_s << false << Outcome::Blocks;
    QTest::newRow("upper case") << sample::Guid.toUpper() << u"started"_s << false << Outcome::Blocks;
    QTest::newRow("unknown word") << sample::Guid << u"thinking"_s << false << Outcome::Blocks;
    QTest::newRow("unknown word, ended") << sample::Guid << u"thinking"_s << true << Outcome::Passed;
    QTest::newRow("finished") << sample::Guid << u"finished"_s << true << Outcome::Passed;
    QTest::newRow("failed without end") << sample::Guid << u"failed"_s << false << Outcome::Passed;
    QTest::newRow("other database") << sample::OtherGuid << u"started"_s << false << Outcome::Passed;
    QTest::newRow("no guid") << u""_s << u"started"_s << false << Outcome::Acknowledge;
    QTest::newRow("no guid, finished") << u""_s << u"finished"_s << true << Outcome::Passed;
}

void ChecksTest::blocksWhileATaskRuns()
{
    QFETCH(QString, guid);
    QFETCH(QString, status);
    QFETCH(bool, ended);
    auto clusters = sample::world();
    clusters[2].tasks.value = {task(guid, status, ended)};

    QTEST(runChecks(input(clusters))[NoTaskRunning].outcome, "outcome");
}

void ChecksTest::neverPassesTasksThatWereNotRead()
{
    auto unread = sample::world();
    unread[1].tasks.value.reset();
    auto notSignedIn = sample::world();
    notSignedIn.pop_back();
    auto running = unread;
    running[0].tasks.value = {task(sample::Guid, u"started"_s)};

    QVERIFY(runChecks(input(unread))[NoTaskRunning].title.contains(u"rs-west.example.com"_s));
    QCOMPARE(runChecks(input(unread))[NoTaskRunning].outcome, Outcome::NotChecked);
    QCOMPARE(runChecks(input(notSignedIn))[NoTaskRunning].outcome, Outcome::NotChecked);
    QVERIFY(runChecks(input(notSignedIn))[NoTaskRunning].title.contains(u"rs-eu.example.com"_s));
    QCOMPARE(runChecks(input(running))[NoTaskRunning].outcome, Outcome::Blocks);
}

void ChecksTest::looksAtEveryNodeForTheVersion()
{
    auto lacking = sample::world();
    lacking[1].nodes.value->at(1) = sample::node(2, {u"7.4"_s});
    auto unread = sample::world();
    unread[2].nodes.value.reset();
    auto both = lacking;
    both[2].nodes.value.reset();

    const auto blocked = runChecks(input(lacking))[VersionOffered];

    QCOMPARE(blocked.outcome, Outcome::Blocks);
    QVERIFY(blocked.evidence.startsWith(u"Node 2 of rs-west.example.com does not have Redis 8.2."_s));
    QCOMPARE(runChecks(input(unread))[VersionOffered].outcome, Outcome::NotChecked);
    QVERIFY(runChecks(input(unread))[VersionOffered].title.contains(u"rs-eu.example.com"_s));
    QCOMPARE(runChecks(input(both))[VersionOffered].outcome, Outcome::Blocks);
}

void ChecksTest::blocksGoingBack()
{
    auto clusters = sample::world();
    clusters[1].bdbs[2].value->redisVersion = {8, 10};

    const Finding finding = runCheck(*findCheck(u"no-downgrade"_s), input(clusters));

    QCOMPARE(finding.outcome, Outcome::Blocks);
    QCOMPARE(finding.places, QStringList{u"rs-west.example.com"_s});
    QVERIFY(finding.evidence.contains(u"rs-west.example.com already runs Redis 8.10"_s));
}

void ChecksTest::resolvesTheNewestVersionOnlyWithAllClusters()
{
    auto unread = sample::world();
    unread[2].nodes.value.reset();

    const auto known = runChecks(input(sample::world(), form(u""_s)));
    const auto unknown = runChecks(input(unread, form(u""_s)));

    QVERIFY(known[VersionOffered].title.contains(u"8.10"_s));
    QCOMPARE(known[VersionOffered].outcome, Outcome::Passed);
    QCOMPARE(unknown[VersionOffered].outcome, Outcome::NotChecked);
    QCOMPARE(unknown[ModulesFit].outcome, Outcome::NotChecked);
}

void ChecksTest::asksWhereNothingWouldChange()
{
    auto restart = form();
    restart.forceRestart = true;

    QCOMPARE(runChecks(input(sample::world("8.2")))[VersionOffered].outcome, Outcome::Acknowledge);
    QCOMPARE(runChecks(input(sample::world("8.2"), restart))[VersionOffered].outcome, Outcome::Passed);
}

void ChecksTest::judgesTheSoftwareOfEachCluster_data()
{
    QTest::addColumn<int>("cluster"); // 0 takes the request
    QTest::addColumn<QString>("software");
    QTest::addColumn<Outcome>("outcome");
    QTest::newRow("too old here") << 0 << u"8.0.16-33"_s << Outcome::Blocks;
    QTest::newRow("too old elsewhere") << 1 << u"7.22.0-95"_s << Outcome::Acknowledge;
    QTest::newRow("first with the call") << 0 << u"8.0.18-23"_s << Outcome::Passed;
    QTest::newRow("later") << 2 << u"8.2.0-25"_s << Outcome::Passed;
    QTest::newRow("development build here") << 0 << u"100.0.21-16135"_s << Outcome::NotChecked;
    QTest::newRow("development build elsewhere") << 2 << u"100.0.0-1"_s << Outcome::NotChecked;
    QTest::newRow("no version") << 1 << QString() << Outcome::NotChecked;
    QTest::newRow("no number") << 0 << u"unknown"_s << Outcome::NotChecked;
}

void ChecksTest::judgesTheSoftwareOfEachCluster()
{
    QFETCH(int, cluster);
    QFETCH(QString, software);
    QFETCH(Outcome, outcome);
    auto clusters = sample::world();
    clusters[static_cast<size_t>(cluster)].nodes.value->at(1).softwareVersion = software;

    const Finding finding = runChecks(input(clusters))[SoftwareHasUpgrade];

    QCOMPARE(finding.outcome, outcome);
    QVERIFY2(finding.evidence.contains(software), qPrintable(finding.evidence));
    QCOMPARE(finding.reasons.size(), outcome == Outcome::Passed ? 0 : 1);
    QVERIFY(finding.reasons.isEmpty() || finding.reasons.front().contains(u"(nodes: 2)"_s));
    QCOMPARE(runChecks(input(clusters))[VersionOffered].outcome, Outcome::Passed); // that is another question
}

void ChecksTest::neverPassesSoftwareThatWasNotRead()
{
    auto unread = sample::world();
    unread[2].nodes.failure = Failure{};
    auto notSignedIn = sample::world();
    notSignedIn.pop_back();
    auto oldToo = unread;
    oldToo[1].nodes.value->at(0).softwareVersion = u"7.22.0-95"_s;

    for (const auto &clusters : {unread, notSignedIn}) {
        const Finding finding = runChecks(input(clusters))[SoftwareHasUpgrade];
        QCOMPARE(finding.outcome, Outcome::NotChecked);
        QVERIFY(finding.title.contains(u"rs-eu.example.com"_s));
    }
    const Finding both = runChecks(input(oldToo))[SoftwareHasUpgrade];
    QCOMPARE(both.outcome, Outcome::Acknowledge);
    QVERIFY(both.title.contains(u"rs-west.example.com"_s));
    QVERIFY(both.reasons.contains(u"From rs-eu.example.com this could not be read."_s));
}

void ChecksTest::asksAgainWhereTheReasonsDiffer()
{
    auto one = sample::world();
    one[1].nodes.value->at(0).softwareVersion = u"8.0.16-33"_s;
    auto later = one;
    later[1].nodes.source.at = sample::at(60);
    auto both = one;
    both[1].nodes.value->at(1).softwareVersion = u"8.0.16-33"_s;

    const Finding first = runChecks(input(one))[SoftwareHasUpgrade];

    QCOMPARE(runChecks(input(later))[SoftwareHasUpgrade].reasons, first.reasons);
    QVERIFY(runChecks(input(both))[SoftwareHasUpgrade].reasons != first.reasons);
}

void ChecksTest::readsTheRole()
{
    auto viewer = sample::world();
    viewer[0].role.value = {u"db_viewer"_s, false};
    auto other = sample::world();
    other[1].role.value = {u"db_viewer"_s, false};
    auto custom = sample::world();
    custom[0].role.value = {u"custom"_s, {}};
    auto unread = sample::world();
    unread[0].role.value.reset();

    QCOMPARE(runChecks(input(viewer))[RoleMayUpgrade].outcome, Outcome::Blocks);
    QCOMPARE(runChecks(input(other))[RoleMayUpgrade].outcome, Outcome::Passed);
    QCOMPARE(runChecks(input(custom))[RoleMayUpgrade].outcome, Outcome::NotChecked);
    QCOMPARE(runChecks(input(unread))[RoleMayUpgrade].outcome, Outcome::NotChecked);
}

void ChecksTest::blocksModulesThatDoNotFit()
{
    auto noVersion = worldWithSearch(AllOfSearch);
    noVersion[2].modules.value->pop_back();

    const auto lacks = runChecks(input(worldWithSearch({u"persistence_aof"_s})))[ModulesFit];
    const auto none = runChecks(input(noVersion))[ModulesFit];

    QCOMPARE(lacks.outcome, Outcome::Blocks);
    QVERIFY2(lacks.evidence.contains(u"“crdb” (the database is Active-Active)"_s), qPrintable(lacks.evidence));
    QCOMPARE(none.outcome, Outcome::Blocks);
    QVERIFY(none.evidence.startsWith(u"On rs-eu.example.com: search 2.10.17 has no version for Redis 8.2."_s));
    QVERIFY2(lacks.resolution.contains(u"2.10.17 (Redis 7.4)"_s), qPrintable(lacks.resolution));
}

void ChecksTest::saysWhenNoVersionOfAModuleHelps()
{
    auto clusters = worldWithSearch({u"persistence_aof"_s});
    for (auto &cluster : clusters) {
        cluster.modules.value = {
            sample::entry("search", "2.10.17", "7.4", {u"flash"_s}), sample::entry("search", "8.2.1", "8.2", {u"flash"_s})};
    }
    std::vector<FitReport> fits;
    for (const auto &cluster : clusters) {
        fits.push_back(fitModules(cluster.name, *cluster.bdbs.begin()->second.value, *cluster.modules.value, {8, 2}));
    }

    const Finding finding = runChecks(input(clusters))[ModulesFit];

    QCOMPARE(moduleAdvice(fits).size(), 1); // the clusters agree
    QVERIFY(moduleAdvice(fits).front().contains(u"another Redis version does not help"_s));
    QVERIFY2(finding.resolution.startsWith(moduleAdvice(fits).front()), qPrintable(finding.resolution));
    QVERIFY(!finding.resolution.contains(u"hoose"_s));
}

void ChecksTest::asksWhereModulesMayNotFit()
{
    QCOMPARE(runChecks(input(worldWithSearch({u"crdb"_s})))[ModulesFit].outcome, Outcome::Acknowledge);
}

void ChecksTest::neverPassesModulesThatWereNotRead()
{
    auto catalogue = worldWithSearch(AllOfSearch);
    catalogue[1].modules.value.reset();
    auto instance = worldWithSearch(AllOfSearch);
    instance[2].bdbs[3].value.reset();
    auto none = sample::world();
    none[1].modules.value.reset();

    QCOMPARE(runChecks(input(catalogue))[ModulesFit].outcome, Outcome::NotChecked);
    QVERIFY(runChecks(input(catalogue))[ModulesFit].title.contains(u"rs-west.example.com"_s));
    QCOMPARE(runChecks(input(instance))[ModulesFit].outcome, Outcome::NotChecked);
    QCOMPARE(runChecks(input(none))[ModulesFit].outcome, Outcome::Passed); // without modules no catalogue is needed
}

void ChecksTest::asksWhereUidsAreThoseOfOneCluster()
{
    auto f = form();
    ModuleRow row;
    row.name = u"search"_s;
    row.currentUid = QString(32, u'a');
    row.newUid = QString(32, u'b');
    row.newArguments = u"PARTITIONS 2"_s;
    f.modules = {row};

    const auto byUid = runChecks(input(worldWithSearch(AllOfSearch), f))[ModulesFit];
    f.nameModulesByUid = false;
    const auto without = runChecks(input(worldWithSearch(AllOfSearch), f))[ModulesFit];

    QCOMPARE(byUid.outcome, Outcome::Acknowledge);
    QVERIFY(byUid.evidence.startsWith(u"The request names modules by the UIDs of one cluster"_s));
    QCOMPARE(without.outcome, Outcome::Passed);
}

void ChecksTest::namesClusterCallValueAndTime()
{
    const QString evidence = runChecks(input(sample::world()))[VersionOffered].evidence;

    QCOMPARE(evidence.section(u'\n', 0, 0),
        u"rs-east.example.com: GET /v1/nodes, 2026-08-21T10:00:01Z: node 1 (software 8.0.20-96) has Redis 7.4, 8.2, 8.10"_s);
}

QTEST_GUILESS_MAIN(ChecksTest)
#include "tst_checks.moc"
