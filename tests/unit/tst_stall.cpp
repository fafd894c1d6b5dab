// SPDX-License-Identifier: GPL-3.0-or-later
#include "stall.h"

#include "sampleworld.h"

#include <QRegularExpression>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using sample::at;

namespace {

const TaskId Id = TaskId::parse(u"a").value();

Task runningUntil(int second)
{
    Task task{.id = Id, .guid = sample::guid()};
    task.state = TaskState::Running;
    task.sentAt = at(0);
    task.lastConfirmed = at(second);
    task.expectedVersion = sample::version("8.4");
    task.clusterName = u"rs-east.example.com"_s;
    return task;
}

TaskRecord step(int second, const QString &cluster, const QString &word)
{
    return {second, Id, at(second), TaskState::Running, TaskState::Running, u"step"_s, cluster, word};
}

Task endedWell(int seconds, const QString &guid = sample::Guid)
{
    Task task{.id = TaskId::random(), .guid = sample::guid(guid)};
    task.state = TaskState::Verified;
    task.sentAt = at(0);
    task.endedAt = at(seconds);
    return task;
}

/// The world with all instances at rest on 8.4, read at that second.
std::vector<ClusterFacts> doneAt(int second)
{
    auto world = sample::world("8.4");
    for (ClusterFacts &cluster : world) {
        cluster.bdbs.begin()->second.source.at = at(second);
    }
    return world;
}

QStringList texts(const std::vector<Reason> &reasons)
{
    QStringList lines;
    for (const Reason &reason : reasons) {
        lines.append(reason.text);
    }
    return lines;
}

const QString West = u"rs-west.example.com"_s;
const QString Eu = u"rs-eu.example.com"_s;

} // namespace

Q_DECLARE_METATYPE(std::function<void(std::vector<ClusterFacts> &)>)

class StallTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void saysNothingBeforeTwoMinutes();
    void namesTheClusterWhoseStepLastsLongest();
    void isSilentWhileAnotherLaneMoves();
    void isSilentWhileAnActionMoves();
    void waitsThreeTimesTheUsualLength();
    void countsOnlyUntilTheLastAnswer();
    void namesNoClusterWhereNoneMoves();
    void takesOtherClustersOfTheTaskAsMeasure();
    void namesTheLastStepWhereAllRest();
    void knowsWhetherActionsWereRead();
    void measuresOnlyStepsThatEnded();
    void comparesWithEarlierTasks_data();
    void comparesWithEarlierTasks();
    void seesInstancesThatAreDone_data();
    void seesInstancesThatAreDone();
    void givesReasonsWithTheirSource();
};

void StallTest::saysNothingBeforeTwoMinutes()
{
    const std::vector<TaskRecord> history{step(10, West, u"verify"_s)};

    QVERIFY(!noChange(runningUntil(129), history, {}, {}));
    QVERIFY(noChange(runningUntil(130), history, {}, {}));
}

void StallTest::namesTheClusterWhoseStepLastsLongest()
{
    const std::vector<TaskRecord> history{step(1, {}, u"upgrade_instances"_s), step(10, West, u"wait_for_version"_s),
        step(20, u"rs-east.example.com"_s, u"completed"_s), step(30, Eu, u"prepare"_s)};

    const auto stall = noChange(runningUntil(400), history, {}, {});

    QVERIFY(stall);
    QCOMPARE(stall->cluster, West);
    QCOMPARE(stall->step, u"wait_for_version"_s);
    QCOMPARE(stall->since, at(30));
    QCOMPARE(stall->age, 370s);
}

void StallTest::isSilentWhileAnotherLaneMoves()
{
    const std::vector<TaskRecord> history{step(10, West, u"wait_for_version"_s), step(300, Eu, u"prepare"_s)};

    QVERIFY(!noChange(runningUntil(400), history, {}, {}));
}

void StallTest::isSilentWhileAnActionMoves()
{
    auto world = sample::world();
    world[1].actionsMovedAt[2] = at(350);
    const std::vector<TaskRecord> history{step(10, West, u"wait_for_version"_s)};

    const QDateTime moved = actionsMovedAt(sample::guid(), world);

    QCOMPARE(moved, at(350));
    QVERIFY(!actionsMovedAt(sample::guid(sample::OtherGuid), world).isValid());
    QVERIFY(!noChange(runningUntil(400), history, {}, moved));
    QVERIFY(noChange(runningUntil(470), history, {}, moved));
}

void StallTest::waitsThreeTimesTheUsualLength()
{
    const std::vector<TaskRecord> history{step(0, West, u"wait_for_version"_s)};
    const StepLengths usual{{u"wait_for_version"_s, {90s, 100s, 5000s}}};

    QVERIFY(!noChange(runningUntil(299), history, usual, {}));
    QVERIFY(noChange(runningUntil(300), history, usual, {}));
}

void StallTest::countsOnlyUntilTheLastAnswer()
{
    const std::vector<TaskRecord> history{step(10, West, u"verify"_s)};
    Task silent = runningUntil(60);
    Task ended = runningUntil(600);
    ended.state = TaskState::Finished;

    QVERIFY(!noChange(silent, history, {}, {})); // whoever does not answer may well move
    QVERIFY(!noChange(ended, history, {}, {}));
}

void StallTest::namesNoClusterWhereNoneMoves()
{
    const std::vector<TaskRecord> resting{step(1, {}, u"update_featureset"_s), step(2, West, u"completed"_s)};

    const auto worker = noChange(runningUntil(400), resting, {}, {});
    const auto untold = noChange(runningUntil(400), {}, {}, {});

    QVERIFY(worker && untold);
    QCOMPARE(worker->step, u"update_featureset"_s);
    QVERIFY(worker->cluster.isEmpty());
    QVERIFY(untold->step.isEmpty());
}

void StallTest::takesOtherClustersOfTheTaskAsMeasure()
{
    // rs-eu took 200 s for the step in which rs-west is now.
    const std::vector<TaskRecord> history{
        step(0, Eu, u"wait_for_load"_s), step(200, Eu, u"completed"_s), step(210, West, u"wait_for_load"_s)};

    QVERIFY(!noChange(runningUntil(210 + 599), history, {}, {}));
    QVERIFY(noChange(runningUntil(210 + 600), history, {}, {}));
}

void StallTest::namesTheLastStepWhereAllRest()
{
    const std::vector<TaskRecord> history{
        step(1, West, u"completed"_s), step(2, Eu, u"completed"_s), step(3, {}, u"update_featureset"_s), step(4, {}, u"completed"_s)};

    const auto stall = noChange(runningUntil(400), history, {}, {});

    QVERIFY(stall && stall->resting);
    QCOMPARE(stall->step, u"completed"_s); // as the Step column has it
    QVERIFY(stall->cluster.isEmpty());
}

void StallTest::knowsWhetherActionsWereRead()
{
    auto world = sample::world();
    QVERIFY(!actionsWereReadSince(sample::guid(), world, at(10)));
    QVERIFY(actionsWereReadSince(sample::guid(sample::OtherGuid), world, at(10))); // nobody has it, so nobody can tell

    for (int i = 0; i < 3; ++i)
        world[size_t(i)].actions[i + 1] = sample::fact(std::vector<ActionFacts>{}, u"x"_s, "GET", 10);

    QVERIFY(actionsWereReadSince(sample::guid(), world, at(10)));
    QVERIFY(!actionsWereReadSince(sample::guid(), world, at(11)));
    for (int i = 0; i < 3; ++i)
        world[size_t(i)].actions[i + 1].failure = Failure(); // it cannot tell: no reason to wait for it
    QVERIFY(actionsWereReadSince(sample::guid(), world, at(11)));
}

void StallTest::measuresOnlyStepsThatEnded()
{
    const auto lengths = stepLengths({{step(0, West, u"prepare"_s), step(7, West, u"verify"_s)}});

    QCOMPARE(lengths.size(), size_t(1));
    QCOMPARE(lengths.at(u"prepare"_s).front(), 7s);
}

void StallTest::comparesWithEarlierTasks_data()
{
    QTest::addColumn<std::vector<Task>>("earlier");
    QTest::addColumn<int>("elapsed");
    QTest::addColumn<bool>("late");
    QTest::newRow("no history") << std::vector<Task>{} << 100000 << false;
    QTest::newRow("own, within") << std::vector{endedWell(600), endedWell(400)} << 900 << false;
    QTest::newRow("own, late") << std::vector{endedWell(600), endedWell(400)} << 901 << true;
    QTest::newRow("short ones get a minute") << std::vector{endedWell(30)} << 90 << false;
    QTest::newRow("two others") << std::vector{endedWell(60, sample::OtherGuid), endedWell(60, sample::OtherGuid)} << 9000 << false;
    QTest::newRow("three others") << std::vector(3, endedWell(60, sample::OtherGuid)) << 9000 << true;
    QTest::newRow("own before others") << std::vector{endedWell(8000), endedWell(60, sample::OtherGuid), endedWell(60, sample::OtherGuid),
        endedWell(60, sample::OtherGuid)}
                                       << 9000 << false;
}

void StallTest::comparesWithEarlierTasks()
{
    QFETCH(std::vector<Task>, earlier);
    QFETCH(int, elapsed);

    const auto late = overdue(runningUntil(elapsed), earlier, at(elapsed));

    QTEST(late.has_value(), "late");
}

void StallTest::seesInstancesThatAreDone_data()
{
    using Change = std::function<void(std::vector<ClusterFacts> &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<bool>("done");
    const auto row = [](const char *name, Change change, bool done) { QTest::newRow(name) << change << done; };
    row(
        "all done", [](auto &) {}, true);
    row(
        "one behind", [](auto &world) { world[1].bdbs[2].value->redisVersion = sample::version("7.4"); }, false);
    row(
        "one still changing", [](auto &world) { world[1].bdbs[2].value->status = u"active-change-pending"_s; }, false);
    row(
        "one not read now", [](auto &world) { world[1].bdbs[2].failure = Failure(); }, false);
    row(
        "one read too early", [](auto &world) { world[1].bdbs[2].source.at = at(150); }, false);
    row(
        "nobody signed in", [](auto &world) { world.pop_back(); }, false);
}

void StallTest::seesInstancesThatAreDone()
{
    QFETCH(std::function<void(std::vector<ClusterFacts> &)>, change);
    auto world = doneAt(200);
    change(world);

    const bool done = isDoneButRunning(runningUntil(200), {step(100, {}, u"completed"_s)}, findDatabase(world, sample::guid()));

    QTEST(done, "done");
}

void StallTest::givesReasonsWithTheirSource()
{
    auto world = sample::world("8.4");
    const auto acting = [](ActionFacts action, const QString &cluster) {
        return sample::fact(std::vector{std::move(action)}, cluster, "GET /v1/actions/bdb/2", 9);
    };
    world[1].actions[2] = acting({u"x"_s, u"SMUpgradeBDB"_s, u"verify"_s, u"active"_s, 85.7,
                                     {{u"4"_s, u"wait_for_load"_s, u"SHARD_LOADING"_s, u"shard is loading"_s, {}}}},
        West);
    world[0].actions[1] = acting({u"y"_s, u"SMRebalance"_s, u"move"_s, u"active"_s, {}, {}}, u"rs-east.example.com"_s);
    world[0].bdbs[1].value->sources = {{3, u"connecting"_s}};
    world[2].bdbs[3].failure = Failure{.call = Call::ReadDatabase, .transport = Transport::TimedOut};

    const auto reasons = stallReasons(runningUntil(400), {West, u"verify"_s, at(10), 390s}, world);

    QCOMPARE(texts(reasons).mid(0, 3),
        (QStringList{u"Shard 4 on rs-west.example.com: “shard is loading”."_s,
            u"Another action runs on rs-east.example.com: SMRebalance, “move”."_s,
            u"The link of rs-east.example.com to rs-eu.example.com is “connecting”."_s}));
    QVERIFY(reasons.at(3).text.startsWith(u"rs-eu.example.com did not answer"_s));
    QCOMPARE(reasons.at(0).source.call, u"GET /v1/actions/bdb/2"_s);
    QCOMPARE(reasons.at(0).source.at, at(9));
}

QTEST_GUILESS_MAIN(StallTest)
#include "tst_stall.moc"
