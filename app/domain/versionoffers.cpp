// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace {

struct OfferWords {
    Q_DECLARE_TR_FUNCTIONS(VersionOffers)
};

/// The nodes of a participating cluster; nullptr where nobody could ask it.
const std::vector<NodeFacts> *nodesOf(const std::vector<ClusterFacts> &clusters, const DatabaseView::Instance &instance)
{
    if (!instance.cluster) {
        return nullptr;
    }
    const auto found = std::ranges::find(clusters, *instance.cluster, &ClusterFacts::id);
    const bool known = found != clusters.end() && found->nodes.value && !found->nodes.value->empty();
    return known ? &*found->nodes.value : nullptr;
}

bool offers(const NodeFacts &node, RedisVersion version)
{
    return std::ranges::find(node.offers, version, &OfferedVersion::version) != node.offers.end();
}

/// Empty where every node that could be asked has the version.
QString whoLacks(const std::vector<ClusterFacts> &clusters, const DatabaseView &database, RedisVersion version)
{
    for (const DatabaseView::Instance &instance : database.instances) {
        if (const auto *nodes = nodesOf(clusters, instance)) {
            for (const NodeFacts &node : *nodes) {
                if (!offers(node, version)) {
                    return OfferWords::tr("Node %1 of %2 does not have Redis %3.")
                        .arg(QString::number(node.uid), instance.ref.clusterName, version.text());
                }
            }
        }
    }
    return {};
}

/// Which node marks the version as a minor release where its cluster takes major ones only (api.md 4.5). Empty where none does.
QString whoRefuses(const std::vector<ClusterFacts> &clusters, const DatabaseView &database, RedisVersion version)
{
    for (const DatabaseView::Instance &instance : database.instances) {
        const auto cluster = instance.cluster ? std::ranges::find(clusters, *instance.cluster, &ClusterFacts::id) : clusters.end();
        const bool majorOnly = cluster != clusters.end() && cluster->policy.value && cluster->policy.value->redisUpgrade == "major"_L1;
        if (!majorOnly || !cluster->nodes.value) {
            continue;
        }
        for (const NodeFacts &node : *cluster->nodes.value) {
            const auto offer = std::ranges::find(node.offers, version, &OfferedVersion::version);
            if (offer != node.offers.end() && !offer->major) {
                return OfferWords::tr("%1 takes major releases only; its node %2 marks Redis %3 as a minor one.")
                    .arg(instance.ref.clusterName, QString::number(node.uid), version.text());
            }
        }
    }
    return {};
}

} // namespace

std::vector<VersionOffer> versionOffers(const std::vector<ClusterFacts> &clusters, const DatabaseView &database)
{
    std::set<RedisVersion, std::greater<>> versions;
    for (const DatabaseView::Instance &instance : database.instances) {
        if (const auto *nodes = nodesOf(clusters, instance)) {
            for (const NodeFacts &node : *nodes) {
                std::ranges::transform(node.offers, std::inserter(versions, versions.end()), &OfferedVersion::version);
            }
        }
    }
    // The highest, not the lowest: with mixed instances a target between them would be a downgrade for one.
    const auto floor = database.highestVersion();
    std::vector<VersionOffer> result;
    for (const RedisVersion &version : versions) {
        QString reason = whoLacks(clusters, database, version);
        if (reason.isEmpty()) {
            reason = whoRefuses(clusters, database, version);
        }
        if (floor && version < *floor) {
            reason = OfferWords::tr("An instance already runs Redis %1; going back is not possible.").arg(floor->text());
        }
        result.push_back({version, reason.isEmpty(), reason});
    }
    return result;
}

bool offersAreComplete(const std::vector<ClusterFacts> &clusters, const DatabaseView &database)
{
    return !database.instances.empty()
        && std::ranges::all_of(database.instances, [&](const DatabaseView::Instance &i) { return nodesOf(clusters, i) != nullptr; });
}

std::optional<RedisVersion> newestOffered(const std::vector<VersionOffer> &offers)
{
    std::optional<RedisVersion> newest;
    for (const VersionOffer &offer : offers) {
        if (offer.offered && (!newest || *newest < offer.version)) {
            newest = offer.version;
        }
    }
    return newest;
}
