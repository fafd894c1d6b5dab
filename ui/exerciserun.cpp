// SPDX-License-Identifier: GPL-3.0-or-later
#include "exerciserun.h"

#include <QTimer>

#include <algorithm>

using namespace std::chrono_literals;

static constexpr auto JudgeEvery = 500ms;

ExerciseRun::ExerciseRun(Exercise exercise, const SimControl &control, std::function<std::vector<Task>()> tasks, QObject *parent)
    : QObject(parent)
    , m_exercise(std::move(exercise))
    , m_control(control)
    , m_tasks(std::move(tasks))
    , m_hints(m_exercise.goals.size(), false)
    , m_again(new QTimer(this))
{
    connect(m_again, &QTimer::timeout, this, &ExerciseRun::judge);
    m_again->start(JudgeEvery);
    judge();
}

int ExerciseRun::reached() const
{
    return static_cast<int>(std::ranges::count(m_score.lines, true, &ExerciseScore::Line::reached));
}

void ExerciseRun::showHint(int goal)
{
    m_hints.at(static_cast<std::size_t>(goal)) = true;
    judge();
}

void ExerciseRun::judge()
{
    ExerciseScore score = scoreOf(m_exercise, m_tasks(), m_control.observed(), m_hints);
    if (score == m_score) {
        return;
    }
    m_score = std::move(score);
    emit changed();
}

#include "moc_exerciserun.cpp"
