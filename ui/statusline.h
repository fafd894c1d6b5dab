// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "clusterprobe.h"
#include "tasktracker.h"

#include <QStatusBar>

class QLabel;

/// The line at the bottom: how many clusters are connected, how old the newest answer is, and that times are local. Moves only while it is
/// told to, so an idle window wakes nobody.
class StatusLine : public QStatusBar
{
    Q_OBJECT
public:
    StatusLine(Clusters &clusters, ClusterProbe &probe, TaskTracker &tracker, Clock &clock, QWidget *parent);

    void setTicking(bool on);

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateUi();
    void answered(const QDateTime &at);

    Clusters &m_clusters;
    Clock &m_clock;
    QDateTime m_newest;
    bool m_ticking = false;
    std::unique_ptr<ClockTimer> m_tick;
    QLabel *m_connected;
    QLabel *m_age;
    QLabel *m_time;
};
