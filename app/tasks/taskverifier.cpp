// SPDX-License-Identifier: GPL-3.0-or-later
#include "taskverifier.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// A cluster may show the old version for a moment after its task ended, links need a moment to come up, and one lost answer is no verdict.
constexpr int Attempts = 5;
constexpr int HungAttempt = 2; // a report that hangs costs its whole patience each time
constexpr auto BetweenAttempts = 5s;
constexpr auto WhileLost = 60s;
constexpr qint64 DaysOfLateVerdicts = 7;

bool wantsVerdict(TaskState state)
{
    return state == TaskState::Finished || state == TaskState::Lost || state == TaskState::Expired || state == TaskState::Undecided;
}

/// Ended with instances that may or may not be upgraded: no verdict hangs on it, but people need to know what runs where.
bool wantsReading(TaskState state)
{
    return state == TaskState::Failed || state == TaskState::Cancelled;
}

QString factsLine(const InstanceFacts &facts)
{
    QStringList parts{facts.versionText()};
    if (facts.protocol)
        parts.append(u"protocol %1"_s.arg(*facts.protocol));
    if (facts.featureset)
        parts.append(u"featureset %1"_s.arg(*facts.featureset));
    return parts.join(u", "_s);
}

} // namespace

TaskVerifier::TaskVerifier(TaskLedger &ledger, Clusters &clusters, ClusterProbe &probe, const TaskFollower &follower, Clock &clock)
    : m_ledger(ledger)
    , m_clusters(clusters)
    , m_probe(probe)
    , m_follower(follower)
    , m_clock(clock)
{
    connect(&ledger, &TaskLedger::changed, this, &TaskVerifier::consider);
    connect(&ledger, &TaskLedger::opened, this, &TaskVerifier::considerAll);
    connect(&clusters, &Clusters::changed, this, &TaskVerifier::considerAll);
    connect(&clusters, &Clusters::connected, this, &TaskVerifier::clusterArrived);
}

bool TaskVerifier::everyoneSettled() const
{
    for (const ClusterId &id : m_clusters.ids()) {
        const auto state = m_clusters.status(id)->state;
        if (state == ClusterStatus::State::LookingAtCertificate || state == ClusterStatus::State::SigningIn)
            return false;
    }
    return true;
}

void TaskVerifier::considerAll()
{
    for (const Task &task : m_ledger.all())
        consider(task);
}

void TaskVerifier::consider(const Task &task)
{
    // Once is enough for a task without a verdict; the lines in its row say that it was read, also after a restart.
    const bool once = (wantsReading(task.state) || task.state == TaskState::Undecided) && task.verdict.isEmpty()
        && task.endedAt.daysTo(m_clock.wall()) <= DaysOfLateVerdicts;
    // While somebody is still signing in, an instance that cannot be read yet would count as unread.
    const bool byItself = wantsVerdict(task.state) && task.state != TaskState::Undecided;
    if (!(byItself || once) || m_readings.contains(task.id) || !m_clusters.isConnected(task.cluster) || !everyoneSettled())
        return;
    begin(task);
}

void TaskVerifier::begin(const Task &task)
{
    const TaskId id = task.id;
    m_readings[id].again = m_clock.makeTimer([this, id] { read(id); });
    read(id);
}

void TaskVerifier::verifyAgain(const TaskId &id)
{
    const Task *task = m_ledger.find(id);
    const bool readable =
        task && (task->state == TaskState::Unverified || task->state == TaskState::Undecided || wantsReading(task->state));
    if (readable && !m_readings.contains(id) && m_clusters.isConnected(task->cluster))
        begin(*task);
}

void TaskVerifier::clusterArrived()
{
    // Somebody signed in where an instance could not be read before. Old tasks are left alone: their database has moved on.
    for (const Task &task : m_ledger.all()) {
        if (task.state == TaskState::Unverified && task.createdAt.daysTo(m_clock.wall()) <= DaysOfLateVerdicts && everyoneSettled())
            verifyAgain(task.id);
    }
}

void TaskVerifier::read(const TaskId &id)
{
    const Task *task = m_ledger.find(id);
    if (!isStillWanted(*task)) {
        m_readings.erase(id);
        return;
    }
    m_probe.readEvidence(task->guid, task->cluster, this, [this, id](const UpgradeEvidence &evidence) { judge(id, evidence); });
}

void TaskVerifier::judge(const TaskId &id, const UpgradeEvidence &evidence)
{
    const auto it = m_readings.find(id);
    const Task *task = m_ledger.find(id);
    if (it == m_readings.end() || !task)
        return;
    if (!isStillWanted(*task)) {
        m_readings.erase(it);
        return;
    }
    Verdict verdict = verify(*task, evidence);
    if (verdict.event == TaskEvent::VersionsDiffer && isSuperseded(*task)) {
        verdict.event = TaskEvent::VersionsUnreadable;
        verdict.lines.append(QCoreApplication::translate(
            "TaskVerifier", "A later upgrade of this database was sent, so what differs now says nothing about this one."));
    }
    if (wantsReading(task->state)) {
        record(id, {}, verdict, evidence.instances);
        return;
    }
    if (verdict.event != TaskEvent::VersionsReached && it->second.attempt < Attempts) {
        it->second.attempt += evidence.healthTimedOut ? HungAttempt : 1;
        it->second.again->start(BetweenAttempts);
        return;
    }
    // Gone before its time is no end: the upgrade may still be running, so only success is evidence now.
    if (task->state == TaskState::Lost && verdict.event != TaskEvent::VersionsReached && m_follower.resultIsKept(id)) {
        it->second.again->start(WhileLost);
        return;
    }
    // That nothing was upgraded proves nothing where nobody ever saw the task: a person decides.
    const bool undecided = task->state == TaskState::Undecided && verdict.event != TaskEvent::VersionsReached;
    record(id, undecided ? std::nullopt : std::optional(verdict.event), verdict, evidence.instances);
}

bool TaskVerifier::isStillWanted(const Task &task) const
{
    if (wantsReading(task.state) || task.state == TaskState::Unverified || task.state == TaskState::Finished)
        return true;
    // Gone tasks: without the cluster nothing can be read, and that is no verdict. Any other state: it came back and is followed again.
    return wantsVerdict(task.state) && m_clusters.isConnected(task.cluster);
}

bool TaskVerifier::isSuperseded(const Task &task) const
{
    const std::vector<Task> all = m_ledger.all();
    return std::ranges::any_of(all, [&task](const Task &other) {
        const bool sent = other.state != TaskState::NotSent && other.state != TaskState::Rejected && other.state != TaskState::NotReceived;
        return other.guid == task.guid && sent && other.sentAt.isValid() && other.sentAt > task.sentAt;
    });
}

void TaskVerifier::record(
    const TaskId &id, std::optional<TaskEvent> event, const Verdict &verdict, const std::vector<InstanceReading> &readings)
{
    TaskChange change;
    change.event = event;
    change.edit = [lines = verdict.lines.join(u'\n'), at = m_clock.wall()](Task &to) {
        to.verdict = lines;
        if (!to.endedAt.isValid())
            to.endedAt = at;
    };
    for (const InstanceReading &reading : readings)
        change.records.push_back(TaskRecord{.task = id,
            .kind = u"instance"_s,
            .subject = reading.clusterName,
            .detail = reading.facts ? factsLine(*reading.facts) : reading.whyNot});
    change.then = [this, id](const Task &) { m_readings.erase(id); };
    change.otherwise = [this, id] { m_readings.erase(id); };
    m_ledger.apply(id, std::move(change));
    // What was just read is newer than what the other pages show.
    m_probe.refreshAll();
}

#include "moc_taskverifier.cpp"
