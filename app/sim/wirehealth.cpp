// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire.h"

using namespace Qt::StringLiterals;

// How clusters and databases say that they are (api.md 4.8 and 7.10).

namespace wire {

namespace {

QString upOrDown(bool up)
{
    return up ? u"up"_s : u"down"_s;
}

QJsonArray participants(const SimWorld &world, const SimDatabase &database, const SimInstance &own)
{
    QJsonArray list;
    for (const SimInstance &peer : database.instances) {
        if (peer.id != own.id) {
            list.append(QJsonObject{{u"fqdn"_s, world.cluster(peer.cluster).spec.name}, {u"replica_id"_s, QString::number(peer.id)},
                {u"replication"_s, upOrDown(!world.linkIsDown(database, own, peer))}});
        }
    }
    return list;
}

} // namespace

QJsonObject selfCheck(const SimWorld &world, int cluster)
{
    const ClusterSpec &spec = world.cluster(cluster).spec;
    QJsonArray nodes;
    for (const NodeSpec &node : spec.nodes) {
        const QString uid = QString::number(node.uid);
        QJsonObject entry{{u"node_uid"_s, uid}, {u"result"_s, !spec.wellbeing.failingNodes.contains(uid)}};
        if (spec.wellbeing.failingNodes.contains(uid))
            entry[u"error"_s] = u"process alert_mgr is not running or not responding ([Errno 111] Connection refused)"_s;
        nodes.append(entry);
    }
    return {{u"cluster_test_result"_s, spec.wellbeing.failingNodes.isEmpty()}, {u"nodes"_s, nodes}};
}

QJsonObject clusterHealth(const SimWorld &world, int cluster)
{
    const ClusterSpec &spec = world.cluster(cluster).spec;
    QJsonArray alerts;
    for (int i = 0; i < spec.wellbeing.alerts; ++i)
        alerts.append(QJsonObject{{u"name"_s, u"node_cpu_utilization"_s}, {u"severity"_s, u"WARNING"_s}});
    return {{u"active_alerts"_s, alerts}, {u"certificates"_s, QJsonObject()}, {u"database_infos"_s, QJsonArray()}, {u"fqdn"_s, spec.name},
        {u"license"_s, QJsonObject{{u"expired"_s, spec.wellbeing.licenseExpired}}}, {u"nodes"_s, QJsonArray()},
        {u"status"_s, alerts.isEmpty() ? u"ok"_s : u"warning"_s}};
}

QJsonObject clusterAlerts(const SimWorld &world, int cluster)
{
    const QStringList &names = world.cluster(cluster).spec.wellbeing.expiringCertificates;
    const QJsonObject change{
        {u"certs_about_to_expire"_s, QJsonArray::fromStringList(names)}, {u"global_threshold"_s, u"45"_s}, {u"state"_s, !names.isEmpty()}};
    return {{u"cluster_certs_about_to_expire"_s,
        QJsonObject{{u"change_time"_s, time(world.timeAt(0))}, {u"change_value"_s, change}, {u"enabled"_s, true},
            {u"severity"_s, names.isEmpty() ? u"INFO"_s : u"WARNING"_s}, {u"state"_s, !names.isEmpty()}}}};
}

QJsonObject databaseHealth(const SimWorld &world, const SimDatabase &database, const SimInstance &instance)
{
    const ConditionSpec condition = world.conditionOf(database, instance);
    const QDateTime backup = world.timeAt(0).addSecs(-static_cast<qint64>(condition.backupHours * 3600));
    const bool up = condition.available && (database.spec.replication || instance.actionStep != "wait_for_version"_L1);
    QJsonObject health{
        {u"active_active"_s, QJsonObject{{u"available"_s, true}, {u"participating_clusters"_s, participants(world, database, instance)}}},
        {u"active_alerts"_s, QJsonArray()},
        {u"availability"_s, upOrDown(up)},
        {u"availability_errors"_s, QJsonArray()},
        {u"detailed_status"_s, instance.actionUid.isEmpty() ? u"active"_s : u"active-change-pending"_s},
        {u"high_availability"_s, QJsonObject{{u"status"_s, upOrDown(database.spec.replication)}}},
        {u"id"_s, QString::number(instance.bdbUid)},
        {u"last_backup_time"_s, condition.backup ? QJsonValue(time(backup)) : QJsonValue()},
        {u"name"_s, database.spec.name},
        {u"persistence"_s, database.spec.persistence},
        {u"status"_s, up ? u"ok"_s : u"error"_s},
        {u"version"_s, instance.redisVersion},
    };
    if (!instance.actionUid.isEmpty())
        health[u"state_machine"_s] = QJsonObject{{u"name"_s, u"SMUpgradeBDB"_s}, {u"state"_s, instance.actionStep}};
    return health;
}

QJsonObject databaseStats(const SimWorld &world, const SimDatabase &database, const SimInstance &instance)
{
    const double used = database.spec.memorySize * world.conditionOf(database, instance).usedShare;
    const QJsonObject stats{{u"conns"_s, 5.0}, {u"etime"_s, time(world.timeAt(world.now()))}, {u"interval"_s, u"1sec"_s},
        {u"stime"_s, time(world.timeAt(world.now() - 1000))}, {u"total_req"_s, 0.0}, {u"used_memory"_s, used}};
    return {{QString::number(instance.bdbUid), stats}};
}

} // namespace wire
