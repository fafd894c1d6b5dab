// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkmodules.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace {

using Outcome = Finding::Outcome;

constexpr auto Id = "software-has-upgrade";

struct CheckWords {
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

struct Look {
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

void lookAtVersion(Look &look, const ClusterFacts &cluster, const QString &version, const QString &nodes, bool here)
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

void lookAtCluster(Look &look, const ClusterFacts *cluster, const QString &name, bool here)
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

Look lookAtAll(const CheckInput &input, const std::optional<DatabaseView> &database)
{
    Look look;
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

Finding checks::softwareHasUpgrade(const CheckInput &input, const std::optional<DatabaseView> &database)
{
    const Look look = lookAtAll(input, database);
    const QString needed = firstSoftwareWithUpgrade().text();
    Finding result{QString::fromLatin1(Id), Outcome::Passed,
        CheckWords::tr("Every node of every participating cluster runs Redis Software %1 or later.").arg(needed), {}, {}, look.asOf,
        look.tooOld + look.undecided};
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
