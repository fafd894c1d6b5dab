// SPDX-License-Identifier: GPL-3.0-or-later
#include "deeplink.h"
#include "messagebar.h"
#include "navigation.h"
#include "taskspage.h"
#include "windowbench.h"

#include <QClipboard>
#include <QDialog>
#include <QTableView>

using namespace Qt::StringLiterals;

/// Links show a page of the window, and never do anything.
class TestLinks : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { startLikeTheProgram(); }
    void init()
    {
        ui::failOnWarnings();
        m_program = std::make_unique<LiveProgram>(u"success"_s, 20);
        m_bench = std::make_unique<WindowBench>(*m_program);
        m_window = &m_bench->window;
        m_window->showPage(MainWindow::Training);
        QVERIFY(m_program->connectAll());
    }
    void cleanup()
    {
        m_bench.reset();
        m_program.reset();
    }

    void showsATask()
    {
        const TaskId first = m_program->submit(m_program->form());
        QVERIFY(m_program->reaches(first, TaskState::Verified));
        UpgradeForm form = m_program->form();
        form.forceRestart = true;
        const TaskId second = m_program->submit(form);
        QVERIFY(QTest::qWaitFor([&] { return m_program->tracker->task(second); }));
        const int posts = m_program->posts();

        follow(u"crdb-upgrader://task/"_s + first.text());

        QCOMPARE(page(), int(MainWindow::Tasks));
        QVERIFY(m_window->findChild<TasksPage *>()->selected() == first);
        QCOMPARE(bars(), QString());
        QCOMPARE(m_program->posts(), posts);
    }

    void saysThatATaskIsNotKnown()
    {
        follow(u"crdb-upgrader://task/of-somebody-else"_s);

        QCOMPARE(page(), int(MainWindow::Tasks));
        QVERIFY2(bars().contains(u"No task of-somebody-else is known here."_s), qPrintable(bars()));
        m_window->showPage(MainWindow::History);
        QCOMPARE(bars(), QString());
    }

    void showsADatabase()
    {
        for (const DatabaseView &database : mergeDatabases(m_program->probe->facts())) {
            m_window->showPage(MainWindow::Training);

            follow(u"crdb-upgrader://database/"_s + database.guid.text());

            QCOMPARE(page(), int(MainWindow::Databases));
            QCOMPARE(bars(), QString());
            const auto *table = ui::named<QTableView>(*m_window, u"Databases"_s);
            QTRY_VERIFY(table->currentIndex().siblingAtColumn(0).data().toString().contains(database.name));
        }
    }

    void saysThatADatabaseIsNotKnown()
    {
        follow(u"crdb-upgrader://database/00000000-0000-4000-8000-000000000000"_s);

        QCOMPARE(page(), int(MainWindow::Databases));
        QVERIFY2(bars().contains(u"00000000-0000-4000-8000-000000000000"_s), qPrintable(bars()));
    }

    void copiesWhatItWouldFollow()
    {
        m_window->showPage(MainWindow::Databases);
        const auto databases = mergeDatabases(m_program->probe->facts());
        follow(u"crdb-upgrader://database/"_s + databases.back().guid.text());
        const auto *table = ui::named<QTableView>(*m_window, u"Databases"_s);
        QTRY_VERIFY(table->currentIndex().siblingAtColumn(0).data().toString().contains(databases.back().name));
        QTest::keyClick(m_window, Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"crdb-upgrader://database/"_s + databases.back().guid.text());
        const TaskId id = m_program->submit(m_program->form());
        m_window->showTask(id);
        QTRY_VERIFY(m_window->findChild<TasksPage *>()->selected() == id);

        QTest::keyClick(m_window, Qt::Key_L, Qt::ControlModifier);

        QCOMPARE(QGuiApplication::clipboard()->text(), u"crdb-upgrader://task/"_s + id.text());
    }

    void actsInNoCase()
    {
        QList<QString> links;
        for (const DatabaseView &database : mergeDatabases(m_program->probe->facts())) {
            links.append(u"crdb-upgrader://database/"_s + database.guid.text());
        }
        while (links.size() < 40) {
            links.append(u"crdb-upgrader://task/"_s + TaskId::random().text());
        }

        for (const QString &link : links) {
            follow(link);
        }

        QCOMPARE(m_program->posts(), 0);
        QVERIFY(m_program->tracker->tasks().empty());
        QVERIFY(!m_window->findChild<QDialog *>());
    }

private:
    void follow(const QString &text) const
    {
        const auto link = DeepLink::parse(text);
        QVERIFY2(link, qPrintable(text));
        m_window->openLink(*link);
    }
    [[nodiscard]] int page() const { return ui::named<Navigation>(*m_window, u"Pages"_s)->currentRow(); }
    [[nodiscard]] QString bars() const
    {
        QStringList texts;
        for (const MessageBar *bar : m_window->findChildren<MessageBar *>()) {
            if (bar->isVisibleTo(m_window) && !bar->text().isEmpty()) {
                texts.append(bar->text());
            }
        }
        return texts.join(u'\n');
    }

    std::unique_ptr<LiveProgram> m_program;
    std::unique_ptr<WindowBench> m_bench;
    MainWindow *m_window = nullptr;
};

QTEST_MAIN(TestLinks)
#include "tst_links.moc"
