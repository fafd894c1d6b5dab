// SPDX-License-Identifier: GPL-3.0-or-later
#include "trainee.h"

namespace {

using Way = std::function<bool(Trainee &)>;

bool cancels(Trainee &t)
{
    return t.upgrades() && t.sees(TaskState::Running) && t.presses(u"Cancel task"_s) && t.presses(u"Ask the cluster to cancel"_s)
        && t.sees(TaskState::Cancelled);
}

bool closesWhatNeverArrived(Trainee &t)
{
    return t.upgrades() && t.presses(u"It never arrived: close this upgrade"_s, Patience) && t.sees(TaskState::NotReceived);
}

bool keepsByDefault(Trainee &t)
{
    if (!t.fills(u"8.4"_s)) {
        return false;
    }
    const bool found = Trainee::tabTo([](const QWidget *widget) { return widget->objectName() == u"keepUnitBox"_s; });
    Trainee::press(Qt::Key_End);
    return found && t.sends();
}

const std::map<QString, Way> &rightWays()
{
    static const std::map<QString, Way> ways{
        {u"01-first-upgrade"_s, [](Trainee &t) { return t.upgrades() && t.sees(TaskState::Verified); }},
        {u"02-the-right-database"_s, [](Trainee &t) { return t.chooses(u"sessions"_s) && t.upgrades() && t.sees(TaskState::Verified); }},
        {u"03-nothing-heard"_s, [](Trainee &t) { return t.upgrades() && t.sees(TaskState::Verified); }},
        {u"04-did-it-arrive"_s, [](Trainee &t) { return closesWhatNeverArrived(t) && t.upgrades() && t.sees(TaskState::Verified); }},
        {u"05-refused-for-a-header"_s,
            [](Trainee &t) { return t.upgrades() && t.sees(TaskState::Rejected) && keepsByDefault(t) && t.sees(TaskState::Verified); }},
        {u"06-signed-out"_s,
            [](Trainee &t) {
                const bool done = t.upgrades() && t.isSignedOut() && t.signsInWith(u"changed-meanwhile"_s) && t.sees(TaskState::Verified);
                t.comesBack();
                return done;
            }},
        {u"07-finish-forward"_s,
            [](Trainee &t) { return t.upgrades() && t.sees(TaskState::Failed) && t.upgrades() && t.sees(TaskState::Verified); }},
        {u"08-stop-it-in-time"_s, cancels},
        {u"09-it-never-ends"_s,
            [](Trainee &t) {
                const bool sent = t.upgrades() && t.sees(TaskState::Running);
                t.showTraining();
                return sent && QTest::qWaitFor([&t] { return t.goal(0) == u"Reached"_s; }, Patience);
            }},
    };
    return ways;
}

struct Wrong {
    Way way;
    std::size_t open;                   ///< place of a goal that it must leave open
    std::optional<std::size_t> reached; ///< and of one that shows that the panel has judged since
};

const std::map<QString, Wrong> &wrongWays()
{
    static const std::map<QString, Wrong> ways{
        {u"01-first-upgrade"_s, {[](Trainee &t) { return t.upgrades(u"8.2"_s) && t.sees(TaskState::Verified); }, 1, 0}},
        {u"02-the-right-database"_s,
            {[](Trainee &t) { return t.upgrades() && t.sees(TaskState::Verified); }, 2, {}}}, // reached until it is sent
        {u"04-did-it-arrive"_s, {closesWhatNeverArrived, 1, 0}},
        {u"07-finish-forward"_s, {[](Trainee &t) { return t.upgrades() && t.sees(TaskState::Failed); }, 1, 0}},
    };
    return ways;
}

} // namespace

/// The exercises of the training room done in the real window by keys alone; the panel of the exercise is the judge.
class TestExerciseKeys : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { startLikeTheProgram(); }
    void init() { ui::failOnWarnings(); }

    void scoresFullWhereItIsDoneRight_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : exercisefile::builtIn())
            QTest::newRow(qPrintable(name)) << name;
    }
    void scoresFullWhereItIsDoneRight()
    {
        QFETCH(QString, name);
        QVERIFY(rightWays().contains(name));
        Trainee trainee(name);
        QVERIFY(trainee.begins());

        QVERIFY2(rightWays().at(name)(trainee), qPrintable(nameOf(QApplication::focusWidget())));

        QVERIFY2(trainee.scoresFull(), qPrintable(trainee.pointsText()));
    }

    void leavesTheGoalOpenWhereItIsDoneWrong_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto &[name, wrong] : wrongWays())
            QTest::newRow(qPrintable(name)) << name;
    }
    void leavesTheGoalOpenWhereItIsDoneWrong()
    {
        QFETCH(QString, name);
        const Wrong &wrong = wrongWays().at(name);
        Trainee trainee(name);
        QVERIFY(trainee.begins());

        QVERIFY2(wrong.way(trainee), qPrintable(nameOf(QApplication::focusWidget())));

        trainee.showTraining();
        if (wrong.reached)
            QTRY_COMPARE(trainee.goal(*wrong.reached), u"Reached"_s);
        QTRY_COMPARE(trainee.goal(wrong.open), u"Open"_s);
    }
};

QTEST_MAIN(TestExerciseKeys)
#include "tst_exercisekeys.moc"
