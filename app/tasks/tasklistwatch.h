// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clusterpaces.h"
#include "clusters.h"
#include "wiretask.h"

#include <QObject>

#include <set>

/// Reads the task lists of all connected clusters (reliability.md 3): every few seconds where many tasks of ours are followed, otherwise
/// about once a minute, and more rarely while nobody looks and nothing runs. A list that was read for another reason counts like an own
/// one, so nothing is asked twice; after a sign-in that of the probe is the first.
class TaskListWatch : public QObject
{
    Q_OBJECT
public:
    TaskListWatch(Clusters &clusters, ClusterPaces &paces, Clock &clock);

    /// Many tasks are followed on this cluster.
    void setBusy(const ClusterId &cluster, bool busy);
    /// On these clusters tasks are followed by their lists alone.
    void setFollowed(std::set<ClusterId> clusters);
    void setWindowHidden(bool hidden);
    void setWindowActive(bool active);
    /// A list that somebody else has just read: told by listed() too.
    void take(const ClusterId &cluster, const std::vector<WireTask> &tasks);

signals:
    /// A whole list as it came.
    void listed(const ClusterId &cluster, const std::vector<WireTask> &tasks);

private:
    using Time = std::chrono::milliseconds;
    struct Look {
        Time last{0}; ///< steady time of the last list, or of the sign-in
        int serial = 0;
        bool waiting = false;
        bool refused = false; ///< this account may not read tasks: asking again would not change that
        int failures = 0;
    };
    void consider();
    void arm();
    void lookAtDue();
    void look(const ClusterId &cluster, Look &look);
    void answered(const ClusterId &cluster, int serial, const Result<Reply, Failure> &answer);
    [[nodiscard]] Time interval(const ClusterId &cluster, const Look &look) const;
    /// Steady time; nothing while it must not be asked.
    [[nodiscard]] std::optional<Time> dueAt(const ClusterId &cluster, const Look &look);

    Clusters &m_clusters;
    ClusterPaces &m_paces;
    Clock &m_clock;
    std::unique_ptr<ClockTimer> m_timer;
    std::map<ClusterId, Look> m_looks;
    std::set<ClusterId> m_busy;
    std::set<ClusterId> m_followed;
    int m_serial = 0;
    bool m_hidden = false;
    bool m_active = true;
};
