// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "databaserow.h"
#include "worker.h"

#include <QAbstractTableModel>
#include <QSet>

#include <memory>

class ClusterProbe;

/// All databases of all clusters against the clusters they are on: a mirror of the probe's facts. Follows them a moment later, and
/// works many out in a thread of its own, so that ten thousand databases stop nobody; rows keep their place, and only those that changed
/// are told.
class DatabasesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    /// What needs somebody stands beside the name, where no window is too narrow for it.
    enum FixedColumn { Database, Attention, Goal, FirstCluster };
    enum Role {
        GuidRole = Qt::UserRole + 1, ///< QString
        NeedRole,                    ///< int, DatabaseNeed; only in the column Attention
        DetailRole,                  ///< QString: what is to be said beside the text, in grey
        StaleRole,                   ///< bool: not of the last look
    };

    DatabasesModel(ClusterProbe &probe, Clock &clock, QObject *parent = nullptr);
    ~DatabasesModel() override;

    /// Only rows that hold every word of \a text, and only those that need attention where \a attention. A reset: keep the choice by GUID.
    void setFilter(const QString &text, bool attention);
    [[nodiscard]] const DatabaseRow *rowAt(int row) const; ///< of those shown
    [[nodiscard]] int rowOf(const CrdbGuid &guid) const;   ///< -1 where it is not shown
    [[nodiscard]] int databaseCount() const { return static_cast<int>(m_all->size()); }
    [[nodiscard]] int attentionCount() const { return m_needing; }
    [[nodiscard]] const QStringList &clusters() const { return m_clusters; }
    /// False until the facts were looked at once: that there are no rows means nothing until then.
    [[nodiscard]] bool isMade() const { return m_made; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void countsChanged();

private:
    struct Made;
    struct Entry {
        DatabaseRow row;
        QByteArray text; ///< searchText() in UTF-8, through which a word is found several times as fast
    };
    void begin();
    void work();
    /// Pure: also for another thread.
    [[nodiscard]] static Made make(const std::vector<ClusterFacts> &clusters, const std::shared_ptr<const std::vector<Entry>> &before);
    void take(Made made);
    void tellChanged(const std::vector<std::size_t> &places);
    [[nodiscard]] bool isShown(const Entry &entry) const;
    [[nodiscard]] std::vector<std::size_t> shownOf(const std::vector<Entry> &entries) const;
    /// Up to the first dot where that tells it from the others.
    [[nodiscard]] QString shortName(const QString &cluster) const;
    [[nodiscard]] QVariant cellData(const DatabaseRow &row, const QString &cluster, int role) const;
    [[nodiscard]] QString cellText(const DatabaseRow &row, const InstanceCell *cell) const;

    ClusterProbe &m_probe;
    std::unique_ptr<ClockTimer> m_later;
    bool m_works = false; ///< rows are being made from an earlier look at the facts
    bool m_again = false; ///< the facts changed meanwhile
    bool m_made = false;
    int m_needing = 0;               ///< attention, of all
    QString m_filter;                ///< as it was typed
    std::vector<QByteArray> m_words; ///< of the filter, folded, likewise
    bool m_attention = false;
    QStringList m_clusters;
    std::shared_ptr<const std::vector<Entry>> m_all; ///< by name, then GUID; never null
    std::vector<std::size_t> m_shown;                ///< places in m_all
    Worker m_worker;                                 ///< last: ends before what it works on
};
