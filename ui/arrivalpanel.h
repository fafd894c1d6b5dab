// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "card.h"
#include "tasktracker.h"

class QLabel;
class QPushButton;

/// What is known about a request whose outcome is Unknown, while the cluster is asked for its task; and, once the evidence allows it, the
/// decision that it never arrived. The same for one that is Undecided. Hidden in every other state.
class ArrivalPanel : public Card
{
    Q_OBJECT
public:
    ArrivalPanel(TaskTracker &tracker, QWidget *parent);

    /// Shows the evidence as it is now; called again as time passes.
    void setTask(const Task *task);

private:
    void showUnknown(const Task &task);

    TaskTracker &m_tracker;
    std::optional<TaskId> m_id;
    bool m_undecided = false;
    QLabel *m_lines;
    QLabel *m_next;
    QPushButton *m_confirm;
};
