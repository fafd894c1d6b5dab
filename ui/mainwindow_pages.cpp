// SPDX-License-Identifier: GPL-3.0-or-later
// The pages, built when first shown, and what the window says of the record.
#include "mainwindow.h"

#include "clusterspage.h"
#include "databasespage.h"
#include "errorcatalogue.h"
#include "exerciserun.h"
#include "historypage.h"
#include "messagebar.h"
#include "taskspage.h"
#include "upgradepage.h"

#include <QStackedWidget>

#include <utility>

using namespace Qt::StringLiterals;

DatabasesPage *MainWindow::databasesPage()
{
    if (!m_databasesPage) {
        m_databasesPage = new DatabasesPage(m_probe, m_clock, m_stack);
        m_stack->addWidget(m_databasesPage);
        connect(m_databasesPage, &DatabasesPage::upgradeRequested, this, [this](const CrdbGuid &guid, const QString &target) {
            openDatabase(guid, target);
            m_upgradePage->focusForm(); // what had the focus is on a page that went
        });
        connect(m_databasesPage, &DatabasesPage::connectRequested, this, [this] { openConnect(); });
    }
    return m_databasesPage;
}

UpgradePage *MainWindow::upgradePage()
{
    if (!m_upgradePage) {
        m_upgradePage = new UpgradePage(m_clusters, m_probe, m_tracker, m_clock, m_encoder, m_stack);
        m_stack->addWidget(m_upgradePage);
        connect(m_upgradePage, &UpgradePage::submitted, this, &MainWindow::showTask);
        connect(m_upgradePage, &UpgradePage::connectRequested, this, [this] { openConnect(); });
    }
    return m_upgradePage;
}

TasksPage *MainWindow::tasksPage()
{
    if (!m_tasksPage) {
        m_tasksPage = new TasksPage(m_tracker, m_probe, m_model, m_clock, m_taskAsText, m_settings, m_stack);
        m_stack->addWidget(m_tasksPage);
        connect(m_tasksPage, &TasksPage::selectionChanged, this, &MainWindow::updateUi);
        connect(m_tasksPage, &TasksPage::upgradeRequested, this, [this] { showPage(Upgrade); });
        connect(m_tasksPage, &TasksPage::changeRequested, this, &MainWindow::changeAndReview);
    }
    return m_tasksPage;
}

HistoryPage *MainWindow::historyPage()
{
    if (!m_historyPage) {
        m_historyPage = new HistoryPage(m_tracker, m_clusters, m_clock, askForExport, m_stack);
        m_stack->addWidget(m_historyPage);
        connect(m_historyPage, &HistoryPage::taskRequested, this, &MainWindow::showTask);
    }
    return m_historyPage;
}

ClustersPage *MainWindow::clustersPage()
{
    if (!m_clustersPage) {
        m_clustersPage = new ClustersPage({m_clusters, m_probe, m_tracker, m_clock}, askForFile, m_stack);
        m_stack->addWidget(m_clustersPage);
        connect(m_clustersPage, &ClustersPage::signInRequested, this, &MainWindow::signInAgain);
    }
    return m_clustersPage;
}

TrainingPage *MainWindow::trainingPage()
{
    if (!m_trainingPage) {
        m_trainingPage = new TrainingPage(m_lessons ? m_lessons() : Lessons(), m_training, askForFile, m_stack);
        m_stack->addWidget(m_trainingPage);
        m_trainingPage->setClassMode(m_classMode);
        m_trainingPage->setExercise(m_exercise.get(), m_saveExercise);
        connect(m_trainingPage, &TrainingPage::startRequested, this, &MainWindow::scenarioRequested);
        connect(m_trainingPage, &TrainingPage::tourRequested, this, &MainWindow::startTour);
        connect(m_trainingPage, &TrainingPage::fileHelpRequested, this, [this] { showHelp(u"scenario-file"_s); });
        connect(m_trainingPage, &TrainingPage::exerciseRequested, this, &MainWindow::exerciseRequested);
    }
    return m_trainingPage;
}

void MainWindow::setLessons(std::function<Lessons()> lessons)
{
    m_lessons = std::move(lessons);
    if (m_trainingPage) { // as the page that was shown last it was made at once, without any
        delete std::exchange(m_trainingPage, nullptr);
        updateUi();
    }
}

void MainWindow::setTraining(SimControl *control)
{
    m_training = control;
    if (m_trainingPage) {
        m_trainingPage->setControl(control);
    }
}

void MainWindow::setExercise(
    const Exercise &exercise, std::function<std::optional<QString>(const QString &path, const ExerciseScore &score)> save)
{
    m_exercise = std::make_unique<ExerciseRun>(exercise, *m_training, [this] { return m_tracker.tasks(); });
    m_saveExercise = [this, save = std::move(save)](const QString &path) { return save(path, m_exercise->score()); };
    if (m_trainingPage) {
        m_trainingPage->setExercise(m_exercise.get(), m_saveExercise);
    }
    connect(m_exercise.get(), &ExerciseRun::changed, this, &MainWindow::tellExercise);
    showPage(Training);
    tellExercise();
}

void MainWindow::tellExercise()
{
    if (!m_exercise || m_page == Training) {
        m_exerciseBar->clear();
        return;
    }
    const int all = static_cast<int>(m_exercise->exercise().goals.size());
    m_exerciseBar->say(m_exercise->isComplete() ? look::Tone::Good : look::Tone::Accent,
        tr("Exercise “%1”: %2 of %n goal(s) reached.", nullptr, all).arg(m_exercise->exercise().title).arg(m_exercise->reached()));
}

void MainWindow::tellTrainingProblem(const QString &problem)
{
    showPage(Training);
    trainingPage()->tellProblem(problem);
}

QWidget *MainWindow::pageWidget()
{
    switch (m_page) {
    case Databases:
        return databasesPage();
    case ClustersList:
        return clustersPage();
    case Tasks:
        return tasksPage();
    case History:
        return historyPage();
    case Training:
        return trainingPage();
    default:
        return upgradePage();
    }
}

void MainWindow::tellTroubles()
{
    const QStringList all = m_clusters.troubles();
    const QStringList unread = all.sliced(std::min(m_troublesRead, all.size()));
    if (unread.isEmpty()) {
        m_troubleBar->clear();
    } else {
        m_troubleBar->say(look::Tone::Attention, unread.join(u'\n'));
    }
}

void MainWindow::journalMessageWasRead()
{
    if (m_tracker.damagedRows() > 0 || !m_tracker.damageSummary().isEmpty()) {
        m_tracker.damageWasRead();
    } else {
        m_tracker.networkFolderWasRead();
    }
}

void MainWindow::updateJournal()
{
    auto failure = m_tracker.journalFailure();
    const int damaged = m_tracker.damagedRows();
    const QString summary = m_tracker.damageSummary();
    const bool toRead = damaged > 0 || !summary.isEmpty() || m_tracker.isOnNetworkFolder();
    m_journalBar->setAction(toRead && !failure ? tr("I have read this") : QString());
    if (!failure && (damaged > 0 || !summary.isEmpty())) {
        const QString what = summary.isEmpty() ? tr("%n row(s)", nullptr, damaged) : summary;
        failure = Failure{.call = Call::Journal, .storage = StorageFault::Damaged, .description = what};
    }
    if (failure) {
        const Explanation words = explain(*failure);
        const QString cause = summary.isEmpty() ? words.cause : summary;
        m_journalBar->say(look::Tone::Bad, tr("Submitting is off. %1. %2 %3").arg(words.title, cause, words.nextStep));
    } else if (toRead) {
        m_journalBar->say(look::Tone::Attention,
            tr("The record is in a folder on the network (%1). It is written more slowly there, and just as safely; do not use it from two "
               "computers at a time.")
                .arg(m_tracker.journal().path()));
    } else {
        m_journalBar->clear();
    }
}
