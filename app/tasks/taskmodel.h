// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "foreigntask.h"
#include "taskcells.h"

#include <QAbstractTableModel>

#include <map>
#include <memory>
#include <variant>

/// All tasks, newest first, those that were started here and those that were started elsewhere: a mirror of the tracker's. Never reset
/// while tasks change; the two ages are refreshed once a second only while somebody looks (setTicking).
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

    void reset(std::vector<Task> newestFirst, std::vector<ForeignTask> foreign = {}); ///< at start
    void upsert(const Task &task);                                                    ///< changes one row or inserts one on top
    /// The same for one that was started elsewhere; a new one goes where the time at which it was first seen puts it.
    void upsertForeign(const ForeignTask &task);
    void removeForeign(const QString &id);
    /// Words beside the state of one task; none for most.
    void setMarks(const TaskId &id, const QStringList &marks);
    [[nodiscard]] const Task *taskAt(int row) const;           ///< nothing where the row is of a task that was started elsewhere
    [[nodiscard]] const ForeignTask *foreignAt(int row) const; ///< nothing where it was started here
    [[nodiscard]] int rowOf(const TaskId &id) const;           ///< -1 where there is none
    [[nodiscard]] int rowOfForeign(const QString &id) const;   ///< -1 where there is none
    [[nodiscard]] int activeCount() const;                     ///< wherever they were started
    /// While true, ages move on by themselves.
    void setTicking(bool on);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    using Row = std::variant<Task, ForeignTask>;
    template <class T>
    [[nodiscard]] const T *at(int row) const;
    template <class IsIt>
    [[nodiscard]] int find(IsIt isIt) const;
    template <class T>
    void change(int row, const T &task);
    [[nodiscard]] QStringList marksOf(const Task &task) const;
    [[nodiscard]] QStringList marksOf(const ForeignTask &task) const;
    template <class T>
    [[nodiscard]] QVariant cell(const T &task, int column, int role) const;

    Clock &m_clock;
    std::unique_ptr<ClockTimer> m_tick;
    std::map<TaskId, QStringList> m_marks;
    std::vector<Row> m_rows; ///< oldest first, so that a new one is an append; row r is m_rows[size-1-r]
};
