// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts.h"
#include "health.h"
#include "task.h"
#include "upgraderequest.h"

#include <QByteArray>

#include <chrono>

/// The only place that knows the wire's words (JSON keys, paths, header names). Strict about types of what is used, tolerant of everything
/// that api.md 0 lists; unknown fields are ignored; texts are capped and plain when they leave here.
namespace codec {

/// Why an answer could not be used, for the record: "status: not a text".
using Why = QString;

// Paths. Ids are parsed types or numbers, so nothing can leave its segment.
[[nodiscard]] QString crdbsPath();
[[nodiscard]] QString crdbPath(const CrdbGuid &guid);
[[nodiscard]] QString upgradePath(const CrdbGuid &guid);
[[nodiscard]] QString tasksPath();
[[nodiscard]] QString taskPath(const QString &checkedTaskId); ///< asks for verbose progress
/// Cancels a task (api.md 3.5); \a force also in its commit phase.
[[nodiscard]] QString cancelPath(const TaskId &task, bool force);
[[nodiscard]] const std::vector<std::pair<QByteArray, QByteArray>> &cancelHeaders();
/// Sign-in by token (api.md 1.3). The bodies hold secrets: never log them.
[[nodiscard]] QString authorizePath();
[[nodiscard]] QString refreshPath();
[[nodiscard]] const std::vector<std::pair<QByteArray, QByteArray>> &signInHeaders();
[[nodiscard]] QByteArray authorizeBody(const QString &user, const QString &password, std::chrono::seconds lifetime);
[[nodiscard]] QByteArray refreshBody(std::chrono::seconds lifetime);
/// The token in the answer to either, of printable characters only.
[[nodiscard]] Result<QByteArray, Why> accessToken(const QByteArray &body);
[[nodiscard]] QString clusterPath();
[[nodiscard]] QString nodesPath();
[[nodiscard]] QString modulesPath();
[[nodiscard]] QString bdbPath(int uid);
[[nodiscard]] QString bdbsPath(); ///< all databases, cut to the fields that are read here (api.md 4.4)
[[nodiscard]] QString healthPath(const CrdbGuid &guid);
[[nodiscard]] QString actionsPath(int bdbUid);
[[nodiscard]] QString rolePath();
[[nodiscard]] QString permissionsPath(const QString &role); ///< empty where the role's name is no plain word

/// The bytes of the upgrade: preview, review, journal and wire all use this one function. Fields at the API's default are left out
/// (api.md 2.3).
[[nodiscard]] UpgradeRequest encode(const UpgradePlan &plan);

/// The form that a recorded request was made from, without its task id: every request has an id of its own.
[[nodiscard]] UpgradeForm form(const Task &task);

struct ClusterObject {
    QString name;
    std::optional<int> featuresetSupported;
    std::map<QString, int> featuresetByVersion;
};
[[nodiscard]] Result<ClusterObject, Why> cluster(const QByteArray &body);
[[nodiscard]] Result<std::vector<NodeFacts>, Why> nodes(const QByteArray &body);
[[nodiscard]] Result<std::vector<ModuleEntry>, Why> modules(const QByteArray &body);
/// Array or {"crdbs": […]} (api.md 4.1). Entries without a valid GUID are left out.
[[nodiscard]] Result<std::vector<CrdbFacts>, Why> crdbs(const QByteArray &body);
[[nodiscard]] Result<CrdbFacts, Why> crdb(const QByteArray &body);
/// The modules that the configuration of a CRDB names; the instances may have others loaded (api.md 4.2).
[[nodiscard]] Result<std::vector<LoadedModule>, Why> configuredModules(const QByteArray &crdb);
[[nodiscard]] Result<InstanceFacts, Why> bdb(const QByteArray &body);
/// One entry of the list of all databases. What cannot be used of one does not spoil the others.
struct ListedBdb {
    int uid = 0;
    Result<InstanceFacts, Why> facts;
};
/// Of the Active-Active databases in a list of all; an entry without a usable uid is left out.
[[nodiscard]] Result<std::vector<ListedBdb>, Why> bdbs(const QByteArray &body);
/// One entry per participating cluster (api.md 4.3). An entry about another database than \a guid refuses the whole report.
[[nodiscard]] Result<HealthReport, Why> health(const QByteArray &body, const CrdbGuid &guid);
/// What is done to one database of the cluster; array or wrapped (api.md 4.8).
[[nodiscard]] Result<std::vector<ActionFacts>, Why> actions(const QByteArray &body);
/// The role of the signed-in user; what it may do is not in this answer.
[[nodiscard]] Result<RoleFacts, Why> role(const QByteArray &body);
/// Whether the list holds upgrade_crdb (api.md 1.7).
[[nodiscard]] Result<bool, Why> mayUpgrade(const QByteArray &permissions, const QString &role);
/// One task. A body with a duplicated id, status or crdb_guid is refused (reliability.md 4.3 X6).
[[nodiscard]] Result<WireTask, Why> task(const QByteArray &body);
/// Array, {"tasks": […]} or {"crdb_tasks": […]} (api.md 3.2).
[[nodiscard]] Result<std::vector<WireTask>, Why> tasks(const QByteArray &body);

/// Code and text of an error answer in any of its shapes (api.md 1.6), written into \a failure: errorCode, description, rawBody,
/// gatewayPage.
void readError(const QByteArray &body, const QByteArray &contentType, Failure &failure);

/// For raw views: the known fields of a task, serialised anew and indented. Unknown fields appear by name and type only.
[[nodiscard]] QString rawTask(const WireTask &task);

} // namespace codec
