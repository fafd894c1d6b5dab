// SPDX-License-Identifier: GPL-3.0-or-later
#include "simcalls.h"
#include "wire.h"

using namespace Qt::StringLiterals;

namespace simcalls {

namespace {

ApiReply getHealthcheck(const Call &call)
{
    const bool quorum = call.world.cluster(call.cluster).spec.wellbeing.quorum;
    return quorum ? json(QJsonObject{{u"status"_s, u"active"_s}}) : failure(503, u"no_quorum"_s, u"The node is not in a quorum"_s);
}

ApiReply getSelfCheck(const Call &call)
{
    return json(wire::selfCheck(call.world, call.cluster));
}

ApiReply getClusterHealth(const Call &call)
{
    return json(wire::clusterHealth(call.world, call.cluster));
}

ApiReply getAlerts(const Call &call)
{
    return json(wire::clusterAlerts(call.world, call.cluster));
}

ApiReply getDatabaseHealth(const Call &call)
{
    const SimDatabase *database = databaseByUid(call, call.ids.at(0));
    if (!database)
        return failure(404, u"db_not_found"_s, u"Database does not exist in the cluster"_s);
    return json(wire::databaseHealth(call.world, *database, *SimWorld::instanceOn(*database, call.cluster)));
}

ApiReply getStats(const Call &call)
{
    const SimDatabase *database = databaseByUid(call, call.ids.at(0));
    if (!database)
        return failure(404, u"db_not_found"_s, u"Database does not exist in the cluster"_s);
    return json(wire::databaseStats(call.world, *database, *SimWorld::instanceOn(*database, call.cluster)));
}

} // namespace

const std::vector<Route> &healthRoutes()
{
    static const std::vector<Route> table{
        {u"GET"_s, u"/v1/bdbs/stats/last/*"_s, u"view_bdb_stats"_s, getStats},
        {u"GET"_s, u"/v1/cluster/check"_s, u"view_all_nodes_checks"_s, getSelfCheck},
        {u"GET"_s, u"/v1/cluster/alerts"_s, u"view_cluster_alerts"_s, getAlerts},
        {u"GET"_s, u"/v1/local/node/master_healthcheck"_s, QString(), getHealthcheck},
        {u"GET"_s, u"/v4/cluster/health"_s, u"view_cluster_info"_s, getClusterHealth},
        {u"GET"_s, u"/v4/db/*/health"_s, u"view_bdb_info"_s, getDatabaseHealth},
    };
    return table;
}

} // namespace simcalls
