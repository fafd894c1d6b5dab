// SPDX-License-Identifier: GPL-3.0-or-later
#include "modulefit.h"
#include "verificationpoints.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct VerdictWords {
    Q_DECLARE_TR_FUNCTIONS(Verification)
};

using verification::Finding;
using verification::Points;

const LoadedModule *moduleOf(const InstanceFacts &facts, const QString &name)
{
    const auto found = std::ranges::find(facts.modules, name, &LoadedModule::name);
    return found == facts.modules.end() ? nullptr : &*found;
}

/// Points about arguments that are not those asked for. Spaces count once: clusters may lay them out anew.
Points argumentPoints(const Task &task, const InstanceReading &reading)
{
    Points points;
    for (const auto &[module, arguments] : task.expectedArguments) {
        const LoadedModule *loaded = moduleOf(*reading.facts, module);
        if (!loaded) {
            points.push_back({Finding::Contradicted, {reading.clusterName},
                VerdictWords::tr("%1 does not have the module %2.").arg(reading.clusterName, module)});
        } else if (loaded->arguments.simplified() != arguments.simplified()) {
            points.push_back({Finding::Contradicted, {reading.clusterName},
                VerdictWords::tr("On %1 the module %2 has the arguments “%3”; “%4” were asked for.")
                    .arg(reading.clusterName, module, loaded->arguments, arguments)});
        }
    }
    return points;
}

/// The version that the cluster's own catalogue has for the target; empty where it does not decide.
QString predictedVersion(const Task &task, const UpgradeEvidence &evidence, const QString &cluster, const QString &module)
{
    const auto catalogue = evidence.catalogues.find(cluster);
    if (!task.expectedVersion || catalogue == evidence.catalogues.end()) {
        return {};
    }
    const auto entry = moduleForTarget(module, *task.expectedVersion, catalogue->second);
    return entry ? entry->semanticVersion : QString();
}

/// One module on one cluster against its catalogue.
Points predictionPoints(const Task &task, const UpgradeEvidence &evidence, const InstanceReading &reading, const LoadedModule &loaded)
{
    const QString expected = predictedVersion(task, evidence, reading.clusterName, loaded.name);
    if (expected.isEmpty() || expected == loaded.semanticVersion) {
        return {};
    }
    // The request may have named another version by hand; then the catalogue is no measure.
    const bool named = std::ranges::any_of(task.expectedArguments, [&](const auto &asked) { return asked.cluster == loaded.name; });
    const QString found = loaded.semanticVersion.isEmpty() ? VerdictWords::tr("no version") : loaded.semanticVersion;
    return {{named || loaded.semanticVersion.isEmpty() ? Finding::Unconfirmed : Finding::Contradicted, {reading.clusterName},
        VerdictWords::tr("%1 has the module %2 as %3; its catalogue has %4 for Redis %5.")
            .arg(reading.clusterName, loaded.name, found, expected, task.expectedVersion->text())}};
}

QStringList moduleNames(const UpgradeEvidence &evidence)
{
    QStringList names;
    for (const InstanceReading &reading : evidence.instances) {
        for (const LoadedModule &module : reading.facts ? reading.facts->modules : std::vector<LoadedModule>()) {
            names.append(module.name);
        }
    }
    names.removeDuplicates();
    return names;
}

/// One module on all clusters: there, and in the same version.
Points samePoints(const UpgradeEvidence &evidence, const QString &module)
{
    QStringList words;
    QStringList versions;
    QStringList clusters;
    for (const InstanceReading &reading : evidence.instances) {
        if (!reading.facts) {
            continue;
        }
        const LoadedModule *loaded = moduleOf(*reading.facts, module);
        versions.append(loaded ? loaded->semanticVersion : QString());
        clusters.append(reading.clusterName);
        words.append(!loaded || loaded->semanticVersion.isEmpty()
                ? VerdictWords::tr("%1 has none").arg(reading.clusterName)
                : VerdictWords::tr("%1 has %2").arg(reading.clusterName, loaded->semanticVersion));
    }
    const QString first = versions.front();
    if (versions.count(first) != versions.size()) {
        return {{Finding::Contradicted, clusters,
            VerdictWords::tr("The version of the module %1 differs between the instances: %2.")
                .arg(module, words.join(VerdictWords::tr(", ")))}};
    }
    if (first.isEmpty()) {
        return {{Finding::Unconfirmed, clusters, VerdictWords::tr("No instance tells the version of its module %1.").arg(module)}};
    }
    return {{Finding::Confirmed, {}, VerdictWords::tr("The module %1 is %2 on every instance that was read.").arg(module, first)}};
}

} // namespace

Points verification::modulePoints(const Task &task, const UpgradeEvidence &evidence)
{
    Points points;
    const auto add = [&points](const Points &more) { points.insert(points.end(), more.begin(), more.end()); };
    for (const InstanceReading &reading : evidence.instances) {
        if (!reading.facts) {
            continue;
        }
        add(argumentPoints(task, reading));
        for (const LoadedModule &loaded : reading.facts->modules) {
            add(predictionPoints(task, evidence, reading, loaded));
        }
    }
    for (const QString &module : moduleNames(evidence)) {
        add(samePoints(evidence, module));
    }
    return points;
}
