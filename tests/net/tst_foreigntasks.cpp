// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks.h"
#include "foreigntasks.h"
#include "liveprogram.h"
#include "simclient.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 40000;

/// Somebody with a tool of his own, who knows nothing of this program.
class Colleague
{
public:
    explicit Colleague(const LiveProgram &program, size_t cluster = 0)
        : m_client(program.simulated.at(cluster))
        , m_path(u"/v1/crdbs/%1/upgrade"_s.arg(program.simulation->scenario().info.openDatabase))
    { }
    /// Empty where the cluster refused.
    [[nodiscard]] QString startsAnUpgrade()
    {
        const QString id = TaskId::random().text();
        const int status = m_client.post(m_path, "{}", id.toLatin1()).status;
        return status == 200 ? id : QString();
    }

private:
    SimClient m_client;
    QString m_path;
};

int lists(const LiveProgram &program, int cluster = 0)
{
    return program.simulation->arrivals(cluster, u"GET"_s, u"/v1/crdb_tasks"_s);
}

const ForeignTask *found(const LiveProgram &program, const QString &id)
{
    return program.tracker->foreign().find(id);
}

bool ends(const LiveProgram &program, const QString &id)
{
    return QTest::qWaitFor([&] { return found(program, id) && isOver(*found(program, id)); }, Patience);
}

bool appears(const LiveProgram &program, const QString &id)
{
    return QTest::qWaitFor([&] { return found(program, id) != nullptr; }, Patience);
}

} // namespace

/// Tasks that somebody else started, against the simulated clusters.
class TestForeignTasks : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void appearsProgressesAndEnds()
    {
        LiveProgram program(u"slow"_s, 60);
        QVERIFY(program.connectAll());
        QSignalSpy changed(&program.tracker->foreign(), &ForeignTasks::changed);
        QVERIFY(program.tracker->foreign().all().empty());

        const QString id = Colleague(program).startsAnUpgrade();

        QVERIFY(!id.isEmpty());
        QVERIFY(appears(program, id));
        QVERIFY(!isOver(*found(program, id)));
        QCOMPARE(found(program, id)->observed.seen.guid, program.simulation->scenario().info.openDatabase);
        QVERIFY(!found(program, id)->databaseName.isEmpty());
        QVERIFY(program.tracker->tasks().empty());
        // On screen it is asked for by itself, so its steps are told.
        program.tracker->foreign().setWatched(id);
        QTRY_VERIFY_WITH_TIMEOUT(!found(program, id)->observed.seen.progress.empty() || isOver(*found(program, id)), Patience);
        QVERIFY(ends(program, id));
        QCOMPARE(found(program, id)->observed.seen.status, u"finished"_s);
        QCOMPARE(stateWord(*found(program, id)), u"Finished, not verified"_s);
        QTRY_COMPARE(program.stored(u"SELECT count(*) FROM observed_task"_s).toInt(), 1);
        QVERIFY(std::ranges::all_of(
            changed, [&](const auto &call) { return call.at(0).template value<ForeignTask>().observed.seen.id == id; }));
    }

    void learnsTheEndOfOneThatNobodyLooksAt()
    {
        LiveProgram program(u"success"_s, 60);
        QVERIFY(program.connectAll());

        const QString id = Colleague(program).startsAnUpgrade();
        program.probe->refreshAll(); // it takes less than a minute: between two lists it would not be seen at all

        QVERIFY(appears(program, id));
        // The list of running tasks no longer has it at its end; its own answer does.
        QVERIFY(ends(program, id));
        QVERIFY(!found(program, id)->gone);
        QCOMPARE(found(program, id)->observed.seen.status, u"finished"_s);
    }

    void neverListsOurOwn()
    {
        LiveProgram program(u"success"_s, 60);
        QVERIFY(program.connectAll());
        const int before = lists(program);

        const TaskId id = program.submit(program.form());
        QVERIFY(program.reaches(id, TaskState::Verified, Patience));

        QTRY_VERIFY_WITH_TIMEOUT(lists(program) >= before + 2, Patience);
        QVERIFY(program.tracker->foreign().all().empty());
        QCOMPARE(program.stored(u"SELECT count(*) FROM observed_task"_s).toInt(), 0);
    }

    void saysNothingOfOneThatEndedBeforeAnybodyLooked()
    {
        LiveProgram program(u"success"_s, 60);
        const QString id = Colleague(program).startsAnUpgrade();
        SimClient client(program.simulated.at(0));
        QTRY_VERIFY_WITH_TIMEOUT(client.get(u"/v1/crdb_tasks/"_s + id).body.contains("finished"), Patience);

        QVERIFY(program.connectAll());

        QTRY_VERIFY_WITH_TIMEOUT(lists(program) >= 2, Patience);
        QVERIFY(program.tracker->foreign().all().empty());
    }

    void holdsBackAnUpgradeOfTheSameDatabase()
    {
        LiveProgram program(u"slow"_s, 60);
        QVERIFY(program.connectAll());
        const QString id = Colleague(program).startsAnUpgrade();
        QVERIFY(appears(program, id));

        program.probe->refreshAll();
        QTRY_VERIFY_WITH_TIMEOUT(program.everyoneRead(), Patience);

        const ConfirmedUpgrade upgrade = program.confirmed(program.form());
        const auto findings = runChecks({upgrade.plan, program.probe->facts(), upgrade.cluster, program.clock.wall()});
        const auto check = std::ranges::find(findings, u"no-task-running"_s, &Finding::id);
        QVERIFY(check != findings.end());
        QCOMPARE(check->outcome, Finding::Outcome::Blocks);
        QVERIFY(check->evidence.contains(id));
    }

    void followsOnAfterARestart()
    {
        LiveProgram program(u"slow"_s, 60);
        QVERIFY(program.connectAll());
        const QString id = Colleague(program).startsAnUpgrade();
        QVERIFY(appears(program, id));
        QTRY_COMPARE(program.stored(u"SELECT count(*) FROM observed_task"_s).toInt(), 1);
        const QDateTime firstSeen = found(program, id)->observed.firstSeen;

        program.stopProgram();
        program.startProgram();
        QSignalSpy opened(program.tracker.get(), &TaskTracker::opened);
        program.tracker->open();

        QVERIFY(appears(program, id)); // before any cluster was asked
        QCOMPARE(found(program, id)->observed.firstSeen, firstSeen);
        const QDateTime lastSeen = found(program, id)->observed.lastSeen;
        for (const SimulatedCluster &cluster : program.simulated)
            program.clusters->connectPinned(*ClusterAddress::parse(cluster.address), {cluster.user, cluster.password}, cluster.fingerprint);
        QTRY_VERIFY_WITH_TIMEOUT(found(program, id)->observed.lastSeen > lastSeen, Patience);
    }

    void saysThatOneIsNoLongerKnownAndNotThatItFailed()
    {
        LiveProgram program(u"slow"_s, 60);
        QVERIFY(program.connectAll());
        const QString id = Colleague(program).startsAnUpgrade();
        QVERIFY(appears(program, id));

        program.simulation->injectFault(0, Fault{.path = u"/v1/crdb_tasks/"_s + id, .status = 404, .body = "{}"});
        program.simulation->injectFault(
            0, Fault{.path = u"/v1/crdb_tasks"_s, .status = 200, .contentType = "application/json", .body = "[]"});

        QVERIFY(ends(program, id));
        QVERIFY(found(program, id)->gone);
        QCOMPARE(stateWord(*found(program, id)), u"No longer known"_s);
        program.simulation->clearFaults(0);
        QTRY_VERIFY_WITH_TIMEOUT(!found(program, id)->gone, Patience); // its cluster tells of it again
    }

    void asksNoMoreAfterARefusedSignIn()
    {
        LiveProgram program(u"success"_s, 60);
        QVERIFY(program.connectAll());

        program.simulation->setPassword(0, program.simulated.at(0).user, u"another"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!program.clusters->isConnected(program.cluster(0)), Patience);

        const int asked = lists(program, 0);
        const int others = lists(program, 1);
        QTRY_VERIFY_WITH_TIMEOUT(lists(program, 1) >= others + 3, Patience);
        QCOMPARE(lists(program, 0), asked);
    }

    void asksNoMoreWhereTheAccountMayNotReadTasks()
    {
        LiveProgram program(u"success"_s, 60);
        QVERIFY(program.connectAll());

        program.simulation->injectFault(
            0, Fault{.path = u"/v1/crdb_tasks"_s, .status = 403, .contentType = "application/json", .body = "{}"});
        const int before = lists(program);
        QTRY_VERIFY_WITH_TIMEOUT(lists(program) == before + 1, Patience);

        const int others = lists(program, 1);
        QTRY_VERIFY_WITH_TIMEOUT(lists(program, 1) >= others + 3, Patience);
        QCOMPARE(lists(program), before + 1);
    }

    void waitsAsLongAsTheClusterWishes()
    {
        LiveProgram program(u"success"_s, 60);
        QVERIFY(program.connectAll());
        const int before = lists(program);

        program.simulation->injectFault(0, Fault{.path = u"/v1/crdb_tasks"_s, .times = 1, .status = 503, .retryAfter = "280"});
        QTRY_VERIFY_WITH_TIMEOUT(lists(program) == before + 1, Patience);
        const auto begun = program.clock.steady();
        QTRY_VERIFY_WITH_TIMEOUT(lists(program) == before + 2, Patience);

        QVERIFY(program.clock.steady() - begun >= std::chrono::seconds(275));
    }

    void asksCalmly()
    {
        LiveProgram program(u"slow"_s, 60);
        QVERIFY(program.connectAll());
        const QString id = Colleague(program).startsAnUpgrade();
        QVERIFY(appears(program, id));
        const int before = lists(program);
        const auto begun = program.clock.steady();

        QTRY_VERIFY_WITH_TIMEOUT(lists(program) >= before + 5, Patience);

        // Four whole intervals lie between the five, each of a minute.
        QVERIFY(program.clock.steady() - begun >= std::chrono::minutes(4) - std::chrono::seconds(5));
    }
};

QTEST_GUILESS_MAIN(TestForeignTasks)
#include "tst_foreigntasks.moc"
