// SPDX-License-Identifier: GPL-3.0-or-later
#include "badge.h"
#include "connectdialog.h"
#include "messagebar.h"
#include "navigation.h"
#include "taskspage.h"
#include "trustdialog.h"
#include "upgradefields.h"
#include "windowbench.h"

#include <QClipboard>
#include <QListWidget>
#include <QMenuBar>
#include <QPushButton>
#include <QStatusBar>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 20000;

class Opened : public WindowBench
{
public:
    using WindowBench::WindowBench;
    [[nodiscard]] QString bars() const
    {
        QStringList texts;
        for (const MessageBar *bar : window.findChildren<MessageBar *>()) {
            if (!bar->isHidden()) {
                texts.append(bar->text());
            }
        }
        return texts.join(u'\n');
    }
    [[nodiscard]] QWidget *strip() const { return ui::named<QTableView>(window, u"Task strip"_s)->parentWidget(); }
};

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { startLikeTheProgram(); }
    void init()
    {
        ui::failOnWarnings();
        m_program = std::make_unique<LiveProgram>(u"success"_s, 60);
    }
    void cleanup() { m_program.reset(); }

    void helpsThoseWhoHelp()
    {
        Opened opened(*m_program);
        std::vector<bool> asked;
        opened.window.setSupport({.diagnostics = [] { return u"what runs"_s; },
            .setDetailed = [&asked](bool on) { asked.push_back(on); },
            .logPath = u"/place/log"_s});
        QMenu *help = opened.window.menuBar()->actions().constLast()->menu();
        const auto action = [help](const QString &text) {
            const auto actions = help->actions();
            const auto it = std::ranges::find_if(actions, [&](QAction *each) { return each->text().remove(u'&') == text; });
            return it == actions.end() ? nullptr : *it;
        };

        action(u"Copy diagnostics"_s)->trigger();
        action(u"Write a detailed log"_s)->trigger();

        QCOMPARE(QGuiApplication::clipboard()->text(), u"what runs"_s);
        QCOMPARE(asked, std::vector<bool>{true});
        QVERIFY(opened.window.findChild<QStatusBar *>()->currentMessage().contains(u"/place/log"_s));
    }

    void startsWithAWayToConnect()
    {
        Opened opened(*m_program);

        QTest::mouseClick(ui::button(opened.window, u"Connect a cluster"_s), Qt::LeftButton);

        auto *dialog = opened.window.findChild<ConnectDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(opened.window.windowTitle(), u"CRDB Upgrader"_s);
    }

    void leadsToTrainingWithoutACluster()
    {
        Opened opened(*m_program);
        QSignalSpy asked(&opened.window, &MainWindow::scenarioRequested);
        opened.window.setLessons([] { return Lessons{Scenario::builtInInfos(), {}}; });

        QTest::mouseClick(ui::button(opened.window, u"Start training with simulated clusters"_s), Qt::LeftButton);

        QTest::mouseClick(ui::button(opened.window, u"Start scenario"_s), Qt::LeftButton);
        QCOMPARE(asked.front(), (QVariantList{u"success"_s, false}));
    }

    void hasLessonsAlsoWhereTrainingWasShownLast()
    {
        {
            Opened first(*m_program);
            first.window.showPage(MainWindow::Training);
            first.window.close();
        }
        Opened next(*m_program);
        next.window.setLessons([] { return Lessons{Scenario::builtInInfos(), {}}; });

        const auto *scenarios = ui::named<QListWidget>(next.window, u"Scenario"_s);
        QVERIFY(scenarios && scenarios->isVisible());
        QCOMPARE(scenarios->count(), static_cast<int>(Scenario::builtIn().size()));
    }

    void everyPageOfASimulationSaysSo()
    {
        QVERIFY(m_program->connectAll());
        Opened opened(*m_program);
        for (int page = 0; page < MainWindow::PageCount; ++page) {
            opened.window.showPage(static_cast<MainWindow::Page>(page));
            const auto badges = opened.window.findChildren<Badge *>();
            QVERIFY(std::ranges::any_of(badges, [](const Badge *badge) { return badge->isVisible() && badge->word() == u"SIMULATION"_s; }));
            QVERIFY(opened.window.windowTitle().startsWith(u"SIMULATION"_s));
        }
    }

    void classModeFillsTheScreenWithLargeText()
    {
        Opened opened(*m_program);
        const double size = QApplication::font().pointSizeF();

        QTest::keyClick(&opened.window, Qt::Key_F11);
        QVERIFY(opened.window.isFullScreen());
        QVERIFY(QApplication::font().pointSizeF() > size * 1.2);
        QTest::keyClick(&opened.window, Qt::Key_F11);

        QVERIFY(!opened.window.isFullScreen());
        QCOMPARE(QApplication::font().pointSizeF(), size);
    }

    void pagesAreReachedByListAndKeys()
    {
        Opened opened(*m_program);
        auto *pages = ui::named<Navigation>(opened.window, u"Pages"_s);
        QStringList names;
        for (int page = 0; page < pages->count(); ++page) {
            names.append(pages->item(page)->text());
        }
        QCOMPARE(names, (QStringList{u"Databases"_s, u"Upgrade"_s, u"Tasks"_s, u"History"_s, u"Clusters"_s, u"Training"_s}));
        QVERIFY(!opened.window.findChild<TasksPage *>());

        QTest::keyClick(&opened.window, Qt::Key_3, Qt::ControlModifier);

        QCOMPARE(pages->currentRow(), int(MainWindow::Tasks));
        QVERIFY(opened.window.findChild<TasksPage *>()->isVisible());
        QVERIFY(!opened.strip()->isVisible());
        pages->setFocus();
        QTest::keyClick(pages, Qt::Key_Up);
        QCOMPARE(pages->currentRow(), int(MainWindow::Upgrade));
        QVERIFY(opened.strip()->isVisible());
    }

    void pagesAreReachedByAssistiveTechnology()
    {
        Opened opened(*m_program);
        auto *pages = ui::named<Navigation>(opened.window, u"Pages"_s);

        pages->selectionModel()->select(
            pages->model()->index(MainWindow::Tasks, 0), QItemSelectionModel::ClearAndSelect); // as its select action does

        QCOMPARE(pages->currentRow(), int(MainWindow::Tasks));
        QVERIFY(opened.window.findChild<TasksPage *>()->isVisible());
    }

    void taskStripHidesAndComesBack()
    {
        Opened opened(*m_program);

        QTest::keyClick(&opened.window, Qt::Key_J, Qt::ControlModifier);
        QVERIFY(!opened.strip()->isVisible());
        QTest::keyClick(&opened.window, Qt::Key_J, Qt::ControlModifier);

        QVERIFY(opened.strip()->isVisible());
        QVERIFY(opened.settings.showsTaskStrip());
    }

    void simulationIsSaidEverywhere()
    {
        Opened opened(*m_program);

        QVERIFY(m_program->connectAll());

        QCOMPARE(opened.window.windowTitle(), u"SIMULATION — CRDB Upgrader"_s);
        QVERIFY(ui::named<QWidget>(opened.window, u"SIMULATION"_s)->isVisible());
        QVERIFY(ui::named<QAbstractButton>(opened.window, u"Cluster rs-east.example.com · %1"_s.arg(m_program->simulated[0].user)));
        QCOMPARE(ui::unnamed(opened.window).join(u", "_s), QString());
    }

    void signedOutClusterOffersToSignInAgain()
    {
        Opened opened(*m_program);
        QVERIFY(m_program->connectAll());
        m_program->simulation->setPassword(0, m_program->simulated[0].user, u"another"_s);

        m_program->probe->refresh(m_program->cluster(0));

        QTRY_VERIFY_WITH_TIMEOUT(opened.bars().contains(u"Signed out of rs-east.example.com"_s), Patience);
        QTest::mouseClick(ui::button(opened.window, u"Sign in again…"_s), Qt::LeftButton);
        QVERIFY(opened.window.findChild<ConnectDialog *>()->isVisible());
        QVERIFY(opened.bars().isEmpty() || !opened.bars().contains(u"Compare"_s));
    }

    void changedCertificateMustBeCompared()
    {
        Opened opened(*m_program);
        QVERIFY(m_program->connectAll());
        m_program->simulation->swapCertificate(0);
        const ClusterStatus *status = m_program->clusters->status(m_program->cluster(0));

        m_program->clusters->connectTo(status->address, {m_program->simulated[0].user, m_program->simulated[0].password});

        QTRY_VERIFY_WITH_TIMEOUT(opened.bars().contains(u"another certificate"_s), Patience);
        QTest::mouseClick(ui::button(opened.window, u"Compare certificates…"_s), Qt::LeftButton);
        auto *dialog = opened.window.findChild<TrustDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(!ui::button(*dialog, u"Trust this certificate"_s)->isEnabled());
        QTest::keyClick(ui::button(*dialog, u"I compared it"_s), Qt::Key_Space);
        QTest::mouseClick(ui::button(*dialog, u"Trust this certificate"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(m_program->clusters->isConnected(m_program->cluster(0)), Patience);
        QVERIFY(opened.bars().isEmpty());
    }

    void submissionOpensItsTask()
    {
        Opened opened(*m_program);
        QVERIFY(m_program->connectAll());
        const TaskId id = m_program->submit(m_program->form());

        opened.window.showTask(id);

        QTRY_VERIFY_WITH_TIMEOUT(opened.window.findChild<TasksPage *>()->selected() == id, Patience);
        QVERIFY(m_program->reaches(id, TaskState::Verified));
        QTest::keyClick(&opened.window, Qt::Key_1, Qt::ControlModifier);
        const auto *strip = ui::named<QTableView>(opened.window, u"Task strip"_s);
        QTRY_COMPARE_WITH_TIMEOUT(strip->model()->index(0, 0).data().toString(), u"Verified"_s, Patience);
        QVERIFY(strip->isVisible());
    }

    void saysWhySubmittingIsOff()
    {
        QVERIFY(QDir(m_program->folder.path()).mkpath(u"data/journal.sqlite"_s)); // a folder where the file should be
        Opened opened(*m_program);

        m_program->tracker->open();

        QTRY_VERIFY_WITH_TIMEOUT(opened.bars().contains(u"Submitting is off."_s), Patience);
    }

    void remembersPageAndAppearance()
    {
        QSize chosen;
        {
            Opened opened(*m_program);
            QTest::keyClick(&opened.window, Qt::Key_2, Qt::ControlModifier);
            opened.window.resize(780, 650); // within the screen of the tests: a window that is larger is not restored so
            chosen = opened.window.size();
            opened.window.close();
        }

        Opened again(*m_program);

        QCOMPARE(ui::named<Navigation>(again.window, u"Pages"_s)->currentRow(), 1);
        QCOMPARE(again.window.size(), chosen);
        QCOMPARE(chosen.height(), 650);
    }

private:
    std::unique_ptr<LiveProgram> m_program;

    void leadsFromARefusalBackToTheForm()
    {
        LiveProgram program(u"forbidden-403"_s, 60);
        QVERIFY(program.connectAll());
        UpgradeForm form = program.form();
        form.preserveRoles = false;
        form.parallelShards = 3;
        form.forceRestart = true;
        form.keepAmount = 90;
        form.keepUnit = KeepUnit::Minutes;
        Opened opened(program);
        const TaskId id = program.submit(form);
        QVERIFY(program.reaches(id, TaskState::Rejected));
        opened.window.showTask(id);
        auto *button = ui::button(opened.window, u"Change and review again…"_s);
        QTRY_VERIFY(button->isVisible());

        button->setFocus();
        QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, {}, true);
        QApplication::sendEvent(button, &held);
        QVERIFY(button->isVisible()); // a key held down since before presses nothing
        QTest::keyClick(button, Qt::Key_Return);

        const auto *fields = opened.window.findChild<UpgradeFields *>();
        QVERIFY(fields && fields->isVisible());
        UpgradeForm shown = fields->form();
        QVERIFY(shown.taskId != id.text());
        QVERIFY(TaskId::parse(shown.taskId));
        shown.taskId = form.taskId;
        shown.modules.clear(); // the table's own rows
        QVERIFY(shown == form);
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
