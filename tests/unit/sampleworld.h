// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts.h"

/// One database on three clusters, all of them signed in to, with what each test then changes.
namespace sample {

inline const QString Guid = QStringLiteral("5d1c3d2e-6b1a-4c52-9b38-0c9f0e7a1f01");
inline const QString OtherGuid = QStringLiteral("9a7b0f44-2f0e-4d7a-8a52-77c1f3f0ab02");

inline CrdbGuid guid(const QString &text = Guid)
{
    return CrdbGuid::parse(text).value();
}

inline QDateTime at(int second)
{
    return QDateTime(QDate(2026, 8, 21), QTime(10, 0), Qt::UTC).addSecs(second);
}

inline RedisVersion version(const char *text)
{
    return RedisVersion::parse(QString::fromLatin1(text)).value();
}

inline NodeFacts node(int uid, const QStringList &versions)
{
    NodeFacts facts;
    facts.uid = uid;
    facts.softwareVersion = QStringLiteral("8.0.20-96");
    facts.status = QStringLiteral("active");
    for (const QString &text : versions) {
        facts.offers.push_back({RedisVersion::parse(text).value(), text, true});
    }
    return facts;
}

inline ModuleEntry entry(const char *name, const char *version, const char *redis, const QStringList &capabilities, const char *uid = "")
{
    ModuleEntry module;
    module.name = QString::fromLatin1(name);
    module.semanticVersion = QString::fromLatin1(version);
    module.compatibleRedis = QString::fromLatin1(redis);
    module.capabilities = QSet<QString>(capabilities.begin(), capabilities.end());
    module.uid = QString::fromLatin1(uid);
    return module;
}

inline CrdbFacts crdb(int localUid)
{
    CrdbFacts facts{guid(), QStringLiteral("checkout"), {}, localUid, 1, 8, {}, true, QStringLiteral("aof"), 2};
    int id = 0;
    for (const auto &name : {"rs-east.example.com", "rs-west.example.com", "rs-eu.example.com"}) {
        facts.instances.push_back({++id, QString::fromLatin1(name), QStringLiteral("https://%1:9443").arg(QString::fromLatin1(name))});
    }
    return facts;
}

inline InstanceFacts instance(int uid, const char *redis)
{
    InstanceFacts facts;
    facts.bdbUid = uid;
    facts.name = QStringLiteral("checkout");
    facts.guid = Guid;
    facts.redisVersion = version(redis);
    facts.fullVersion = QString::fromLatin1(redis) + QStringLiteral(".1");
    facts.protocol = 1;
    facts.featureset = 8;
    facts.status = QStringLiteral("active");
    facts.sync = QStringLiteral("enabled");
    facts.settings.crdt = true;
    facts.settings.shardsCount = 2;
    facts.settings.replication = true;
    facts.settings.dataPersistence = QStringLiteral("aof");
    return facts;
}

template <class T>
Fact<T> fact(T value, const QString &cluster, const char *call, int second = 0)
{
    return {std::move(value), {}, {cluster, QString::fromLatin1(call), at(second)}};
}

/// \a id is also the uid of the database there, so that no two clusters share one.
inline ClusterFacts cluster(int id, const char *name, const char *redis = "7.4")
{
    const QString fqdn = QString::fromLatin1(name);
    const QStringList offered{QStringLiteral("7.4"), QStringLiteral("8.10"), QStringLiteral("8.2")};
    ClusterFacts facts;
    facts.id = {QString::number(id)};
    facts.name = fqdn;
    facts.nodes = fact(std::vector{node(1, offered), node(2, offered)}, fqdn, "GET /v1/nodes", id);
    facts.modules = fact(std::vector<ModuleEntry>{}, fqdn, "GET /v1/modules", id);
    facts.role = fact(RoleFacts{QStringLiteral("admin"), true}, fqdn, "GET /v1/users/role", id);
    facts.policy = fact(PolicyFacts{QStringLiteral("major"), 0}, fqdn, "GET /v1/cluster/policy", id);
    facts.crdbs = fact(Shared(std::vector{crdb(id)}), fqdn, "GET /v1/crdbs", id);
    facts.tasks = fact(std::vector<WireTask>{}, fqdn, "GET /v1/crdb_tasks", id);
    facts.bdbs[id] = fact(instance(id, redis), fqdn, "GET /v1/bdbs", id);
    return facts;
}

inline std::vector<ClusterFacts> world(const char *redis = "7.4")
{
    return {cluster(1, "rs-east.example.com", redis), cluster(2, "rs-west.example.com", redis), cluster(3, "rs-eu.example.com", redis)};
}

} // namespace sample
