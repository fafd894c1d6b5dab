// SPDX-License-Identifier: GPL-3.0-or-later
#include "simworld.h"

#include "catalogue.h"

#include <QUuid>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr auto FirstWithUpgrade = "8.0.18"_L1;

QString fullVersionOf(const ClusterSpec &cluster, const QString &redisVersion)
{
    for (const OfferSpec &offer : cluster.nodes.front().offers) {
        if (offer.redisVersion == redisVersion)
            return offer.version;
    }
    return redisVersion + u".0"_s;
}

std::vector<SimLoaded> modulesAtStart(const SimCluster &cluster, const DatabaseSpec &spec, const QString &redisVersion)
{
    std::vector<SimLoaded> modules;
    for (const ModuleSpec &wanted : spec.modules) {
        const SimModule *entry = moduleFor(cluster.catalogue, wanted.name, redisVersion);
        modules.push_back({wanted.name, entry ? entry->version : QString(), wanted.arguments, entry ? entry->uid : QString()});
    }
    return modules;
}

} // namespace

QString randomUuid(QRandomGenerator &random)
{
    std::array<quint32, 4> words{};
    random.fillRange(words.data(), static_cast<qsizetype>(words.size()));
    words[1] = (words[1] & 0xff0fffffu) | 0x00400000u; // version 4 in the byte order of RFC 4122 on little-endian machines
    words[2] = (words[2] & 0xffffff3fu) | 0x00000080u;
    const QByteArray bytes(reinterpret_cast<const char *>(words.data()), sizeof words);
    return QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces);
}

bool pathMatches(const QString &pattern, const QString &path)
{
    if (pattern == "*"_L1)
        return true;
    const QStringList wanted = pattern.split(u'/');
    const QStringList given = path.split(u'/');
    return std::equal(
        wanted.begin(), wanted.end(), given.begin(), given.end(), [](const QString &a, const QString &b) { return a == "*"_L1 || a == b; });
}

SimWorld::SimWorld(const WorldSpec &spec, quint32 seed, QDateTime start)
    : m_spec(spec)
    , m_start(std::move(start))
    , m_random(seed)
    , m_eventCounts(spec.events.size(), 0)
{
    int firstUid = 1;
    for (const ClusterSpec &clusterSpec : spec.clusters) {
        SimCluster cluster;
        cluster.spec = clusterSpec;
        cluster.catalogue = catalogueFor(clusterSpec.name, clusterSpec.absentModules);
        cluster.nextBdbUid = std::exchange(firstUid, firstUid + 3); // so that nobody takes a uid for the same everywhere
        for (const UserSpec &user : clusterSpec.users)
            cluster.users.push_back({user.name, user.password, user.role, {}, -1});
        m_clusters.push_back(std::move(cluster));
    }
    for (const DatabaseSpec &database : spec.databases)
        addDatabase(database);
}

void SimWorld::addDatabase(const DatabaseSpec &spec)
{
    SimDatabase database;
    database.spec = spec;
    database.featureset = spec.featureset;
    database.protocol = spec.protocol;
    for (const QString &name : spec.clusters) {
        const int index = clusterIndex(name);
        if (index < 0)
            continue;
        SimCluster &cluster = m_clusters[static_cast<size_t>(index)];
        SimInstance instance;
        instance.id = static_cast<int>(database.instances.size()) + 1;
        instance.cluster = index;
        instance.bdbUid = cluster.nextBdbUid++;
        const auto other = spec.versionOn.find(name);
        instance.redisVersion = other == spec.versionOn.end() ? spec.redisVersion : other->second;
        instance.fullVersion = fullVersionOf(cluster.spec, instance.redisVersion);
        const auto on = spec.on.find(name);
        const ConditionSpec condition = on == spec.on.end() ? ConditionSpec() : on->second;
        instance.protocol = condition.protocol.value_or(spec.protocol);
        instance.featureset = condition.featureset.value_or(spec.featureset);
        instance.modules = modulesAtStart(cluster, spec, instance.redisVersion);
        std::erase_if(instance.modules, [&condition](const SimLoaded &module) { return condition.withoutModules.contains(module.name); });
        if (database.instances.empty())
            database.configuredModules = instance.modules;
        database.instances.push_back(std::move(instance));
    }
    m_databases.push_back(std::move(database));
}

int SimWorld::clusterIndex(const QString &name) const
{
    const auto found =
        std::find_if(m_clusters.begin(), m_clusters.end(), [&name](const SimCluster &cluster) { return cluster.spec.name == name; });
    return found == m_clusters.end() ? -1 : static_cast<int>(found - m_clusters.begin());
}

SimDatabase *SimWorld::find(const QString &guid)
{
    const auto found =
        std::find_if(m_databases.begin(), m_databases.end(), [&guid](const SimDatabase &database) { return database.spec.guid == guid; });
    return found == m_databases.end() ? nullptr : &*found;
}

const SimDatabase *SimWorld::databaseOn(int cluster, const QString &guid) const
{
    const auto found =
        std::find_if(m_databases.begin(), m_databases.end(), [&guid](const SimDatabase &database) { return database.spec.guid == guid; });
    return found != m_databases.end() && instanceOn(*found, cluster) ? &*found : nullptr;
}

const SimInstance *SimWorld::instanceOn(const SimDatabase &database, int cluster)
{
    const auto found = std::find_if(database.instances.begin(), database.instances.end(),
        [cluster](const SimInstance &instance) { return instance.cluster == cluster; });
    return found == database.instances.end() ? nullptr : &*found;
}

bool SimWorld::hasUpgradeCall(int cluster) const
{
    const auto &nodes = m_clusters.at(static_cast<size_t>(cluster)).spec.nodes;
    return std::all_of(
        nodes.begin(), nodes.end(), [](const NodeSpec &node) { return compareVersions(node.softwareVersion, FirstWithUpgrade) >= 0; });
}

void SimWorld::beforeRequest(int cluster, const QString &method, const QString &path)
{
    for (size_t i = 0; i < m_spec.events.size(); ++i) {
        const EventSpec &event = m_spec.events[i];
        const bool here = event.cluster.isEmpty() || event.cluster == m_clusters.at(static_cast<size_t>(cluster)).spec.name;
        const bool fits = (event.method.isEmpty() || event.method == method) && pathMatches(event.path, path);
        if (here && fits && ++m_eventCounts[i] == event.nth)
            applyEvent(event);
    }
}

void SimWorld::applyEvent(const EventSpec &event)
{
    if (event.action == EventSpec::Action::RemoveDatabase) {
        std::erase_if(m_databases,
            [&event](const SimDatabase &database) { return database.spec.name == event.subject || database.spec.guid == event.subject; });
        return;
    }
    if (event.action == EventSpec::Action::CancelTasks) {
        std::vector<std::pair<int, QString>> running; // cancel() changes the list
        for (const SimTask &task : m_tasks) {
            if (task.phase != SimTask::Phase::Ended)
                running.emplace_back(task.cluster, task.id);
        }
        for (const auto &[cluster, id] : running)
            cancel(cluster, id, true);
        return;
    }
    for (SimCluster &cluster : m_clusters) {
        if (!event.cluster.isEmpty() && event.cluster != cluster.spec.name)
            continue;
        if (event.action == EventSpec::Action::RenewCertificate && m_renewCertificate)
            m_renewCertificate(clusterIndex(cluster.spec.name));
        SimUser *user = cluster.user(event.subject);
        if (event.action == EventSpec::Action::SetPassword && user)
            user->password = event.value;
        else if (event.action == EventSpec::Action::SetRole && user)
            user->role = event.value;
        else if (event.action == EventSpec::Action::RemoveModule)
            std::erase_if(cluster.catalogue, [&event](const SimModule &module) { return module.name == event.subject; });
        else if (event.action == EventSpec::Action::SetSoftwareVersion)
            std::for_each(
                cluster.spec.nodes.begin(), cluster.spec.nodes.end(), [&event](NodeSpec &node) { node.softwareVersion = event.value; });
    }
}

const SimTask *SimWorld::task(int cluster, const QString &id) const
{
    const auto found =
        std::find_if(m_tasks.rbegin(), m_tasks.rend(), [&](const SimTask &task) { return task.cluster == cluster && task.id == id; });
    return found == m_tasks.rend() ? nullptr : &*found;
}

std::vector<const SimTask *> SimWorld::tasks(int cluster) const
{
    std::vector<const SimTask *> result;
    for (const SimTask &task : m_tasks) {
        if (task.cluster == cluster && (task.phase != SimTask::Phase::Ended || m_spec.guesses.finishedTasksListed))
            result.push_back(&task);
    }
    return result;
}

const SimTask *SimWorld::activeTask(const QString &guid) const
{
    const auto found = std::find_if(
        m_tasks.begin(), m_tasks.end(), [&guid](const SimTask &task) { return task.guid == guid && task.phase != SimTask::Phase::Ended; });
    return found == m_tasks.end() ? nullptr : &*found;
}
