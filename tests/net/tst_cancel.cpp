// SPDX-License-Identifier: GPL-3.0-or-later
#include "apibench.h"
#include "liveprogram.h"
#include "serverbreaks.h"

using namespace Qt::StringLiterals;

namespace {

const TaskId Task1 = *TaskId::parse(u"7c2f4a10-93c5-4c0e-8f43-5f2a9b6d1e77"_s);

int cancels(const LiveProgram &program, const TaskId &id)
{
    return program.simulation->arrivals(0, u"POST"_s, u"/v1/crdb_tasks/%1/actions/cancel"_s.arg(id.text()));
}

/// What a request to cancel ended as.
struct Told {
    CancelJudgement judgement;
    std::optional<Failure> failure;
};

std::vector<Told> &listen(TaskTracker &tracker, std::vector<Told> &told)
{
    QObject::connect(&tracker, &TaskTracker::cancelEnded, &tracker,
        [&told](const TaskId &, CancelJudgement judgement, const std::optional<Failure> &failure) {
            told.push_back({judgement, failure});
        });
    return told;
}

} // namespace

/// Cancelling: asked at most once, and never more said about it than is known.
class TestCancel : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void sendsOnePostWithoutForce_data()
    {
        QTest::addColumn<bool>("force");
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("plain") << false << "POST /v1/crdb_tasks/"_ba + Task1.text().toLatin1() + "/actions/cancel HTTP/1.1";
        QTest::newRow("forced") << true << "POST /v1/crdb_tasks/"_ba + Task1.text().toLatin1() + "/actions/cancel?force=true HTTP/1.1";
    }
    void sendsOnePostWithoutForce()
    {
        QFETCH(bool, force);
        QFETCH(QByteArray, line);
        ApiBench bench([](const ScriptedServer::Request &, int) { return ScriptedServer::Answer{.bytes = ScriptedServer::json(200, {})}; });
        std::optional<CancelEnd> end;

        bench.client.cancel(Task1, force, &bench.context, [&end](const CancelEnd &told) { end = told; });
        QTRY_VERIFY(end);

        QCOMPARE(bench.server.requests().front().line(), line);
        QCOMPARE(bench.server.requests().front().body(), "{}");
        QCOMPARE(judge(*end), CancelJudgement::Taken);
    }

    void postsOnceWhateverBreaks_data()
    {
        QTest::addColumn<int>("number");
        for (std::size_t i = 0; i < breaks().size(); ++i)
            QTest::newRow(breaks()[i].first) << static_cast<int>(i);
    }
    void postsOnceWhateverBreaks()
    {
        QFETCH(int, number);
        const auto answer = breaks()[static_cast<std::size_t>(number)].second;
        ApiBench bench([answer](const ScriptedServer::Request &request, int) {
            return request.isPost() ? answer : ScriptedServer::Answer{.bytes = ScriptedServer::json(200, "[]")};
        });
        std::optional<CancelEnd> end;

        bench.client.cancel(Task1, false, &bench.context, [&end](const CancelEnd &told) { end = told; });
        QTRY_VERIFY(end);
        bench.get();
        QTRY_COMPARE(bench.answers.size(), 1U);

        // A 200 says that the request was taken; its body is not documented, so one that ends early takes nothing away.
        const bool cameWhole = QByteArray(breaks()[static_cast<std::size_t>(number)].first) == "cut body without length";
        QCOMPARE(judge(*end), cameWhole ? CancelJudgement::Taken : CancelJudgement::Unclear);
        QCOMPARE(bench.server.posts(), 1);
    }

    void judgesAnswers_data()
    {
        QTest::addColumn<int>("http");
        QTest::addColumn<bool>("bodyRead");
        QTest::addColumn<CancelJudgement>("judgement");
        for (const int http : {200, 202, 204})
            QTest::addRow("%d", http) << http << true << CancelJudgement::Taken;
        for (const int http : {307, 400, 401, 403, 404, 406, 409})
            QTest::addRow("%d", http) << http << true << CancelJudgement::Refused;
        for (const int http : {302, 408, 429, 500, 502, 503, 504})
            QTest::addRow("%d", http) << http << true << CancelJudgement::Unclear;
        QTest::newRow("not sent") << 0 << false << CancelJudgement::NotSent;
    }
    void judgesAnswers()
    {
        QFETCH(int, http);
        QFETCH(bool, bodyRead);
        QFETCH(CancelJudgement, judgement);

        QCOMPARE(judge(CancelEnd{.bodyRead = bodyRead, .transport = Transport::None, .http = http, .failure = {}}), judgement);
    }

    void cancelsARunningTask()
    {
        LiveProgram program(u"slow"_s, 40);
        QVERIFY(program.connectAll());
        const TaskId id = program.submit(program.form());
        QVERIFY(program.reaches(id, TaskState::Running));

        program.tracker->cancel(id, false);
        program.tracker->cancel(id, false); // a second press while the first is under way

        QVERIFY(program.reaches(id, TaskState::Cancelled));
        QCOMPARE(cancels(program, id), 1);
        QCOMPARE(program.stored(u"SELECT state FROM submission"_s).toString(), u"CANCELLED"_s);
        QCOMPARE(program.stored(u"SELECT count(*) FROM event WHERE kind='cancel-asked'"_s).toInt(), 1);
        QCOMPARE(program.stored(u"SELECT count(*) FROM event WHERE kind='cancel-taken'"_s).toInt(), 1);
    }

    void goesOnAfterARefusal_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("404") << 404;
        QTest::newRow("406") << 406;
        QTest::newRow("409") << 409;
    }
    void goesOnAfterARefusal()
    {
        QFETCH(int, status);
        LiveProgram program(u"success"_s, 20);
        std::vector<Told> told;
        QVERIFY(program.connectAll());
        listen(*program.tracker, told);
        program.simulation->injectFault(0,
            {.kind = Fault::Kind::Answer,
                .method = u"POST"_s,
                .path = u"/v1/crdb_tasks/*/actions/cancel"_s,
                .executes = false,
                .status = status});
        const TaskId id = program.submit(program.form());
        QVERIFY(program.reaches(id, TaskState::Running));

        program.tracker->cancel(id, false);
        QTRY_COMPARE(told.size(), 1U);

        QCOMPARE(told.front().judgement, CancelJudgement::Refused);
        QCOMPARE(told.front().failure->http, status);
        QVERIFY(program.reaches(id, TaskState::Verified));
        QCOMPARE(cancels(program, id), 1);
        QCOMPARE(program.stored(u"SELECT count(*) FROM event WHERE to_state='RUNNING' AND from_state='CANCELLING'"_s).toInt() > 0, true);
    }

    void staysCancellingWhileNobodyKnows()
    {
        LiveProgram program(u"slow"_s, 40);
        std::vector<Told> told;
        QVERIFY(program.connectAll());
        listen(*program.tracker, told);
        program.simulation->injectFault(
            0, {.kind = Fault::Kind::Cut, .method = u"POST"_s, .path = u"/v1/crdb_tasks/*/actions/cancel"_s, .times = 1});
        const TaskId id = program.submit(program.form());
        QVERIFY(program.reaches(id, TaskState::Running));

        program.tracker->cancel(id, false);
        QTRY_COMPARE(told.size(), 1U);

        QCOMPARE(told.front().judgement, CancelJudgement::Unclear);
        QVERIFY(program.reaches(id, TaskState::Cancelled)); // it had arrived: the task itself says so
        QCOMPARE(cancels(program, id), 1);
    }

    void isNotSentAgainAfterARestart()
    {
        LiveProgram program(u"success"_s, 10);
        QVERIFY(program.connectAll());
        program.simulation->injectFault(0,
            {.kind = Fault::Kind::Cut, .method = u"POST"_s, .path = u"/v1/crdb_tasks/*/actions/cancel"_s, .times = 1, .executes = false});
        const TaskId id = program.submit(program.form());
        QVERIFY(program.reaches(id, TaskState::Running));
        program.tracker->cancel(id, false);
        QVERIFY(program.reaches(id, TaskState::Cancelling));
        QTRY_COMPARE(cancels(program, id), 1);

        program.stopProgram();
        program.startProgram();
        QVERIFY(program.connectAll());

        QVERIFY(program.reaches(id, TaskState::Verified)); // it had not arrived
        QCOMPARE(cancels(program, id), 1);
    }

    void saysThatNobodyKnowsWhenTheProgramStoppedBeforeAnAnswer()
    {
        LiveProgram program(u"success"_s, 10);
        QVERIFY(program.connectAll());
        // It never gets there, as when the program is killed between its record and its request.
        program.simulation->injectFault(0,
            {.kind = Fault::Kind::Cut, .method = u"POST"_s, .path = u"/v1/crdb_tasks/*/actions/cancel"_s, .times = 1, .executes = false});
        const TaskId id = program.submit(program.form());
        QVERIFY(program.reaches(id, TaskState::Running));
        program.execute(
            u"CREATE TRIGGER stop BEFORE UPDATE ON submission WHEN old.state='CANCELLING' BEGIN SELECT RAISE(ABORT, 'x'); END"_s);
        program.tracker->cancel(id, false);
        QVERIFY(program.reaches(id, TaskState::Cancelling));
        program.stopProgram();
        program.execute(u"DROP TRIGGER stop"_s);
        const int looks = program.simulation->arrivals(0, u"GET"_s, u"/v1/crdb_tasks/"_s + id.text());
        program.startProgram();
        QVERIFY(program.connectAll());

        QVERIFY(program.reaches(id, TaskState::Cancelling));
        QVERIFY2(stateSentence(*program.tracker->task(id)).startsWith(u"It is not known whether"_s),
            qPrintable(stateSentence(*program.tracker->task(id))));
        QTRY_VERIFY(program.stored(u"SELECT count(*) FROM event WHERE kind='cancel-unclear'"_s).toInt() == 1);
        QTRY_VERIFY(program.simulation->arrivals(0, u"GET"_s, u"/v1/crdb_tasks/"_s + id.text()) > looks);
        QVERIFY(program.reaches(id, TaskState::Verified));
        QVERIFY(cancels(program, id) <= 1);
    }

    void saysThatItWasAskedOnlyOnceTheClusterTookIt()
    {
        LiveProgram program(u"slow"_s, 10);
        std::vector<Told> told;
        QVERIFY(program.connectAll());
        listen(*program.tracker, told);
        program.simulation->injectFault(
            0, {.kind = Fault::Kind::Delay, .method = u"POST"_s, .path = u"/v1/crdb_tasks/*/actions/cancel"_s, .milliseconds = 500});
        const TaskId id = program.submit(program.form());
        QVERIFY(program.reaches(id, TaskState::Running));
        QStringList sentences;
        connect(program.tracker.get(), &TaskTracker::changed, this, [&sentences](const Task &task) {
            if (task.state == TaskState::Cancelling && (sentences.isEmpty() || sentences.back() != stateSentence(task)))
                sentences.append(stateSentence(task));
        });

        program.tracker->cancel(id, false);
        QTRY_COMPARE(told.size(), 1U);

        QCOMPARE(told.front().judgement, CancelJudgement::Taken);
        QTRY_VERIFY(sentences.size() >= 2 || program.tracker->task(id)->state == TaskState::Cancelled);
        QVERIFY2(sentences.front().startsWith(u"It is not known whether"_s), qPrintable(sentences.join(u'\n')));
        QVERIFY2(sentences.size() == 1 || sentences.back().contains(u"was asked to cancel"_s), qPrintable(sentences.join(u'\n')));
        QVERIFY(program.reaches(id, TaskState::Cancelled));
    }

    void cancelsNothingWithoutARecord()
    {
        LiveProgram program(u"slow"_s, 40);
        std::vector<Told> told;
        QVERIFY(program.connectAll());
        listen(*program.tracker, told);
        const TaskId id = program.submit(program.form());
        QVERIFY(program.reaches(id, TaskState::Running));
        program.execute(
            u"CREATE TRIGGER full BEFORE UPDATE ON submission WHEN new.state='CANCELLING' BEGIN SELECT RAISE(ABORT, 'full'); END"_s);

        program.tracker->cancel(id, false);
        QTRY_COMPARE(told.size(), 1U);

        QCOMPARE(told.front().judgement, CancelJudgement::NotSent);
        QCOMPARE(told.front().failure->call, Call::Journal);
        QCOMPARE(cancels(program, id), 0);
    }

    void isNeverSentLate()
    {
        LiveProgram program(u"success"_s, 10);
        std::vector<Told> told;
        QVERIFY(program.connectAll());
        listen(*program.tracker, told);
        const TaskId id = program.submit(program.form());
        QVERIFY(program.reaches(id, TaskState::Running));
        QSignalSpy failed(program.tracker.get(), &TaskTracker::journalFailed);
        program.execute(u"CREATE TRIGGER full BEFORE UPDATE ON submission BEGIN SELECT RAISE(ABORT, 'full'); END"_s);
        QTRY_VERIFY_WITH_TIMEOUT(failed.size() > 0, 20000); // a step of the task waits to be written

        program.tracker->cancel(id, false);

        QTRY_COMPARE(told.size(), 1U);
        QCOMPARE(told.front().judgement, CancelJudgement::NotSent);
        program.execute(u"DROP TRIGGER full"_s);
        QTRY_VERIFY_WITH_TIMEOUT(program.tracker->canSubmit(), 20000); // what waited was written
        QVERIFY(program.reaches(id, TaskState::Verified));
        QCOMPARE(cancels(program, id), 0);
    }
};

QTEST_GUILESS_MAIN(TestCancel)
#include "tst_cancel.moc"
