// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire.h"

using namespace Qt::StringLiterals;

namespace wire {

namespace {

constexpr auto Certificate = "-----BEGIN CERTIFICATE-----\n...\n-----END CERTIFICATE-----\n"_L1;

const QString &nameOf(const SimWorld &world, const SimInstance &instance)
{
    return world.cluster(instance.cluster).spec.name;
}

QString urlOf(const QString &cluster)
{
    return u"https://"_s + cluster + u":9443"_s;
}

QJsonArray shardKeyRegex(const DatabaseSpec &spec)
{
    if (spec.customHashPolicy)
        return {QJsonObject{{u"regex"_s, u"user:(?<tag>.*):.*"_s}}};
    return {QJsonObject{{u"regex"_s, u".*\\{(?<tag>.*)\\}.*"_s}}, QJsonObject{{u"regex"_s, u"(?<tag>.*)"_s}}};
}

QJsonObject defaultConfig(const SimDatabase &database)
{
    const DatabaseSpec &spec = database.spec;
    QJsonObject config{
        {u"data_persistence"_s, spec.persistence},
        {u"memory_size"_s, spec.memorySize},
        {u"name"_s, spec.name},
        {u"port"_s, 12000},
        {u"redis_version"_s, spec.redisVersion}, // of the creation: does not follow upgrades
        {u"replication"_s, spec.replication},
        {u"sharding"_s, spec.shards > 1},
        {u"shards_count"_s, spec.shards},
        {u"tls_mode"_s, spec.tlsMode},
    };
    if (spec.persistence == "aof"_L1)
        config[u"aof_policy"_s] = u"appendfsync-every-sec"_s;
    if (spec.ossSharding)
        config[u"oss_sharding"_s] = true;
    else if (spec.shards > 1)
        config[u"shard_key_regex"_s] = shardKeyRegex(spec);
    if (spec.bigstore)
        config[u"bigstore"_s] = true;
    QJsonArray modules;
    for (const SimLoaded &module : database.configuredModules) {
        modules.append(QJsonObject{{u"module_name"_s, module.name}, {u"module_args"_s, module.arguments}, {u"module_id"_s, module.uid},
            {u"semantic_version"_s, module.version}});
    }
    for (const QString &name : spec.createdWith)
        modules.append(QJsonObject{{u"module_name"_s, name}, {u"module_args"_s, QString()}, {u"semantic_version"_s, u"1.0.0"_s}});
    if (!modules.isEmpty())
        config[u"module_list"_s] = modules;
    return config;
}

QJsonObject instanceObject(const SimWorld &world, int cluster, const SimDatabase &database, const SimInstance &instance)
{
    const QString &name = nameOf(world, instance);
    const QString password = world.guesses().secretsMasked ? QString() : secret(database.spec.guid);
    QJsonObject object{
        {u"client_cert"_s, QString()},
        {u"client_key"_s, QString()},
        {u"cluster"_s,
            QJsonObject{{u"credentials"_s, QJsonObject{{u"password"_s, QString()}, {u"username"_s, u"admin@example.com"_s}}},
                {u"name"_s, name}, {u"url"_s, urlOf(name)}}},
        {u"compression"_s, 6},
        {u"db_config"_s, QJsonObject{{u"authentication_admin_pass"_s, password}}},
        {u"id"_s, instance.id},
        {u"server_cert"_s, Certificate},
    };
    if (instance.cluster == cluster) // of the others the key is missing
        object[u"db_uid"_s] = QString::number(instance.bdbUid);
    return object;
}

QJsonObject configuration(const SimWorld &world, const SimDatabase &database, int viewer, int version, const QString &status)
{
    QJsonArray instances;
    for (const SimInstance &instance : database.instances) {
        const QString &name = nameOf(world, instance);
        instances.append(QJsonObject{{u"cluster"_s, QJsonObject{{u"name"_s, name}, {u"url"_s, urlOf(name)}}},
            {u"db_uid"_s, instance.cluster == viewer ? QString::number(instance.bdbUid) : QString()}, {u"id"_s, instance.id}});
    }
    return {
        {u"causal_consistency"_s, database.spec.causalConsistency},
        {u"encryption"_s, database.spec.encryption},
        {u"featureset_version"_s, database.featureset},
        {u"instances"_s, instances},
        {u"name"_s, database.spec.name},
        {u"protocol_version"_s, database.protocol},
        {u"status"_s, status},
        {u"version"_s, version},
    };
}

QJsonArray connections(const SimWorld &world, const SimDatabase &database, const SimInstance &from)
{
    QJsonArray result;
    for (const SimInstance &to : database.instances) {
        const bool down = to.id != from.id && world.linkIsDown(database, from, to);
        QJsonObject connection{{u"name"_s, nameOf(world, to)}, {u"status"_s, down ? u"error"_s : u"ok"_s}};
        if (to.id != from.id && world.guesses().healthLinks) {
            // Shards that restart do not replicate.
            const bool restarts = from.actionStep == "wait_for_version"_L1 || to.actionStep == "wait_for_version"_L1;
            connection[u"replication_links"_s] = QJsonArray{QJsonObject{
                {u"link_uid"_s, u"%1:%2"_s.arg(from.bdbUid).arg(to.id)}, {u"status"_s, restarts || down ? u"down"_s : u"up"_s}}};
        }
        result.append(connection);
    }
    return result;
}

/// What is left of the entry of a cluster that the others cannot ask.
QJsonObject unreachableEntry(const SimWorld &world, const SimDatabase &database, const SimInstance &instance)
{
    const QString &name = nameOf(world, instance);
    return {
        {u"cluster_name"_s, name},
        {u"connection_error"_s, u"HTTPSConnectionPool(host='%1', port=9443): Max retries exceeded"_s.arg(name)},
        {u"name"_s, database.spec.name},
    };
}

} // namespace

QJsonObject crdb(const SimWorld &world, int cluster, const SimDatabase &database)
{
    QJsonArray instances;
    QJsonArray local;
    for (const SimInstance &instance : database.instances) {
        instances.append(instanceObject(world, cluster, database, instance));
        if (instance.cluster == cluster)
            local.append(QJsonObject{{u"bdb_uid"_s, QString::number(instance.bdbUid)}, {u"id"_s, instance.id}});
    }
    QJsonArray modules;
    for (const SimLoaded &module : database.configuredModules)
        modules.append(QJsonObject{{u"featureset_version"_s, 1}, {u"module_name"_s, module.name}});
    return {
        {u"causal_consistency"_s, database.spec.causalConsistency},
        {u"default_db_config"_s, defaultConfig(database)},
        {u"encryption"_s, database.spec.encryption},
        {u"featureset_version"_s, database.featureset},
        {u"ghost_instance_ids"_s, QJsonArray()},
        {u"guid"_s, database.spec.guid},
        {u"instances"_s, instances},
        {u"local_databases"_s, local},
        {u"managed_by"_s, database.spec.managedBy},
        {u"modules"_s, modules},
        {u"name"_s, database.spec.name},
        {u"protocol_version"_s, database.protocol},
    };
}

QJsonValue crdbList(const SimWorld &world, int cluster)
{
    QJsonArray list;
    for (const SimDatabase &database : world.databases()) {
        if (SimWorld::instanceOn(database, cluster))
            list.append(crdb(world, cluster, database));
    }
    return world.guesses().wrappedCrdbList ? QJsonValue(QJsonObject{{u"crdbs"_s, list}}) : QJsonValue(list);
}

QJsonArray healthReport(const SimWorld &world, int cluster, const SimDatabase &database)
{
    const SimTask *task = world.activeTask(database.spec.guid);
    const bool changing = task && task->status == "started"_L1;
    QJsonArray report;
    for (const SimInstance &instance : database.instances) {
        const ConditionSpec condition = world.conditionOf(database, instance);
        if (instance.cluster != cluster && (world.isUnreachable(database, instance) || !condition.connectionError.isEmpty())) {
            QJsonObject entry = unreachableEntry(world, database, instance);
            if (!condition.connectionError.isEmpty())
                entry[u"connection_error"_s] = condition.connectionError;
            report.append(entry);
            continue;
        }
        QJsonArray configurations{configuration(world, database, instance.cluster, database.configVersion, condition.configuration)};
        if (changing && instance.cluster == cluster)
            configurations.append(configuration(world, database, instance.cluster, database.configVersion + 1, u"posted"_s));
        QJsonObject entry{
            {u"active_config_version"_s, database.configVersion},
            {u"cluster_name"_s, nameOf(world, instance)},
            {u"configurations"_s, configurations},
            {u"connection_error"_s, QJsonValue::Null},
            {u"connections"_s, connections(world, database, instance)},
            {u"name"_s, database.spec.name},
        };
        if (world.guesses().healthGuid)
            entry[u"guid"_s] = database.spec.guid;
        report.append(entry);
    }
    return report;
}

} // namespace wire
