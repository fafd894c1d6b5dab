// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessiblebench.h"
#include "findinglist.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 30000;
} // namespace

/// A screen reader can name everything that can be reached, on every page and in each of its states.
class TestAccessible : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { startLikeTheProgram(); }
    void init() { ui::failOnWarnings(); }

    void findsWhatItLooksFor()
    {
        QWidget window;
        auto *form = new QFormLayout(&window);
        form->addRow(u"Labelled"_s, new QLineEdit(&window));
        form->addRow(new QLineEdit(&window));
        for (int i = 0; i < 2; ++i)
            form->addRow(new QPushButton(u"Copy"_s, &window));
        auto *group = new QWidget(&window);
        group->setAccessibleName(u"Another group"_s);
        form->addRow(group);
        (new QFormLayout(group))->addRow(new QPushButton(u"Copy"_s, group));
        auto *table = new QTableView(&window);
        table->setAccessibleName(u"Table"_s);
        auto *model = new QStandardItemModel(1, 2, table);
        model->setHorizontalHeaderLabels({u"First"_s, QString()});
        model->setItem(0, 0, new QStandardItem(QIcon(QPixmap(8, 8)), QString()));
        table->setModel(model);
        form->addRow(table);
        auto *bare = new QWidget(&window);
        bare->setFocusPolicy(Qt::StrongFocus);
        bare->setAccessibleName(u"Picture that can be pressed"_s);
        form->addRow(bare);
        window.show();

        const QString faults = AccessibleTree::faults(window).join(u'\n');

        QCOMPARE(faults,
            u"QWidget > QLineEdit: has no name\n"
            "QWidget > QPushButton \"Copy\": has the name of QWidget > QPushButton \"Copy\"\n"
            "QWidget > QTableView \"Table\": column 1 has no name\n"
            "QWidget > QTableView \"Table\" > item: is a picture alone\n"
            "QWidget > QWidget \"Picture that can be pressed\": has no role"_s);
        QCOMPARE(AccessibleTree::controls(window), 7);
    }

    void namesTheTicksOfFindings()
    {
        FindingList list;
        list.askForTicks(FindingList::Blocking::CanBeSetAside);
        using Outcome = Finding::Outcome;
        list.setFindings({{.id = u"a"_s, .outcome = Outcome::Acknowledge, .title = u"The first"_s},
            {.id = u"b"_s, .outcome = Outcome::Acknowledge, .title = u"The second"_s},
            {.id = u"c"_s, .outcome = Outcome::Blocks, .title = u"The third"_s},
            {.id = u"d"_s, .outcome = Outcome::NotChecked, .title = u"The fourth"_s}});
        list.show();

        QCOMPARE(AccessibleTree::faults(list).join(u'\n'), QString());
        QVERIFY(AccessibleTree::controls(list) >= 4);
    }

    void everyPageWithoutACluster()
    {
        LiveProgram program(u"success"_s, 60);
        Opened opened(program);
        checkAll(opened, 0);
        opened.window.showPage(MainWindow::Upgrade);
        opened.press(u"Fill in the form without a cluster"_s);
        opened.openAll();

        QCOMPARE(opened.faults(), QString());
    }

    void everyPageWithClusters()
    {
        LiveProgram program(u"success"_s, 60);
        QVERIFY(program.connectAll());
        Opened opened(program);
        for (const ClusterId &id : program.clusters->ids()) {
            const ClusterStatus *status = program.clusters->status(id);
            QVERIFY(program.clusters->save({.id = id, .address = status->address, .user = status->user}));
        }

        checkAll(opened, 9); // pages, menus, chips, and something on the page itself
        opened.window.showPage(MainWindow::ClustersList);
        opened.press(u"Remove"_s);
        QVERIFY(ui::button(opened.window, u"Remove it"_s)->isVisible());
        QCOMPARE(opened.faults(), QString());
        program.simulation->setPassword(0, program.simulated[0].user, u"another"_s);
        program.simulation->swapCertificate(1);
        program.probe->refresh(program.cluster(0));
        program.clusters->connectTo(
            program.clusters->status(program.cluster(1))->address, {program.simulated[1].user, program.simulated[1].password});
        QTRY_VERIFY_WITH_TIMEOUT(
            ui::button(opened.window, u"Sign in again…"_s) && ui::button(opened.window, u"Compare certificates…"_s), Patience);
        checkAll(opened, 9);
    }

    void filledForm()
    {
        LiveProgram program(u"module-without-crdb"_s, 60);
        QVERIFY(program.connectAll());
        Opened opened(program);
        opened.window.openDatabase(databaseOf(program), program.simulation->scenario().info.target);
        opened.openAll();
        QCOMPARE(opened.faults(), QString());

        opened.press(u"Check"_s);
        QTRY_VERIFY_WITH_TIMEOUT(ui::button(opened.window, u"Check again"_s)->isEnabled(), Patience);
        QCOMPARE(opened.faults(), QString());

        opened.window.setGuidText(u"no GUID"_s);
        QCOMPARE(opened.faults(), QString());
    }

    void review_data()
    {
        QTest::addColumn<QString>("scenario");
        for (const char *name : {"success", "module-without-crdb", "old-cluster", "mixed-versions", "link-down-afterwards"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void review()
    {
        QFETCH(QString, scenario);
        LiveProgram program(scenario, 60);
        QVERIFY(program.connectAll());
        Opened opened(program);
        opened.window.openDatabase(databaseOf(program), program.simulation->scenario().info.target);
        opened.press(u"Review"_s);
        QTRY_VERIFY_WITH_TIMEOUT(ui::labels(opened.window).contains(u"Review the upgrade of"_s)
                && !ui::labels(opened.window).contains(u"Reading the clusters"_s),
            Patience);
        QCOMPARE(opened.faults(), QString());

        // The groups of findings that are closed at first.
        for (int i = 0; i < 2; ++i) {
            for (QToolButton *each : opened.window.findChildren<QToolButton *>()) {
                if (each->isVisible() && each->isCheckable() && !each->isChecked()) {
                    each->click();
                    break; // the list is made anew
                }
            }
        }
        QCOMPARE(opened.faults(), QString());
    }
};

QTEST_MAIN(TestAccessible)
#include "tst_accessible.moc"
