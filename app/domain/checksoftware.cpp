// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkjudges.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace {

using Outcome = Finding::Outcome;

struct SoftwareLook {
    QStringList tooOld; ///< sentences
    QStringList oldClusters;
    QStringList undecided; ///< sentences
    QStringList unknownClusters;
    QStringList evidence;
    QDateTime asOf;
    bool tooOldHere = false; ///< on the cluster that takes the request
};

void add(QStringList &names, const QString &name)
{
    if (!names.contains(name)) {
        names.append(name);
    }
}

/// Builds of the product's developers are numbered 100.0.x: above everything, and nothing follows from it (api.md 4.5).
bool isDevelopment(const DottedVersion &software)
{
    return software >= DottedVersion(u"100");
}

void lookAtVersion(SoftwareLook &look, const ClusterFacts &cluster, const QString &version, const QString &nodes, bool here)
{
    const DottedVersion software(version);
    look.evidence.append(checks::evidence(cluster.nodes.source,
        version.isEmpty() ? CheckWords::tr("no software version (nodes: %1)").arg(nodes)
                          : CheckWords::tr("Redis Software %1 (nodes: %2)").arg(version, nodes)));
    if (!software.isValid()) {
        look.undecided.append(CheckWords::tr("%1 does not tell its software version (nodes: %2).").arg(cluster.name, nodes));
        add(look.unknownClusters, cluster.name);
    } else if (isDevelopment(software)) {
        look.undecided.append(
            CheckWords::tr("%1 runs a development build, %2 (nodes: %3), whose number does not tell whether it has the call.")
                .arg(cluster.name, version, nodes));
        add(look.unknownClusters, cluster.name);
    } else if (software < firstSoftwareWithUpgrade()) {
        look.tooOld.append(CheckWords::tr("%1 runs Redis Software %2 (nodes: %3); the upgrade call needs %4 or later on every cluster.")
                               .arg(cluster.name, version, nodes, firstSoftwareWithUpgrade().text()));
        add(look.oldClusters, cluster.name);
        look.tooOldHere = look.tooOldHere || here;
    }
}

void lookAtCluster(SoftwareLook &look, const ClusterFacts *cluster, const QString &name, bool here)
{
    if (!cluster || !cluster->nodes.isKnown() || cluster->nodes.value->empty()) {
        add(look.unknownClusters, name);
        look.undecided.append(checks::notReadFrom({name}));
        return;
    }
    look.asOf = checks::older(look.asOf, cluster->nodes.source.at);
    std::map<QString, QStringList> nodesByVersion;
    for (const NodeFacts &node : *cluster->nodes.value) {
        nodesByVersion[node.softwareVersion].append(QString::number(node.uid));
    }
    for (const auto &[version, nodes] : nodesByVersion) {
        lookAtVersion(look, *cluster, version, nodes.join(u", "_s), here);
    }
}

SoftwareLook lookAtAll(const CheckInput &input, const std::optional<DatabaseView> &database)
{
    SoftwareLook look;
    const auto here = std::ranges::find(input.clusters, input.through, &ClusterFacts::id);
    const ClusterFacts *taker = here == input.clusters.end() ? nullptr : &*here;
    lookAtCluster(look, taker, taker && !taker->name.isEmpty() ? taker->name : CheckWords::tr("the cluster"), true);
    if (!database) {
        look.undecided.append(CheckWords::tr("Which clusters take part in this database is not known."));
        add(look.unknownClusters, CheckWords::tr("the participating clusters"));
        return look;
    }
    for (const auto &instance : database->instances) {
        if (instance.cluster != input.through) {
            lookAtCluster(look, checks::clusterOf(input, instance), instance.ref.clusterName, false);
        }
    }
    return look;
}

} // namespace

Finding checks::softwareHasUpgrade(const CheckContext &context)
{
    const SoftwareLook look = lookAtAll(context.input, context.database);
    const QString needed = firstSoftwareWithUpgrade().text();
    Finding result{.outcome = Outcome::Passed,
        .title = CheckWords::tr("Every node of every participating cluster runs Redis Software %1 or later.").arg(needed),
        .evidence = {},
        .resolution = {},
        .asOf = look.asOf,
        .reasons = look.tooOld + look.undecided,
        .places = look.oldClusters};
    if (look.tooOldHere) {
        result.outcome = Outcome::Blocks;
        result.title = CheckWords::tr("The cluster that takes the request is too old: it does not have the upgrade call.");
        result.resolution =
            CheckWords::tr("Upgrade the software of every participating cluster to %1 or later first, then the database.").arg(needed);
    } else if (!look.tooOld.isEmpty()) {
        result.outcome = Outcome::Acknowledge;
        result.title = CheckWords::tr("Too old for this kind of upgrade: %1.").arg(look.oldClusters.join(u", "_s));
        result.resolution =
            CheckWords::tr("Upgrade the software there to %1 or later first. Sent as it is, the task may fail on the way and "
                           "leave the instances uneven.")
                .arg(needed);
    } else if (!look.undecided.isEmpty()) {
        result.outcome = Outcome::NotChecked;
        result.title = CheckWords::tr("Whether these have the upgrade call (Redis Software %1 or later) is not known: %2.")
                           .arg(needed, look.unknownClusters.join(u", "_s));
        result.resolution =
            CheckWords::tr("Sign in to every participating cluster and check again, or look there at its software version.");
    }
    result.evidence = (result.reasons + look.evidence).join(u'\n');
    return result;
}

Finding checks::softwareIsSame(const CheckContext &context)
{
    CheckLook look;
    std::map<QString, QStringList> nodesByVersion;
    eachCluster(look, context, &ClusterFacts::nodes,
        [&](const DatabaseView::Instance &instance, const std::vector<NodeFacts> &nodes, const Source &source) {
            QStringList versions;
            if (nodes.empty()) {
                look.miss(instance.ref.clusterName, CheckWords::tr("it does not tell its nodes"));
            }
            for (const NodeFacts &node : nodes) {
                if (node.softwareVersion.isEmpty()) {
                    look.miss(instance.ref.clusterName, CheckWords::tr("it does not tell the software of node %1").arg(node.uid));
                    continue;
                }
                versions.append(node.softwareVersion);
                nodesByVersion[node.softwareVersion].append(
                    CheckWords::tr("%1, node %2").arg(instance.ref.clusterName, QString::number(node.uid)));
            }
            versions.removeDuplicates();
            if (!versions.isEmpty()) {
                look.see(source, CheckWords::tr("Redis Software %1").arg(versions.join(CheckWords::tr(", "))));
            }
        });
    if (nodesByVersion.size() > 1) {
        for (const auto &[version, nodes] : nodesByVersion) {
            look.places += nodes;
            look.asks.append(CheckWords::tr("Redis Software %1 runs on: %2.").arg(version, nodes.join(CheckWords::tr("; "))));
        }
    }
    return finish(look,
        {CheckWords::tr("Every node of every participating cluster runs the same Redis Software."),
            CheckWords::tr("Bring the software of all participating clusters to one version first, then upgrade the database.")});
}

Finding checks::noClusterUpgrade(const CheckContext &context)
{
    CheckLook look;
    eachCluster(look, context, &PreflightFacts::state,
        [&](const DatabaseView::Instance &instance, const ClusterState &state, const Source &source) {
            const QString &cluster = instance.ref.clusterName;
            const bool upgrading = state.upgradeInProgress.value_or(false) || state.upgradeMode.value_or(false);
            const bool blocked = state.changesBlocked.value_or(false);
            if (!upgrading && !blocked && !(state.upgradeInProgress && state.upgradeMode && state.changesBlocked)) {
                look.miss(cluster, CheckWords::tr("it does not tell whether it is being upgraded"));
                return;
            }
            look.see(source,
                upgrading     ? CheckWords::tr("cluster upgrade in progress")
                    : blocked ? CheckWords::tr("changes are blocked")
                              : CheckWords::tr("no cluster upgrade, changes are not blocked"));
            if (upgrading || blocked) {
                look.name(cluster);
                look.blocks.append(upgrading ? CheckWords::tr("The software of %1 is being upgraded.").arg(cluster)
                                             : CheckWords::tr("%1 blocks changes.").arg(cluster));
            }
        });
    return finish(look,
        {CheckWords::tr("No participating cluster is being upgraded or blocks changes."),
            CheckWords::tr("Wait until the upgrade of the cluster has ended and changes are allowed again, then check again.")});
}
