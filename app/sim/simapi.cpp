// SPDX-License-Identifier: GPL-3.0-or-later
#include "simapi.h"

#include "roles.h"
#include "simcalls.h"

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

std::optional<QString> roleOf(SimWorld &world, int cluster, const QByteArray &authorization)
{
    constexpr QByteArrayView scheme("Basic ");
    if (!authorization.startsWith(scheme))
        return std::nullopt; // nobody tried: does not count towards the lockout
    const QByteArray pair = QByteArray::fromBase64(authorization.mid(scheme.size()));
    const auto colon = pair.indexOf(':');
    return world.signIn(cluster, QString::fromUtf8(pair.left(colon)), colon < 0 ? QString() : QString::fromUtf8(pair.mid(colon + 1)));
}

ApiReply unauthorized(const SimWorld &world, int cluster)
{
    ApiReply reply{401, "application/json", {}, {}};
    if (world.guesses().bodyOn401)
        reply = failure(401, u"unauthorized"_s, u"Could not verify your access level for that URL"_s);
    reply.headers.emplace_back("WWW-Authenticate", "Basic realm=\"" + world.cluster(cluster).spec.name.toUtf8() + '"');
    return reply;
}

} // namespace

ApiReply answer(SimWorld &world, int cluster, const ApiRequest &request)
{
    world.beforeRequest(cluster, request.method, request.path);
    const auto role = roleOf(world, cluster, request.authorization);
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
    if (allowed.isEmpty())
        return noSuchPath();
    if (!found && request.method == "OPTIONS"_L1)
        return {200, "application/json", {}, {{"Allow", (allowed + QStringList{u"OPTIONS"_s}).join(u", "_s).toLatin1()}}};
    if (!found)
        return problem(405, u"The method is not allowed for the requested URL."_s);
    if (!mayDo(*role, found->permission))
        return failure(403, u"forbidden"_s, u"User is not allowed to perform this operation"_s);
    return found->handle({world, cluster, request, idsIn(found->pattern, request.path), *role});
}
