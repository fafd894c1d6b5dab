// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkjudges.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// Links, lag and configuration between the instances (api.md 5, rules 8 to 10, 21 and 29).

namespace {

/// A person can see a second; what is usual between continents is far below. An assumption: the product names no limit.
constexpr int MostLag = 1000;
/// What "auto" comes to at least and at most, as documented for Active-Active; a fixed backlog below 1 % of the memory is small.
constexpr double LeastBacklog = 1024.0 * 1024.0;
constexpr double MostBacklog = 250.0 * 1024.0 * 1024.0;

bool isUp(const QString &status)
{
    return status.compare("ok"_L1, Qt::CaseInsensitive) == 0 || status.compare("up"_L1, Qt::CaseInsensitive) == 0;
}

void judgeConnection(CheckLook &look, const QString &from, const ClusterHealth::Connection &connection)
{
    if (!isUp(connection.status)) {
        look.name(from);
        look.name(connection.cluster);
        look.blocks.append(CheckWords::tr("From %1 the connection to %2 is “%3”.").arg(from, connection.cluster, connection.status));
        return;
    }
    if (connection.links.empty() && from.compare(connection.cluster, Qt::CaseInsensitive) != 0) { // to itself there is none
        look.miss(from, CheckWords::tr("it does not tell its links to %1").arg(connection.cluster));
    }
    for (const ClusterHealth::Link &link : connection.links) {
        if (!isUp(link.status)) {
            look.name(from);
            look.name(connection.cluster);
            look.blocks.append(CheckWords::tr("From %1 the link %2 to %3 is “%4”.").arg(from, link.uid, connection.cluster, link.status));
        }
    }
}

/// The other participants to which a cluster tells no connection.
void missConnections(CheckLook &look, const CheckContext &context, const ClusterHealth &health)
{
    for (const DatabaseView::Instance &instance :
        context.database ? context.database->instances : decltype(context.database->instances){}) {
        const QString &to = instance.ref.clusterName;
        const bool told = to.compare(health.cluster, Qt::CaseInsensitive) == 0
            || std::ranges::any_of(health.connections, [&](const auto &one) { return one.cluster.compare(to, Qt::CaseInsensitive) == 0; });
        if (!told) {
            look.miss(health.cluster, CheckWords::tr("it does not tell its connection to %1").arg(to));
        }
    }
}

/// The report of the cluster that takes the request: it asked its peers.
const Fact<HealthReport> *reportOf(CheckLook &look, const CheckContext &context)
{
    const PreflightFacts *facts = context.preflight(context.input.through);
    if (facts && facts->report.isKnown()) {
        return &facts->report;
    }
    const auto cluster = std::ranges::find(context.input.clusters, context.input.through, &ClusterFacts::id);
    look.miss(cluster != context.input.clusters.end() && !cluster->name.isEmpty() ? cluster->name : CheckWords::tr("the cluster"),
        checks::whyMissing(facts ? facts->report.failure : std::nullopt));
    return nullptr;
}

/// Participating clusters that the report leaves out; nothing follows for them.
void missAbsent(CheckLook &look, const CheckContext &context, const HealthReport &report)
{
    for (const DatabaseView::Instance &instance :
        context.database ? context.database->instances : decltype(context.database->instances){}) {
        const bool told = std::ranges::any_of(report,
            [&](const ClusterHealth &health) { return health.cluster.compare(instance.ref.clusterName, Qt::CaseInsensitive) == 0; });
        if (!told) {
            look.miss(instance.ref.clusterName, CheckWords::tr("the health report leaves it out"));
        }
    }
}

void judgeSync(CheckLook &look, const CheckContext &context)
{
    checks::eachInstance(look, context, [&](const DatabaseView::Instance &instance, const InstanceFacts &facts, const Source &source) {
        look.see(source, CheckWords::tr("syncer “%1”").arg(facts.sync));
        if (facts.sync.isEmpty()) {
            look.miss(instance.ref.clusterName, CheckWords::tr("it does not tell the state of its syncer"));
        } else if (facts.sync != "enabled"_L1) {
            look.name(instance.ref.clusterName);
            look.blocks.append(CheckWords::tr("The syncer on %1 is “%2”, not enabled.").arg(instance.ref.clusterName, facts.sync));
        }
    });
}

bool isSmall(const QString &backlog, double memory)
{
    bool isNumber = false;
    const double size = backlog.toDouble(&isNumber);
    return isNumber && size < std::clamp(memory / 100.0, LeastBacklog, MostBacklog);
}

/// The peers' sign-in is refused, as far as the words of the report tell (recorded: "Error [401]").
bool isRefusal(const QString &error)
{
    return error.contains("401"_L1) || error.contains("403"_L1) || error.contains("nauthorized"_L1);
}

} // namespace

Finding checks::linksUp(const CheckContext &context)
{
    CheckLook look;
    if (const auto *report = reportOf(look, context)) {
        for (const ClusterHealth &health : *report->value) {
            look.see(report->source,
                health.connectionError.isEmpty()
                    ? CheckWords::tr("%1 told %n connection(s)", nullptr, int(health.connections.size())).arg(health.cluster)
                    : CheckWords::tr("%1: %2").arg(health.cluster, health.connectionError));
            if (!health.connectionError.isEmpty() && !isRefusal(health.connectionError)) {
                look.name(health.cluster);
                look.blocks.append(CheckWords::tr("%1 cannot be reached by the cluster that takes the request.").arg(health.cluster));
            }
            for (const ClusterHealth::Connection &connection : health.connections) {
                judgeConnection(look, health.cluster, connection);
            }
            if (health.connectionError.isEmpty() || isRefusal(health.connectionError)) {
                missConnections(look, context, health);
            }
        }
        missAbsent(look, context, *report->value);
    }
    judgeSync(look, context);
    return finish(look,
        {CheckWords::tr("Every link between the instances is up and every syncer enabled."),
            CheckWords::tr(
                "Mend the network between these clusters first. A syncer that stopped: crdb-cli crdb update --crdb-guid %1 --force")
                .arg(context.input.plan.guid().text())});
}

Finding checks::lowLag(const CheckContext &context)
{
    CheckLook look;
    eachCluster(look, context, &PreflightFacts::database,
        [&](const DatabaseView::Instance &instance, const DatabaseDetails &details, const Source &source) {
            if (details.peers.size() + 1 < context.database->instances.size()) {
                look.miss(instance.ref.clusterName, CheckWords::tr("it does not tell the lag behind every other instance"));
            }
            for (const DatabaseDetails::Peer &peer : details.peers) {
                const QString from = QString::number(peer.uid);
                if (!peer.lag) {
                    look.miss(instance.ref.clusterName, CheckWords::tr("it does not tell the lag behind instance %1").arg(from));
                    continue;
                }
                look.see(source, CheckWords::tr("%1 ms behind instance %2").arg(QString::number(*peer.lag), from));
                if (*peer.lag > MostLag) {
                    look.name(instance.ref.clusterName);
                    look.asks.append(CheckWords::tr("%1 is more than %2 ms behind instance %3.")
                                         .arg(instance.ref.clusterName, QString::number(MostLag), from));
                }
            }
        });
    return finish(look,
        {CheckWords::tr("No instance is more than %1 ms behind another one.").arg(MostLag),
            CheckWords::tr("Wait until the lag is low, or choose a time with less traffic.")});
}

Finding checks::configurationCommitted(const CheckContext &context)
{
    CheckLook look;
    std::map<int, QStringList> clustersBy;
    const auto *report = reportOf(look, context);
    for (const ClusterHealth &health : report ? *report->value : HealthReport()) {
        if (!health.connectionError.isEmpty() || !health.activeVersion) {
            look.miss(health.cluster, CheckWords::tr("it did not tell its configuration"));
            continue;
        }
        clustersBy[*health.activeVersion].append(health.cluster);
        bool isActiveTold = false;
        for (const ClusterHealth::Configuration &configuration : health.configurations) {
            const bool isActive = configuration.version == health.activeVersion;
            isActiveTold = isActiveTold || isActive;
            look.see(report->source,
                CheckWords::tr("%1: configuration %2 is “%3”")
                    .arg(health.cluster, QString::number(configuration.version.value_or(0)), configuration.status));
            if (configuration.status != "commit-completed"_L1) {
                look.name(health.cluster);
                look.blocks.append(CheckWords::tr("On %1 the configuration %2 is “%3”, not committed.")
                                       .arg(health.cluster, QString::number(configuration.version.value_or(0)), configuration.status));
            }
        }
        if (!isActiveTold) {
            look.miss(health.cluster, CheckWords::tr("it did not tell the state of its active configuration"));
        }
    }
    if (report) {
        missAbsent(look, context, *report->value);
    }
    if (clustersBy.size() > 1) {
        for (const auto &[version, clusters] : clustersBy) {
            look.places += clusters;
            look.blocks.append(
                CheckWords::tr("Configuration %1 is active on: %2.").arg(QString::number(version), clusters.join(CheckWords::tr(", "))));
        }
    }
    return finish(look,
        {CheckWords::tr("One configuration is active and committed everywhere."),
            CheckWords::tr(
                "Let the change of the database that is under way end, then check again. What failed has to be repeated or taken "
                "back first.")});
}

Finding checks::replicationBacklog(const CheckContext &context)
{
    CheckLook look;
    eachCluster(look, context, &PreflightFacts::database,
        [&](const DatabaseView::Instance &instance, const DatabaseDetails &details, const Source &source) {
            look.see(
                source, CheckWords::tr("backlog “%1” between instances, “%2” between shards").arg(details.crdtBacklog, details.backlog));
            if (details.crdtBacklog.isEmpty()) {
                look.miss(instance.ref.clusterName, CheckWords::tr("it does not tell the size of its backlog"));
            } else if (isSmall(details.crdtBacklog, details.memorySize.value_or(0))
                || isSmall(details.backlog, details.memorySize.value_or(0))) {
                look.name(instance.ref.clusterName);
                look.asks.append(
                    CheckWords::tr("On %1 the replication backlog is fixed and small (%2 between instances, %3 between shards): "
                                   "a restart may need a full sync.")
                        .arg(instance.ref.clusterName, details.crdtBacklog, details.backlog));
            }
        });
    return finish(look,
        {CheckWords::tr("The replication backlog is not fixed too small anywhere."),
            CheckWords::tr(
                "Set crdt_repl_backlog_size and repl_backlog_size to “auto”, or to more than is written while the shards restart.")});
}

Finding checks::peersSignIn(const CheckContext &context)
{
    CheckLook look;
    const auto *report = reportOf(look, context);
    for (const ClusterHealth &health : report ? *report->value : HealthReport()) {
        const QString &error = health.connectionError;
        look.see(report->source,
            error.isEmpty() ? CheckWords::tr("%1 answered its peer").arg(health.cluster)
                            : CheckWords::tr("%1: %2").arg(health.cluster, error));
        if (isRefusal(error)) {
            look.name(health.cluster);
            look.asks.append(
                CheckWords::tr("%1 refuses its peer: the credentials kept in the database no longer work.").arg(health.cluster));
        } else if (!error.isEmpty()) {
            look.miss(health.cluster, CheckWords::tr("its peer could not reach it"));
        }
    }
    if (report) {
        missAbsent(look, context, *report->value);
    }
    return finish(look,
        {CheckWords::tr("Every cluster answers its peer."),
            CheckWords::tr("Set the new credentials in the database first: crdb-cli crdb update --crdb-guid %1 --credentials …")
                .arg(context.input.plan.guid().text())});
}
