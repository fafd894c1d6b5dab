// SPDX-License-Identifier: GPL-3.0-or-later
#include "errorcatalogue.h"
#include "liveprogram.h"
#include "manualclock.h"
#include "scriptedserver.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The tracker on a clock that the test drives, signed in to a scripted server.
class Bench
{
public:
    Bench()
        : server(
            [](const ScriptedServer::Request &request, int) {
                if (request.isPost())
                    return ScriptedServer::Answer{
                        .bytes = ScriptedServer::json(200, "{\"id\": \"" + request.header("X-Task-ID") + "\", \"status\": \"queued\"}")};
                const bool name = request.line().contains(" /v1/cluster ");
                return ScriptedServer::Answer{.bytes = ScriptedServer::json(200, name ? "{\"name\": \"rs\"}" : "[]")};
            },
            certificate)
        , journal(folder.filePath(u"data"_s))
        , clusters(folder.filePath(u"data"_s), clock)
        , probe(clusters, clock)
        , tracker(journal, clusters, probe, clock)
    { }

    [[nodiscard]] bool start()
    {
        QSignalSpy opened(&tracker, &TaskTracker::opened);
        tracker.open();
        const auto address = ClusterAddress::parse(server.address());
        clusters.connectPinned(*address, {u"op"_s, u"pw"_s}, certificate.sha256());
        cluster = Clusters::idFor(*address);
        return (!opened.isEmpty() || opened.wait())
            && QTest::qWaitFor([this] { return clusters.isConnected(cluster) && !probe.isReading(); });
    }
    TaskId submit()
    {
        const auto attempt = UpgradePlan::from(
            {.guid = u"5d1c3d2e-6b1a-4c52-9b38-0c9f0e7a1f01"_s, .redisVersion = u"8.4"_s, .taskId = TaskId::random().text()}, {});
        tracker.submit(
            {.intentId = TaskId::random().text(), .plan = *attempt.plan, .request = codec::encode(*attempt.plan), .cluster = cluster});
        return attempt.plan->taskId();
    }

    QTemporaryDir folder;
    ManualClock clock;
    ServerCertificate certificate = ServerCertificate::mint();
    ScriptedServer server;
    Journal journal;
    Clusters clusters;
    ClusterProbe probe;
    TaskTracker tracker;
    ClusterId cluster;
};

} // namespace

/// What time does to a submission: a record that is late, and an upgrade that came later.
class TestTrackerTime : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void sendsOnlyWhatWasRecordedInTime_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::addColumn<TaskState>("state");
        QTest::addColumn<int>("posts");
        QTest::newRow("at once") << 0 << TaskState::Accepted << 1;
        QTest::newRow("after four minutes") << 4 << TaskState::Accepted << 1;
        QTest::newRow("after six minutes") << 6 << TaskState::NotSent << 0;
    }
    void sendsOnlyWhatWasRecordedInTime()
    {
        QFETCH(int, minutes);
        QFETCH(TaskState, state);
        QFETCH(int, posts);
        Bench bench;
        QVERIFY(bench.start());

        const TaskId id = bench.submit();
        bench.clock.sleep(std::chrono::minutes(minutes)); // before the journal, in its own thread, can have answered
        QTRY_VERIFY(bench.tracker.task(id) && bench.tracker.task(id)->state == state);

        QCOMPARE(bench.server.posts(), posts);
        if (posts == 0) {
            const Explanation told = explain(*bench.tracker.task(id)->failure);
            QCOMPARE(told.id, u"upgrade.recorded_late"_s);
            QVERIFY2(told.nextStep.startsWith(u"Nothing was sent."_s), qPrintable(told.nextStep));
        }
    }

    void doesNotJudgeAnUpgradeByALaterOne()
    {
        LiveProgram program(u"success"_s);
        QVERIFY(program.connectAll());
        // The first one ends without a verdict: the links of its instances cannot be read.
        program.simulation->injectFault(
            0, {.kind = Fault::Kind::Answer, .method = u"GET"_s, .path = u"/v1/crdbs/*/health_report"_s, .times = 20, .status = 503});
        UpgradeForm form = program.form();
        form.redisVersion = u"8.2"_s;
        const TaskId first = program.submit(form);
        QVERIFY(program.reaches(first, TaskState::Unverified));
        const TaskId second = program.submit(program.form());
        QVERIFY(program.reaches(second, TaskState::Verified) || program.reaches(second, TaskState::Unverified));

        program.tracker->refresh(first);

        QTRY_VERIFY_WITH_TIMEOUT(program.tracker->task(first)->verdict.contains(u"A later upgrade of this database was sent"_s), 20000);
        QVERIFY(program.tracker->task(first)->verdict.contains(u"8.2 was expected"_s));
        QCOMPARE(program.tracker->task(first)->state, TaskState::Unverified); // no contradiction: 8.4 is what the second one was to bring
        QCOMPARE(program.posts(), 2);
    }
};

QTEST_GUILESS_MAIN(TestTrackerTime)
#include "tst_trackertime.moc"
