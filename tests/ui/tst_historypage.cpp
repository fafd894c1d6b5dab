// SPDX-License-Identifier: GPL-3.0-or-later
#include "historypage.h"
#include "liveprogram.h"
#include "messagebar.h"
#include "uitest.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int Patience = 20000;

TaskRecord step(const TaskId &task, const QString &detail, const QString &kind = u"step"_s)
{
    return {.task = task, .at = QDateTime::currentDateTimeUtc(), .kind = kind, .detail = detail};
}

class Shown
{
public:
    explicit Shown(LiveProgram &program)
    {
        page = std::make_unique<HistoryPage>(
            *program.tracker, *program.clusters, program.clock,
            [this](QWidget *, const QString &name, const std::function<void(const QString &)> &chosen) {
                suggested = name;
                answer = chosen;
            },
            nullptr);
        page->resize(1080, 700);
        page->show();
        table = ui::named<QTableView>(*page, u"History"_s);
        search = ui::named<QLineEdit>(*page, u"Search history"_s);
        exportButton = ui::named<QPushButton>(*page, u"Export"_s);
    }
    [[nodiscard]] int rows() const { return table->model()->rowCount(); }
    [[nodiscard]] QString cell(int row, HistoryModel::Column column) const { return table->model()->index(row, column).data().toString(); }
    [[nodiscard]] QString message() const { return page->findChild<MessageBar *>()->text(); }

    std::unique_ptr<HistoryPage> page;
    QTableView *table;
    QLineEdit *search;
    QPushButton *exportButton;
    QString suggested;
    std::function<void(const QString &)> answer;
};

} // namespace

class TestHistoryPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<LiveProgram> m_program;

    void open()
    {
        QSignalSpy opened(m_program->tracker.get(), &TaskTracker::opened);
        m_program->tracker->open();
        QVERIFY(opened.count() > 0 || opened.wait());
    }
    /// Records of a task that is in the journal.
    void record(const std::vector<TaskRecord> &records)
    {
        bool written = false;
        m_program->journal->record(records, this, [&written](const auto &result) { written = result.hasValue(); });
        QTRY_VERIFY(written);
    }

private slots:
    void initTestCase() { look::apply(*qApp); }
    void init()
    {
        ui::failOnWarnings();
        m_program = std::make_unique<LiveProgram>(u"success"_s, 60);
    }
    void cleanup() { m_program.reset(); }

    void saysWhatWillBeHere()
    {
        open();
        Shown shown(*m_program);

        QTRY_VERIFY(ui::labels(*shown.page).contains(u"Nothing has happened yet"_s));
        QVERIFY(!shown.exportButton->isEnabled());
        QCOMPARE(ui::unnamed(*shown.page), QStringList());
    }

    void growsWhileAnUpgradeRuns()
    {
        QVERIFY(m_program->connectAll());
        Shown shown(*m_program);
        const QAbstractItemModelTester tester(shown.table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);

        const TaskId id = m_program->submit(m_program->form());
        QVERIFY(m_program->reaches(id, TaskState::Verified));

        const int all = m_program->stored(u"SELECT count(*) FROM event"_s).toInt();
        QTRY_COMPARE_WITH_TIMEOUT(shown.rows(), all, Patience);
        QCOMPARE(shown.cell(0, HistoryModel::State), u"Verified"_s);
        QCOMPARE(shown.cell(0, HistoryModel::Database), u"checkout"_s);
        QCOMPARE(shown.cell(0, HistoryModel::Task), id.shortText());
        QVERIFY(shown.cell(all - 1, HistoryModel::What).contains(u"Recorded on disk"_s)
            || shown.cell(all - 1, HistoryModel::What).contains(u"Check"_s));
        QVERIFY(!shown.table->model()->index(0, 0).data(Qt::UserRole + 99).isValid());
    }

    void searchesAndClears()
    {
        open();
        record({step(*TaskId::parse(u"t1"_s), u"ledger prepared"_s), step(*TaskId::parse(u"t1"_s), u"disk is full"_s, u"error"_s)});
        Shown shown(*m_program);
        const QAbstractItemModelTester tester(shown.table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_COMPARE(shown.rows(), 2);

        QTest::keyClicks(shown.search, u"ledger"_s);
        QTRY_COMPARE(shown.rows(), 1);
        QVERIFY(shown.cell(0, HistoryModel::What).contains(u"ledger prepared"_s));
        QTest::keyClicks(shown.search, u"zzz"_s);
        QTRY_VERIFY(ui::labels(*shown.page).contains(u"No record fits"_s));
        QVERIFY(!shown.exportButton->isEnabled());

        QTest::mouseClick(ui::button(*shown.page, u"Clear filter"_s), Qt::LeftButton);

        QTRY_COMPARE(shown.rows(), 2);
        QCOMPARE(shown.search->text(), QString());
        QCOMPARE(ui::unnamed(*shown.page), QStringList());
    }

    void filtersByKindAndDateWithKeys()
    {
        open();
        TaskRecord old = step(*TaskId::parse(u"t1"_s), u"last week"_s, u"error"_s);
        old.at = old.at.addDays(-10);
        record({old, step(*TaskId::parse(u"t1"_s), u"ledger prepared"_s), step(*TaskId::parse(u"t1"_s), u"disk is full"_s, u"error"_s)});
        Shown shown(*m_program);
        QTRY_COMPARE(shown.rows(), 3);
        auto *kind = ui::named<QComboBox>(*shown.page, u"Kind"_s);
        auto *date = ui::named<QComboBox>(*shown.page, u"Date"_s);

        QTest::keyClicks(kind, u"Err"_s);
        QTRY_COMPARE(shown.rows(), 2);
        QTest::keyClicks(date, u"Last 7"_s);

        QTRY_COMPARE(shown.rows(), 1);
        QVERIFY(shown.cell(0, HistoryModel::What).contains(u"disk is full"_s));
    }

    void readsOlderPagesWhileItIsScrolled()
    {
        open();
        std::vector<TaskRecord> many;
        for (int i = 0; i < 350; ++i)
            many.push_back(step(*TaskId::parse(u"t1"_s), u"number %1"_s.arg(i)));
        record(many);
        Shown shown(*m_program);
        const QAbstractItemModelTester tester(shown.table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_VERIFY(shown.rows() >= 100);

        QTRY_VERIFY([&shown] {
            QTest::keyClick(shown.table, Qt::Key_End, Qt::ControlModifier);
            return shown.rows() == 350;
        }());

        QVERIFY(shown.cell(349, HistoryModel::What).contains(u"number 0"_s));
        QVERIFY(!shown.table->model()->canFetchMore({}));
    }

    void opensTheTaskOfARecord()
    {
        open();
        record({step(*TaskId::parse(u"t1"_s), u"first"_s), step(*TaskId::parse(u"t2"_s), u"second"_s)});
        Shown shown(*m_program);
        QTRY_COMPARE(shown.rows(), 2);
        QStringList requested;
        connect(shown.page.get(), &HistoryPage::taskRequested, this, [&requested](const TaskId &id) { requested.append(id.text()); });

        shown.table->setFocus();
        shown.table->selectRow(1);
        QTest::keyClick(shown.table, Qt::Key_Return);
        const QPoint cell = shown.table->visualRect(shown.table->model()->index(0, HistoryModel::What)).center();
        QTest::mouseClick(shown.table->viewport(), Qt::LeftButton, {}, cell);
        QTest::mouseDClick(shown.table->viewport(), Qt::LeftButton, {}, cell);

        QCOMPARE(requested, QStringList({u"t1"_s, u"t2"_s}));
    }

    void keepsEveryColumnWhereItIsNarrow()
    {
        QVERIFY(m_program->connectAll());
        Shown shown(*m_program);
        const TaskId id = m_program->submit(m_program->form());
        QVERIFY(m_program->reaches(id, TaskState::Running));
        QTRY_VERIFY_WITH_TIMEOUT(shown.rows() > 5, Patience);

        shown.page->resize(824, 600); // what a window of 1024 pixels leaves

        for (int column = 0; column < HistoryModel::ColumnCount; ++column)
            QVERIFY(!shown.table->isColumnHidden(column));
        QTRY_COMPARE(shown.table->horizontalScrollBar()->maximum(), 0);
        QVERIFY(shown.table->columnWidth(HistoryModel::What) > 200);
        const auto tip = [&](int column) { return shown.table->model()->index(0, column).data(HistoryModel::WholeTextRole).toString(); };
        QCOMPARE(tip(HistoryModel::Task), id.text());
        QCOMPARE(tip(HistoryModel::Database), u"checkout, CRDB 5d1c3d2e-6b1a-4c52-9b38-0c9f0e7a1f01"_s);
        QCOMPARE(tip(HistoryModel::What), shown.cell(0, HistoryModel::What));
    }

    void showsADamagedRecordAsDamaged()
    {
        open();
        record({step(*TaskId::parse(u"t1"_s), u"first"_s), step(*TaskId::parse(u"t1"_s), u"second"_s)});
        m_program->execute(u"UPDATE event SET detail='third' WHERE seq=1"_s);
        Shown shown(*m_program);
        QStringList requested;
        connect(shown.page.get(), &HistoryPage::taskRequested, this, [&requested](const TaskId &id) { requested.append(id.text()); });

        QTRY_COMPARE(shown.rows(), 2);

        QVERIFY(shown.cell(1, HistoryModel::What).contains(u"does not fit its checksum"_s));
        QCOMPARE(shown.cell(1, HistoryModel::State), QString());
        shown.table->selectRow(1);
        QTest::keyClick(shown.table, Qt::Key_Return);
        QCOMPARE(requested.count(), 0);
    }

    void exportsWhatTheFilterShows()
    {
        QVERIFY(m_program->connectAll());
        record({step(*TaskId::parse(u"t1"_s), u"ledger prepared"_s), step(*TaskId::parse(u"t1"_s), u"disk is full"_s, u"error"_s)});
        Shown shown(*m_program);
        QTRY_COMPARE(shown.rows(), 2);
        QTest::keyClicks(shown.search, u"ledger"_s);
        QTRY_COMPARE(shown.rows(), 1);
        const QTemporaryDir target;

        QTest::mouseClick(shown.exportButton, Qt::LeftButton);
        QVERIFY(shown.suggested.startsWith(u"crdb-history-SIMULATION-"_s));
        shown.answer(target.filePath(u"h.csv"_s));

        QTRY_VERIFY2(shown.message().contains(u"exported to"_s), qPrintable(shown.message()));
        QFile file(target.filePath(u"h.csv"_s));
        QVERIFY(file.open(QFile::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY(content.contains("SIMULATION,") && content.contains("Worker: ledger prepared"));
        QVERIFY(!content.contains("disk is full"));
    }

    void saysWhyNothingWasExported()
    {
        open();
        record({step(*TaskId::parse(u"t1"_s), u"ledger prepared"_s)});
        Shown shown(*m_program);
        QTRY_COMPARE(shown.rows(), 1);

        QTest::mouseClick(shown.exportButton, Qt::LeftButton);
        shown.answer(m_program->folder.filePath(u"data/h.csv"_s));

        QTRY_VERIFY(shown.message().contains(u"Nothing was exported"_s));
        QVERIFY(!QFile::exists(m_program->folder.filePath(u"data/h.csv"_s)));
        QVERIFY(shown.exportButton->isEnabled());
    }
};

QTEST_MAIN(TestHistoryPage)
#include "tst_historypage.moc"
