// SPDX-License-Identifier: GPL-3.0-or-later
#include "modulefit.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

struct FitWords {
    Q_DECLARE_TR_FUNCTIONS(ModuleFit)
};

struct Rule {
    QLatin1StringView capability;
    bool (*needed)(const DatabaseSettings &);
    const char *setting;
    bool certain;
};

// api.md 4.7. Certain is what the product's own checks are known to do; the rest is a reading of the names.
constexpr std::array Rules{
    Rule{
        "crdb"_L1, [](const DatabaseSettings &s) { return s.crdt; }, QT_TRANSLATE_NOOP("ModuleFit", "the database is Active-Active"), true},
    Rule{"flash"_L1, [](const DatabaseSettings &s) { return s.bigstore; }, QT_TRANSLATE_NOOP("ModuleFit", "part of the data is on flash"),
        true},
    Rule{"bigstore_version_2"_L1, [](const DatabaseSettings &s) { return s.bigstore && s.bigstoreVersion >= 2; },
        QT_TRANSLATE_NOOP("ModuleFit", "the data on flash has format version 2"), true},
    Rule{"hash_policy"_L1, [](const DatabaseSettings &s) { return s.customHashPolicy; },
        QT_TRANSLATE_NOOP("ModuleFit", "the database has its own hashing rules"), true},
    Rule{"replica_of"_L1, [](const DatabaseSettings &s) { return !s.replicaSync.isEmpty() && s.replicaSync != "disabled"_L1; },
        QT_TRANSLATE_NOOP("ModuleFit", "the database is a replica of another one"), true},
    Rule{"clustering"_L1, [](const DatabaseSettings &s) { return s.sharding && s.shardsCount > 1; },
        QT_TRANSLATE_NOOP("ModuleFit", "the database has several shards"), false},
    Rule{"intershard_tls"_L1, [](const DatabaseSettings &s) { return s.internodeEncryption; },
        QT_TRANSLATE_NOOP("ModuleFit", "traffic between nodes is encrypted"), false},
    Rule{"persistence_aof"_L1, [](const DatabaseSettings &s) { return s.dataPersistence == "aof"_L1; },
        QT_TRANSLATE_NOOP("ModuleFit", "the data is written to an append-only file"), false},
    Rule{"persistence_rdb"_L1, [](const DatabaseSettings &s) { return s.dataPersistence == "snapshot"_L1; },
        QT_TRANSLATE_NOOP("ModuleFit", "the data is kept in snapshots"), false},
    Rule{"eviction_expiry"_L1, [](const DatabaseSettings &s) { return !s.evictionPolicy.isEmpty() && s.evictionPolicy != "noeviction"_L1; },
        QT_TRANSLATE_NOOP("ModuleFit", "keys may be evicted when memory is short"), false},
    Rule{"failover_migrate"_L1, [](const DatabaseSettings &s) { return s.replication; },
        QT_TRANSLATE_NOOP("ModuleFit", "the database has replica shards"), false},
};

constexpr RedisVersion FirstWithFlashTwoOnly{8, 0};

bool servesTarget(const ModuleEntry &entry, RedisVersion target)
{
    if (!entry.compatibleRedis.trimmed().isEmpty()) {
        return RedisVersion::fromReported(entry.compatibleRedis) == target;
    }
    const auto min = RedisVersion::fromReported(entry.minRedis);
    return min && min->major == target.major && *min <= target;
}

QStringList fittingVersions(const QString &name, const std::vector<NeededCapability> &needed, const std::vector<ModuleEntry> &catalogue)
{
    std::vector<const ModuleEntry *> fitting;
    for (const ModuleEntry &entry : catalogue) {
        // What is only our reading must not end in "no version helps".
        const auto isMet = [&](const NeededCapability &n) { return !n.certain || covers(entry, n.capability); };
        if (entry.name == name && std::ranges::all_of(needed, isMet)) {
            fitting.push_back(&entry);
        }
    }
    std::ranges::sort(fitting,
        [](const ModuleEntry *a, const ModuleEntry *b) { return DottedVersion(a->semanticVersion) > DottedVersion(b->semanticVersion); });
    QStringList words;
    for (const ModuleEntry *entry : fitting) {
        words.append(entry->compatibleRedis.isEmpty() ? FitWords::tr("%1 (Redis from %2)").arg(entry->semanticVersion, entry->minRedis)
                                                      : FitWords::tr("%1 (Redis %2)").arg(entry->semanticVersion, entry->compatibleRedis));
    }
    words.removeDuplicates();
    return words;
}

} // namespace

std::optional<ModuleEntry> moduleForTarget(const QString &name, RedisVersion target, const std::vector<ModuleEntry> &catalogue)
{
    const ModuleEntry *best = nullptr;
    for (const ModuleEntry &entry : catalogue) {
        const bool candidate = entry.name == name && servesTarget(entry, target);
        if (candidate && (!best || DottedVersion(entry.semanticVersion) > DottedVersion(best->semanticVersion))) {
            best = &entry;
        }
    }
    return best ? std::optional(*best) : std::nullopt;
}

std::vector<NeededCapability> neededCapabilities(const DatabaseSettings &settings, std::optional<RedisVersion> target)
{
    std::vector<NeededCapability> needed;
    for (const Rule &rule : Rules) {
        if (rule.needed(settings)) {
            needed.push_back({rule.capability, QCoreApplication::translate("ModuleFit", rule.setting), rule.certain});
        }
    }
    // Concluded from two pages of the documentation, and recorded of no cluster (api.md 5, rule 15).
    if (settings.bigstore && settings.bigstoreVersion < 2 && target && *target >= FirstWithFlashTwoOnly) {
        needed.push_back({u"bigstore_version_2"_s, FitWords::tr("Redis 8.0 and later keeps data on flash in format version 2"), false});
    }
    return needed;
}

bool covers(const ModuleEntry &entry, const QString &capability)
{
    return entry.capabilities.contains(capability) || (capability == "bigstore_version_2"_L1 && entry.bigstore2Support);
}

bool ModuleFit::fits() const
{
    return after && missing.empty();
}

bool ModuleFit::undecided() const
{
    return after && !missing.empty() && std::ranges::none_of(missing, &NeededCapability::certain);
}

bool FitReport::hasMisfit() const
{
    return std::ranges::any_of(modules, [](const ModuleFit &m) { return !m.fits() && !m.undecided(); });
}

FitReport fitModules(const QString &cluster, const InstanceFacts &instance, const std::vector<ModuleEntry> &catalogue, RedisVersion target)
{
    const auto needed = neededCapabilities(instance.settings, target);
    FitReport report{cluster, target, {}};
    for (const LoadedModule &module : instance.modules) {
        ModuleFit fit{module.name, module.semanticVersion, moduleForTarget(module.name, target, catalogue), true, {}, {}};
        fit.inCatalogue = std::ranges::any_of(catalogue, [&](const ModuleEntry &e) { return e.name == module.name; });
        if (fit.after) {
            std::ranges::copy_if(
                needed, std::back_inserter(fit.missing), [&](const NeededCapability &n) { return !covers(*fit.after, n.capability); });
        }
        fit.versionsThatFit = fittingVersions(module.name, needed, catalogue);
        report.modules.push_back(std::move(fit));
    }
    return report;
}

QStringList moduleAdvice(const std::vector<FitReport> &reports)
{
    QStringList advice;
    for (const FitReport &report : reports) {
        for (const ModuleFit &fit : report.modules) {
            if (fit.fits() || fit.undecided()) {
                continue;
            }
            const QString line = fit.versionsThatFit.isEmpty()
                ? FitWords::tr("No version of %1 in the catalogue covers what this database needs, so another Redis version does not help "
                               "while the module belongs to the database.")
                      .arg(fit.module)
                : FitWords::tr(
                    "Of %1, these versions cover what this database needs: %2. A Redis version that brings one of them can be chosen.")
                      .arg(fit.module, QLocale().createSeparatedList(fit.versionsThatFit));
            if (!advice.contains(line)) {
                advice.append(line);
            }
        }
    }
    return advice;
}
