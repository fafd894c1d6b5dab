// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts.h"

/// The documented way to upgrade an Active-Active database whose clusters have no upgrade call yet, as a checklist in plain text: each
/// instance by rladmin on its own cluster, then the featureset and the modules once by crdb-cli (api.md 2.1). Names, GUID and numbers of
/// this database are filled in; what is not known stays as a placeholder in angle brackets.
[[nodiscard]] QString manualUpgradeSteps(const DatabaseView &database);
