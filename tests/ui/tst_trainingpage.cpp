// SPDX-License-Identifier: GPL-3.0-or-later
#include "director.h"
#include "exercisefile.h"
#include "exerciserun.h"
#include "faultpanel.h"
#include "simclient.h"
#include "trainerlog.h"
#include "trainingpage.h"
#include "uitest.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {

class Opened
{
public:
    explicit Opened(bool simulated = true)
        : simulation(*Scenario::load(u"slow"_s))
        , clusters(*simulation.start())
        , director(simulation, clock)
        , page({Scenario::builtInInfos(), exercisefile::all()}, simulated ? &director : nullptr,
              [this](QWidget *, const FileQuestion &, const std::function<void(const QString &)> &chosen) { chosen(file); })
        , started(&page, &TrainingPage::startRequested)
    {
        page.resize(1100, 1500);
        page.show();
    }
    template <class T>
    T *find(const char *name)
    {
        return ui::named<T>(page, QString::fromLatin1(name));
    }
    QPushButton *button(const char *text)
    {
        for (QPushButton *each : page.findChildren<QPushButton *>()) {
            if (each->text().remove(u'&') == QString::fromUtf8(text))
                return each;
        }
        return nullptr;
    }
    void press(const char *text) { QTest::mouseClick(button(text), Qt::LeftButton); }
    void choose(const char *box, const QString &text)
    {
        auto *combo = find<QComboBox>(box);
        const int index = combo->findText(text);
        QVERIFY2(index >= 0, qPrintable(text));
        combo->setFocus();
        while (combo->currentIndex() != index)
            QTest::keyClick(combo, combo->currentIndex() < index ? Qt::Key_Down : Qt::Key_Up);
    }
    QString file;
    TrainingClock clock;
    Simulation simulation;
    std::vector<SimulatedCluster> clusters;
    Director director;
    TrainingPage page;
    QSignalSpy started;
};

QString allText(const QWidget &widget)
{
    QStringList lines;
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        if (label->isVisible())
            lines.append(label->text());
    }
    return lines.join(u'\n');
}

} // namespace

class TestTrainingPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { look::apply(*qApp); }
    void init() { ui::failOnWarnings(); }

    void startsTheScenarioThatIsChosen()
    {
        Opened opened;
        auto *list = opened.find<QListWidget>("Scenario");
        QCOMPARE(list->count(), int(Scenario::builtIn().size()));
        QVERIFY(list->currentItem()->text() == u"A long night"_s); // the one that plays
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Home);
        QVERIFY(allText(opened.page).contains(Scenario::load(u"success"_s)->info.story));

        opened.press("Start scenario");

        QCOMPARE(opened.started.count(), 1);
        QCOMPARE(opened.started.front(), (QVariantList{u"success"_s, false}));
        opened.press("Play it by itself");
        QCOMPARE(opened.started.back(), (QVariantList{u"success"_s, true}));
        QVERIFY(allText(opened.page).contains(u"SIMULATION"_s));
    }

    void startsAnExercise()
    {
        Opened opened;
        QSignalSpy asked(&opened.page, &TrainingPage::exerciseRequested);
        auto *list = opened.find<QListWidget>("Exercise");
        QVERIFY(list->count() >= 8);
        QVERIFY(!opened.button("Start exercise")->isEnabled());
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Home);
        list->setCurrentRow(0);
        opened.press("Start exercise");
        QCOMPARE(asked.front().front().toString(), u"01-first-upgrade"_s);
    }

    void showsGoalsHintsAndPoints()
    {
        Opened opened;
        std::vector<Task> tasks;
        const Exercise exercise = *exercisefile::load(u"01-first-upgrade"_s);
        ExerciseRun run(exercise, opened.director, [&] { return tasks; });
        opened.file = u"/result.json"_s;
        QString saved;
        opened.page.setExercise(&run, [&](const QString &path) -> std::optional<QString> {
            saved = path;
            return {};
        });
        QCOMPARE(opened.find<QLabel>("Points")->text(), u"0 of 30 point(s)"_s);
        QVERIFY(!allText(opened.page).contains(exercise.goals[0].hint));

        Task task{.id = TaskId::random(), .guid = *CrdbGuid::parse(exercise.goals[0].when.database)};
        task.state = TaskState::Verified;
        tasks.push_back(task);
        run.judge();
        QCOMPARE(opened.find<QLabel>("Points")->text(), u"10 of 30 point(s)"_s);
        QTest::mouseClick(ui::named<QPushButton>(opened.page, u"Hint for: "_s + exercise.goals[1].text), Qt::LeftButton);
        QTRY_VERIFY(allText(opened.page).contains(exercise.goals[1].hint));

        opened.press("Save the result…");
        QCOMPARE(saved, opened.file);
        QVERIFY(allText(opened.page).contains(opened.file));
    }

    void opensAFile()
    {
        Opened opened;
        opened.file = u"/somewhere/own.json"_s;
        opened.press("Open a scenario file…");
        QCOMPARE(opened.started.front().front().toString(), opened.file);
        opened.page.tellProblem(u"own.json, line 2: this is not valid JSON."_s);
        QVERIFY(allText(opened.page).contains(u"line 2"_s));
    }

    void hasNoClockAndNoFaultsBesideRealClusters()
    {
        Opened opened(false);
        QVERIFY(!opened.find<QComboBox>("Speed"));
        QVERIFY(!opened.page.findChild<FaultPanel *>());
        QVERIFY(allText(opened.page).contains(u"window of its own"_s));
        QVERIFY(!allText(opened.page).contains(u"SIMULATION"_s));
    }

    void drivesTheClock()
    {
        Opened opened;
        opened.choose("Speed", u"60 times"_s);
        QCOMPARE(opened.director.speed(), 60.0);
        opened.press("Pause");
        QCOMPARE(opened.director.speed(), 0.0);
        QVERIFY(allText(opened.page).contains(u"standing still"_s));
        const QDateTime before = opened.director.time();
        opened.press("Forward 1 min");
        QCOMPARE(before.secsTo(opened.director.time()), qint64(60));
        opened.press("Forward 5 s");
        QCOMPARE(before.secsTo(opened.director.time()), qint64(65));
        opened.press("Go on");
        QCOMPARE(opened.director.speed(), 60.0);
    }

    void setsTheFaultThatIsPutTogether()
    {
        Opened opened;
        opened.choose("Fault at cluster", u"rs-west.example.com"_s);
        opened.choose("At call", u"The nodes"_s);
        opened.choose("Kind of fault", u"HTTP error"_s);
        opened.find<QSpinBox>("How much")->setValue(502);
        opened.find<QSpinBox>("How often")->setValue(1);
        opened.press("Set this fault");

        auto *inForce = opened.find<QListWidget>("Faults in force");
        QCOMPARE(inForce->count(), 1);
        QCOMPARE(inForce->item(0)->text(), u"rs-west.example.com, GET /v1/nodes: the answer is HTTP 502, 1 time(s)."_s);
        SimClient west(opened.clusters[1]);
        QCOMPARE(west.get(u"/v1/nodes"_s).status, 502);
        QTRY_VERIFY(!inForce->isVisible());
        QCOMPARE(west.get(u"/v1/nodes"_s).status, 200);
    }

    void setsAFaultAtACallOfOnesOwn()
    {
        Opened opened;
        auto *call = opened.find<QComboBox>("At call");
        opened.choose("Kind of fault", u"HTTP error"_s);
        call->setFocus();
        call->lineEdit()->selectAll();
        QTest::keyClicks(call, u"get /v1/modules"_s);
        opened.press("Set this fault");

        QCOMPARE(
            opened.find<QListWidget>("Faults in force")->item(0)->text(), u"Every cluster, GET /v1/modules: the answer is HTTP 503."_s);
        QCOMPARE(SimClient(opened.clusters[1]).get(u"/v1/modules"_s).status, 503);
        QCOMPARE(SimClient(opened.clusters[1]).get(u"/v1/nodes"_s).status, 200);
    }

    void saysWhatIsWrongWithACall_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("message");
        QTest::newRow("nothing") << u"  "_s << u"Choose a call, or type a path, for example /v1/nodes/*."_s;
        QTest::newRow("no slash") << u"v1/nodes"_s << u"A path begins with /, for example /v1/nodes."_s;
        QTest::newRow("method alone") << u"GET"_s << u"A path begins with /, for example /v1/nodes."_s;
        QTest::newRow("method") << u"FETCH /v1/nodes"_s
                                << u"The method FETCH is not known here. Use one of GET, POST, PUT, DELETE, or the path alone."_s;
        QTest::newRow("query") << u"/v1/bdbs?fields=uid"_s << u"Leave out the ? and what follows: a fault looks at the path alone."_s;
        QTest::newRow("space") << u"/v1/no des"_s << u"A path has no spaces and only the characters of an address."_s;
    }
    void saysWhatIsWrongWithACall()
    {
        QFETCH(QString, typed);
        QFETCH(QString, message);
        Opened opened;
        auto *call = opened.find<QComboBox>("At call");
        call->setFocus();
        call->lineEdit()->selectAll();
        QTest::keyClicks(call, typed);
        opened.press("Set this fault");

        QVERIFY(opened.director.faults().empty());
        QVERIFY2(allText(opened.page).contains(message), qPrintable(allText(opened.page)));
        QCOMPARE(call->accessibleDescription(), message);
    }

    void takesAFaultBack()
    {
        Opened opened;
        opened.press("Cut the cluster off");
        auto *inForce = opened.find<QListWidget>("Faults in force");
        QCOMPARE(inForce->count(), 1);
        QVERIFY(!opened.button("Take back")->isEnabled());
        inForce->setFocus();
        inForce->setCurrentRow(0);
        opened.press("Take back");
        QVERIFY(opened.director.faults().empty());
        QCOMPARE(SimClient(opened.clusters[0]).get(u"/v1/nodes"_s).status, 200);
    }

    void logsWhatHappened()
    {
        Opened opened;
        auto *table = opened.find<QTableView>("Trainer's log");
        QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        SimClient(opened.clusters[2]).get(u"/v1/cluster"_s);
        opened.press("Drop the next answer");

        QTRY_COMPARE(table->model()->rowCount(), 2);
        QCOMPARE(table->model()->index(0, TrainerLogModel::What).data().toString(), u"GET /v1/cluster → 200"_s);
        QCOMPARE(table->model()->index(0, TrainerLogModel::Cluster).data().toString(), opened.clusters[2].name);
        QVERIFY(table->model()->index(1, TrainerLogModel::What).data().toString().startsWith(u"Set: "_s));
    }

    void hidesTheTrainersThingsFromAClass()
    {
        Opened opened;
        QVERIFY(opened.page.findChild<FaultPanel *>()->isVisible());
        opened.page.setClassMode(true);
        QVERIFY(!opened.page.findChild<FaultPanel *>()->isVisible());
        QVERIFY(!opened.find<QTableView>("Trainer's log")->isVisible());
        QVERIFY(opened.find<QComboBox>("Speed")->isVisible());
        opened.page.setClassMode(false);
        QVERIFY(opened.page.findChild<FaultPanel *>()->isVisible());
    }
};

QTEST_MAIN(TestTrainingPage)
#include "tst_trainingpage.moc"
