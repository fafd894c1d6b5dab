// SPDX-License-Identifier: GPL-3.0-or-later
#include "errorentries.h"

#include <QtGlobal>

#include <array>

namespace errors {
namespace {

// HTTP answers of a task itself are those to a cancel.
constexpr std::array Local{
    Entry{{.call = Call::TaskItself}, "task.failed", QT_TRANSLATE_NOOP("Errors", "The task failed"),
        QT_TRANSLATE_NOOP("Errors", "The task does not say on which cluster. %2"),
        QT_TRANSLATE_NOOP("Errors",
            "Instances that were done stay upgraded; the others stay as they were. Compare the versions of all "
            "instances, remove the cause, then upgrade again."),
        "references/rest-api/requests/crdb_tasks"},
    Entry{{.call = Call::TaskItself, .clusterNamed = Tri::Yes}, "task.failed.cluster",
        QT_TRANSLATE_NOOP("Errors", "The task failed on a cluster"), QT_TRANSLATE_NOOP("Errors", "The error happened on %3. %2"),
        QT_TRANSLATE_NOOP("Errors",
            "Instances that were done stay upgraded; the others stay as they were. Look at that cluster, remove"
            " the cause, then upgrade again."),
        "references/rest-api/requests/crdb_tasks"},
    Entry{{.call = Call::TaskItself, .code = "internal_error", .said = "error [401]"}, "task.peer_credentials",
        QT_TRANSLATE_NOOP("Errors", "A cluster refused the credentials of another one"),
        QT_TRANSLATE_NOOP("Errors",
            "The clusters sign in to each other, and the password that is kept for that is no longer valid on "
            "%3."),
        QT_TRANSLATE_NOOP("Errors",
            "Instances that were done stay upgraded; the others stay as they were. Renew the credentials of the"
            " participating clusters in the database, then upgrade again."),
        "installing-upgrading/upgrading/upgrade-active-active"},
    Entry{{.call = Call::TaskItself, .code = "internal_error", .said = "error [403]"}, "task.peer_forbidden",
        QT_TRANSLATE_NOOP("Errors", "A cluster does not let another one upgrade"),
        QT_TRANSLATE_NOOP("Errors", "The account with which the clusters sign in to each other lacks a permission on %3."),
        QT_TRANSLATE_NOOP("Errors",
            "Instances that were done stay upgraded; the others stay as they were. Give the account the role it"
            " needs, then upgrade again."),
        "references/rest-api/permissions"},
    Entry{{.call = Call::TaskItself, .code = "internal_error", .said = "error [404]"}, "task.peer_route_missing",
        QT_TRANSLATE_NOOP("Errors", "A cluster does not know what it was asked to do"),
        QT_TRANSLATE_NOOP("Errors", "The software of %3 may be older than 8.0.18, or it no longer takes part in the database."),
        QT_TRANSLATE_NOOP("Errors",
            "Instances that were done stay upgraded; the others stay as they were. Compare the software "
            "versions of all participating clusters, then upgrade again."),
        "installing-upgrading/upgrading/upgrade-active-active"},
    Entry{{.call = Call::TaskItself, .code = "internal_error", .said = "error [5"}, "task.peer_unavailable",
        QT_TRANSLATE_NOOP("Errors", "A cluster could not be reached by another one"),
        QT_TRANSLATE_NOOP("Errors", "The API of %3 answered another cluster with an error. %2"),
        QT_TRANSLATE_NOOP("Errors",
            "Instances that were done stay upgraded; the others stay as they were. Look whether that cluster is"
            " well, wait until it is, then upgrade again."),
        "databases/active-active/syncer"},
    Entry{{.call = Call::TaskItself, .said = "timed out"}, "task.timed_out",
        QT_TRANSLATE_NOOP("Errors", "A step of the upgrade took too long"),
        QT_TRANSLATE_NOOP("Errors", "Something did not get ready in time, for example a shard that still loads its data. %2"),
        QT_TRANSLATE_NOOP("Errors",
            "Instances that were done stay upgraded; the others stay as they were. Wait until the shards are "
            "loaded, compare versions and featureset of all instances, then upgrade again if they differ."),
        "installing-upgrading/upgrading/upgrade-active-active"},
    Entry{{.call = Call::TaskItself, .code = "internal_error"}, "task.internal_error",
        QT_TRANSLATE_NOOP("Errors", "Something failed inside the cluster"),
        QT_TRANSLATE_NOOP("Errors", "The error came from %3 and is not explained further. %2"),
        QT_TRANSLATE_NOOP("Errors",
            "Instances that were done stay upgraded; the others stay as they were. Look at the logs of that "
            "cluster, compare the versions, then upgrade again or ask Redis support."),
        "references/rest-api/requests/crdb_tasks"},
    Entry{{.call = Call::TaskItself, .code = "upgrade_bdb_failed"}, "task.upgrade_bdb_failed",
        QT_TRANSLATE_NOOP("Errors", "An instance could not be upgraded"),
        QT_TRANSLATE_NOOP("Errors",
            "The database on %3 was refused: its nodes do not all have the version, or a module has none for "
            "it. %2"),
        QT_TRANSLATE_NOOP("Errors",
            "Instances that were done stay upgraded; the others stay as they were. Compare nodes and modules of"
            " that cluster, remove the cause, then upgrade again."),
        "installing-upgrading/upgrading/upgrade-database"},
    Entry{{.call = Call::TaskItself, .code = "unsupported_module_capabilities"}, "task.unsupported_module_capabilities",
        QT_TRANSLATE_NOOP("Errors", "A new module version lacks a capability"),
        QT_TRANSLATE_NOOP("Errors", "On %3 the module does not support a setting of the database. %2"),
        QT_TRANSLATE_NOOP("Errors",
            "Instances that were done stay upgraded; the others stay as they were. Choose a version whose "
            "modules fit on every cluster, then upgrade again."),
        "references/rest-api/requests/crdbs/upgrade"},
    Entry{{.call = Call::TaskItself, .code = "task_canceled"}, "task.cancelled", QT_TRANSLATE_NOOP("Errors", "The task was cancelled"),
        QT_TRANSLATE_NOOP("Errors", "Somebody asked the cluster to cancel the task."),
        QT_TRANSLATE_NOOP("Errors",
            "Instances that were done stay upgraded; the others stay as they were. Upgrade again to bring all "
            "instances level."),
        "references/rest-api/requests/crdb_tasks"},
    Entry{{.call = Call::TaskItself, .http = 401}, "cancel.401", QT_TRANSLATE_NOOP("Errors", "Sign-in refused while cancelling"),
        QT_TRANSLATE_NOOP("Errors",
            "The cluster refused the sign-in, so the task was not cancelled. Every call to it has stopped, "
            "because five refusals lock the account."),
        QT_TRANSLATE_NOOP("Errors", "The task goes on. Sign in again, then decide whether to cancel."),
        "security/access-control/manage-users/login-lockout"},
    Entry{{.call = Call::TaskItself, .http = 403}, "cancel.403", QT_TRANSLATE_NOOP("Errors", "This account may not cancel tasks"),
        QT_TRANSLATE_NOOP("Errors", "The role of the account does not allow it. %2"),
        QT_TRANSLATE_NOOP("Errors", "The task goes on. Ask somebody whose account may cancel, or let it finish."),
        "references/rest-api/permissions"},
    Entry{{.call = Call::TaskItself, .http = 404}, "cancel.404", QT_TRANSLATE_NOOP("Errors", "The cluster does not know the task"),
        QT_TRANSLATE_NOOP("Errors", "There is nothing to cancel: the task has ended and was dropped, or never existed."),
        QT_TRANSLATE_NOOP("Errors", "The versions of the instances are compared."), "references/rest-api/requests/crdb_tasks"},
    Entry{{.call = Call::TaskItself, .http = 406}, "cancel.406", QT_TRANSLATE_NOOP("Errors", "Too late to cancel"),
        QT_TRANSLATE_NOOP("Errors", "The task is in a phase in which it can no longer be cancelled without harm, or it has ended. %2"),
        QT_TRANSLATE_NOOP("Errors", "The task goes on. Let it finish, then compare the versions."),
        "references/rest-api/requests/crdb_tasks"},
    Entry{{.call = Call::TaskItself, .http = 409}, "cancel.409", QT_TRANSLATE_NOOP("Errors", "The cluster could not cancel the task"),
        QT_TRANSLATE_NOOP("Errors", "The cluster tried to cancel and did not succeed. %2"),
        QT_TRANSLATE_NOOP("Errors", "The task goes on. Watch it; ask again only if it stands still."),
        "references/rest-api/requests/crdb_tasks"},
    Entry{{.call = Call::TaskItself, .http = 5}, "cancel.5xx", QT_TRANSLATE_NOOP("Errors", "We do not know whether the cancel arrived"),
        QT_TRANSLATE_NOOP("Errors", "The answer of %1 had the status %4. %2"),
        QT_TRANSLATE_NOOP("Errors", "Nothing is sent again. The cluster is asked for the state of the task."),
        "references/rest-api/requests/crdb_tasks"},
    Entry{{.call = Call::TaskItself, .transport = Transport::TimedOut}, "cancel.timeout",
        QT_TRANSLATE_NOOP("Errors", "We do not know whether the cancel arrived"),
        QT_TRANSLATE_NOOP("Errors", "No answer came from %1 in time."),
        QT_TRANSLATE_NOOP("Errors", "Nothing is sent again. The cluster is asked for the state of the task."),
        "references/rest-api/requests/crdb_tasks"},
    Entry{{.call = Call::TaskItself, .transport = Transport::ConnectionLost}, "cancel.lost",
        QT_TRANSLATE_NOOP("Errors", "We do not know whether the cancel arrived"),
        QT_TRANSLATE_NOOP("Errors", "The connection to %1 broke before a complete answer came."),
        QT_TRANSLATE_NOOP("Errors", "Nothing is sent again. The cluster is asked for the state of the task."),
        "references/rest-api/requests/crdb_tasks"},
    Entry{{.call = Call::Journal, .storage = StorageFault::CannotOpen}, "journal.cannot_open",
        QT_TRANSLATE_NOOP("Errors", "The record cannot be opened"),
        QT_TRANSLATE_NOOP("Errors", "The file in which every submission is recorded cannot be opened. %2"),
        QT_TRANSLATE_NOOP("Errors",
            "Submitting is off, because nothing is sent without a record. Check the folder, or choose another "
            "one.")},
    Entry{{.call = Call::Journal, .storage = StorageFault::ReadOnly}, "journal.read_only",
        QT_TRANSLATE_NOOP("Errors", "The record cannot be written"),
        QT_TRANSLATE_NOOP("Errors", "The folder of the record, or the file in it, is read-only."),
        QT_TRANSLATE_NOOP("Errors", "Submitting is off, because nothing is sent without a record. Choose a folder that can be written.")},
    Entry{{.call = Call::Journal, .storage = StorageFault::Full}, "journal.full", QT_TRANSLATE_NOOP("Errors", "The disk is full"),
        QT_TRANSLATE_NOOP("Errors", "The record could not be written because there is no space left."),
        QT_TRANSLATE_NOOP("Errors", "Nothing is sent without a record. Free some space; do not quit before it can be saved.")},
    Entry{{.call = Call::Journal, .storage = StorageFault::Busy}, "journal.busy", QT_TRANSLATE_NOOP("Errors", "The record is in use"),
        QT_TRANSLATE_NOOP("Errors", "Another window or program holds the record. %2"),
        QT_TRANSLATE_NOOP("Errors", "Nothing was sent from here. Use the other window, or close it and start this one again.")},
    Entry{{.call = Call::Journal, .storage = StorageFault::AlreadyActive}, "journal.already_active",
        QT_TRANSLATE_NOOP("Errors", "This database already has a running submission"),
        QT_TRANSLATE_NOOP("Errors", "One database takes one upgrade at a time, from whichever window it was sent."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was sent. Follow the running submission on the Tasks page until it ends.")},
    Entry{{.call = Call::Journal, .storage = StorageFault::Changed}, "journal.changed",
        QT_TRANSLATE_NOOP("Errors", "Another window has changed this submission"),
        QT_TRANSLATE_NOOP("Errors", "The record is newer than what this window knew, so nothing was overwritten."),
        QT_TRANSLATE_NOOP("Errors", "The record is read again. Look at the new state, then decide.")},
    Entry{{.call = Call::Journal, .storage = StorageFault::Damaged}, "journal.damaged",
        QT_TRANSLATE_NOOP("Errors", "The record was damaged"),
        QT_TRANSLATE_NOOP("Errors", "A part of the record does not match its checksum. It is left in the file as it is, and not used. %2"),
        QT_TRANSLATE_NOOP("Errors",
            "Before you upgrade a database, look in its cluster whether an upgrade is running that is missing "
            "here.")},
    Entry{{.call = Call::Journal, .storage = StorageFault::NewerVersion}, "journal.newer_version",
        QT_TRANSLATE_NOOP("Errors", "The record was written by a newer version"),
        QT_TRANSLATE_NOOP("Errors",
            "A newer version of this program has written the record. This one reads it and changes nothing: what is shown is as it was "
            "left, and no task is followed."),
        QT_TRANSLATE_NOOP("Errors", "Start the newer version to upgrade databases and to follow the tasks.")},
    Entry{{.call = Call::Journal, .storage = StorageFault::Other}, "journal.other",
        QT_TRANSLATE_NOOP("Errors", "The record could not be used"),
        QT_TRANSLATE_NOOP("Errors", "Reading or writing the record failed for a reason that is not known here. %2"),
        QT_TRANSLATE_NOOP("Errors", "Nothing is sent without a record. Check disk and folder, then start the program again.")},
};

} // namespace

std::span<const Entry> localEntries()
{
    return Local;
}

} // namespace errors
