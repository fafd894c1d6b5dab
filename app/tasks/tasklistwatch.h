// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "clusters.h"
#include "wiretask.h"

#include <QObject>

#include <map>
#include <set>

/// Reads the task lists of the clusters: often where one has many tasks of ours (reliability.md 3), now and then while somebody works with
/// the window, so that tasks started elsewhere appear, and not at all while nobody does.
class TaskListWatch : public QObject
{
    Q_OBJECT
public:
    TaskListWatch(Clusters &clusters, Clock &clock);

    /// Many tasks are followed on this cluster.
    void setBusy(const ClusterId &cluster, bool busy);
    /// Somebody works with the window; in the beginning nobody does.
    void setWindowActive(bool active);
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
    [[nodiscard]] Time interval(const ClusterId &cluster, int failures) const;
    [[nodiscard]] bool isWanted(const ClusterId &cluster) const;

    Clusters &m_clusters;
    Clock &m_clock;
    std::unique_ptr<ClockTimer> m_timer;
    std::map<ClusterId, Look> m_looks;
    std::set<ClusterId> m_busy;
    bool m_active = false;
    bool m_hidden = false;
};
