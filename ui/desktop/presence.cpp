// SPDX-License-Identifier: GPL-3.0-or-later
#include "presence.h"

#include "clusterprobe.h"
#include "tasknews.h"
#include "tasktracker.h"

#include <set>

Presence::Presence(TaskTracker &tracker, ClusterProbe &probe, bool simulation, std::optional<QDBusConnection> bus)
    : m_simulation(simulation)
    , m_tracker(tracker)
    , m_probe(probe)
    , m_launcher(std::move(bus))
    , m_tray(simulation)
{
    connect(&m_tracker, &TaskTracker::opened, this, &Presence::update);
    connect(&m_tracker, &TaskTracker::changed, this, &Presence::update);
    connect(&m_tracker, &TaskTracker::evidenceChanged, this, &Presence::update);
    connect(&m_probe, &ClusterProbe::factsChanged, this, &Presence::update);
    connect(&m_tray, &Tray::windowRequested, this, &Presence::windowRequested);
    connect(&m_tray, &Tray::taskRequested, this, &Presence::taskRequested);
}

void Presence::update()
{
    std::vector<Task> listed;
    std::vector<TaskId> doubtful;
    std::set<CrdbGuid> newer;
    for (const Task &task : m_tracker.tasks()) { // newest first
        const bool superseded = !newer.insert(task.guid).second;
        if (superseded && !isActive(task.state)) {
            continue; // whatever was left open, a later upgrade of the database has taken over
        }
        const auto evidence = m_tracker.evidence(task.id);
        const bool isDoubtful = evidence && judge(*evidence) == ArrivalJudgement::MostLikelyNot;
        if (isDoubtful) {
            doubtful.push_back(task.id);
        }
        if (isDoubtful || isActive(task.state) || needsYou(task)) {
            listed.push_back(task);
        }
    }
    // The facts are many; most of the time nothing is under way.
    const Underway now = listed.empty() ? Underway() : underwayOf(listed, m_probe.facts(), doubtful);
    if (!m_simulation) {
        m_launcher.show(now);
    }
    m_tray.show(now, listed);
}

#include "moc_presence.cpp"
