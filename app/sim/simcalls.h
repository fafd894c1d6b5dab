// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simapi.h"

#include <QJsonValue>

/// What the routes of the simulated API do, for simapi.cpp.
namespace simcalls {

/// A request whose sign-in, path and role are in order.
struct Call {
    SimWorld &world;
    int cluster;
    const ApiRequest &request;
    QStringList ids; ///< what stood at the "*" of the route
    QString role;
};

/// One row of the table of paths.
struct Route {
    QString method;
    QString pattern;
    QString permission; ///< empty: any signed-in user
    ApiReply (*handle)(const Call &);
};
[[nodiscard]] const std::vector<Route> &routes();
/// Those of routes() that tell how clusters and databases are.
[[nodiscard]] const std::vector<Route> &healthRoutes();
/// nullptr where the cluster has no such database.
[[nodiscard]] const SimDatabase *databaseByUid(const Call &call, const QString &uid);

[[nodiscard]] ApiReply json(const QJsonValue &value, int status = 200);
/// An error of the coordinator.
[[nodiscard]] ApiReply problem(int status, const QString &detail);
/// An error of the older service.
[[nodiscard]] ApiReply failure(int status, const QString &code, const QString &description);
/// 404 for a path that this version does not have.
[[nodiscard]] ApiReply noSuchPath();

} // namespace simcalls
