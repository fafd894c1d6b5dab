// SPDX-License-Identifier: GPL-3.0-or-later
#include "arrival.h"
#include "director.h"
#include "exercisefile.h"
#include "liveprogram.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 40000;
const QString Sessions = u"1f6a0c7e-3f25-4d0b-a8c1-6de9b4f27a02"_s;

/// An exercise on the whole program below the window.
struct Lesson {
    explicit Lesson(const QString &name, double speed = 20)
        : exercise(*exercisefile::load(name))
        , program(exercise.scenario, speed)
        , director(*program.simulation, clock)
    { }
    [[nodiscard]] ExerciseScore score() { return scoreOf(exercise, program.tracker->tasks(), director.observed(), {}); }
    [[nodiscard]] bool isFull() { return score().points == score().most; }
    [[nodiscard]] bool ends(const UpgradeForm &form, TaskState state) { return program.reaches(program.submit(form), state, Patience); }
    [[nodiscard]] bool ends(TaskState state) { return ends(program.form(), state); }

    Exercise exercise;
    LiveProgram program;
    TrainingClock clock;
    Director director;
};

using Way = std::function<bool(Lesson &)>;

bool proveThatItNeverArrived(Lesson &lesson)
{
    TaskTracker &tracker = *lesson.program.tracker;
    const TaskId id = lesson.program.submit(lesson.program.form());
    const bool proved = QTest::qWaitFor(
        [&] {
            const auto evidence = tracker.evidence(id);
            return evidence && judge(*evidence) == ArrivalJudgement::MostLikelyNot;
        },
        Patience);
    tracker.confirmNotReceived(id);
    return proved && lesson.program.reaches(id, TaskState::NotReceived, Patience);
}

bool cancelIt(Lesson &lesson)
{
    const TaskId id = lesson.program.submit(lesson.program.form());
    if (!lesson.program.reaches(id, TaskState::Running, Patience))
        return false;
    lesson.program.tracker->cancel(id, false);
    return lesson.program.reaches(id, TaskState::Cancelled, Patience);
}

bool signInWith(Lesson &lesson, const QString &password)
{
    const ClusterId id = lesson.program.cluster(0);
    Clusters &clusters = *lesson.program.clusters;
    const auto is = [&](ClusterStatus::State state) { return clusters.status(id)->state == state; };
    if (!QTest::qWaitFor([&] { return is(ClusterStatus::State::SignedOut); }, Patience))
        return false;
    clusters.signInAgain(id, {lesson.program.simulated.front().user, password});
    return QTest::qWaitFor([&] { return clusters.isConnected(id) || is(ClusterStatus::State::SignedOut); }, Patience);
}

const std::map<QString, Way> &rightWays()
{
    static const std::map<QString, Way> ways{
        {u"01-first-upgrade"_s, [](Lesson &l) { return l.ends(TaskState::Verified); }},
        {u"02-the-right-database"_s,
            [](Lesson &l) {
                UpgradeForm form = l.program.form();
                form.guid = Sessions;
                return l.ends(form, TaskState::Verified);
            }},
        {u"03-nothing-heard"_s, [](Lesson &l) { return l.ends(TaskState::Verified); }},
        {u"04-did-it-arrive"_s, [](Lesson &l) { return proveThatItNeverArrived(l) && l.ends(TaskState::Verified); }},
        {u"05-refused-for-a-header"_s,
            [](Lesson &l) {
                UpgradeForm form = l.program.form();
                form.keepUnit = KeepUnit::ClusterDefault;
                return l.ends(TaskState::Rejected) && l.ends(form, TaskState::Verified);
            }},
        {u"06-signed-out"_s,
            [](Lesson &l) {
                const TaskId id = l.program.submit(l.program.form());
                return signInWith(l, u"changed-meanwhile"_s) && l.program.reaches(id, TaskState::Verified, Patience);
            }},
        {u"07-finish-forward"_s, [](Lesson &l) { return l.ends(TaskState::Failed) && l.ends(TaskState::Verified); }},
        {u"08-stop-it-in-time"_s, cancelIt},
        {u"09-it-never-ends"_s,
            [](Lesson &l) { return l.ends(TaskState::Running) && QTest::qWaitFor([&] { return l.isFull(); }, Patience); }},
    };
    return ways;
}

struct Wrong {
    Way way;
    std::size_t open; ///< place of a goal that it must leave open
};

const std::map<QString, Wrong> &wrongWays()
{
    static const std::map<QString, Wrong> ways{
        {u"01-first-upgrade"_s,
            {[](Lesson &l) {
                 UpgradeForm form = l.program.form();
                 form.redisVersion = u"8.2"_s;
                 return l.ends(form, TaskState::Verified);
             },
                1}},
        {u"02-the-right-database"_s, {[](Lesson &l) { return l.ends(TaskState::Verified); }, 2}},
        {u"04-did-it-arrive"_s, {[](Lesson &l) { return proveThatItNeverArrived(l); }, 1}},
        {u"05-refused-for-a-header"_s,
            {[](Lesson &l) {
                 UpgradeForm form = l.program.form();
                 form.keepUnit = KeepUnit::ClusterDefault;
                 return l.ends(form, TaskState::Verified);
             },
                0}},
        {u"06-signed-out"_s,
            {[](Lesson &l) {
                 l.program.submit(l.program.form());
                 return signInWith(l, u"guessed"_s);
             },
                2}},
        {u"07-finish-forward"_s, {[](Lesson &l) { return l.ends(TaskState::Failed); }, 1}},
        {u"08-stop-it-in-time"_s, {[](Lesson &l) { return l.ends(TaskState::Verified); }, 0}},
        {u"09-it-never-ends"_s, {cancelIt, 1}},
    };
    return ways;
}

} // namespace

class TestExercises : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void scoresFullWhereItIsDoneRight_data()
    {
        QTest::addColumn<QString>("name");
        QVERIFY(exercisefile::builtIn().size() >= 8);
        for (const QString &name : exercisefile::builtIn())
            QTest::newRow(qPrintable(name)) << name;
    }
    void scoresFullWhereItIsDoneRight()
    {
        QFETCH(QString, name);
        QVERIFY(rightWays().contains(name));
        Lesson lesson(name);
        QVERIFY(lesson.program.connectAll());
        QVERIFY(!lesson.isFull());

        QVERIFY(rightWays().at(name)(lesson));

        for (const ExerciseScore::Line &line : lesson.score().lines)
            QVERIFY2(line.reached, qPrintable(line.goal));
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
        Lesson lesson(name);
        QVERIFY(lesson.program.connectAll());

        QVERIFY(wrong.way(lesson));

        QVERIFY2(!lesson.score().lines.at(wrong.open).reached, qPrintable(lesson.exercise.goals.at(wrong.open).text));
    }

    void theResultSaysThatItIsASimulation()
    {
        const Exercise exercise = *exercisefile::load(u"01-first-upgrade"_s);
        const ExerciseScore score = scoreOf(exercise, {}, {}, {true, false, false});
        const QByteArray text = exercisefile::result(exercise, score, u"Ada"_s, QDateTime::currentDateTimeUtc());
        const QJsonObject root = QJsonDocument::fromJson(text).object();
        QVERIFY(text.contains("SIMULATION"));
        QCOMPARE(root["who"_L1].toString(), u"Ada"_s);
        QCOMPARE(root["points"_L1].toInt(), 0);
        QCOMPARE(root["most_points"_L1].toInt(), 3 * PointsOfGoal);
        QCOMPARE(root["goals"_L1][0]["hint_shown"_L1].toBool(), true);
    }

    void saysWhatIsWrongInAFile_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("message");
        const auto file = [](const QByteArray &goals) -> QByteArray {
            return "{'title':'t','story':'s','scenario':'success','goals':[" + goals + "]}";
        };
        QTest::newRow("no goal") << file("") << u"x.json: there is no goal."_s;
        QTest::newRow("no hint") << file("{'goal':'g','when':{}}") << u"hint: this text is missing or empty."_s;
        QTest::newRow("state") << file("{'goal':'g','hint':'h','when':{'database':'d','state':'DONE'}}")
                               << u"state: a task has no state of this name."_s;
        QTest::newRow("no database") << file("{'goal':'g','hint':'h','when':{'requests':1}}") << u"the GUID of a database is missing."_s;
        QTest::newRow("unknown key") << file("{'goal':'g','hint':'h','when':{'clicks':1}}") << u"clicks: this key is not known here."_s;
    }
    void saysWhatIsWrongInAFile()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, message);
        const auto parsed = exercisefile::parse(json.replace('\'', '"'), u"x.json"_s);
        QVERIFY(!parsed);
        QVERIFY2(parsed.error().contains(message), qPrintable(parsed.error()));
    }
};

QTEST_GUILESS_MAIN(TestExercises)
#include "tst_exercises.moc"
