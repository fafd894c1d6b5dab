// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exercisepanel.h"
#include "simcontrol.h"

#include <QWidget>

class Columns;
class ExerciseRun;
class FaultPanel;
class MessageBar;
class QLabel;
class QListWidget;
class QPushButton;
class TrainerLog;

/// What can be chosen on the Training page.
struct Lessons {
    std::vector<ScenarioInfo> scenarios;
    std::vector<Exercise> exercises;
};

/// Scenarios to practise on and, in a window of simulated clusters, their clock, the faults that a trainer sets, and what happened. Beside
/// real clusters a scenario opens in a window of its own, and the page says so.
class TrainingPage : public QWidget
{
    Q_OBJECT
public:
    /// \a control: nullptr beside real clusters.
    TrainingPage(Lessons lessons, SimControl *control, AskForFile ask, QWidget *parent = nullptr);

    void setControl(SimControl *control);
    /// The exercise that is being done in this window; owned by others.
    void setExercise(ExerciseRun *run, SaveResult save);
    /// Why a scenario could not be started.
    void tellProblem(const QString &problem);
    /// The faults and the trainer's log are hidden while a class looks.
    void setClassMode(bool on);

signals:
    /// \a play: the program shows the upgrade by itself.
    void startRequested(const QString &nameOrPath, bool play);
    void exerciseRequested(const QString &name);
    void tourRequested();
    void fileHelpRequested(); ///< how scenario files are written

private:
    void buildScenarios();
    void buildExercises();
    void buildChosen();
    void choose();
    [[nodiscard]] const ScenarioInfo *chosen() const;

    Lessons m_lessons;
    SimControl *m_control = nullptr;
    AskForFile m_ask;
    bool m_classMode = false;
    Columns *m_columns;
    MessageBar *m_bar;
    QLabel *m_running;
    QListWidget *m_list;
    QListWidget *m_exercises;
    QWidget *m_exercise = nullptr;
    QLabel *m_title;
    QLabel *m_story;
    QLabel *m_goal;
    QPushButton *m_start;
    QPushButton *m_play;
    QLabel *m_where;
    QWidget *m_clock = nullptr;
    QWidget *m_faults = nullptr;
    QWidget *m_log = nullptr;
};
