// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkjudges.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// Nodes and services of the participating clusters (api.md 5, rules 23 to 25).

namespace {

void judgeNode(CheckLook &look, const QString &cluster, int uid, const QString &status)
{
    if (status.isEmpty()) {
        look.miss(cluster, CheckWords::tr("it does not tell the status of node %1").arg(uid));
    } else if (status != "active"_L1) {
        look.name(cluster, uid);
        look.blocks.append(CheckWords::tr("Node %1 of %2 is “%3”, not “active”.").arg(QString::number(uid), cluster, status));
    }
}

void judgeMode(CheckLook &look, const QString &cluster, const QString &service, const QString &mode)
{
    if (mode.isEmpty()) {
        look.miss(cluster, CheckWords::tr("it does not tell whether %1 is enabled").arg(service));
    } else if (mode != "enabled"_L1) {
        look.name(cluster);
        look.blocks.append(CheckWords::tr("On %1 the service %2 is “%3”, not enabled.").arg(cluster, service, mode));
    }
}

} // namespace

Finding checks::nodesUp(const CheckContext &context)
{
    CheckLook look;
    eachCluster(look, context, &ClusterFacts::nodes,
        [&](const DatabaseView::Instance &instance, const std::vector<NodeFacts> &nodes, const Source &source) {
            if (nodes.empty()) {
                look.miss(instance.ref.clusterName, CheckWords::tr("it does not tell its nodes"));
            }
            for (const NodeFacts &node : nodes) {
                look.see(source, CheckWords::tr("node %1 is “%2”").arg(QString::number(node.uid), node.status));
                judgeNode(look, instance.ref.clusterName, node.uid, node.status);
            }
        });
    eachCluster(look, context, &PreflightFacts::nodes,
        [&](const DatabaseView::Instance &instance, const std::vector<NodeState> &nodes, const Source &source) {
            if (nodes.empty()) {
                look.miss(instance.ref.clusterName, CheckWords::tr("it does not tell the state of its nodes"));
            }
            for (const NodeState &node : nodes) {
                look.see(source,
                    node.maintenance ? CheckWords::tr("node %1 has a maintenance snapshot").arg(node.uid)
                                     : CheckWords::tr("node %1 is not in maintenance").arg(node.uid));
                if (node.maintenance) {
                    look.name(instance.ref.clusterName, node.uid);
                    look.blocks.append(CheckWords::tr("Node %1 of %2 is in maintenance mode, or left it badly.")
                                           .arg(QString::number(node.uid), instance.ref.clusterName));
                }
            }
        });
    return finish(look,
        {CheckWords::tr("Every node of every participating cluster is active, and none in maintenance."),
            CheckWords::tr("Bring the node back first: rladmin node <uid> maintenance_mode off, or mend it.")});
}

Finding checks::quorum(const CheckContext &context)
{
    CheckLook look;
    for (const DatabaseView::Instance &instance :
        knowsClusters(look, context) ? context.database->instances : std::vector<DatabaseView::Instance>()) {
        const QString &cluster = instance.ref.clusterName;
        const PreflightFacts *facts = context.preflight(instance.cluster);
        const std::optional<Failure> failure = facts ? facts->quorum.failure : std::nullopt;
        if (failure && failure->transport == Transport::None && failure->http == 503) {
            look.name(cluster);
            look.blocks.append(CheckWords::tr("The node of %1 that answered does not belong to the quorum (HTTP 503).").arg(cluster));
        } else if (!facts || !facts->quorum.isKnown()) {
            look.miss(cluster, instance.cluster ? whyMissing(failure) : nobodySignedIn());
        } else {
            look.see(facts->quorum.source, CheckWords::tr("the node that answered belongs to the quorum"));
        }
    }
    return finish(look,
        {CheckWords::tr("Every participating cluster has its quorum."),
            CheckWords::tr("Bring back the nodes that are missing first: without a quorum a cluster takes no changes.")});
}

Finding checks::selfCheck(const CheckContext &context)
{
    CheckLook look;
    eachCluster(look, context, &PreflightFacts::selfCheck,
        [&](const DatabaseView::Instance &instance, const SelfCheck &check, const Source &source) {
            const QString &cluster = instance.ref.clusterName;
            for (const SelfCheck::Node &node : check.nodes) {
                look.see(source,
                    node.good ? CheckWords::tr("node %1: good").arg(node.uid) : CheckWords::tr("node %1: %2").arg(node.uid, node.error));
                if (!node.good) {
                    look.name(cluster, node.uid.toInt());
                    look.asks.append(CheckWords::tr("Node %1 of %2 fails its self-check: %3").arg(node.uid, cluster, node.error));
                }
            }
            if (check.result == false && std::ranges::all_of(check.nodes, &SelfCheck::Node::good)) {
                look.name(cluster);
                look.asks.append(CheckWords::tr("%1 fails its self-check and names no node.").arg(cluster));
            } else if (!check.result && check.nodes.empty()) {
                look.miss(cluster, CheckWords::tr("it does not tell a result"));
            }
        });
    return finish(look,
        {CheckWords::tr("The self-check of every participating cluster passes."),
            CheckWords::tr("Mend what is named, then check again. On the node: rlcheck")});
}

Finding checks::clusterHealth(const CheckContext &context)
{
    CheckLook look;
    eachCluster(look, context, &PreflightFacts::wellbeing,
        [&](const DatabaseView::Instance &instance, const ClusterWellbeing &health, const Source &source) {
            const QString &cluster = instance.ref.clusterName;
            look.see(source, CheckWords::tr("status “%1”, %n active alert(s)", nullptr, health.activeAlerts).arg(health.status));
            if (health.status.isEmpty()) {
                look.miss(cluster, CheckWords::tr("it does not tell its status"));
            } else if (health.status != "ok"_L1) {
                look.name(cluster);
                look.asks.append(CheckWords::tr("%1 says of itself “%2”, with %n active alert(s).", nullptr, health.activeAlerts)
                                     .arg(cluster, health.status));
            }
        });
    return finish(look,
        {CheckWords::tr("Every participating cluster says that it is well."),
            CheckWords::tr("Look at the alerts of the cluster, mend their cause, then check again.")});
}

Finding checks::crdbServices(const CheckContext &context)
{
    CheckLook look;
    eachCluster(look, context, &PreflightFacts::services,
        [&](const DatabaseView::Instance &instance, const ServiceModes &modes, const Source &source) {
            look.see(source, CheckWords::tr("crdb_coordinator “%1”, crdb_worker “%2”").arg(modes.coordinator, modes.worker));
            judgeMode(look, instance.ref.clusterName, u"crdb_coordinator"_s, modes.coordinator);
            judgeMode(look, instance.ref.clusterName, u"crdb_worker"_s, modes.worker);
        });
    eachCluster(look, context, &PreflightFacts::state,
        [&](const DatabaseView::Instance &instance, const ClusterState &state, const Source &source) {
            if (!state.requestsIgnored) {
                look.miss(instance.ref.clusterName, CheckWords::tr("it does not tell whether its coordinator takes requests"));
                return;
            }
            const bool ignores = *state.requestsIgnored;
            look.see(
                source, ignores ? CheckWords::tr("the coordinator ignores requests") : CheckWords::tr("the coordinator takes requests"));
            if (ignores) {
                look.name(instance.ref.clusterName);
                look.blocks.append(CheckWords::tr("The coordinator of %1 is set to ignore requests.").arg(instance.ref.clusterName));
            }
        });
    return finish(look,
        {CheckWords::tr("Coordinator and worker of Active-Active are enabled on every participating cluster."),
            CheckWords::tr("Enable the services on that cluster first, then check again.")});
}

Finding checks::databaseAvailable(const CheckContext &context)
{
    CheckLook look;
    eachCluster(look, context, &PreflightFacts::databaseHealth,
        [&](const DatabaseView::Instance &instance, const DatabaseHealth &health, const Source &source) {
            look.see(source, CheckWords::tr("availability “%1”").arg(health.availability));
            if (health.availability.isEmpty()) {
                look.miss(instance.ref.clusterName, CheckWords::tr("it does not tell the availability of the database"));
            } else if (health.availability != "up"_L1) {
                look.name(instance.ref.clusterName);
                look.blocks.append(
                    CheckWords::tr("On %1 the database is not available (“%2”).").arg(instance.ref.clusterName, health.availability));
            }
        });
    return finish(look,
        {CheckWords::tr("The database is available on every participating cluster."),
            CheckWords::tr("Bring the database back on that cluster first, then check again.")});
}
