// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks.h"
#include "sampleworld.h"

/// What the checks read on the three clusters of sample::world(), all of it well.
namespace sample {

inline HealthReport report()
{
    HealthReport all;
    const QStringList names{
        QStringLiteral("rs-east.example.com"), QStringLiteral("rs-west.example.com"), QStringLiteral("rs-eu.example.com")};
    for (const QString &name : names) {
        ClusterHealth health{.cluster = name,
            .connectionError = {},
            .activeVersion = 3,
            .configurations = {{3, QStringLiteral("commit-completed")}},
            .connections = {}};
        for (const QString &peer : names) {
            health.connections.push_back({peer, QStringLiteral("ok"), {{QStringLiteral("1:2"), QStringLiteral("up")}}});
        }
        all.push_back(health);
    }
    return all;
}

inline PreflightFacts preflightOf(const ClusterFacts &cluster)
{
    const QString &name = cluster.name;
    const int second = cluster.id.text.toInt();
    const auto read = [&](auto value, const char *call) { return fact(std::move(value), name, call, second); };
    PreflightFacts facts;
    facts.state = read(ClusterState{false, false, false, false, {1}, {{QStringLiteral("7.4"), 8}}}, "GET /v1/cluster");
    facts.clock = read(ClockReading{-100, 1100}, "GET /v1/cluster");
    facts.nodes = read(std::vector<NodeState>{{1, QStringLiteral("active"), false, 16e9}, {2, QStringLiteral("active"), false, 16e9}},
        "GET /v1/nodes/status");
    facts.quorum = read(true, "GET /v1/local/node/master_healthcheck");
    facts.selfCheck = read(SelfCheck{{{QStringLiteral("1"), true, {}}, {QStringLiteral("2"), true, {}}}, true}, "GET /v1/cluster/check");
    facts.wellbeing = read(ClusterWellbeing{QStringLiteral("ok"), 0}, "GET /v4/cluster/health");
    facts.license = read(LicenseFacts{false, at(0).addDays(200), 200, 24}, "GET /v1/license");
    facts.services = read(ServiceModes{QStringLiteral("enabled"), QStringLiteral("enabled")}, "GET /v1/cluster/services_configuration");
    facts.certificates = read(CertificateAlert{true, false, {}}, "GET /v1/cluster/alerts");
    facts.createdModules = read(QStringList(), "GET /v1/crdbs");
    DatabaseDetails database;
    database.memorySize = 10e9;
    database.crdtBacklog = QStringLiteral("auto");
    database.backlog = QStringLiteral("auto");
    database.peers = {{1, 3}, {2, 41}};
    facts.database = read(database, "GET /v1/bdbs");
    facts.databaseHealth = read(DatabaseHealth{QStringLiteral("up"), at(-3600)}, "GET /v4/db");
    facts.usage = read(DatabaseUsage{3e9}, "GET /v1/bdbs/stats/last");
    facts.clusterTime = at(100);
    if (second == 1) {
        facts.report = read(report(), "GET /v1/crdbs/health_report");
    }
    return facts;
}

inline std::map<ClusterId, PreflightFacts> preflight(const std::vector<ClusterFacts> &clusters)
{
    std::map<ClusterId, PreflightFacts> all;
    for (const ClusterFacts &cluster : clusters) {
        all[cluster.id] = preflightOf(cluster);
    }
    return all;
}

} // namespace sample
