// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessiblebench.h"
#include "cancelpanel.h"
#include "director.h"
#include "foreigntasks.h"
#include "historypage.h"
#include "simclient.h"

#include <QTableView>

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 30000;

} // namespace

/// What tst_accessible asks of the pages, asked of tasks in each of their states and of the training room.
class TestAccessibleTasks : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { startLikeTheProgram(); }
    void init() { ui::failOnWarnings(); }

    void runningTask()
    {
        LiveProgram program(u"slow"_s, 40);
        QVERIFY(program.connectAll());
        Opened opened(program);
        const TaskId id = program.submit(program.form());
        opened.window.showTask(id);
        QVERIFY(program.reaches(id, TaskState::Running));
        opened.openAll();
        QCOMPARE(opened.faults(), QString());

        opened.press(u"Cancel task…"_s);
        QCOMPARE(opened.faults(), QString());
        checkAll(opened, 9);
    }

    void refusedCancel()
    {
        LiveProgram program(u"slow"_s, 40);
        QVERIFY(program.connectAll());
        Opened opened(program);
        program.simulation->injectFault(0,
            {.kind = Fault::Kind::Answer,
                .method = u"POST"_s,
                .path = u"/v1/crdb_tasks/*/actions/cancel"_s,
                .times = 1,
                .executes = false,
                .status = 406,
                .contentType = "application/json",
                .body = R"({"error_code":"task_cannot_be_canceled","description":"Task cannot be canceled"})"});
        const TaskId id = program.submit(program.form());
        opened.window.showTask(id);
        QVERIFY(program.reaches(id, TaskState::Running));
        opened.press(u"Cancel task…"_s);
        opened.press(u"Ask the cluster to cancel"_s);
        const auto *force = opened.window.findChild<CancelPanel *>();
        QTRY_VERIFY_WITH_TIMEOUT(ui::button(*force, u"Cancel by force"_s)->isVisible(), Patience);
        opened.openAll();

        QCOMPARE(opened.faults(), QString());
    }

    void endedTask_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<TaskState>("state");
        QTest::newRow("verified") << u"success"_s << TaskState::Verified;
        QTest::newRow("not verified") << u"instance-hidden"_s << TaskState::Unverified;
        QTest::newRow("contradiction") << u"finished-but-not-everywhere"_s << TaskState::Mismatch;
        QTest::newRow("failed") << u"fails-on-one-cluster"_s << TaskState::Failed;
        QTest::newRow("rejected for its modules") << u"module-without-crdb"_s << TaskState::Rejected;
        QTest::newRow("rejected for its role") << u"forbidden-403"_s << TaskState::Rejected;
        QTest::newRow("unknown") << u"never-arrived"_s << TaskState::Unknown;
        QTest::newRow("lost") << u"result-forgotten"_s << TaskState::Lost;
    }
    void endedTask()
    {
        QFETCH(QString, scenario);
        QFETCH(TaskState, state);
        LiveProgram program(scenario, 60);
        QVERIFY(program.connectAll());
        Opened opened(program);
        const TaskId id = program.submit(program.form());
        opened.window.showTask(id);
        QVERIFY(program.reaches(id, state));
        opened.openAll();

        QCOMPARE(opened.faults(), QString());
        opened.window.showPage(MainWindow::History);
        const auto *history = opened.window.findChild<HistoryPage *>();
        const auto *rows = ui::named<QTableView>(*history, u"History"_s);
        QTRY_VERIFY_WITH_TIMEOUT(rows->isVisible() && rows->model()->rowCount() > 0, Patience);
        QCOMPARE(opened.faults(), QString());
        checkAll(opened, 9);
    }

    void taskOfSomebodyElse()
    {
        LiveProgram program(u"slow"_s, 40);
        QVERIFY(program.connectAll());
        Opened opened(program);
        const QString id = TaskId::random().text();
        SimClient client(program.simulated.front());
        QCOMPARE(client.post(u"/v1/crdbs/%1/upgrade"_s.arg(databaseOf(program).text()), "{}", id.toLatin1()).status, 200);
        QTRY_VERIFY_WITH_TIMEOUT(!program.tracker->foreign().all().empty(), Patience);
        opened.window.showForeignTask(id);
        opened.openAll();

        QCOMPARE(opened.faults(), QString());
    }

    void trainingRoom()
    {
        LiveProgram program(u"slow"_s, 20);
        QVERIFY(program.connectAll());
        TrainingClock clock;
        Director director(*program.simulation, clock);
        Opened opened(program);
        opened.window.setTraining(&director);
        const auto exercises = exercisefile::all();
        QVERIFY(!exercises.empty());
        opened.window.setExercise(exercises.front(), [](const QString &, const ExerciseScore &) { return std::optional<QString>(); });
        director.setFault({.kind = TrainerFault::Kind::Garbage, .cluster = 0, .times = 1});
        opened.openAll();

        QCOMPARE(opened.faults(), QString());
        checkAll(opened, 10);
        opened.window.tellTrainingProblem(u"It was not found."_s);
        QCOMPARE(opened.faults(), QString());
    }
};

QTEST_MAIN(TestAccessibleTasks)
#include "tst_accessibletasks.moc"
