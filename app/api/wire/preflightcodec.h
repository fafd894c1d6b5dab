// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codec.h"
#include "preflightfacts.h"

/// What the checks before an upgrade read beside the rest (api.md 4.8 and 7.5): only the fields that they use leave here.
namespace codec {

[[nodiscard]] QString policyPath();
[[nodiscard]] QString nodeStatesPath();
[[nodiscard]] QString quorumPath();
[[nodiscard]] QString selfCheckPath();
[[nodiscard]] QString wellbeingPath();
[[nodiscard]] QString licensePath();
[[nodiscard]] QString servicesPath();
[[nodiscard]] QString alertsPath();
[[nodiscard]] QString databaseHealthPath(int bdbUid);
[[nodiscard]] QString usagePath(int bdbUid);

/// Of the same answer as cluster().
[[nodiscard]] Result<ClusterState, Why> clusterState(const QByteArray &body);
[[nodiscard]] Result<PolicyFacts, Why> policy(const QByteArray &body);
[[nodiscard]] Result<std::vector<NodeState>, Why> nodeStates(const QByteArray &body);
/// The status alone tells: any complete 2xx is a yes.
[[nodiscard]] Result<bool, Why> quorum(const QByteArray &body);
[[nodiscard]] Result<SelfCheck, Why> selfCheck(const QByteArray &body);
[[nodiscard]] Result<ClusterWellbeing, Why> wellbeing(const QByteArray &body);
[[nodiscard]] Result<LicenseFacts, Why> license(const QByteArray &body);
[[nodiscard]] Result<ServiceModes, Why> services(const QByteArray &body);
[[nodiscard]] Result<CertificateAlert, Why> certificateAlert(const QByteArray &body);
/// Names of the modules in default_db_config, of the same answer as crdb().
[[nodiscard]] Result<QStringList, Why> createdModules(const QByteArray &crdb);
/// Of the same answer as bdb().
[[nodiscard]] Result<DatabaseDetails, Why> databaseDetails(const QByteArray &body);
[[nodiscard]] Result<DatabaseHealth, Why> databaseHealth(const QByteArray &body);
[[nodiscard]] Result<DatabaseUsage, Why> usage(const QByteArray &body, int bdbUid);

} // namespace codec
