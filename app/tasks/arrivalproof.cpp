// SPDX-License-Identifier: GPL-3.0-or-later
#include "arrivalproof.h"

#include "apiclient.h"
#include "wire/codec.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Two quick denials say no more than one (reliability.md 0.6), however often somebody presses Refresh.
constexpr auto Apart = 1s;
// Looks lie a minute apart at most, and each reads the rest anew.
constexpr auto Fresh = 150s;

VersionsBefore versionsBefore(const std::vector<TaskRecord> &history)
{
    VersionsBefore versions;
    for (const TaskRecord &record : history) {
        if (record.kind == "before"_L1)
            versions.push_back({record.subject, record.detail});
    }
    return versions;
}

/// More careful than isRunning(): a time of end beside a status of one that runs does not count here.
bool mayRun(const WireTask &task)
{
    const WireStatus status = statusOf(task);
    return status == WireStatus::Queued || status == WireStatus::Started || status == WireStatus::Cancelling
        || status == WireStatus::OtherRunning;
}

} // namespace

ArrivalProof::ArrivalProof(TaskLedger &ledger, Journal &journal, Clusters &clusters, ClusterProbe &probe, Clock &clock)
    : m_ledger(ledger)
    , m_journal(journal)
    , m_clusters(clusters)
    , m_probe(probe)
    , m_clock(clock)
{
    connect(&ledger, &TaskLedger::changed, this, [this](const Task &task) {
        if (task.state != TaskState::Unknown)
            m_cases.erase(task.id);
    });
}

ArrivalProof::Case &ArrivalProof::caseOf(const Task &task)
{
    const auto [it, isNew] = m_cases.try_emplace(task.id);
    Case &known = it->second;
    if (isNew) {
        // The wall clock is asked once; from here on the age grows by the steady one.
        known.begun = m_clock.steady() + m_clock.asleep();
        known.age = std::chrono::seconds(task.sentAt.isValid() ? std::max<qint64>(0, task.sentAt.secsTo(m_clock.wall())) : 0);
        known.evidence.ttl = std::chrono::seconds(task.ttlSeconds);
        known.evidence.destructive = task.destructive;
    }
    known.evidence.sinceSent =
        known.age + std::chrono::duration_cast<std::chrono::seconds>(m_clock.steady() + m_clock.asleep() - known.begun);
    known.evidence.taken = !task.serverTaskId.isEmpty() || (task.failure && task.failure->http >= 200 && task.failure->http <= 299);
    return known;
}

void ArrivalProof::denied(const TaskId &id)
{
    const Task *task = m_ledger.find(id);
    if (!task || task->state != TaskState::Unknown)
        return;
    Case &known = caseOf(*task);
    const auto now = m_clock.steady();
    if (known.lastDenied && now - *known.lastDenied < Apart)
        return;
    known.lastDenied = now;
    known.answered = true;
    ++known.evidence.denied;
    const ArrivalJudgement judgement = judge(known.evidence);
    if (judgement == ArrivalJudgement::Over) {
        TaskChange change;
        change.event = TaskEvent::NeverSeenTtlOver;
        m_ledger.apply(id, std::move(change));
    } else if (judgement != ArrivalJudgement::Early) {
        gather(id);
    }
    emit changed(id);
}

void ArrivalProof::unanswered(const TaskId &id)
{
    const Task *task = m_ledger.find(id);
    if (!task || task->state != TaskState::Unknown)
        return;
    Case &known = caseOf(*task);
    ++known.evidence.unanswered;
    known.answered = false;
    emit changed(id);
}

std::optional<ArrivalEvidence> ArrivalProof::evidence(const TaskId &id) const
{
    const auto it = m_cases.find(id);
    if (it == m_cases.end())
        return {};
    const Case &known = it->second;
    const auto now = m_clock.steady() + m_clock.asleep();
    ArrivalEvidence evidence = known.evidence;
    evidence.sinceSent = known.age + std::chrono::duration_cast<std::chrono::seconds>(now - known.begun);
    evidence.fresh = known.answered && known.gathered && now - *known.gathered < Fresh;
    return evidence;
}

int ArrivalProof::looks(const TaskId &id) const
{
    const auto it = m_cases.find(id);
    return it == m_cases.end() ? 0 : it->second.evidence.denied + it->second.evidence.unanswered;
}

void ArrivalProof::gather(const TaskId &id)
{
    const Task *task = m_ledger.find(id);
    ApiClient *client = m_clusters.client(task->cluster);
    Case &known = m_cases.at(id);
    if (!client || known.reading)
        return;
    known.reading = true;
    client->get(codec::tasksPath(), Call::ReadTask, this, [this, id](const Result<Reply, Failure> &answer) {
        const auto it = m_cases.find(id);
        const Task *asked = m_ledger.find(id);
        if (it == m_cases.end() || !asked)
            return;
        const auto list = answer ? codec::tasks(answer->body) : Result<std::vector<WireTask>, codec::Why>(codec::Why());
        it->second.evidence.otherTask = ArrivalEvidence::OtherTask::Unread;
        if (list) {
            // A task that does not say which database it changes may be of this one.
            const bool other = std::ranges::any_of(*list, [asked](const WireTask &listed) {
                const bool thisDatabase = listed.guid.isEmpty() || listed.guid.compare(asked->guid.text(), Qt::CaseInsensitive) == 0;
                return thisDatabase && mayRun(listed) && listed.id != asked->id.text();
            });
            it->second.evidence.otherTask = other ? ArrivalEvidence::OtherTask::Running : ArrivalEvidence::OtherTask::None;
        }
        readVersions(id);
    });
}

void ArrivalProof::readVersions(const TaskId &id)
{
    m_journal.history(id, this, [this, id](const Result<std::vector<TaskRecord>, Failure> &history) {
        const Task *task = m_ledger.find(id);
        if (!task || !m_cases.contains(id))
            return;
        const VersionsBefore before = history ? versionsBefore(*history) : VersionsBefore();
        m_probe.readInstances(task->guid, task->cluster, this, [this, id, before](const std::vector<InstanceReading> &readings) {
            const auto it = m_cases.find(id);
            if (it == m_cases.end())
                return;
            it->second.reading = false;
            it->second.evidence.versions = compareVersions(before, readings, it->second.evidence.versionsText);
            it->second.evidence.asOf = m_clock.wall();
            it->second.gathered = m_clock.steady() + m_clock.asleep();
            emit changed(id);
        });
    });
}

void ArrivalProof::confirmNotReceived(const TaskId &id)
{
    const Task *task = m_ledger.find(id);
    const auto known = evidence(id);
    if (!task || !known || judge(*known) != ArrivalJudgement::MostLikelyNot)
        return;
    close(*task, TaskEvent::NotReceivedConfirmed, sentences(*known, task->clusterName));
}

void ArrivalProof::closeUndecided(const TaskId &id)
{
    const Task *task = m_ledger.find(id);
    if (task && task->state == TaskState::Undecided && !task->verdict.isEmpty())
        close(*task, TaskEvent::VersionsDiffer, task->verdict.split(u'\n'));
}

void ArrivalProof::close(const Task &task, TaskEvent event, const QStringList &shown)
{
    TaskChange change;
    change.event = event;
    change.edit = [now = m_clock.wall()](Task &to) { to.endedAt = now; };
    for (const QString &line : shown)
        change.records.push_back(TaskRecord{.task = task.id, .kind = u"evidence"_s, .detail = line});
    m_ledger.apply(task.id, std::move(change));
}

#include "moc_arrivalproof.cpp"
