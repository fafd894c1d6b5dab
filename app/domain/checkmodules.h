// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks.h"

/// The three checks that look at every participating cluster, and what all share. Private to checks.h.
namespace checks {

/// "rs-west: GET /v1/nodes, 2026-08-21T10:00:00Z: 7.4, 8.2".
[[nodiscard]] QString evidence(const Source &source, const QString &value);
/// The earlier of two times; one that is not set does not count.
[[nodiscard]] QDateTime older(const QDateTime &a, const QDateTime &b);
/// Names of the participating clusters that nobody is signed in to.
[[nodiscard]] QStringList clustersNotSignedIn(const CheckInput &input);
/// One sentence per cluster.
[[nodiscard]] QStringList notReadFrom(const QStringList &clusters);
/// The facts about a participating cluster; nullptr where nobody is signed in to it.
[[nodiscard]] const ClusterFacts *clusterOf(const CheckInput &input, const DatabaseView::Instance &instance);

/// Whether the call exists on every node of every participating cluster (api.md 2.1; 5, rule 1).
[[nodiscard]] Finding softwareHasUpgrade(const CheckInput &input, const std::optional<DatabaseView> &database);
[[nodiscard]] Finding versionOffered(const CheckInput &input, const std::optional<DatabaseView> &database);
[[nodiscard]] Finding modulesFit(const CheckInput &input, const std::optional<DatabaseView> &database);

} // namespace checks
