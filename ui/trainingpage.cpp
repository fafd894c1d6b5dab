// SPDX-License-Identifier: GPL-3.0-or-later
#include "trainingpage.h"

#include "card.h"
#include "columns.h"
#include "faultpanel.h"
#include "messagebar.h"
#include "plaintext.h"
#include "simclockpanel.h"
#include "trainerlog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {
constexpr int ListRows = 12;
constexpr int ExerciseRows = 8;
constexpr int ListSpacing = 3;
} // namespace

TrainingPage::TrainingPage(Lessons lessons, SimControl *control, AskForFile ask, QWidget *parent)
    : QWidget(parent)
    , m_lessons(std::move(lessons))
    , m_ask(std::move(ask))
    , m_columns(new Columns(this))
    , m_bar(new MessageBar(this))
    , m_running(look::note({}, this))
    , m_list(new QListWidget(this))
    , m_exercises(new QListWidget(this))
    , m_title(look::cardTitle({}, this))
    , m_story(plainLabel({}, this))
    , m_goal(plainLabel({}, this))
    , m_start(new QPushButton(tr("&Start scenario"), this))
    , m_play(new QPushButton(tr("&Play it by itself"), this))
    , m_where(look::note({}, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_bar->setDismissible(true);
    connect(m_bar, &MessageBar::dismissed, m_bar, &MessageBar::clear);
    layout->addWidget(m_bar);
    layout->addWidget(m_columns, 1);
    m_columns->head()->addWidget(look::pageTitle(tr("Training"), this));
    m_running->setWordWrap(true);
    m_columns->head()->addWidget(m_running);
    auto *tour = new QPushButton(tr("Take the guided &tour"), this);
    tour->setAccessibleName(tr("Take the guided tour"));
    m_columns->head()->addWidget(tour, 0, Qt::AlignLeft);
    connect(tour, &QPushButton::clicked, this, &TrainingPage::tourRequested);
    buildScenarios();
    buildExercises();
    buildChosen();
    m_columns->left()->addStretch(1);
    setControl(control);
}

void TrainingPage::buildScenarios()
{
    auto *card = new Card(this);
    card->body()->addWidget(look::cardTitle(tr("Scenarios"), card));
    m_list->setAccessibleName(tr("Scenario"));
    m_list->setMinimumHeight(ListRows * (fontMetrics().height() + look::Gap));
    m_list->setSpacing(ListSpacing);
    for (const ScenarioInfo &scenario : m_lessons.scenarios) {
        m_list->addItem(scenario.title);
    }
    card->body()->addWidget(m_list);
    auto *open = new QPushButton(tr("&Open a scenario file…"), card);
    open->setAccessibleName(tr("Open a scenario file"));
    auto *help = new QPushButton(tr("&How they are written…"), card);
    help->setAccessibleName(tr("How scenario files are written"));
    connect(help, &QPushButton::clicked, this, &TrainingPage::fileHelpRequested);
    auto *row = new QHBoxLayout;
    row->setSpacing(look::Gap);
    row->addWidget(open);
    row->addWidget(help);
    row->addStretch(1);
    card->body()->addLayout(row);
    m_columns->left()->addWidget(card);
    // Assistive technology selects without making current.
    connect(m_list, &QListWidget::itemSelectionChanged, this, &TrainingPage::choose);
    connect(m_list, &QListWidget::itemActivated, this, [this] { m_start->click(); });
    connect(open, &QPushButton::clicked, this, [this] {
        m_ask(this, {FileQuestion::Kind::Existing, tr("Open a scenario file"), tr("Scenarios (*.json)"), {}},
            [this](const QString &path) { emit startRequested(path, false); });
    });
}

void TrainingPage::buildExercises()
{
    auto *card = new Card(this);
    card->body()->addWidget(look::cardTitle(tr("Exercises"), card));
    card->body()->addWidget(
        look::note(tr("Something to do, with goals. They are judged by what is the case, not by what you press."), card));
    m_exercises->setAccessibleName(tr("Exercise"));
    m_exercises->setSpacing(ListSpacing);
    for (const Exercise &exercise : m_lessons.exercises) {
        auto *item = new QListWidgetItem(exercise.title, m_exercises);
        item->setToolTip(safeTip(exercise.story));
    }
    m_exercises->setMinimumHeight(ExerciseRows * (fontMetrics().height() + look::Gap));
    card->body()->addWidget(m_exercises);
    auto *start = new QPushButton(tr("Start &exercise"), card);
    start->setAccessibleName(tr("Start exercise"));
    start->setEnabled(false);
    card->body()->addWidget(start, 0, Qt::AlignLeft);
    m_columns->left()->addWidget(card);
    connect(m_exercises, &QListWidget::itemSelectionChanged, start,
        [this, start] { start->setEnabled(!m_exercises->selectedItems().isEmpty()); });
    connect(m_exercises, &QListWidget::itemActivated, start, &QPushButton::click);
    connect(start, &QPushButton::clicked, this, [this] {
        const QModelIndexList selected = m_exercises->selectionModel()->selectedIndexes();
        if (!selected.isEmpty()) {
            m_bar->clear();
            emit exerciseRequested(m_lessons.exercises.at(static_cast<std::size_t>(selected.first().row())).name);
        }
    });
}

void TrainingPage::buildChosen()
{
    auto *card = new Card(this);
    card->body()->addWidget(m_title);
    card->body()->addWidget(m_story);
    card->body()->addWidget(m_goal);
    look::asPrimary(m_start);
    m_start->setAccessibleName(tr("Start scenario"));
    m_play->setAccessibleName(tr("Play scenario"));
    m_play->setToolTip(tr("The program fills in the form and sends the upgrade, with a caption for each step."));
    auto *row = new QHBoxLayout;
    row->setSpacing(look::Gap);
    row->addWidget(m_start);
    row->addWidget(m_play);
    row->addStretch(1);
    card->body()->addLayout(row);
    m_where->setWordWrap(true);
    card->body()->addWidget(m_where);
    m_columns->right()->addWidget(card);
    const auto start = [this](bool play) {
        if (const ScenarioInfo *scenario = chosen()) {
            m_bar->clear();
            emit startRequested(scenario->name, play);
        }
    };
    connect(m_start, &QPushButton::clicked, this, [start] { start(false); });
    connect(m_play, &QPushButton::clicked, this, [start] { start(true); });
}

void TrainingPage::setControl(SimControl *control)
{
    m_control = control;
    for (QWidget *panel : {m_clock, m_faults, m_log}) {
        delete panel;
    }
    m_clock = m_faults = m_log = nullptr;
    if (control) {
        m_clock = new SimClockPanel(*control, this);
        m_faults = new FaultPanel(*control, this);
        m_log = new TrainerLog(*control, this);
        m_columns->left()->insertWidget(m_columns->left()->count() - 1, m_clock); // above the stretch
        m_columns->right()->addWidget(m_faults);
        m_columns->left()->insertWidget(m_columns->left()->count() - 1, m_log); // the wider side
    }
    m_columns->right()->addStretch(1);
    const QString name = control ? control->scenario().name : QString();
    m_running->setText(control ? tr("SIMULATION. This window plays “%1”. Nothing here is real.").arg(control->scenario().title)
                               : tr("Simulated clusters, built in: for learning, and to show what can go wrong. No cluster is needed."));
    m_where->setText(control ? tr("Begins anew in this window, with a new record. What was done here before is left behind.")
                             : tr("Opens a window of its own with its own record. Nothing there can reach your clusters."));
    int row = 0;
    for (std::size_t i = 0; i < m_lessons.scenarios.size(); ++i) {
        row = m_lessons.scenarios[i].name == name ? static_cast<int>(i) : row;
    }
    m_list->setCurrentRow(row);
    setClassMode(m_classMode);
}

void TrainingPage::setExercise(ExerciseRun *run, SaveResult save)
{
    delete m_exercise;
    m_exercise = run ? new ExercisePanel(*run, m_ask, std::move(save), this) : nullptr;
    if (m_exercise) {
        m_columns->right()->insertWidget(0, m_exercise);
    }
}

const ScenarioInfo *TrainingPage::chosen() const
{
    const QModelIndexList selected = m_list->selectionModel()->selectedIndexes();
    return selected.isEmpty() ? nullptr : &m_lessons.scenarios.at(static_cast<std::size_t>(selected.first().row()));
}

void TrainingPage::choose()
{
    const ScenarioInfo *scenario = chosen();
    m_start->setEnabled(scenario != nullptr);
    m_play->setEnabled(scenario != nullptr);
    m_title->setText(scenario ? scenario->title : tr("Choose a scenario"));
    m_story->setText(scenario ? scenario->story : QString());
    m_goal->setText(scenario && !scenario->learningGoal.isEmpty() ? tr("To be learned: %1").arg(scenario->learningGoal) : QString());
}

void TrainingPage::tellProblem(const QString &problem)
{
    m_bar->say(look::Tone::Bad, tr("The scenario was not started. %1").arg(problem));
}

void TrainingPage::setClassMode(bool on)
{
    m_classMode = on;
    for (QWidget *panel : {m_faults, m_log}) {
        if (panel) {
            panel->setVisible(!on);
        }
    }
}

#include "moc_trainingpage.cpp"
