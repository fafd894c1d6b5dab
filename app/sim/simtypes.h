// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "worldspec.h"

#include <QDateTime>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <optional>

/// State of the simulated world. Times are milliseconds of the simulated clock since its start.

/// A module in one cluster's catalogue; \a record is the whole entry as GET /v1/modules gives it.
struct SimModule {
    QString name;
    QString version;
    QString uid;
    QString compatibleRedis;
    QString minRedis;
    QString defaultArguments;
    QSet<QString> capabilities;
    bool bigstore2 = false;
    QJsonObject record;
};

struct SimUser {
    QString name;
    QString password;
    QString role;
    std::vector<qint64> failures; ///< refused sign-ins within the counting time
    qint64 lockedUntil = -1;
};

/// What POST /v1/users/authorize gave.
struct SimToken {
    QString text;
    QString user;
    qint64 until = 0;
};

struct SimCluster {
    [[nodiscard]] SimUser *user(const QString &name)
    {
        const auto found = std::find_if(users.begin(), users.end(), [&name](const SimUser &each) { return each.name == name; });
        return found == users.end() ? nullptr : &*found;
    }
    ClusterSpec spec;
    std::vector<SimToken> tokens;
    std::vector<SimUser> users;
    std::vector<SimModule> catalogue;
    int nextBdbUid = 1;
};

struct SimLoaded {
    QString name;
    QString version;
    QString arguments;
    QString uid;
};

/// The database object of one cluster behind an instance.
struct SimInstance {
    int id = 1;
    int cluster = 0;
    int bdbUid = 1;
    QString redisVersion; ///< "7.4"
    QString fullVersion;  ///< "7.4.3"
    int protocol = 1;
    int featureset = 8;
    std::vector<SimLoaded> modules;
    QString actionUid;  ///< empty: nothing runs
    QString actionStep; ///< state of SMUpgradeBDB
    double actionProgress = 0.0;
    QString versionBefore; ///< to go back to when a step fails before the shards took the new one
    QString fullVersionBefore;
    qint64 changedAt = 0;
};

struct SimDatabase {
    DatabaseSpec spec;
    std::vector<SimInstance> instances;
    int featureset = 8;
    int protocol = 1;
    int configVersion = 3;
    std::vector<SimLoaded> configuredModules; ///< of default_db_config
};

/// What the body of an upgrade asks for, types already checked.
struct UpgradeOrder {
    struct Module {
        QString currentUid;
        QString newUid;
        std::optional<QString> arguments;
    };
    std::optional<QString> redisVersion;
    bool preserveRoles = false;
    bool mayDiscardData = false;
    bool forceDiscard = false;
    bool forceRestart = false;
    bool keepProtocol = false;
    bool keepFeatureset = false;
    std::optional<int> parallelShards;
    std::vector<Module> modules;
};

/// Why something is refused, in the words of the product.
struct Refusal {
    int status = 400;
    QString code;
    QString description;
};

struct TaskError {
    QString cluster;
    QString code;
    QString description;
};

struct SimTask {
    enum class Phase { Queued, Running, Ended };
    /// Something that happens at a known time: a step of an instance (index) or of the worker (-1), a failure, or the end.
    struct Step {
        qint64 at = 0;
        int instance = -1;
        QString word;
        std::optional<TaskError> failure;
    };
    QString id;
    int cluster = 0; ///< the cluster that took the request; only there it can be read
    QString guid;
    QString operation;
    QString workerName;
    Phase phase = Phase::Queued;
    QString status;
    qint64 createdAt = 0;
    qint64 startedAt = -1;
    qint64 endedAt = -1;
    qint64 ttlSeconds = 500;
    UpgradeOrder order;
    QString target;
    std::optional<Refusal> ruleFailure; ///< found by the rules, to be told in the task
    std::vector<Step> steps;            ///< still to come, in order of time
    QStringList instanceWords;
    QString workerWord;
    bool committing = false; ///< an instance is past its last shard: cannot be cancelled
    bool cancelling = false;
    std::vector<TaskError> errors;
};
