// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts.h"

#include <QHash>

#include <algorithm>

namespace {

/// What one cluster says, prepared for many look-ups.
class Indexed
{
public:
    explicit Indexed(const ClusterFacts &facts)
        : cluster(&facts)
    { }
    /// For what does not say which of its databases it is; most clusters do, and then nothing is indexed.
    [[nodiscard]] const Fact<InstanceFacts> *bdb(const CrdbGuid &guid) const
    {
        if (!m_isIndexed) {
            for (const auto &[uid, each] : cluster->bdbs) {
                if (each.value && !each.value->guid.isEmpty()) {
                    m_byGuid.insert(each.value->guid.toLower(), &each);
                }
            }
            m_isIndexed = true;
        }
        return m_byGuid.value(guid.text());
    }

    const ClusterFacts *cluster;

private:
    mutable QHash<QString, const Fact<InstanceFacts> *> m_byGuid;
    mutable bool m_isIndexed = false;
};

/// The number of a database on the cluster that told of it.
struct LocalUid {
    std::size_t cluster = 0;
    int bdb = 0;
};
using LocalUids = std::vector<LocalUid>;

class Merger
{
public:
    explicit Merger(const std::vector<ClusterFacts> &clusters)
    {
        for (const ClusterFacts &cluster : clusters) {
            if (!cluster.name.isEmpty()) {
                m_byName.insert(cluster.name.toLower(), m_clusters.size());
            }
            m_clusters.emplace_back(cluster);
        }
    }

    void addAll()
    {
        for (std::size_t place = 0; place < m_clusters.size(); ++place) {
            if (const auto &crdbs = m_clusters[place].cluster->crdbs.value) {
                m_views.reserve(std::max(m_views.capacity(), crdbs->size()));
                for (const CrdbFacts &crdb : *crdbs) {
                    add(place, crdb);
                }
            }
        }
    }

    void addOnly(const CrdbGuid &guid)
    {
        for (std::size_t place = 0; place < m_clusters.size(); ++place) {
            if (const auto &crdbs = m_clusters[place].cluster->crdbs.value) {
                const auto found = std::ranges::find(*crdbs, guid, &CrdbFacts::guid);
                if (found != crdbs->end()) {
                    add(place, *found);
                }
            }
        }
    }

    std::vector<DatabaseView> take()
    {
        for (std::size_t i = 0; i < m_views.size(); ++i) {
            DatabaseView &view = m_views[i];
            for (DatabaseView::Instance &instance : view.instances) {
                attach(view, m_localUids[i], instance);
            }
            std::ranges::sort(view.instances,
                [](const auto &a, const auto &b) { return std::tie(a.ref.id, a.ref.clusterName) < std::tie(b.ref.id, b.ref.clusterName); });
        }
        return sorted();
    }

private:
    void add(std::size_t place, const CrdbFacts &crdb)
    {
        const auto known = m_viewByGuid.constFind(crdb.guid.text());
        const std::size_t index = known == m_viewByGuid.constEnd() ? m_views.size() : known.value();
        if (index == m_views.size()) {
            m_viewByGuid.insert(crdb.guid.text(), index);
            m_views.push_back({crdb.guid, crdb.name, {}, {}, crdb});
            m_views.back().instances.reserve(crdb.instances.size());
            m_localUids.emplace_back();
        }
        DatabaseView &view = m_views[index];
        if (view.name.isEmpty()) {
            view.name = crdb.name;
        }
        view.seenThrough.push_back(m_clusters[place].cluster->id);
        for (const InstanceRef &ref : crdb.instances) {
            const bool there = std::ranges::any_of(view.instances, [&](const DatabaseView::Instance &i) {
                return i.ref.id == ref.id && i.ref.clusterName.compare(ref.clusterName, Qt::CaseInsensitive) == 0;
            });
            if (!there) {
                view.instances.push_back({ref, {}, {}});
            }
        }
        if (crdb.localBdbUid) {
            m_localUids[index].push_back({place, *crdb.localBdbUid});
        }
    }

    void attach(const DatabaseView &view, const LocalUids &uids, DatabaseView::Instance &instance) const
    {
        const auto place = m_byName.constFind(instance.ref.clusterName.toLower());
        if (place == m_byName.constEnd()) {
            return;
        }
        const Indexed &indexed = m_clusters[place.value()];
        const ClusterFacts &cluster = *indexed.cluster;
        instance.cluster = cluster.id;
        instance.facts.source.cluster = cluster.name;
        const auto uid = std::ranges::find(uids, place.value(), &LocalUid::cluster);
        const auto bdb = uid == uids.end() ? cluster.bdbs.end() : cluster.bdbs.find(uid->bdb);
        if (bdb != cluster.bdbs.end()) {
            instance.facts = bdb->second;
        } else if (const auto *byGuid = indexed.bdb(view.guid)) {
            instance.facts = *byGuid;
        } else if (cluster.crdbs.failure) {
            instance.facts.failure = cluster.crdbs.failure;
            instance.facts.source = cluster.crdbs.source;
        }
    }

    /// By index and folded name: views are large, and 10,000 of them are merged while somebody waits.
    std::vector<DatabaseView> sorted()
    {
        std::vector<std::pair<QString, std::size_t>> order;
        order.reserve(m_views.size());
        for (std::size_t i = 0; i < m_views.size(); ++i) {
            order.emplace_back(m_views[i].name.toCaseFolded(), i);
        }
        std::ranges::sort(order, [this](const auto &a, const auto &b) {
            const int names = a.first.compare(b.first);
            return names != 0 ? names < 0 : m_views[a.second].guid < m_views[b.second].guid;
        });
        std::vector<DatabaseView> result;
        result.reserve(order.size());
        for (const auto &[name, index] : order) {
            result.push_back(std::move(m_views[index]));
        }
        return result;
    }

    std::vector<Indexed> m_clusters;
    QHash<QString, std::size_t> m_byName;
    QHash<QString, std::size_t> m_viewByGuid;
    std::vector<DatabaseView> m_views;
    std::vector<LocalUids> m_localUids; // as m_views
};

template <class Better>
std::optional<RedisVersion> extreme(const std::vector<DatabaseView::Instance> &instances, Better better)
{
    std::optional<RedisVersion> best;
    for (const DatabaseView::Instance &instance : instances) {
        if (instance.facts.value && (!best || better(instance.facts.value->redisVersion, *best))) {
            best = instance.facts.value->redisVersion;
        }
    }
    return best;
}

} // namespace

std::optional<RedisVersion> DatabaseView::lowestVersion() const
{
    return extreme(instances, std::less<>());
}

std::optional<RedisVersion> DatabaseView::highestVersion() const
{
    return extreme(instances, std::greater<>());
}

std::vector<DatabaseView> mergeDatabases(const std::vector<ClusterFacts> &clusters)
{
    Merger merger(clusters);
    merger.addAll();
    return merger.take();
}

std::optional<DatabaseView> findDatabase(const std::vector<ClusterFacts> &clusters, const CrdbGuid &guid)
{
    Merger merger(clusters);
    merger.addOnly(guid);
    auto views = merger.take();
    return views.empty() ? std::nullopt : std::optional(std::move(views.front()));
}
