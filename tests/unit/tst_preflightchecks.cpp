// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplepreflight.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using Outcome = Finding::Outcome;

namespace {

/// The second cluster, rs-west: what it tells, the checks' own facts of it and of the one that takes the request, and the form.
struct Scene {
    std::vector<ClusterFacts> clusters = sample::world();
    std::map<ClusterId, PreflightFacts> preflight = sample::preflight(clusters);
    UpgradeForm form;

    ClusterFacts &west() { return clusters[1]; }
    InstanceFacts &instance() { return *west().bdbs.at(2).value; }
    PreflightFacts &facts() { return preflight.at({u"2"_s}); }
    HealthReport &report() { return *preflight.at({u"1"_s}).report.value; }
    void everywhere(const std::function<void(InstanceFacts &)> &change)
    {
        for (ClusterFacts &cluster : clusters) {
            change(*cluster.bdbs.begin()->second.value);
        }
    }
};

Scene scene()
{
    Scene made;
    made.form.guid = sample::Guid;
    made.form.redisVersion = u"8.2"_s;
    made.form.taskId = u"t1"_s;
    return made;
}

using Change = std::function<void(Scene &)>;

struct Red {
    const char *id;
    const char *row;
    Outcome outcome;
    const char *place;
    Change change;
    const char *alsoRed = ""; ///< of another check that looks at the same thing
};

const std::vector<Red> &reds()
{
    constexpr auto West = "rs-west.example.com";
    constexpr auto Node2 = "rs-west.example.com, node 2";
    static const std::vector<Red> table{
        {"software-same", "other build", Outcome::Acknowledge, Node2,
            [](Scene &s) { s.west().nodes.value->at(1).softwareVersion = u"8.2.0-25"_s; }},
        {"no-cluster-upgrade", "under way", Outcome::Blocks, West, [](Scene &s) { s.facts().state.value->upgradeInProgress = true; }},
        {"no-cluster-upgrade", "mode", Outcome::Blocks, West, [](Scene &s) { s.facts().state.value->upgradeMode = true; }},
        {"no-cluster-upgrade", "blocked", Outcome::Blocks, West, [](Scene &s) { s.facts().state.value->changesBlocked = true; }},
        {"no-downgrade", "above", Outcome::Blocks, West,
            [](Scene &s) {
                s.instance().redisVersion = {8, 10};
            }},
        {"upgrade-policy", "minor release", Outcome::Acknowledge, Node2,
            [](Scene &s) { s.west().nodes.value->at(1).offers.at(2).major = false; }},
        {"database-at-rest", "status", Outcome::Blocks, West, [](Scene &s) { s.instance().status = u"active-change-pending"_s; }},
        {"database-at-rest", "action", Outcome::Blocks, West, [](Scene &s) { s.instance().actionUid = u"a1"_s; }},
        {"one-at-a-time", "other task", Outcome::Acknowledge, West,
            [](Scene &s) {
                WireTask task;
                task.id = u"t9"_s;
                task.guid = sample::OtherGuid;
                task.status = u"started"_s;
                s.west().tasks.value = {task};
            }},
        {"one-at-a-time", "a task with a GUID that cannot be read", Outcome::Acknowledge, West,
            [](Scene &s) {
                WireTask task;
                task.id = u"t9"_s;
                task.guid = u"checkout"_s;
                task.status = u"started"_s;
                s.west().tasks.value = {task};
            },
            "no-task-running"},
        {"not-managed", "operator", Outcome::Blocks, "rs-east.example.com",
            [](Scene &s) { s.clusters[0].crdbs.value->front().managedBy = u"operator"_s; }},
        {"protocol-version", "0", Outcome::Acknowledge, West, [](Scene &s) { s.instance().protocol = 0; }},
        {"protocol-version", "0 is kept", Outcome::Blocks, West,
            [](Scene &s) {
                s.instance().protocol = 0;
                s.form.keepProtocol = true;
            }},
        {"protocol-version", "not supported", Outcome::Blocks, West, [](Scene &s) { s.instance().protocol = 2; }},
        {"featureset-version", "uneven", Outcome::Acknowledge, West, [](Scene &s) { s.instance().featureset = 9; }},
        {"featureset-version", "behind", Outcome::Acknowledge, West,
            [](Scene &s) { s.everywhere([](InstanceFacts &i) { i.featureset = 5; }); }},
        {"links-up", "unreachable", Outcome::Blocks, West, [](Scene &s) { s.report()[1].connectionError = u"Max retries exceeded"_s; },
            "peers-sign-in configuration-committed"},
        {"links-up", "connection", Outcome::Blocks, West, [](Scene &s) { s.report()[1].connections[0].status = u"error"_s; }},
        {"links-up", "link", Outcome::Blocks, West, [](Scene &s) { s.report()[0].connections[1].links[0].status = u"down"_s; }},
        {"links-up", "syncer", Outcome::Blocks, West, [](Scene &s) { s.instance().sync = u"stopped"_s; }},
        {"low-lag", "slow", Outcome::Acknowledge, West, [](Scene &s) { s.facts().database.value->peers[0].lag = 1001; }},
        {"configuration-committed", "posted", Outcome::Blocks, West,
            [](Scene &s) { s.report()[1].configurations[0].status = u"posted"_s; }},
        {"configuration-committed", "uneven", Outcome::Blocks, West,
            [](Scene &s) {
                s.report()[1].activeVersion = 4;
                s.report()[1].configurations[0].version = 4;
            }},
        {"replication-backlog", "small", Outcome::Acknowledge, West,
            [](Scene &s) { s.facts().database.value->crdtBacklog = u"1048576"_s; }},
        {"peers-sign-in", "refused", Outcome::Acknowledge, West,
            [](Scene &s) { s.report()[1].connectionError = u"Error [401] Unauthorized"_s; }, "configuration-committed"},
        {"database-available", "down", Outcome::Blocks, West, [](Scene &s) { s.facts().databaseHealth.value->availability = u"down"_s; }},
        {"created-modules", "absent", Outcome::Blocks, West, [](Scene &s) { s.facts().createdModules.value = QStringList{u"graph"_s}; }},
        {"flash", "Redis Flex", Outcome::Blocks, West, [](Scene &s) { s.instance().settings.bigstore = true; }},
        {"data-survives", "loads", Outcome::Acknowledge, West, [](Scene &s) { s.instance().settings.replication = false; }},
        {"data-survives", "lost", Outcome::Blocks, West,
            [](Scene &s) {
                s.instance().settings.replication = false;
                s.instance().settings.dataPersistence = u"disabled"_s;
            }},
        {"recent-backup", "none", Outcome::Acknowledge, West, [](Scene &s) { s.facts().databaseHealth.value->lastBackup = {}; }},
        {"recent-backup", "old", Outcome::Acknowledge, West,
            [](Scene &s) { s.facts().databaseHealth.value->lastBackup = sample::at(-25 * 3600); }},
        {"recent-backup", "export runs", Outcome::Acknowledge, West,
            [](Scene &s) { s.facts().database.value->exportStatus = u"exporting"_s; }},
        {"memory-headroom", "database", Outcome::Acknowledge, West, [](Scene &s) { s.facts().usage.value->usedMemory = 8.1e9; }},
        {"memory-headroom", "node", Outcome::Acknowledge, Node2, [](Scene &s) { s.facts().nodes.value->at(1).freeRam = 1e9; }},
        {"oom-threshold", "full", Outcome::Acknowledge, West,
            [](Scene &s) {
                s.form.redisVersion = u"8.10"_s;
                s.facts().usage.value->usedMemory = 9.6e9;
            },
            "memory-headroom"},
        {"nodes-up", "down", Outcome::Blocks, Node2, [](Scene &s) { s.west().nodes.value->at(1).status = u"down"_s; }},
        {"nodes-up", "maintenance", Outcome::Blocks, Node2, [](Scene &s) { s.facts().nodes.value->at(1).maintenance = true; }},
        {"quorum", "503", Outcome::Blocks, West,
            [](Scene &s) {
                s.facts().quorum.value.reset();
                s.facts().quorum.failure = Failure{.http = 503};
            }},
        {"self-check", "node", Outcome::Acknowledge, Node2,
            [](Scene &s) {
                s.facts().selfCheck.value->nodes[1] = {u"2"_s, false, u"alert_mgr is not running"_s};
            }},
        {"self-check", "no node named", Outcome::Acknowledge, West, [](Scene &s) { s.facts().selfCheck.value->result = false; }},
        {"cluster-health", "warning", Outcome::Acknowledge, West,
            [](Scene &s) {
                s.facts().wellbeing.value = ClusterWellbeing{u"warning"_s, 2};
            }},
        {"crdb-services", "worker", Outcome::Blocks, West, [](Scene &s) { s.facts().services.value->worker = u"disabled"_s; }},
        {"crdb-services", "ignores", Outcome::Blocks, West, [](Scene &s) { s.facts().state.value->requestsIgnored = true; }},
        {"clocks-in-step", "ahead", Outcome::Acknowledge, West,
            [](Scene &s) {
                s.facts().clock.value = ClockReading{7000, 8000};
            }},
        {"certificates", "expiring", Outcome::Acknowledge, West,
            [](Scene &s) {
                s.facts().certificates.value = CertificateAlert{true, true, {u"syncer"_s}};
            }},
        {"license", "expired", Outcome::Acknowledge, West, [](Scene &s) { s.facts().license.value->expired = true; }},
        {"license", "ends", Outcome::Acknowledge, West, [](Scene &s) { s.facts().license.value->until = sample::at(100).addDays(6); }},
        {"license", "shards", Outcome::Acknowledge, West, [](Scene &s) { s.facts().license.value->shardsInUse = 201; }},
    };
    return table;
}

struct Gap {
    const char *id;
    Change change;
};

template <class T>
Change without(Fact<T> PreflightFacts::*part)
{
    return [part](Scene &s) {
        (s.facts().*part).value.reset();
        (s.facts().*part).failure = Failure{.http = 404};
    };
}

/// What rs-west does not tell, for the checks that need it.
const std::vector<Gap> &gaps()
{
    const Change noInstance = [](Scene &s) { s.west().bdbs.at(2).failure = Failure{.transport = Transport::TimedOut}; };
    const Change noNodes = [](Scene &s) { s.west().nodes.failure = Failure{.http = 403}; };
    const Change noReport = [](Scene &s) { s.preflight.at({u"1"_s}).report.failure = Failure{.transport = Transport::TimedOut}; };
    static const std::vector<Gap> table{
        {"software-same", noNodes},
        {"no-cluster-upgrade", without(&PreflightFacts::state)},
        {"no-cluster-upgrade", [](Scene &s) { s.facts().state.value = ClusterState(); }},
        {"no-downgrade", noInstance},
        {"upgrade-policy", [](Scene &s) { s.west().policy.value.reset(); }},
        {"upgrade-policy", [](Scene &s) { s.west().policy.value->redisUpgrade.clear(); }},
        {"database-at-rest", noInstance},
        {"database-at-rest", [](Scene &s) { s.instance().status.clear(); }},
        {"one-at-a-time", [](Scene &s) { s.west().tasks.failure = Failure{.http = 403}; }},
        {"not-managed", [](Scene &s) { s.clusters[0].crdbs.failure = Failure{.http = 503}; }},
        {"protocol-version", [](Scene &s) { s.instance().protocol.reset(); }},
        {"protocol-version", without(&PreflightFacts::state)},
        {"featureset-version", [](Scene &s) { s.instance().featureset.reset(); }},
        {"links-up", noReport},
        {"links-up", [](Scene &s) { s.report().erase(s.report().begin() + 1); }},
        {"links-up", [](Scene &s) { s.instance().sync.clear(); }},
        {"links-up", [](Scene &s) { s.report()[1].connections.clear(); }},
        {"links-up", [](Scene &s) { s.report()[1].connections.pop_back(); }},
        {"links-up", [](Scene &s) { s.report()[1].connections[0].links.clear(); }},
        {"low-lag", [](Scene &s) { s.facts().database.value->peers.clear(); }},
        {"low-lag", [](Scene &s) { s.facts().database.value->peers.pop_back(); }},
        {"nodes-up", [](Scene &s) { s.facts().nodes.value->clear(); }},
        {"nodes-up", [](Scene &s) { s.west().nodes.value->clear(); }},
        {"memory-headroom", [](Scene &s) { s.facts().nodes.value->clear(); }},
        {"software-same", [](Scene &s) { s.west().nodes.value->clear(); }},
        {"software-same",
            [](Scene &s) {
                for (ClusterFacts &cluster : s.clusters) {
                    for (NodeFacts &node : *cluster.nodes.value) {
                        node.softwareVersion.clear();
                    }
                }
            }},
        {"no-cluster-upgrade", [](Scene &s) { s.facts().state.value->changesBlocked.reset(); }},
        {"crdb-services", [](Scene &s) { s.facts().state.value->requestsIgnored.reset(); }},
        {"protocol-version", [](Scene &s) { s.facts().state.value->protocols.clear(); }},
        {"featureset-version", without(&PreflightFacts::state)},
        {"upgrade-policy", [](Scene &s) { s.west().policy.value->redisUpgrade = u"newest"_s; }},
        {"upgrade-policy", [](Scene &s) { s.west().nodes.value->clear(); }},
        {"parallel-shards", [](Scene &s) { s.west().policy.value->parallelShards.reset(); }},
        {"low-lag", without(&PreflightFacts::database)},
        {"low-lag", [](Scene &s) { s.facts().database.value->peers[0].lag.reset(); }},
        {"configuration-committed", noReport},
        {"configuration-committed", [](Scene &s) { s.report()[1].configurations.clear(); }},
        {"replication-backlog", [](Scene &s) { s.facts().database.value->crdtBacklog.clear(); }},
        {"peers-sign-in", [](Scene &s) { s.report()[1].connectionError = u"Max retries exceeded"_s; }},
        {"database-available", without(&PreflightFacts::databaseHealth)},
        {"modules-same", noInstance},
        {"created-modules", without(&PreflightFacts::createdModules)},
        {"module-commands", noInstance},
        {"flash", noInstance},
        {"data-survives", noInstance},
        {"recent-backup", without(&PreflightFacts::databaseHealth)},
        {"memory-headroom", without(&PreflightFacts::usage)},
        {"memory-headroom", without(&PreflightFacts::nodes)},
        {"oom-threshold",
            [](Scene &s) {
                s.form.redisVersion = u"8.10"_s;
                s.facts().usage.value->usedMemory.reset();
            }},
        {"parallel-shards", [](Scene &s) { s.west().policy.failure = Failure{.http = 403}; }},
        {"clients-ready", noInstance},
        {"nodes-up", without(&PreflightFacts::nodes)},
        {"nodes-up", [](Scene &s) { s.west().nodes.value->at(0).status.clear(); }},
        {"quorum", without(&PreflightFacts::quorum)},
        {"self-check", without(&PreflightFacts::selfCheck)},
        {"cluster-health", without(&PreflightFacts::wellbeing)},
        {"crdb-services", without(&PreflightFacts::services)},
        {"crdb-services", [](Scene &s) { s.facts().services.value->worker.clear(); }},
        {"clocks-in-step", without(&PreflightFacts::clock)},
        {"certificates",
            [](Scene &s) {
                s.facts().certificates.value = CertificateAlert{false, false, {}};
            }},
        {"license", [](Scene &s) { s.facts().license.value = LicenseFacts(); }},
    };
    return table;
}

std::vector<Finding> judge(const Scene &made)
{
    return runChecks({*UpgradePlan::from(made.form, {}).plan, made.clusters, {u"1"_s}, sample::at(100), made.preflight});
}

QString told(const Finding &finding)
{
    return finding.id + u": "_s + finding.title + u'\n' + finding.evidence;
}

} // namespace

/// Every check of api.md 5 beside those of tst_checks: red, not checked, and never red for something else.
class TestPreflightChecks : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void passes()
    {
        for (const Finding &finding : judge(scene())) {
            QVERIFY2(finding.outcome == Outcome::Passed || finding.outcome == Outcome::Inform, qPrintable(told(finding)));
        }
    }

    void turnsRed_data()
    {
        QTest::addColumn<int>("row");
        for (size_t i = 0; i < reds().size(); ++i) {
            QTest::addRow("%s, %s", reds()[i].id, reds()[i].row) << int(i);
        }
    }
    void turnsRed()
    {
        QFETCH(int, row);
        const Red &red = reds()[size_t(row)];
        const QStringList also = QString::fromLatin1(red.alsoRed).split(u' ', Qt::SkipEmptyParts);
        Scene made = scene();
        red.change(made);

        for (const Finding &finding : judge(made)) {
            if (finding.id != QLatin1StringView(red.id)) {
                QVERIFY2(!finding.needsTick() || also.contains(finding.id), qPrintable(told(finding)));
                continue;
            }
            QVERIFY2(finding.outcome == red.outcome, qPrintable(told(finding)));
            QVERIFY2(finding.places.contains(QString::fromLatin1(red.place)), qPrintable(finding.places.join(u'|')));
            QVERIFY2(finding.reasons.join(u' ').contains(QString::fromLatin1(red.place).section(u',', 0, 0)), qPrintable(told(finding)));
            QVERIFY(!finding.resolution.isEmpty());
            QVERIFY(finding.evidence.startsWith(finding.reasons.front()));
            const bool outcomeFits = finding.outcome == Outcome::Acknowledge || finding.severity == Finding::Severity::Block;
            QVERIFY2(outcomeFits, "never worse than the table says");
        }
    }

    void isNotChecked_data()
    {
        QTest::addColumn<int>("row");
        for (size_t i = 0; i < gaps().size(); ++i) {
            QTest::addRow("%s, %d", gaps()[i].id, int(i)) << int(i);
        }
    }
    void isNotChecked()
    {
        QFETCH(int, row);
        const Gap &gap = gaps()[size_t(row)];
        Scene made = scene();
        gap.change(made);

        const auto findings = judge(made);

        const auto finding = std::ranges::find_if(findings, [&](const Finding &one) { return one.id == QLatin1StringView(gap.id); });
        QVERIFY2(finding->outcome == Outcome::NotChecked, qPrintable(told(*finding)));
        QVERIFY2(finding->title.contains(u"rs-"_s), qPrintable(told(*finding)));
        QVERIFY2(finding->evidence.contains(u"Not read from rs-"_s) || finding->id == u"no-downgrade"_s, qPrintable(told(*finding)));
        QVERIFY(!finding->resolution.isEmpty());
        for (const Finding &other : findings) {
            const bool red = other.outcome == Outcome::Blocks || other.outcome == Outcome::Acknowledge;
            QVERIFY2(!red || other.id == u"links-up"_s, qPrintable(told(other)));
        }
    }

    void nobodySignedInIsNeverPassed()
    {
        Scene made = scene();
        made.clusters.erase(made.clusters.begin() + 1);
        made.preflight.erase({u"2"_s});

        for (const Finding &finding : judge(made)) {
            const bool needsOnlyTheTaker = finding.id == u"guid-known"_s || finding.id == u"role-may-upgrade"_s
                || finding.id == u"not-managed"_s || finding.id == u"configuration-committed"_s || finding.id == u"peers-sign-in"_s;
            const bool ofTheRequest = finding.id == u"shard-roles"_s || finding.id == u"quiet-time"_s || finding.id == u"oom-threshold"_s;
            QVERIFY2(finding.outcome == Outcome::NotChecked || needsOnlyTheTaker || ofTheRequest, qPrintable(told(finding)));
        }
    }

    void saysWhyItCouldNotRead()
    {
        Scene made = scene();
        without (&PreflightFacts::selfCheck)(made);
        const Finding missing = runCheck(*findCheck(u"self-check"_s),
            {*UpgradePlan::from(made.form, {}).plan, made.clusters, {u"1"_s}, sample::at(100), made.preflight});
        made.facts().selfCheck.failure = Failure{.http = 403};
        const Finding forbidden = runCheck(*findCheck(u"self-check"_s),
            {*UpgradePlan::from(made.form, {}).plan, made.clusters, {u"1"_s}, sample::at(100), made.preflight});

        QVERIFY2(missing.evidence.contains(u"does not have this call (HTTP 404)"_s), qPrintable(missing.evidence));
        QVERIFY2(forbidden.evidence.contains(u"may not read it (HTTP 403)"_s), qPrintable(forbidden.evidence));
    }

    void asksForModuleCommandsOnlyAcrossTheBoundary()
    {
        const auto withSearch = [](Scene &made) {
            made.everywhere([](InstanceFacts &i) { i.modules = {{u"search"_s, u"2.10.17"_s, {}, {}}}; });
        };
        Scene across = scene();
        withSearch(across);
        Scene within = across;
        within.everywhere([](InstanceFacts &i) { i.redisVersion = {8, 0}; });
        const auto outcome = [](const Scene &made) {
            return runCheck(*findCheck(u"module-commands"_s),
                {*UpgradePlan::from(made.form, {}).plan, made.clusters, {u"1"_s}, sample::at(100), made.preflight})
                .outcome;
        };

        QCOMPARE(outcome(across), Outcome::Acknowledge);
        QCOMPARE(outcome(within), Outcome::Passed);
    }

    void comparesModulesOfAllInstances()
    {
        Scene made = scene();
        made.everywhere([](InstanceFacts &i) { i.modules = {{u"search"_s, u"2.10.17"_s, {}, {}}}; });
        made.instance().modules.clear();

        const Finding finding = runCheck(*findCheck(u"modules-same"_s),
            {*UpgradePlan::from(made.form, {}).plan, made.clusters, {u"1"_s}, sample::at(100), made.preflight});

        QCOMPARE(finding.outcome, Outcome::Blocks);
        QCOMPARE(finding.places, QStringList{u"rs-west.example.com"_s});
        QVERIFY(finding.title.contains(u"search"_s));
    }

    void asksForFewShardsAtOnceWithSearch()
    {
        Scene made = scene();
        made.form.redisVersion = u"8.10"_s;
        made.form.parallelShards = 1;
        made.everywhere([](InstanceFacts &i) { i.modules = {{u"search"_s, u"2.10.17"_s, {}, {}}}; });
        const Finding finding = runCheck(*findCheck(u"parallel-shards"_s),
            {*UpgradePlan::from(made.form, {}).plan, made.clusters, {u"1"_s}, sample::at(100), made.preflight});

        QCOMPARE(finding.outcome, Outcome::Acknowledge);
        QCOMPARE(finding.places.size(), 3);
    }

    void offersLeaveOutWhatThePolicyRefuses()
    {
        Scene made = scene();
        made.west().nodes.value->at(1).offers.at(2).major = false;
        const auto database = findDatabase(made.clusters, sample::guid());
        const auto offers = versionOffers(made.clusters, *database);
        made.west().policy.value->redisUpgrade = u"latest"_s;
        const auto latest = versionOffers(made.clusters, *database);
        const auto of = [](const std::vector<VersionOffer> &all) {
            return *std::ranges::find(all, RedisVersion{8, 2}, &VersionOffer::version);
        };

        QVERIFY(!of(offers).offered);
        QVERIFY2(
            of(offers).reason.contains(u"rs-west.example.com"_s) && of(offers).reason.contains(u"node 2"_s), qPrintable(of(offers).reason));
        QVERIFY(of(latest).offered);
        QCOMPARE(newestOffered(offers), (RedisVersion{8, 10}));
    }
};

QTEST_GUILESS_MAIN(TestPreflightChecks)
#include "tst_preflightchecks.moc"
