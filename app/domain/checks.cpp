// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks.h"

#include "checkjudges.h"

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

using Severity = Finding::Severity;

QString Check::name() const
{
    return QCoreApplication::translate("Checks", words);
}

const std::vector<Check> &checkTable()
{
    constexpr auto Block = Severity::Block;
    constexpr auto Ask = Severity::Acknowledge;
    constexpr auto Inform = Severity::Inform;
    // Who takes part is read with NeedCrdbs; where that is known, it is not read again.
    static const std::vector<Check> table{
        {"guid-known", Block, QT_TRANSLATE_NOOP("Checks", "Database known"), NeedCrdbs, checks::guidKnown},
        {"no-task-running", Block, QT_TRANSLATE_NOOP("Checks", "No task running"), NeedTasks, checks::noTaskRunning},
        {"software-has-upgrade", Block, QT_TRANSLATE_NOOP("Checks", "Upgrade call present"), NeedNodes, checks::softwareHasUpgrade},
        {"version-offered", Block, QT_TRANSLATE_NOOP("Checks", "Version offered"), NeedNodes | NeedInstance, checks::versionOffered},
        {"role-may-upgrade", Block, QT_TRANSLATE_NOOP("Checks", "Permission to upgrade"), NeedRole, checks::roleMayUpgrade},
        {"modules-fit", Block, QT_TRANSLATE_NOOP("Checks", "Modules fit"), NeedNodes | NeedModules | NeedInstance, checks::modulesFit},
        {"software-same", Ask, QT_TRANSLATE_NOOP("Checks", "Same software everywhere"), NeedNodes, checks::softwareIsSame},
        {"no-cluster-upgrade", Block, QT_TRANSLATE_NOOP("Checks", "No cluster upgrade"), NeedState, checks::noClusterUpgrade},
        {"no-downgrade", Block, QT_TRANSLATE_NOOP("Checks", "No way back asked for"), NeedInstance, checks::noDowngrade},
        {"upgrade-policy", Ask, QT_TRANSLATE_NOOP("Checks", "Upgrade policy"), NeedPolicy | NeedNodes, checks::upgradePolicy},
        {"database-at-rest", Block, QT_TRANSLATE_NOOP("Checks", "Database at rest"), NeedInstance, checks::databaseAtRest},
        {"one-at-a-time", Ask, QT_TRANSLATE_NOOP("Checks", "One database at a time"), NeedTasks, checks::oneAtATime},
        {"not-managed", Block, QT_TRANSLATE_NOOP("Checks", "Managed by nothing else"), NeedCrdbs, checks::notManaged},
        {"protocol-version", Block, QT_TRANSLATE_NOOP("Checks", "Protocol version"), NeedInstance | NeedState, checks::protocolVersion},
        {"featureset-version", Ask, QT_TRANSLATE_NOOP("Checks", "Featureset version"), NeedInstance | NeedState, checks::featuresetVersion},
        {"links-up", Block, QT_TRANSLATE_NOOP("Checks", "Replication links"), NeedReport | NeedInstance, checks::linksUp},
        {"low-lag", Ask, QT_TRANSLATE_NOOP("Checks", "Replication lag"), NeedInstance, checks::lowLag},
        {"configuration-committed", Block, QT_TRANSLATE_NOOP("Checks", "Configuration committed"), NeedReport,
            checks::configurationCommitted},
        {"replication-backlog", Ask, QT_TRANSLATE_NOOP("Checks", "Replication backlog"), NeedInstance, checks::replicationBacklog},
        {"peers-sign-in", Ask, QT_TRANSLATE_NOOP("Checks", "Sign-in between clusters"), NeedReport, checks::peersSignIn},
        {"database-available", Block, QT_TRANSLATE_NOOP("Checks", "Database available"), NeedDatabaseHealth, checks::databaseAvailable},
        {"modules-same", Block, QT_TRANSLATE_NOOP("Checks", "Same modules everywhere"), NeedInstance, checks::modulesSame},
        {"created-modules", Block, QT_TRANSLATE_NOOP("Checks", "Modules of the creation"), NeedCrdbs | NeedModules, checks::createdModules},
        {"module-commands", Ask, QT_TRANSLATE_NOOP("Checks", "Module commands"), NeedInstance, checks::moduleCommands},
        {"flash", Block, QT_TRANSLATE_NOOP("Checks", "Auto Tiering"), NeedInstance, checks::flash},
        {"data-survives", Block, QT_TRANSLATE_NOOP("Checks", "Restart of the shards"), NeedInstance, checks::dataSurvives},
        {"recent-backup", Ask, QT_TRANSLATE_NOOP("Checks", "Backup"), NeedDatabaseHealth | NeedInstance, checks::recentBackup},
        {"memory-headroom", Ask, QT_TRANSLATE_NOOP("Checks", "Memory"), NeedNodeStates | NeedUsage | NeedInstance, checks::memoryHeadroom},
        {"oom-threshold", Ask, QT_TRANSLATE_NOOP("Checks", "Memory limit of replication"), NeedUsage | NeedInstance, checks::oomThreshold},
        {"shard-roles", Inform, QT_TRANSLATE_NOOP("Checks", "Roles of the shards"), NeedNothing, checks::shardRoles},
        {"parallel-shards", Ask, QT_TRANSLATE_NOOP("Checks", "Shards at once"), NeedPolicy | NeedInstance, checks::parallelShards},
        {"clients-ready", Inform, QT_TRANSLATE_NOOP("Checks", "Clients"), NeedInstance, checks::clientsReady},
        {"quiet-time", Inform, QT_TRANSLATE_NOOP("Checks", "Time of the upgrade"), NeedNothing, checks::quietTime},
        {"nodes-up", Block, QT_TRANSLATE_NOOP("Checks", "Nodes"), NeedNodes | NeedNodeStates, checks::nodesUp},
        {"quorum", Block, QT_TRANSLATE_NOOP("Checks", "Quorum"), NeedQuorum, checks::quorum},
        {"self-check", Ask, QT_TRANSLATE_NOOP("Checks", "Self-check of the clusters"), NeedSelfCheck, checks::selfCheck},
        {"cluster-health", Ask, QT_TRANSLATE_NOOP("Checks", "Health of the clusters"), NeedWellbeing, checks::clusterHealth},
        {"crdb-services", Block, QT_TRANSLATE_NOOP("Checks", "Services for Active-Active"), NeedServices | NeedState, checks::crdbServices},
        {"clocks-in-step", Ask, QT_TRANSLATE_NOOP("Checks", "Clocks"), NeedState, checks::clocksInStep},
        {"certificates", Ask, QT_TRANSLATE_NOOP("Checks", "Certificates"), NeedCertificates, checks::certificates},
        {"license", Ask, QT_TRANSLATE_NOOP("Checks", "License"), NeedLicense, checks::license},
    };
    return table;
}

const Check *findCheck(const QString &id)
{
    const auto found = std::ranges::find_if(checkTable(), [&](const Check &check) { return id == QLatin1StringView(check.id); });
    return found == checkTable().end() ? nullptr : &*found;
}

namespace {

Finding judged(const Check &check, const CheckContext &context)
{
    Finding finding = check.judge(context);
    finding.id = QString::fromLatin1(check.id);
    finding.name = check.name();
    finding.severity = check.severity;
    if (finding.title.isEmpty()) {
        finding.title = CheckWords::tr("%1: not checked on %2.").arg(finding.name, finding.places.join(CheckWords::tr(", ")));
    }
    return finding;
}

} // namespace

std::vector<Finding> runChecks(const CheckInput &input)
{
    const CheckContext context(input);
    std::vector<Finding> findings;
    std::ranges::transform(checkTable(), std::back_inserter(findings), [&](const Check &check) { return judged(check, context); });
    return findings;
}

Finding runCheck(const Check &check, const CheckInput &input)
{
    return judged(check, CheckContext(input));
}
