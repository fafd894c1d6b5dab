// SPDX-License-Identifier: GPL-3.0-or-later
#include "taskverifier.h"

#include "afterupgrade.h"

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

void note(Verdict &verdict, const QString &line)
{
    verdict.lines.append(line);
    verdict.points.push_back({VerdictPoint::Result::Note, {}, line});
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
    begin(task, 1);
}

void TaskVerifier::begin(const Task &task, int attempt)
{
    const TaskId id = task.id;
    Reading &reading = m_readings[id];
    reading.attempt = attempt;
    reading.again = m_clock.makeTimer([this, id] { read(id); });
    emit readingChanged(id);
    read(id);
}

void TaskVerifier::end(const TaskId &id)
{
    if (m_readings.erase(id) > 0)
        emit readingChanged(id);
}

bool TaskVerifier::canReadAgain(const Task &task) const
{
    const bool readable = task.state == TaskState::Unverified || task.state == TaskState::Undecided || wantsReading(task.state)
        || (task.state == TaskState::Mismatch && !isSuperseded(task));
    return readable && m_clusters.isConnected(task.cluster);
}

void TaskVerifier::readAgain(const TaskId &id)
{
    const Task *task = m_ledger.find(id);
    // Whoever asks wants to know how it is now, not how it will be in a while.
    if (task && canReadAgain(*task) && !isReading(id))
        begin(*task, Attempts);
}

void TaskVerifier::verifyAgain(const Task &task)
{
    if (canReadAgain(task) && !isReading(task.id))
        begin(task, 1);
}

void TaskVerifier::clusterArrived()
{
    // Somebody signed in where an instance could not be read before. Old tasks are left alone: their database has moved on.
    for (const Task &task : m_ledger.all()) {
        if (task.state == TaskState::Unverified && task.createdAt.daysTo(m_clock.wall()) <= DaysOfLateVerdicts && everyoneSettled())
            verifyAgain(task);
    }
}

void TaskVerifier::read(const TaskId &id)
{
    const Task *task = m_ledger.find(id);
    if (!isStillWanted(*task)) {
        end(id);
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
        end(id);
        return;
    }
    Verdict verdict = verify(*task, evidence);
    if (verdict.event == TaskEvent::VersionsDiffer && isSuperseded(*task)) {
        verdict.event = TaskEvent::VersionsUnreadable;
        note(verdict,
            QCoreApplication::translate(
                "TaskVerifier", "A later upgrade of this database was sent, so what differs now says nothing about this one."));
    }
    // What contradicted may be the very thing that could not be read this time.
    if (task->state == TaskState::Mismatch && verdict.event == TaskEvent::VersionsUnreadable)
        note(verdict, QCoreApplication::translate("TaskVerifier", "An earlier reading found a contradiction; the events tell which."));
    if (wantsReading(task->state)) {
        record(id, {}, verdict, evidence);
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
    record(id, undecided ? std::nullopt : std::optional(verdict.event), verdict, evidence);
}

bool TaskVerifier::isStillWanted(const Task &task) const
{
    if (wantsReading(task.state) || task.state == TaskState::Unverified || task.state == TaskState::Finished)
        return true;
    if (task.state == TaskState::Mismatch)
        return !isSuperseded(task);
    // Gone tasks: without the cluster nothing can be read, and that is no verdict. Any other state: it came back and is followed again.
    return wantsVerdict(task.state) && m_clusters.isConnected(task.cluster);
}

bool TaskVerifier::isSuperseded(const Task &task) const
{
    return m_ledger.any([&task](const Task &other) {
        const bool sent = other.state != TaskState::NotSent && other.state != TaskState::Rejected && other.state != TaskState::NotReceived;
        return other.guid == task.guid && sent && other.sentAt.isValid() && other.sentAt > task.sentAt;
    });
}

void TaskVerifier::record(const TaskId &id, std::optional<TaskEvent> event, const Verdict &verdict, const UpgradeEvidence &evidence)
{
    TaskChange change;
    change.event = event;
    const Task *task = m_ledger.find(id);
    // What a later upgrade left to do is told by that one.
    const bool tells = task && !isSuperseded(*task);
    const VerdictText text{verdict.lines.value(0), verdict.points, tells ? leftToDo(*task, evidence) : std::vector<LeftToDo>()};
    change.edit = [said = asText(text), at = m_clock.wall()](Task &to) {
        to.verdict = said;
        if (!to.endedAt.isValid())
            to.endedAt = at;
    };
    for (const InstanceReading &reading : evidence.instances)
        change.records.push_back(TaskRecord{.task = id,
            .kind = u"instance"_s,
            .subject = reading.clusterName,
            .detail = reading.facts ? factsLine(*reading.facts) : reading.whyNot});
    change.records.push_back(TaskRecord{.task = id, .kind = u"verdict"_s, .detail = findingsOf(text)});
    change.then = [this, id](const Task &) { end(id); };
    change.otherwise = [this, id] { end(id); };
    m_ledger.apply(id, std::move(change));
    // What was just read is newer than what the other pages show.
    m_probe.refreshAll();
}

#include "moc_taskverifier.cpp"
