// SPDX-License-Identifier: GPL-3.0-or-later
#include "verificationpoints.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct VerdictWords {
    Q_DECLARE_TR_FUNCTIONS(Verification)
};

using verification::Finding;
using verification::Points;

// The words of api.md 4.3 and 4.4. Any other word is shown as it is, and confirms nothing.
constexpr auto Active = "active"_L1;
constexpr auto SyncOn = "enabled"_L1;
constexpr auto SyncStopped = "stopped"_L1;
constexpr auto LinkUp = "up"_L1;
constexpr auto LinkDown = "down"_L1;
constexpr auto SourceGood = "in-sync"_L1;
constexpr auto Committed = "commit-completed"_L1;
constexpr auto CommitFailed = "failed"_L1;

bool same(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

const ClusterHealth *healthOf(const UpgradeEvidence &evidence, const QString &cluster)
{
    const auto found = std::ranges::find_if(*evidence.health, [&](const ClusterHealth &each) { return same(each.cluster, cluster); });
    return found == evidence.health->end() ? nullptr : &*found;
}

/// Why nothing is known of a cluster's part in the report; empty where it is there.
QString gapOf(const UpgradeEvidence &evidence, const QString &cluster)
{
    const ClusterHealth *health = healthOf(evidence, cluster);
    if (!health) {
        return VerdictWords::tr("The health report does not mention %1, so its links and its configuration are not confirmed.")
            .arg(cluster);
    }
    return health->connectionError.isEmpty()
        ? QString()
        : VerdictWords::tr("The health report could not reach %1, so its links and its configuration are not confirmed: %2")
              .arg(cluster, health->connectionError);
}

/// The instance's own syncer as evidence where the report tells nothing of links: good only if it says so of every source.
bool sourcesAreGood(const InstanceReading &reading, std::size_t peers)
{
    return reading.facts && reading.facts->sources.size() >= peers && peers > 0
        && std::ranges::all_of(reading.facts->sources, [](const SyncSource &source) { return same(source.status, SourceGood); });
}

/// Up, down, or what the report says instead, of all links towards one peer.
Points linksTo(const InstanceReading &reading, const QString &peer, const std::vector<ClusterHealth::Link> &links, int &up)
{
    Points points;
    for (const ClusterHealth::Link &link : links) {
        if (same(link.status, LinkUp)) {
            ++up;
        } else if (same(link.status, LinkDown)) {
            points.push_back({Finding::Contradicted, {reading.clusterName},
                VerdictWords::tr("The replication link of %1 to %2 is down; up was expected.").arg(reading.clusterName, peer)});
        } else {
            points.push_back({Finding::Unconfirmed, {reading.clusterName},
                VerdictWords::tr("The replication link of %1 to %2 is not known to be up; the cluster says “%3”.")
                    .arg(reading.clusterName, peer, link.status)});
        }
    }
    return points;
}

Points linksOf(const UpgradeEvidence &evidence, const InstanceReading &reading, int &up)
{
    Points points;
    const ClusterHealth &health = *healthOf(evidence, reading.clusterName);
    for (const InstanceReading &peer : evidence.instances) {
        if (same(peer.clusterName, reading.clusterName)) {
            continue;
        }
        const auto connection = std::ranges::find_if(
            health.connections, [&](const ClusterHealth::Connection &each) { return same(each.cluster, peer.clusterName); });
        const bool told = connection != health.connections.end() && !connection->links.empty();
        if (told) {
            const Points more = linksTo(reading, peer.clusterName, connection->links, up);
            points.insert(points.end(), more.begin(), more.end());
        } else if (sourcesAreGood(reading, evidence.instances.size() - 1)) {
            ++up;
        } else {
            points.push_back({Finding::Unconfirmed, {reading.clusterName},
                VerdictWords::tr("The health report tells nothing about the replication link of %1 to %2.")
                    .arg(reading.clusterName, peer.clusterName)});
        }
    }
    return points;
}

Points configurationsOf(const ClusterHealth &health)
{
    const QStringList here{health.cluster};
    if (!health.activeVersion) {
        return {{Finding::Unconfirmed, here, VerdictWords::tr("%1 did not tell which configuration is active.").arg(health.cluster)}};
    }
    Points points;
    bool told = false;
    for (const ClusterHealth::Configuration &configuration : health.configurations) {
        told = told || configuration.version == health.activeVersion;
        const bool matters = !configuration.version || *configuration.version >= *health.activeVersion;
        if (!matters || same(configuration.status, Committed)) {
            continue;
        }
        const QString number = configuration.version ? QString::number(*configuration.version) : VerdictWords::tr("without a number");
        points.push_back({same(configuration.status, CommitFailed) ? Finding::Contradicted : Finding::Unconfirmed, here,
            VerdictWords::tr("The configuration %1 of %2 is “%3”; “%4” was expected.")
                .arg(number, health.cluster, configuration.status, QString(Committed))});
    }
    if (!told) {
        points.push_back({Finding::Unconfirmed, here,
            VerdictWords::tr("%1 did not tell whether its configuration %2 is committed.")
                .arg(health.cluster, QString::number(*health.activeVersion))});
    }
    return points;
}

Points oneVersionPoints(const UpgradeEvidence &evidence)
{
    QStringList words;
    QStringList behind;
    std::optional<int> highest;
    bool uneven = false;
    for (const ClusterHealth &health : *evidence.health) {
        if (!health.activeVersion) {
            continue;
        }
        uneven = uneven || (highest && highest != health.activeVersion);
        highest = std::max(highest, health.activeVersion);
        words.append(VerdictWords::tr("%1 has %2").arg(health.cluster, QString::number(*health.activeVersion)));
    }
    for (const ClusterHealth &health : *evidence.health) {
        if (health.activeVersion && health.activeVersion < highest) {
            behind.append(health.cluster);
        }
    }
    if (!uneven) {
        return {};
    }
    return {{Finding::Unconfirmed, behind,
        VerdictWords::tr("The active configuration is not the same on all clusters: %1.").arg(words.join(VerdictWords::tr(", ")))}};
}

Points settledOf(const InstanceReading &reading)
{
    Points points;
    const auto add = [&](Finding finding, const QString &line) { points.push_back({finding, {reading.clusterName}, line}); };
    const QString &status = reading.facts->status;
    const QString &sync = reading.facts->sync;
    if (status.isEmpty()) {
        add(Finding::Unconfirmed, VerdictWords::tr("%1 did not tell the status of its database.").arg(reading.clusterName));
    } else if (!same(status, Active)) {
        add(Finding::Unconfirmed,
            VerdictWords::tr("The database on %1 is “%2”; “%3” was expected.").arg(reading.clusterName, status, QString(Active)));
    }
    if (sync.isEmpty()) {
        add(Finding::Unconfirmed, VerdictWords::tr("%1 did not tell whether its syncer is enabled.").arg(reading.clusterName));
    } else if (same(sync, SyncStopped)) {
        add(Finding::Contradicted,
            VerdictWords::tr("The syncer of %1 has stopped; it does not start again by itself.").arg(reading.clusterName));
    } else if (!same(sync, SyncOn)) {
        add(Finding::Unconfirmed,
            VerdictWords::tr("The syncer of %1 is “%2”; “%3” was expected.").arg(reading.clusterName, sync, QString(SyncOn)));
    }
    return points;
}

} // namespace

Points verification::settledPoints(const UpgradeEvidence &evidence)
{
    Points points;
    bool any = false;
    for (const InstanceReading &reading : evidence.instances) {
        if (reading.facts) {
            any = true;
            const Points more = settledOf(reading);
            points.insert(points.end(), more.begin(), more.end());
        }
    }
    if (any && points.empty()) {
        points.push_back({Finding::Confirmed, {}, VerdictWords::tr("Every database that was read is active and its syncer enabled.")});
    }
    return points;
}

Points verification::linkPoints(const UpgradeEvidence &evidence)
{
    const QStringList everybody = clusterNames(evidence.instances);
    if (!evidence.health) {
        const QString line = evidence.healthWhyNot.isEmpty()
            ? VerdictWords::tr("Not read: replication links and configuration.")
            : VerdictWords::tr("Not read: replication links and configuration. %1").arg(evidence.healthWhyNot);
        return {{Finding::Unconfirmed, everybody, line}};
    }
    Points points;
    int up = 0;
    for (const InstanceReading &reading : evidence.instances) {
        const QString gap = gapOf(evidence, reading.clusterName);
        const Points more = gap.isEmpty() ? linksOf(evidence, reading, up) : Points{{Finding::Unconfirmed, {reading.clusterName}, gap}};
        points.insert(points.end(), more.begin(), more.end());
    }
    if (points.empty() && up > 0) {
        points.push_back({Finding::Confirmed, {}, VerdictWords::tr("%n replication link(s) up, none down.", nullptr, up)});
    }
    return points;
}

Points verification::configurationPoints(const UpgradeEvidence &evidence)
{
    if (!evidence.health) {
        return {}; // said with the links
    }
    Points points = oneVersionPoints(evidence);
    std::optional<int> version;
    for (const InstanceReading &reading : evidence.instances) {
        if (!gapOf(evidence, reading.clusterName).isEmpty()) {
            continue;
        }
        const ClusterHealth &health = *healthOf(evidence, reading.clusterName);
        const Points more = configurationsOf(health);
        points.insert(points.end(), more.begin(), more.end());
        version = health.activeVersion;
    }
    if (points.empty() && version) {
        points.push_back(
            {Finding::Confirmed, {}, VerdictWords::tr("The configuration %1 is committed on every cluster that told.").arg(*version)});
    }
    return points;
}
