// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "clusters.h"
#include "wiretask.h"

#include <QObject>

#include <map>
#include <set>

/// Reads the task lists of the clusters on which many tasks of ours are followed (reliability.md 3), and of no others.
class TaskListWatch : public QObject
{
    Q_OBJECT
public:
    TaskListWatch(Clusters &clusters, Clock &clock);

    /// Many tasks are followed on this cluster.
    void setBusy(const ClusterId &cluster, bool busy);
    void setWindowHidden(bool hidden);

signals:
    /// A whole list as it came.
    void listed(const ClusterId &cluster, const std::vector<WireTask> &tasks);

private:
    using Time = std::chrono::milliseconds;
    struct Look {
        Time due{0};
        bool waiting = false;
        int failures = 0;
    };
    void consider();
    void arm();
    void lookAtDue();
    void look(const ClusterId &cluster);
    [[nodiscard]] Time interval(int failures) const;
    [[nodiscard]] bool isWanted(const ClusterId &cluster) const;

    Clusters &m_clusters;
    Clock &m_clock;
    std::unique_ptr<ClockTimer> m_timer;
    std::map<ClusterId, Look> m_looks;
    std::set<ClusterId> m_busy;
    bool m_hidden = false;
};
