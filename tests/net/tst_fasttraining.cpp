// SPDX-License-Identifier: GPL-3.0-or-later
#include "director.h"
#include "journal.h"
#include "tasktracker.h"
#include "wire/codec.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The program below the window on a training session's clock, as the window itself has it.
struct Room {
    explicit Room(const Scenario &scenario)
        : simulation(scenario)
        , clusters(*simulation.start())
        , director(simulation, clock)
        , journal(folder.filePath(u"data"_s))
        , list(folder.filePath(u"data"_s), clock)
        , probe(list, clock)
        , tracker(journal, list, probe, clock)
    { }
    [[nodiscard]] bool connectAll()
    {
        QSignalSpy opened(&tracker, &TaskTracker::opened);
        tracker.open();
        if (opened.isEmpty() && !opened.wait())
            return false;
        for (const SimulatedCluster &cluster : clusters)
            list.connectPinned(*ClusterAddress::parse(cluster.address), {cluster.user, cluster.password}, cluster.fingerprint);
        return QTest::qWaitFor(
            [this] { return list.ids().size() == clusters.size() && !probe.isReading() && probe.facts().size() == clusters.size(); },
            30000);
    }
    TaskId submit()
    {
        const ScenarioInfo info = simulation.scenario().info;
        const auto attempt =
            UpgradePlan::from({.guid = info.openDatabase, .redisVersion = info.target, .taskId = TaskId::random().text()}, {});
        ConfirmedUpgrade upgrade{.intentId = TaskId::random().text(),
            .plan = *attempt.plan,
            .request = codec::encode(*attempt.plan),
            .cluster = list.ids().front()};
        upgrade.expectedVersion = attempt.plan->redisVersion();
        tracker.submit(upgrade);
        return attempt.plan->taskId();
    }
    [[nodiscard]] bool ends(const TaskId &id, TaskState state)
    {
        return QTest::qWaitFor([&] { return tracker.task(id) && tracker.task(id)->state == state; }, 90000);
    }
    /// "rs-east: verify" for each step that was seen, in the order in which it was recorded.
    QStringList steps(const TaskId &id)
    {
        QStringList seen;
        bool answered = false;
        QObject here;
        tracker.history(id, &here, [&](const std::vector<TaskRecord> &records) {
            for (const TaskRecord &record : records) {
                if (record.kind == "step"_L1)
                    seen.append(u"%1: %2"_s.arg(record.subject, record.detail));
            }
            answered = true;
        });
        return QTest::qWaitFor([&] { return answered; }) ? seen : QStringList();
    }

    QTemporaryDir folder;
    TrainingClock clock;
    Simulation simulation;
    std::vector<SimulatedCluster> clusters;
    Director director;
    Journal journal;
    Clusters list;
    ClusterProbe probe;
    TaskTracker tracker;
};

Scenario twentyMinutes()
{
    Scenario scenario = *Scenario::load(u"slow"_s);
    scenario.world.durations.scale = 100;
    scenario.world.durations.stagger = 120;
    return scenario;
}

} // namespace

class TestFastTraining : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void twentyMinutesKeepTheirOrderAtFullSpeed()
    {
        Room room(twentyMinutes());
        QVERIFY(room.connectAll());
        const auto begin = room.clock.steady();
        room.director.setSpeed(FastestSpeed);

        const TaskId id = room.submit();
        QVERIFY2(room.ends(id, TaskState::Verified), qPrintable(storedName(room.tracker.task(id)->state)));

        const auto lasted = room.clock.steady() - begin;
        QVERIFY2(lasted >= 20min, qPrintable(QString::number(lasted.count())));
        QCOMPARE(room.simulation.arrivals(0, u"POST"_s, u"/v1/crdbs/%1/upgrade"_s.arg(room.simulation.scenario().info.openDatabase)), 1);
        const QStringList order{u"init"_s, u"check_slaves"_s, u"prepare"_s, u"stop_forwarding"_s, u"start_wd"_s, u"wait_for_version"_s,
            u"configure_shards"_s, u"verify"_s, u"completed"_s};
        const QStringList seen = room.steps(id);
        for (const SimulatedCluster &cluster : room.clusters) {
            QStringList own = seen.filter(cluster.name);
            own.replaceInStrings(cluster.name + u": "_s, QString());
            QStringList expected = order; // a short step can pass between two looks; none comes out of its turn
            expected.removeIf([&](const QString &step) { return !own.contains(step); });
            own.removeIf([&](const QString &step) { return !order.contains(step); });
            QCOMPARE(own, expected);
            QVERIFY2(own.size() >= 6, qPrintable(own.join(u' ')));
            QCOMPARE(own.last(), u"completed"_s);
        }
    }

    void nothingHappensWhileTimeStandsStill()
    {
        Room room(*Scenario::load(u"success"_s));
        QVERIFY(room.connectAll());
        const TaskId id = room.submit();
        QVERIFY(room.ends(id, TaskState::Running));
        room.director.setSpeed(0);
        QTRY_VERIFY(!room.probe.isReading());
        const auto requests = [&] { return room.simulation.history(0).size(); };
        std::size_t before = requests();
        QTRY_VERIFY([&] { return std::exchange(before, requests()) == before; }()); // those on their way have arrived

        bool later = false;
        const auto real = room.clock.makeOutsideTimer([&] { later = true; });
        real->start(2500ms); // longer than between two looks
        QTRY_VERIFY(later);
        QCOMPARE(requests(), before);
        QCOMPARE(room.tracker.task(id)->state, TaskState::Running);

        room.director.setSpeed(30);
        QVERIFY(room.ends(id, TaskState::Verified));
    }
};

QTEST_GUILESS_MAIN(TestFastTraining)
#include "tst_fasttraining.moc"
