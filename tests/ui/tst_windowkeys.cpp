// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandsearch.h"
#include "databasespage.h"
#include "historypage.h"
#include "menuactions.h"
#include "navigation.h"
#include "shortcutsheet.h"
#include "upgradefields.h"
#include "windowbench.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 20000;

class Opened : public WindowBench
{
public:
    using WindowBench::WindowBench;
    [[nodiscard]] int page() const { return ui::named<Navigation>(window, u"Pages"_s)->currentRow(); }
    /// Presses keys where the focus is.
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : QApplication::activeWindow(), key, modifiers);
    }
};

} // namespace

/// The standard keys of the window, wherever the focus is.
class TestWindowKeys : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { startLikeTheProgram(); }
    void init()
    {
        ui::failOnWarnings();
        m_program = std::make_unique<LiveProgram>(u"success"_s, 20);
    }
    void cleanup() { m_program.reset(); }

    void everyKeyBelongsToOneAction()
    {
        Opened opened(*m_program);
        QStringList keys;
        QStringList twice;
        for (const MenuAction &each : menuActions(*opened.window.menuBar())) {
            QVERIFY(!each.name.isEmpty() && !each.place.isEmpty() && !each.name.contains(u'&'));
            for (const QKeySequence &sequence : each.action->shortcuts()) {
                (keys.contains(sequence.toString()) ? twice : keys).append(sequence.toString());
            }
        }

        QCOMPARE(twice.join(u' '), QString());
        for (const auto *key : {"Ctrl+N", "Ctrl+U", "Ctrl+E", "Ctrl+F", "Ctrl+K", "F5", "Ctrl+?", "Ctrl+J", "Ctrl+1", "Ctrl+6"}) {
            QVERIFY2(keys.contains(QString::fromLatin1(key)), key);
        }
    }

    void sheetListsWhatTheMenusHave()
    {
        Opened opened(*m_program);
        QAction *later = opened.window.menuBar()->actions().first()->menu()->addAction(u"A &later one…"_s);
        later->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_9));

        Opened::press(Qt::Key_Question, Qt::ControlModifier);

        auto *sheet = opened.window.findChild<ShortcutSheet *>();
        QApplication::setActiveWindow(sheet); // without a window manager nobody else does
        QVERIFY(sheet && sheet->isVisible());
        const QAbstractItemModel *rows = ui::named<QTableView>(*sheet, u"Keyboard shortcuts"_s)->model();
        QStringList lines;
        for (int row = 0; row < rows->rowCount(); ++row) {
            lines.append(u"%1|%2|%3"_s.arg(
                rows->index(row, 0).data().toString(), rows->index(row, 1).data().toString(), rows->index(row, 2).data().toString()));
        }
        QVERIFY2(lines.contains(u"Ctrl+9|A later one|File"_s), qPrintable(lines.join(u'\n')));
        QVERIFY(lines.contains(u"Ctrl+?|Keyboard shortcuts|Help"_s));
        QCOMPARE(ui::unnamed(*sheet).join(u' '), QString());
        Opened::press(Qt::Key_Escape);
        QTRY_VERIFY(!opened.window.findChild<ShortcutSheet *>());
    }

    void findsACommandByItsName()
    {
        Opened opened(*m_program);

        Opened::press(Qt::Key_K, Qt::ControlModifier);
        auto *search = opened.window.findChild<CommandSearch *>();
        QApplication::setActiveWindow(search);
        QVERIFY(search && search->isVisible());
        QCOMPARE(ui::unnamed(*search).join(u' '), QString());
        auto *line = ui::named<QLineEdit>(*search, u"Search commands"_s);
        QVERIFY(line->hasFocus());
        QTest::keyClicks(line, u"histORY view"_s);

        QCOMPARE(search->findChild<QListWidget *>()->count(), 1);
        QVERIFY2(line->accessibleDescription().contains(u"History (View) · Ctrl+4"_s), qPrintable(line->accessibleDescription()));
        Opened::press(Qt::Key_Return);
        QTRY_COMPARE(opened.page(), int(MainWindow::History));
        QTRY_VERIFY(!opened.window.findChild<CommandSearch *>());
    }

    void choosesAmongHitsByArrowKeys()
    {
        Opened opened(*m_program);
        opened.window.showPage(MainWindow::History);
        Opened::press(Qt::Key_K, Qt::ControlModifier);
        auto *search = opened.window.findChild<CommandSearch *>();
        QApplication::setActiveWindow(search);
        const auto *list = search->findChild<QListWidget *>();
        QTest::keyClicks(ui::named<QLineEdit>(*search, u"Search commands"_s), u"view"_s);

        Opened::press(Qt::Key_Up); // stays at the first
        QCOMPARE(list->currentRow(), 0);
        Opened::press(Qt::Key_Down);
        Opened::press(Qt::Key_Down);
        QVERIFY(list->currentItem()->text().startsWith(u"Tasks"_s));
        Opened::press(Qt::Key_Return);

        QTRY_COMPARE(opened.page(), int(MainWindow::Tasks));
    }

    void saysThatNothingFitsAndClosesByEscape()
    {
        Opened opened(*m_program);
        opened.window.showPage(MainWindow::Tasks);
        Opened::press(Qt::Key_K, Qt::ControlModifier);
        auto *search = opened.window.findChild<CommandSearch *>();
        QApplication::setActiveWindow(search);
        QTest::keyClicks(ui::named<QLineEdit>(*search, u"Search commands"_s), u"delete everything"_s);

        Opened::press(Qt::Key_Return);

        QVERIFY(search->isVisible());
        QVERIFY(ui::labels(*search).contains(u"Nothing has all these words"_s));
        Opened::press(Qt::Key_Escape);
        QTRY_VERIFY(!opened.window.findChild<CommandSearch *>());
        QCOMPARE(opened.page(), int(MainWindow::Tasks));
    }

    void leadsToADatabaseByItsName()
    {
        Opened opened(*m_program);
        QVERIFY(m_program->connectAll());
        opened.window.showPage(MainWindow::Training);

        Opened::press(Qt::Key_K, Qt::ControlModifier);
        auto *search = opened.window.findChild<CommandSearch *>();
        QApplication::setActiveWindow(search);
        QTest::keyClicks(ui::named<QLineEdit>(*search, u"Search commands"_s), u"sessions databases"_s);
        const QString hit = ui::named<QLineEdit>(*search, u"Search commands"_s)->accessibleDescription();
        QVERIFY2(hit.contains(u"sessions"_s) && search->findChild<QListWidget *>()->count() == 1, qPrintable(hit));
        QTest::keyClick(ui::named<QLineEdit>(*search, u"Search commands"_s), Qt::Key_Return);

        QTRY_VERIFY(!opened.window.findChild<CommandSearch *>());
        QTRY_COMPARE(opened.page(), int(MainWindow::Databases));
        const auto *table = ui::named<QTableView>(opened.window, u"Databases"_s);
        QTRY_VERIFY(table->currentIndex().siblingAtColumn(0).data().toString().contains(u"sessions"_s));
        QApplication::setActiveWindow(&opened.window);
        QTRY_VERIFY(table->hasFocus());
        QCOMPARE(m_program->posts(), 0);
    }

    void upgradesTheChosenDatabaseFromWithinTheFilter()
    {
        Opened opened(*m_program);
        QVERIFY(m_program->connectAll());
        opened.window.showPage(MainWindow::Databases);
        Opened::press(Qt::Key_F, Qt::ControlModifier);
        auto *filter = ui::named<QLineEdit>(opened.window, u"Filter databases"_s);
        QVERIFY(filter->hasFocus());
        QTest::keyClicks(filter, u"sessions"_s);
        const auto *table = ui::named<QTableView>(opened.window, u"Databases"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QTRY_VERIFY(table->currentIndex().isValid());

        Opened::press(Qt::Key_U, Qt::ControlModifier); // in a text field this key would clear it

        QCOMPARE(opened.page(), int(MainWindow::Upgrade));
        QCOMPARE(filter->text(), u"sessions"_s);
        QCOMPARE(QApplication::focusWidget()->accessibleName(), u"CRDB GUID"_s);
        const auto databases = mergeDatabases(m_program->probe->facts());
        const auto sessions = std::ranges::find_if(databases, [](const DatabaseView &view) { return view.name == u"sessions"_s; });
        QVERIFY(sessions != databases.end());
        QCOMPARE(opened.window.findChild<UpgradeFields *>()->form().guid, sessions->guid.text());
        QCOMPARE(m_program->posts(), 0);
    }

    void upgradeKeyLeadsToTheFormFromElsewhere()
    {
        Opened opened(*m_program);
        QVERIFY(m_program->connectAll());
        opened.window.showPage(MainWindow::History);

        Opened::press(Qt::Key_U, Qt::ControlModifier);

        QCOMPARE(opened.page(), int(MainWindow::Upgrade));
        QCOMPARE(QApplication::focusWidget()->accessibleName(), u"CRDB GUID"_s);
        QCOMPARE(m_program->posts(), 0);
    }

    void refreshReadsAgain()
    {
        Opened opened(*m_program);
        QVERIFY(m_program->connectAll());
        for (const auto page : {MainWindow::Databases, MainWindow::ClustersList, MainWindow::Upgrade}) {
            opened.window.showPage(page);
            QTRY_VERIFY_WITH_TIMEOUT(m_program->everyoneRead(), Patience);

            Opened::press(Qt::Key_F5);

            QVERIFY(m_program->probe->isReading());
        }
        QTRY_VERIFY_WITH_TIMEOUT(m_program->everyoneRead(), Patience);
    }

    void refreshAsksForTheTaskThatIsShown()
    {
        Opened opened(*m_program);
        QVERIFY(m_program->connectAll());
        const TaskId id = m_program->submit(m_program->form());
        opened.window.showTask(id);
        QTRY_VERIFY_WITH_TIMEOUT(m_program->tracker->task(id) && m_program->tracker->task(id)->state == TaskState::Running, Patience);
        QAbstractButton *button = nullptr; // other pages have one of this name too
        for (auto *each : opened.window.findChildren<QAbstractButton *>()) {
            if (each->isVisible() && QString(each->text()).remove(u'&') == u"Refresh"_s)
                button = each;
        }
        QVERIFY(button);
        QSignalSpy pressed(button, &QAbstractButton::clicked);

        Opened::press(Qt::Key_F5);

        QCOMPARE(pressed.size(), 1);
        QCOMPARE(m_program->posts(), 1);
    }

    void exportsOnTheHistoryOnly()
    {
        Opened opened(*m_program);
        QVERIFY(m_program->connectAll());
        QVERIFY(m_program->reaches(m_program->submit(m_program->form()), TaskState::Verified));
        opened.window.showPage(MainWindow::Tasks);
        Opened::press(Qt::Key_E, Qt::ControlModifier);
        QVERIFY(!opened.window.findChild<QFileDialog *>());
        opened.window.showPage(MainWindow::History);
        auto *button = ui::named<QAbstractButton>(opened.window, u"Export"_s);
        QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), Patience);
        Opened::press(Qt::Key_F, Qt::ControlModifier);
        QVERIFY(ui::named<QLineEdit>(opened.window, u"Search history"_s)->hasFocus());

        Opened::press(Qt::Key_E, Qt::ControlModifier); // from within the field, too

        QVERIFY(opened.window.findChild<QDialog *>());
    }

private:
    std::unique_ptr<LiveProgram> m_program;
};

QTEST_MAIN(TestWindowKeys)
#include "tst_windowkeys.moc"
