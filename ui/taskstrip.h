// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "ids.h"

#include <QDockWidget>

class QLabel;
class QTableView;
class TaskModel;

/// The newest tasks at the bottom of every other page. A dock that can be hidden and always brought back.
class TaskStrip : public QDockWidget
{
    Q_OBJECT
public:
    TaskStrip(TaskModel &model, Clock &clock, QWidget *parent);

signals:
    void opened(const TaskId &id);
    void foreignOpened(const QString &id); ///< one that was started elsewhere

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildTable();
    void updateUi();
    void open(int row);

    TaskModel &m_model;
    Clock &m_clock;
    QLabel *m_running;
    QLabel *m_verified;
    QTableView *m_table;
};
