// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simtypes.h"

/// The module catalogue of a simulated cluster and the rules by which a target picks from it (api.md 4.7).

/// The recorded and the composed entries with the UIDs of this cluster. Modules named in \a absent are left out.
[[nodiscard]] std::vector<SimModule> catalogueFor(const QString &clusterName, const QStringList &absent);

/// The catalogue entry that Redis \a target ("8.4") gets; nothing where none fits.
[[nodiscard]] const SimModule *moduleFor(const std::vector<SimModule> &catalogue, const QString &name, const QString &target);
[[nodiscard]] const SimModule *moduleByUid(const std::vector<SimModule> &catalogue, const QString &uid);

/// Capabilities that the settings of the database need at \a target and the module lacks, in the order of the product's message.
[[nodiscard]] QStringList missingCapabilities(const SimModule &module, const DatabaseSpec &database, const QString &target);

/// "8.10" after "8.2", part by part; text after a number is ignored.
[[nodiscard]] int compareVersions(const QString &left, const QString &right);

/// Featureset that a Redis version brings; an assumption, as GET /v1/cluster shows it.
[[nodiscard]] int featuresetOf(const QString &redisVersion);
