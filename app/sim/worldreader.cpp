// SPDX-License-Identifier: GPL-3.0-or-later
#include "worldreader.h"

#include "conditionreader.h"
#include "securityreader.h"
#include "worldbehaviour.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

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
    cluster.wellbeing = readWellbeing(reader.object(u"wellbeing"_s), reader.placeOf(u"wellbeing"_s), problem);
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
    database.createdWith = reader.texts(u"created_with"_s);
    database.on = readConditions(reader.object(u"on"_s), reader.placeOf(u"on"_s), reader.problem());
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

void checkReferences(const WorldSpec &world, const QString &place, JsonProblem &problem)
{
    const auto knows = [&world](const QString &name) {
        return name.isEmpty() || std::any_of(world.clusters.begin(), world.clusters.end(), [&name](const ClusterSpec &cluster) {
            return cluster.name == name;
        });
    };
    for (const DatabaseSpec &database : world.databases) {
        const bool allKnown = std::all_of(database.clusters.begin(), database.clusters.end(), knows)
            && std::all_of(database.on.begin(), database.on.end(), [&](const auto &condition) { return knows(condition.first); });
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

WorldSpec readWorld(const QJsonObject &world, const QString &place, JsonProblem &problem)
{
    const QString where = place + u" > world"_s;
    StrictObject reader(world, where, problem);
    WorldSpec result;
    reader.list(
        u"clusters"_s, [&](const QJsonValue &value, const QString &at) { result.clusters.push_back(readCluster(value, at, problem)); });
    reader.list(
        u"databases"_s, [&](const QJsonValue &value, const QString &at) { result.databases.push_back(readDatabase(value, at, problem)); });
    reader.list(u"failures"_s,
        [&](const QJsonValue &value, const QString &at) { result.failures.push_back(worldbehaviour::readFailure(value, at, problem)); });
    reader.list(u"events"_s,
        [&](const QJsonValue &value, const QString &at) { result.events.push_back(worldbehaviour::readEvent(value, at, problem)); });
    reader.list(u"quirks"_s,
        [&](const QJsonValue &value, const QString &at) { result.quirks.push_back(worldbehaviour::readQuirk(value, at, problem)); });
    result.durations = worldbehaviour::readDurations(reader.object(u"durations"_s), reader.placeOf(u"durations"_s), problem);
    result.guesses = worldbehaviour::readGuesses(reader.object(u"guesses"_s), reader.placeOf(u"guesses"_s), problem);
    reader.finish();
    checkReferences(result, where, problem);
    return result;
}
