// SPDX-License-Identifier: GPL-3.0-or-later
#include "databasespage.h"
#include "instancemodel.h"
#include "liveprogram.h"
#include "uitest.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 20000;

class Opened
{
public:
    explicit Opened(LiveProgram &live)
        : program(live)
        , page(*live.probe, live.clock, nullptr)
    {
        QObject::connect(&page, &DatabasesPage::upgradeRequested, &page,
            [this](const CrdbGuid &guid, const QString &target) { asked.append(guid.text() + u' ' + target); });
        table = ui::named<QTableView>(page, u"Databases"_s);
        filter = ui::named<QLineEdit>(page, u"Filter databases"_s);
        page.resize(1080, 700);
        page.show();
    }
    [[nodiscard]] bool fills()
    {
        return QTest::qWaitFor([this] { return table->model()->rowCount() > 0; }, Patience);
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList list;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            list.append(table->model()->index(row, 0).data().toString());
        return list;
    }
    [[nodiscard]] int rowOf(const QString &name) const { return static_cast<int>(names().indexOf(name)); }
    [[nodiscard]] QString needOf(const QString &name) const
    {
        const auto *model = table->model();
        return model->index(rowOf(name), DatabasesModel::Attention).data().toString();
    }
    LiveProgram &program;
    DatabasesPage page;
    QStringList asked; ///< GUID and version of each request for the form
    QTableView *table = nullptr;
    QLineEdit *filter = nullptr;
};

} // namespace

class TestDatabasesPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { look::apply(*qApp); }
    void init()
    {
        ui::failOnWarnings();
        m_program = std::make_unique<LiveProgram>(u"success"_s, 60);
    }
    void cleanup() { m_program.reset(); }

    void claimsNothingBeforeItHasLooked()
    {
        QVERIFY(m_program->connectAll()); // all is known before the page is made
        Opened opened(*m_program);

        QVERIFY(!ui::labels(opened.page).contains(u"No Active-Active database is known"_s));
        QVERIFY(!ui::labels(opened.page).contains(u"none that this account may see"_s));
        QTRY_VERIFY(opened.rowOf(u"checkout"_s) >= 0);
    }

    void showsEveryDatabaseOnce()
    {
        Opened opened(*m_program);
        QAbstractItemModelTester tester(opened.table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        QVERIFY(m_program->connectAll());

        QTRY_VERIFY_WITH_TIMEOUT(opened.rowOf(u"checkout"_s) >= 0 && opened.needOf(u"checkout"_s) == u"can be upgraded"_s, Patience);

        QCOMPARE(opened.table->model()->columnCount(), 3 + int(m_program->simulated.size()));
        const int row = opened.rowOf(u"checkout"_s);
        QCOMPARE(opened.table->model()->index(row, DatabasesModel::Goal).data().toString(), u"8.6"_s);
        for (size_t cluster = 0; cluster < m_program->simulated.size(); ++cluster) {
            const QModelIndex cell = opened.table->model()->index(row, DatabasesModel::FirstCluster + int(cluster));
            QVERIFY2(cell.data().toString().startsWith(u"7.4"_s), qPrintable(cell.data().toString()));
            QVERIFY(cell.data(Qt::AccessibleTextRole).toString().contains(u"example.com"_s));
        }
    }

    void saysWhatItDoesNotKnow()
    {
        Opened opened(*m_program);
        const SimulatedCluster &first = m_program->simulated.front();
        m_program->clusters->connectPinned(*ClusterAddress::parse(first.address), {first.user, first.password}, first.fingerprint);

        QVERIFY(opened.fills());
        QTRY_COMPARE_WITH_TIMEOUT(opened.needOf(u"checkout"_s), u"not everything is known"_s, Patience);

        QStringList cells;
        for (int column = DatabasesModel::FirstCluster; column < opened.table->model()->columnCount(); ++column)
            cells.append(opened.table->model()->index(opened.rowOf(u"checkout"_s), column).data().toString());
        QCOMPARE(cells.filter(u"unknown, not signed in"_s).size(), qsizetype(m_program->simulated.size() - 1));
    }

    void filtersAndKeepsTheChoice()
    {
        Opened opened(*m_program);
        QVERIFY(m_program->connectAll());
        QVERIFY(opened.fills());
        QTRY_VERIFY(opened.names().size() > 1);
        QAbstractItemModelTester tester(opened.table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        const int row = opened.rowOf(u"checkout"_s);
        opened.table->selectRow(row);

        QTest::keyClicks(opened.filter, u"CHECK out"_s);
        QCOMPARE(opened.names(), QStringList{u"checkout"_s});
        QCOMPARE(opened.table->currentIndex().row(), 0);
        opened.filter->clear();

        QCOMPARE(opened.table->currentIndex().row(), row);
    }

    void showsWhatNeedsSomebodyInANarrowWindow()
    {
        Opened opened(*m_program);
        opened.page.resize(460, 500);
        QVERIFY(m_program->connectAll());
        QVERIFY(opened.fills());

        QTRY_VERIFY(opened.table->columnWidth(DatabasesModel::Attention) > 100);
        const int end =
            opened.table->columnViewportPosition(DatabasesModel::Attention) + opened.table->columnWidth(DatabasesModel::Attention);

        QVERIFY(opened.table->horizontalHeader()->length() > opened.table->viewport()->width()); // other columns have no room
        QVERIFY2(end <= opened.table->viewport()->width(), qPrintable(QString::number(end)));
    }

    void offersAWayOutOfAFilterWithoutHits()
    {
        Opened opened(*m_program);
        QVERIFY(m_program->connectAll());
        QVERIFY(opened.fills());

        QTest::keyClicks(opened.filter, u"no such thing"_s);
        QTRY_VERIFY(ui::labels(opened.page).contains(u"No database matches"_s));
        QTest::mouseClick(ui::button(opened.page, u"Clear filter"_s), Qt::LeftButton);

        QVERIFY(!opened.names().isEmpty());
        QVERIFY(opened.filter->text().isEmpty());
    }

    void keepsRowsWhereTheyAreWhenReadAgain()
    {
        Opened opened(*m_program);
        QVERIFY(m_program->connectAll());
        QVERIFY(opened.fills());
        QTRY_COMPARE_WITH_TIMEOUT(opened.needOf(u"checkout"_s), u"can be upgraded"_s, Patience);
        opened.table->selectRow(opened.rowOf(u"checkout"_s));
        QSignalSpy resets(opened.table->model(), &QAbstractItemModel::modelReset);
        QSignalSpy settled(qobject_cast<DatabasesModel *>(opened.table->model()), &DatabasesModel::countsChanged);

        QTest::mouseClick(ui::button(opened.page, u"Refresh"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!m_program->probe->isReading(), Patience);
        QTRY_VERIFY_WITH_TIMEOUT(!settled.isEmpty(), Patience);

        QCOMPARE(resets.size(), 0);
        QCOMPARE(opened.table->currentIndex().row(), opened.rowOf(u"checkout"_s));
    }

    void keepsTheChoiceAmongManyDatabases()
    {
        Scenario scenario = *Scenario::load(u"success"_s);
        scenario.addDatabases(600, 3); // enough for the rows to be made in the thread for that
        LiveProgram many(scenario, 5); // deadlines shrink with the speed, and a busy computer reads 600 databases slowly
        Opened opened(many);
        QAbstractItemModelTester tester(opened.table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        QVERIFY(many.connectAll());
        QTRY_COMPARE_WITH_TIMEOUT(opened.needOf(u"generated-00300"_s), u"can be upgraded"_s, Patience);
        // The rows of the last cluster may still be under way.
        QTRY_COMPARE_WITH_TIMEOUT(opened.table->model()->rowCount(), static_cast<int>(scenario.world.databases.size()), Patience);
        opened.table->selectRow(opened.rowOf(u"generated-00300"_s));
        QSignalSpy resets(opened.table->model(), &QAbstractItemModel::modelReset);
        QSignalSpy changes(opened.table->model(), &QAbstractItemModel::dataChanged);
        UpgradeForm form = many.form();
        form.guid = scenario.world.databases.back().guid;
        const TaskId id = many.submit(form);
        QVERIFY(many.reaches(id, TaskState::Running));

        many.probe->refreshAll();
        QTRY_COMPARE_WITH_TIMEOUT(opened.needOf(u"generated-00600"_s), u"task running"_s, Patience);

        QCOMPARE(resets.size(), 0);
        QVERIFY(!changes.isEmpty());
        QCOMPARE(opened.table->currentIndex().row(), opened.rowOf(u"generated-00300"_s));
    }

    void saysThatATaskIsRunning()
    {
        LiveProgram slow(u"slow"_s, 60); // it runs for longer than this test
        Opened opened(slow);
        QVERIFY(slow.connectAll());
        QVERIFY(opened.fills());
        const TaskId id = slow.submit(slow.form());
        QVERIFY(slow.reaches(id, TaskState::Running));

        slow.probe->refreshAll();

        QTRY_COMPARE_WITH_TIMEOUT(opened.needOf(u"checkout"_s), u"task running"_s, Patience);
    }

    void saysWhenTheGoalIsReached()
    {
        Opened opened(*m_program);
        QVERIFY(m_program->connectAll());
        QVERIFY(opened.fills());
        UpgradeForm form = m_program->form();
        form.redisVersion = u"8.6"_s; // the goal, one above what the scenario asks for
        const TaskId id = m_program->submit(form);
        QVERIFY(m_program->reaches(id, TaskState::Verified));
        QTRY_VERIFY_WITH_TIMEOUT(!m_program->probe->isReading(), Patience);

        m_program->probe->refreshAll();

        QTRY_COMPARE_WITH_TIMEOUT(opened.needOf(u"checkout"_s), u"at goal"_s, Patience);
    }

    void opensTheForm()
    {
        Opened opened(*m_program);
        QVERIFY(m_program->connectAll());
        QVERIFY(opened.fills());
        QTRY_COMPARE_WITH_TIMEOUT(opened.needOf(u"checkout"_s), u"can be upgraded"_s, Patience);
        opened.table->selectRow(opened.rowOf(u"checkout"_s));

        QTest::keyClick(opened.table, Qt::Key_Return);
        QTest::mouseClick(ui::button(opened.page, u"Upgrade…"_s), Qt::LeftButton);

        QCOMPARE(opened.asked, QStringList(2, m_program->simulation->scenario().info.openDatabase + u" 8.6"_s));
    }

    void showsEachInstanceWithItsSource()
    {
        Opened opened(*m_program);
        QVERIFY(m_program->connectAll());
        QVERIFY(opened.fills());
        opened.table->selectRow(opened.rowOf(u"checkout"_s));
        auto *instances = ui::named<QTableView>(opened.page, u"Instances"_s);

        QTRY_COMPARE_WITH_TIMEOUT(instances->model()->rowCount(), int(m_program->simulated.size()), Patience);
        QTRY_VERIFY_WITH_TIMEOUT(instances->model()->index(0, InstanceModel::ReadAt).data().toString().contains(u"ago"_s), Patience);

        QVERIFY(instances->model()->index(0, InstanceModel::ReadAt).data(Qt::ToolTipRole).toString().contains(u"GET /v1/bdbs"_s));
        QCOMPARE(ui::unnamed(opened.page), QStringList());
        QCOMPARE(ui::cutLabels(opened.page), QStringList());
    }

    void saysWhoWasAskedWhereThereIsNothing()
    {
        Opened opened(*m_program);
        QVERIFY(ui::labels(opened.page).contains(u"No Active-Active database is known"_s));
        m_program->simulation->injectFault(0, {.kind = Fault::Kind::Answer, .method = u"GET"_s, .path = u"/v1/crdbs"_s, .status = 403});
        const SimulatedCluster &first = m_program->simulated.front();

        m_program->clusters->connectPinned(*ClusterAddress::parse(first.address), {first.user, first.password}, first.fingerprint);

        QTRY_VERIFY_WITH_TIMEOUT(ui::labels(opened.page).contains(first.name + u" does not show its databases"_s), Patience);
    }

private:
    std::unique_ptr<LiveProgram> m_program;
};

QTEST_MAIN(TestDatabasesPage)
#include "tst_databasespage.moc"
