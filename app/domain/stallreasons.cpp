// SPDX-License-Identifier: GPL-3.0-or-later
#include "errorcatalogue.h"
#include "peername.h"
#include "stall.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct ReasonWords {
    Q_DECLARE_TR_FUNCTIONS(StallReasons)
};

constexpr auto UpgradeMachine = "SMUpgradeBDB"_L1;
constexpr auto InSync = "in-sync"_L1;

const ClusterFacts *clusterOf(const std::vector<ClusterFacts> &clusters, const DatabaseView::Instance &instance)
{
    const auto found = std::ranges::find_if(clusters, [&](const ClusterFacts &each) { return each.id == instance.cluster; });
    return found == clusters.end() ? nullptr : &*found;
}

void addSilence(std::vector<Reason> &reasons, const DatabaseView::Instance &instance)
{
    const QString &name = instance.ref.clusterName;
    if (!instance.cluster) {
        reasons.push_back({ReasonWords::tr("Nobody is signed in to %1, so nothing is known from there.").arg(name), {}});
    } else if (instance.facts.failure) {
        reasons.push_back(
            {ReasonWords::tr("%1 did not answer when it was last asked: %2").arg(name, explain(*instance.facts.failure).title),
                instance.facts.source});
    }
}

void addLinks(std::vector<Reason> &reasons, const DatabaseView &database, const DatabaseView::Instance &instance)
{
    if (!instance.facts.isKnown()) {
        return;
    }
    const QString &name = instance.ref.clusterName;
    const InstanceFacts &facts = *instance.facts.value;
    if (!facts.sync.isEmpty() && facts.sync != "enabled"_L1) {
        reasons.push_back({ReasonWords::tr("The syncer of %1 is “%2”.").arg(name, facts.sync), instance.facts.source});
    }
    for (const SyncSource &source : facts.sources) {
        if (!source.status.isEmpty() && source.status != InSync) {
            reasons.push_back({ReasonWords::tr("The link of %1 to %2 is “%3”.").arg(name, peerName(database, source.uid), source.status),
                instance.facts.source});
        }
    }
}

QString shardLine(const QString &cluster, const ActionFacts::Pending &shard)
{
    const QString what = !shard.description.isEmpty() ? shard.description : !shard.status.isEmpty() ? shard.status : shard.operation;
    return ReasonWords::tr("Shard %1 on %2: “%3”.").arg(shard.shard, cluster, what);
}

void addActions(std::vector<Reason> &reasons, const DatabaseView::Instance &instance, const ClusterFacts &cluster)
{
    const auto read = instance.facts.value ? cluster.actions.find(instance.facts.value->bdbUid) : cluster.actions.end();
    if (read == cluster.actions.end() || !read->second.isKnown()) {
        return;
    }
    const QString &name = instance.ref.clusterName;
    for (const ActionFacts &action : *read->second.value) {
        for (const ActionFacts::Pending &shard : action.pending) {
            reasons.push_back({shardLine(name, shard), read->second.source});
        }
        if (action.name == UpgradeMachine && action.pending.empty()) {
            reasons.push_back(
                {ReasonWords::tr("%1 still works on its instance; it says “%2”.").arg(name, action.state), read->second.source});
        } else if (action.name != UpgradeMachine) {
            reasons.push_back(
                {ReasonWords::tr("Another action runs on %1: %2, “%3”.").arg(name, action.name, action.state), read->second.source});
        }
    }
}

void addOtherTasks(std::vector<Reason> &reasons, const Task &task, const ClusterFacts &cluster)
{
    for (const WireTask &other : cluster.tasks.value.value_or(std::vector<WireTask>())) {
        const WireStatus status = statusOf(other);
        const bool runs = status == WireStatus::Started || status == WireStatus::Queued || status == WireStatus::OtherRunning;
        const bool ours = other.id == task.id.text() || other.id == task.serverTaskId;
        if (runs && !ours && other.guid.compare(task.guid.text(), Qt::CaseInsensitive) == 0) {
            reasons.push_back(
                {ReasonWords::tr("%1 has another task for this database: %2, “%3”.").arg(cluster.name, other.id, other.status),
                    cluster.tasks.source});
        }
    }
}

} // namespace

std::vector<Reason> stallReasons(const Task &task, const NoChange &stall, const std::vector<ClusterFacts> &clusters)
{
    auto database = findDatabase(clusters, task.guid);
    if (!database) {
        return {};
    }
    std::ranges::stable_partition(database->instances,
        [&stall](const DatabaseView::Instance &each) { return each.ref.clusterName.compare(stall.cluster, Qt::CaseInsensitive) == 0; });
    std::vector<Reason> reasons;
    for (const DatabaseView::Instance &instance : database->instances) {
        addSilence(reasons, instance);
        if (const ClusterFacts *cluster = clusterOf(clusters, instance)) {
            addActions(reasons, instance, *cluster);
            addOtherTasks(reasons, task, *cluster);
        }
        addLinks(reasons, *database, instance);
    }
    return reasons;
}
