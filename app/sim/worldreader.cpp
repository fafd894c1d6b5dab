// SPDX-License-Identifier: GPL-3.0-or-later
#include "worldreader.h"

#include "securityreader.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QJsonObject merged(QJsonObject base, const QJsonObject &patch)
{
    for (auto it = patch.begin(); it != patch.end(); ++it) {
        const QJsonValue old = base.value(it.key());
        base.insert(it.key(), old.isObject() && it->isObject() ? QJsonValue(merged(old.toObject(), it->toObject())) : *it);
    }
    return base;
}

/// Lays {"name": {changes}} over a list of objects that have a "name".
QJsonArray patchedList(const QJsonArray &list, const QJsonObject &patch, bool mayAdd, const QString &place, JsonProblem &problem)
{
    QJsonArray result;
    QStringList names;
    for (const QJsonValue &value : list) {
        const QString name = value.toObject().value("name"_L1).toString();
        names.append(name);
        result.append(merged(merged(value.toObject(), patch.value("*"_L1).toObject()), patch.value(name).toObject()));
    }
    for (auto it = patch.begin(); it != patch.end(); ++it) {
        if (it.key() == "*"_L1 || names.contains(it.key()))
            continue;
        if (mayAdd)
            result.append(merged({{u"name"_s, it.key()}}, it->toObject()));
        else
            problem.report(place, QCoreApplication::translate("Scenario", "there is no cluster %1").arg(it.key()));
    }
    return result;
}

NodeSpec readNode(
    const QJsonValue &value, const QString &place, const QString &software, const std::vector<OfferSpec> &offers, JsonProblem &problem)
{
    StrictObject reader(value, place, problem);
    NodeSpec node;
    node.uid = reader.number(u"uid"_s, 1);
    node.address = reader.requiredText(u"address"_s);
    node.softwareVersion = reader.text(u"software_version"_s, software);
    node.offers = offers;
    const QStringList withdrawn = reader.texts(u"not_offered"_s);
    std::erase_if(node.offers, [&withdrawn](const OfferSpec &offer) { return withdrawn.contains(offer.redisVersion); });
    reader.finish();
    return node;
}

UserSpec readUser(const QJsonValue &value, const QString &place, JsonProblem &problem)
{
    StrictObject reader(value, place, problem);
    UserSpec user{reader.requiredText(u"name"_s), reader.text(u"password"_s), reader.text(u"role"_s, u"admin"_s)};
    reader.finish();
    return user;
}

OfferSpec readOffer(const QJsonValue &value, const QString &place, JsonProblem &problem)
{
    StrictObject reader(value, place, problem);
    OfferSpec offer{reader.requiredText(u"redis_version"_s), reader.requiredText(u"version"_s), reader.flag(u"major"_s, true)};
    reader.finish();
    return offer;
}

ClusterSpec readCluster(const QJsonValue &value, const QString &place, JsonProblem &problem)
{
    StrictObject reader(value, place, problem);
    ClusterSpec cluster;
    cluster.name = reader.requiredText(u"name"_s);
    const QString software = reader.requiredText(u"software_version"_s);
    reader.list(u"users"_s, [&](const QJsonValue &user, const QString &where) { cluster.users.push_back(readUser(user, where, problem)); });
    std::vector<OfferSpec> offers;
    reader.list(u"offers"_s, [&](const QJsonValue &offer, const QString &where) { offers.push_back(readOffer(offer, where, problem)); });
    reader.list(u"nodes"_s,
        [&](const QJsonValue &node, const QString &where) { cluster.nodes.push_back(readNode(node, where, software, offers, problem)); });
    cluster.upgradePolicy = reader.text(u"upgrade_policy"_s, cluster.upgradePolicy);
    cluster.parallelShards = reader.number(u"parallel_shards"_s, 0);
    cluster.basicAuthentication = reader.flag(u"basic_authentication"_s, true);
    cluster.upgradeInProgress = reader.flag(u"upgrade_in_progress"_s, false);
    cluster.coordinatorEnabled = reader.flag(u"coordinator_enabled"_s, true);
    cluster.workerEnabled = reader.flag(u"worker_enabled"_s, true);
    cluster.security = readSecurity(reader.object(u"security"_s), reader.placeOf(u"security"_s), problem);
    cluster.absentModules = reader.texts(u"absent_modules"_s);
    if (cluster.users.empty() || cluster.nodes.empty())
        problem.report(place, QCoreApplication::translate("Scenario", "a cluster needs at least one user and one node"));
    reader.finish();
    return cluster;
}

ModuleSpec readModule(const QJsonValue &value, const QString &place, JsonProblem &problem)
{
    StrictObject reader(value, place, problem);
    ModuleSpec module{reader.requiredText(u"name"_s), reader.text(u"arguments"_s)};
    reader.finish();
    return module;
}

void readSettings(StrictObject &reader, DatabaseSpec &database)
{
    database.featureset = reader.number(u"featureset"_s, database.featureset);
    database.protocol = reader.number(u"protocol"_s, database.protocol);
    database.replication = reader.flag(u"replication"_s, database.replication);
    database.persistence = reader.text(u"persistence"_s, database.persistence);
    database.shards = std::max(1, reader.number(u"shards"_s, database.shards));
    database.ossSharding = reader.flag(u"oss_sharding"_s, database.ossSharding);
    database.customHashPolicy = reader.flag(u"custom_hash_policy"_s, database.customHashPolicy);
    database.bigstore = reader.flag(u"bigstore"_s, database.bigstore);
    database.bigstoreVersion = reader.number(u"bigstore_version"_s, database.bigstoreVersion);
    database.encryption = reader.flag(u"encryption"_s, database.encryption);
    database.causalConsistency = reader.flag(u"causal_consistency"_s, database.causalConsistency);
    database.internodeEncryption = reader.flag(u"internode_encryption"_s, database.internodeEncryption);
    database.evictionPolicy = reader.text(u"eviction_policy"_s, database.evictionPolicy);
    database.memorySize = reader.amount(u"memory_size"_s, database.memorySize);
    database.tlsMode = reader.text(u"tls_mode"_s, database.tlsMode);
    database.managedBy = reader.text(u"managed_by"_s);
}

DatabaseSpec readDatabase(const QJsonValue &value, const QString &place, JsonProblem &problem)
{
    static const QRegularExpression guidForm(u"\\A[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\z"_s);
    StrictObject reader(value, place, problem);
    DatabaseSpec database;
    database.name = reader.requiredText(u"name"_s);
    database.guid = reader.requiredText(u"guid"_s);
    if (!guidForm.match(database.guid).hasMatch())
        problem.report(reader.placeOf(u"guid"_s), QCoreApplication::translate("Scenario", "a GUID in lower case is expected here"));
    database.clusters = reader.texts(u"clusters"_s);
    database.redisVersion = reader.requiredText(u"redis_version"_s);
    const QJsonObject versions = reader.object(u"redis_version_on"_s);
    for (auto it = versions.begin(); it != versions.end(); ++it)
        database.versionOn[it.key()] = it->toString();
    reader.list(u"modules"_s,
        [&](const QJsonValue &module, const QString &where) { database.modules.push_back(readModule(module, where, problem)); });
    readSettings(reader, database);
    reader.finish();
    return database;
}

FailureSpec readFailure(const QJsonValue &value, const QString &place, JsonProblem &problem)
{
    StrictObject reader(value, place, problem);
    FailureSpec failure;
    failure.database = reader.text(u"database"_s);
    failure.cluster = reader.text(u"cluster"_s);
    failure.step = reader.requiredText(u"step"_s);
    failure.errorCode = reader.text(u"error_code"_s, u"internal_error"_s);
    failure.description = reader.requiredText(u"description"_s);
    failure.times = reader.number(u"times"_s, 1);
    reader.finish();
    return failure;
}

EventSpec readEvent(const QJsonValue &value, const QString &place, JsonProblem &problem)
{
    static const std::map<QString, EventSpec::Action> actions{
        {u"set_password"_s, EventSpec::Action::SetPassword},
        {u"set_role"_s, EventSpec::Action::SetRole},
        {u"remove_database"_s, EventSpec::Action::RemoveDatabase},
        {u"set_software_version"_s, EventSpec::Action::SetSoftwareVersion},
        {u"remove_module"_s, EventSpec::Action::RemoveModule},
    };
    StrictObject reader(value, place, problem);
    EventSpec event;
    StrictObject before(reader.object(u"before"_s), reader.placeOf(u"before"_s), problem);
    event.method = before.text(u"method"_s);
    event.path = before.requiredText(u"path"_s);
    event.nth = before.number(u"nth"_s, 1);
    before.finish();
    event.cluster = reader.text(u"cluster"_s);
    event.subject = reader.text(u"subject"_s);
    event.value = reader.text(u"value"_s);
    const auto action = actions.find(reader.requiredText(u"action"_s));
    if (action == actions.end())
        problem.report(reader.placeOf(u"action"_s), QCoreApplication::translate("Scenario", "this kind of event is not known"));
    else
        event.action = action->second;
    reader.finish();
    return event;
}

QuirkSpec readQuirk(const QJsonValue &value, const QString &place, JsonProblem &problem)
{
    static const std::map<QString, QuirkSpec::Kind> kinds{
        {u"keeps_version"_s, QuirkSpec::Kind::KeepsVersion},
        {u"link_down"_s, QuirkSpec::Kind::LinkDown},
        {u"shard_loading"_s, QuirkSpec::Kind::ShardLoading},
        {u"unreachable"_s, QuirkSpec::Kind::Unreachable},
    };
    StrictObject reader(value, place, problem);
    QuirkSpec quirk;
    const auto kind = kinds.find(reader.requiredText(u"kind"_s));
    if (kind == kinds.end())
        problem.report(reader.placeOf(u"kind"_s), QCoreApplication::translate("Scenario", "this kind of quirk is not known"));
    else
        quirk.kind = kind->second;
    quirk.database = reader.text(u"database"_s);
    quirk.cluster = reader.requiredText(u"cluster"_s);
    quirk.peer = reader.text(u"peer"_s);
    quirk.step = reader.text(u"step"_s);
    quirk.seconds = reader.amount(u"seconds"_s, 0);
    reader.finish();
    return quirk;
}

Durations readDurations(const QJsonObject &value, const QString &place, JsonProblem &problem)
{
    StrictObject reader(value, place, problem);
    Durations durations;
    durations.queued = reader.amount(u"queued"_s, durations.queued);
    durations.stagger = reader.amount(u"stagger"_s, durations.stagger);
    durations.shardRestart = reader.amount(u"shard_restart"_s, durations.shardRestart);
    durations.scale = reader.amount(u"scale"_s, durations.scale);
    durations.cancel = reader.amount(u"cancel"_s, durations.cancel);
    reader.finish();
    return durations;
}

Guesses readGuesses(const QJsonObject &value, const QString &place, JsonProblem &problem)
{
    static const std::vector<std::pair<QString, bool Guesses::*>> switches{
        {u"rich_answer"_s, &Guesses::richAnswer},
        {u"refuse_unknown_fields"_s, &Guesses::refuseUnknownFields},
        {u"refuse_second_upgrade"_s, &Guesses::refuseSecondUpgrade},
        {u"refuse_known_task_id"_s, &Guesses::refuseKnownTaskId},
        {u"refuse_result_ttl"_s, &Guesses::refuseResultTtl},
        {u"rules_in_task"_s, &Guesses::rulesInTask},
        {u"poor_task"_s, &Guesses::poorTask},
        {u"wrapped_task_list"_s, &Guesses::wrappedTaskList},
        {u"finished_tasks_listed"_s, &Guesses::finishedTasksListed},
        {u"guid_in_task"_s, &Guesses::guidInTask},
        {u"null_for_absent"_s, &Guesses::nullForAbsent},
        {u"stuck_at_started"_s, &Guesses::stuckAtStarted},
        {u"crdb_follows_upgrade"_s, &Guesses::crdbFollowsUpgrade},
        {u"permissions_path"_s, &Guesses::permissionsPath},
        {u"body_on_401"_s, &Guesses::bodyOn401},
        {u"secrets_masked"_s, &Guesses::secretsMasked},
        {u"wrapped_crdb_list"_s, &Guesses::wrappedCrdbList},
        {u"health_links"_s, &Guesses::healthLinks},
        {u"health_guid"_s, &Guesses::healthGuid},
    };
    StrictObject reader(value, place, problem);
    Guesses guesses;
    for (const auto &[key, member] : switches)
        guesses.*member = reader.flag(key, guesses.*member);
    guesses.cancelledStatus = reader.text(u"cancelled_status"_s, guesses.cancelledStatus);
    guesses.notFoundShape = reader.text(u"not_found_shape"_s, guesses.notFoundShape);
    guesses.operation = reader.text(u"operation"_s, guesses.operation);
    reader.finish();
    return guesses;
}

void checkReferences(const WorldSpec &world, const QString &place, JsonProblem &problem)
{
    const auto knows = [&world](const QString &name) {
        return name.isEmpty() || std::any_of(world.clusters.begin(), world.clusters.end(), [&name](const ClusterSpec &cluster) {
            return cluster.name == name;
        });
    };
    for (const DatabaseSpec &database : world.databases) {
        const bool allKnown = std::all_of(database.clusters.begin(), database.clusters.end(), knows);
        if (!allKnown || database.clusters.isEmpty())
            problem.report(place,
                QCoreApplication::translate("Scenario", "the database %1 names a cluster that does not exist, or none").arg(database.name));
    }
    for (const FailureSpec &failure : world.failures) {
        if (!knows(failure.cluster))
            problem.report(place, QCoreApplication::translate("Scenario", "there is no cluster %1").arg(failure.cluster));
    }
    for (const QuirkSpec &quirk : world.quirks) {
        for (const QString &name : {quirk.cluster, quirk.peer}) {
            if (!knows(name))
                problem.report(place, QCoreApplication::translate("Scenario", "there is no cluster %1").arg(name));
        }
    }
    for (const EventSpec &event : world.events) {
        if (!knows(event.cluster))
            problem.report(place, QCoreApplication::translate("Scenario", "there is no cluster %1").arg(event.cluster));
    }
}

} // namespace

QJsonObject patchedWorld(const QJsonObject &world, const QJsonObject &patch, const QString &place, JsonProblem &problem)
{
    QJsonObject rest = patch;
    rest.remove("clusters"_L1);
    rest.remove("databases"_L1);
    QJsonObject result = merged(world, rest);
    const QString where = place + u" > world"_s;
    for (const QString &key : {u"clusters"_s, u"databases"_s}) {
        if (patch.contains(key) && !patch.value(key).isObject())
            problem.report(
                where + u" > "_s + key, QCoreApplication::translate("Scenario", "an object is expected here, with names as keys"));
    }
    result[u"clusters"_s] = patchedList(world.value("clusters"_L1).toArray(), patch.value("clusters"_L1).toObject(), false, where, problem);
    result[u"databases"_s] =
        patchedList(world.value("databases"_L1).toArray(), patch.value("databases"_L1).toObject(), true, where, problem);
    return result;
}

WorldSpec readWorld(const QJsonObject &world, const QString &place, JsonProblem &problem)
{
    const QString where = place + u" > world"_s;
    StrictObject reader(world, where, problem);
    WorldSpec result;
    reader.list(
        u"clusters"_s, [&](const QJsonValue &value, const QString &at) { result.clusters.push_back(readCluster(value, at, problem)); });
    reader.list(
        u"databases"_s, [&](const QJsonValue &value, const QString &at) { result.databases.push_back(readDatabase(value, at, problem)); });
    reader.list(
        u"failures"_s, [&](const QJsonValue &value, const QString &at) { result.failures.push_back(readFailure(value, at, problem)); });
    reader.list(u"events"_s, [&](const QJsonValue &value, const QString &at) { result.events.push_back(readEvent(value, at, problem)); });
    reader.list(u"quirks"_s, [&](const QJsonValue &value, const QString &at) { result.quirks.push_back(readQuirk(value, at, problem)); });
    result.durations = readDurations(reader.object(u"durations"_s), reader.placeOf(u"durations"_s), problem);
    result.guesses = readGuesses(reader.object(u"guesses"_s), reader.placeOf(u"guesses"_s), problem);
    reader.finish();
    checkReferences(result, where, problem);
    return result;
}
