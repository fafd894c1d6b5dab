// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

/// What one cluster says of its part of a CRDB in the health report (api.md 4.3). Words are kept as they came; empty means not told.
struct ClusterHealth {
    struct Configuration {
        std::optional<int> version;
        QString status;
        bool operator==(const Configuration &) const = default;
    };
    struct Link {
        QString uid;
        QString status;
        bool operator==(const Link &) const = default;
    };
    /// Towards one cluster; a cluster lists itself too. Links may be missing altogether.
    struct Connection {
        QString cluster;
        QString status;
        std::vector<Link> links;
        bool operator==(const Connection &) const = default;
    };
    QString cluster;
    QString connectionError; ///< the cluster that was asked could not reach this one: the rest is missing then
    std::optional<int> activeVersion;
    std::vector<Configuration> configurations;
    std::vector<Connection> connections;
    bool operator==(const ClusterHealth &) const = default;
};
using HealthReport = std::vector<ClusterHealth>;

/// Something that a cluster does to a database of its own: one entry of GET /v1/actions/bdb/{uid} (api.md 4.8).
struct ActionFacts {
    /// What a shard has still to do.
    struct Pending {
        QString shard;
        QString operation;
        QString status;
        QString description;
        std::optional<double> progress;
        bool operator==(const Pending &) const = default;
    };
    QString uid;
    QString name; ///< of the state machine: "SMUpgradeBDB"
    QString state;
    QString status;
    std::optional<double> progress;
    std::vector<Pending> pending;
    bool operator==(const ActionFacts &) const = default;
};
