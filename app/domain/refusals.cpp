// SPDX-License-Identifier: GPL-3.0-or-later
#include "refusals.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct CheckWords {
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

constexpr int Forbidden = 403;

bool isAboutTheRole(const Failure &failure)
{
    return failure.http == Forbidden && !failure.gatewayPage && failure.errorCode != "modules_upload_disabled"_L1;
}

QString databaseOf(const RoleRefusal &refusal)
{
    return refusal.databaseName.isEmpty() ? refusal.guid.shortText() : refusal.databaseName;
}

} // namespace

std::vector<RoleRefusal> refusalsOf(const std::vector<Task> &tasks, const ClusterId &cluster, const QDateTime &signedIn)
{
    std::vector<RoleRefusal> refusals;
    for (const Task &task : tasks) {
        const bool refused = task.state == TaskState::Rejected && task.failure && isAboutTheRole(*task.failure);
        if (refused && task.cluster == cluster && signedIn.isValid() && task.sentAt >= signedIn)
            refusals.push_back({task.guid, task.databaseName, task.sentAt});
    }
    return refusals;
}

void judgeByRefusals(
    std::vector<Finding> &findings, const CrdbGuid &guid, const std::vector<RoleRefusal> &refusals, const QString &clusterName)
{
    const auto role = std::ranges::find(findings, u"role-may-upgrade"_s, &Finding::id);
    if (refusals.empty() || role == findings.end())
        return;
    // Since 8.2.0 a role can be limited to databases, so what was refused for one need not be for another (api.md 1.4).
    const auto same = std::ranges::find(refusals, guid, &RoleRefusal::guid);
    const bool isSame = same != refusals.end();
    const RoleRefusal &refusal = isSame ? *same : refusals.front();
    role->outcome = isSame ? Finding::Outcome::Blocks : Finding::Outcome::Acknowledge;
    role->title = isSame
        ? CheckWords::tr("Your account may not upgrade this database on %1: it was refused.").arg(clusterName)
        : CheckWords::tr("%1 refused an upgrade of %2 by your account, and may refuse this one.").arg(clusterName, databaseOf(refusal));
    role->evidence = CheckWords::tr("%1: POST /v1/crdbs/%2/upgrade, %3: refused (403)")
                         .arg(clusterName, refusal.guid.text(), refusal.at.toUTC().toString(Qt::ISODate));
    role->resolution = CheckWords::tr(
        "Sign in with an account whose role has the permission upgrade_crdb. Where the role was changed meanwhile, sign in again.");
    role->asOf = refusal.at;
    role->reasons.clear();
}
