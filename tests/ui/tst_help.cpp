// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectdialog.h"
#include "errorcatalogue.h"
#include "helppages.h"
#include "helpwindow.h"
#include "liveprogram.h"
#include "mainwindow.h"
#include "menuactions.h"
#include "settings.h"
#include "uitest.h"

#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QTextBrowser>

using namespace Qt::StringLiterals;

namespace {

HelpWindow *helpWindow()
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (auto *help = qobject_cast<HelpWindow *>(window)) {
            return help;
        }
    }
    return nullptr;
}

QString shownTitle()
{
    const HelpWindow *help = helpWindow();
    return help && help->isVisible() ? help->windowTitle() : QString();
}

const HelpPage &page(const std::vector<HelpPage> &pages, const QString &id)
{
    const auto it = std::ranges::find_if(pages, [&id](const HelpPage &each) { return each.id == id; });
    if (it == pages.end()) {
        qFatal("no page %s", qPrintable(id));
    }
    return *it;
}

} // namespace

/// The built-in help: that it has everything, finds it, and that F1 leads to the right page.
class TestHelp : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QGuiApplication::setApplicationDisplayName(u"CRDB Upgrader"_s);
        look::apply(*qApp);
    }
    void init() { ui::failOnWarnings(); }

    void everyPageHasTitleAndText()
    {
        const auto pages = helpPages();

        QCOMPARE(pages.size(), size_t(12));
        QStringList titles;
        for (const HelpPage &each : pages) {
            QVERIFY2(!each.title.isEmpty() && each.text.size() > 300, qPrintable(each.id));
            titles.append(each.title);
        }
        QCOMPARE(titles.removeDuplicates(), 0);
    }

    void everyLanguageHasEveryPage_data()
    {
        QTest::addColumn<QLocale::Language>("language");
        QTest::newRow("German") << QLocale::German;
        QTest::newRow("French") << QLocale::French;
        QTest::newRow("Spanish") << QLocale::Spanish;
    }
    void everyLanguageHasEveryPage()
    {
        QFETCH(QLocale::Language, language);
        static const QRegularExpression heading(u"^#+ "_s, QRegularExpression::MultilineOption);
        static const QRegularExpression link(u"\\(help:[a-z-]+\\)"_s);
        static const QRegularExpression code(u"```.*?```|`[^`]*`"_s, QRegularExpression::DotMatchesEverythingOption);
        static const QRegularExpression ownName(u"\\b(FILE|DATEI|FICHIER|ARCHIVO)\\b"_s);
        const auto shape = [](const HelpPage &page) -> QString {
            QStringList links;
            for (const auto &found : link.globalMatch(page.text)) {
                links.append(found.captured());
            }
            links.sort();
            QStringList typed; // the same in every language
            for (const auto &found : code.globalMatch(page.text)) {
                typed.append(found.captured().replace(ownName, u"FILE"_s).simplified());
            }
            typed.sort();
            typed.removeDuplicates();
            return links.join(u' ') + typed.join(u' ') + QString::number(page.text.count(heading));
        };
        QLocale::setDefault(QLocale::English);
        const auto english = helpPages();

        QLocale::setDefault(language);
        const auto translated = helpPages();
        QLocale::setDefault(QLocale::English);

        QCOMPARE(translated.size(), english.size());
        for (size_t i = 0; i < english.size(); ++i) {
            if (english[i].markdown) {
                QVERIFY2(translated[i].text != english[i].text, qPrintable(english[i].id));
            }
            QCOMPARE(shape(translated[i]), shape(english[i]));
        }
    }

    void everyLinkLeadsToAPage()
    {
        const auto pages = helpPages();
        static const QRegularExpression link(u"\\]\\(([^)]*)\\)"_s);
        int links = 0;
        for (const HelpPage &each : pages) {
            auto found = link.globalMatch(each.text);
            while (each.markdown && found.hasNext()) {
                const QString target = found.next().captured(1);
                QVERIFY2(target.startsWith(u"help:"_s), qPrintable(target));
                QVERIFY(!page(pages, target.mid(5)).text.isEmpty());
                ++links;
            }
        }
        QVERIFY(links >= 8);
    }

    void explainsEveryStatusAndEveryError()
    {
        const auto pages = helpPages();
        const QString statuses = page(pages, u"statuses"_s).text;
        for (int i = 0; i < TaskStateCount; ++i) {
            QVERIFY2(statuses.contains(u"<h3>%1</h3>"_s.arg(stateWord(TaskState(i)))), qPrintable(stateWord(TaskState(i))));
        }
        QVERIFY(statuses.contains(u"<h3>No change for 6 min</h3>"_s));
        const QString errors = page(pages, u"errors"_s).text;
        int entries = 0;
        static const QRegularExpression unfilled(u"%[1-7]"_s);
        for (const CatalogueSection &section : catalogue()) {
            for (const Explanation &entry : section.entries) {
                QVERIFY2(errors.contains(entry.cause.toHtmlEscaped()) && !entry.cause.contains(unfilled), qPrintable(entry.id));
                QVERIFY2(errors.contains(entry.nextStep.toHtmlEscaped()) && !entry.nextStep.contains(unfilled), qPrintable(entry.id));
                ++entries;
            }
        }
        QVERIFY(entries > 100);
        const Failure refused{.call = Call::SignIn, .http = 401};
        QVERIFY(errors.contains(explain(refused).title));
    }

    void findsByWordsAndGoesToTheNextPlace()
    {
        HelpWindow help;
        help.show();
        QVERIFY(QTest::qWaitForWindowActive(&help));
        auto *search = ui::named<QLineEdit>(help, u"Search the help"_s);
        const auto *contents = ui::named<QListWidget>(help, u"Contents"_s);
        const auto *text = ui::named<QTextBrowser>(help, u"Page of the help"_s);
        QCOMPARE(ui::unnamed(help).join(u' '), QString());

        QTest::keyClick(&help, Qt::Key_F, Qt::ControlModifier);
        QVERIFY(search->hasFocus());
        QTest::keyClicks(search, u"fingerprint"_s);

        QStringList left;
        for (int row = 0; row < contents->count(); ++row) {
            if (!contents->item(row)->isHidden()) {
                left.append(contents->item(row)->text());
            }
        }
        QVERIFY2(left.contains(u"Clusters"_s) && !left.contains(u"Training"_s), qPrintable(left.join(u'|')));
        QVERIFY(!contents->currentItem()->isHidden());
        QCOMPARE(text->textCursor().selectedText().toLower(), u"fingerprint"_s);
        QTest::keyClicks(search, u" nowhere-at-all"_s);
        QVERIFY(ui::labels(help).contains(u"No page has all these words."_s));
        help.open(u"training"_s);
        QVERIFY(search->text().isEmpty());
        QCOMPARE(help.windowTitle(), u"Help: Training"_s);
        QTest::keyClick(&help, Qt::Key_Escape);
        QVERIFY(!help.isVisible());
    }

    void f1LeadsToWhatIsShown()
    {
        LiveProgram program(u"success"_s, 20);
        Settings settings(program.folder.path());
        MainWindow window(
            *program.clusters, *program.probe, *program.tracker, program.clock, codec::encode, codec::rawTask, codec::form, settings);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QVERIFY(program.connectAll());
        const std::pair<MainWindow::Page, QString> expected[] = {{MainWindow::Databases, u"Help: Databases"_s},
            {MainWindow::Upgrade, u"Help: Upgrade"_s}, {MainWindow::Tasks, u"Help: Tasks"_s}, {MainWindow::History, u"Help: History"_s},
            {MainWindow::ClustersList, u"Help: Clusters"_s}, {MainWindow::Training, u"Help: Training"_s}};

        for (const auto &[shown, title] : expected) {
            window.showPage(shown);
            QTest::keyClick(&window, Qt::Key_F1);
            QCOMPARE(shownTitle(), title);
            QTest::keyClick(helpWindow(), Qt::Key_Escape);
            window.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&window));
        }
        window.openConnect();
        auto *dialog = window.findChild<ConnectDialog *>();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        window.showPage(MainWindow::Tasks);
        QTest::keyClick(dialog, Qt::Key_F1);
        QCOMPARE(shownTitle(), u"Help: Clusters"_s);
        dialog->reject();
        window.close();
        QVERIFY(!helpWindow()); // it does not keep the program from ending
    }

    void menuLeadsToTheOthers()
    {
        LiveProgram program(u"success"_s, 20);
        Settings settings(program.folder.path());
        MainWindow window(
            *program.clusters, *program.probe, *program.tracker, program.clock, codec::encode, codec::rawTask, codec::form, settings);
        window.show();
        const auto actions = menuActions(*window.menuBar());
        for (const auto &title : {u"For the first upgrade"_s, u"What the statuses mean"_s, u"What the errors mean"_s}) {
            const auto it = std::ranges::find_if(actions, [&title](const MenuAction &each) { return each.name == title; });
            QVERIFY2(it != actions.end(), qPrintable(title));

            it->action->trigger();

            QCOMPARE(shownTitle(), u"Help: %1"_s.arg(title));
        }
    }
};

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
