// SPDX-License-Identifier: GPL-3.0-or-later
#include "badge.h"
#include "errorcard.h"
#include "foreigntasks.h"
#include "liveprogram.h"
#include "progressbanner.h"
#include "settings.h"
#include "simclient.h"
#include "steptimeline.h"
#include "taskmodel.h"
#include "taskspage.h"
#include "uitest.h"
#include "verdictview.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 30000;

/// A page as the window keeps it: the model mirrors the tracker.
class Shown
{
public:
    explicit Shown(LiveProgram &program)
        : settings(program.folder.path())
        , model(program.clock)
    {
        model.reset(program.tracker->tasks(), program.tracker->foreign().all());
        page = std::make_unique<TasksPage>(*program.tracker, *program.probe, model, program.clock, codec::rawTask, settings, nullptr);
        QObject::connect(program.tracker.get(), &TaskTracker::changed, &model, &TaskModel::upsert);
        QObject::connect(&program.tracker->foreign(), &ForeignTasks::changed, &model, &TaskModel::upsertForeign);
        page->resize(1080, 740);
        page->show();
    }
    [[nodiscard]] QString word() const
    {
        for (const Badge *badge : page->findChildren<Badge *>()) {
            if (badge->isVisible()) {
                return badge->word();
            }
        }
        return {};
    }
    /// Shown, not only made: a widget that joins a visible layout appears one turn of the event loop later.
    [[nodiscard]] const ErrorCard *card() const
    {
        const auto cards = page->findChildren<ErrorCard *>();
        const auto it = std::ranges::find_if(cards, [](const ErrorCard *candidate) { return candidate->isVisible(); });
        return it == cards.end() ? nullptr : *it;
    }
    Settings settings;
    TaskModel model;
    std::unique_ptr<TasksPage> page;
};

/// Somebody with a tool of his own starts an upgrade of another database than the scenario's, where there is one.
QString startElsewhere(const LiveProgram &program)
{
    QString guid = program.simulation->scenario().info.openDatabase;
    for (const DatabaseView &database : mergeDatabases(program.probe->facts())) {
        if (database.guid.text() != guid)
            guid = database.guid.text();
    }
    const QString id = TaskId::random().text();
    SimClient client(program.simulated.front());
    return client.post(u"/v1/crdbs/%1/upgrade"_s.arg(guid), "{}", id.toLatin1()).status == 200 ? id : QString();
}

} // namespace

class TestTasksPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { look::apply(*qApp); }
    void init() { ui::failOnWarnings(); }

    void emptyPageSaysWhatWillBeHere()
    {
        LiveProgram program(u"success"_s);
        Shown shown(program);
        QSignalSpy upgrade(shown.page.get(), &TasksPage::upgradeRequested);

        QTest::mouseClick(ui::button(*shown.page, u"Start an upgrade"_s), Qt::LeftButton);

        QCOMPARE(upgrade.count(), 1);
        QVERIFY(ui::labels(*shown.page).contains(u"No tasks yet"_s));
    }

    void saysAboveTheStepsThatNothingMoves()
    {
        LiveProgram program(u"stalls-on-one-cluster"_s, 60);
        QVERIFY(program.connectAll());
        Shown shown(program);
        auto *banner = shown.page->findChild<ProgressBanner *>();

        const TaskId id = program.submit(program.form());

        QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible() && banner->text().contains(u"No change for"_s), Patience);
        QVERIFY(banner->text().contains(u"on rs-eu.example.com, step verify."_s));
        QTRY_VERIFY(banner->text().contains(u"shard is loading its dataset"_s));
        QCOMPARE(shown.word(), u"Running"_s);
        QVERIFY(program.reaches(id, TaskState::Verified));
        QTRY_VERIFY(!banner->isVisible());
    }

    void followsAnUpgradeUntilItIsVerified()
    {
        LiveProgram program(u"success"_s, 60);
        QVERIFY(program.connectAll());
        Shown shown(program);
        auto *steps = ui::named<StepTimeline>(*shown.page, u"Steps"_s);

        const TaskId id = program.submit(program.form());
        QTRY_VERIFY_WITH_TIMEOUT(shown.page->selected() == id, Patience);

        QTRY_COMPARE_WITH_TIMEOUT(shown.word(), u"Verified"_s, Patience);
        QTRY_VERIFY_WITH_TIMEOUT(steps->facts().over, Patience);
        QCOMPARE(steps->model()->rowCount(), 4);
        QCOMPARE(steps->model()->index(1, LaneModel::Cluster).data().toString(), u"rs-east.example.com"_s);
        for (const Lane &lane : steps->facts().lanes) {
            QVERIFY(!lane.steps.empty() && lane.steps.back().to.isValid());
        }
        const auto *list = ui::named<QTableView>(*shown.page, u"Task list"_s);
        QCOMPARE(list->model()->index(0, TaskModel::Status).data().toString(), u"Verified"_s);
        QCOMPARE(list->model()->index(0, TaskModel::Database).data().toString(), u"checkout"_s);
        QVERIFY(ui::labels(*shown.page).contains(u"checkout → 8.4"_s));
        QVERIFY(!ui::labels(*shown.page).contains(u"No problems so far."_s)); // it is over
        QVERIFY(ui::named<QPlainTextEdit>(*shown.page, u"Raw task"_s)->toPlainText().contains(id.text()));
    }

    void explainsAFailureOfOneCluster()
    {
        LiveProgram program(u"fails-on-one-cluster"_s, 60);
        QVERIFY(program.connectAll());
        Shown shown(program);

        program.submit(program.form());

        QTRY_COMPARE_WITH_TIMEOUT(shown.word(), u"Failed"_s, Patience);
        QTRY_VERIFY_WITH_TIMEOUT(shown.card(), Patience);
        QVERIFY(ui::named<QWidget>(*shown.page, u"Errors"_s));
        QVERIFY(!ui::labels(*shown.page).contains(u"No problems so far."_s));
    }

    void tellsOfEveryInstanceAfterAFailure()
    {
        LiveProgram program(u"fails-on-one-cluster"_s, 60);
        QVERIFY(program.connectAll());
        Shown shown(program);

        program.submit(program.form());

        QTRY_VERIFY_WITH_TIMEOUT(ui::labels(*shown.page).contains(u"The task failed here"_s), Patience);
        QTRY_VERIFY_WITH_TIMEOUT(ui::labels(*shown.page).contains(u"It runs Redis 8.4"_s), Patience);
        QVERIFY(ui::labels(*shown.page).contains(u"What is known of every instance"_s));
        QVERIFY(!ui::labels(*shown.page).contains(u"stay as they were"_s));
    }

    void keepsTheNoteOfALostAnswer()
    {
        LiveProgram program(u"gateway-503"_s, 60);
        QVERIFY(program.connectAll());
        Shown shown(program);

        program.submit(program.form());

        QTRY_COMPARE_WITH_TIMEOUT(shown.word(), u"Verified"_s, Patience);
        QTRY_VERIFY_WITH_TIMEOUT(ui::labels(*shown.page).contains(u"The task was found at"_s), Patience);
        QVERIFY(!ui::labels(*shown.page).contains(u"No problems so far."_s));
    }

    void showsARefusalWithTheClustersWords()
    {
        LiveProgram program(u"forbidden-403"_s, 60);
        QVERIFY(program.connectAll());
        Shown shown(program);

        program.submit(program.form());

        QTRY_COMPARE_WITH_TIMEOUT(shown.word(), u"Rejected"_s, Patience);
        QTRY_VERIFY_WITH_TIMEOUT(shown.card(), Patience);
        QCOMPARE(shown.card()->explanation().id.section(u'.', 0, 1), u"upgrade.403"_s);
        QVERIFY(ui::labels(*shown.page).contains(u"What the cluster said (HTTP 403"_s));
        QVERIFY(!ui::named<StepTimeline>(*shown.page, u"Steps"_s)->isVisible());
        QVERIFY(ui::labels(*shown.page).contains(u"What this program has read"_s));

        QSignalSpy change(shown.page.get(), &TasksPage::changeRequested);
        ui::button(*shown.page, u"Change and review again…"_s)->click();
        QCOMPARE(change.size(), 1);
    }

    void explainsARefusalForAModuleFromTheCatalogue()
    {
        LiveProgram program(u"module-without-crdb"_s, 60);
        QVERIFY(program.connectAll());
        Shown shown(program);

        program.submit(program.form());

        QTRY_VERIFY_WITH_TIMEOUT(shown.card(), Patience);
        QVERIFY(ui::labels(*shown.page).contains(u"What we conclude from the catalogue"_s));
        const auto *table = ui::named<QTableView>(*shown.page, u"Modules and capabilities"_s);
        QVERIFY(table);
        QCOMPARE(table->model()->index(0, 0).data().toString(), u"timeseries"_s);
        QVERIFY(table->model()->index(0, 3).data().toString().startsWith(u"crdb:"_s));
    }

    void canBeUsedByKeys()
    {
        LiveProgram program(u"forbidden-403"_s, 60);
        QVERIFY(program.connectAll());
        program.submit(program.form());
        QTRY_COMPARE_WITH_TIMEOUT(program.tracker->tasks().size(), std::size_t(1), Patience);
        QVERIFY(program.reaches(program.tracker->tasks().front().id, TaskState::Rejected));
        program.submit(program.form());
        QTRY_COMPARE_WITH_TIMEOUT(program.tracker->tasks().size(), std::size_t(2), Patience);
        Shown shown(program);
        auto *list = ui::named<QTableView>(*shown.page, u"Task list"_s);
        const TaskId newest = shown.model.taskAt(0)->id;
        const TaskId older = shown.model.taskAt(1)->id;
        QCOMPARE(shown.page->selected(), newest);

        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down);

        QCOMPARE(shown.page->selected(), older);
        QCOMPARE(ui::unnamed(*shown.page), QStringList());
    }

    void showsATaskThatWasStartedElsewhereAndOffersNothingThatActs()
    {
        LiveProgram program(u"slow"_s, 60);
        QVERIFY(program.connectAll());
        Shown shown(program);
        const TaskId ours = program.submit(program.form());
        QVERIFY(program.reaches(ours, TaskState::Running));
        const QString id = startElsewhere(program);
        QTRY_COMPARE_WITH_TIMEOUT(shown.model.rowCount(), 2, Patience);
        auto *list = ui::named<QTableView>(*shown.page, u"Task list"_s);

        list->setFocus();
        QTest::keyClick(list, Qt::Key_Home, Qt::ControlModifier);
        if (!shown.model.foreignAt(list->currentIndex().row()))
            QTest::keyClick(list, Qt::Key_Down);

        QVERIFY(!shown.page->selected());
        const QString words = ui::labels(*shown.page);
        QVERIFY(words.contains(id));
        QVERIFY(words.contains(u"Started elsewhere"_s));
        QVERIFY(words.contains(u"did not start this task and cannot check versions"_s));
        QVERIFY(words.contains(program.tracker->foreign().find(id)->observed.seen.guid));
        for (const auto *button : shown.page->findChildren<QAbstractButton *>())
            QVERIFY2(!button->isVisible() || !button->accessibleName().contains(u"Cancel"_s), qPrintable(button->text()));
        QVERIFY(!ui::button(*shown.page, u"Change and review again…"_s)->isVisible());
        QCOMPARE(ui::unnamed(*shown.page), QStringList());
        QTRY_COMPARE(ui::cutLabels(*shown.page), QStringList());

        // By mouse to ours and back: each has its own details.
        const auto clickRow = [&](int row) {
            QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(shown.model.index(row, 1)).center());
        };
        clickRow(shown.model.rowOf(ours));
        QCOMPARE(shown.page->selected(), ours);
        clickRow(shown.model.rowOfForeign(id));
        QVERIFY(!shown.page->selected());
        // On screen it is asked for by itself, so its steps appear.
        QTRY_VERIFY_WITH_TIMEOUT(ui::labels(*shown.page).contains(u"Steps, as last told"_s), Patience);
    }

    void readsTheInstancesAgainByClick()
    {
        LiveProgram program(u"link-down-afterwards"_s, 60);
        QVERIFY(program.connectAll());
        Shown shown(program);
        const TaskId id = program.submit(program.form());
        QTRY_COMPARE_WITH_TIMEOUT(shown.word(), u"Contradiction"_s, Patience);
        auto *verdict = shown.page->findChild<VerdictView *>();
        QTRY_VERIFY(verdict->isVisible() && verdict->headline().startsWith(u"Read at "_s));
        QVERIFY(verdict->headline().contains(u"rs-east.example.com to rs-eu.example.com is down"_s));
        auto *again = ui::named<QPushButton>(*shown.page, u"Read instances again"_s);
        QVERIFY(again);
        QTRY_VERIFY(again->isEnabled());

        QTest::mouseClick(again, Qt::LeftButton);

        QVERIFY(!again->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(again->isEnabled(), Patience);
        QCOMPARE(program.tracker->task(id)->state, TaskState::Mismatch);
        QCOMPARE(program.posts(), 1);
        auto *details = ui::named<QToolButton>(*verdict, u"Details of the verification"_s);
        const QString line = u"The featureset is"_s;
        QVERIFY(!ui::labels(*shown.page).contains(line));
        QTest::keyClick(details, Qt::Key_Space);
        QVERIFY(ui::labels(*shown.page).contains(line));
    }

    void asksBeforeAnUpgradeContinuesAtAnotherNode_data()
    {
        QTest::addColumn<QString>("press");
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("requests");
        QTest::newRow("continue") << u"Continue there"_s << u"Verified"_s << 2;
        QTest::newRow("decline") << u"Do not continue"_s << u"Rejected"_s << 1;
    }
    void asksBeforeAnUpgradeContinuesAtAnotherNode()
    {
        QFETCH(QString, press);
        QFETCH(QString, word);
        QFETCH(int, requests);
        Scenario scenario = *Scenario::load(u"success"_s);
        scenario.world.clusters.front().security.nodesListen = true;
        LiveProgram program(scenario, 60);
        QVERIFY(program.connectAll());
        program.simulation->moveMaster(0, 1);
        Shown shown(program);

        const TaskId id = program.submit(program.form());
        QTRY_VERIFY_WITH_TIMEOUT(shown.page->selected() == id && program.tracker->asksToContinue(id), Patience);

        auto *button = ui::button(*shown.page, press);
        QTRY_VERIFY(button->isVisible() && button->isEnabled());
        const QString master = u"127.0.0.2:"_s + program.simulated.front().address.section(u':', 1);
        QVERIFY(ui::labels(*shown.page)
                    .contains(u"It passes requests on to %1, which is known as a node of rs-east.example.com."_s.arg(master)));
        QVERIFY(!shown.card()); // the question tells it all
        const auto *list = ui::named<QTableView>(*shown.page, u"Task list"_s);
        QCOMPARE(list->model()->index(0, TaskModel::Step).data().toString(), u"Waits for your answer"_s);
        QTest::mouseClick(button, Qt::LeftButton);
        QTest::mouseClick(button, Qt::LeftButton);

        QTRY_COMPARE_WITH_TIMEOUT(shown.word(), word, Patience);
        QVERIFY(!button->isVisible());
        QCOMPARE(program.posts(), requests);
    }

    void neverScrollsTheListSideways()
    {
        LiveProgram program(u"success"_s);
        Shown shown(program);
        std::vector<Task> many;
        for (int i = 0; i < 60; ++i) {
            Task task{.id = TaskId::random(), .guid = *CrdbGuid::parse(u"5d1c3d2e-6b1a-4c52-9b38-0c9f0e7a1f01")};
            task.databaseName = u"a-database-with-a-long-name"_s;
            task.clusterName = u"rs-east.example.com"_s;
            task.state = TaskState::Unverified;
            task.createdAt = task.sentAt = task.endedAt = program.clock.wall();
            many.push_back(task);
        }
        shown.model.reset(many);
        auto *list = ui::named<QTableView>(*shown.page, u"Task list"_s);

        for (const int width : {1400, 1080, 1016, 1000, 850, 824, 700, 640}) {
            shown.page->resize(width, 700);
            QTRY_VERIFY(list->verticalScrollBar()->maximum() > 0);
            QTRY_VERIFY2(list->horizontalScrollBar()->maximum() == 0, qPrintable(QString::number(width)));
            QVERIFY(list->columnWidth(TaskModel::Step) >= 60);
        }
    }

    void asksMoreRarelyWhileNobodyLooks()
    {
        // In the first ten seconds a watched task is asked every second, another one every three (reliability.md 3).
        constexpr auto Between = std::chrono::milliseconds(1700);
        LiveProgram program(u"slow"_s, 1);
        QVERIFY(program.connectAll());
        Shown shown(program);
        const TaskId id = program.submit(program.form());
        QVERIFY(program.reaches(id, TaskState::Running));
        QVERIFY(program.tracker->nextLookIn(id) < Between);

        shown.page->hide();

        QTRY_VERIFY_WITH_TIMEOUT(program.tracker->nextLookIn(id) > Between, 5000);
        shown.page->show();
        QVERIFY(program.tracker->nextLookIn(id) < Between);
    }
};

QTEST_MAIN(TestTasksPage)
#include "tst_taskspage.moc"
