// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clusterprobe.h"
#include "foreigntask.h"
#include "taskledger.h"
#include "tasklistwatch.h"

#include <QSet>

/// Tasks that were started elsewhere: found in the lists of the clusters, followed until they end, kept in the journal and never acted on.
/// Only those are taken up that still ran when they were first seen. The same id on several clusters is one task.
class ForeignTasks : public QObject
{
    Q_OBJECT
public:
    ForeignTasks(TaskLedger &ledger, Journal &journal, Clusters &clusters, ClusterProbe &probe, TaskListWatch &lists, ClusterPaces &paces,
        Clock &clock);

    [[nodiscard]] std::vector<ForeignTask> all() const; ///< first seen last
    [[nodiscard]] const ForeignTask *find(const QString &id) const;
    /// This one is on screen and is asked for by itself; the lists alone tell of the others. Empty: none.
    void setWatched(const QString &id);
    void setWindowHidden(bool hidden);
    /// A person asks: at once, whatever the pace.
    void lookNow(const QString &id);

signals:
    void changed(const ForeignTask &task); ///< a new or a changed one
    void removed(const QString &id);       ///< it turned out to be one of ours

private:
    using Time = std::chrono::milliseconds;
    struct Entry {
        ForeignTask task;
        Time begun{0};           ///< steady time at which it was first met in this run
        Time recorded{0};        ///< steady time of its last row in the journal
        std::optional<Time> due; ///< steady time of the next question about it alone
        bool waiting = false;    ///< for an answer to one
        bool missing = false;    ///< the last list of its cluster did not have it
        bool unrecorded = true;  ///< what is known is not in the journal
        int failures = 0;
    };

    void load();
    void loaded(const std::vector<ObservedTask> &rows);
    void rememberOurs(const Task &task);
    void takeFacts(const ClusterId &cluster);
    void listed(const ClusterId &cluster, const std::vector<WireTask> &list);
    void noticeMissing(const ClusterId &cluster, const QSet<QString> &present);
    void take(const ClusterId &cluster, const WireTask &now, bool alone);
    [[nodiscard]] bool isNews(const Entry &entry, const ClusterId &cluster, const WireTask &now) const;
    void disappeared(Entry &entry);
    void look(const QString &id);
    void answered(const QString &id, const Result<Reply, Failure> &answer);
    void plan(Entry &entry);
    void arm();
    void lookAtDue();
    void settle();
    void record();
    void findName(Entry &entry) const;

    TaskLedger &m_ledger;
    Journal &m_journal;
    Clusters &m_clusters;
    ClusterProbe &m_probe;
    TaskListWatch &m_lists;
    ClusterPaces &m_paces;
    Clock &m_clock;
    std::unique_ptr<ClockTimer> m_timer;
    bool m_loaded = false;
    bool m_hidden = false;
    QString m_watched;
    std::map<QString, Entry> m_entries;
    QSet<QString> m_ours;
    std::map<ClusterId, std::vector<WireTask>> m_early; ///< lists that came before it was known which tasks are ours
    std::map<ClusterId, QDateTime> m_factsTaken;        ///< the probe's lists that were looked at
};
