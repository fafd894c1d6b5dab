// SPDX-License-Identifier: GPL-3.0-or-later
#include "failurefacts.h"
#include "instanceends.h"
#include "lostanswer.h"
#include "sampleworld.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using sample::at;

namespace {

const TaskId Id = TaskId::parse(u"a").value();

Task failedTask()
{
    Task task{.id = Id, .guid = sample::guid()};
    task.cluster = {u"1"_s};
    task.clusterName = u"rs-east.example.com"_s;
    task.state = TaskState::Failed;
    task.requestedVersion = RedisVersion{8, 2};
    return task;
}

TaskRecord record(int second, TaskState from, TaskState to, const QString &kind, const QString &subject, const QString &detail)
{
    return {second, Id, at(second), from, to, kind, subject, detail};
}

std::vector<TaskRecord> brokenOff()
{
    using S = TaskState;
    return {record(1, S::Running, S::Running, u"step"_s, u"east"_s, u"completed"_s),
        record(2, S::Running, S::Running, u"step"_s, u"west"_s, u"wait"_s),
        record(3, S::Running, S::Failed, u"error"_s, u"west"_s, u"no"_s), record(4, S::Running, S::Failed, u"event:SEEN_FAILED"_s, {}, {}),
        record(5, S::Failed, S::Failed, u"instance"_s, u"east"_s, u"8.2.1, protocol 1, featureset 8"_s),
        record(6, S::Failed, S::Failed, u"instance"_s, u"west"_s, u"7.4.3, protocol 1"_s),
        record(7, S::Failed, S::Failed, u"instance"_s, u"eu"_s, u"7.4.3, protocol 1"_s),
        record(8, S::Failed, S::Failed, u"instance"_s, u"asia"_s, u"Nobody is signed in."_s)};
}

Failure refused(int http)
{
    Failure failure;
    failure.call = Call::Upgrade;
    failure.http = http;
    return failure;
}

} // namespace

class TaskEndTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void tellsDoneUnclearAndNotBegunApart()
    {
        const auto ends = instanceEnds(failedTask(), brokenOff(), {u"east"_s, u"west"_s, u"eu"_s, u"asia"_s});

        const auto of = [&ends](const QString &name) { return *std::ranges::find(ends, name, &InstanceEnd::cluster); };
        QCOMPARE(ends.size(), std::size_t(4));
        QCOMPARE(of(u"east"_s).state, InstanceEnd::State::Done);
        QCOMPARE(of(u"west"_s).state, InstanceEnd::State::Unclear);
        QCOMPARE(of(u"eu"_s).state, InstanceEnd::State::NotBegun);
        QCOMPARE(of(u"asia"_s).state, InstanceEnd::State::Unclear);
        QVERIFY(sentence(of(u"east"_s)).startsWith(u"It runs Redis 8.2.1, protocol 1, featureset 8 (read at "_s));
        QVERIFY(sentence(of(u"west"_s)).startsWith(u"The task failed here, after the step “wait”. It runs Redis 7.4.3"_s));
        QCOMPARE(sentence(of(u"asia"_s)), u"No step was reported. It could not be read after the end: Nobody is signed in."_s);
    }

    void advisesOnlyWhatFollows()
    {
        const Task task = failedTask();
        const auto mixed = instanceEnds(task, brokenOff(), {});
        const QString advice = adviceAfterEnd(task, mixed).join(u'\n');
        QVERIFY(advice.contains(u"add or remove no instance"_s));
        QVERIFY(advice.contains(u"no commands of modules"_s)); // from below 8.0
        QVERIFY(advice.contains(u"Sign in to the clusters"_s));

        const auto level = std::vector{mixed.at(1)};
        QVERIFY(adviceAfterEnd(task, level).join(u'\n').contains(u"--featureset-version yes"_s));
        QVERIFY(adviceAfterEnd(task, {}).isEmpty());
    }

    void saysNothingOfInstancesWhileTheTaskGoesOn()
    {
        Task task = failedTask();
        task.state = TaskState::Running;
        QVERIFY(instanceEnds(task, brokenOff(), {u"east"_s}).empty());
    }

    void remembersALostAnswerAndHowTheTaskWasFound()
    {
        using S = TaskState;
        std::vector<TaskRecord> history{record(1, S::Sending, S::Unknown, u"lost"_s, {}, u"Something in between"_s)};
        QVERIFY(!lostAnswerOf(history)->foundAt.isValid());

        history.push_back(record(4, S::Unknown, S::Running, u"event:SEEN_STARTED"_s, {}, {}));
        const auto lost = lostAnswerOf(history);

        QCOMPARE(lost->at, at(1));
        QCOMPARE(lost->foundAt, at(4));
        QVERIFY(sentence(*lost, failedTask()).contains(u"Something in between"_s));
        QVERIFY(sentence(*lost, failedTask()).contains(u"rs-east.example.com was asked for the number a and knew it"_s));
        QVERIFY(!lostAnswerOf(brokenOff()));
    }

    void namesNodesThatAreTooOldForTheCall()
    {
        auto facts = sample::world();
        facts[1].nodes.value->at(1).softwareVersion = u"7.22.0-95"_s;
        Failure failure = refused(404);
        failure.routeMissing = true;

        const QString read = readAbout(failedTask(), failure, facts).join(u'\n');

        QVERIFY(read.contains(u"it knows it"_s));
        QVERIFY(read.contains(u"Node 2 of rs-west.example.com runs Redis Software 7.22.0-95"_s));
        QVERIFY(!read.contains(u"Node 1"_s));
    }

    void saysWhereAReadingDoesNotConfirmTheCluster()
    {
        auto facts = sample::world();
        Failure failure;
        failure.call = Call::TaskItself;
        failure.errorCode = u"upgrade_bdb_failed"_s;
        failure.clusterName = u"rs-west.example.com"_s;
        failure.description = u"not all nodes upgraded to the same version"_s;
        QVERIFY(readAbout(failedTask(), failure, facts).join(u'\n').contains(u"does not confirm"_s));

        facts[1].nodes.value->at(1).softwareVersion = u"8.0.18-23"_s;
        const QString read = readAbout(failedTask(), failure, facts).join(u'\n');
        QVERIFY(read.contains(u"Node 2 of rs-west.example.com runs Redis Software 8.0.18-23"_s));
        QVERIFY(!read.contains(u"does not confirm"_s));
    }

    void namesTheRoleThatWasRead()
    {
        auto facts = sample::world();
        facts[0].role.value = RoleFacts{u"cluster_viewer"_s, false};

        const QString read = readAbout(failedTask(), refused(403), facts).join(u'\n');

        QVERIFY(read.contains(u"“cluster_viewer”, which does not include upgrade_crdb"_s));
    }

    void comparesVersionsWithTheTarget()
    {
        const QStringList read = readAbout(failedTask(), refused(400), sample::world("8.10"));

        QCOMPARE(read.size(), 3);
        QVERIFY(read.front().contains(u"runs Redis 8.10"_s) && read.front().endsWith(u"the target 8.2 is below it."_s));
    }

    void namesTheSoftwareThatRefusesTheTimeToKeep()
    {
        auto facts = sample::world();
        facts[0].nodes.value->at(0).softwareVersion = u"7.22.0-95"_s;
        Task task = failedTask();
        QVERIFY(!readAbout(task, refused(400), facts).join(u'\n').contains(u"RS171560"_s));

        task.headers = u"X-Result-TTL: 86400"_s;
        QVERIFY(readAbout(task, refused(400), facts).join(u'\n').contains(u"RS171560"_s));
    }
};

QTEST_GUILESS_MAIN(TaskEndTest)
#include "tst_taskend.moc"
