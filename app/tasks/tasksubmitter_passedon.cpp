// SPDX-License-Identifier: GPL-3.0-or-later
// What TaskSubmitter does with an upgrade that a node passes on to another one (reliability.md 2.5 #17).
#include "tasksubmitter.h"

#include <utility>

using namespace Qt::StringLiterals;

void TaskSubmitter::ask(const ConfirmedUpgrade &upgrade, const SubmitJudgement &judgement, std::vector<TaskRecord> records)
{
    const TaskId id = upgrade.plan.taskId();
    const ClusterAddress node = *judgement.mayContinueAt;
    records.push_back(TaskRecord{.task = id, .kind = u"redirect"_s, .detail = node.display()});
    TaskChange change;
    change.records = std::move(records);
    // With this in the row a stop of the program while the question is open leaves what is true: nothing was started.
    change.edit = [failure = judgement.failure](Task &task) { task.failure = failure; };
    change.then = [this, upgrade, node](const Task &task) {
        const ClusterStatus *status = m_clusters.status(upgrade.cluster);
        m_passedOn.insert_or_assign(task.id,
            PassedOn{upgrade, node, m_clock.outside() + m_clock.asleep(), m_clusters.lastConnected(upgrade.cluster),
                status ? status->certificate.sha256 : QString()});
        emit asking(task.id);
    };
    m_ledger.apply(id, std::move(change));
}

bool TaskSubmitter::stillHolds(const PassedOn &question) const
{
    const ClusterStatus *status = m_clusters.status(question.upgrade.cluster);
    return status && m_clusters.isConnected(question.upgrade.cluster)
        && m_clock.outside() + m_clock.asleep() - question.asked <= QuestionHolds && status->certificate.sha256 == question.certificate
        && m_clusters.lastConnected(question.upgrade.cluster) == question.signedIn;
}

bool TaskSubmitter::canContinue(const TaskId &id) const
{
    const auto it = m_passedOn.find(id);
    return it != m_passedOn.end() && stillHolds(it->second);
}

std::optional<TaskSubmitter::PassedOn> TaskSubmitter::takePassedOn(const TaskId &id)
{
    const auto it = m_passedOn.find(id);
    if (it == m_passedOn.end())
        return {};
    PassedOn taken = std::move(it->second);
    m_passedOn.erase(it);
    return taken;
}

void TaskSubmitter::continueAtNode(const TaskId &id)
{
    if (m_passedOn.contains(id) && !canContinue(id)) {
        emit asking(id); // the question says now that only declining is left
        return;
    }
    const auto taken = takePassedOn(id);
    if (!taken)
        return; // a double click, or an answer that was given
    const auto confirmed = m_clock.steady() + m_clock.asleep();
    TaskChange change;
    change.event = TaskEvent::Redirected;
    change.edit = [node = taken->node, now = m_clock.wall()](Task &task) {
        task.failure.reset();
        task.endpoint = node.origin();
        task.sentAt = now;
    };
    change.consequences.push_back(TaskRecord{.task = id, .kind = u"redirect-allowed"_s, .detail = taken->node.display()});
    change.consequences.push_back(
        TaskRecord{.task = id, .kind = u"request"_s, .detail = u"POST %1, %2"_s.arg(taken->upgrade.request.path, taken->node.display())});
    change.then = [this, confirmed, taken](const Task &) { send(taken->upgrade, isLate(confirmed), taken->node); };
    change.notWritten = [this, id, taken](const Failure &) {
        // Nothing was sent there, so the question is as open as before.
        m_passedOn.insert_or_assign(id, *taken);
        emit asking(id);
    };
    m_ledger.apply(id, std::move(change));
}

void TaskSubmitter::declineNode(const TaskId &id)
{
    const auto taken = takePassedOn(id);
    if (!taken)
        return;
    TaskChange change;
    change.event = TaskEvent::RefusedByCluster;
    change.edit = [now = m_clock.wall()](Task &task) { task.endedAt = now; };
    change.records.push_back(TaskRecord{.task = id, .kind = u"redirect-declined"_s, .detail = taken->node.display()});
    m_ledger.apply(id, std::move(change));
}
