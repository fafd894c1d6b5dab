// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasksubmitter.h"

#include "apiclient.h"
#include "errorcatalogue.h"
#include "outcome.h"
#include "wire/codec.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int DefaultTtlSeconds = 500;
constexpr std::chrono::minutes LongestWriting{5};

TaskRecord line(const Task &task, const QString &kind, const QString &detail, const QString &subject = {})
{
    return TaskRecord{.task = task.id, .kind = kind, .subject = subject, .detail = detail};
}

QString headerLines(const UpgradeRequest &request)
{
    QStringList lines;
    for (const auto &[name, value] : request.headers)
        lines.append(u"%1: %2"_s.arg(QString::fromLatin1(name), QString::fromLatin1(value)));
    return lines.join(u'\n');
}

QString outcomeName(Finding::Outcome outcome)
{
    switch (outcome) {
    case Finding::Outcome::Passed:
        return u"passed"_s;
    case Finding::Outcome::NotChecked:
        return u"not checked"_s;
    case Finding::Outcome::Acknowledge:
        return u"to acknowledge"_s;
    case Finding::Outcome::Blocks:
        return u"blocks"_s;
    case Finding::Outcome::Inform:
        return u"to know"_s;
    }
    return {};
}

/// Outcome and sentence, then what was read where and when.
QString recordText(const Finding &finding)
{
    const QString text = u"%1: %2"_s.arg(outcomeName(finding.outcome), finding.title);
    return finding.evidence.isEmpty() ? text : text + u'\n' + finding.evidence;
}

Failure notSent(const ClusterStatus *status)
{
    Failure failure;
    failure.call = Call::Upgrade;
    const bool signedOut = status && status->state == ClusterStatus::State::SignedOut;
    failure.transport = signedOut ? Transport::SignedOut : Transport::NotSent;
    failure.host = status ? status->address.display() : QString();
    return failure;
}

} // namespace

TaskSubmitter::TaskSubmitter(TaskLedger &ledger, Clusters &clusters, const ClusterProbe &probe, Clock &clock)
    : m_ledger(ledger)
    , m_clusters(clusters)
    , m_probe(probe)
    , m_clock(clock)
{ }

Task TaskSubmitter::rowFor(const ConfirmedUpgrade &upgrade, const ClusterStatus &status) const
{
    Task task{.id = upgrade.plan.taskId(), .guid = upgrade.plan.guid()};
    task.intentId = upgrade.intentId;
    task.databaseName = upgrade.databaseName;
    task.cluster = upgrade.cluster;
    task.clusterName = status.name;
    task.endpoint = status.address.origin();
    task.certificate = status.certificate.sha256;
    task.body = upgrade.request.body;
    task.headers = headerLines(upgrade.request);
    task.destructive = upgrade.plan.canDestroyData();
    task.requestedVersion = upgrade.plan.redisVersion();
    task.expectedVersion = upgrade.expectedVersion;
    for (const UpgradePlan::ModuleChange &change : upgrade.plan.modules())
        task.expectedArguments.push_back({change.name, change.arguments});
    task.ttlSeconds = upgrade.plan.resultTtlSeconds().value_or(DefaultTtlSeconds);
    task.createdAt = m_clock.wall();
    return task;
}

void TaskSubmitter::submit(const ConfirmedUpgrade &upgrade)
{
    if (m_intents.contains(upgrade.intentId))
        return; // a double click, or Enter held down: the same intent
    const ClusterStatus *status = m_clusters.status(upgrade.cluster);
    if (!status || !m_clusters.client(upgrade.cluster)) {
        emit notRecorded(upgrade.intentId, notSent(status));
        return;
    }
    m_intents.insert(upgrade.intentId);
    const Task task = rowFor(upgrade, *status);
    std::vector<TaskRecord> records{line(task, u"prepared"_s, upgrade.request.path)};
    for (const Finding &finding : upgrade.findings)
        records.push_back(line(task, u"finding"_s, recordText(finding), finding.id));
    // Kept so that it can be told later whether anything has changed since (reliability.md 2.7).
    if (const auto database = findDatabase(m_probe.facts(), task.guid)) {
        for (const DatabaseView::Instance &instance : database->instances) {
            if (instance.facts.isKnown())
                records.push_back(line(task, u"before"_s, instance.facts.value->versionText(), instance.ref.clusterName));
        }
    }
    const auto confirmed = m_clock.steady() + m_clock.asleep();
    m_ledger.insert(task, records, [this, upgrade, confirmed](const Result<Task, Failure> &row) {
        if (row) {
            markSending(upgrade, confirmed);
            return;
        }
        m_intents.remove(upgrade.intentId); // nothing is on disk, so the person may try again
        emit notRecorded(upgrade.intentId, row.error());
    });
}

void TaskSubmitter::markSending(const ConfirmedUpgrade &upgrade, std::chrono::milliseconds confirmed)
{
    TaskChange change;
    change.event = TaskEvent::RowDurable;
    change.edit = [now = m_clock.wall()](Task &task) { task.sentAt = now; };
    change.consequences.push_back(
        TaskRecord{.task = upgrade.plan.taskId(), .kind = u"request"_s, .detail = u"POST %1"_s.arg(upgrade.request.path)});
    // Only the record's being on disk sends the request, and only now: a write that succeeds hours later must not.
    change.then = [this, upgrade, confirmed](const Task &) {
        emit submitted(upgrade.intentId, upgrade.plan.taskId());
        send(upgrade, isLate(confirmed));
    };
    change.notWritten = [this, upgrade](const Failure &failure) {
        TaskChange abandoned;
        abandoned.event = TaskEvent::Abandoned;
        abandoned.edit = [failure, now = m_clock.wall()](Task &task) {
            task.failure = failure;
            task.endedAt = now;
        };
        m_ledger.apply(upgrade.plan.taskId(), std::move(abandoned));
        emit notRecorded(upgrade.intentId, failure);
    };
    m_ledger.apply(upgrade.plan.taskId(), std::move(change));
}

bool TaskSubmitter::isLate(std::chrono::milliseconds confirmed) const
{
    return m_clock.steady() + m_clock.asleep() - confirmed > LongestWriting;
}

void TaskSubmitter::send(const ConfirmedUpgrade &upgrade, bool late, const std::optional<ClusterAddress> &node)
{
    ApiClient *client = late ? nullptr : m_clusters.client(upgrade.cluster);
    if (!client) {
        SubmitEnd end;
        end.failure = notSent(m_clusters.status(upgrade.cluster));
        if (late) {
            end.failure.transport = Transport::NotSent;
            end.failure.errorCode = u"recorded_late"_s;
        }
        end.transport = end.failure.transport;
        end.passedOn = node.has_value();
        ended(upgrade, end);
        return;
    }
    client->submit(
        upgrade.request, this, [this, upgrade](const SubmitEnd &end) { ended(upgrade, end); }, node);
}

void TaskSubmitter::ended(const ConfirmedUpgrade &upgrade, const SubmitEnd &end)
{
    const SubmitJudgement judgement = judge(end, upgrade.plan.taskId(), upgrade.plan.guid());
    std::vector<TaskRecord> answer;
    if (end.http != 0) {
        const QString detail = end.location.isEmpty() ? u"HTTP %1"_s.arg(end.http) : u"HTTP %1, %2"_s.arg(end.http).arg(end.location);
        answer.push_back(TaskRecord{.task = upgrade.plan.taskId(), .kind = u"answer"_s, .detail = detail});
    }
    if (judgement.mayContinueAt) {
        ask(upgrade, judgement, std::move(answer));
        return;
    }
    TaskChange change;
    change.records = std::move(answer);
    change.event = judgement.event;
    change.edit = [judgement, end, now = m_clock.wall()](Task &task) {
        task.failure = judgement.failure;
        task.serverTaskId = judgement.serverTaskId;
        if (judgement.event == TaskEvent::AcceptedByCluster) {
            task.lastConfirmed = now;
            if (end.answer)
                task.seen = *end.answer;
        }
        if (isTerminal(task.state))
            task.endedAt = now;
    };
    if (judgement.event == TaskEvent::OutcomeUnclear && judgement.failure) {
        const QString why = explain(*judgement.failure).title;
        const QString detail = end.http == 0 ? why : u"%1 (HTTP %2)"_s.arg(why, QString::number(end.http));
        change.records.push_back(TaskRecord{.task = upgrade.plan.taskId(), .kind = u"lost"_s, .detail = detail});
    }
    if (end.http == 404 || end.http == 405)
        change.then = [this, upgrade](const Task &) { tellMissingApart(upgrade); };
    m_ledger.apply(upgrade.plan.taskId(), std::move(change));
}

void TaskSubmitter::tellMissingApart(const ConfirmedUpgrade &upgrade)
{
    ApiClient *client = m_clusters.client(upgrade.cluster);
    if (!client)
        return;
    client->get(codec::crdbPath(upgrade.plan.guid()), Call::ReadDatabase, this, [this, upgrade](const Result<Reply, Failure> &answer) {
        const bool missing = !answer && answer.error().http == 404;
        if (!answer && !missing)
            return; // still open: the card says both possibilities
        TaskChange change;
        change.edit = [missing](Task &task) {
            if (task.failure) {
                task.failure->databaseMissing = missing;
                task.failure->routeMissing = !missing;
            }
        };
        change.records.push_back(TaskRecord{.task = upgrade.plan.taskId(),
            .kind = u"request"_s,
            .detail = u"GET %1: HTTP %2"_s.arg(codec::crdbPath(upgrade.plan.guid())).arg(missing ? 404 : answer->http)});
        m_ledger.apply(upgrade.plan.taskId(), std::move(change));
    });
}

#include "moc_tasksubmitter.cpp"
