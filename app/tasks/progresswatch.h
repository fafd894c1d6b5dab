// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clusterprobe.h"
#include "stall.h"
#include "taskledger.h"

/// Notes about running tasks beside their state: standing still, overdue, done although the task goes on. Works at the pace of the answers
/// about a task, has no timer of its own, changes no state. At each fourth answer it lets the instances be read (GET only).
class ProgressWatch : public QObject
{
    Q_OBJECT
public:
    ProgressWatch(TaskLedger &ledger, Journal &journal, ClusterProbe &probe, Clock &clock);

    [[nodiscard]] TaskNotes notes(const TaskId &id) const;

signals:
    void notesChanged(const TaskId &id);

private:
    struct Watched {
        std::vector<TaskRecord> history;
        bool historyHere = false;
        StepLengths usual;
        std::vector<std::vector<TaskRecord>> earlier;
        QDateTime lastConfirmed;
        int answers = 0;
        TaskNotes notes;
    };
    void consider(const Task &task);
    void begin(const Task &task);
    void readEarlier(const Task &task);
    void evaluate(const TaskId &id);
    void evaluateAll();

    TaskLedger &m_ledger;
    Journal &m_journal;
    ClusterProbe &m_probe;
    Clock &m_clock;
    std::map<TaskId, Watched> m_watched;
};
