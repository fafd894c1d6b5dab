// SPDX-License-Identifier: GPL-3.0-or-later
#include "simworld.h"

#include "catalogue.h"

#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace {

/// Progress that SMUpgradeBDB shows at a step, as the recorded machines do: in sevenths.
double progressAt(const QString &word)
{
    static const QStringList order{
        u"init"_s, u"check_slaves"_s, u"prepare"_s, u"stop_forwarding"_s, u"wait_for_version"_s, u"configure_shards"_s, u"verify"_s};
    const qsizetype index = order.indexOf(word == "start_wd"_L1 ? u"stop_forwarding"_s : word);
    return std::round(static_cast<double>(std::max<qsizetype>(0, index)) * 10000.0 / 7.0) / 100.0;
}

} // namespace

SimTask *SimWorld::nextDue(qint64 until)
{
    SimTask *next = nullptr;
    for (SimTask &task : m_tasks) {
        const bool due = !task.steps.empty() && task.steps.front().at <= until;
        if (due && (!next || task.steps.front().at < next->steps.front().at))
            next = &task;
    }
    return next;
}

void SimWorld::advance(qint64 now)
{
    now = std::max(now, m_now);
    while (SimTask *task = nextDue(now)) {
        const SimTask::Step step = task->steps.front();
        task->steps.erase(task->steps.begin());
        m_now = std::max(m_now, step.at);
        applyStep(*task, step);
    }
    m_now = now;
    forgetExpired();
}

void SimWorld::applyStep(SimTask &task, const SimTask::Step &step)
{
    if (task.status == "queued"_L1) {
        task.status = u"started"_s;
        task.startedAt = step.at;
        task.workerName = u"crdb_worker:1:0"_s;
    }
    if (task.cancelling || step.failure) {
        if (step.failure) {
            task.errors.push_back(*step.failure);
            task.workerWord = u"failed"_s;
            if (step.instance >= 0)
                task.instanceWords[step.instance] = u"failed"_s;
        }
        undoUnfinished(task, step.at);
        endTask(task, step.failure ? u"failed"_s : m_spec.guesses.cancelledStatus, step.at);
        return;
    }
    SimDatabase *database = find(task.guid);
    if (!database) { // deleted under its feet
        task.errors.push_back({{}, u"internal_error"_s, u"CRDB not found"_s});
        endTask(task, u"failed"_s, step.at);
        return;
    }
    if (step.instance >= 0)
        applyInstanceStep(task, *database, step.instance, step.word, step.at);
    else
        applyWorkerStep(task, *database, step.word, step.at);
}

void SimWorld::applyInstanceStep(SimTask &task, SimDatabase &database, int number, const QString &word, qint64 at)
{
    SimInstance &instance = database.instances[static_cast<size_t>(number)];
    task.instanceWords[number] = word;
    instance.changedAt = at;
    if (instance.actionUid.isEmpty())
        instance.actionUid = randomUuid(m_random);
    instance.actionStep = word;
    instance.actionProgress = progressAt(word);
    const bool takesVersion = !quirkOf(QuirkSpec::Kind::KeepsVersion, database, instance);
    if (word == "wait_for_version"_L1 && takesVersion) {
        instance.versionBefore = std::exchange(instance.redisVersion, task.target);
        const OfferSpec *offer = offerOn(instance.cluster, task.target);
        instance.fullVersionBefore = std::exchange(instance.fullVersion, offer ? offer->version : task.target + u".0"_s);
    } else if (word == "verify"_L1) { // past the last shard: no way back
        instance.versionBefore.clear();
        if (takesVersion)
            loadModules(task, database, instance);
        task.committing = true;
    } else if (word == "completed"_L1) {
        instance.actionUid.clear();
        instance.actionStep.clear();
    }
}

void SimWorld::applyWorkerStep(SimTask &task, SimDatabase &database, const QString &word, qint64 at)
{
    task.workerWord = word;
    if (word == "update_module_information"_L1) {
        task.committing = true;
        if (m_spec.guesses.crdbFollowsUpgrade)
            database.configuredModules = database.instances.front().modules;
    }
    if (word != "completed"_L1)
        return;
    if (!task.order.keepProtocol)
        database.protocol = 1;
    // The featureset can only follow on protocol 1.
    if (!task.order.keepFeatureset && database.protocol >= 1)
        database.featureset = std::max(database.featureset, featuresetOf(task.target));
    for (SimInstance &instance : database.instances) {
        instance.protocol = database.protocol;
        instance.featureset = database.featureset;
        instance.changedAt = at;
    }
    ++database.configVersion;
    endTask(task, u"finished"_s, at);
}

void SimWorld::undoUnfinished(const SimTask &task, qint64 at)
{
    SimDatabase *database = find(task.guid);
    if (!database)
        return;
    for (SimInstance &instance : database->instances) {
        if (instance.actionUid.isEmpty())
            continue;
        if (!instance.versionBefore.isEmpty()) {
            instance.redisVersion = std::exchange(instance.versionBefore, QString());
            instance.fullVersion = instance.fullVersionBefore;
        }
        instance.actionUid.clear();
        instance.actionStep.clear();
        instance.changedAt = at;
    }
}

void SimWorld::endTask(SimTask &task, const QString &status, qint64 at)
{
    task.phase = SimTask::Phase::Ended;
    task.steps.clear();
    if (task.cancelling && status == "failed"_L1 && task.errors.empty())
        task.errors.push_back({{}, u"task_canceled"_s, u"Task canceled"_s});
    if (!m_spec.guesses.stuckAtStarted || status != "finished"_L1) {
        task.status = status;
        task.endedAt = at;
    }
    const bool another = std::any_of(m_tasks.begin(), m_tasks.end(),
        [&task](const SimTask &other) { return other.guid == task.guid && other.phase == SimTask::Phase::Running; });
    const auto waiting = std::find_if(m_tasks.begin(), m_tasks.end(),
        [&task](const SimTask &other) { return other.guid == task.guid && other.phase == SimTask::Phase::Queued; });
    if (!another && waiting != m_tasks.end())
        startTask(*waiting, at);
}

void SimWorld::forgetExpired()
{
    std::erase_if(m_tasks, [this](const SimTask &task) { return task.endedAt >= 0 && m_now >= task.endedAt + task.ttlSeconds * 1000; });
}

std::optional<Refusal> SimWorld::cancel(int cluster, const QString &taskId, bool force)
{
    const auto found =
        std::find_if(m_tasks.rbegin(), m_tasks.rend(), [&](const SimTask &task) { return task.cluster == cluster && task.id == taskId; });
    if (found == m_tasks.rend())
        return Refusal{404, {}, u"Task not found"_s};
    SimTask &task = *found;
    if (task.phase == SimTask::Phase::Ended || (task.committing && !force))
        return Refusal{406, u"task_cannot_be_canceled"_s, u"Task cannot be canceled"_s};
    task.cancelling = true;
    const bool waiting = task.status == "queued"_L1;
    const qint64 at = m_now + (waiting ? 0 : varied(m_spec.durations.cancel));
    // What was to come is given up; ending is all that is left. A waiting task never started.
    task.steps.clear();
    if (waiting)
        endTask(task, m_spec.guesses.cancelledStatus, at);
    else
        task.steps.push_back({at, -1, u"canceled"_s, {}});
    return std::nullopt;
}

std::optional<qint64> SimWorld::nextCommit() const
{
    std::optional<qint64> next;
    for (const SimTask &task : m_tasks) {
        if (task.phase == SimTask::Phase::Ended || task.committing)
            continue;
        const auto commit = std::ranges::find_if(task.steps, [](const SimTask::Step &step) {
            return !step.failure && (step.word == "verify"_L1 || step.word == "update_module_information"_L1);
        });
        if (commit != task.steps.end())
            next = next ? std::min(*next, commit->at) : commit->at;
    }
    return next;
}
