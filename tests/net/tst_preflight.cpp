// SPDX-License-Identifier: GPL-3.0-or-later
#include "apiclient.h"
#include "liveprogram.h"
#include "preflightreader.h"

using namespace Qt::StringLiterals;
using Outcome = Finding::Outcome;

namespace {

const QString Checkout = u"5d1c3d2e-6b1a-4c52-9b38-0c9f0e7a1f01"_s;
const QString West = u"rs-west.example.com"_s;

/// The world of the first lesson with one thing changed.
Scenario scenarioWith(const QByteArray &patch, const QByteArray &target = "8.4")
{
    const auto parsed = Scenario::parse("{\"title\":\"test\",\"database\":\"" + Checkout.toLatin1() + "\",\"target\":\"" + target
            + "\",\"world\":" + (patch.isEmpty() ? QByteArray("{}") : patch) + "}",
        u"test"_s);
    if (!parsed)
        qFatal("%s", qPrintable(parsed.error()));
    return *parsed;
}

QByteArray onWest(const QByteArray &condition)
{
    return "{\"databases\":{\"checkout\":{\"on\":{\"rs-west.example.com\":" + condition + "}}}}";
}

QByteArray database(const QByteArray &changes)
{
    return "{\"databases\":{\"checkout\":" + changes + "}}";
}

QByteArray westIs(const QByteArray &changes)
{
    return "{\"clusters\":{\"rs-west.example.com\":" + changes + "}}";
}

QByteArray westHas(const QByteArray &wellbeing)
{
    return westIs("{\"wellbeing\":" + wellbeing + "}");
}

/// The program on such a world, signed in everywhere, and one round of checks.
class Preflight
{
public:
    explicit Preflight(const Scenario &scenario)
        : program(scenario)
        , reader(*program.clusters, *program.probe, program.clock)
    { }
    [[nodiscard]] bool connectAll() { return program.connectAll(); }
    [[nodiscard]] bool read(unsigned needs = NeedEverything)
    {
        QSignalSpy finished(&reader, &PreflightReader::finished);
        std::vector<ClusterId> all;
        for (size_t i = 0; i < program.simulated.size(); ++i)
            all.push_back(program.cluster(i));
        reader.read(*CrdbGuid::parse(Checkout), program.cluster(0), all, needs);
        return finished.isEmpty() ? finished.wait(20000) : true;
    }
    [[nodiscard]] std::vector<Finding> findings() const
    {
        const auto attempt = UpgradePlan::from(program.form(), {});
        return runChecks({*attempt.plan, program.probe->facts(), program.cluster(0), program.clock.wall(), reader.facts()});
    }
    /// A fault that hits every such question to the second cluster.
    void spoil(const QString &path, Fault::Kind kind, int status = 0)
    {
        program.simulation->injectFault(1, {.kind = kind, .method = u"GET"_s, .path = path, .status = status});
    }
    [[nodiscard]] int asked(const QString &path) const
    {
        int count = 0;
        for (size_t i = 0; i < program.simulated.size(); ++i)
            count += int(std::ranges::count(program.simulation->history(int(i)), path, &HistoryEntry::path));
        return count;
    }
    [[nodiscard]] Finding finding(const QString &id) const
    {
        const auto all = findings();
        return *std::ranges::find(all, id, &Finding::id);
    }
    /// Requests that any cluster read; those that are no GET, or all.
    [[nodiscard]] int requests(bool changing) const
    {
        int count = 0;
        for (size_t i = 0; i < program.simulated.size(); ++i) {
            for (const HistoryEntry &entry : program.simulation->history(int(i)))
                count += !changing || entry.method != "GET"_L1 ? 1 : 0;
        }
        return count;
    }

    LiveProgram program;
    PreflightReader reader;
};

struct Fixture {
    const char *id;
    Outcome outcome;
    QByteArray patch;
    QByteArray target = "8.4";
    QString place = West;
    QString alsoRed = {}; ///< looks at the same thing
};

const std::vector<Fixture> &fixtures()
{
    constexpr auto Block = Outcome::Blocks;
    constexpr auto Ask = Outcome::Acknowledge;
    const QByteArray search = "{\"redis_version\":\"8.0\",\"modules\":[{\"name\":\"search\"}]}";
    static const std::vector<Fixture> table{
        {"guid-known", Block, database("{\"clusters\":[\"rs-west.example.com\",\"rs-eu.example.com\"]}"), "8.4", u""_s},
        {"software-has-upgrade", Block, "{\"clusters\":{\"*\":{\"software_version\":\"8.0.16-33\"}}}"},
        {"version-offered", Block,
            westIs("{\"nodes\":[{\"uid\":1,\"address\":\"10.0.2.11\"},{\"uid\":2,\"address\":\"10.0.2.12\",\"not_offered\":[\"8.4\"]}]}"),
            "8.4", u"rs-west.example.com, node 2"_s},
        {"role-may-upgrade", Block,
            "{\"clusters\":{\"rs-east.example.com\":{\"users\":[{\"name\":\"viewer@example.com\",\"password\":\"training\",\"role\":\"db_"
            "viewer\"}]}}}",
            "8.4", u""_s},
        {"modules-fit", Block, database("{\"redis_version\":\"8.0\",\"modules\":[{\"name\":\"timeseries\"}]}")},
        {"software-same", Ask, westIs("{\"software_version\":\"8.0.18-23\"}"), "8.4", u"rs-west.example.com, node 3"_s},
        {"no-cluster-upgrade", Block, westIs("{\"upgrade_in_progress\":true}")},
        {"no-downgrade", Block, database("{\"redis_version\":\"8.4\",\"featureset\":9}"), "8.2"},
        {"upgrade-policy", Ask,
            westIs("{\"offers\":[{\"redis_version\":\"7.4\",\"version\":\"7.4.3\"},{\"redis_version\":\"8.4\",\"version\":\"8.4.0\","
                   "\"major\":false}]}"),
            "8.4", u"rs-west.example.com, node 1"_s},
        {"database-at-rest", Block, onWest("{\"status\":\"active-change-pending\"}")},
        {"not-managed", Block, database("{\"managed_by\":\"operator\"}"), "8.4", u"rs-east.example.com"_s},
        {"protocol-version", Ask, onWest("{\"protocol\":0}")},
        {"featureset-version", Ask, onWest("{\"featureset\":7}")},
        {"links-up", Block, onWest("{\"link_down_to\":\"rs-eu.example.com\"}")},
        {"low-lag", Ask, onWest("{\"lag\":5000}")},
        {"configuration-committed", Block, onWest("{\"configuration\":\"failed\"}")},
        {"replication-backlog", Ask, onWest("{\"backlog\":\"1048576\"}")},
        {"peers-sign-in", Ask, onWest("{\"connection_error\":\"Error [401] from the cluster\"}")},
        {"database-available", Block, onWest("{\"available\":false}")},
        {"modules-same", Block,
            database("{\"redis_version\":\"8.0\",\"modules\":[{\"name\":\"search\"}],\"on\":{\"rs-west.example.com\":{\"without_modules\":["
                     "\"search\"]}}}")},
        {"created-modules", Block, database("{\"created_with\":[\"graph\"]}")},
        {"module-commands", Ask, database("{\"modules\":[{\"name\":\"ReJSON\"}]}")},
        {"flash", Block, database("{\"bigstore\":true}")},
        {"data-survives", Ask, database("{\"replication\":false}")},
        {"recent-backup", Ask, onWest("{\"backup\":false}")},
        {"memory-headroom", Ask, westHas("{\"free_ram\":1000}"), "8.4", u"rs-west.example.com, node 2"_s},
        {"oom-threshold", Ask, onWest("{\"used_share\":0.97}"), "8.4", West, u"memory-headroom"_s},
        {"parallel-shards", Ask, database(search).chopped(1) + ",\"clusters\":{\"rs-west.example.com\":{\"parallel_shards\":1}}}"},
        {"nodes-up", Block, westHas("{\"down_nodes\":[\"2\"]}"), "8.4", u"rs-west.example.com, node 2"_s},
        {"nodes-up", Block, westHas("{\"maintenance_nodes\":[\"3\"]}"), "8.4", u"rs-west.example.com, node 3"_s},
        {"quorum", Block, westHas("{\"quorum\":false}")},
        {"self-check", Ask, westHas("{\"failing_nodes\":[\"2\"]}"), "8.4", u"rs-west.example.com, node 2"_s},
        {"cluster-health", Ask, westHas("{\"alerts\":2}")},
        {"crdb-services", Block, westIs("{\"worker_enabled\":false}")},
        {"clocks-in-step", Ask, westHas("{\"clock_ahead\":600}")},
        {"certificates", Ask, westHas("{\"expiring_certificates\":[\"syncer\"]}")},
        {"license", Ask, westHas("{\"license_expired\":true}")},
    };
    return table;
}

QString told(const Finding &finding)
{
    return finding.id + u": "_s + finding.title + u'\n' + finding.evidence;
}

} // namespace

/// The checks before an upgrade against simulated clusters: one fixture for each that can turn red.
class TestPreflight : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void passesTheFirstLesson()
    {
        Preflight preflight(*Scenario::load(u"success"_s));
        QVERIFY(preflight.connectAll());
        QVERIFY(preflight.read());

        const auto findings = preflight.findings();

        for (const Finding &finding : findings)
            QVERIFY2(!finding.needsTick(), qPrintable(told(finding)));
        QVERIFY(std::ranges::count(findings, Outcome::Passed, &Finding::outcome) >= 28);
        QCOMPARE(preflight.requests(true), 0);
    }

    void turnsExactlyOneRed_data()
    {
        QTest::addColumn<int>("row");
        for (size_t i = 0; i < fixtures().size(); ++i)
            QTest::addRow("%s, %d", fixtures()[i].id, int(i)) << int(i);
    }
    void turnsExactlyOneRed()
    {
        QFETCH(int, row);
        const Fixture &fixture = fixtures()[size_t(row)];
        Preflight preflight(scenarioWith(fixture.patch, fixture.target));
        QVERIFY(preflight.connectAll());
        QVERIFY(preflight.read());

        for (const Finding &finding : preflight.findings()) {
            const bool red = finding.outcome == Outcome::Blocks || finding.outcome == Outcome::Acknowledge;
            if (finding.id != QLatin1StringView(fixture.id)) {
                QVERIFY2(!red || finding.id == fixture.alsoRed, qPrintable(told(finding)));
                continue;
            }
            QVERIFY2(finding.outcome == fixture.outcome, qPrintable(told(finding)));
            QVERIFY2(fixture.place.isEmpty() || finding.places.contains(fixture.place), qPrintable(finding.places.join(u'|')));
            QVERIFY(!finding.resolution.isEmpty());
            QVERIFY2(finding.evidence.contains(u"GET /v"_s) || finding.id == u"quorum"_s, qPrintable(told(finding)));
        }
        QCOMPARE(preflight.requests(true), 0);
    }

    void seesTasks_data()
    {
        QTest::addColumn<QString>("guid");
        QTest::addColumn<QString>("id");
        QTest::newRow("of this database") << Checkout << u"no-task-running"_s;
        QTest::newRow("of another one") << u"1f6a0c7e-3f25-4d0b-a8c1-6de9b4f27a02"_s << u"one-at-a-time"_s;
    }
    void seesTasks()
    {
        QFETCH(QString, guid);
        QFETCH(QString, id);
        Preflight preflight(scenarioWith("{\"durations\":{\"queued\":100000}}"));
        QVERIFY(preflight.connectAll());
        UpgradeForm form = preflight.program.form();
        form.guid = guid;
        preflight.program.submit(form);
        QTRY_VERIFY_WITH_TIMEOUT(preflight.requests(true) == 1, 20000);
        QVERIFY(preflight.read());

        for (const Finding &finding : preflight.findings()) {
            const bool red = finding.outcome == Outcome::Blocks || finding.outcome == Outcome::Acknowledge;
            QVERIFY2(red == (finding.id == id), qPrintable(told(finding)));
        }
    }

    void neverPassesWhatABuildDoesNotHave()
    {
        Preflight preflight(
            scenarioWith(westHas("{\"missing_calls\":[\"/v1/cluster/check\",\"/v4/cluster/health\",\"/v4/db/*/health\"]}")));
        QVERIFY(preflight.connectAll());
        QVERIFY(preflight.read());

        const QStringList missing{u"self-check"_s, u"cluster-health"_s, u"database-available"_s, u"recent-backup"_s};
        for (const Finding &finding : preflight.findings()) {
            QVERIFY2((finding.outcome == Outcome::NotChecked) == missing.contains(finding.id), qPrintable(told(finding)));
            if (missing.contains(finding.id))
                QVERIFY2(
                    finding.evidence.contains(u"rs-west.example.com: it does not have this call (HTTP 404)"_s), qPrintable(told(finding)));
        }
    }

    void stopsEverythingAtTheFirst401()
    {
        Preflight preflight(
            scenarioWith("{\"events\":[{\"before\":{\"method\":\"GET\",\"path\":\"/v1/"
                         "nodes/status\"},\"cluster\":\"rs-west.example.com\",\"action\":\"set_password\",\"subject\":\"admin@"
                         "example.com\",\"value\":\"other\"}]}"));
        QVERIFY(preflight.connectAll());
        QVERIFY(preflight.read());
        int refused = 0;
        for (size_t i = 0; i < preflight.program.simulated.size(); ++i) {
            for (const HistoryEntry &entry : preflight.program.simulation->history(int(i)))
                refused += entry.status == 401 ? 1 : 0;
        }
        const int then = preflight.requests(false);

        const Finding license = preflight.finding(u"license"_s);
        const Finding available = preflight.finding(u"database-available"_s); // read last, on the other clusters too

        // What was under way beside it may have been refused with it, never more.
        QVERIFY2(refused >= 1 && refused <= ApiClient::InFlight, qPrintable(QString::number(refused)));
        QCOMPARE(license.outcome, Outcome::NotChecked);
        QVERIFY2(license.evidence.contains(u"reading stopped when"_s), qPrintable(told(license)));
        QVERIFY2(available.places.contains(u"rs-eu.example.com"_s), qPrintable(told(available)));
        QVERIFY(!preflight.reader.isReading());
        QVERIFY(!preflight.program.clusters->isConnected(preflight.program.cluster(1)));
        QVERIFY(preflight.read(NeedLicense)); // the other two are still signed in
        QVERIFY(preflight.requests(false) >= then + 2);
        QCOMPARE(preflight.requests(true), 0);
    }

    void passesNothingOfAClusterThatIsNotConnected()
    {
        Preflight preflight(scenarioWith({}));
        QVERIFY(preflight.connectAll());
        QVERIFY(preflight.read());
        const ClusterId west = preflight.program.cluster(1);
        preflight.program.clusters->signInAgain(west, {u"admin@example.com"_s, u"wrong"_s});
        QTRY_VERIFY(preflight.program.clusters->status(west)->state == ClusterStatus::State::SignedOut);
        QVERIFY(preflight.read());

        // These ask the cluster that takes the request, or nobody.
        const QStringList ofOthers{u"guid-known"_s, u"role-may-upgrade"_s, u"not-managed"_s, u"configuration-committed"_s,
            u"peers-sign-in"_s, u"shard-roles"_s, u"quiet-time"_s};
        for (const Finding &finding : preflight.findings()) {
            if (!ofOthers.contains(finding.id))
                QVERIFY2(finding.outcome == Outcome::NotChecked && finding.title.contains(West), qPrintable(told(finding)));
        }
    }

    void passesNothingThatWasNotReadThisTime_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("status");
        QTest::newRow("cut off") << int(Fault::Kind::Cut) << 0;
        QTest::newRow("refused") << int(Fault::Kind::Answer) << 503;
        QTest::newRow("gone") << int(Fault::Kind::Answer) << 404;
        QTest::newRow("signed out") << int(Fault::Kind::Answer) << 401;
    }
    void passesNothingThatWasNotReadThisTime()
    {
        QFETCH(int, kind);
        QFETCH(int, status);
        Preflight preflight(scenarioWith({}));
        QVERIFY(preflight.connectAll());
        QVERIFY(preflight.read());
        preflight.spoil(u"/v1/crdbs/"_s + Checkout, Fault::Kind(kind), status);
        QVERIFY(preflight.read());

        for (const char *id : {"database-at-rest", "low-lag", "database-available", "memory-headroom", "no-downgrade", "flash",
                 "created-modules", "recent-backup"}) {
            const Finding finding = preflight.finding(QString::fromLatin1(id));
            QVERIFY2(finding.outcome == Outcome::NotChecked && finding.title.contains(West), qPrintable(told(finding)));
        }
        const ClusterFacts *facts = preflight.program.probe->factsOf(preflight.program.cluster(1));
        QVERIFY(facts->crdbs.isKnown()); // the list of all is as good as before
    }

    void readsOneDatabaseNotTheListOfAll()
    {
        Preflight preflight(scenarioWith(database("{\"managed_by\":\"operator\"}")));
        QVERIFY(preflight.connectAll());
        const int lists = preflight.asked(u"/v1/crdbs"_s);
        const ClusterId east = preflight.program.cluster(0);
        const auto known = preflight.program.probe->factsOf(east)->crdbs;
        preflight.program.probe->change(east, [](ClusterFacts &to) { to.crdbs.value->front().managedBy.clear(); });
        QVERIFY(preflight.read());

        QCOMPARE(preflight.asked(u"/v1/crdbs"_s), lists);
        QCOMPARE(preflight.asked(u"/v1/crdbs/"_s + Checkout), 3);
        QCOMPARE(preflight.finding(u"not-managed"_s).outcome, Outcome::Blocks);
        QVERIFY(preflight.program.probe->factsOf(east)->crdbs == known); // what was told is in the list again, and the rest is as before
    }

    void tellsADatabaseThatIsGone()
    {
        Preflight preflight(scenarioWith({}));
        QVERIFY(preflight.connectAll());
        preflight.program.simulation->injectFault(
            0, {.kind = Fault::Kind::Answer, .method = u"GET"_s, .path = u"/v1/crdbs/"_s + Checkout, .times = 1, .status = 404});
        QVERIFY(preflight.read());

        const Finding finding = preflight.finding(u"guid-known"_s);

        QVERIFY2(finding.outcome == Outcome::Blocks, qPrintable(told(finding)));
        QVERIFY2(finding.evidence.contains(u"GET /v1/crdbs/"_s + Checkout), qPrintable(told(finding)));
    }

    void readsAgainOnlyWhatACheckNeeds()
    {
        Preflight preflight(scenarioWith({}));
        QVERIFY(preflight.connectAll());
        QVERIFY(preflight.read());
        const int before = preflight.requests(false);

        QVERIFY(preflight.read(findCheck(u"license"_s)->needs));

        QCOMPARE(preflight.requests(false), before + 3); // one call on each cluster
        for (int i = 0; i < 3; ++i)
            QCOMPARE(preflight.program.simulation->history(i).back().path, u"/v1/license"_s);
        QVERIFY(!preflight.finding(u"nodes-up"_s).needsTick()); // the rest is still known
    }

    void answersLaterWhereNobodyCanBeAsked()
    {
        Preflight preflight(scenarioWith({}));
        QSignalSpy finished(&preflight.reader, &PreflightReader::finished);

        preflight.reader.read(*CrdbGuid::parse(Checkout), preflight.program.cluster(0), {}, NeedEverything);

        QCOMPARE(finished.count(), 0);
        QTRY_COMPARE(finished.count(), 1);
    }
};

QTEST_GUILESS_MAIN(TestPreflight)
#include "tst_preflight.moc"
