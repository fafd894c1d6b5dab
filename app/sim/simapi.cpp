// SPDX-License-Identifier: GPL-3.0-or-later
#include "simapi.h"

#include "roles.h"
#include "simcalls.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace simcalls;

namespace {

QStringList idsIn(const QString &pattern, const QString &path)
{
    const QStringList wanted = pattern.split(u'/');
    const QStringList given = path.split(u'/');
    QStringList ids;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (wanted.at(i) == "*"_L1)
            ids.append(given.at(i));
    }
    return ids;
}

/// User and password in "Basic …", nothing where it is something else.
std::optional<std::pair<QString, QString>> basicIn(const QByteArray &authorization)
{
    constexpr QByteArrayView scheme("Basic ");
    if (!authorization.startsWith(scheme))
        return std::nullopt;
    const QByteArray pair = QByteArray::fromBase64(authorization.mid(scheme.size()));
    const auto colon = pair.indexOf(':');
    return std::pair(QString::fromUtf8(pair.left(colon)), colon < 0 ? QString() : QString::fromUtf8(pair.mid(colon + 1)));
}

std::optional<QString> userByToken(const SimWorld &world, int cluster, const QByteArray &authorization)
{
    const QByteArray scheme = world.cluster(cluster).spec.security.tokenHeader.toLatin1() + ' ';
    return authorization.startsWith(scheme) ? world.userOfToken(cluster, QString::fromLatin1(authorization.mid(scheme.size())))
                                            : std::nullopt;
}

std::optional<QString> roleOf(SimWorld &world, int cluster, const ApiRequest &request)
{
    if (const auto basic = basicIn(request.authorization))
        return world.signIn(cluster, basic->first, basic->second);
    if (const auto user = userByToken(world, cluster, request.authorization))
        return world.roleOfCertificate(cluster, *user);
    // Nobody tried: does not count towards the lockout.
    return request.client.isEmpty() ? std::nullopt : world.roleOfCertificate(cluster, request.client);
}

ApiReply unauthorized(const SimWorld &world, int cluster)
{
    ApiReply reply{401, "application/json", {}, {}};
    if (world.guesses().bodyOn401)
        reply = failure(401, u"unauthorized"_s, u"Could not verify your access level for that URL"_s);
    reply.headers.emplace_back("WWW-Authenticate", "Basic realm=\"" + world.cluster(cluster).spec.name.toUtf8() + '"');
    return reply;
}

/// The two calls that give tokens (api.md 1.3); nothing for every other one.
std::optional<ApiReply> tokenCall(SimWorld &world, int cluster, const ApiRequest &request)
{
    const bool renews = request.path == "/v1/users/refresh_jwt"_L1;
    if (request.method != "POST"_L1 || (!renews && request.path != "/v1/users/authorize"_L1))
        return std::nullopt;
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    std::optional<QString> user;
    if (renews) {
        user = userByToken(world, cluster, request.authorization);
    } else {
        const auto given =
            basicIn(request.authorization).value_or(std::pair(body.value("username"_L1).toString(), body.value("password"_L1).toString()));
        if (world.checkPassword(cluster, given.first, given.second))
            user = given.first;
    }
    if (!user)
        return unauthorized(world, cluster);
    const qint64 seconds = body.value("ttl"_L1).toInteger(300);
    if (seconds < 1 || seconds > 86400)
        return failure(400, u"invalid_schema"_s, u"ttl is not in 1..86400"_s);
    return json(QJsonObject{{u"access_token"_s, world.giveToken(cluster, *user, seconds)}});
}

} // namespace

ApiReply answer(SimWorld &world, int cluster, const ApiRequest &request)
{
    world.beforeRequest(cluster, request.method, request.path);
    if (const auto token = tokenCall(world, cluster, request))
        return *token;
    const auto role = roleOf(world, cluster, request);
    if (!role)
        return unauthorized(world, cluster);
    if (request.path.startsWith("/v1/crdb"_L1) && !world.cluster(cluster).spec.coordinatorEnabled)
        return {503, "text/plain", "no healthy upstream", {}};

    const Route *found = nullptr;
    QStringList allowed;
    for (const Route &route : routes()) {
        const bool known =
            pathMatches(route.pattern, request.path) && (route.permission != "upgrade_crdb"_L1 || world.hasUpgradeCall(cluster));
        if (known)
            allowed.append(route.method);
        if (known && route.method == request.method && !found)
            found = &route;
    }
    const QStringList &missing = world.cluster(cluster).spec.wellbeing.missingCalls;
    const bool isMissing =
        std::any_of(missing.begin(), missing.end(), [&](const QString &pattern) { return pathMatches(pattern, request.path); });
    if (allowed.isEmpty() || isMissing)
        return noSuchPath();
    if (!found && request.method == "OPTIONS"_L1)
        return {200, "application/json", {}, {{"Allow", (allowed + QStringList{u"OPTIONS"_s}).join(u", "_s).toLatin1()}}};
    if (!found)
        return problem(405, u"The method is not allowed for the requested URL."_s);
    if (!mayDo(*role, found->permission))
        return failure(403, u"forbidden"_s, u"User is not allowed to perform this operation"_s);
    return found->handle({world, cluster, request, idsIn(found->pattern, request.path), *role});
}
