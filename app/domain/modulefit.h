// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts.h"

/// Rules of api.md 4.7: which version of a module a target Redis gets, and whether its capabilities fit the database. Pure functions.

/// The catalogue entry that a target version would bring.
/// Nothing where the catalogue has none: the cluster would answer 400 "Unable to find a version of the module".
[[nodiscard]] std::optional<ModuleEntry> moduleForTarget(
    const QString &name, RedisVersion target, const std::vector<ModuleEntry> &catalogue);

/// A setting of the database that a capability must cover.
struct NeededCapability {
    QString capability;  ///< "crdb", "bigstore_version_2", …
    QString setting;     ///< why, in words: "the database is Active-Active"
    bool certain = true; ///< false where only our reading of the product says so: never blocks, shown as a possibility
    bool operator==(const NeededCapability &) const = default;
};
/// What an upgrade to \a target changes of the settings counts too: Redis 8.0 and later keeps data on flash in format version 2.
[[nodiscard]] std::vector<NeededCapability> neededCapabilities(
    const DatabaseSettings &settings, std::optional<RedisVersion> target = std::nullopt);
/// Also true for bigstore_version_2 by the entry's flag.
[[nodiscard]] bool covers(const ModuleEntry &entry, const QString &capability);

struct ModuleFit {
    QString module;
    QString versionNow;
    std::optional<ModuleEntry> after; ///< nothing: no version for the target, or the catalogue does not know the module
    bool inCatalogue = true;
    std::vector<NeededCapability> missing;
    /// Catalogue versions (any Redis) that have every capability that is certainly needed; with the Redis version each belongs to.
    QStringList versionsThatFit;
    [[nodiscard]] bool fits() const;      ///< false also where there is no version for the target
    [[nodiscard]] bool undecided() const; ///< only uncertain capabilities are missing
    bool operator==(const ModuleFit &) const = default;
};

struct FitReport {
    QString cluster;
    RedisVersion target;
    std::vector<ModuleFit> modules;
    [[nodiscard]] bool hasMisfit() const;
    bool operator==(const FitReport &) const = default;
};
[[nodiscard]] FitReport fitModules(
    const QString &cluster, const InstanceFacts &instance, const std::vector<ModuleEntry> &catalogue, RedisVersion target);
/// For each module that does not fit, one sentence: whether another version of it would, or none does. The checks and the explanation of a
/// refusal say the same by it.
[[nodiscard]] QStringList moduleAdvice(const std::vector<FitReport> &reports);
