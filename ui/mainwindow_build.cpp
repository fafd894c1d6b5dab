// SPDX-License-Identifier: GPL-3.0-or-later
// What MainWindow is made of; what it does is in mainwindow.cpp.
#include "mainwindow.h"

#include "clusterbars.h"
#include "emptystate.h"
#include "hairline.h"
#include "headerbar.h"
#include "messagebar.h"
#include "navigation.h"
#include "settings.h"
#include "statusline.h"
#include "taskstrip.h"
#include "words.h"

#include <QActionGroup>
#include <QBoxLayout>
#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMenuBar>
#include <QMessageBox>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

void MainWindow::buildCentre()
{
    auto *centre = new QWidget(this);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_header = new HeaderBar(m_clusters, centre);
    column->addWidget(m_header);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    column->addLayout(row, 1);
    m_navigation = new Navigation(centre);
    m_navigation->addPage(tr("Databases"), u"database"_s);
    m_navigation->addPage(tr("Upgrade"), u"upgrade"_s);
    m_navigation->addPage(tr("Tasks"), u"tasks"_s);
    m_navigation->addPage(tr("History"), u"history"_s);
    m_navigation->addPage(tr("Clusters"), u"cluster"_s);
    m_navigation->addPage(tr("Training"), u"training"_s);
    row->addWidget(m_navigation);
    row->addWidget(new Hairline(Qt::Vertical, centre));
    auto *pages = new QVBoxLayout;
    row->addLayout(pages, 1);
    m_journalBar = new MessageBar(centre);
    connect(m_journalBar, &MessageBar::pressed, this, &MainWindow::journalMessageWasRead);
    m_closeBar = new MessageBar(centre);
    m_troubleBar = new MessageBar(centre);
    m_troubleBar->setDismissible(true);
    m_linkBar = new MessageBar(centre);
    m_linkBar->setDismissible(true);
    connect(m_linkBar, &MessageBar::dismissed, m_linkBar, &MessageBar::clear);
    m_exerciseBar = new MessageBar(centre);
    m_exerciseBar->setAction(tr("Show the goals"));
    connect(m_exerciseBar, &MessageBar::pressed, this, [this] { showPage(Training); });
    pages->addWidget(m_exerciseBar);
    for (MessageBar *bar : {m_journalBar, m_closeBar, m_troubleBar, m_linkBar}) {
        pages->addWidget(bar);
    }
    m_clusterBars = new ClusterBars(m_clusters, centre);
    pages->addWidget(m_clusterBars);
    m_stack = new QStackedWidget(centre);
    pages->addWidget(m_stack, 1);
    m_captionBar = new MessageBar(centre);
    pages->addWidget(m_captionBar);
    m_welcome = new EmptyState(u"cluster"_s, tr("No cluster is connected"),
        tr("Connect to one cluster of an Active-Active database, better to all of them: each tells about its own instance."), m_stack);
    m_stack->addWidget(m_welcome);
    connect(m_welcome->addButton(tr("Connect a cluster"), true), &QPushButton::clicked, this, [this] { openConnect(); });
    m_toSaved = m_welcome->addButton(tr("Choose a saved cluster"), false);
    connect(m_toSaved, &QPushButton::clicked, this, [this] { showPage(ClustersList); });
    connect(m_welcome->addButton(tr("Fill in the form without a cluster"), false), &QPushButton::clicked, this, [this] {
        m_withoutCluster = true;
        updateUi();
    });
    connect(m_welcome->addButton(tr("Start training with simulated clusters"), false), &QPushButton::clicked, this,
        [this] { showPage(Training); });
    setCentralWidget(centre);

    connect(m_closeBar, &MessageBar::pressed, this, &QWidget::close);
    connect(m_troubleBar, &MessageBar::dismissed, this, [this] {
        m_troublesRead = m_clusters.troubles().size();
        tellTroubles();
    });
    connect(&m_clusters, &Clusters::troubled, this, &MainWindow::tellTroubles);
    tellTroubles();
    // Assistive technology selects without making current.
    connect(m_navigation, &QListWidget::itemSelectionChanged, this, [this] {
        const QList<QListWidgetItem *> selected = m_navigation->selectedItems();
        if (!selected.isEmpty()) {
            m_navigation->setCurrentItem(selected.first());
        }
    });
    connect(m_navigation, &QListWidget::currentRowChanged, this, [this](int page) { showPage(static_cast<Page>(page)); });
    connect(m_header, &HeaderBar::signInRequested, this, &MainWindow::signInAgain);
    connect(m_clusterBars, &ClusterBars::signInRequested, this, &MainWindow::signInAgain);
    connect(m_clusterBars, &ClusterBars::comparisonRequested, this, &MainWindow::compareCertificates);
}

void MainWindow::buildMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->addAction(tr("&Connect to a cluster…"), QKeySequence(Qt::CTRL | Qt::Key_N), this, [this] { openConnect(); });
    file->addAction(tr("&Upgrade a database…"), QKeySequence(Qt::CTRL | Qt::Key_U), this, &MainWindow::startUpgrade);
    m_export = file->addAction(tr("E&xport the history…"), QKeySequence(Qt::CTRL | Qt::Key_E), this, &MainWindow::exportPage);
    file->addSeparator();
    file->addAction(tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), this, &QWidget::close);

    buildEditMenu();

    QMenu *view = menuBar()->addMenu(tr("&View"));
    view->addAction(tr("&Databases"), QKeySequence(Qt::CTRL | Qt::Key_1), this, [this] { showPage(Databases); });
    view->addAction(tr("&Upgrade"), QKeySequence(Qt::CTRL | Qt::Key_2), this, [this] { showPage(Upgrade); });
    view->addAction(tr("&Tasks"), QKeySequence(Qt::CTRL | Qt::Key_3), this, [this] { showPage(Tasks); });
    view->addAction(tr("&History"), QKeySequence(Qt::CTRL | Qt::Key_4), this, [this] { showPage(History); });
    view->addAction(tr("&Clusters"), QKeySequence(Qt::CTRL | Qt::Key_5), this, [this] { showPage(ClustersList); });
    view->addAction(tr("T&raining"), QKeySequence(Qt::CTRL | Qt::Key_6), this, [this] { showPage(Training); });
    view->addSeparator();
    m_refresh = view->addAction(tr("R&efresh"), QKeySequence(Qt::Key_F5), this, &MainWindow::refreshPage);
    view->addSeparator();
    m_stripAction = view->addAction(tr("Task &strip"), QKeySequence(Qt::CTRL | Qt::Key_J), this, [this](bool on) { setStripWanted(on); });
    m_stripAction->setCheckable(true);
    buildAppearanceMenu(view->addMenu(tr("&Appearance")));
    buildLanguageMenu(view->addMenu(tr("Lan&guage at the next start")));
    m_largeText =
        view->addAction(tr("&Large text"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), this, [this](bool on) { setLargeText(on); });
    m_largeText->setCheckable(true);
    m_largeText->setChecked(look::textScale() > 1); // as the window before it in a class
    m_utc = view->addAction(tr("Times &in UTC"), this, [this](bool on) { setShowsUtc(on); });
    m_utc->setCheckable(true);
    m_utc->setChecked(m_settings.showsUtc());
    QAction *classMode = view->addAction(tr("Class &mode"), QKeySequence(Qt::Key_F11), this, [this](bool on) { setClassMode(on); });
    classMode->setCheckable(true);

    buildHelpMenu();
}

void MainWindow::buildAppearanceMenu(QMenu *menu)
{
    m_appearance = new QActionGroup(menu);
    const auto add = [&](const QString &text, look::Appearance appearance) {
        QAction *action = menu->addAction(text, this, [this, appearance] {
            m_settings.setAppearance(appearance);
            look::setAppearance(appearance);
        });
        action->setCheckable(true);
        action->setChecked(m_settings.appearance() == appearance);
        m_appearance->addAction(action);
    };
    add(tr("&Follow desktop"), look::Appearance::FollowDesktop);
    add(tr("&Light"), look::Appearance::Light);
    add(tr("&Dark"), look::Appearance::Dark);
    add(tr("&High contrast"), look::Appearance::HighContrast);
}

void MainWindow::buildLanguageMenu(QMenu *menu)
{
    m_language = new QActionGroup(menu);
    const auto add = [&](const QString &text, const QString &code) {
        QAction *action = menu->addAction(text, this, [this, code] { m_settings.setLanguage(code); });
        action->setCheckable(true);
        action->setChecked(m_settings.language() == code);
        m_language->addAction(action);
    };
    add(tr("&Follow desktop"), {});
    for (const words::Language &language : words::languages()) {
        add(language.name, language.code);
    }
}

void MainWindow::setSupport(SupportTools tools)
{
    QAction *about = m_help->actions().constLast();
    auto *copy = new QAction(tr("&Copy diagnostics"), this);
    connect(copy, &QAction::triggered, this, [this, diagnostics = tools.diagnostics] {
        QGuiApplication::clipboard()->setText(diagnostics());
        m_status->showMessage(tr("Diagnostics are in the clipboard: versions, calls and times, without names, addresses and passwords."));
    });
    m_detailedLog = new QAction(tr("Write a &detailed log"), this);
    m_detailedLog->setCheckable(true);
    connect(m_detailedLog, &QAction::toggled, this, [this, tools](bool on) {
        tools.setDetailed(on);
        m_status->showMessage(
            on ? tr("Every call is written to %1 until the program ends.").arg(tools.logPath) : tr("Only warnings are logged."));
    });
    m_help->insertActions(about, {copy, m_detailedLog});
    m_help->insertSeparator(about);
}

void MainWindow::about()
{
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    const QString name = QGuiApplication::applicationDisplayName();
    box->setWindowTitle(tr("About %1").arg(name));
    box->setText(
        tr("%1 %2\n\nUpgrades Active-Active databases of Redis Software clusters through their REST API, watches the tasks and shows "
           "how they ended.\n\nFree software under the GNU General Public License, version 3 or later. Not a product of Redis.")
            .arg(name, QCoreApplication::applicationVersion()));
    box->open();
}
