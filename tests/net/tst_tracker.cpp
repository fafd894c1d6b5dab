// SPDX-License-Identifier: GPL-3.0-or-later
#include "lanes.h"
#include "liveprogram.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

class TestTracker : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void upgradesAndVerifiesEveryInstance()
    {
        LiveProgram program(u"success"_s);
        QVERIFY(program.connectAll());

        const TaskId id = program.submit(program.form());

        QVERIFY(program.reaches(id, TaskState::Verified));
        QCOMPARE(program.posts(), 1);
        QCOMPARE(program.stored(u"SELECT state FROM submission"_s).toString(), u"VERIFIED"_s);
        QCOMPARE(program.stored(u"SELECT count(*) FROM event WHERE kind='instance'"_s).toInt(),
            int(findDatabase(program.probe->facts(), program.tracker->task(id)->guid)->instances.size()));
    }

    void hasTheRecordOnDiskBeforeTheRequestArrives()
    {
        LiveProgram program(u"success"_s);
        QVERIFY(program.connectAll());
        program.simulation->injectFault(0, {.kind = Fault::Kind::Delay, .method = u"POST"_s, .milliseconds = 700});

        const TaskId id = program.submit(program.form());
        QTRY_COMPARE(program.posts(), 1);

        QCOMPARE(program.stored(u"SELECT state FROM submission"_s).toString(), u"SENDING"_s);
        QCOMPARE(program.stored(u"SELECT task_id FROM submission"_s).toString(), id.text());
        QVERIFY(program.reaches(id, TaskState::Verified));
    }

    void tellsRecordsWithTheNumbersOfTheJournal()
    {
        LiveProgram program(u"success"_s);
        QVERIFY(program.connectAll());
        std::vector<TaskRecord> told;
        connect(program.tracker.get(), &TaskTracker::recordsAdded, this,
            [&told](const TaskId &, const std::vector<TaskRecord> &records) { told.insert(told.end(), records.begin(), records.end()); });

        const TaskId id = program.submit(program.form());
        QVERIFY(program.reaches(id, TaskState::Verified));

        std::vector<TaskRecord> kept;
        program.tracker->history(id, this, [&kept](const auto &records) { kept = records; });
        QTRY_COMPARE(kept.size(), told.size());
        QVERIFY(kept == told);
    }

    void readsAClusterAgainOnceItSaysThatItIsDone()
    {
        LiveProgram program(u"success"_s, 5);
        QVERIFY(program.connectAll());
        const TaskId id = program.submit(program.form());
        const auto versionOf = [&](const QString &cluster) {
            const auto database = findDatabase(program.probe->facts(), program.tracker->task(id)->guid);
            for (const DatabaseView::Instance &instance : database->instances) {
                if (instance.ref.clusterName == cluster && instance.facts.value)
                    return instance.facts.value->redisVersion.text();
            }
            return QString();
        };
        QVERIFY(program.reaches(id, TaskState::Running));

        QTRY_COMPARE_WITH_TIMEOUT(versionOf(u"rs-east.example.com"_s), u"8.4"_s, 30000);

        QCOMPARE(program.tracker->task(id)->state, TaskState::Running); // while the others still run
    }

    void sendsWhatWasReviewedByteForByte()
    {
        LiveProgram program(u"success"_s);
        QVERIFY(program.connectAll());
        UpgradeForm form = program.form();
        form.parallelShards = 2;
        form.forceRestart = true;
        const ConfirmedUpgrade upgrade = program.confirmed(form);

        program.tracker->submit(upgrade);
        QTRY_COMPARE(program.posts(), 1);

        QTRY_VERIFY(!program.simulation->history(0).empty());
        std::optional<HistoryEntry> post;
        QTRY_VERIFY([&] {
            for (const HistoryEntry &entry : program.simulation->history(0)) {
                if (entry.method == u"POST"_s)
                    post = entry;
            }
            return post.has_value();
        }());
        QCOMPARE(post->body, upgrade.request.body);
        QCOMPARE(QString::fromLatin1(post->taskId), upgrade.plan.taskId().text());
        QCOMPARE(post->resultTtl, QByteArray("86400"));
        QCOMPARE(program.stored(u"SELECT body FROM submission"_s).toByteArray(), upgrade.request.body);
    }

    void endsEachScenarioAsItSays_data()
    {
        QTest::addColumn<QString>("scenario");
        for (const QString &name : Scenario::builtIn())
            QTest::newRow(qPrintable(name)) << name;
    }

    void endsEachScenarioAsItSays()
    {
        QFETCH(QString, scenario);
        LiveProgram program(scenario);
        QVERIFY(program.connectAll());
        const auto expected = stateFromStoredName(program.simulation->scenario().info.expectedVerdict);
        QVERIFY(expected);

        const TaskId id = program.submit(program.form());

        QVERIFY2(program.reaches(id, *expected), qPrintable(storedName(program.tracker->task(id)->state)));
        QCOMPARE(program.posts(), 1);
    }

    void namesTheClusterAndThePointThatContradict_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<QString>("line");
        QTest::newRow("version") << u"finished-but-not-everywhere"_s << u"rs-west.example.com runs Redis 7.4; 8.4 was expected."_s;
        QTest::newRow("link") << u"link-down-afterwards"_s
                              << u"The replication link of rs-east.example.com to rs-eu.example.com is down; up was expected."_s;
    }

    void namesTheClusterAndThePointThatContradict()
    {
        QFETCH(QString, scenario);
        QFETCH(QString, line);
        LiveProgram program(scenario);
        QVERIFY(program.connectAll());

        const TaskId id = program.submit(program.form());

        QVERIFY(program.reaches(id, TaskState::Mismatch));
        const QStringList verdict = program.tracker->task(id)->verdict.split(u'\n');
        QCOMPARE(verdict.front(), u"Verified 2 of 3."_s);
        const auto points = readVerdict(program.tracker->task(id)->verdict).points;
        QVERIFY2(points.front().line == line, qPrintable(program.tracker->task(id)->verdict));
        QCOMPARE(points.front().result, VerdictPoint::Result::Contradicted);
    }

    void goesOnOnceTheOtherCertificateIsTrusted()
    {
        LiveProgram program(u"certificate-changed-midway"_s);
        QVERIFY(program.connectAll());
        const TaskId id = program.submit(program.form());
        const ClusterId first = program.cluster(0);
        const auto changed = [&] { return program.clusters->status(first)->state == ClusterStatus::State::CertificateChanged; };
        QVERIFY(QTest::qWaitFor(changed, 30000));
        QVERIFY(program.tracker->task(id)->state != TaskState::Failed);
        const QString shown = program.clusters->status(first)->certificate.sha256;
        QVERIFY(shown != program.clusters->status(first)->earlierCertificate.sha256);

        program.clusters->trust(first, shown);

        QVERIFY(program.reaches(id, TaskState::Verified));
        QCOMPARE(program.posts(), 1);
    }

    void saysWhereItWasSentOnTo()
    {
        LiveProgram program(u"sent-inside"_s);
        QVERIFY(program.connectAll());

        const TaskId id = program.submit(program.form());

        QVERIFY(program.reaches(id, TaskState::Rejected));
        QVERIFY(program.tracker->task(id)->failure);
        QCOMPARE(program.tracker->task(id)->failure->http, 307);
        QVERIFY(program.clusters->isConnected(program.cluster(0)));
    }

    void hearsOfTheEndAfterANodeHasRestarted()
    {
        LiveProgram program(u"node-restarts"_s);
        QVERIFY(program.connectAll());

        const TaskId id = program.submit(program.form());

        QVERIFY(program.reaches(id, TaskState::Verified));
        const QString path = u"/v1/crdb_tasks/"_s + id.text();
        QVERIFY(program.simulation->arrivals(0, u"GET"_s, path) > 7); // two answers, five cuts, and more answers
    }

    void readsAgainAfterAContradiction()
    {
        LiveProgram program(u"link-down-afterwards"_s);
        QVERIFY(program.connectAll());
        const TaskId id = program.submit(program.form());
        QVERIFY(program.reaches(id, TaskState::Mismatch));
        const auto readings = [&] {
            return program.stored(u"SELECT count(*) FROM event WHERE kind='verdict' AND task_id='%1'"_s.arg(id.text())).toInt();
        };
        QCOMPARE(readings(), 1);
        QVERIFY(program.tracker->canReadInstancesAgain(id));

        program.tracker->refresh(id);

        QVERIFY(program.tracker->isReadingInstances(id));
        QTRY_COMPARE_WITH_TIMEOUT(readings(), 2, 20000);
        QTRY_VERIFY(!program.tracker->isReadingInstances(id));
        QCOMPARE(program.tracker->task(id)->state, TaskState::Mismatch); // still down
        QCOMPARE(program.posts(), 1);
    }

    void neverWaitsForAHealthReportThatHangs()
    {
        LiveProgram program(u"success"_s);
        QVERIFY(program.connectAll());
        program.simulation->injectFault(
            0, {.kind = Fault::Kind::Delay, .method = u"GET"_s, .path = u"/v1/crdbs/*/health_report"_s, .milliseconds = 60000});

        const TaskId id = program.submit(program.form());

        QVERIFY(program.reaches(id, TaskState::Unverified));
        QVERIFY2(program.tracker->task(id)->verdict.contains(u"Not read: replication links and configuration."_s),
            qPrintable(program.tracker->task(id)->verdict));
    }

    void saysThatAllInstancesAreDoneWhileTheTaskGoesOn()
    {
        LiveProgram program(u"never-ends"_s);
        QVERIFY(program.connectAll());

        const TaskId id = program.submit(program.form());

        QTRY_VERIFY_WITH_TIMEOUT(program.tracker->notes(id).doneButRunning, 40000);
        QCOMPARE(program.tracker->task(id)->state, TaskState::Running);
    }

    void saysWhereATaskStandsStillAndWhy()
    {
        LiveProgram program(u"stalls-on-one-cluster"_s);
        QVERIFY(program.connectAll());

        const TaskId id = program.submit(program.form());

        QTRY_VERIFY_WITH_TIMEOUT(program.tracker->notes(id).noChange, 40000);
        const NoChange stall = *program.tracker->notes(id).noChange;
        QCOMPARE(stall.cluster, u"rs-eu.example.com"_s);
        QCOMPARE(stall.step, u"verify"_s);
        QTRY_VERIFY([&] {
            const auto reasons = stallReasons(*program.tracker->task(id), stall, program.probe->facts());
            return !reasons.empty() && reasons.front().text.contains(u"shard is loading its dataset"_s);
        }());
        QVERIFY(program.reaches(id, TaskState::Verified));
        QVERIFY(program.tracker->notes(id) == TaskNotes());
    }

    void adoptsATaskWhoseAnswerWasLost()
    {
        LiveProgram program(u"success"_s);
        QVERIFY(program.connectAll());
        program.simulation->injectFault(0, {.kind = Fault::Kind::Cut, .method = u"POST"_s, .times = 1, .bytes = 20});

        const TaskId id = program.submit(program.form());

        QVERIFY(program.reaches(id, TaskState::Verified));
        QCOMPARE(program.posts(), 1);
        QCOMPARE(program.stored(u"SELECT count(*) FROM event WHERE to_state='UNKNOWN' AND from_state='SENDING'"_s).toInt() > 0, true);
    }

    void staysUnknownWhileTheClusterCannotTell()
    {
        LiveProgram program(u"success"_s);
        QVERIFY(program.connectAll());
        program.simulation->injectFault(0, {.kind = Fault::Kind::Cut, .method = u"POST"_s, .times = 1, .executes = false});

        const TaskId id = program.submit(program.form());

        QVERIFY(program.reaches(id, TaskState::Unknown));
        QTRY_VERIFY(program.stored(u"SELECT count(*) FROM event WHERE kind='missing'"_s).toInt() > 0);
        QCOMPARE(program.tracker->task(id)->state, TaskState::Unknown);
        QCOMPARE(program.posts(), 1);
    }

    void letsAPersonDecideOnceTheEvidenceIsEnough()
    {
        LiveProgram program(u"success"_s, 60);
        QVERIFY(program.connectAll());
        program.simulation->injectFault(0, {.kind = Fault::Kind::Cut, .method = u"POST"_s, .times = 1, .executes = false});
        const TaskId id = program.submit(program.form());
        QVERIFY(program.reaches(id, TaskState::Unknown));
        const auto judgement = [&] {
            return program.tracker->evidence(id) ? judge(*program.tracker->evidence(id)) : ArrivalJudgement::Early;
        };

        program.tracker->confirmNotReceived(id); // too early: does nothing
        QTRY_COMPARE_WITH_TIMEOUT(judgement(), ArrivalJudgement::MostLikelyNot, 20000);
        QVERIFY(program.tracker->evidence(id)->sinceSent >= quietPeriod(false));
        QCOMPARE(program.tracker->task(id)->state, TaskState::Unknown);
        program.tracker->confirmNotReceived(id);

        QVERIFY(program.reaches(id, TaskState::NotReceived));
        QCOMPARE(program.posts(), 1);
        QVERIFY(program.stored(u"SELECT count(*) FROM event WHERE kind='evidence'"_s).toInt() >= 3);
        QVERIFY(program.reaches(program.submit(program.form()), TaskState::Verified)); // the database is free again
    }

    void offersNothingWhileTheDatabaseIsBusyElsewhere()
    {
        LiveProgram program(u"success"_s, 60);
        QVERIFY(program.connectAll());
        program.simulation->injectFault(0, {.kind = Fault::Kind::Cut, .method = u"POST"_s, .times = 1, .executes = false});
        const QByteArray other = "[{\"id\":\"other\",\"status\":\"started\",\"crdb_guid\":\"" + program.form().guid.toLatin1() + "\"}]";
        program.simulation->injectFault(0,
            {.kind = Fault::Kind::Answer,
                .method = u"GET"_s,
                .path = u"/v1/crdb_tasks"_s,
                .status = 200,
                .contentType = "application/json",
                .body = other});
        const TaskId id = program.submit(program.form());
        QVERIFY(program.reaches(id, TaskState::Unknown));

        QTRY_VERIFY_WITH_TIMEOUT(
            program.tracker->evidence(id) && program.tracker->evidence(id)->otherTask == ArrivalEvidence::OtherTask::Running, 20000);

        QCOMPARE(judge(*program.tracker->evidence(id)), ArrivalJudgement::Open);
        program.tracker->confirmNotReceived(id);
        QCOMPARE(program.tracker->task(id)->state, TaskState::Unknown);
    }

    void judgesByTheVersionsOnceTheResultIsGone()
    {
        LiveProgram program(u"success"_s, 60);
        QVERIFY(program.connectAll());
        program.simulation->injectFault(0, {.kind = Fault::Kind::Cut, .method = u"POST"_s, .times = 1, .executes = false});
        UpgradeForm form = program.form();
        form.keepAmount = 30;
        form.keepUnit = KeepUnit::Seconds;

        const TaskId id = program.submit(form);

        QVERIFY(program.reaches(id, TaskState::Undecided));
        program.tracker->closeUndecided(id); // before the instances were read: does nothing
        QTRY_VERIFY_WITH_TIMEOUT(!program.tracker->task(id)->verdict.isEmpty(), 20000);
        QCOMPARE(program.tracker->task(id)->state, TaskState::Undecided); // what the instances show proves nothing: a person decides
        program.tracker->closeUndecided(id);

        QVERIFY(program.reaches(id, TaskState::Mismatch));
        QCOMPARE(program.posts(), 1);
    }

    void keepsALostTaskWhileNobodyIsSignedIn()
    {
        LiveProgram program(u"slow"_s, 60);
        QVERIFY(program.connectAll());
        const TaskId id = program.submit(program.form());
        QVERIFY(program.reaches(id, TaskState::Running));
        program.simulation->injectFault(0, {.kind = Fault::Kind::Answer, .method = u"GET"_s, .path = u"/v1/crdb_tasks/*"_s, .status = 404});
        program.simulation->injectFault(0,
            {.kind = Fault::Kind::Answer,
                .method = u"GET"_s,
                .path = u"/v1/crdb_tasks"_s,
                .status = 200,
                .contentType = "application/json",
                .body = "[]"});
        QVERIFY(program.reaches(id, TaskState::Lost));

        program.simulation->setPassword(0, program.simulated.front().user, u"changed"_s);
        program.tracker->refresh(id);
        QTRY_COMPARE(program.clusters->status(program.cluster(0))->state, ClusterStatus::State::SignedOut);
        const auto then = program.clock.steady();

        QTRY_VERIFY_WITH_TIMEOUT(program.clock.steady() - then > std::chrono::seconds(100), 20000); // longer than any re-reading waits
        QCOMPARE(program.tracker->task(id)->state, TaskState::Lost);
    }

    void waitsAsLongAsTheClusterAsks()
    {
        LiveProgram program(u"success"_s, 1);
        QVERIFY(program.connectAll());
        program.simulation->injectFault(
            0, {.kind = Fault::Kind::Answer, .method = u"POST"_s, .times = 1, .executes = false, .status = 503, .retryAfter = "40"});

        const TaskId id = program.submit(program.form());
        QVERIFY(program.reaches(id, TaskState::Unknown));

        QTRY_VERIFY(program.tracker->nextLookIn(id));
        QVERIFY(*program.tracker->nextLookIn(id) > std::chrono::seconds(35));
        QCOMPARE(program.simulation->arrivals(0, u"GET"_s, u"/v1/crdb_tasks/"_s + id.text()), 0);
        QCOMPARE(program.posts(), 1);
    }

    void sendsNothingWithoutARecord()
    {
        LiveProgram program(u"success"_s);
        QFile blocker(program.folder.filePath(u"data"_s));
        QVERIFY(blocker.open(QFile::WriteOnly));
        QSignalSpy failed(program.tracker.get(), &TaskTracker::journalFailed);
        QSignalSpy refused(program.tracker.get(), &TaskTracker::notRecorded);
        program.tracker->open();
        QVERIFY(failed.wait());
        for (const SimulatedCluster &cluster : program.simulated)
            program.clusters->connectPinned(*ClusterAddress::parse(cluster.address), {cluster.user, cluster.password}, cluster.fingerprint);
        QTRY_VERIFY(program.everyoneRead());

        program.submit(program.form());

        QCOMPARE(refused.size(), 1);
        QVERIFY(!program.tracker->canSubmit());
        QCOMPARE(program.posts(), 0);
    }

    void neverSendsLateWhatCouldNotBeRecorded()
    {
        LiveProgram program(u"success"_s);
        QVERIFY(program.connectAll());
        QSignalSpy refused(program.tracker.get(), &TaskTracker::notRecorded);
        // The row can be inserted, but not marked as being sent.
        program.execute(u"CREATE TRIGGER full BEFORE UPDATE ON submission BEGIN SELECT RAISE(ABORT, 'full'); END"_s);

        const TaskId id = program.submit(program.form());
        QTRY_COMPARE(refused.size(), 1);
        program.execute(u"DROP TRIGGER full"_s);

        QVERIFY(program.reaches(id, TaskState::NotSent));
        QCOMPARE(program.posts(), 0);
        QVERIFY(program.tracker->canSubmit());
    }

    void takesTwoQuick404sForNothing()
    {
        LiveProgram program(u"success"_s, 5);
        QVERIFY(program.connectAll());
        const TaskId id = program.submit(program.form());
        QVERIFY(program.reaches(id, TaskState::Running));
        program.simulation->injectFault(
            0, {.kind = Fault::Kind::Answer, .method = u"GET"_s, .path = u"/v1/crdb_tasks/*"_s, .times = 2, .status = 404});
        // Nor does the list have it: only that the two looks lie apart can keep the task.
        program.simulation->injectFault(0,
            {.kind = Fault::Kind::Answer,
                .method = u"GET"_s,
                .path = u"/v1/crdb_tasks"_s,
                .status = 200,
                .contentType = "application/json",
                .body = "[]"});

        program.tracker->refresh(id);
        QTRY_VERIFY(program.stored(u"SELECT count(*) FROM event WHERE kind='missing'"_s).toInt() > 0);
        program.tracker->refresh(id);

        QVERIFY(program.reaches(id, TaskState::Verified));
        QCOMPARE(program.stored(u"SELECT count(*) FROM event WHERE to_state='LOST'"_s).toInt(), 0);
    }

    void submitsNothingBeforeDamageWasRead()
    {
        LiveProgram program(u"success"_s);
        QVERIFY(program.connectAll());
        QVERIFY(program.reaches(program.submit(program.form()), TaskState::Verified));
        program.stopProgram();
        program.execute(u"UPDATE submission SET state='RUNNING'"_s);
        program.startProgram();
        QVERIFY(program.connectAll());

        QCOMPARE(program.tracker->damagedRows(), 1);
        QVERIFY(!program.tracker->canSubmit());

        program.tracker->damageWasRead();
        QVERIFY(program.tracker->canSubmit());
    }

    void sendsTheSameIntentOnce()
    {
        LiveProgram program(u"success"_s);
        QVERIFY(program.connectAll());
        const ConfirmedUpgrade upgrade = program.confirmed(program.form());

        program.tracker->submit(upgrade);
        program.tracker->submit(upgrade);

        QVERIFY(program.reaches(upgrade.plan.taskId(), TaskState::Verified));
        QCOMPARE(program.posts(), 1);
        QCOMPARE(program.stored(u"SELECT count(*) FROM submission"_s).toInt(), 1);
    }

    void refusesASecondUpgradeOfTheSameDatabase()
    {
        LiveProgram program(u"success"_s);
        QVERIFY(program.connectAll());
        QSignalSpy refused(program.tracker.get(), &TaskTracker::notRecorded);

        program.submit(program.form());
        program.submit(program.form());

        QTRY_COMPARE(refused.size(), 1);
        QCOMPARE(refused.front().at(1).value<Failure>().storage, StorageFault::AlreadyActive);
        QTRY_COMPARE(program.posts(), 1);
    }

    void goesOnAfterARestartWithTheSameHistory()
    {
        LiveProgram program(u"success"_s);
        QVERIFY(program.connectAll());
        const TaskId id = program.submit(program.form());
        QVERIFY(program.reaches(id, TaskState::Running));
        QTRY_VERIFY(program.stored(u"SELECT count(*) FROM event WHERE kind='step'"_s).toInt() >= 3);
        std::vector<Lane> before;
        program.tracker->history(id, this, [&before](const auto &records) { before = lanesOf(records); });
        QTRY_VERIFY(!before.empty());

        program.stopProgram();
        program.startProgram();
        QVERIFY(program.connectAll());

        std::vector<Lane> after;
        program.tracker->history(id, this, [&after](const auto &records) { after = lanesOf(records); });
        QTRY_VERIFY(!after.empty());
        for (const Lane &lane : before) {
            const auto same =
                std::find_if(after.begin(), after.end(), [&lane](const Lane &other) { return other.cluster == lane.cluster; });
            QVERIFY(same != after.end());
            for (size_t i = 0; i + 1 < lane.steps.size(); ++i)
                QCOMPARE(same->steps.at(i), lane.steps.at(i));
        }
        QVERIFY(program.reaches(id, TaskState::Verified));
        QCOMPARE(program.posts(), 1);
    }

    void takesARowThatWasNeverSentAsNotSent_data()
    {
        QTest::addColumn<TaskState>("left");
        QTest::addColumn<TaskState>("found");
        QTest::newRow("prepared") << TaskState::Prepared << TaskState::NotSent;
        QTest::newRow("sending") << TaskState::Sending << TaskState::Unknown;
    }

    void takesARowThatWasNeverSentAsNotSent()
    {
        QFETCH(TaskState, left);
        QFETCH(TaskState, found);
        LiveProgram program(u"success"_s);
        Task task{.id = TaskId::random(), .guid = *CrdbGuid::parse(program.form().guid)};
        task.intentId = u"i"_s;
        task.body = "{}";
        task.state = left;
        bool written = false;
        program.journal->open(this, [](const auto &) {});
        program.journal->prepare(task, {}, this, [&written](const auto &row) { written = row.hasValue(); });
        QTRY_VERIFY(written);

        program.tracker->open();

        QVERIFY(program.reaches(task.id, found));
        QCOMPARE(program.posts(), 0);
    }

    void stopsAskingAtTheFirst401()
    {
        LiveProgram program(u"success"_s);
        QVERIFY(program.connectAll());
        const TaskId id = program.submit(program.form());
        QVERIFY(program.reaches(id, TaskState::Running));

        program.simulation->setPassword(0, program.simulated.front().user, u"changed"_s);
        QTRY_COMPARE(program.clusters->status(program.cluster(0))->state, ClusterStatus::State::SignedOut);

        int refused = 0;
        for (const HistoryEntry &entry : program.simulation->history(0))
            refused += entry.status == 401;
        QVERIFY2(refused <= ApiClientInFlight, qPrintable(QString::number(refused)));
        QCOMPARE(program.tracker->task(id)->state, TaskState::Running); // the upgrade goes on; nobody can see it
        QVERIFY(!program.tracker->nextLookIn(id));
    }

private:
    static constexpr int ApiClientInFlight = 3;
};

QTEST_GUILESS_MAIN(TestTracker)
#include "tst_tracker.moc"
