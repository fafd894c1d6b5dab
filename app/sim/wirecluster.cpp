// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire.h"

#include "catalogue.h"
#include "roles.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace wire {

namespace {

constexpr double NodeMemory = 33554432000.0;

QJsonArray supportedVersions(const NodeSpec &node)
{
    QJsonArray versions;
    for (const OfferSpec &offer : node.offers) {
        versions.append(QJsonObject{{u"db_type"_s, u"redis"_s}, {u"major"_s, offer.major}, {u"redis_version"_s, offer.redisVersion},
            {u"version"_s, offer.version}});
        if (versions.size() == 4) // in the middle of the list, as recorded
            versions.append(QJsonObject{{u"db_type"_s, u"memcached"_s}, {u"version"_s, u"1.4.17"_s}});
    }
    return versions;
}

QJsonObject enabled(bool on)
{
    return {{u"operating_mode"_s, on ? u"enabled"_s : u"disabled"_s}};
}

} // namespace

QString time(const QDateTime &utc)
{
    return utc.toUTC().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s);
}

QJsonObject recorded(const QString &name)
{
    static const QJsonObject objects = [] {
        QFile file(u":/simulation/simulation/objects.json"_s);
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened); // compiled in
        Q_UNUSED(opened)
        return QJsonDocument::fromJson(file.readAll()).object();
    }();
    return objects.value(name).toObject();
}

QString secret(const QString &seed)
{
    return QString::fromLatin1(QCryptographicHash::hash(seed.toUtf8(), QCryptographicHash::Sha256).toHex().left(48));
}

QJsonArray nodes(const SimWorld &world, int cluster)
{
    QJsonArray list;
    for (const NodeSpec &node : world.cluster(cluster).spec.nodes) {
        QJsonObject object = recorded(u"node"_s);
        object[u"addr"_s] = node.address;
        object[u"architecture"_s] = u"x86_64"_s;
        object[u"software_version"_s] = node.softwareVersion;
        object[u"status"_s] = world.cluster(cluster).spec.wellbeing.downNodes.contains(QString::number(node.uid)) ? u"down"_s : u"active"_s;
        object[u"supported_database_versions"_s] = supportedVersions(node);
        object[u"total_memory"_s] = NodeMemory;
        object[u"uid"_s] = node.uid;
        object[u"uptime"_s] = 1209600 + world.now() / 1000;
        list.append(object);
    }
    return list;
}

QJsonObject nodesStatus(const SimWorld &world, int cluster)
{
    const ClusterSpec &spec = world.cluster(cluster).spec;
    QJsonObject result;
    for (const NodeSpec &node : spec.nodes) {
        const bool first = node.uid == spec.nodes.front().uid;
        const QString uid = QString::number(node.uid);
        QJsonObject status{
            {u"cores"_s, 8},
            {u"free_provisional_ram"_s, NodeMemory * 0.4},
            {u"free_ram"_s, spec.wellbeing.freeRam},
            {u"hostname"_s, u"%1-%2"_s.arg(spec.name.section(u'.', 0, 0), QString::number(node.uid))},
            {u"master_shards"_s, QJsonArray()},
            {u"node_overbooking_depth"_s, 0},
            {u"node_status"_s, spec.wellbeing.downNodes.contains(uid) ? u"down"_s : u"active"_s},
            {u"role"_s, first ? u"master"_s : u"slave"_s},
            {u"slave_shards"_s, QJsonArray()},
            {u"software_version"_s, node.softwareVersion},
            {u"total_memory"_s, NodeMemory},
        };
        if (spec.wellbeing.maintenanceNodes.contains(uid))
            status[u"maintenance_snapshot"_s] = QJsonObject{{u"created_time"_s, u"2026-08-20 20:47:23"_s},
                {u"name"_s, u"maintenance_mode_2026-08-20_20-47-23"_s}, {u"node_uid"_s, uid}};
        result[uid] = status;
    }
    return result;
}

QJsonObject cluster(const SimWorld &world, int index)
{
    const ClusterSpec &spec = world.cluster(index).spec;
    QJsonObject featuresets;
    QJsonObject protocols;
    for (const OfferSpec &offer : spec.nodes.front().offers) {
        featuresets[offer.redisVersion] = featuresetOf(offer.redisVersion);
        protocols[offer.redisVersion] = QJsonArray{u"1"_s};
    }
    QJsonObject object = recorded(u"cluster"_s);
    object[u"control_plane_basic_authentication"_s] = spec.basicAuthentication;
    object[u"block_cluster_changes"_s] = spec.wellbeing.changesBlocked;
    object[u"crdb_coordinator_ignore_requests"_s] = !spec.coordinatorEnabled || spec.wellbeing.requestsIgnored;
    object[u"crdt_supported_featureset_version"_s] = 9;
    object[u"crdt_supported_featureset_version_map"_s] = featuresets;
    object[u"crdt_supported_module_featureset_version_map"_s] =
        QJsonObject{{u"ReJSON"_s, QJsonObject{{u"8.4.0"_s, QJsonArray{1, 2}}}}, {u"search"_s, QJsonObject{{u"8.4.0"_s, QJsonArray{1}}}}};
    object[u"crdt_supported_protocol_versions"_s] = QJsonArray{u"1"_s};
    object[u"crdt_supported_protocol_versions_map"_s] = protocols;
    object[u"http_support"_s] = false;
    object[u"mask_bdb_credentials"_s] = world.guesses().secretsMasked;
    object[u"name"_s] = spec.name;
    object[u"upgrade_in_progress"_s] = spec.upgradeInProgress;
    object[u"upgrade_mode"_s] = spec.upgradeInProgress;
    return object;
}

QJsonObject policy(const SimWorld &world, int cluster)
{
    const ClusterSpec &spec = world.cluster(cluster).spec;
    QString newest;
    for (const OfferSpec &offer : spec.nodes.front().offers) {
        if (newest.isEmpty() || compareVersions(offer.redisVersion, newest) > 0)
            newest = offer.redisVersion;
    }
    return {
        {u"default_non_sharded_proxy_policy"_s, u"single"_s},
        {u"default_provisioned_redis_version"_s, newest},
        {u"default_sharded_proxy_policy"_s, u"all-master-shards"_s},
        {u"default_shards_placement"_s, u"dense"_s},
        {u"parallel_shards_upgrade"_s, spec.parallelShards},
        {u"redis_upgrade_policy"_s, spec.upgradePolicy},
    };
}

QJsonObject services(const SimWorld &world, int cluster)
{
    const ClusterSpec &spec = world.cluster(cluster).spec;
    return {
        {u"cm_server"_s, enabled(true)},
        {u"crdb_coordinator"_s, enabled(spec.coordinatorEnabled)},
        {u"crdb_worker"_s, enabled(spec.workerEnabled)},
        {u"mdns_server"_s, enabled(true)},
        {u"pdns_server"_s, enabled(true)},
        {u"stats_archiver"_s, enabled(true)},
    };
}

QJsonArray modules(const SimWorld &world, int cluster)
{
    QJsonArray list;
    for (const SimModule &module : world.cluster(cluster).catalogue)
        list.append(module.record);
    return list;
}

QJsonObject license(const SimWorld &world, int cluster)
{
    const WellbeingSpec &spec = world.cluster(cluster).spec.wellbeing;
    const auto left = static_cast<qint64>(spec.licenseDays * 86400);
    return {
        {u"activation_date"_s, u"2025-10-14T00:01:06Z"_s},
        {u"cluster_name"_s, QJsonValue::Null},
        {u"expiration_date"_s, time(world.timeAt(0).addSecs(spec.licenseExpired ? -86400 : left))},
        {u"expired"_s, spec.licenseExpired},
        {u"features"_s, QJsonArray{u"bigstore"_s}},
        {u"flash_shards_in_use"_s, 0},
        {u"flash_shards_limit"_s, QJsonValue::Null},
        {u"key"_s, QString()},
        {u"license"_s, u"removed"_s},
        {u"owner"_s, QJsonValue::Null},
        {u"ram_shards_in_use"_s, 24},
        {u"ram_shards_limit"_s, QJsonValue::Null},
        {u"shards_limit"_s, 200},
    };
}

QJsonObject permissions(const QStringList &roles)
{
    QJsonObject result;
    for (const QString &role : roles) {
        const QJsonArray screens = permissionsOf(role).isEmpty() ? QJsonArray() : QJsonArray{u"view_database_page"_s};
        result[role] = QJsonObject{{u"api_permissions"_s, QJsonArray::fromStringList(permissionsOf(role))}, {u"ui_permissions"_s, screens}};
    }
    return result;
}

} // namespace wire
