// SPDX-License-Identifier: GPL-3.0-or-later
// What MainWindow does at the standard keys: it presses the control of the page that is shown.
#include "mainwindow.h"

#include "commandsearch.h"
#include "databasespage.h"
#include "explainer.h"
#include "facts.h"
#include "foreigntasks.h"
#include "helptopics.h"
#include "helpwindow.h"
#include "historypage.h"
#include "menuactions.h"
#include "messagebar.h"
#include "settingsdialog.h"
#include "shortcutsheet.h"
#include "statusline.h"
#include "taskspage.h"
#include "upgradepage.h"
#include "windowkeys.h"

#include <QAbstractButton>
#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMenuBar>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace {

/// As a click would, and only where one could.
bool press(QAbstractButton *button)
{
    const bool can = button && button->isVisible() && button->isEnabled();
    if (can) {
        button->click();
    }
    return can;
}

} // namespace

void MainWindow::buildEditMenu()
{
    auto *keys = new WindowKeys(*this);
    connect(keys, &WindowKeys::helpRequested, this, &MainWindow::showHelpOn);
    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    m_find = edit->addAction(tr("&Find on this page"), QKeySequence(Qt::CTRL | Qt::Key_F), this, &MainWindow::findOnPage);
    edit->addAction(tr("Search &commands…"), QKeySequence(Qt::CTRL | Qt::Key_K), this, &MainWindow::searchCommands);
    m_copyLink = edit->addAction(tr("Copy a &link to what is chosen"), QKeySequence(Qt::CTRL | Qt::Key_L), this, &MainWindow::copyLink);
    edit->addSeparator();
    edit->addAction(tr("&Settings…"), QKeySequence(Qt::CTRL | Qt::Key_Comma), this, &MainWindow::showSettings);
}

void MainWindow::buildHelpMenu()
{
    m_help = menuBar()->addMenu(tr("&Help"));
    m_help->addAction(tr("&Help on what is shown"), QKeySequence(Qt::Key_F1), this, [this] { showHelpOn(QApplication::focusWidget()); });
    auto *explainer = new Explainer(*this);
    connect(explainer, &Explainer::helpRequested, this, &MainWindow::showHelp);
    m_help->addAction(tr("&What is this?"), QKeySequence(Qt::SHIFT | Qt::Key_F1), this, [] { Explainer::start(); });
    m_help->addAction(tr("For the &first upgrade"), this, [this] { showHelp(u"first-upgrade"_s); });
    m_help->addAction(tr("What the &statuses mean"), this, [this] { showHelp(u"statuses"_s); });
    m_help->addAction(tr("What the &errors mean"), this, [this] { showHelp(u"errors"_s); });
    m_help->addSeparator();
    m_help->addAction(tr("&Keyboard shortcuts"), QKeySequence(Qt::CTRL | Qt::Key_Question), this, &MainWindow::showShortcuts);
    m_help->addAction(tr("Guided &tour"), this, &MainWindow::startTour);
    m_help->addSeparator();
    m_help->addAction(tr("&About"), this, &MainWindow::about);
}

PageControls MainWindow::controls() const
{
    const QWidget *page = m_stack->currentWidget();
    if (page && page == m_databasesPage) {
        return m_databasesPage->controls();
    }
    if (page && page == m_tasksPage) {
        return m_tasksPage->controls();
    }
    return page && page == m_historyPage ? m_historyPage->controls() : PageControls();
}

void MainWindow::updateKeys()
{
    m_copyLink->setEnabled(m_page == Databases || m_page == Tasks);
    m_find->setEnabled(controls().search);
    m_export->setEnabled(controls().exporting);
    // The history and the training page show nothing that a cluster could be asked for.
    m_refresh->setEnabled(m_page != History && m_page != Training);
}

void MainWindow::copyLink()
{
    std::optional<DeepLink> link;
    const auto task = m_page == Tasks ? tasksPage()->selected() : std::nullopt;
    const auto database = m_page == Databases ? databasesPage()->chosenGuid() : std::nullopt;
    if (task) {
        link = DeepLink::to(*task);
    } else if (database) {
        link = DeepLink::to(*database);
    }
    if (link) {
        QGuiApplication::clipboard()->setText(link->text());
        m_status->showMessage(tr("%1 is in the clipboard. It shows this page, and does nothing else.").arg(link->text()));
    } else {
        m_status->showMessage(tr("Nothing is chosen here."));
    }
}

void MainWindow::findOnPage()
{
    if (QLineEdit *field = controls().search) {
        field->setFocus(Qt::ShortcutFocusReason);
        field->selectAll();
    }
}

void MainWindow::refreshPage()
{
    if (const PageControls on = controls(); on.refresh) {
        press(on.refresh);
    } else {
        m_probe.refreshAll();
    }
}

void MainWindow::exportPage()
{
    press(controls().exporting);
}

void MainWindow::startUpgrade()
{
    if (!press(controls().upgrade)) {
        showPage(Upgrade);
        if (m_stack->currentWidget() == m_upgradePage) {
            m_upgradePage->focusForm();
        }
    }
}

void MainWindow::showDatabase(const CrdbGuid &guid)
{
    showPage(Databases);
    databasesPage()->select(guid);
    if (!findDatabase(m_probe.facts(), guid)) {
        m_linkBar->say(look::Tone::Attention,
            tr("No connected cluster has told of the database %1 so far. It is chosen here as soon as one does.").arg(guid.text()));
    }
}

void MainWindow::openLink(const DeepLink &link)
{
    if (const auto *guid = std::get_if<CrdbGuid>(&link.target())) {
        showDatabase(*guid);
        return;
    }
    const TaskId &id = std::get<TaskId>(link.target());
    const auto others = m_tracker.foreign().all();
    if (m_tracker.task(id)) {
        showTask(id);
    } else if (std::ranges::any_of(others, [&id](const ForeignTask &task) { return task.observed.seen.id == id.text(); })) {
        showForeignTask(id.text());
    } else {
        showPage(Tasks);
        m_linkBar->say(look::Tone::Attention,
            tr("No task %1 is known here. It may have been started on another computer, or with another data folder.").arg(id.text()));
    }
}

void MainWindow::searchCommands()
{
    std::vector<Command> commands;
    for (const MenuAction &each : menuActions(*menuBar())) {
        if (each.action->isEnabled() && each.action->isVisible()) {
            commands.push_back({each.name, each.place, keysOf(*each.action), [action = each.action] { action->trigger(); }});
        }
    }
    for (const DatabaseView &database : mergeDatabases(m_probe.facts())) {
        const QString name = database.name.isEmpty() ? database.guid.text() : tr("%1 %2").arg(database.name, database.guid.shortText());
        commands.push_back({name, tr("Databases"), {}, [this, guid = database.guid] { showDatabase(guid); }});
    }
    auto *dialog = new CommandSearch(std::move(commands), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showHelp(const QString &id)
{
    if (!m_helpWindow) {
        m_helpWindow = std::make_unique<HelpWindow>();
    }
    m_helpWindow->open(id);
    m_helpWindow->show();
    m_helpWindow->raise();
    m_helpWindow->activateWindow();
}

void MainWindow::showHelpOn(const QWidget *widget)
{
    // Where the focus is nowhere in particular, the page that is shown counts: it may have two sides.
    const QString focused = helpTopicOf(widget);
    const QString shown = helpTopicOf(m_stack->currentWidget() == m_upgradePage ? m_upgradePage->shownSide() : m_stack->currentWidget());
    showHelp(focused.isEmpty() ? shown.isEmpty() ? u"first-upgrade"_s : shown : focused);
}

void MainWindow::showSettings()
{
    auto *dialog = new SettingsDialog(
        {m_appearance->actions(), m_language->actions(), m_stripAction, m_largeText, m_utc, m_detailedLog}, m_settings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showShortcuts()
{
    auto *sheet = new ShortcutSheet(*menuBar(), this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->open();
}
