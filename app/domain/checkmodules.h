// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks.h"

/// The two checks that look at every participating cluster, and what the five share. Private to checks.h.
namespace checks {

/// "rs-west: GET /v1/nodes, 2026-08-21T10:00:00Z: 7.4, 8.2".
[[nodiscard]] QString evidence(const Source &source, const QString &value);
/// The earlier of two times; one that is not set does not count.
[[nodiscard]] QDateTime older(const QDateTime &a, const QDateTime &b);
/// Names of the participating clusters that nobody is signed in to.
[[nodiscard]] QStringList clustersNotSignedIn(const CheckInput &input);

[[nodiscard]] Finding versionOffered(const CheckInput &input, const std::optional<DatabaseView> &database);
[[nodiscard]] Finding modulesFit(const CheckInput &input, const std::optional<DatabaseView> &database);

} // namespace checks
