// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tasktracker.h"

#include <QWidget>

class Card;
class Disclosure;
class ErrorCard;
class QLabel;
class QPushButton;
class QVBoxLayout;

/// What is asked and told about cancelling one task, inserted into its page: the question, that it is under way, and how the request ended.
/// Force is only behind a typed name, in a part that is closed, and only after a plain request did not help (api.md 3.5).
class CancelPanel : public QWidget
{
    Q_OBJECT
public:
    CancelPanel(TaskTracker &tracker, QWidget *parent);

    /// Another task, or another state of the same one: what no longer applies goes away.
    void setTask(const Task *task);
    /// Asks the person whether to cancel; nothing is sent before the answer.
    void ask();
    /// A request to cancel did not end as it should, and says why.
    [[nodiscard]] bool isExplaining() const { return m_failure != nullptr; }

protected:
    /// Escape keeps the task running.
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildQuestion();
    void buildForce();
    void told(const TaskId &id, CancelJudgement judgement, const std::optional<Failure> &failure);
    void askForce();
    void updateUi();

    TaskTracker &m_tracker;
    std::optional<Task> m_task;
    bool m_asking = false;
    bool m_forceMayBeAsked = false;

    Card *m_question = nullptr;
    QLabel *m_heading = nullptr;
    QPushButton *m_keep = nullptr;
    QPushButton *m_cancel = nullptr;
    QVBoxLayout *m_answers = nullptr;
    ErrorCard *m_failure = nullptr;
    Disclosure *m_force = nullptr;
    QPushButton *m_forceButton = nullptr;
};
