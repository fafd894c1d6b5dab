// SPDX-License-Identifier: GPL-3.0-or-later
#include "arrival.h"
#include "liveprogram.h"
#include "passedon.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

Scenario withNodes()
{
    Scenario scenario = *Scenario::load(u"success"_s);
    scenario.world.clusters.front().security.nodesListen = true;
    return scenario;
}

/// A program that was connected when the cluster's master moved to the second node.
class MovedMaster : public LiveProgram
{
public:
    MovedMaster()
        : LiveProgram(withNodes())
    {
        if (!connectAll())
            qFatal("the clusters could not be read");
        simulation->moveMaster(0, 1);
    }
    [[nodiscard]] QString master() const { return u"127.0.0.2:"_s + simulated.front().address.section(u':', 1); }
    /// Submits, and waits until a person is asked.
    TaskId submitAndBeAsked()
    {
        const TaskId id = submit(form());
        if (!QTest::qWaitFor([&] { return tracker->asksToContinue(id); }, 20000))
            qFatal("nobody was asked");
        return id;
    }
    /// Upgrades that a node took, over all that arrived.
    [[nodiscard]] int executed() const
    {
        const auto history = simulation->history(0);
        return static_cast<int>(std::ranges::count(history, u"POST"_s, &HistoryEntry::method));
    }
    [[nodiscard]] int kept(const QString &kind) const { return stored(u"SELECT count(*) FROM event WHERE kind='%1'"_s.arg(kind)).toInt(); }
};

} // namespace

/// An upgrade that a node passes on: a person decides, each request is on disk before it leaves, and one node takes it at most.
class TestPassedOn : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void asksAndSendsNothingMeanwhile()
    {
        MovedMaster program;

        const TaskId id = program.submitAndBeAsked();

        const Task &task = *program.tracker->task(id);
        QCOMPARE(task.state, TaskState::Sending);
        QCOMPARE(passedOnTo(task)->display(), program.master());
        QVERIFY2(stateSentence(task).startsWith(u"This node passes requests on to %1. Continue there?"_s.arg(program.master())),
            qPrintable(stateSentence(task)));
        QCOMPARE(program.posts(), 1);
        QCOMPARE(program.executed(), 0);
        QCOMPARE(program.stored(u"SELECT detail FROM event WHERE kind='redirect'"_s).toString(), program.master());
    }

    void continuesOnceWhenAPersonSaysSo()
    {
        MovedMaster program;
        const TaskId id = program.submitAndBeAsked();

        program.tracker->continueAtNode(id);
        program.tracker->continueAtNode(id);
        program.tracker->declineNode(id);

        QVERIFY(program.reaches(id, TaskState::Verified));
        QCOMPARE(program.posts(), 2);
        QCOMPARE(program.executed(), 1);
        QCOMPARE(program.kept(u"redirect-allowed"_s), 1);
        QCOMPARE(program.kept(u"redirect-declined"_s), 0);
        QCOMPARE(program.kept(u"request"_s), 2);
        QCOMPARE(program.tracker->task(id)->endpoint, u"https://"_s + program.master());
    }

    void onlyDecliningIsLeftOnceAnotherPersonIsSignedIn()
    {
        MovedMaster program;
        const TaskId id = program.submitAndBeAsked();
        QVERIFY(program.tracker->canContinue(id));
        const SimulatedCluster &cluster = program.simulated.front();
        QSignalSpy connected(program.clusters.get(), &Clusters::connected);
        program.simulation->moveMaster(0, 0); // lets the sign-in through
        program.clusters->signInAgain(program.cluster(0), {cluster.user, cluster.password});
        QTRY_VERIFY(!connected.isEmpty());

        QVERIFY(!program.tracker->canContinue(id));
        program.tracker->continueAtNode(id);

        QVERIFY(program.tracker->asksToContinue(id));
        QCOMPARE(program.kept(u"redirect-allowed"_s), 0);
        program.tracker->declineNode(id);
        QVERIFY(program.reaches(id, TaskState::Rejected));
        QCOMPARE(program.posts(), 1);
    }

    void hasTheDecisionOnDiskBeforeTheRequestArrives()
    {
        MovedMaster program;
        const TaskId id = program.submitAndBeAsked();
        program.simulation->injectFault(0, {.kind = Fault::Kind::Delay, .method = u"POST"_s, .milliseconds = 700});

        program.tracker->continueAtNode(id);
        QTRY_COMPARE(program.posts(), 2);

        QCOMPARE(program.stored(u"SELECT state FROM submission"_s).toString(), u"SENDING"_s);
        QCOMPARE(program.stored(u"SELECT endpoint FROM submission"_s).toString(), u"https://"_s + program.master());
        QCOMPARE(program.kept(u"redirect-allowed"_s), 1);
        QVERIFY(program.reaches(id, TaskState::Verified));
    }

    void endsAsRejectedWhenAPersonDeclines()
    {
        MovedMaster program;
        const TaskId id = program.submitAndBeAsked();

        program.tracker->declineNode(id);

        QVERIFY(program.reaches(id, TaskState::Rejected));
        QVERIFY(!program.tracker->asksToContinue(id));
        QCOMPARE(program.tracker->task(id)->failure->named, program.master());
        QCOMPARE(program.posts(), 1);
        QCOMPARE(program.executed(), 0);
    }

    void knowsAfterAStopThatTheQuestionWasOpen()
    {
        MovedMaster program;
        const TaskId id = program.submitAndBeAsked();

        program.stopProgram();
        program.simulation->moveMaster(0, 0);
        program.startProgram();
        QVERIFY(program.connectAll());

        QVERIFY(program.reaches(id, TaskState::Rejected));
        program.tracker->continueAtNode(id);
        QVERIFY(!program.tracker->asksToContinue(id));
        QCOMPARE(program.executed(), 0);
    }

    void looksForTheTaskAfterAStopBetweenDecisionAndAnswer()
    {
        MovedMaster program;
        const TaskId id = program.submitAndBeAsked();
        program.simulation->injectFault(0, {.kind = Fault::Kind::Delay, .method = u"POST"_s, .milliseconds = 3000});

        program.tracker->continueAtNode(id);
        QTRY_COMPARE(program.posts(), 2);
        program.stopProgram();
        QCOMPARE(program.stored(u"SELECT state FROM submission"_s).toString(), u"SENDING"_s);
        program.simulation->moveMaster(0, 0);
        program.startProgram();
        QVERIFY(program.connectAll());

        QVERIFY(program.reaches(id, TaskState::Verified)); // found by asking for it
        QCOMPARE(program.posts(), 2);
        QCOMPARE(program.executed(), 1);
    }

    void believesOnlyTheNodeThatGotTheRequestThatItDidNot()
    {
        MovedMaster program;
        const TaskId id = program.submitAndBeAsked();
        program.simulation->injectFault(0, {.kind = Fault::Kind::Cut, .method = u"POST"_s, .times = 1, .executes = false});
        program.tracker->continueAtNode(id);
        QVERIFY(program.reaches(id, TaskState::Unknown));
        const auto evidence = [&] { return program.tracker->evidence(id).value_or(ArrivalEvidence()); };

        program.simulation->moveMaster(0, 0); // the first node answers by itself: it never got the second request
        QTRY_VERIFY_WITH_TIMEOUT(evidence().unanswered >= 3, 20000);
        QCOMPARE(evidence().denied, 0);
        program.simulation->moveMaster(0, 1);

        QTRY_VERIFY_WITH_TIMEOUT(evidence().denied > 0, 20000);
        QCOMPARE(program.posts(), 2);
    }

    void staysOpenWhileTheDecisionCannotBeRecorded()
    {
        MovedMaster program;
        const TaskId id = program.submitAndBeAsked();
        program.execute(u"CREATE TRIGGER full BEFORE UPDATE ON submission BEGIN SELECT RAISE(FAIL, 'disk full'); END"_s);

        program.tracker->continueAtNode(id);
        QTRY_VERIFY(program.tracker->journalFailure());

        QVERIFY(program.tracker->asksToContinue(id));
        QCOMPARE(program.posts(), 1);
        QCOMPARE(program.tracker->task(id)->state, TaskState::Sending);
    }

    void endsAsRejectedWhereTheOtherNodePassesItOnToo()
    {
        MovedMaster program;
        const TaskId id = program.submitAndBeAsked();
        program.simulation->moveMaster(0, 2);

        program.tracker->continueAtNode(id);

        QVERIFY(program.reaches(id, TaskState::Rejected));
        QCOMPARE(program.tracker->task(id)->failure->detail, FailureDetail::RedirectEndless);
        QCOMPARE(program.posts(), 2);
        QCOMPARE(program.executed(), 0);
    }

    void keepsTheDatabaseWhileTheQuestionIsOpen()
    {
        MovedMaster program;
        program.submitAndBeAsked();
        QSignalSpy refused(program.tracker.get(), &TaskTracker::notRecorded);

        program.submit(program.form());

        QTRY_COMPARE(refused.count(), 1);
        QCOMPARE(program.posts(), 1);
    }
};

QTEST_GUILESS_MAIN(TestPassedOn)
#include "tst_passedon.moc"
