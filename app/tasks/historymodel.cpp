// SPDX-License-Identifier: GPL-3.0-or-later
#include "historymodel.h"

#include "eventmodel.h"
#include "showntime.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

QString timeText(const QDateTime &time)
{
    const QDateTime shown = showntime::of(time);
    return QLocale().toString(shown.date(), QLocale::ShortFormat) + u"  "_s + QLocale().toString(shown.time(), u"HH:mm:ss"_s);
}

} // namespace

QString damagedSentence()
{
    return QCoreApplication::translate("HistoryModel", "This record does not fit its checksum and is not shown. It is still in the file.");
}

HistoryModel::HistoryModel(Journal &journal, QObject *parent)
    : QAbstractTableModel(parent)
    , m_journal(journal)
{ }

QString HistoryModel::widestTime()
{
    return timeText(QDateTime(QDate(2028, 10, 30), QTime(20, 58, 58)));
}

void HistoryModel::setFilter(const HistoryFilter &filter)
{
    m_filter = filter;
    m_read = m_more = m_olderUnderWay = m_newerUnderWay = m_newerWanted = false;
    m_olderReading = {};
    m_newerReading = {};
    // What is shown stays until the answer is here: typing does not make the table flicker.
    m_firstReading = m_journal.findRecords({.filter = m_filter}, this, [this](const auto &page) { firstPage(page); });
}

void HistoryModel::firstPage(const Result<HistorySlice, Failure> &page)
{
    if (!page) {
        emit readFailed(page.error());
        return;
    }
    beginResetModel();
    m_entries = page->entries;
    m_more = page->more;
    m_newest = page->newest;
    m_read = true;
    endResetModel();
    emit read();
    if (m_newerWanted)
        recordsWereAdded();
}

void HistoryModel::recordsWereAdded()
{
    m_newerWanted = true;
    if (!m_read || m_newerUnderWay)
        return;
    m_newerWanted = false;
    m_newerUnderWay = true;
    m_newerReading = m_journal.findRecords({.filter = m_filter, .after = m_newest}, this, [this](const auto &page) { newerPage(page); });
}

void HistoryModel::newerPage(const Result<HistorySlice, Failure> &page)
{
    m_newerUnderWay = false;
    if (!page) {
        emit readFailed(page.error());
        return;
    }
    if (page->more) {
        setFilter(m_filter); // more came than fits a page: there would be a gap
        return;
    }
    m_newest = page->newest;
    if (!page->entries.empty()) {
        beginInsertRows({}, 0, int(page->entries.size()) - 1);
        m_entries.insert(m_entries.begin(), page->entries.begin(), page->entries.end());
        endInsertRows();
    }
    if (m_newerWanted)
        recordsWereAdded();
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_read && m_more && !m_olderUnderWay;
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_olderUnderWay = true;
    const qint64 before = m_entries.empty() ? m_newest + 1 : m_entries.back().seq;
    m_olderReading = m_journal.findRecords({.filter = m_filter, .before = before}, this, [this](const auto &page) { olderPage(page); });
}

void HistoryModel::olderPage(const Result<HistorySlice, Failure> &page)
{
    if (!page) {
        m_olderUnderWay = m_more = false;
        emit readFailed(page.error());
        return;
    }
    m_more = page->more;
    if (page->entries.empty()) {
        m_olderUnderWay = false;
        return;
    }
    beginInsertRows({}, rowCount(), rowCount() + int(page->entries.size()) - 1);
    m_entries.insert(m_entries.end(), page->entries.begin(), page->entries.end());
    m_olderUnderWay = false; // not before: who hears of the rows to come may ask for more, and would get the same ones
    endInsertRows();
}

std::optional<TaskId> HistoryModel::taskAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    const auto &record = m_entries[size_t(row)].record;
    return record ? std::optional(record->task) : std::nullopt;
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const HistoryItem &entry = m_entries[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, index.column());
    case WholeTextRole:
        return wholeText(entry, index.column());
    case TaskIdRole:
        return entry.record ? entry.record->task.text() : QString();
    case ShapeRole:
        return entry.record ? QVariant(int(stateShape(entry.record->to))) : QVariant();
    default:
        return {};
    }
}

QString HistoryModel::text(const HistoryItem &entry, int column) const
{
    if (!entry.record)
        return column == What ? damagedSentence() : QString();
    switch (column) {
    case Time:
        return timeText(entry.record->at);
    case Database:
        return entry.databaseName.isEmpty() ? entry.guid.section(u'-', 0, 0) + u"…"_s : entry.databaseName;
    case Task:
        return entry.record->task.shortText();
    case Cluster:
        return entry.clusterName;
    case What:
        return sentenceLine(*entry.record);
    case State:
        return stateWord(entry.record->to);
    default:
        return {};
    }
}

QString HistoryModel::wholeText(const HistoryItem &entry, int column) const
{
    if (entry.record && column == Task)
        return entry.record->task.text();
    if (entry.record && column == What)
        return sentence(*entry.record);
    if (entry.record && column == Database && !entry.databaseName.isEmpty())
        return tr("%1, CRDB %2").arg(entry.databaseName, entry.guid);
    return entry.record && column == Database ? entry.guid : text(entry, column);
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    const QString titles[] = {tr("Time"), tr("Database"), tr("Task"), tr("Cluster"), tr("What happened"), tr("State")};
    return titles[section];
}

#include "moc_historymodel.cpp"
