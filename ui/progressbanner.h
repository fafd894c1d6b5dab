// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clusterprobe.h"
#include "messagebar.h"
#include "tasktracker.h"

/// Says above a task's steps that it stands still, takes long, or goes on although its instances are done: where, since when, why perhaps,
/// and what to do. Hidden while there is nothing to say.
class ProgressBanner : public MessageBar
{
    Q_OBJECT
public:
    ProgressBanner(TaskTracker &tracker, ClusterProbe &probe, Clock &clock, QWidget *parent);

    void setTask(const std::optional<TaskId> &id);

private:
    void updateUi();

    TaskTracker &m_tracker;
    ClusterProbe &m_probe;
    Clock &m_clock;
    std::optional<TaskId> m_id;
};
