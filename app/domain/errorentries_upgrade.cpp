// SPDX-License-Identifier: GPL-3.0-or-later
#include "errorentries.h"

#include <QtGlobal>

#include <array>

namespace errors {
namespace {

// Complete refusals: the codes mean that the cluster did not begin.
constexpr std::array Upgrade{
    Entry{{.call = Call::Upgrade, .http = 400}, "upgrade.400", QT_TRANSLATE_NOOP("Errors", "The cluster refused the request"),
        QT_TRANSLATE_NOOP("Errors", "The cluster checked the request and found a fault in it. %2"),
        QT_TRANSLATE_NOOP("Errors", "Nothing was started. Read what the cluster said, correct the form and submit a new upgrade."),
        "references/rest-api/requests/crdbs/upgrade"},
    Entry{{.call = Call::Upgrade, .http = 400, .code = "", .gatewayPage = Tri::No}, "upgrade.400.schema",
        QT_TRANSLATE_NOOP("Errors", "The cluster did not accept a value of the request"),
        QT_TRANSLATE_NOOP("Errors", "A field has a type or a value that this version of the cluster does not accept. %2"),
        QT_TRANSLATE_NOOP("Errors",
            "Nothing was started. Look for the field that is named, change or leave it out, and submit a new "
            "upgrade."),
        "references/rest-api/requests/crdbs/upgrade"},
    Entry{{.call = Call::Upgrade, .http = 400, .said = "x-result-ttl"}, "upgrade.400.result_ttl",
        QT_TRANSLATE_NOOP("Errors", "The cluster does not accept “Keep result for”"),
        QT_TRANSLATE_NOOP("Errors", "The refusal names the header X-Result-TTL, which is the field “Keep result for”. %2"),
        QT_TRANSLATE_NOOP("Errors",
            "Nothing was started. A new upgrade without it can be submitted: choose the default of the cluster, "
            "which keeps the result for 500 seconds."),
        "references/rest-api/requests/crdbs/upgrade"},
    Entry{{.call = Call::Upgrade, .http = 400, .code = "upgrade_bdb_failed"}, "upgrade.400.upgrade_bdb_failed",
        QT_TRANSLATE_NOOP("Errors", "An instance cannot be upgraded to this version"),
        QT_TRANSLATE_NOOP("Errors", "The nodes do not all have the version, or a module has none for it. %2"),
        QT_TRANSLATE_NOOP("Errors",
            "Nothing was started. Compare the findings for version and modules, choose another version, or "
            "upgrade the software of the clusters first."),
        "installing-upgrading/upgrading/upgrade-database"},
    Entry{{.call = Call::Upgrade, .http = 400, .code = "invalid_version"}, "upgrade.400.invalid_version",
        QT_TRANSLATE_NOOP("Errors", "The target version is not above the current one"),
        QT_TRANSLATE_NOOP("Errors", "A database cannot go back to an older Redis version. %2"),
        QT_TRANSLATE_NOOP("Errors", "Nothing was started. Choose the current version or a newer one."),
        "installing-upgrading/upgrading/upgrade-database"},
    Entry{{.call = Call::Upgrade, .http = 400, .code = "redis_upgrade_policy_mismatch"}, "upgrade.400.redis_upgrade_policy_mismatch",
        QT_TRANSLATE_NOOP("Errors", "The upgrade policy of the cluster does not allow this version"),
        QT_TRANSLATE_NOOP("Errors", "A cluster with the policy “major” allows only major releases. %2"),
        QT_TRANSLATE_NOOP("Errors", "Nothing was started. Choose a major release, or have an administrator change the upgrade policy."),
        "installing-upgrading/upgrading/upgrade-database"},
    Entry{{.call = Call::Upgrade, .http = 400, .code = "insufficient_resources"}, "upgrade.400.insufficient_resources",
        QT_TRANSLATE_NOOP("Errors", "A cluster has too few resources for the upgrade"),
        QT_TRANSLATE_NOOP("Errors", "Memory, shards or nodes do not suffice for the restart of the shards. %2"),
        QT_TRANSLATE_NOOP("Errors",
            "Nothing was started. Free resources, or upgrade fewer shards in parallel, then submit a new "
            "upgrade."),
        "databases/active-active/planning"},
    Entry{{.call = Call::Upgrade, .http = 400, .code = "missing_module"}, "upgrade.400.missing_module",
        QT_TRANSLATE_NOOP("Errors", "A module that the request names is not on the cluster"),
        QT_TRANSLATE_NOOP("Errors", "Every cluster has module UIDs of its own. %2"),
        QT_TRANSLATE_NOOP("Errors",
            "Nothing was started. Compare the UIDs with those of this cluster, or leave the module out of the "
            "request."),
        "references/rest-api/requests/crdbs/upgrade"},
    Entry{{.call = Call::Upgrade, .http = 400, .code = "upgrade_bdb_failed", .said = "unable to find a version of the module"},
        "upgrade.400.no_module_version", QT_TRANSLATE_NOOP("Errors", "A module has no version for this Redis version"),
        QT_TRANSLATE_NOOP("Errors", "The catalogue of a participating cluster has no version of a module that goes with the target. %2"),
        QT_TRANSLATE_NOOP("Errors",
            "Nothing was started. Choose a Redis version for which every cluster has the module, or have the module added to the "
            "clusters."),
        "installing-upgrading/upgrading/upgrade-database"},
    Entry{{.call = Call::Upgrade, .http = 400, .code = "redis_incompatible_version"}, "upgrade.400.redis_incompatible_version",
        QT_TRANSLATE_NOOP("Errors", "The module version that the request names is for another Redis version"),
        QT_TRANSLATE_NOOP("Errors", "Each version of a module goes with one Redis version. %2"),
        QT_TRANSLATE_NOOP(
            "Errors", "Nothing was started. Leave the new UID of the module out of the request, or name the one that is for the target."),
        "references/rest-api/requests/crdbs/upgrade"},
    Entry{{.call = Call::Upgrade, .http = 400, .code = "redis_pack_incompatible_version"}, "upgrade.400.redis_pack_incompatible_version",
        QT_TRANSLATE_NOOP("Errors", "A module version needs newer software of the cluster"),
        QT_TRANSLATE_NOOP("Errors", "The module is made for a later version of Redis Software than some cluster has. %2"),
        QT_TRANSLATE_NOOP("Errors",
            "Nothing was started. Upgrade the software of all participating clusters first, or leave the module out of the request."),
        "installing-upgrading/upgrading/upgrade-active-active"},
    Entry{{.call = Call::Upgrade, .http = 401}, "upgrade.401", QT_TRANSLATE_NOOP("Errors", "Sign-in refused"),
        QT_TRANSLATE_NOOP("Errors",
            "User name or password are wrong, have changed, or may no longer be used this way. Every call to "
            "this cluster has stopped, because five refusals within 15 minutes lock the account."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was started. Sign in again, then submit a new upgrade."),
        "security/access-control/manage-users/login-lockout"},
    Entry{{.call = Call::Upgrade, .http = 401, .code = "password_expired"}, "upgrade.401.password_expired",
        QT_TRANSLATE_NOOP("Errors", "The password has expired"),
        QT_TRANSLATE_NOOP("Errors", "The cluster knows the account, but its password is too old. %2"),
        QT_TRANSLATE_NOOP("Errors",
            "Nothing was started. Change the password in the cluster, sign in with the new one, then submit a "
            "new upgrade."),
        "security/access-control/manage-users/login-lockout"},
    Entry{{.call = Call::Upgrade, .http = 403}, "upgrade.403", QT_TRANSLATE_NOOP("Errors", "This account may not upgrade"),
        QT_TRANSLATE_NOOP(
            "Errors", "The cluster does not let this account upgrade the database; the permission for it is upgrade_crdb. %2"),
        QT_TRANSLATE_NOOP("Errors",
            "Nothing was started. Sign in with an account that may upgrade, or ask an administrator for the "
            "role."),
        "references/rest-api/permissions"},
    Entry{{.call = Call::Upgrade, .http = 403, .code = "modules_upload_disabled"}, "upgrade.403.modules_upload_disabled",
        QT_TRANSLATE_NOOP("Errors", "The cluster does not let modules be changed"),
        QT_TRANSLATE_NOOP("Errors", "Changing modules is turned off in the cluster. %2"),
        QT_TRANSLATE_NOOP("Errors", "Nothing was started. Submit without a change of modules, or have an administrator turn it on."),
        "references/rest-api/requests/crdbs/upgrade"},
    Entry{{.call = Call::Upgrade, .http = 404}, "upgrade.404",
        QT_TRANSLATE_NOOP("Errors", "The cluster knows no such database, or no such call"),
        QT_TRANSLATE_NOOP("Errors",
            "Either the database is not on this cluster, or the software is older than 8.0.18 and has no "
            "upgrade call. Which of the two could not be found out. %2"),
        QT_TRANSLATE_NOOP("Errors", "Nothing was started. Compare the GUID, and look up the software version of the cluster."),
        "references/rest-api/requests/crdbs/upgrade"},
    Entry{{.call = Call::Upgrade, .http = 404, .databaseMissing = Tri::Yes}, "upgrade.404.database_missing",
        QT_TRANSLATE_NOOP("Errors", "This database is not on the cluster"),
        QT_TRANSLATE_NOOP("Errors",
            "The cluster does not know the GUID when it is asked for the database either. It may take part "
            "under another GUID, or not at all."),
        QT_TRANSLATE_NOOP("Errors",
            "Nothing was started. Compare the GUID, or send the request through a cluster that takes part in "
            "the database."),
        "references/rest-api/requests/crdbs/upgrade"},
    Entry{{.call = Call::Upgrade, .http = 404, .routeMissing = Tri::Yes}, "upgrade.404.route_missing",
        QT_TRANSLATE_NOOP("Errors", "This version of the cluster has no upgrade call"),
        QT_TRANSLATE_NOOP("Errors", "The call exists from Redis Software 8.0.18 on, and every participating cluster needs it."),
        QT_TRANSLATE_NOOP("Errors",
            "Nothing was started. Upgrade the software of all participating clusters first, or upgrade every "
            "instance by itself."),
        "installing-upgrading/upgrading/upgrade-active-active"},
    Entry{{.call = Call::Upgrade, .http = 405}, "upgrade.405",
        QT_TRANSLATE_NOOP("Errors", "This version of the cluster has no upgrade call"),
        QT_TRANSLATE_NOOP("Errors",
            "The address exists, but the cluster takes no upgrade there. The call exists from Redis Software "
            "8.0.18 on. %2"),
        QT_TRANSLATE_NOOP("Errors", "Nothing was started. Upgrade the software of all participating clusters first."),
        "installing-upgrading/upgrading/upgrade-active-active"},
    Entry{{.call = Call::Upgrade, .http = 406}, "upgrade.406", QT_TRANSLATE_NOOP("Errors", "A module does not fit the database"),
        QT_TRANSLATE_NOOP("Errors", "After the upgrade a module would lack something that a setting of the database needs. %2"),
        QT_TRANSLATE_NOOP("Errors", "Nothing was started. Compare the findings for modules, and choose a version whose modules fit."),
        "references/rest-api/requests/crdbs/upgrade"},
    Entry{{.call = Call::Upgrade, .http = 406, .code = "unsupported_module_capabilities"}, "upgrade.406.unsupported_module_capabilities",
        QT_TRANSLATE_NOOP("Errors", "A new module version lacks a capability"),
        QT_TRANSLATE_NOOP("Errors",
            "The version of a module that comes with the target does not support a setting of this database, "
            "for example Active-Active. %2"),
        QT_TRANSLATE_NOOP("Errors",
            "Nothing was started. Read below which module does not fit by the catalogues, and whether another "
            "version of it would. Then review a new upgrade."),
        "references/rest-api/requests/crdbs/upgrade"},
    Entry{{.call = Call::Upgrade, .http = 406, .code = "module_downgrade_unsupported"}, "upgrade.406.module_downgrade_unsupported",
        QT_TRANSLATE_NOOP("Errors", "A module would become older"),
        QT_TRANSLATE_NOOP("Errors", "The target comes with an older version of a module than the database has. %2"),
        QT_TRANSLATE_NOOP("Errors",
            "Nothing was started. Choose a newer Redis version, or remove the new UID of the module from the "
            "request."),
        "references/rest-api/requests/crdbs/upgrade"},
    Entry{{.call = Call::Upgrade, .http = 406, .code = "module_in_use"}, "upgrade.406.module_in_use",
        QT_TRANSLATE_NOOP("Errors", "A module is in use and cannot be replaced"),
        QT_TRANSLATE_NOOP("Errors", "The cluster does not replace this module while a database uses it. %2"),
        QT_TRANSLATE_NOOP("Errors", "Nothing was started. Leave the module out of the request, or ask Redis support."),
        "references/rest-api/requests/crdbs/upgrade"},
    Entry{{.call = Call::Upgrade, .http = 409}, "upgrade.409",
        QT_TRANSLATE_NOOP("Errors", "The cluster is busy with something that stands in the way"),
        QT_TRANSLATE_NOOP("Errors", "Another change of this database or of the cluster goes on. %2"),
        QT_TRANSLATE_NOOP("Errors", "Nothing was started. Look at the running tasks, wait until they end, then submit a new upgrade."),
        "references/rest-api/requests/crdb_tasks"},
    Entry{{.call = Call::Upgrade, .http = 409, .code = "busy"}, "upgrade.409.busy",
        QT_TRANSLATE_NOOP("Errors", "Another task is running for this database"),
        QT_TRANSLATE_NOOP("Errors", "An Active-Active database takes one change at a time. %2"),
        QT_TRANSLATE_NOOP("Errors",
            "Nothing was started. Follow the running task on the Tasks page and submit a new upgrade when it "
            "has ended."),
        "references/rest-api/requests/crdb_tasks"},
    Entry{{.call = Call::Upgrade, .http = 409, .code = "task_already_exists"}, "upgrade.409.task_already_exists",
        QT_TRANSLATE_NOOP("Errors", "The task ID is in use already"),
        QT_TRANSLATE_NOOP("Errors", "The cluster has a task with the ID that the request gave. %2"),
        QT_TRANSLATE_NOOP("Errors", "Nothing was started. Look at that task on the Tasks page; a new upgrade gets an ID of its own."),
        "references/rest-api/requests/crdb_tasks"},
    Entry{{.call = Call::Upgrade, .http = 411}, "upgrade.411",
        QT_TRANSLATE_NOOP("Errors", "Something on the way asks for the length of the request"),
        QT_TRANSLATE_NOOP("Errors", "The length was sent, so a proxy or balancer in front of the cluster has removed it. %2"),
        QT_TRANSLATE_NOOP("Errors", "Nothing was started. Connect to a node of the cluster directly, or have the proxy looked at."),
        "references/rest-api"},
    Entry{{.call = Call::Upgrade, .http = 413}, "upgrade.413",
        QT_TRANSLATE_NOOP("Errors", "Something on the way calls the request too large"),
        QT_TRANSLATE_NOOP("Errors",
            "The request has a few hundred bytes; a proxy or balancer in front of the cluster has a very low "
            "limit. %2"),
        QT_TRANSLATE_NOOP("Errors", "Nothing was started. Connect to a node of the cluster directly, or have the proxy looked at."),
        "references/rest-api"},
    Entry{{.call = Call::Upgrade, .http = 415}, "upgrade.415", QT_TRANSLATE_NOOP("Errors", "The cluster did not take the request for JSON"),
        QT_TRANSLATE_NOOP("Errors", "The type of the content was lost or changed on the way, probably by a proxy. %2"),
        QT_TRANSLATE_NOOP("Errors", "Nothing was started. Connect to a node of the cluster directly, or have the proxy looked at."),
        "references/rest-api"},
    Entry{{.call = Call::Upgrade, .http = 422}, "upgrade.422",
        QT_TRANSLATE_NOOP("Errors", "The cluster understood the request but cannot carry it out"),
        QT_TRANSLATE_NOOP("Errors", "The values are well formed but do not fit together. %2"),
        QT_TRANSLATE_NOOP("Errors", "Nothing was started. Read what the cluster said, correct the form and submit a new upgrade."),
        "references/rest-api/requests/crdbs/upgrade"},
    Entry{{.call = Call::Upgrade, .http = 307}, "upgrade.307",
        QT_TRANSLATE_NOOP("Errors", "The node passes requests on to another address"),
        QT_TRANSLATE_NOOP("Errors",
            "This node is not the master of the cluster and named another address. It was not followed, and no "
            "password went there."),
        QT_TRANSLATE_NOOP("Errors",
            "Nothing was started. Connect to the name of the cluster or to its master node, or have "
            "“handle_redirects” turned on."),
        "references/rest-api"},
    Entry{{.call = Call::Upgrade, .http = 308}, "upgrade.308", QT_TRANSLATE_NOOP("Errors", "The address of the cluster has moved"),
        QT_TRANSLATE_NOOP("Errors", "The answer named another address for good. It was not followed, and no password went there."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was started. Check the new address with your administrators and save the cluster with it."),
        "references/rest-api"},
};

} // namespace

std::span<const Entry> upgradeEntries()
{
    return Upgrade;
}

} // namespace errors
