// SPDX-License-Identifier: GPL-3.0-or-later
#include "upgradefacts.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace {

/// The databases of all clusters, each once, by name then GUID.
std::vector<UpgradeFacts::Known> databasesOf(const std::vector<ClusterFacts> &clusters)
{
    std::vector<UpgradeFacts::Known> known;
    QHash<QString, std::size_t> places;
    for (const ClusterFacts &cluster : clusters) {
        if (!cluster.crdbs.value) {
            continue;
        }
        for (const CrdbFacts &crdb : *cluster.crdbs.value) {
            const auto there = places.constFind(crdb.guid.text());
            if (there == places.constEnd()) {
                places.insert(crdb.guid.text(), known.size());
                known.push_back({crdb.name, crdb.guid});
            } else if (known[*there].name.isEmpty()) {
                known[*there].name = crdb.name;
            }
        }
    }
    std::ranges::sort(known, [](const auto &a, const auto &b) { return std::tie(a.name, a.guid) < std::tie(b.name, b.guid); });
    return known;
}

bool haveSameDatabases(const std::vector<ClusterFacts> &a, const std::vector<ClusterFacts> &b)
{
    return std::ranges::equal(
        a, b, [](const ClusterFacts &one, const ClusterFacts &other) { return one.crdbs.value == other.crdbs.value; });
}

} // namespace

void UpgradeFacts::setClusters(std::vector<ClusterFacts> clusters)
{
    const bool isSame = haveSameDatabases(m_clusters, clusters);
    m_clusters = std::move(clusters);
    if (!isSame) {
        m_known = databasesOf(m_clusters);
        m_form.guidsByName.clear();
        for (const Known &known : m_known) {
            m_form.guidsByName.emplace(known.name, known.guid);
        }
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
    m_form.database = findDatabase(m_clusters, *guid);
    if (m_form.database) {
        m_form.offers = versionOffers(m_clusters, *m_form.database);
        m_form.offersComplete = offersAreComplete(m_clusters, *m_form.database);
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
