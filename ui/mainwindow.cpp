// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "clusterbars.h"
#include "connectdialog.h"
#include "emptystate.h"
#include "exerciserun.h"
#include "foreigntasks.h"
#include "headerbar.h"
#include "helpwindow.h"
#include "messagebar.h"
#include "navigation.h"
#include "settings.h"
#include "showntime.h"
#include "statusline.h"
#include "tasknotewords.h"
#include "taskspage.h"
#include "taskstrip.h"
#include "trustdialog.h"
#include "upgradepage.h"

#include <QApplication>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

MainWindow::MainWindow(Clusters &clusters, ClusterProbe &probe, TaskTracker &tracker, Clock &clock, UpgradeEncoder encoder,
    TaskAsText taskAsText, TaskAsForm taskAsForm, Settings &settings)
    : m_clusters(clusters)
    , m_probe(probe)
    , m_tracker(tracker)
    , m_clock(clock)
    , m_encoder(std::move(encoder))
    , m_taskAsText(std::move(taskAsText))
    , m_taskAsForm(std::move(taskAsForm))
    , m_settings(settings)
    , m_model(clock)
    , m_lastWait(clock.makeOutsideTimer([this] { close(); }))
{
    look::setAppearance(settings.appearance());
    showntime::setUtc(settings.showsUtc());
    resetModel();
    buildCentre();
    m_strip = new TaskStrip(m_model, clock, this);
    addDockWidget(Qt::BottomDockWidgetArea, m_strip);
    m_status = new StatusLine(clusters, probe, tracker, clock, this);
    setStatusBar(m_status);
    buildMenus();
    connectTracker();
    connectForeign();
    connect(&m_clusters, &Clusters::changed, this, &MainWindow::updateUi);
    connect(&m_clusters, &Clusters::removed, this, &MainWindow::updateUi);
    connect(m_strip, &TaskStrip::opened, this, &MainWindow::showTask);
    connect(m_strip, &TaskStrip::foreignOpened, this, &MainWindow::showForeignTask);
    resize(look::withinScreen(this, {1280, 800}));
    restoreGeometry(settings.geometry());
    showPage(static_cast<Page>(std::clamp(settings.page(), 0, PageCount - 1)));
}

MainWindow::~MainWindow() = default;

void MainWindow::connectTracker()
{
    connect(&m_tracker, &TaskTracker::opened, this, [this] {
        resetModel();
        updateJournal();
        updateUi();
    });
    connect(&m_tracker, &TaskTracker::journalFailed, this, [this] {
        if (m_model.rowCount() == 0) {
            resetModel(); // of a record that can be read and not written
        }
        updateJournal();
    });
    connect(&m_tracker, &TaskTracker::changed, this, [this](const Task &task) {
        m_model.upsert(task);
        caption(task);
        countChanged();
        if (m_closing && !isSending()) {
            close();
        }
    });
    connect(
        &m_tracker, &TaskTracker::notesChanged, this, [this](const TaskId &id) { m_model.setMarks(id, markWords(m_tracker.notes(id))); });
    updateJournal();
}

void MainWindow::connectForeign()
{
    connect(&m_tracker.foreign(), &ForeignTasks::changed, this, [this](const ForeignTask &task) {
        m_model.upsertForeign(task);
        countChanged();
    });
    connect(&m_tracker.foreign(), &ForeignTasks::removed, this, [this](const QString &id) {
        m_model.removeForeign(id);
        countChanged();
    });
}

void MainWindow::resetModel()
{
    m_model.reset(m_tracker.tasks(), m_tracker.foreign().all());
}

void MainWindow::countChanged()
{
    m_navigation->setNumber(Tasks, m_model.activeCount());
    updateTicking();
}

void MainWindow::showPage(Page page)
{
    if (QWidget *list = QApplication::activePopupWidget(); list && page != m_page) {
        list->close(); // a list of suggestions belongs to the page that is left
    }
    m_page = page;
    m_settings.setPage(page);
    m_navigation->setCurrentRow(page);
    m_linkBar->clear();
    tellExercise();
    updateUi();
}

void MainWindow::showTask(const TaskId &id)
{
    showPage(Tasks);
    tasksPage()->select(id);
}

void MainWindow::showForeignTask(const QString &id)
{
    showPage(Tasks);
    tasksPage()->selectForeign(id);
}

void MainWindow::openDatabase(const CrdbGuid &guid, const QString &target)
{
    m_withoutCluster = true;
    upgradePage()->openDatabase(guid, target);
    showPage(Upgrade);
}

void MainWindow::changeAndReview(const TaskId &id)
{
    if (const Task *task = m_tracker.task(id)) {
        m_withoutCluster = true;
        upgradePage()->openForm(m_taskAsForm(*task), task->cluster);
        showPage(Upgrade);
    }
}

void MainWindow::setGuidText(const QString &text)
{
    upgradePage()->setGuidText(text);
    showPage(Upgrade);
}

void MainWindow::updateUi()
{
    const bool welcome = (m_page == Upgrade || m_page == Databases) && m_clusters.ids().empty() && !m_withoutCluster;
    m_stack->setCurrentWidget(welcome ? m_welcome : pageWidget());
    m_toSaved->setVisible(!m_clusters.saved().all().empty());
    m_strip->setVisible(m_settings.showsTaskStrip() && m_page != Tasks);
    m_stripAction->setChecked(m_settings.showsTaskStrip());
    m_navigation->setNumber(Tasks, m_model.activeCount());
    m_header->setSubject(subject());
    const QString name = QGuiApplication::applicationDisplayName();
    setWindowTitle(m_clusters.isSimulation() ? tr("SIMULATION — %1").arg(name) : name);
    updateKeys();
    updateTicking();
}

QString MainWindow::subject() const
{
    const auto id = m_page == Tasks && m_tasksPage ? m_tasksPage->selected() : std::nullopt;
    const Task *task = id ? m_tracker.task(*id) : nullptr;
    if (!task) {
        return {};
    }
    return databaseText(*task);
}

void MainWindow::updateTicking()
{
    const bool seen = isVisible() && !isMinimized();
    m_model.setTicking(seen && (m_page == Tasks || m_strip->isVisible()));
    m_status->setTicking(seen && isActiveWindow());
}

void MainWindow::openConnect(const QString &address, const QString &user)
{
    auto *dialog = new ConnectDialog(m_clusters, this);
    dialog->prefill(address, user);
    showDialog(dialog);
}

void MainWindow::signInAgain(const ClusterId &id)
{
    auto *dialog = new ConnectDialog(m_clusters, this);
    dialog->signInAgain(id);
    showDialog(dialog);
}

void MainWindow::showDialog(ConnectDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_clusterBars->setQuiet(true);
    connect(dialog, &QDialog::finished, this, [this] { m_clusterBars->setQuiet(false); });
    dialog->open();
}

void MainWindow::compareCertificates(const ClusterId &id)
{
    const ClusterStatus *status = m_clusters.status(id);
    if (!status) {
        return;
    }
    const bool changed = status->state == ClusterStatus::State::CertificateChanged;
    auto *dialog =
        new TrustDialog(status->address, status->certificate, changed ? std::optional(status->earlierCertificate) : std::nullopt, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, id, sha256 = status->certificate.sha256] { m_clusters.trust(id, sha256); });
    dialog->open();
}

void MainWindow::setStripWanted(bool wanted)
{
    m_settings.setShowsTaskStrip(wanted);
    updateUi();
}

#include "moc_mainwindow.cpp"
