// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns.h"
#include "connectdialog.h"
#include "taskmodel.h"
#include "trustdialog.h"
#include "windowbench.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 20000;

/// The whole window at a size that a person has.
class Sized
{
public:
    Sized(LiveProgram &program, const QSize &size)
        : settings(program.folder.path())
        , window(*program.clusters, *program.probe, *program.tracker, program.clock, codec::encode, codec::rawTask, codec::form, settings)
    {
        window.resize(size);
        window.show();
        QCoreApplication::processEvents();
    }
    /// Pages that can be moved sideways, and by how much.
    [[nodiscard]] QStringList sideways() const
    {
        QStringList found;
        for (const QScrollArea *area : window.findChildren<QScrollArea *>()) {
            if (area->isVisible() && area->horizontalScrollBar()->maximum() > 0) {
                found.append(
                    u"%1: %2"_s.arg(QString::fromLatin1(area->metaObject()->className())).arg(area->horizontalScrollBar()->maximum()));
            }
        }
        return found;
    }
    Settings settings;
    MainWindow window;
};

} // namespace

/// Nothing is cut and no page moves sideways, down to a small window (experience.md 5.1).
class TestWindowSize : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { startLikeTheProgram(); }
    void init()
    {
        ui::failOnWarnings();
        m_program = std::make_unique<LiveProgram>(u"old-cluster"_s, 60);
    }
    void cleanup() { m_program.reset(); }

    void sizes()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("1280x800") << QSize(1280, 760);
        QTest::newRow("1024x768") << QSize(1024, 728);
        QTest::newRow("1600x1200 at 200 %") << QSize(800, 560);
    }

    void keepsAMessageWholeWhileSomebodyTypes()
    {
        Sized sized(*m_program, {1280, 760});
        QVERIFY(m_program->connectAll());
        sized.window.openDatabase(*CrdbGuid::parse(m_program->simulation->scenario().info.openDatabase), u"8.4"_s);
        auto *guid = ui::named<QLineEdit>(sized.window, u"CRDB GUID"_s);
        QVERIFY(guid);
        const QString text = guid->text();
        guid->clear();
        QCoreApplication::processEvents();

        QTest::keyClicks(guid, text);

        QTRY_VERIFY(ui::labels(sized.window).contains(u"checkout on "_s));
        QTRY_COMPARE(ui::cutLabels(sized.window).join(u'|'), QString());
    }

    void showsTheFirstScreenWhole_data() { sizes(); }
    void showsTheFirstScreenWhole()
    {
        QFETCH(QSize, size);
        const Sized sized(*m_program, size);

        QCOMPARE(sized.window.size(), size);
        QTRY_COMPARE(ui::cutLabels(sized.window).join(u" | "_s), QString());
    }

    void showsFormAndReviewWhole_data() { sizes(); }
    void showsFormAndReviewWhole()
    {
        QFETCH(QSize, size);
        QVERIFY(m_program->connectAll());
        Sized sized(*m_program, size);
        sized.window.openDatabase(*CrdbGuid::parse(m_program->simulation->scenario().info.openDatabase), u"8.4"_s);
        QCoreApplication::processEvents();
        QCOMPARE(sized.window.size(), size);
        QTRY_COMPARE(ui::cutLabels(sized.window).join(u" | "_s), QString());
        QTRY_COMPARE(sized.sideways().join(u", "_s), QString());

        QAbstractButton *review = ui::button(sized.window, u"Review"_s);
        QTRY_VERIFY_WITH_TIMEOUT(review->isEnabled(), Patience);
        review->click();
        QTRY_VERIFY_WITH_TIMEOUT(ui::labels(sized.window).contains(u"speaks against this upgrade"_s), Patience);
        QCoreApplication::processEvents();

        QCOMPARE(sized.window.size(), size);
        QTRY_COMPARE(ui::cutLabels(sized.window).join(u" | "_s), QString());
        QTRY_COMPARE(sized.sideways().join(u", "_s), QString());
    }

    void showsTheClustersWhole_data() { sizes(); }
    void showsTheClustersWhole()
    {
        QFETCH(QSize, size);
        QVERIFY(m_program->connectAll());
        Sized sized(*m_program, size);

        sized.window.showPage(MainWindow::ClustersList);
        QCoreApplication::processEvents();

        const auto *list = ui::named<QTableView>(sized.window, u"Clusters"_s);
        QTRY_COMPARE(list->horizontalScrollBar()->maximum(), 0);
        QCOMPARE(sized.window.size(), size);
        QTRY_COMPARE(ui::cutLabels(sized.window).join(u" | "_s), QString());
        QTRY_COMPARE(sized.sideways().join(u", "_s), QString());
    }

    void keepsTheTaskListInTheWindow_data() { sizes(); }
    void keepsTheTaskListInTheWindow()
    {
        QFETCH(QSize, size);
        QVERIFY(m_program->connectAll());
        Sized sized(*m_program, size);
        const TaskId id = m_program->submit(m_program->form());
        QVERIFY(m_program->reaches(id, TaskState::Rejected));

        sized.window.showTask(id);
        QCoreApplication::processEvents();

        const auto *list = ui::named<QTableView>(sized.window, u"Task list"_s);
        QTRY_COMPARE(list->horizontalScrollBar()->maximum(), 0);
        const QFontMetrics letters(list->font());
        using Model = TaskModel;
        const std::map<int, QString> needed{{Model::Status, {}}, {Model::Database, u"checkout"_s}, {Model::Target, u"8.10"_s},
            {Model::Step, u"wait_version"_s}, {Model::Elapsed, u"12 min"_s}, {Model::Confirmed, u"10 s ago"_s}};
        for (const auto &[column, text] : needed) {
            QVERIFY2(!list->isColumnHidden(column), qPrintable(QString::number(column)));
            QVERIFY2(list->columnWidth(column) >= letters.horizontalAdvance(text) + 14, qPrintable(text));
        }
        QVERIFY(list->columnWidth(Model::Status) >= 170); // the longest word with its picture
        QTRY_COMPARE(sized.sideways().join(u", "_s), QString());
    }

private:
    std::unique_ptr<LiveProgram> m_program;
};

QTEST_MAIN(TestWindowSize)
#include "tst_windowsize.moc"
