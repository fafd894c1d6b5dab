// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec.h"
#include "jsonread.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using jsonread::Fields;
using jsonread::Problem;

namespace {

/// The two rules of the product's default hashing policy; anything else is a custom one.
constexpr std::array DefaultKeyRules{R"(.*\{(?<tag>.*)\}.*)"_L1, "(?<tag>.*)"_L1};

std::optional<int> localBdb(const Fields &crdb)
{
    std::optional<int> uid;
    for (const Fields &local : crdb.objects("local_databases"_L1)) {
        const auto told = local.number("bdb_uid"_L1);
        uid = uid ? uid : told;
    }
    for (const Fields &instance : crdb.objects("instances"_L1)) {
        const auto told = instance.number("db_uid"_L1); // only the local instance has one
        uid = uid ? uid : told;
    }
    return uid;
}

std::optional<CrdbFacts> decodeCrdb(const Fields &fields)
{
    const auto guid = CrdbGuid::parse(fields.text("guid"_L1));
    if (!guid)
        return {};
    const Fields config = fields.object("default_db_config"_L1);
    CrdbFacts crdb{
        .guid = *guid,
        .name = fields.text("name"_L1),
        .instances = {},
        .localBdbUid = localBdb(fields),
        .protocol = fields.number("protocol_version"_L1),
        .featureset = fields.number("featureset_version"_L1),
        .managedBy = fields.text("managed_by"_L1),
        .replication = config.flag("replication"_L1, true),
        .dataPersistence = config.text("data_persistence"_L1),
        .shardsCount = config.number("shards_count"_L1).value_or(1),
    };
    if (crdb.name.isEmpty())
        crdb.name = config.text("name"_L1);
    if (crdb.dataPersistence.isEmpty())
        crdb.dataPersistence = u"aof"_s;
    for (const Fields &instance : fields.objects("instances"_L1)) {
        const Fields cluster = instance.object("cluster"_L1);
        crdb.instances.push_back({instance.number("id"_L1).value_or(0), cluster.text("name"_L1), cluster.text("url"_L1)});
    }
    return crdb;
}

bool hasCustomHashPolicy(const Fields &bdb)
{
    const auto rules = bdb.objects("shard_key_regex"_L1);
    if (rules.empty() || bdb.flag("oss_sharding"_L1, false))
        return false;
    return !std::equal(rules.begin(), rules.end(), DefaultKeyRules.begin(), DefaultKeyRules.end(),
        [](const Fields &rule, QLatin1StringView expected) { return rule.text("regex"_L1) == expected; });
}

DatabaseSettings decodeSettings(const Fields &bdb)
{
    return {
        .crdt = bdb.flag("crdt"_L1, false),
        .bigstore = bdb.flag("bigstore"_L1, false),
        .bigstoreVersion = bdb.number("bigstore_version"_L1).value_or(1),
        .sharding = bdb.flag("sharding"_L1, false),
        .shardsCount = bdb.number("shards_count"_L1).value_or(1),
        .customHashPolicy = hasCustomHashPolicy(bdb),
        .internodeEncryption = bdb.flag("data_internode_encryption"_L1, false),
        .dataPersistence = bdb.text("data_persistence"_L1),
        .replication = bdb.flag("replication"_L1, false),
        .replicaSync = bdb.text("replica_sync"_L1),
        .evictionPolicy = bdb.text("eviction_policy"_L1),
    };
}

RedisVersion currentVersion(const Fields &bdb, const QString &fullVersion)
{
    const QString shortVersion = bdb.text("redis_version"_L1);
    const auto version = RedisVersion::fromReported(shortVersion.isEmpty() ? fullVersion : shortVersion);
    if (!version)
        bdb.refuse("redis_version"_L1, QCoreApplication::translate("Codec", "not a version"));
    return version.value_or(RedisVersion());
}

std::vector<LoadedModule> loadedModules(const Fields &bdb)
{
    std::vector<LoadedModule> modules;
    for (const Fields &entry : bdb.objects("module_list"_L1))
        modules.push_back({entry.text("module_name"_L1), entry.text("semantic_version"_L1),
            entry.text("module_args"_L1, text::DescriptionCap), entry.text("module_id"_L1)});
    return modules;
}

/// Everything that decodeBdb() reads, and nothing that could be a secret.
constexpr auto ListedFields = "uid,name,crdt,crdt_guid,version,redis_version,crdt_protocol_version,crdt_featureset_version,module_list,"
                              "bigstore,bigstore_version,sharding,shards_count,shard_key_regex,oss_sharding,data_internode_encryption,"
                              "data_persistence,replication,replica_sync,eviction_policy,status,action_uid,crdt_sync,crdt_sources"_L1;

InstanceFacts decodeBdb(const Fields &fields)
{
    InstanceFacts bdb;
    const auto uid = fields.number("uid"_L1);
    if (!uid)
        fields.refuse("uid"_L1, QCoreApplication::translate("Codec", "missing"));
    bdb.bdbUid = uid.value_or(0);
    bdb.name = fields.text("name"_L1);
    bdb.guid = fields.text("crdt_guid"_L1, text::IdCap);
    bdb.fullVersion = fields.text("version"_L1);
    bdb.redisVersion = currentVersion(fields, bdb.fullVersion);
    bdb.protocol = fields.number("crdt_protocol_version"_L1);
    bdb.featureset = fields.number("crdt_featureset_version"_L1);
    bdb.modules = loadedModules(fields);
    bdb.settings = decodeSettings(fields);
    bdb.status = fields.text("status"_L1);
    bdb.actionUid = fields.text("action_uid"_L1);
    bdb.sync = fields.text("crdt_sync"_L1);
    for (const Fields &source : fields.objects("crdt_sources"_L1))
        bdb.sources.push_back({source.number("uid"_L1).value_or(0), source.text("status"_L1)});
    return bdb;
}

} // namespace

namespace codec {

Result<std::vector<CrdbFacts>, Why> crdbs(const QByteArray &body)
{
    const auto list = jsonread::parseList(body, {"crdbs"_L1}, {"guid"});
    if (!list)
        return list.error();
    Problem problem;
    std::vector<CrdbFacts> crdbs;
    for (const Fields &entry : jsonread::elements(*list, {}, problem)) {
        if (auto crdb = decodeCrdb(entry))
            crdbs.push_back(std::move(*crdb));
    }
    if (problem.any())
        return problem.text();
    return crdbs;
}

Result<CrdbFacts, Why> crdb(const QByteArray &body)
{
    const auto object = jsonread::parseObject(body, {"guid"});
    if (!object)
        return object.error();
    Problem problem;
    const auto crdb = decodeCrdb(Fields(*object, {}, problem));
    if (problem.any())
        return problem.text();
    if (!crdb)
        return QCoreApplication::translate("Codec", "guid: not a GUID");
    return *crdb;
}

Result<std::vector<LoadedModule>, Why> configuredModules(const QByteArray &crdb)
{
    const auto object = jsonread::parseObject(crdb);
    if (!object)
        return object.error();
    Problem problem;
    auto modules = loadedModules(Fields(*object, {}, problem).object("default_db_config"_L1));
    if (problem.any())
        return problem.text();
    return modules;
}

Result<InstanceFacts, Why> bdb(const QByteArray &body)
{
    const auto object = jsonread::parseObject(body, {"uid", "redis_version", "version", "crdt_guid"});
    if (!object)
        return object.error();
    Problem problem;
    InstanceFacts bdb = decodeBdb(Fields(*object, {}, problem));
    if (problem.any())
        return problem.text();
    return bdb;
}

QString bdbsPath()
{
    return u"/v1/bdbs?fields=%1"_s.arg(ListedFields);
}

Result<std::vector<ListedBdb>, Why> bdbs(const QByteArray &body)
{
    const auto list = jsonread::parseList(body, {}, {"uid", "redis_version", "version", "crdt_guid"});
    if (!list)
        return list.error();
    Problem whole;
    std::vector<ListedBdb> bdbs;
    for (const Fields &entry : jsonread::elements(*list, {}, whole)) {
        Problem problem;
        const Fields fields(entry.raw(), {}, problem);
        const auto uid = fields.number("uid"_L1);
        if (!uid || !fields.flag("crdt"_L1, true))
            continue;
        InstanceFacts facts = decodeBdb(fields);
        bdbs.push_back({*uid, problem.any() ? Result<InstanceFacts, Why>(problem.text()) : std::move(facts)});
    }
    if (whole.any())
        return whole.text();
    return bdbs;
}

} // namespace codec
