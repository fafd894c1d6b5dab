// SPDX-License-Identifier: GPL-3.0-or-later
#include "failurefacts.h"

#include "showntime.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct FactWords {
    Q_DECLARE_TR_FUNCTIONS(FailureFacts)
};

const ClusterFacts *factsOf(const std::vector<ClusterFacts> &facts, const ClusterId &id)
{
    const auto it = std::ranges::find(facts, id, &ClusterFacts::id);
    return it == facts.end() ? nullptr : &*it;
}

/// The software of nodes, those below \a below only where it is given.
QStringList softwareOf(const ClusterFacts &cluster, const DottedVersion *below)
{
    QStringList lines;
    if (!cluster.nodes.isKnown()) {
        return lines;
    }
    for (const NodeFacts &node : *cluster.nodes.value) {
        const DottedVersion runs{node.softwareVersion};
        if (runs.isValid() && (!below || runs < *below)) {
            lines.append(
                FactWords::tr("Node %1 of %2 runs Redis Software %3 (read at %4).")
                    .arg(QString::number(node.uid), cluster.name, node.softwareVersion, showntime::clockText(cluster.nodes.source.at)));
        }
    }
    return lines;
}

QStringList aboutMissing(const Task &task, const Failure &failure, const std::vector<ClusterFacts> &facts)
{
    QStringList lines;
    if (failure.databaseMissing) {
        lines.append(
            FactWords::tr("After the refusal %1 was asked for the database itself: it does not know it either.").arg(task.clusterName));
    } else if (failure.routeMissing) {
        lines.append(FactWords::tr("After the refusal %1 was asked for the database itself: it knows it. Only the upgrade call is missing.")
                         .arg(task.clusterName));
    } else {
        lines.append(FactWords::tr("Whether %1 knows the database could not be read after the refusal.").arg(task.clusterName));
    }
    QStringList old;
    bool every = true;
    for (const ClusterFacts &cluster : facts) {
        old.append(softwareOf(cluster, &firstSoftwareWithUpgrade()));
        every = every && cluster.nodes.isKnown();
    }
    if (old.isEmpty() && every && !facts.empty()) {
        old.append(FactWords::tr("No node of the connected clusters was read with software older than %1.")
                       .arg(firstSoftwareWithUpgrade().text()));
    }
    return lines + old;
}

QStringList aboutRole(const Task &task, const std::vector<ClusterFacts> &facts)
{
    const ClusterFacts *cluster = factsOf(facts, task.cluster);
    if (!cluster || !cluster->role.isKnown() || cluster->role.value->role.isEmpty()) {
        return {FactWords::tr("The role of the account on %1 could not be read.").arg(task.clusterName)};
    }
    const RoleFacts &role = *cluster->role.value;
    const QString at = showntime::clockText(cluster->role.source.at);
    if (!role.mayUpgrade) {
        return {FactWords::tr("On %1 the account has the role “%2” (read at %3). What this role may do could not be read.")
                    .arg(task.clusterName, role.role, at)};
    }
    return {(*role.mayUpgrade
            ? FactWords::tr("On %1 the account has the role “%2”, which includes upgrade_crdb (read at %3). So something else refused it.")
            : FactWords::tr("On %1 the account has the role “%2”, which does not include upgrade_crdb (read at %3)."))
                .arg(task.clusterName, role.role, at)};
}

QStringList aboutVersions(const Task &task, const std::vector<ClusterFacts> &facts)
{
    QStringList lines;
    const auto target = task.requestedVersion ? task.requestedVersion : task.expectedVersion;
    const auto database = findDatabase(facts, task.guid);
    if (!target || !database) {
        return lines;
    }
    for (const DatabaseView::Instance &instance : database->instances) {
        if (!instance.facts.isKnown()) {
            continue;
        }
        const RedisVersion runs = instance.facts.value->redisVersion;
        const QString pattern = *target < runs ? FactWords::tr("%1 runs Redis %2 (read at %3); the target %4 is below it.")
            : *target == runs                  ? FactWords::tr("%1 runs Redis %2 (read at %3); the target %4 is the same.")
                                               : FactWords::tr("%1 runs Redis %2 (read at %3); the target %4 is above it.");
        lines.append(pattern.arg(instance.ref.clusterName, runs.text(), showntime::clockText(instance.facts.source.at), target->text()));
    }
    return lines;
}

/// RS171560: valid values of the header were refused before 7.22.2-20 (api.md 6).
QStringList aboutKeptResult(const Task &task, const std::vector<ClusterFacts> &facts)
{
    const ClusterFacts *cluster = factsOf(facts, task.cluster);
    if (!cluster || !task.headers.contains("X-Result-TTL"_L1, Qt::CaseInsensitive)) {
        return {};
    }
    const DottedVersion fixed{u"7.22.2-20"};
    QStringList lines = softwareOf(*cluster, &fixed);
    if (!lines.isEmpty()) {
        lines.append(
            FactWords::tr("Software before 7.22.2-20 is known to refuse valid values of “Keep result for” (RS171560). A new upgrade "
                          "with the default of the cluster can be submitted."));
    }
    return lines;
}

QStringList aboutNamedCluster(const Failure &failure, const std::vector<ClusterFacts> &facts)
{
    const auto named = std::ranges::find(facts, failure.clusterName, &ClusterFacts::name);
    if (failure.clusterName.isEmpty() || named == facts.end() || !named->nodes.isKnown() || named->nodes.value->empty()) {
        return {};
    }
    const std::vector<NodeFacts> &nodes = *named->nodes.value;
    const QString first = nodes.front().softwareVersion;
    if (!std::ranges::all_of(nodes, [&](const NodeFacts &node) { return node.softwareVersion == first; })) {
        return softwareOf(*named, nullptr);
    }
    QStringList lines{FactWords::tr("All nodes of %1 run Redis Software %2 (read at %3).")
                          .arg(named->name, first, showntime::clockText(named->nodes.source.at))};
    if (failure.description.contains("same version"_L1, Qt::CaseInsensitive)) {
        lines.append(FactWords::tr("So this reading does not confirm what the cluster said. If it says so again, ask Redis support."));
    }
    return lines;
}

} // namespace

QStringList readAbout(const Task &task, const Failure &failure, const std::vector<ClusterFacts> &facts)
{
    if (failure.call == Call::TaskItself) {
        const bool software =
            failure.errorCode == "upgrade_bdb_failed"_L1 || failure.description.contains("error [404]"_L1, Qt::CaseInsensitive);
        return software ? aboutNamedCluster(failure, facts) : QStringList();
    }
    if (failure.call != Call::Upgrade) {
        return {};
    }
    switch (failure.http) {
    case 400:
        if (failure.description.contains("x-result-ttl"_L1, Qt::CaseInsensitive)) {
            return aboutKeptResult(task, facts);
        }
        return aboutVersions(task, facts) + aboutKeptResult(task, facts);
    case 403:
        return aboutRole(task, facts);
    case 404:
    case 405:
        return aboutMissing(task, failure, facts);
    default:
        return {};
    }
}
