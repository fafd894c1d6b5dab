// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventmodel.h"
#include "manualclock.h"
#include "taskdifference.h"
#include "taskmodel.h"
#include "tasknotewords.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Task taskAt(const QDateTime &at, TaskState state = TaskState::Running)
{
    Task task{.id = TaskId::random(), .guid = *CrdbGuid::parse(u"5d1c3d2e-6b1a-4c52-9b38-0c9f0e7a1f01")};
    task.databaseName = u"checkout"_s;
    task.clusterName = u"rs-east.example.com"_s;
    task.createdAt = at;
    task.sentAt = at;
    task.lastConfirmed = at;
    task.state = state;
    task.requestedVersion = RedisVersion{8, 4};
    return task;
}

ForeignTask foreignAt(const QDateTime &at, const QString &id, const QString &status = u"started"_s)
{
    ForeignTask task;
    task.observed = {.clusterName = u"rs-east.example.com"_s,
        .seen = {.id = id, .status = status, .operation = u"crdb_update"_s},
        .firstSeen = at,
        .lastSeen = at};
    return task;
}

QString text(const QAbstractItemModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

class TestTaskModels : public QObject
{
    Q_OBJECT

private slots:
    /// The tester of newer Qt asks whether decorations could be pixmaps, which are unknown where there is no screen.
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!Trying to construct an instance of an invalid type).*"_s)); }

    void putsMarksBesideTheWord()
    {
        ManualClock clock;
        TaskModel model(clock);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const Task task = taskAt(clock.wall());
        model.reset({task});
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);

        model.setMarks(task.id, {u"No change for 6 min"_s});
        model.setMarks(task.id, {u"No change for 6 min"_s}); // nothing new: nothing is told

        QCOMPARE(changed.size(), 1);
        QCOMPARE(text(model, 0, TaskModel::Status), u"Running"_s);
        QCOMPARE(model.index(0, 0).data(TaskModel::MarksRole).toStringList(), QStringList{u"No change for 6 min"_s});
        QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(), u"Running, No change for 6 min"_s);
        model.setMarks(task.id, {});
        QVERIFY(model.index(0, 0).data(TaskModel::MarksRole).toStringList().isEmpty());
        QVERIFY(!model.index(0, 0).data(Qt::AccessibleTextRole).isValid());
    }

    void writesANoteWithReasonAndNextStep()
    {
        const Task task = taskAt(QDateTime(QDate(2026, 8, 21), QTime(10, 0), Qt::UTC));
        TaskNotes notes;
        notes.noChange = NoChange{u"rs-eu"_s, u"verify"_s, task.sentAt, 370s};
        notes.overdue = Overdue{1000s, 240s, 400s, 2, true};

        const QStringList lines = noteText(task, notes, {}, task.sentAt).split(u'\n');

        QCOMPARE(lines.at(0), u"No change for 6 min on rs-eu, step verify."_s);
        QCOMPARE(lines.at(1), u"The clusters that answer show no reason."_s);
        QVERIFY(lines.at(2).contains(u"Look at rs-eu in its own console"_s));
        QCOMPARE(lines.at(3), u"Overdue: it runs for 16 min; earlier upgrades of this database took 4 min to 6 min."_s);
        QCOMPARE(markWords(notes), (QStringList{u"No change for 6 min"_s, u"Overdue"_s}));
        QVERIFY(noteText(task, {}, {}, task.sentAt).isEmpty());
    }

    void showsTheNewestTaskFirst()
    {
        ManualClock clock;
        TaskModel model(clock);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const Task older = taskAt(clock.wall().addSecs(-100), TaskState::Verified);
        model.reset({older});

        const Task newer = taskAt(clock.wall());
        model.upsert(newer);

        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.rowOf(newer.id), 0);
        QCOMPARE(model.rowOf(older.id), 1);
        QCOMPARE(model.taskAt(1)->id, older.id);
        QCOMPARE(model.activeCount(), 1);
        QVERIFY(!model.taskAt(2));
    }

    void changesOneRowInPlace()
    {
        ManualClock clock;
        TaskModel model(clock);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Task task = taskAt(clock.wall());
        model.reset({taskAt(clock.wall()), task, taskAt(clock.wall())});
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);

        task.state = TaskState::Failed;
        model.upsert(task);
        model.upsert(task); // nothing new: nothing is told

        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.front().at(0).toModelIndex().row(), 1);
        QCOMPARE(text(model, 1, TaskModel::Status), stateWord(task));
        QCOMPARE(resets.size(), 0);
    }

    void saysEveryColumnInWords()
    {
        ManualClock clock;
        TaskModel model(clock);
        Task task = taskAt(clock.wall());
        task.seen = {.id = task.id.text(), .status = u"started"_s, .progress = {{u"rs-west.example.com"_s, u"prepare"_s}}};
        model.reset({task});
        clock.advance(372s);

        QCOMPARE(text(model, 0, TaskModel::Status), u"Running"_s);
        QCOMPARE(text(model, 0, TaskModel::Database), u"checkout"_s);
        QCOMPARE(text(model, 0, TaskModel::Target), u"8.4"_s);
        QVERIFY(text(model, 0, TaskModel::Step).contains(u"prepare"_s));
        QCOMPARE(text(model, 0, TaskModel::Elapsed), u"6 min 12 s"_s);
        QCOMPARE(text(model, 0, TaskModel::Confirmed), u"6 min 12 s ago"_s);
        QCOMPARE(text(model, 0, TaskModel::Cluster), u"rs-east.example.com"_s);
        QVERIFY(model.index(0, 0).data(TaskModel::StaleRole).toBool());
        for (int column = 0; column < TaskModel::ColumnCount; ++column)
            QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    }

    void putsTasksOfOthersWhereTheirTimeBelongs()
    {
        ManualClock clock;
        TaskModel model(clock);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const Task ours = taskAt(clock.wall());
        const ForeignTask first = foreignAt(clock.wall().addSecs(-50), u"first"_s);
        model.reset({ours}, {first});

        model.upsertForeign(foreignAt(clock.wall().addSecs(-20), u"second"_s));
        model.upsertForeign(foreignAt(clock.wall().addSecs(20), u"third"_s));
        model.upsertForeign(foreignAt(clock.wall().addSecs(-99), u"zeroth"_s));
        model.upsert(taskAt(clock.wall().addSecs(30)));

        QCOMPARE(model.rowCount(), 6);
        QCOMPARE(model.rowOfForeign(u"third"_s), 1);
        QCOMPARE(model.rowOf(ours.id), 2);
        QCOMPARE(model.rowOfForeign(u"second"_s), 3);
        QCOMPARE(model.rowOfForeign(u"first"_s), 4);
        QCOMPARE(model.rowOfForeign(u"zeroth"_s), 5);
        QCOMPARE(model.rowOfForeign(ours.id.text()), -1);
        QVERIFY(!model.taskAt(1));
        QVERIFY(!model.foreignAt(2));
        QVERIFY(!model.foreignAt(6));
        QCOMPARE(model.foreignAt(4)->observed.seen.id, u"first"_s);
        QCOMPARE(model.activeCount(), 6);
    }

    void changesAndRemovesOneOfOthers()
    {
        ManualClock clock;
        TaskModel model(clock);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.reset({taskAt(clock.wall())}, {foreignAt(clock.wall().addSecs(-50), u"a"_s), foreignAt(clock.wall().addSecs(-60), u"b"_s)});
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        ForeignTask ended = foreignAt(clock.wall().addSecs(-50), u"a"_s, u"finished"_s);

        model.upsertForeign(ended);
        model.upsertForeign(ended); // nothing new: nothing is told
        model.removeForeign(u"b"_s);
        model.removeForeign(u"unknown"_s);

        QCOMPARE(changes.size(), 1);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(text(model, 1, TaskModel::Status), u"Finished, not verified"_s);
        QCOMPARE(model.activeCount(), 1);
    }

    void saysInWordsThatATaskWasStartedElsewhere()
    {
        ManualClock clock;
        TaskModel model(clock);
        ForeignTask task = foreignAt(clock.wall(), u"a"_s);
        model.reset({}, {task});
        clock.advance(200s);

        QCOMPARE(text(model, 0, TaskModel::Status), u"Running"_s);
        QCOMPARE(model.index(0, 0).data(TaskModel::MarksRole).toStringList(), QStringList{u"Started elsewhere"_s});
        QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(), u"Running, Started elsewhere"_s);
        QCOMPARE(text(model, 0, TaskModel::Operation), u"crdb_update"_s);
        QCOMPARE(text(model, 0, TaskModel::Confirmed), u"3 min 20 s ago"_s);
        QVERIFY(model.index(0, 0).data(TaskModel::StaleRole).toBool());
        QVERIFY(!model.index(0, 0).data(TaskModel::StateRole).isValid());

        task.gone = true;
        model.upsertForeign(task);
        QCOMPARE(text(model, 0, TaskModel::Status), u"No longer known"_s);
        QVERIFY(stateSentence(task).contains(u"does not mean that it failed"_s));
        QCOMPARE(model.activeCount(), 0);
        task.gone = false;
        task.observed.seen.status = u"<b>odd</b>"_s;
        QCOMPARE(stateWord(task), u"“<b>odd</b>”"_s);
        QVERIFY(!isOver(task));
    }

    void stopsTheClockOfATaskThatEnded()
    {
        ManualClock clock;
        TaskModel model(clock);
        Task task = taskAt(clock.wall(), TaskState::Verified);
        task.endedAt = task.sentAt.addSecs(61);
        model.reset({task});

        clock.advance(1h);

        QCOMPARE(text(model, 0, TaskModel::Elapsed), u"1 min 01 s"_s);
        QVERIFY(!model.index(0, 0).data(TaskModel::StaleRole).toBool());
    }

    void ticksOnlyWhileSomethingMovesAndSomebodyLooks()
    {
        ManualClock clock;
        TaskModel model(clock);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.reset({taskAt(clock.wall(), TaskState::Verified)});
        model.setTicking(true);
        clock.advance(10s);
        QCOMPARE(changes.size(), 0);

        model.upsert(taskAt(clock.wall()));
        model.setTicking(true);
        clock.advance(3s);
        QCOMPARE(changes.size(), 3);

        model.setTicking(false);
        clock.advance(10s);
        QCOMPARE(changes.size(), 3);
        QVERIFY(!clock.untilNext());
    }

    void listsRecordsNewestFirst()
    {
        EventModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const Task task = taskAt(QDateTime::currentDateTimeUtc());
        model.reset({{.task = task.id, .at = task.sentAt, .kind = u"request"_s, .detail = u"POST /v1/x"_s}});

        model.append({{.task = task.id, .at = task.sentAt, .kind = u"step"_s, .subject = u"rs-west"_s, .detail = u"prepare"_s},
            {.task = task.id, .at = task.sentAt, .kind = u"step"_s, .detail = u"upgrade_instances"_s}});
        model.append({});

        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(text(model, 0, EventModel::What), u"Worker: upgrade_instances"_s);
        QCOMPARE(text(model, 1, EventModel::What), u"rs-west: prepare"_s);
        QVERIFY(text(model, 2, EventModel::What).contains(u"POST /v1/x"_s));
        QVERIFY(!text(model, 0, EventModel::Time).isEmpty());
    }

    void keepsTextsOfTheClusterAsTheyCame()
    {
        const TaskRecord record{.task = TaskId::random(), .kind = u"error"_s, .subject = u"rs-%1"_s, .detail = u"100%2 <b>bad</b>"_s};

        QCOMPARE(sentence(record), u"Error on rs-%1: 100%2 <b>bad</b>"_s);
    }

    void recordsOnlyWhatChangedBetweenTwoAnswers()
    {
        const TaskId id = TaskId::random();
        const WireTask before{
            .id = id.text(), .status = u"started"_s, .progress = {{u"a"_s, u"init"_s}, {u"b"_s, u"queued"_s}}, .workerStep = u"upgrade"_s};
        WireTask now = before;
        now.progress[1].step = u"init"_s;
        now.errors = {{u"b"_s, u"internal_error"_s, u"Error [401]"_s}};

        QVERIFY(difference(id, before, before).empty());
        const auto lines = difference(id, before, now);

        QCOMPARE(lines.size(), 2u);
        QCOMPARE(lines[0].kind, u"step"_s);
        QCOMPARE(lines[0].subject, u"b"_s);
        QCOMPARE(lines[0].detail, u"init"_s);
        QCOMPARE(lines[1].kind, u"error"_s);
        QCOMPARE(lines[1].detail, u"internal_error: Error [401]"_s);
        QCOMPARE(difference(id, {}, before).size(), 4u);
    }
};

QTEST_GUILESS_MAIN(TestTaskModels)
#include "tst_taskmodels.moc"
