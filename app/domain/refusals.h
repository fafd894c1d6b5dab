// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks.h"
#include "task.h"

/// An upgrade that a cluster refused because of the account's role (403; api.md 1.4).
struct RoleRefusal {
    CrdbGuid guid;
    QString databaseName; ///< empty where only the GUID is known
    QDateTime at;
    bool operator==(const RoleRefusal &) const = default;
};

/// What \a cluster refused since \a signedIn, in the order of \a tasks: another sign-in may be by another account, or by one whose role has
/// changed. A page of something in between is no word of the cluster, and an upload of modules is another permission.
[[nodiscard]] std::vector<RoleRefusal> refusalsOf(const std::vector<Task> &tasks, const ClusterId &cluster, const QDateTime &signedIn);

/// Lets the finding about the role in runChecks() say what \a refusals (newest first) of the cluster \a clusterName have shown about an
/// upgrade of \a guid; as it was where there is none.
void judgeByRefusals(
    std::vector<Finding> &findings, const CrdbGuid &guid, const std::vector<RoleRefusal> &refusals, const QString &clusterName);
