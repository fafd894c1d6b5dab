// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "card.h"
#include "tasktracker.h"

class QLabel;
class QPushButton;

/// Asks whether an upgrade that a node passes on goes on at the other node of the cluster. Hidden while there is nothing to decide.
class PassedOnPanel : public Card
{
    Q_OBJECT
public:
    PassedOnPanel(TaskTracker &tracker, QWidget *parent);

    void setTask(const Task *task);
    /// It tells what the failure of the task is.
    [[nodiscard]] bool isAsking() const { return m_id.has_value(); }

private:
    TaskTracker &m_tracker;
    std::optional<TaskId> m_id;
    QLabel *m_question;
    QPushButton *m_continue;
    QPushButton *m_decline;
};
