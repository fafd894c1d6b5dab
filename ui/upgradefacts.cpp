// SPDX-License-Identifier: GPL-3.0-or-later
#include "upgradefacts.h"

#include <algorithm>

void UpgradeFacts::setClusters(std::vector<ClusterFacts> clusters)
{
    m_clusters = std::move(clusters);
    m_databases = mergeDatabases(m_clusters);
    m_known.clear();
    m_form.guidsByName.clear();
    for (const DatabaseView &database : m_databases) {
        m_known.push_back({database.name, database.guid});
        m_form.guidsByName.emplace(database.name, database.guid);
    }
    m_form.clustersRead.clear();
    m_form.clustersUnread.clear();
    for (const ClusterFacts &cluster : m_clusters) {
        (cluster.crdbs.isKnown() ? m_form.clustersRead : m_form.clustersUnread)
            .append(cluster.name.isEmpty() ? cluster.crdbs.source.cluster : cluster.name);
    }
    lookUp();
}

void UpgradeFacts::setUsedIds(QSet<QString> ids)
{
    m_form.usedTaskIds = std::move(ids);
}

void UpgradeFacts::setGuid(const QString &typed)
{
    if (m_typed != typed) {
        m_typed = typed;
        lookUp();
    }
}

void UpgradeFacts::lookUp()
{
    m_form.database.reset();
    m_form.offers.clear();
    m_form.offersComplete = false;
    const auto guid = guidTyped(m_typed, m_form.guidsByName);
    if (!guid) {
        return;
    }
    const auto found = std::ranges::find(m_databases, *guid, &DatabaseView::guid);
    if (found != m_databases.end()) {
        m_form.database = *found;
        m_form.offers = versionOffers(m_clusters, *found);
        m_form.offersComplete = offersAreComplete(m_clusters, *found);
    }
}

const ClusterFacts *UpgradeFacts::cluster(const ClusterId &id) const
{
    const auto found = std::ranges::find(m_clusters, id, &ClusterFacts::id);
    return found == m_clusters.end() ? nullptr : &*found;
}

std::optional<RedisVersion> UpgradeFacts::expected(std::optional<RedisVersion> wanted) const
{
    if (wanted) {
        return wanted;
    }
    return m_form.offersComplete ? newestOffered(m_form.offers) : std::nullopt;
}

std::optional<RedisVersion> UpgradeFacts::target(std::optional<RedisVersion> wanted) const
{
    return wanted ? wanted : newestOffered(m_form.offers);
}

const InstanceFacts *UpgradeFacts::instance(const ClusterId &through) const
{
    if (!m_form.database) {
        return nullptr;
    }
    for (const DatabaseView::Instance &candidate : m_form.database->instances) {
        if (candidate.cluster == through && candidate.facts.value) {
            return &*candidate.facts.value;
        }
    }
    return nullptr;
}

std::vector<ModuleRow> UpgradeFacts::moduleRows(const ClusterId &through, std::optional<RedisVersion> wanted) const
{
    const InstanceFacts *here = instance(through);
    const ClusterFacts *facts = cluster(through);
    if (!here || !facts) {
        return {};
    }
    return ::moduleRows(*here, facts->modules.value.value_or(std::vector<ModuleEntry>()), target(wanted));
}

std::optional<FitReport> UpgradeFacts::fit(const ClusterId &through, std::optional<RedisVersion> wanted) const
{
    const InstanceFacts *here = instance(through);
    const ClusterFacts *facts = cluster(through);
    const auto aim = target(wanted);
    if (!here || !facts || !aim || !facts->modules.isKnown()) {
        return {};
    }
    return fitModules(facts->name, *here, *facts->modules.value, *aim);
}
