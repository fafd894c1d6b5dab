// SPDX-License-Identifier: GPL-3.0-or-later
// Which tasks of the clusters' lists are not ours, and what becomes of them. When one is asked for by itself: foreigntasks_looks.cpp.
#include "foreigntasks.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// No cluster keeps a result longer (design.md 4); what was not heard of for longer is history.
constexpr qint64 LongestKept = 7 * 24 * 3600;
// That it was still there is put on record now and then.
constexpr auto RecordedAgain = 60s;

/// Absent says nothing new (api.md 3.1). Steps come only with an answer about this task alone; in a list their absence means nothing, but
/// then they are too old to be shown, unless such an answer is never far (\a keepSteps).
WireTask merged(const WireTask &before, WireTask now, bool keepSteps)
{
    const auto keep = [](auto &to, const auto &from, bool absent) {
        if (absent)
            to = from;
    };
    keep(now.guid, before.guid, now.guid.isEmpty());
    keep(now.operation, before.operation, now.operation.isEmpty());
    keep(now.workerName, before.workerName, now.workerName.isEmpty());
    keep(now.started, before.started, !now.started.isValid());
    if (keepSteps && now.progress.empty() && now.workerStep.isEmpty()) {
        now.progress = before.progress;
        now.workerStep = before.workerStep;
    }
    return now;
}

} // namespace

ForeignTasks::ForeignTasks(
    TaskLedger &ledger, Journal &journal, Clusters &clusters, ClusterProbe &probe, TaskListWatch &lists, ClusterPaces &paces, Clock &clock)
    : m_ledger(ledger)
    , m_journal(journal)
    , m_clusters(clusters)
    , m_probe(probe)
    , m_lists(lists)
    , m_paces(paces)
    , m_clock(clock)
    , m_timer(clock.makeTimer([this] { lookAtDue(); }))
{
    connect(&ledger, &TaskLedger::opened, this, &ForeignTasks::load);
    connect(&ledger, &TaskLedger::storageFailed, this, [this] {
        if (m_ledger.isOpen())
            load(); // of a record that can be read and not written
    });
    connect(&ledger, &TaskLedger::changed, this, &ForeignTasks::rememberOurs);
    connect(&probe, &ClusterProbe::factsChanged, this, &ForeignTasks::takeFacts);
    connect(&lists, &TaskListWatch::listed, this, &ForeignTasks::listed);
    connect(&paces, &ClusterPaces::freed, this, &ForeignTasks::lookAtDue);
}

void ForeignTasks::load()
{
    if (m_loaded)
        return;
    for (const Task &task : m_ledger.all())
        rememberOurs(task);
    m_journal.observed(this, [this](const Result<Journal::Observed, Failure> &rows) {
        if (!m_loaded)
            loaded(rows ? rows->tasks : std::vector<ObservedTask>());
    });
}

void ForeignTasks::loaded(const std::vector<ObservedTask> &rows)
{
    m_loaded = true;
    const QDateTime now = m_clock.wall();
    for (const ObservedTask &row : rows) { // last seen first
        const bool old = row.lastSeen.secsTo(now) > LongestKept;
        if (row.seen.id.isEmpty() || old || m_ours.contains(row.seen.id))
            continue;
        const auto [it, isNew] = m_entries.try_emplace(row.seen.id);
        if (isNew)
            it->second = {.task = {.observed = row}, .begun = m_clock.steady(), .unrecorded = false};
        ObservedTask &known = it->second.task.observed;
        known.firstSeen = std::min(known.firstSeen, row.firstSeen);
    }
    for (auto &[id, entry] : m_entries) {
        findName(entry);
        emit changed(entry.task);
    }
    for (const auto &[cluster, list] : std::exchange(m_early, {}))
        listed(cluster, list);
    settle();
}

void ForeignTasks::rememberOurs(const Task &task)
{
    for (const QString &id : {task.id.text(), task.serverTaskId}) {
        if (id.isEmpty() || m_ours.contains(id))
            continue;
        m_ours.insert(id);
        // The cluster gave our request a number of its own, and listed it before it told us.
        if (m_entries.erase(id) > 0)
            emit removed(id);
    }
}

void ForeignTasks::takeFacts(const ClusterId &cluster)
{
    const ClusterFacts *facts = m_probe.factsOf(cluster);
    if (!facts)
        return;
    for (auto &[id, entry] : m_entries) {
        const QString before = entry.task.databaseName;
        findName(entry);
        if (entry.task.databaseName != before)
            emit changed(entry.task);
    }
    if (facts->tasks.isKnown() && m_factsTaken[cluster] != facts->tasks.source.at) {
        m_factsTaken[cluster] = facts->tasks.source.at;
        m_lists.take(cluster, std::vector(*facts->tasks.value));
    }
}

void ForeignTasks::findName(Entry &entry) const
{
    const auto guid = CrdbGuid::parse(entry.task.observed.seen.guid);
    if (!guid || !entry.task.databaseName.isEmpty())
        return;
    for (const ClusterId &cluster : m_clusters.ids()) {
        const ClusterFacts *facts = m_probe.factsOf(cluster);
        if (!facts || !facts->crdbs.value)
            continue;
        const auto found = std::ranges::find(*facts->crdbs.value, *guid, &CrdbFacts::guid);
        if (found != facts->crdbs.value->end() && !found->name.isEmpty()) {
            entry.task.databaseName = found->name;
            return;
        }
    }
}

void ForeignTasks::listed(const ClusterId &cluster, const std::vector<WireTask> &list)
{
    if (!m_loaded) {
        m_early[cluster] = list;
        return;
    }
    QSet<QString> present;
    for (const WireTask &task : list) {
        present.insert(task.id);
        if (!m_ours.contains(task.id))
            take(cluster, task, false);
    }
    noticeMissing(cluster, present);
    settle();
}

void ForeignTasks::noticeMissing(const ClusterId &cluster, const QSet<QString> &present)
{
    for (auto &[id, entry] : m_entries) {
        if (!(entry.task.observed.cluster == cluster) || isOver(entry.task))
            continue;
        entry.missing = !present.contains(id);
        // Lists may hold running tasks only: its own answer tells whether it ended (reliability.md 3).
        if (entry.missing && !entry.waiting && !TaskId::parse(id))
            disappeared(entry);
        else if (entry.missing && !entry.waiting)
            entry.due = m_clock.steady();
        else if (!entry.waiting && !entry.due)
            plan(entry);
    }
}

bool ForeignTasks::isNews(const Entry &entry, const ClusterId &cluster, const WireTask &now) const
{
    const ObservedTask &known = entry.task.observed;
    if (known.cluster == cluster || entry.task.gone || entry.missing)
        return true;
    // Another cluster tells of the same task. The one that was heard first goes on telling how it runs; an end is news from any.
    return isRunning(known.seen) && (!isRunning(now) || !m_clusters.isConnected(known.cluster));
}

void ForeignTasks::take(const ClusterId &cluster, const WireTask &now, bool alone)
{
    auto it = m_entries.find(now.id);
    if (it == m_entries.end() && !isRunning(now))
        return; // it ended before anybody here looked: no news
    const QDateTime at = m_clock.wall();
    if (it == m_entries.end()) {
        it = m_entries.emplace(now.id, Entry{.task = {.observed = {.firstSeen = at}}, .begun = m_clock.steady()}).first;
    } else if (!isNews(it->second, cluster, now)) {
        return;
    }
    Entry &entry = it->second;
    ObservedTask &known = entry.task.observed;
    const bool sameEnd = !isRunning(known.seen) && known.cluster == cluster && !entry.task.gone && known.seen.status == now.status;
    if (sameEnd && !alone)
        return; // an end that is known already, listed again
    const ClusterStatus *status = m_clusters.status(cluster);
    WireTask seen = merged(known.seen, now, !alone && m_watched == now.id);
    entry.unrecorded =
        entry.unrecorded || seen != known.seen || !(known.cluster == cluster) || m_clock.steady() - entry.recorded >= RecordedAgain;
    known.cluster = cluster;
    known.clusterName = status ? status->name : known.clusterName;
    known.seen = std::move(seen);
    known.lastSeen = sameEnd ? known.lastSeen : at;
    entry.task.gone = false;
    entry.missing = false;
    findName(entry);
    emit changed(entry.task);
}

void ForeignTasks::disappeared(Entry &entry)
{
    entry.due.reset();
    entry.task.gone = true;
    emit changed(entry.task);
}

void ForeignTasks::settle()
{
    std::set<ClusterId> followed;
    for (const auto &[id, entry] : m_entries) {
        if (!isOver(entry.task))
            followed.insert(entry.task.observed.cluster);
    }
    m_lists.setFollowed(std::move(followed));
    record();
    arm();
}

void ForeignTasks::record()
{
    std::vector<ObservedTask> rows;
    for (auto &[id, entry] : m_entries) {
        if (!std::exchange(entry.unrecorded, false))
            continue;
        entry.recorded = m_clock.steady();
        rows.push_back(entry.task.observed);
    }
    if (rows.empty())
        return;
    m_journal.observe(rows, this, [this, rows](const Result<qsizetype, Failure> &written) {
        if (written)
            return;
        // The window shows it all the same; the next list tries again.
        for (const ObservedTask &row : rows) {
            if (const auto it = m_entries.find(row.seen.id); it != m_entries.end())
                it->second.unrecorded = true;
        }
    });
}

std::vector<ForeignTask> ForeignTasks::all() const
{
    std::vector<ForeignTask> tasks;
    tasks.reserve(m_entries.size());
    for (const auto &[id, entry] : m_entries)
        tasks.push_back(entry.task);
    std::ranges::stable_sort(tasks, std::ranges::greater(), [](const ForeignTask &task) { return task.observed.firstSeen; });
    return tasks;
}

const ForeignTask *ForeignTasks::find(const QString &id) const
{
    const auto it = m_entries.find(id);
    return it == m_entries.end() ? nullptr : &it->second.task;
}

#include "moc_foreigntasks.cpp"
