// SPDX-License-Identifier: GPL-3.0-or-later
#include "simworld.h"

#include "catalogue.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// The rules by which the cluster takes or refuses an upgrade (api.md 2.4, 2.5). Texts are the product's, not for translation.

namespace {

const SimLoaded *loadedModule(const SimInstance &instance, const QString &name)
{
    const auto found =
        std::find_if(instance.modules.begin(), instance.modules.end(), [&name](const SimLoaded &module) { return module.name == name; });
    return found == instance.modules.end() ? nullptr : &*found;
}

/// The entry of the order that speaks of the module at \a position of the list.
const UpgradeOrder::Module *orderFor(
    const UpgradeOrder &order, const std::vector<SimModule> &catalogue, const QString &name, size_t position)
{
    for (size_t i = 0; i < order.modules.size(); ++i) {
        const UpgradeOrder::Module &wanted = order.modules[i];
        const QString &uid = wanted.currentUid.isEmpty() ? wanted.newUid : wanted.currentUid;
        // Without UIDs nothing says which module is meant: taken in the order of the database's list.
        if (uid.isEmpty() ? i == position : (moduleByUid(catalogue, uid) && moduleByUid(catalogue, uid)->name == name))
            return &wanted;
    }
    return nullptr;
}

} // namespace

const OfferSpec *SimWorld::offerOn(int cluster, const QString &target) const
{
    const OfferSpec *offer = nullptr;
    for (const NodeSpec &node : m_clusters.at(static_cast<size_t>(cluster)).spec.nodes) {
        const auto found =
            std::find_if(node.offers.begin(), node.offers.end(), [&target](const OfferSpec &each) { return each.redisVersion == target; });
        if (found == node.offers.end())
            return nullptr;
        offer = &*found;
    }
    return offer;
}

QString SimWorld::newestTarget(const SimDatabase &database) const
{
    QString newest;
    const int first = database.instances.front().cluster;
    for (const OfferSpec &offer : m_clusters.at(static_cast<size_t>(first)).spec.nodes.front().offers) {
        const bool everywhere = std::all_of(database.instances.begin(), database.instances.end(),
            [&](const SimInstance &instance) { return offerOn(instance.cluster, offer.redisVersion) != nullptr; });
        if (everywhere && (newest.isEmpty() || compareVersions(offer.redisVersion, newest) > 0))
            newest = offer.redisVersion;
    }
    return newest;
}

std::optional<Refusal> SimWorld::checkTarget(const SimDatabase &database, const UpgradeOrder &order, const QString &target) const
{
    for (const SimInstance &instance : database.instances) {
        const ClusterSpec &cluster = m_clusters.at(static_cast<size_t>(instance.cluster)).spec;
        const OfferSpec *offer = offerOn(instance.cluster, target);
        if (!offer)
            return Refusal{
                400, u"invalid_version"_s, u"Redis version %1 is not supported by all nodes of cluster %2"_s.arg(target, cluster.name)};
        if (compareVersions(target, instance.redisVersion) < 0) {
            return Refusal{400, u"invalid_version"_s,
                u"Target version %1 is not higher (or equal) to the current version %2"_s.arg(target, instance.redisVersion)};
        }
        if (cluster.upgradePolicy == "major"_L1 && !offer->major) {
            return Refusal{400, u"redis_upgrade_policy_mismatch"_s,
                u"Redis version %1 is not permitted by the upgrade policy 'major' of cluster %2"_s.arg(target, cluster.name)};
        }
    }
    const bool unprotected = !database.spec.replication && database.spec.persistence == "disabled"_L1;
    if (unprotected && !order.mayDiscardData && !order.forceDiscard)
        return Refusal{400, u"upgrade_bdb_failed"_s, u"Database has neither replication nor persistence, upgrading it may discard data"_s};
    return std::nullopt;
}

std::optional<Refusal> SimWorld::checkModules(
    const SimDatabase &database, int cluster, const UpgradeOrder &order, const QString &target) const
{
    const auto &asked = m_clusters.at(static_cast<size_t>(cluster)).catalogue;
    for (const UpgradeOrder::Module &wanted : order.modules) {
        for (const QString &uid : {wanted.currentUid, wanted.newUid}) {
            if (!uid.isEmpty() && !moduleByUid(asked, uid))
                return Refusal{400, u"missing_module"_s, u"Module %1 does not exist in the cluster"_s.arg(uid)};
        }
        const SimModule *next = moduleByUid(asked, wanted.newUid);
        if (next && moduleFor(asked, next->name, target) != next)
            return Refusal{400, u"redis_incompatible_version"_s,
                u"Module %1 version %2 is not compatible with Redis %3"_s.arg(next->name, next->version, target)};
    }
    for (const SimInstance &instance : database.instances) {
        const auto &catalogue = m_clusters.at(static_cast<size_t>(instance.cluster)).catalogue;
        for (const SimLoaded &loaded : instance.modules) {
            const SimModule *next = moduleFor(catalogue, loaded.name, target);
            if (!next) {
                return Refusal{400, u"upgrade_bdb_failed"_s,
                    u"Unable to find a version of the module %1 that is supported by target redis version of BDB %2"_s.arg(
                        loaded.name, target)};
            }
            const QStringList missing = missingCapabilities(*next, database.spec, target);
            if (!missing.isEmpty()) {
                return Refusal{406, u"unsupported_module_capabilities"_s,
                    u"Module %1 version %2 does not support the following database capabilities: %3"_s.arg(
                        loaded.name, next->version, missing.join(u", "_s))};
            }
        }
    }
    return std::nullopt;
}

std::optional<Refusal> SimWorld::checkRules(
    const SimDatabase &database, int cluster, const UpgradeOrder &order, const QString &target) const
{
    if (const auto refusal = checkTarget(database, order, target))
        return refusal;
    return checkModules(database, cluster, order, target);
}

SimWorld::Taken SimWorld::submitUpgrade(
    int cluster, const QString &guid, const UpgradeOrder &order, const QString &taskId, std::optional<qint64> ttlSeconds)
{
    const SimDatabase *database = databaseOn(cluster, guid);
    if (!database)
        return {Refusal{404, {}, u"CRDB not found"_s}, {}};
    if (ttlSeconds && m_spec.guesses.refuseResultTtl)
        return {Refusal{400, {}, u"Invalid value for header X-Result-TTL"_s}, {}};

    const QString target = order.redisVersion.value_or(newestTarget(*database));
    const auto failure = checkRules(*database, cluster, order, target);
    if (failure && !m_spec.guesses.rulesInTask)
        return {failure, {}};
    if (!taskId.isEmpty() && task(cluster, taskId) && m_spec.guesses.refuseKnownTaskId)
        return {Refusal{409, u"task_already_exists"_s, u"Task %1 already exists"_s.arg(taskId)}, {}};
    const bool busy = activeTask(guid) != nullptr;
    if (busy && m_spec.guesses.refuseSecondUpgrade)
        return {Refusal{409, u"busy"_s, u"Another operation is in progress for this Active-Active database"_s}, {}};

    SimTask task;
    task.id = taskId.isEmpty() ? randomUuid(m_random) : taskId;
    task.cluster = cluster;
    task.guid = guid;
    task.operation = m_spec.guesses.operation;
    task.status = u"queued"_s;
    task.createdAt = m_now;
    task.ttlSeconds = ttlSeconds.value_or(500);
    task.order = order;
    task.target = target;
    task.ruleFailure = failure;
    task.workerWord = u"queued"_s;
    task.instanceWords = QStringList(static_cast<qsizetype>(database->instances.size()), u"queued"_s);
    if (!busy)
        startTask(task, m_now);
    m_tasks.push_back(std::move(task));
    return {std::nullopt, m_tasks.back().id};
}

void SimWorld::loadModules(const SimTask &task, const SimDatabase &database, SimInstance &instance) const
{
    const auto &asked = m_clusters.at(static_cast<size_t>(task.cluster)).catalogue;
    const auto &catalogue = m_clusters.at(static_cast<size_t>(instance.cluster)).catalogue;
    std::vector<SimLoaded> modules;
    for (size_t position = 0; position < database.spec.modules.size(); ++position) {
        const QString &name = database.spec.modules[position].name;
        const SimLoaded *before = loadedModule(instance, name);
        const SimModule *next = moduleFor(catalogue, name, task.target);
        if (!before || !next)
            continue;
        const UpgradeOrder::Module *wanted = orderFor(task.order, asked, name, position);
        modules.push_back({name, next->version, wanted && wanted->arguments ? *wanted->arguments : before->arguments, next->uid});
    }
    instance.modules = std::move(modules);
}
