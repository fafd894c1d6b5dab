// SPDX-License-Identifier: GPL-3.0-or-later
#include "simcalls.h"

#include "roles.h"
#include "upgradebody.h"
#include "wire.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace simcalls {

ApiReply json(const QJsonValue &value, int status)
{
    const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return {status, "application/json", document.toJson(QJsonDocument::Compact), {}};
}

ApiReply problem(int status, const QString &detail)
{
    ApiReply reply = json(wire::problem(status, detail), status);
    reply.contentType = "application/problem+json";
    return reply;
}

ApiReply failure(int status, const QString &code, const QString &description)
{
    return json(wire::error(code, description), status);
}

ApiReply noSuchPath()
{
    return problem(
        404, u"The requested URL was not found on the server. If you entered the URL manually please check your spelling and try again."_s);
}

const SimDatabase *databaseByUid(const Call &call, const QString &uid)
{
    for (const SimDatabase &database : call.world.databases()) {
        const SimInstance *instance = SimWorld::instanceOn(database, call.cluster);
        if (instance && QString::number(instance->bdbUid) == uid)
            return &database;
    }
    return nullptr;
}

namespace {

ApiReply notFound(const Call &call, const QString &code, const QString &description)
{
    return call.world.guesses().notFoundShape == "cnm"_L1 ? failure(404, code, description) : problem(404, description);
}

ApiReply crdbNotFound(const Call &call)
{
    return notFound(call, u"crdb_not_found"_s, u"CRDB not found"_s);
}

/// The cluster whose view ?instance_id= asks for; this one without it; -1 for an unknown instance.
int viewOf(const Call &call, const SimDatabase &database)
{
    const QString wanted = call.request.query.queryItemValue(u"instance_id"_s);
    if (wanted.isEmpty())
        return call.cluster;
    const auto found = std::find_if(database.instances.begin(), database.instances.end(),
        [&wanted](const SimInstance &instance) { return QString::number(instance.id) == wanted; });
    return found == database.instances.end() ? -1 : found->cluster;
}

ApiReply getCrdbs(const Call &call)
{
    return json(wire::crdbList(call.world, call.cluster));
}

ApiReply getCrdb(const Call &call)
{
    const SimDatabase *database = call.world.databaseOn(call.cluster, call.ids.at(0));
    const int view = database ? viewOf(call, *database) : -1;
    return view < 0 ? crdbNotFound(call) : json(wire::crdb(call.world, view, *database));
}

ApiReply getHealth(const Call &call)
{
    const SimDatabase *database = call.world.databaseOn(call.cluster, call.ids.at(0));
    if (!database)
        return crdbNotFound(call);
    const QJsonArray report = wire::healthReport(call.world, call.cluster, *database);
    const int view = viewOf(call, *database);
    if (view < 0 || !call.request.query.hasQueryItem(u"instance_id"_s))
        return json(report); // an unknown instance gives all
    const QString name = call.world.cluster(view).spec.name;
    const auto entry = std::find_if(
        report.begin(), report.end(), [&name](const QJsonValue &each) { return each.toObject().value("cluster_name"_L1) == name; });
    return json(QJsonArray{*entry});
}

ApiReply getBdbs(const Call &call)
{
    const QStringList fields = call.request.query.queryItemValue(u"fields"_s).split(u',', Qt::SkipEmptyParts);
    QJsonArray list;
    const QJsonArray all = wire::bdbList(call.world, call.cluster);
    for (const QJsonValue &each : all)
        list.append(wire::onlyFields(each.toObject(), fields));
    return json(list);
}

ApiReply getBdb(const Call &call)
{
    const SimDatabase *database = databaseByUid(call, call.ids.at(0));
    if (!database)
        return failure(404, u"db_not_found"_s, u"Database does not exist in the cluster"_s);
    const QStringList fields = call.request.query.queryItemValue(u"fields"_s).split(u',', Qt::SkipEmptyParts);
    return json(wire::onlyFields(wire::bdb(call.world, call.cluster, *database), fields));
}

ApiReply getAvailability(const Call &call)
{
    const SimDatabase *database = databaseByUid(call, call.ids.at(0));
    if (!database)
        return failure(404, u"db_not_found"_s, u"Database does not exist in the cluster"_s);
    const SimInstance *instance = SimWorld::instanceOn(*database, call.cluster);
    if (!database->spec.replication && instance->actionStep == "wait_for_version"_L1)
        return failure(503, u"bdb_unavailable_shard_unreachable"_s, u"Endpoint error status: shard unreachable"_s);
    return json(QJsonObject());
}

ApiReply getActions(const Call &call)
{
    const SimDatabase *database = databaseByUid(call, call.ids.at(0));
    if (!database)
        return failure(404, u"db_not_found"_s, u"Database does not exist in the cluster"_s);
    return json(wire::bdbActions(call.world, *database, *SimWorld::instanceOn(*database, call.cluster)));
}

ApiReply getNodes(const Call &call)
{
    return json(wire::nodes(call.world, call.cluster));
}

ApiReply getNode(const Call &call)
{
    const QJsonArray nodes = wire::nodes(call.world, call.cluster);
    for (const QJsonValue &node : nodes) {
        if (QString::number(node.toObject().value("uid"_L1).toInt()) == call.ids.at(0))
            return json(node);
    }
    return failure(404, u"node_not_found"_s, u"Node does not exist"_s);
}

ApiReply getNodesStatus(const Call &call)
{
    return json(wire::nodesStatus(call.world, call.cluster));
}

ApiReply getCluster(const Call &call)
{
    return json(wire::cluster(call.world, call.cluster));
}

ApiReply getPolicy(const Call &call)
{
    return json(wire::policy(call.world, call.cluster));
}

ApiReply getServices(const Call &call)
{
    return json(wire::services(call.world, call.cluster));
}

ApiReply getModules(const Call &call)
{
    return json(wire::modules(call.world, call.cluster));
}

ApiReply getLicense(const Call &call)
{
    return json(wire::license(call.world, call.cluster));
}

ApiReply getRole(const Call &call)
{
    return json(QJsonObject{{u"role"_s, call.role}});
}

ApiReply getPermissions(const Call &call)
{
    return call.world.guesses().permissionsPath ? json(wire::permissions(knownRoles())) : noSuchPath();
}

ApiReply getRolePermissions(const Call &call)
{
    if (!call.world.guesses().permissionsPath)
        return noSuchPath();
    if (!knownRoles().contains(call.ids.at(0)))
        return failure(404, u"role_not_found"_s, u"Role does not exist"_s);
    return json(wire::permissions({call.ids.at(0)}));
}

ApiReply getTasks(const Call &call)
{
    return json(wire::taskList(call.world, call.cluster));
}

ApiReply getTask(const Call &call)
{
    const SimTask *task = call.world.task(call.cluster, call.ids.at(0));
    if (!task)
        return notFound(call, u"task_not_found"_s, u"Task not found"_s);
    return json(wire::task(call.world, *task, call.request.query.queryItemValue(u"verbose"_s).toLower() == "true"_L1));
}

ApiReply postUpgrade(const Call &call)
{
    if (!call.world.databaseOn(call.cluster, call.ids.at(0)))
        return crdbNotFound(call);
    if (!call.request.contentType.toLower().startsWith("application/json"))
        return problem(400, u"Invalid Content-type (%1), expected JSON data"_s.arg(QString::fromLatin1(call.request.contentType)));
    const auto order = readUpgradeBody(call.request.body, call.world.guesses().refuseUnknownFields);
    if (!order)
        return problem(400, order.error());
    std::optional<qint64> ttl;
    if (!call.request.resultTtl.isEmpty()) {
        bool whole = false;
        ttl = call.request.resultTtl.toLongLong(&whole);
        if (!whole || *ttl < 1)
            return problem(400, u"'%1' is not of type 'integer' - 'X-Result-TTL'"_s.arg(QString::fromLatin1(call.request.resultTtl)));
    }
    const SimWorld::Taken taken =
        call.world.submitUpgrade(call.cluster, call.ids.at(0), *order, QString::fromUtf8(call.request.taskId), ttl);
    if (!taken.refusal)
        return json(wire::taskCreated(call.world, *call.world.task(call.cluster, taken.taskId)));
    if (taken.refusal->code.isEmpty())
        return problem(taken.refusal->status, taken.refusal->description);
    return failure(taken.refusal->status, taken.refusal->code, taken.refusal->description);
}

ApiReply postCancel(const Call &call)
{
    const bool force = call.request.query.queryItemValue(u"force"_s).toLower() == "true"_L1;
    const auto refusal = call.world.cancel(call.cluster, call.ids.at(0), force);
    if (!refusal)
        return {200, "application/json", {}, {}}; // "returns a status code": no body
    return refusal->status == 404 ? notFound(call, u"task_not_found"_s, refusal->description)
                                  : failure(refusal->status, refusal->code, refusal->description);
}

std::vector<Route> withHealth(std::vector<Route> table)
{
    table.insert(table.begin(), healthRoutes().begin(), healthRoutes().end());
    return table;
}

} // namespace

const std::vector<Route> &routes()
{
    static const std::vector<Route> table = withHealth({
        {u"GET"_s, u"/v1/crdbs"_s, u"view_crdb_list"_s, getCrdbs},
        {u"GET"_s, u"/v1/crdbs/*"_s, u"view_crdb"_s, getCrdb},
        {u"GET"_s, u"/v1/crdbs/*/health_report"_s, u"view_crdb"_s, getHealth},
        {u"POST"_s, u"/v1/crdbs/*/upgrade"_s, u"upgrade_crdb"_s, postUpgrade},
        {u"GET"_s, u"/v1/crdb_tasks"_s, u"view_crdb_task_list"_s, getTasks},
        {u"GET"_s, u"/v1/crdb_tasks/*"_s, u"view_crdb_task"_s, getTask},
        {u"POST"_s, u"/v1/crdb_tasks/*/actions/cancel"_s, u"update_crdb"_s, postCancel},
        {u"GET"_s, u"/v1/bdbs"_s, u"view_all_bdbs_info"_s, getBdbs},
        {u"GET"_s, u"/v1/bdbs/*"_s, u"view_bdb_info"_s, getBdb},
        {u"GET"_s, u"/v1/bdbs/*/availability"_s, u"view_bdb_info"_s, getAvailability},
        {u"GET"_s, u"/v1/actions/bdb/*"_s, u"view_status_of_cluster_action"_s, getActions},
        {u"GET"_s, u"/v1/nodes"_s, u"view_all_nodes_info"_s, getNodes},
        {u"GET"_s, u"/v1/nodes/status"_s, u"view_all_nodes_info"_s, getNodesStatus},
        {u"GET"_s, u"/v1/nodes/*"_s, u"view_node_info"_s, getNode},
        {u"GET"_s, u"/v1/cluster"_s, u"view_cluster_info"_s, getCluster},
        {u"GET"_s, u"/v1/cluster/policy"_s, u"view_cluster_info"_s, getPolicy},
        {u"GET"_s, u"/v1/cluster/services_configuration"_s, u"view_cluster_info"_s, getServices},
        {u"GET"_s, u"/v1/modules"_s, u"view_cluster_modules"_s, getModules},
        {u"GET"_s, u"/v1/license"_s, u"view_license"_s, getLicense},
        {u"GET"_s, u"/v1/users/role"_s, QString(), getRole},
        {u"GET"_s, u"/v1/users/permissions"_s, QString(), getPermissions},
        {u"GET"_s, u"/v1/users/permissions/*"_s, QString(), getRolePermissions},
    });
    return table;
}

} // namespace simcalls
