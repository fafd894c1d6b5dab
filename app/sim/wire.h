// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simworld.h"

#include <QJsonArray>
#include <QJsonObject>

/// Every answer of the simulated REST API in JSON, as api.md and the recorded payloads show it: with the product's oddities.
/// Written without a look at the client's codec, so that a mistake in one does not hide in the other.
namespace wire {

// wirecrdb.cpp
[[nodiscard]] QJsonObject crdb(const SimWorld &world, int cluster, const SimDatabase &database);
/// {"crdbs": [...]}, or the bare array where the world is told so.
[[nodiscard]] QJsonValue crdbList(const SimWorld &world, int cluster);
[[nodiscard]] QJsonArray healthReport(const SimWorld &world, int cluster, const SimDatabase &database);

// wirebdb.cpp
[[nodiscard]] QJsonObject bdb(const SimWorld &world, int cluster, const SimDatabase &database);
[[nodiscard]] QJsonArray bdbList(const SimWorld &world, int cluster);
/// GET /v1/actions/bdb/{uid}: what runs on the database, or nothing.
[[nodiscard]] QJsonArray bdbActions(const SimWorld &world, const SimDatabase &database, const SimInstance &instance);
/// Only the named fields; all where \a fields is empty.
[[nodiscard]] QJsonObject onlyFields(const QJsonObject &object, const QStringList &fields);

// wirecluster.cpp
[[nodiscard]] QJsonArray nodes(const SimWorld &world, int cluster);
[[nodiscard]] QJsonObject nodesStatus(const SimWorld &world, int cluster);
[[nodiscard]] QJsonObject cluster(const SimWorld &world, int cluster);
[[nodiscard]] QJsonObject policy(const SimWorld &world, int cluster);
[[nodiscard]] QJsonObject services(const SimWorld &world, int cluster);
[[nodiscard]] QJsonArray modules(const SimWorld &world, int cluster);
[[nodiscard]] QJsonObject license(const SimWorld &world, int cluster);
[[nodiscard]] QJsonObject permissions(const QStringList &roles);

// wirehealth.cpp
[[nodiscard]] QJsonObject selfCheck(const SimWorld &world, int cluster);
[[nodiscard]] QJsonObject clusterHealth(const SimWorld &world, int cluster);
[[nodiscard]] QJsonObject clusterAlerts(const SimWorld &world, int cluster);
[[nodiscard]] QJsonObject databaseHealth(const SimWorld &world, const SimDatabase &database, const SimInstance &instance);
/// GET /v1/bdbs/stats/last/{uid}
[[nodiscard]] QJsonObject databaseStats(const SimWorld &world, const SimDatabase &database, const SimInstance &instance);

// wiretask.cpp
[[nodiscard]] QJsonObject taskCreated(const SimWorld &world, const SimTask &task);
[[nodiscard]] QJsonObject task(const SimWorld &world, const SimTask &task, bool verbose);
[[nodiscard]] QJsonValue taskList(const SimWorld &world, int cluster);

/// Errors of the coordinator: {"detail","status","title","type"}.
[[nodiscard]] QJsonObject problem(int status, const QString &detail);
/// Errors of the older service: {"description","error_code"}.
[[nodiscard]] QJsonObject error(const QString &code, const QString &description);

[[nodiscard]] QString time(const QDateTime &utc);
/// A recorded object ("bdb", "cluster", "node") whose values the caller replaces.
[[nodiscard]] QJsonObject recorded(const QString &name);
/// 48 characters that look like the secret they stand for and are the same for the same \a seed.
[[nodiscard]] QString secret(const QString &seed);

} // namespace wire
