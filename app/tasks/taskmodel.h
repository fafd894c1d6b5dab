// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "task.h"

#include <QAbstractTableModel>

#include <map>
#include <memory>

/// All tasks, newest first: a mirror of the tracker's. Never reset while tasks change; the two ages are refreshed once a second only while
/// somebody looks (setTicking).
class TaskModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Status, Database, Operation, Target, Step, Started, Elapsed, Confirmed, Cluster, ColumnCount };
    enum Role {
        TaskIdRole = Qt::UserRole + 1, ///< QString
        StateRole,                     ///< int, TaskState
        ShapeRole,                     ///< int, StateShape
        SortRole,                      ///< raw value
        MarksRole,                     ///< QStringList: what is to be said beside the state's word
        StaleRole,                     ///< bool: last look failed or is overdue; shown grey
    };

    explicit TaskModel(Clock &clock, QObject *parent = nullptr);

    void reset(std::vector<Task> newestFirst); ///< at start
    void upsert(const Task &task);             ///< changes one row or inserts one on top
    /// Words beside the state of one task; none for most.
    void setMarks(const TaskId &id, const QStringList &marks);
    [[nodiscard]] const Task *taskAt(int row) const;
    [[nodiscard]] int rowOf(const TaskId &id) const; ///< -1 where there is none
    [[nodiscard]] int activeCount() const;
    /// While true, ages move on by themselves.
    void setTicking(bool on);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QStringList marksOf(const Task &task) const;
    [[nodiscard]] QVariant accessibleText(const Task &task, int column) const;

    Clock &m_clock;
    std::unique_ptr<ClockTimer> m_tick;
    std::map<TaskId, QStringList> m_marks;
    std::vector<Task> m_tasks; ///< oldest first, so that a new one is an append; row r is m_tasks[size-1-r]
};

/// "6 min 12 s", for elapsed times and ages.
[[nodiscard]] QString durationText(std::chrono::seconds duration);
