// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wire {

namespace {

constexpr auto CreatedAt = "2025-11-02T10:11:12Z"_L1;

QJsonArray syncSources(const SimWorld &world, const SimDatabase &database, const SimInstance &own)
{
    QJsonArray sources;
    for (const SimInstance &peer : database.instances) {
        if (peer.id == own.id)
            continue;
        const QString &name = world.cluster(peer.cluster).spec.name;
        const bool down = world.linkIsDown(database, own, peer);
        sources.append(QJsonObject{
            {u"uid"_s, peer.id},
            {u"status"_s, down || peer.actionStep == "wait_for_version"_L1 ? u"connecting"_s : u"in-sync"_s},
            {u"lag"_s, world.conditionOf(database, own).lag.value_or(3 * peer.id)},
            {u"last_error"_s, down ? u"Connection refused"_s : QString()},
            {u"last_update"_s, time(world.timeAt(world.now() - 2000))},
            {u"client_key"_s, QString()},
            {u"compression"_s, 6},
            {u"encryption"_s, database.spec.encryption},
            {u"rdb_size"_s, 0},
            {u"rdb_transferred"_s, 0},
            {u"uri"_s, u"redis://redis-%1.%2:%1"_s.arg(QString::number(11999 + peer.bdbUid), name)},
        });
    }
    return sources;
}

QJsonArray moduleList(const SimInstance &instance)
{
    QJsonArray list;
    for (const SimLoaded &module : instance.modules) {
        list.append(QJsonObject{{u"module_args"_s, module.arguments}, {u"module_id"_s, module.uid}, {u"module_name"_s, module.name},
            {u"semantic_version"_s, module.version}});
    }
    return list;
}

QJsonArray backgroundOperation(const SimInstance &instance)
{
    if (instance.actionUid.isEmpty())
        return {QJsonObject{{u"status"_s, u"idle"_s}}};
    return {QJsonObject{
        {u"name"_s, u"SMUpgradeBDB"_s}, {u"progress"_s, static_cast<int>(instance.actionProgress)}, {u"status"_s, u"running"_s}}};
}

void setCrdtFields(const SimWorld &world, const SimDatabase &database, const SimInstance &instance, QJsonObject &object)
{
    QStringList replicas;
    for (const SimInstance &each : database.instances)
        replicas.append(QString::number(each.id));
    object[u"crdt"_s] = true;
    object[u"crdt_causal_consistency"_s] = database.spec.causalConsistency;
    object[u"crdt_config_version"_s] = database.configVersion;
    object[u"crdt_featureset_version"_s] = instance.featureset;
    object[u"crdt_guid"_s] = database.spec.guid;
    object[u"crdt_protocol_version"_s] = instance.protocol;
    object[u"crdt_replica_id"_s] = instance.id;
    object[u"crdt_replicas"_s] = replicas.join(u','); // a text, although it is a list
    object[u"crdt_sources"_s] = syncSources(world, database, instance);
    object[u"crdt_sync"_s] = world.conditionOf(database, instance).sync;
}

void setSettings(const SimDatabase &database, QJsonObject &object)
{
    const DatabaseSpec &spec = database.spec;
    object[u"bigstore"_s] = spec.bigstore;
    object[u"bigstore_version"_s] = spec.bigstoreVersion;
    object[u"data_internode_encryption"_s] = spec.internodeEncryption;
    object[u"data_persistence"_s] = spec.persistence;
    object[u"eviction_policy"_s] = spec.evictionPolicy;
    object[u"memory_size"_s] = spec.memorySize;
    object[u"oss_sharding"_s] = spec.ossSharding;
    object[u"replication"_s] = spec.replication;
    object[u"sharding"_s] = spec.shards > 1;
    object[u"shards_count"_s] = spec.shards;
    object[u"tls_mode"_s] = spec.tlsMode;
    QJsonArray regex;
    if (spec.customHashPolicy)
        regex.append(QJsonObject{{u"regex"_s, u"user:(?<tag>.*):.*"_s}});
    else if (spec.shards > 1)
        regex = {QJsonObject{{u"regex"_s, u".*\\{(?<tag>.*)\\}.*"_s}}, QJsonObject{{u"regex"_s, u"(?<tag>.*)"_s}}};
    object[u"shard_key_regex"_s] = regex;
}

QJsonArray endpoints(const SimWorld &world, const SimInstance &instance, int port)
{
    const ClusterSpec &cluster = world.cluster(instance.cluster).spec;
    return {QJsonObject{
        {u"addr"_s, QJsonArray{cluster.nodes.front().address}},
        {u"addr_type"_s, u"internal"_s},
        {u"dns_name"_s, u"redis-%1.%2"_s.arg(QString::number(port), cluster.name)},
        {u"oss_cluster_api_preferred_endpoint_type"_s, u"ip"_s},
        {u"oss_cluster_api_preferred_ip_type"_s, u"internal"_s},
        {u"port"_s, port},
        {u"proxy_policy"_s, u"single"_s},
        {u"uid"_s, u"%1:1"_s.arg(instance.bdbUid)},
    }};
}

} // namespace

QJsonObject bdb(const SimWorld &world, int cluster, const SimDatabase &database)
{
    const SimInstance &instance = *SimWorld::instanceOn(database, cluster);
    const bool masked = world.guesses().secretsMasked;
    const int port = 11999 + instance.bdbUid;
    QJsonObject object = recorded(u"bdb"_s);
    setSettings(database, object);
    setCrdtFields(world, database, instance, object);
    const ConditionSpec condition = world.conditionOf(database, instance);
    object[u"crdt_repl_backlog_size"_s] = condition.backlog;
    object[u"export_status"_s] = condition.exportStatus;
    object[u"action_uid"_s] = instance.actionUid;
    object[u"authentication_admin_pass"_s] = masked ? u"*****"_s : secret(database.spec.guid);
    object[u"authentication_redis_pass"_s] = masked ? u"*****"_s : secret(database.spec.guid + u"redis"_s);
    object[u"background_op"_s] = backgroundOperation(instance);
    object[u"created_time"_s] = CreatedAt;
    object[u"endpoints"_s] = endpoints(world, instance, port);
    object[u"last_changed_time"_s] = time(world.timeAt(instance.changedAt));
    object[u"module_list"_s] = moduleList(instance);
    object[u"name"_s] = database.spec.name;
    object[u"port"_s] = 0; // the real one is in the endpoint
    object[u"redis_version"_s] = instance.redisVersion;
    object[u"status"_s] = instance.actionUid.isEmpty() ? condition.status : u"active-change-pending"_s;
    object[u"uid"_s] = instance.bdbUid;
    object[u"version"_s] = instance.fullVersion;
    return object;
}

QJsonArray bdbList(const SimWorld &world, int cluster)
{
    QJsonArray list;
    for (const SimDatabase &database : world.databases()) {
        if (SimWorld::instanceOn(database, cluster))
            list.append(bdb(world, cluster, database));
    }
    return list;
}

QJsonArray bdbActions(const SimWorld &world, const SimDatabase &database, const SimInstance &instance)
{
    if (instance.actionUid.isEmpty())
        return {};
    QJsonObject pending;
    if (world.isLoading(database, instance)) {
        // Fields as documented; the words in them are assumptions.
        pending[QString::number(2 * instance.bdbUid)] =
            QJsonObject{{u"heartbeat"_s, world.timeAt(world.now()).toSecsSinceEpoch()}, {u"op_name"_s, u"wait_for_load"_s},
                {u"status_code"_s, u"SHARD_LOADING"_s}, {u"status_description"_s, u"shard is loading its dataset"_s}};
    }
    return {QJsonObject{
        {u"action_uid"_s, instance.actionUid},
        {u"heartbeat"_s, world.timeAt(world.now()).toSecsSinceEpoch()},
        {u"name"_s, u"SMUpgradeBDB"_s},
        {u"object_name"_s, u"bdb:%1"_s.arg(instance.bdbUid)},
        {u"pending_ops"_s, pending},
        {u"progress"_s, instance.actionProgress},
        {u"state"_s, instance.actionStep},
        {u"status"_s, u"active"_s},
    }};
}

QJsonObject onlyFields(const QJsonObject &object, const QStringList &fields)
{
    if (fields.isEmpty())
        return object;
    QJsonObject result;
    for (const QString &field : fields) {
        if (object.contains(field))
            result[field] = object.value(field);
    }
    return result;
}

} // namespace wire
