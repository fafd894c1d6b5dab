// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "card.h"
#include "filedialogs.h"

class ExerciseRun;
class QGridLayout;
class QLabel;
class QPushButton;

/// Writes the result to \a path; what went wrong, or nothing. Handed in because files stay out of ui.
using SaveResult = std::function<std::optional<QString>(const QString &path)>;

/// The goals of the exercise that is being done, which of them are reached, their hints, and the result.
class ExercisePanel : public Card
{
    Q_OBJECT
public:
    ExercisePanel(ExerciseRun &run, AskForFile ask, SaveResult save, QWidget *parent = nullptr);

private:
    struct Row {
        QLabel *icon;
        QLabel *text;
        QPushButton *hint;
        QLabel *hintText;
    };
    void addGoal(int goal);
    void save();
    void updateUi();

    ExerciseRun &m_run;
    AskForFile m_ask;
    SaveResult m_save;
    QGridLayout *m_grid;
    std::vector<Row> m_rows;
    QLabel *m_points;
    QPushButton *m_saveButton;
    QLabel *m_saved;
};
