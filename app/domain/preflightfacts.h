// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts.h"

/// What only the checks before an upgrade need to know of a cluster and of one database on it; read when they run, never in between.
/// A value that the cluster did not tell is nothing, never a default.

/// GET /v1/cluster (api.md 4.6).
struct ClusterState {
    std::optional<bool> upgradeInProgress;
    std::optional<bool> upgradeMode;
    std::optional<bool> changesBlocked;
    std::optional<bool> requestsIgnored; ///< crdb_coordinator_ignore_requests
    std::vector<int> protocols;          ///< crdt_supported_protocol_versions
    std::map<QString, int> featuresetByVersion;
    bool operator==(const ClusterState &) const = default;
};

/// One node of GET /v1/nodes/status (api.md 4.8).
struct NodeState {
    int uid = 0;
    QString status;
    bool maintenance = false;      ///< it has a maintenance_snapshot
    std::optional<double> freeRam; ///< bytes
    bool operator==(const NodeState &) const = default;
};

/// GET /v1/cluster/check (api.md 4.8).
struct SelfCheck {
    struct Node {
        QString uid;
        bool good = false;
        QString error;
        bool operator==(const Node &) const = default;
    };
    std::vector<Node> nodes;
    std::optional<bool> result; ///< of the whole cluster
    bool operator==(const SelfCheck &) const = default;
};

/// GET /v4/cluster/health (api.md 4.8), since 8.0.16.
struct ClusterWellbeing {
    QString status; ///< "ok", "warning" or "error"
    int activeAlerts = 0;
    bool operator==(const ClusterWellbeing &) const = default;
};

/// GET /v1/license (api.md 7.5).
struct LicenseFacts {
    std::optional<bool> expired;
    QDateTime until; ///< invalid where it is not told
    std::optional<int> shardsLimit;
    std::optional<int> shardsInUse;
    bool operator==(const LicenseFacts &) const = default;
};

/// GET /v1/cluster/services_configuration (api.md 7.5): "enabled" or "disabled"; empty where it is not told.
struct ServiceModes {
    QString coordinator;
    QString worker;
    bool operator==(const ServiceModes &) const = default;
};

/// cluster_certs_about_to_expire of GET /v1/cluster/alerts (api.md 7.10).
struct CertificateAlert {
    std::optional<bool> enabled;
    std::optional<bool> raised;
    QStringList certificates; ///< their names
    bool operator==(const CertificateAlert &) const = default;
};

/// GET /v4/db/{uid}/health (api.md 4.8).
struct DatabaseHealth {
    QString availability; ///< "up" or "down"
    QDateTime lastBackup; ///< invalid where there is none
    bool operator==(const DatabaseHealth &) const = default;
};

/// GET /v1/bdbs/stats/last/{uid}.
struct DatabaseUsage {
    std::optional<double> usedMemory; ///< bytes
    bool operator==(const DatabaseUsage &) const = default;
};

/// Of GET /v1/bdbs/{uid}, beside InstanceFacts.
struct DatabaseDetails {
    struct Peer {
        int uid = 0;
        std::optional<int> lag; ///< milliseconds
        bool operator==(const Peer &) const = default;
    };
    std::optional<double> memorySize; ///< bytes; 0 is unlimited
    QString crdtBacklog;              ///< "auto" or bytes
    QString backlog;                  ///< the same, between master and replica shards
    QString backupStatus;
    QString exportStatus;
    QString importStatus;
    QStringList operations; ///< of background_op, those that are neither idle nor done
    QDateTime lastBackup;
    std::optional<int> oomThreshold; ///< replication_oom_threshold_percent
    std::vector<Peer> peers;
    bool operator==(const DatabaseDetails &) const = default;
};

/// How far a cluster's clock is from this computer's, as the header Date of an answer tells: at least and at most, in milliseconds.
/// The answer was made between the question and its arrival, and the header knows whole seconds only.
struct ClockReading {
    qint64 least = 0;
    qint64 most = 0;
    bool operator==(const ClockReading &) const = default;
};

struct PreflightFacts {
    Fact<CrdbFacts> crdb; ///< of this database alone; a failure with databaseMissing says that the cluster does not have it
    Fact<ClusterState> state;
    Fact<ClockReading> clock;
    Fact<std::vector<NodeState>> nodes;
    Fact<bool> quorum; ///< the node that answered belongs to it: 200; a failure with 503 says no (api.md 5, rule 23)
    Fact<SelfCheck> selfCheck;
    Fact<ClusterWellbeing> wellbeing;
    Fact<LicenseFacts> license;
    Fact<ServiceModes> services;
    Fact<CertificateAlert> certificates;
    Fact<HealthReport> report;        ///< of the cluster that takes the request only: it asks its peers
    Fact<QStringList> createdModules; ///< of default_db_config
    Fact<DatabaseDetails> database;
    Fact<DatabaseHealth> databaseHealth;
    Fact<DatabaseUsage> usage;
    QDateTime clusterTime; ///< of the newest answer; what the cluster dates is compared with this
};
