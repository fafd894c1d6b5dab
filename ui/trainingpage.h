// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filedialogs.h"
#include "simcontrol.h"

#include <QWidget>

class Columns;
class FaultPanel;
class MessageBar;
class QLabel;
class QListWidget;
class QPushButton;
class TrainerLog;

/// Scenarios to practise on and, in a window of simulated clusters, their clock, the faults that a trainer sets, and what happened. Beside
/// real clusters a scenario opens in a window of its own, and the page says so.
class TrainingPage : public QWidget
{
    Q_OBJECT
public:
    /// \a control: nullptr beside real clusters.
    TrainingPage(std::vector<ScenarioInfo> scenarios, SimControl *control, AskForFile ask, QWidget *parent = nullptr);

    void setControl(SimControl *control);
    /// Why a scenario could not be started.
    void tellProblem(const QString &problem);
    /// The faults and the trainer's log are hidden while a class looks.
    void setClassMode(bool on);

signals:
    /// \a play: the program shows the upgrade by itself.
    void startRequested(const QString &nameOrPath, bool play);

private:
    void buildScenarios();
    void buildChosen();
    void choose();
    [[nodiscard]] const ScenarioInfo *chosen() const;

    std::vector<ScenarioInfo> m_scenarios;
    SimControl *m_control = nullptr;
    AskForFile m_ask;
    bool m_classMode = false;
    Columns *m_columns;
    MessageBar *m_bar;
    QLabel *m_running;
    QListWidget *m_list;
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
