// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QStringList &viewers()
{
    static const QStringList permissions{u"view_all_bdbs_info"_s, u"view_all_nodes_checks"_s, u"view_all_nodes_info"_s, u"view_bdb_info"_s,
        u"view_bdb_stats"_s, u"view_cluster_alerts"_s, u"view_cluster_info"_s, u"view_cluster_modules"_s, u"view_crdb"_s,
        u"view_crdb_list"_s, u"view_crdb_task"_s, u"view_crdb_task_list"_s, u"view_license"_s, u"view_node_info"_s,
        u"view_status_of_cluster_action"_s};
    return permissions;
}

const QStringList &changers()
{
    static const QStringList permissions{u"create_crdb"_s, u"delete_crdb"_s, u"flush_crdb"_s, u"purge_instance"_s,
        u"update_bdb_with_action"_s, u"update_crdb"_s, u"upgrade_crdb"_s, u"view_redis_pass"_s};
    return permissions;
}

const QStringList &administrators()
{
    static const QStringList permissions{u"manage_cluster_modules"_s, u"update_cluster"_s};
    return permissions;
}

struct Role {
    QString name;
    bool changes = false;
    bool administers = false;
};

const std::vector<Role> &roles()
{
    static const std::vector<Role> table{
        {u"admin"_s, true, true},
        {u"cluster_member"_s, true, false},
        {u"cluster_viewer"_s, false, false},
        {u"db_member"_s, true, false},
        {u"db_viewer"_s, false, false},
        {u"user_manager"_s, false, false},
    };
    return table;
}

} // namespace

QStringList permissionsOf(const QString &role)
{
    const auto found = std::find_if(roles().begin(), roles().end(), [&role](const Role &row) { return row.name == role; });
    if (found == roles().end())
        return {};
    QStringList permissions = viewers();
    if (found->changes)
        permissions += changers();
    if (found->administers)
        permissions += administrators();
    if (role == "user_manager"_L1)
        permissions += u"view_redis_pass"_s;
    permissions.sort();
    return permissions;
}

bool mayDo(const QString &role, const QString &permission)
{
    return permission.isEmpty() || permissionsOf(role).contains(permission);
}

QStringList knownRoles()
{
    QStringList names;
    for (const Role &role : roles())
        names.append(role.name);
    return names + QStringList{u"none"_s};
}
