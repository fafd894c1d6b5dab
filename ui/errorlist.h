// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts.h"
#include "modulefit.h"
#include "task.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

/// The `Errors` of a task: a card for why it was refused or cannot be seen, and one per error that the task itself reports. Rebuilt only
/// where something differs, so a selection in a card survives polling.
class ErrorList : public QWidget
{
    Q_OBJECT
public:
    explicit ErrorList(QWidget *parent);

    /// \a answerLost: the answer to the request was lost, which is a problem although nothing came of it.
    void set(const Task &task, const std::vector<ClusterFacts> &facts, bool answerLost = false);
    [[nodiscard]] int count() const { return static_cast<int>(m_failures.size()); }

private:
    void rebuild(bool modulesMatter);

    std::vector<Failure> m_failures;
    std::vector<FitReport> m_fits;
    std::vector<QStringList> m_readings; ///< for each failure
    QVBoxLayout *m_cards;
    QLabel *m_none;
};

/// Every failure of a task that people should read, the most telling first.
[[nodiscard]] std::vector<Failure> failuresOf(const Task &task);
/// How the modules of the task's database fit its target, one report per participating cluster that could be read.
[[nodiscard]] std::vector<FitReport> fitsOf(const Task &task, const std::vector<ClusterFacts> &facts);
