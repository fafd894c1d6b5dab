// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

/// What a scenario file says about the simulated world before anything happens. Plain values.

struct UserSpec {
    QString name;
    QString password; ///< empty: the simulation makes one
    QString role = QStringLiteral("admin");
};

struct OfferSpec {
    QString redisVersion; ///< "8.4"
    QString version;      ///< "8.4.0"
    bool major = true;
};

struct NodeSpec {
    int uid = 1;
    QString address;
    QString softwareVersion;
    std::vector<OfferSpec> offers; ///< as listed, unsorted on purpose
};

/// How a cluster lets clients in.
struct SecuritySpec {
    enum class Certificate {
        SelfMade, ///< issued by nobody that anyone could know
        FromCa,   ///< issued by the simulation's CA, for 127.0.0.1 to 127.0.0.9 too; the next three likewise
        Expired,
        NotYetValid,
        WrongName,
    };
    Certificate certificate = Certificate::SelfMade;
    bool outdatedTls = false;                       ///< TLS 1.1 and no other
    bool clientCertificate = false;                 ///< only clients with a certificate of the simulation's CA
    QString tokenHeader = QStringLiteral("Bearer"); ///< or "JWT"
    bool nodesListen = false;                       ///< each node at an address of its own: 127.0.0.1, 127.0.0.2 … at one port
    int masterNode = 1;                             ///< uid of the node that answers; the others pass on with 307
};

/// What the checks before an upgrade find on a cluster. Nodes by the text of their uid.
struct WellbeingSpec {
    QStringList maintenanceNodes;
    QStringList downNodes;
    QStringList failingNodes; ///< in the self-check
    double freeRam = 16777216000.0;
    bool quorum = true;
    bool changesBlocked = false;
    bool requestsIgnored = false;
    QStringList expiringCertificates;
    int alerts = 0; ///< active ones
    bool licenseExpired = false;
    double licenseDays = 200;
    double clockAhead = 0;    ///< seconds, in the header Date
    QStringList missingCalls; ///< paths that this build does not have, as in Fault
};

struct ClusterSpec {
    QString name; ///< FQDN
    WellbeingSpec wellbeing;
    std::vector<UserSpec> users;
    std::vector<NodeSpec> nodes;
    QString upgradePolicy = QStringLiteral("major");
    int parallelShards = 0;
    bool basicAuthentication = true;
    bool upgradeInProgress = false;
    bool coordinatorEnabled = true;
    bool workerEnabled = true;
    SecuritySpec security;
    QStringList absentModules; ///< module names that its catalogue lacks
};

struct ModuleSpec {
    QString name;
    QString arguments;
};

/// How the instance of a database on one cluster is before anything happens.
struct ConditionSpec {
    QString status = QStringLiteral("active");
    QString sync = QStringLiteral("enabled");
    std::optional<int> lag; ///< milliseconds behind every peer
    QString linkDownTo;     ///< FQDN
    bool backup = true;
    double backupHours = 6;
    QString exportStatus;
    QString backlog = QStringLiteral("auto");
    double usedShare = 0.3; ///< of the memory limit
    std::optional<int> protocol;
    std::optional<int> featureset;
    QString configuration = QStringLiteral("commit-completed");
    QString connectionError; ///< why its peers cannot ask it
    bool available = true;
    QStringList withoutModules;
};

struct DatabaseSpec {
    QString guid;
    QString name;
    QStringList clusters;                 ///< FQDNs, in the order of the instance ids
    QString redisVersion;                 ///< at the start, on every cluster
    std::map<QString, QString> versionOn; ///< FQDN → another version there
    std::vector<ModuleSpec> modules;
    int featureset = 8;
    int protocol = 1;
    bool replication = true;
    QString persistence = QStringLiteral("aof");
    int shards = 1;
    bool ossSharding = false;
    bool customHashPolicy = false;
    bool bigstore = false;
    int bigstoreVersion = 1;
    bool encryption = false;
    bool causalConsistency = false;
    bool internodeEncryption = false;
    QString evictionPolicy = QStringLiteral("noeviction");
    double memorySize = 1073741824.0;
    QString tlsMode = QStringLiteral("enabled");
    QString managedBy;
    QStringList createdWith;             ///< modules of default_db_config beside those loaded
    std::map<QString, ConditionSpec> on; ///< by FQDN
};

/// An upgrade that goes wrong at the end of a step. Empty cluster: at a step of the worker, and the error names no cluster.
struct FailureSpec {
    QString database; ///< name or GUID; empty: any
    QString cluster;
    QString step;
    QString errorCode;
    QString description;
    int times = 1; ///< negative: always
};

/// Something odd that happens to one instance, as users of the product report it.
struct QuirkSpec {
    enum class Kind {
        KeepsVersion, ///< goes through all steps of an upgrade without taking the new version
        LinkDown,     ///< once it was upgraded, its link to \a peer does not come up again
        ShardLoading, ///< \a step lasts longer by \a seconds, because a shard loads
        Unreachable,  ///< its peers cannot ask it for the health report
    };
    Kind kind = Kind::KeepsVersion;
    QString database; ///< name or GUID; empty: any
    QString cluster;
    QString peer;
    QString step;
    double seconds = 0.0;
};

/// Seconds of the simulated clock; each is varied a little by the seed.
struct Durations {
    double queued = 1.0;
    double stagger = 7.0;      ///< between the starts of two clusters
    double shardRestart = 3.0; ///< one wave of shards
    double scale = 1.0;        ///< for all steps
    double cancel = 1.0;
};

/// What nobody recorded of the product (every [guess] of api.md), switchable.
struct Guesses {
    bool richAnswer = false; ///< POST answers more than id and status
    bool refuseUnknownFields = false;
    bool refuseSecondUpgrade = false; ///< 409; else the second one waits behind the first
    bool refuseKnownTaskId = true;    ///< 409 for an X-Task-ID in use; else its record is overwritten
    bool refuseResultTtl = false;     ///< RS171560: valid values are refused
    bool rulesInTask = false;         ///< rule failures appear in the task, not at once
    bool poorTask = false;            ///< tasks read without verbose show id and status only
    bool wrappedTaskList = false;
    bool finishedTasksListed = true;
    bool guidInTask = true;
    bool nullForAbsent = false;     ///< absent task fields are null
    bool stuckAtStarted = false;    ///< RS197912: the task never shows its end
    bool crdbFollowsUpgrade = true; ///< default_db_config.module_list is updated
    bool permissionsPath = true;    ///< GET /v1/users/permissions exists
    bool bodyOn401 = false;
    bool secretsMasked = false;
    bool wrappedCrdbList = true;
    bool healthLinks = true;                              ///< the health report has replication_links
    bool healthGuid = true;                               ///< and the GUID in each entry
    QString cancelledStatus = QStringLiteral("canceled"); ///< or "failed" with task_canceled
    QString notFoundShape = QStringLiteral("problem");    ///< or "cnm"
    QString operation = QStringLiteral("upgrade_crdb");
};

/// Something that changes just before the nth request that matches: what an administrator or an application does meanwhile.
struct EventSpec {
    enum class Action { SetPassword, SetRole, RemoveDatabase, SetSoftwareVersion, RemoveModule, CancelTasks, RenewCertificate };
    QString method;
    QString path; ///< as in Fault
    int nth = 1;
    QString cluster; ///< the request's and the change's; empty: any, and the change is on all
    Action action = Action::SetPassword;
    QString subject; ///< user, database or module name; unused for the others
    QString value;
};

struct WorldSpec {
    std::vector<ClusterSpec> clusters;
    std::vector<DatabaseSpec> databases;
    std::vector<FailureSpec> failures;
    std::vector<EventSpec> events;
    std::vector<QuirkSpec> quirks;
    Durations durations;
    Guesses guesses;
};
