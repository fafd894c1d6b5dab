// SPDX-License-Identifier: GPL-3.0-or-later
#include "afterupgrade.h"

#include "address.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct AfterWords {
    Q_DECLARE_TR_FUNCTIONS(AfterUpgrade)
};

constexpr auto SyncStopped = "stopped"_L1; // api.md 4.4

QString update(const Task &task, const QString &option)
{
    return u"crdb-cli crdb update --crdb-guid %1 %2"_s.arg(task.guid.text(), option);
}

bool isUpgradedEverywhere(const Task &task, const UpgradeEvidence &evidence)
{
    return task.expectedVersion && !evidence.instances.empty()
        && std::ranges::all_of(evidence.instances,
            [&](const InstanceReading &reading) { return reading.facts && reading.facts->redisVersion == *task.expectedVersion; });
}

/// The newest that this upgrade could have brought: what an instance has already, or what every cluster that told supports for the version.
std::optional<int> newestFeatureset(const Task &task, const UpgradeEvidence &evidence)
{
    std::optional<int> supported;
    for (const auto &[cluster, byVersion] : evidence.featuresets) {
        const auto here = byVersion.find(task.expectedVersion->text());
        if (here != byVersion.end())
            supported = std::min(supported.value_or(here->second), here->second);
    }
    std::optional<int> newest = supported;
    for (const InstanceReading &reading : evidence.instances)
        newest = std::max(newest, reading.facts->featureset);
    return newest;
}

void addFeatureset(std::vector<LeftToDo> &left, const Task &task, const UpgradeEvidence &evidence)
{
    // Where the upgrade kept protocol 0, the featureset cannot follow: another upgrade has to raise the protocol first (api.md 5, rule 6).
    if (std::ranges::any_of(evidence.instances, [](const InstanceReading &reading) { return reading.facts->protocol == 0; }))
        return;
    const auto newest = newestFeatureset(task, evidence);
    QStringList behind;
    for (const InstanceReading &reading : evidence.instances) {
        const auto has = reading.facts->featureset;
        if (has && has < newest)
            behind.append(AfterWords::tr("%1 has %2").arg(reading.clusterName, QString::number(*has)));
    }
    if (behind.isEmpty())
        return;
    left.push_back(
        {AfterWords::tr("The featureset did not follow: Redis %1 comes with %2, and %3. Raise it, on a node of one cluster only.")
                .arg(task.expectedVersion->text(), QString::number(*newest), QLocale().createSeparatedList(behind)),
            {update(task, u"--featureset-version yes"_s)}});
}

/// What the instances have loaded, where they agree.
QString loadedVersion(const UpgradeEvidence &evidence, const QString &module)
{
    QString version;
    for (const InstanceReading &reading : evidence.instances) {
        const auto loaded = std::ranges::find(reading.facts->modules, module, &LoadedModule::name);
        if (loaded == reading.facts->modules.end() || (!version.isEmpty() && loaded->semanticVersion != version))
            return {};
        version = loaded->semanticVersion;
    }
    return version;
}

void addModules(std::vector<LeftToDo> &left, const Task &task, const UpgradeEvidence &evidence)
{
    QStringList behind;
    for (const LoadedModule &configured : evidence.configuredModules) {
        const QString loaded = loadedVersion(evidence, configured.name);
        if (!loaded.isEmpty() && !configured.semanticVersion.isEmpty() && loaded != configured.semanticVersion)
            behind.append(AfterWords::tr("%1 %2 for %3").arg(configured.name, configured.semanticVersion, loaded));
    }
    if (behind.isEmpty())
        return;
    left.push_back({AfterWords::tr("The configuration of the database still names its modules as before the upgrade: %1. Bring it up to "
                                   "date, on a node of one cluster only.")
                        .arg(QLocale().createSeparatedList(behind)),
        {update(task, u"--update-db-config-modules true"_s)}});
}

/// "host:9443" of a cluster's name; empty for what is no name of a host, which no one should paste.
QString hostOf(const QString &clusterName)
{
    const auto address = ClusterAddress::parse(clusterName);
    return address && address->host().compare(clusterName, Qt::CaseInsensitive) == 0 ? address->display() : QString();
}

void addSyncers(std::vector<LeftToDo> &left, const Task &task, const UpgradeEvidence &evidence)
{
    for (const InstanceReading &reading : evidence.instances) {
        if (!reading.facts || reading.facts->sync.compare(SyncStopped, Qt::CaseInsensitive) != 0)
            continue;
        const QString forAll = update(task, u"--force"_s);
        const QString host = hostOf(reading.clusterName);
        if (host.isEmpty())
            left.push_back({AfterWords::tr("The syncer of %1 has stopped and does not start again by itself. Start it for the whole "
                                           "database.")
                                .arg(reading.clusterName),
                {forAll}});
        else
            left.push_back({AfterWords::tr("The syncer of %1 has stopped and does not start again by itself. Start it by one of these: the "
                                           "first for the whole database, the second as a request to that cluster.")
                                .arg(reading.clusterName),
                {forAll, u"PUT https://%1/v1/bdbs/%2 {\"sync\":\"enabled\"}"_s.arg(host, QString::number(reading.facts->bdbUid))}});
    }
}

} // namespace

std::vector<LeftToDo> leftToDo(const Task &task, const UpgradeEvidence &evidence)
{
    std::vector<LeftToDo> left;
    addSyncers(left, task, evidence);
    if (isUpgradedEverywhere(task, evidence)) {
        addFeatureset(left, task, evidence);
        addModules(left, task, evidence);
    }
    return left;
}
