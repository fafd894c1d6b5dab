// SPDX-License-Identifier: GPL-3.0-or-later
#include "taskmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

bool isActiveRow(const Task &task)
{
    return !isTerminal(task.state);
}

bool isActiveRow(const ForeignTask &task)
{
    return !isOver(task);
}

QDateTime since(const Task &task)
{
    return task.createdAt;
}

QDateTime since(const ForeignTask &task)
{
    return task.observed.firstSeen;
}

QString idOf(const Task &task)
{
    return task.id.text();
}

QString idOf(const ForeignTask &task)
{
    return task.observed.seen.id;
}

/// A task that was started elsewhere is in no state of ours.
QVariant stateOf(const Task &task)
{
    return int(task.state);
}

QVariant stateOf(const ForeignTask &)
{
    return {};
}

StateShape shapeOf(const Task &task)
{
    return stateShape(task.state);
}

StateShape shapeOf(const ForeignTask &task)
{
    return stateShape(task);
}

bool staleRow(const Task &task, const QDateTime &now)
{
    return cells::isStale(task, now);
}

bool staleRow(const ForeignTask &task, const QDateTime &now)
{
    return isStale(task, now);
}

} // namespace

TaskModel::TaskModel(Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
    , m_tick(clock.makeOutsideTimer([this] {
        if (!m_rows.empty()) {
            emit dataChanged(index(0, Elapsed), index(rowCount() - 1, Confirmed), {Qt::DisplayRole, StaleRole});
            setTicking(true);
        }
    }))
{ }

void TaskModel::reset(std::vector<Task> newestFirst, std::vector<ForeignTask> foreign)
{
    beginResetModel();
    m_rows.assign(std::make_move_iterator(newestFirst.rbegin()), std::make_move_iterator(newestFirst.rend()));
    m_rows.insert(m_rows.end(), std::make_move_iterator(foreign.rbegin()), std::make_move_iterator(foreign.rend()));
    const auto time = [](const Row &row) { return std::visit([](const auto &task) { return since(task); }, row); };
    std::ranges::stable_sort(m_rows, {}, time);
    endResetModel();
}

template <class T>
void TaskModel::change(int row, const T &task)
{
    T &known = std::get<T>(m_rows[m_rows.size() - 1 - size_t(row)]);
    if (known == task)
        return;
    known = task;
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void TaskModel::upsert(const Task &task)
{
    const int row = rowOf(task.id);
    if (row >= 0) {
        change(row, task);
        return;
    }
    beginInsertRows({}, 0, 0);
    m_rows.emplace_back(task);
    endInsertRows();
}

void TaskModel::upsertForeign(const ForeignTask &task)
{
    const int known = rowOfForeign(task.observed.seen.id);
    if (known >= 0) {
        change(known, task);
        return;
    }
    const auto isOlder = [&task](const Row &row) { return std::visit([](const auto &each) { return since(each); }, row) <= since(task); };
    const auto before = std::find_if(m_rows.rbegin(), m_rows.rend(), isOlder);
    const int row = int(before - m_rows.rbegin());
    beginInsertRows({}, row, row);
    m_rows.emplace(before.base(), task);
    endInsertRows();
}

void TaskModel::removeForeign(const QString &id)
{
    const int row = rowOfForeign(id);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.end() - 1 - row);
    endRemoveRows();
}

void TaskModel::setMarks(const TaskId &id, const QStringList &marks)
{
    const auto known = m_marks.find(id);
    if (marks == (known == m_marks.end() ? QStringList() : known->second))
        return;
    if (marks.isEmpty())
        m_marks.erase(id);
    else
        m_marks[id] = marks;
    if (const int row = rowOf(id); row >= 0)
        emit dataChanged(index(row, Status), index(row, Status));
}

QStringList TaskModel::marksOf(const Task &task) const
{
    const auto known = m_marks.find(task.id);
    return known == m_marks.end() ? QStringList() : known->second;
}

QStringList TaskModel::marksOf(const ForeignTask &) const
{
    return {foreignMark()};
}

template <class T>
const T *TaskModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? std::get_if<T>(&m_rows[m_rows.size() - 1 - size_t(row)]) : nullptr;
}

const Task *TaskModel::taskAt(int row) const
{
    return at<Task>(row);
}

const ForeignTask *TaskModel::foreignAt(int row) const
{
    return at<ForeignTask>(row);
}

template <class IsIt>
int TaskModel::find(IsIt isIt) const
{
    // Newest are asked for most, so the search begins there.
    const auto it = std::find_if(m_rows.rbegin(), m_rows.rend(), isIt);
    return it == m_rows.rend() ? -1 : int(it - m_rows.rbegin());
}

int TaskModel::rowOf(const TaskId &id) const
{
    return find([&id](const Row &row) {
        const Task *task = std::get_if<Task>(&row);
        return task && task->id == id;
    });
}

int TaskModel::rowOfForeign(const QString &id) const
{
    return find([&id](const Row &row) {
        const ForeignTask *task = std::get_if<ForeignTask>(&row);
        return task && task->observed.seen.id == id;
    });
}

int TaskModel::activeCount() const
{
    return int(
        std::ranges::count_if(m_rows, [](const Row &row) { return std::visit([](const auto &task) { return isActiveRow(task); }, row); }));
}

void TaskModel::setTicking(bool on)
{
    // Nothing moves, nothing ticks: an idle window wakes nobody.
    if (on && activeCount() > 0)
        m_tick->start(1s);
    else
        m_tick->stop();
}

int TaskModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TaskModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

template <class T>
QVariant TaskModel::cell(const T &task, int column, int role) const
{
    const QDateTime now = m_clock.wall();
    switch (role) {
    case TaskIdRole:
        return idOf(task);
    case StateRole:
        return stateOf(task);
    case ShapeRole:
        return int(shapeOf(task));
    case MarksRole:
        return marksOf(task);
    case StaleRole:
        return staleRow(task, now);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: {
        const QStringList marks = column == Status ? marksOf(task) : QStringList();
        // Without marks: the text that is shown.
        return marks.isEmpty() ? QVariant() : tr("%1, %2").arg(stateWord(task), marks.join(tr(", ")));
    }
    case SortRole:
        return cells::sortValue(task, column, now);
    case Qt::DisplayRole:
        return cells::text(task, column, now);
    default:
        return {};
    }
}

QVariant TaskModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[m_rows.size() - 1 - size_t(index.row())];
    return std::visit([&](const auto &task) { return cell(task, index.column(), role); }, row);
}

QVariant TaskModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    const QString titles[] = {tr("Status"), tr("Database"), tr("Operation"), tr("Target"), tr("Step"), tr("Started"), tr("Elapsed"),
        tr("Confirmed"), tr("Cluster")};
    return titles[section];
}

#include "moc_taskmodel.cpp"
