// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simcontrol.h"

#include <QObject>

#include <functional>

class QTimer;

/// An exercise that is being done: judges its goals again and again by the record and by the simulated clusters, and keeps which hints were
/// shown.
class ExerciseRun : public QObject
{
    Q_OBJECT
public:
    /// \a tasks: those of this session's record.
    ExerciseRun(Exercise exercise, const SimControl &control, std::function<std::vector<Task>()> tasks, QObject *parent = nullptr);

    [[nodiscard]] const Exercise &exercise() const { return m_exercise; }
    [[nodiscard]] const ExerciseScore &score() const { return m_score; }
    [[nodiscard]] int reached() const;
    [[nodiscard]] bool isComplete() const { return reached() == static_cast<int>(m_exercise.goals.size()); }
    /// Costs points, once.
    void showHint(int goal);
    void judge();

signals:
    void changed();

private:
    Exercise m_exercise;
    const SimControl &m_control;
    std::function<std::vector<Task>()> m_tasks;
    std::vector<bool> m_hints;
    ExerciseScore m_score;
    QTimer *m_again;
};
