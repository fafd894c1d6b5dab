// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failure.h"
#include "health.h"
#include "ids.h"
#include "shared.h"
#include "versions.h"
#include "wiretask.h"

#include <QSet>

#include <map>

/// Where and when something was read; shown beside it.
struct Source {
    QString cluster;
    QString call;
    QDateTime at;
    bool operator==(const Source &) const = default;
};

/// Something that was asked of a cluster: the value, or why it is unknown, or neither while it was not asked yet.
template <class T>
struct Fact {
    std::optional<T> value;
    std::optional<Failure> failure;
    Source source;
    /// A value that the last look confirmed. Where that look failed, an older value stays for display, with its own age.
    [[nodiscard]] bool isKnown() const { return value.has_value() && !failure; }
    bool operator==(const Fact &) const = default;
};

/// A version in a node's supported_database_versions (api.md 4.5).
struct OfferedVersion {
    RedisVersion version;
    QString full;
    bool major = true;
    bool operator==(const OfferedVersion &) const = default;
};

struct NodeFacts {
    int uid = 0;
    QString address;
    QStringList externalAddresses;
    QString softwareVersion;
    QString status;
    std::vector<OfferedVersion> offers;
    bool operator==(const NodeFacts &) const = default;
};

/// One entry of GET /v1/modules (api.md 4.7).
struct ModuleEntry {
    QString uid;
    QString name;
    QString displayName;
    QString semanticVersion;
    QSet<QString> capabilities;
    QString compatibleRedis; ///< may be empty
    QString minRedis;
    bool bigstore2Support = false;
    QString defaultArguments;
    bool operator==(const ModuleEntry &) const = default;
};

/// A module of a database: module_list of a bdb (api.md 4.4).
struct LoadedModule {
    QString name;
    QString semanticVersion;
    QString arguments;
    QString uid; ///< module_id, different in every cluster
    bool operator==(const LoadedModule &) const = default;
};

/// The settings that decide which module capabilities are needed (api.md 4.7).
struct DatabaseSettings {
    bool crdt = false;
    bool bigstore = false;
    int bigstoreVersion = 1;
    bool sharding = false;
    int shardsCount = 1;
    bool customHashPolicy = false; ///< shard_key_regex other than the default, without oss_sharding
    bool internodeEncryption = false;
    QString dataPersistence;
    bool replication = false;
    QString replicaSync;
    QString evictionPolicy;
    bool operator==(const DatabaseSettings &) const = default;
};

struct SyncSource {
    int uid = 0;
    QString status;
    bool operator==(const SyncSource &) const = default;
};

/// One instance as its own cluster's bdb tells it (api.md 4.4).
struct InstanceFacts {
    int bdbUid = 0;
    QString name;
    QString guid;
    RedisVersion redisVersion;
    QString fullVersion;
    std::optional<int> protocol;
    std::optional<int> featureset;
    std::vector<LoadedModule> modules;
    DatabaseSettings settings;
    QString status;
    QString actionUid;
    QString sync; ///< crdt_sync
    std::vector<SyncSource> sources;
    /// The full version where it is known.
    [[nodiscard]] QString versionText() const { return fullVersion.isEmpty() ? redisVersion.text() : fullVersion; }
    bool operator==(const InstanceFacts &) const = default;
};

/// Participation of one cluster in a CRDB (api.md 4.2).
struct InstanceRef {
    int id = 0;
    QString clusterName; ///< FQDN, the identity
    QString url;
    bool operator==(const InstanceRef &) const = default;
};

/// A CRDB as one cluster tells it (api.md 4.2).
struct CrdbFacts {
    CrdbGuid guid;
    QString name;
    std::vector<InstanceRef> instances;
    std::optional<int> localBdbUid; ///< on the cluster that was asked
    std::optional<int> protocol;
    std::optional<int> featureset;
    QString managedBy;
    bool replication = true; ///< of the default configuration
    QString dataPersistence; ///< of the default configuration
    int shardsCount = 1;
    bool operator==(const CrdbFacts &) const = default;
};

/// GET /v1/cluster/policy (api.md 4.5).
struct PolicyFacts {
    QString redisUpgrade; ///< "major" or "latest"
    std::optional<int> parallelShards;
    bool operator==(const PolicyFacts &) const = default;
};

/// What the signed-in user may do (api.md 1.7).
struct RoleFacts {
    QString role;
    std::optional<bool> mayUpgrade; ///< nothing where neither the permissions nor the role's name tell
    bool operator==(const RoleFacts &) const = default;
};

/// Everything read from one cluster. Each part stands alone: one that could not be read does not spoil the others.
struct ClusterFacts {
    ClusterId id;
    QString name; ///< FQDN; empty until known
    Fact<std::vector<NodeFacts>> nodes;
    Fact<std::vector<ModuleEntry>> modules;
    Fact<RoleFacts> role;
    Fact<PolicyFacts> policy;
    Fact<Shared<std::vector<CrdbFacts>>> crdbs;
    Fact<std::vector<WireTask>> tasks;                     ///< running (and maybe recent) tasks, api.md 3.2
    Shared<std::map<int, Fact<InstanceFacts>>> bdbs;       ///< by bdb uid, of CRDBs only
    std::map<int, Fact<std::vector<ActionFacts>>> actions; ///< by bdb uid, of databases whose task is watched
    std::map<int, QDateTime> actionsMovedAt;               ///< when these last told something new
    std::optional<int> featuresetSupported;
    std::map<QString, int> featuresetByVersion; ///< crdt_supported_featureset_version_map
    bool operator==(const ClusterFacts &) const = default;
};

/// One CRDB seen through all clusters that know it: merged by GUID (api.md 4.1).
struct DatabaseView {
    struct Instance {
        InstanceRef ref;
        std::optional<ClusterId> cluster; ///< nothing: nobody is signed in to that cluster
        Fact<InstanceFacts> facts;
    };
    CrdbGuid guid;
    QString name;
    std::vector<ClusterId> seenThrough;
    std::vector<Instance> instances; ///< by instance id
    CrdbFacts crdb;
    [[nodiscard]] std::optional<RedisVersion> lowestVersion() const;  ///< nothing where no instance was read
    [[nodiscard]] std::optional<RedisVersion> highestVersion() const; ///< no instance can go below its own version
};

/// All databases of all clusters, by name then GUID.
[[nodiscard]] std::vector<DatabaseView> mergeDatabases(const std::vector<ClusterFacts> &clusters);
[[nodiscard]] std::optional<DatabaseView> findDatabase(const std::vector<ClusterFacts> &clusters, const CrdbGuid &guid);

/// A version that some participating cluster offers, and whether every node of every participating cluster that could be asked does.
struct VersionOffer {
    RedisVersion version;
    bool offered = true;
    QString reason; ///< why not: names cluster and node, or says that it is below the current version
};
/// Newest first. Empty where no cluster could be asked. Clusters that could not be asked do not hide a version; offersAreComplete() tells.
[[nodiscard]] std::vector<VersionOffer> versionOffers(const std::vector<ClusterFacts> &clusters, const DatabaseView &database);
[[nodiscard]] bool offersAreComplete(const std::vector<ClusterFacts> &clusters, const DatabaseView &database);
/// Highest offered one.
[[nodiscard]] std::optional<RedisVersion> newestOffered(const std::vector<VersionOffer> &offers);
