// SPDX-License-Identifier: GPL-3.0-or-later
#include "taskmodel.h"

#include "lanes.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Three missed looks at the slowest usual pace (reliability.md 3, "Honesty").
constexpr auto StaleAfter = 30s;

constexpr qint64 TwoDays = 48 * 3600;

QString targetText(const Task &task)
{
    if (task.requestedVersion)
        return task.requestedVersion->text();
    if (task.expectedVersion)
        return TaskModel::tr("newest (%1)").arg(task.expectedVersion->text());
    return TaskModel::tr("newest");
}

std::chrono::seconds elapsed(const Task &task, const QDateTime &now)
{
    const QDateTime from = task.sentAt.isValid() ? task.sentAt : task.createdAt;
    const QDateTime to = task.endedAt.isValid() ? task.endedAt : now;
    return std::chrono::seconds(std::max<qint64>(0, from.secsTo(to)));
}

bool isStale(const Task &task, const QDateTime &now)
{
    if (isTerminal(task.state))
        return false;
    return task.contactLost || (task.lastConfirmed.isValid() && task.lastConfirmed.secsTo(now) > StaleAfter.count());
}

QString confirmedText(const Task &task, const QDateTime &now)
{
    if (!task.lastConfirmed.isValid())
        return isTerminal(task.state) ? u"–"_s : TaskModel::tr("not yet");
    if (isTerminal(task.state) || task.state == TaskState::Unverified)
        return QLocale().toString(task.lastConfirmed.toLocalTime().time(), QLocale::ShortFormat);
    const auto age = std::chrono::seconds(std::max<qint64>(0, task.lastConfirmed.secsTo(now)));
    return TaskModel::tr("%1 ago").arg(durationText(age));
}

QString startedText(const Task &task)
{
    const QDateTime at = (task.sentAt.isValid() ? task.sentAt : task.createdAt).toLocalTime();
    return at.date() == QDate::currentDate() ? QLocale().toString(at.time(), QLocale::ShortFormat)
                                             : QLocale().toString(at, QLocale::ShortFormat);
}

QVariant sortValue(const Task &task, int column, const QDateTime &now)
{
    switch (column) {
    case TaskModel::Status:
        return int(task.state);
    case TaskModel::Started:
        return task.sentAt.isValid() ? task.sentAt : task.createdAt;
    case TaskModel::Elapsed:
        return qint64(elapsed(task, now).count());
    case TaskModel::Confirmed:
        return task.lastConfirmed;
    default:
        return {};
    }
}

} // namespace

QString durationText(std::chrono::seconds duration)
{
    const qint64 seconds = duration.count();
    if (seconds < 60)
        return TaskModel::tr("%1 s").arg(seconds);
    if (seconds < 3600)
        return TaskModel::tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0'));
    if (seconds < TwoDays)
        return TaskModel::tr("%1 h %2 min").arg(seconds / 3600).arg(seconds % 3600 / 60, 2, 10, QChar(u'0'));
    return TaskModel::tr("%n day(s)", nullptr, int(seconds / 86400));
}

TaskModel::TaskModel(Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
    , m_tick(clock.makeTimer([this] {
        if (!m_tasks.empty()) {
            emit dataChanged(index(0, Elapsed), index(rowCount() - 1, Confirmed), {Qt::DisplayRole, StaleRole});
            setTicking(true);
        }
    }))
{ }

void TaskModel::reset(std::vector<Task> newestFirst)
{
    beginResetModel();
    m_tasks.assign(std::make_move_iterator(newestFirst.rbegin()), std::make_move_iterator(newestFirst.rend()));
    endResetModel();
}

void TaskModel::upsert(const Task &task)
{
    const int row = rowOf(task.id);
    if (row < 0) {
        beginInsertRows({}, 0, 0);
        m_tasks.push_back(task);
        endInsertRows();
        return;
    }
    Task &known = m_tasks[m_tasks.size() - 1 - size_t(row)];
    if (known == task)
        return;
    known = task;
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
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

QVariant TaskModel::accessibleText(const Task &task, int column) const
{
    const QStringList marks = marksOf(task);
    if (column != Status || marks.isEmpty())
        return {}; // the text that is shown
    return tr("%1, %2").arg(stateWord(task), marks.join(tr(", ")));
}

const Task *TaskModel::taskAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_tasks[m_tasks.size() - 1 - size_t(row)] : nullptr;
}

int TaskModel::rowOf(const TaskId &id) const
{
    // Newest are asked for most, so the search begins there.
    const auto it = std::find_if(m_tasks.rbegin(), m_tasks.rend(), [&id](const Task &task) { return task.id == id; });
    return it == m_tasks.rend() ? -1 : int(it - m_tasks.rbegin());
}

int TaskModel::activeCount() const
{
    return int(std::count_if(m_tasks.begin(), m_tasks.end(), [](const Task &task) { return !isTerminal(task.state); }));
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
    return parent.isValid() ? 0 : int(m_tasks.size());
}

int TaskModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TaskModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Task &task = *taskAt(index.row());
    const QDateTime now = m_clock.wall();
    switch (role) {
    case TaskIdRole:
        return task.id.text();
    case StateRole:
        return int(task.state);
    case ShapeRole:
        return int(stateShape(task.state));
    case MarksRole:
        return marksOf(task);
    case StaleRole:
        return isStale(task, now);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return accessibleText(task, index.column());
    case SortRole:
        return sortValue(task, index.column(), now);
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case Status:
        return stateWord(task);
    case Database:
        return task.databaseName.isEmpty() ? task.guid.shortText() : task.databaseName;
    case Operation:
        return tr("Upgrade");
    case Target:
        return targetText(task);
    case Step:
        return currentStep(task);
    case Started:
        return startedText(task);
    case Elapsed:
        return durationText(elapsed(task, now));
    case Confirmed:
        return confirmedText(task, now);
    case Cluster:
        return task.clusterName;
    default:
        return {};
    }
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
