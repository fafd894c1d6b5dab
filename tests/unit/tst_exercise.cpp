// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercise.h"
#include "sampleworld.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Task task(TaskState state, const QString &guid = sample::Guid)
{
    Task made{.id = TaskId::random(), .guid = sample::guid(guid)};
    made.state = state;
    return made;
}

SimObserved observed()
{
    SimObserved seen;
    seen.instances = {
        {sample::Guid, u"rs-east"_s, u"8.4"_s}, {sample::Guid, u"rs-west"_s, u"8.4"_s}, {sample::OtherGuid, u"rs-east"_s, u"7.4"_s}};
    seen.upgradeRequests[sample::Guid] = 1;
    return seen;
}

} // namespace

class TestExercise : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void judgesByState()
    {
        const std::vector<Task> tasks{task(TaskState::Verified), task(TaskState::Failed, sample::OtherGuid)};
        const SimObserved seen = observed();
        const auto reached = [&](GoalCondition when) {
            if (when.database.isEmpty())
                when.database = sample::Guid;
            return isReached(when, tasks, seen);
        };
        QVERIFY(reached({.state = TaskState::Verified}));
        QVERIFY(!reached({.state = TaskState::Failed}));
        QVERIFY(reached({.database = sample::OtherGuid, .state = TaskState::Failed}));
        QVERIFY(reached({.everywhere = u"8.4"_s}));
        QVERIFY(!reached({.everywhere = u"7.4"_s}));
        QVERIFY(!reached({.database = u"nowhere"_s, .everywhere = u"8.4"_s}));
        QVERIFY(reached({.requests = 1}));
        QVERIFY(!reached({.requests = 2}));
        QVERIFY(reached({.database = sample::OtherGuid, .requests = 0}));
        QVERIFY(reached({.cancels = 0}));
        QVERIFY(!reached({.cancels = 1}));
        QVERIFY(reached({.mostRefusedSignIns = 0}));
        QVERIFY(!reached({.answeredAfterRefusal = true})); // nobody was refused
        QVERIFY(!reached({.state = TaskState::Verified, .cancels = 1}));
    }

    void oneInstanceLeftBehindKeepsTheGoalOpen()
    {
        SimObserved seen = observed();
        seen.instances[1].version = u"7.4"_s;
        QVERIFY(!isReached({.database = sample::Guid, .everywhere = u"8.4"_s}, {}, seen));
    }

    void countsAnswersAfterARefusal()
    {
        SimObserved seen = observed();
        seen.refusedSignIns = 2;
        QVERIFY(!isReached({.answeredAfterRefusal = true}, {}, seen));
        seen.answeredAfterRefusal = true;
        QVERIFY(isReached({.answeredAfterRefusal = true}, {}, seen));
        QVERIFY(!isReached({.mostRefusedSignIns = 1}, {}, seen));
    }

    void aHintCostsPointsOfItsGoalOnly()
    {
        Exercise exercise;
        exercise.goals = {{u"one"_s, u"h"_s, {.database = sample::Guid, .state = TaskState::Verified}},
            {u"two"_s, u"h"_s, {.database = sample::Guid, .everywhere = u"8.4"_s}},
            {u"three"_s, u"h"_s, {.database = sample::Guid, .requests = 9}}};
        const ExerciseScore score = scoreOf(exercise, {task(TaskState::Verified)}, observed(), {false, true, true});
        QCOMPARE(score.most, 3 * PointsOfGoal);
        QCOMPARE(score.lines[0].points, PointsOfGoal);
        QCOMPARE(score.lines[1].points, PointsOfGoal - PointsOfHint);
        QCOMPARE(score.lines[2].points, 0);
        QCOMPARE(score.points, 2 * PointsOfGoal - PointsOfHint);
    }
};

QTEST_GUILESS_MAIN(TestExercise)
#include "tst_exercise.moc"
