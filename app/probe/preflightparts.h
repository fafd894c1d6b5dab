// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks.h"

/// What PreflightReader does to facts, without any reading.
namespace preflightparts {

/// Takes back what the bits of Need in \a needs ask for: it is known again once it was read again.
void forget(PreflightFacts &facts, unsigned needs);

/// Puts one database into the list of all: in its place, or at the end. Age and failure of the list stay: they are about the whole of it.
/// A list that was never read and is still awaited stays so.
void merge(Fact<Shared<std::vector<CrdbFacts>>> &list, const CrdbFacts &crdb, const Source &source);

/// The database's number on the cluster, as the list of all tells it, else as the databases themselves do.
[[nodiscard]] std::optional<int> localUid(const ClusterFacts &facts, const CrdbGuid &guid);

} // namespace preflightparts
