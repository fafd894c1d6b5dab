// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal.h"

#include <QAbstractTableModel>

/// What ever was recorded and fits a filter, newest first: a window onto the journal that grows downwards as a person scrolls (fetchMore)
/// and upwards as records are added (recordsWereAdded). Never reset but by another filter.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Time, Database, Task, Cluster, What, State, ColumnCount };
    enum Role {
        TaskIdRole = Qt::UserRole + 1, ///< QString; empty for a damaged record
        ShapeRole,                     ///< int, StateShape; invalid for a damaged record
        WholeTextRole,                 ///< QString: all of a cell that may show only a part; not for tool tips as it is
    };

    explicit HistoryModel(Journal &journal, QObject *parent = nullptr);
    /// As wide a text as the column Time may hold.
    [[nodiscard]] static QString widestTime();

    /// Reads from the beginning; a search that is still under way ends.
    void setFilter(const HistoryFilter &filter);
    [[nodiscard]] const HistoryFilter &filter() const { return m_filter; }
    /// New records are in the journal: those that fit appear on top.
    void recordsWereAdded();
    /// The first page of this filter was read.
    [[nodiscard]] bool isRead() const { return m_read; }
    [[nodiscard]] std::optional<TaskId> taskAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    void read();                             ///< the first page is here
    void readFailed(const Failure &failure); ///< of any page

private:
    void firstPage(const Result<HistorySlice, Failure> &page);
    void olderPage(const Result<HistorySlice, Failure> &page);
    void newerPage(const Result<HistorySlice, Failure> &page);
    [[nodiscard]] QString text(const HistoryItem &entry, int column) const;
    /// Beside what is shown: a whole id where only its beginning is.
    [[nodiscard]] QString wholeText(const HistoryItem &entry, int column) const;

    Journal &m_journal;
    HistoryFilter m_filter;
    std::vector<HistoryItem> m_entries; ///< newest first
    qint64 m_newest = 0;                ///< up to here the journal was asked
    bool m_read = false;
    bool m_more = false;
    bool m_olderUnderWay = false;
    bool m_newerUnderWay = false;
    bool m_newerWanted = false;
    Journal::Reading m_firstReading;
    Journal::Reading m_olderReading;
    Journal::Reading m_newerReading;
};

/// Told in the place of a record that does not fit its checksum.
[[nodiscard]] QString damagedSentence();
