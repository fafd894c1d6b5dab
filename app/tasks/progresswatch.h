// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clusterprobe.h"
#include "stall.h"
#include "taskledger.h"

#include <set>

/// Notes about running tasks beside their state: standing still, overdue, done although the task goes on. Works at the pace of the answers
/// about a task and changes no state. At each fourth answer it lets the instances be read (GET only); where many tasks run, more rarely.
/// That a task stands still is said only after a fresh look at its clusters shows no movement either.
class ProgressWatch : public QObject
{
    Q_OBJECT
public:
    ProgressWatch(TaskLedger &ledger, Journal &journal, ClusterProbe &probe, Clock &clock);

    [[nodiscard]] TaskNotes notes(const TaskId &id) const;

signals:
    void notesChanged(const TaskId &id);

private:
    using Time = std::chrono::milliseconds; ///< steady
    struct Watched {
        std::vector<TaskRecord> history;
        bool historyHere = false;
        StepLengths usual;
        std::vector<std::vector<TaskRecord>> earlier;
        QDateTime lastConfirmed;
        int answers = 0;
        TaskNotes notes;
        QDateTime doubted;            ///< since when nothing changes, where it was looked at for that
        std::optional<Time> lookedAt; ///< steady time of that look
        QDateTime looked;             ///< the same by the wall clock, as answers tell theirs
    };
    void consider(const Task &task);
    void begin(const Task &task);
    void readEarlier(const Task &task);
    void evaluate(const TaskId &id);
    void evaluateAll();
    /// Few are judged at once, many in slices.
    void judgeSoon(const TaskId &id);
    void judgeSlice();
    void takeFacts();
    [[nodiscard]] std::optional<DatabaseView> databaseOf(const Task &task) const;
    [[nodiscard]] bool hasMany() const;
    bool readInstances(const CrdbGuid &guid);
    [[nodiscard]] std::optional<NoChange> confirmedStall(const Task &task, Watched &watched);

    TaskLedger &m_ledger;
    Journal &m_journal;
    ClusterProbe &m_probe;
    Clock &m_clock;
    std::unique_ptr<ClockTimer> m_slice;
    std::map<TaskId, Watched> m_watched;
    std::set<TaskId> m_due;                   ///< to be judged in the slices to come
    std::vector<Task> m_verified;             ///< how long upgrades usually take
    std::vector<ClusterFacts> m_facts;        ///< of the probe, as long as they are fresh enough
    std::map<QString, DatabaseView> m_merged; ///< the same by GUID, where many tasks are watched
    bool m_factsChanged = true;
    Time m_factsTaken{0};
    std::optional<Time> m_lastReading;
};
