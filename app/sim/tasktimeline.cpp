// SPDX-License-Identifier: GPL-3.0-or-later
#include "simworld.h"

#include "catalogue.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

// When a task starts, all that it will do is laid out at once. Step words are assumptions: no recording of an upgrade task exists
// (api.md 3.4).

namespace {

struct StepLength {
    QString word;
    double seconds = 0.0;
};

/// States of SMUpgradeBDB with a plausible length; waiting for the version is the shards' restart and computed.
const std::vector<StepLength> &instanceSteps()
{
    static const std::vector<StepLength> table{{u"init"_s, 0.6}, {u"check_slaves"_s, 0.6}, {u"prepare"_s, 1.0}, {u"stop_forwarding"_s, 0.5},
        {u"start_wd"_s, 0.5}, {u"wait_for_version"_s, 0.0}, {u"configure_shards"_s, 1.6}, {u"verify"_s, 1.6}};
    return table;
}

constexpr double ValidateSeconds = 1.5;
constexpr double ModuleInformationSeconds = 1.0;
constexpr double FeaturesetSeconds = 1.5;
constexpr double FailoverSeconds = 1.0; ///< preserve_roles costs one more

} // namespace

qint64 SimWorld::varied(double seconds)
{
    const double factor = 0.92 + 0.16 * m_random.generateDouble();
    return std::max<qint64>(1, std::llround(seconds * 1000.0 * factor));
}

bool SimWorld::failsAfter(SimTask &task, const SimDatabase &database, int instance, const QString &word, qint64 at)
{
    const QString cluster =
        instance < 0 ? QString() : m_clusters[static_cast<size_t>(database.instances[static_cast<size_t>(instance)].cluster)].spec.name;
    for (FailureSpec &failure : m_spec.failures) {
        const bool meant = failure.database.isEmpty() || failure.database == database.spec.name || failure.database == database.spec.guid;
        if (!meant || failure.cluster != cluster || failure.step != word || failure.times == 0)
            continue;
        if (failure.times > 0)
            --failure.times;
        task.steps.push_back({at, instance, u"failed"_s, TaskError{cluster, failure.errorCode, failure.description}});
        return true;
    }
    return false;
}

qint64 SimWorld::planInstance(SimTask &task, const SimDatabase &database, size_t index, qint64 at)
{
    const SimInstance &instance = database.instances[index];
    const int number = static_cast<int>(index);
    const int policy = m_clusters[static_cast<size_t>(instance.cluster)].spec.parallelShards;
    const int parallel = task.order.parallelShards.value_or(policy > 0 ? policy : database.spec.shards);
    const int waves = (database.spec.shards + parallel - 1) / std::max(1, parallel);
    const bool nothingToDo = instance.redisVersion == task.target && !task.order.forceRestart && task.order.modules.empty();
    for (const StepLength &step : instanceSteps()) {
        task.steps.push_back({at, number, step.word, {}});
        double seconds = step.word == "wait_for_version"_L1 ? m_spec.durations.shardRestart * waves : step.seconds;
        if (step.word == "configure_shards"_L1 && task.order.preserveRoles)
            seconds += FailoverSeconds;
        at += varied(seconds * m_spec.durations.scale);
        const QuirkSpec *loading = quirkOf(QuirkSpec::Kind::ShardLoading, database, instance);
        if (loading && loading->step == step.word)
            at += std::llround(loading->seconds * 1000.0);
        if (failsAfter(task, database, number, step.word, at))
            return at;
        if (nothingToDo)
            break;
    }
    task.steps.push_back({at, number, u"completed"_s, {}});
    return at;
}

void SimWorld::startTask(SimTask &task, qint64 at)
{
    task.phase = SimTask::Phase::Running;
    SimDatabase *found = find(task.guid);
    const bool workerOn = m_clusters[static_cast<size_t>(task.cluster)].spec.workerEnabled;
    if (!workerOn || !found)
        return; // stays queued for good, as with the service switched off
    const SimDatabase &database = *found;

    at += varied(m_spec.durations.queued);
    task.steps.push_back({at, -1, u"init"_s, {}});
    at += varied(ValidateSeconds * m_spec.durations.scale);
    if (task.ruleFailure) {
        task.steps.push_back({at, -1, u"failed"_s, TaskError{{}, task.ruleFailure->code, task.ruleFailure->description}});
        return;
    }
    for (const SimInstance &instance : database.instances) {
        if (hasUpgradeCall(instance.cluster))
            continue;
        const QString &name = m_clusters[static_cast<size_t>(instance.cluster)].spec.name;
        task.steps.push_back({at, -1, u"failed"_s, TaskError{name, u"internal_error"_s, u"Error [404]"_s}});
        return;
    }
    if (failsAfter(task, database, -1, u"init"_s, at))
        return;
    task.steps.push_back({at, -1, u"upgrade_instances"_s, {}});
    qint64 last = at;
    for (size_t index = 0; index < database.instances.size(); ++index) {
        const auto begin = at + static_cast<qint64>(index) * std::llround(m_spec.durations.stagger * 1000.0);
        last = std::max(last, planInstance(task, database, index, begin));
    }
    for (const auto &[word, seconds] :
        {std::pair{u"update_module_information"_s, ModuleInformationSeconds}, std::pair{u"update_featureset"_s, FeaturesetSeconds}}) {
        task.steps.push_back({last, -1, word, {}});
        last += varied(seconds * m_spec.durations.scale);
        if (failsAfter(task, database, -1, word, last))
            break;
    }
    task.steps.push_back({last, -1, u"completed"_s, {}});
    // A failure cuts off what would come after it.
    std::stable_sort(task.steps.begin(), task.steps.end(), [](const SimTask::Step &a, const SimTask::Step &b) { return a.at < b.at; });
    const auto failure =
        std::find_if(task.steps.begin(), task.steps.end(), [](const SimTask::Step &step) { return step.failure.has_value(); });
    if (failure != task.steps.end())
        task.steps.erase(failure + 1, task.steps.end());
}
