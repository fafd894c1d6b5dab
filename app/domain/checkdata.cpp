// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkjudges.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// What happens to data and memory (api.md 5, rules 16, 17, 20 and 22).

namespace {

/// Eviction of Active-Active begins at this share of the memory limit (api.md 5, rule 20).
constexpr double FullFrom = 0.8;
constexpr int BackupHours = 24;
constexpr int UsualOomThreshold = 5;
constexpr RedisVersion FirstWithOomThreshold{8, 4};

bool isRunning(const QString &status)
{
    static const QStringList atRest{QString(), u"idle"_s, u"finished"_s, u"succeeded"_s, u"success"_s, u"ok"_s, u"canceled"_s, u"failed"_s};
    return !atRest.contains(status.toLower());
}

QString busyWith(const DatabaseDetails &details)
{
    if (isRunning(details.backupStatus)) {
        return CheckWords::tr("a backup (“%1”)").arg(details.backupStatus);
    }
    if (isRunning(details.exportStatus)) {
        return CheckWords::tr("an export (“%1”)").arg(details.exportStatus);
    }
    if (isRunning(details.importStatus)) {
        return CheckWords::tr("an import (“%1”)").arg(details.importStatus);
    }
    return {};
}

const DatabaseDetails *detailsOf(const PreflightFacts *facts)
{
    return facts && facts->database.isKnown() ? &*facts->database.value : nullptr;
}

void judgeBackup(CheckLook &look, const CheckContext &context, const DatabaseView::Instance &instance, const DatabaseDetails &details)
{
    const PreflightFacts &facts = *context.preflight(instance.cluster);
    const QString &cluster = instance.ref.clusterName;
    const bool told = facts.databaseHealth.isKnown();
    const QDateTime last =
        told && facts.databaseHealth.value->lastBackup.isValid() ? facts.databaseHealth.value->lastBackup : details.lastBackup;
    if (told) {
        look.see(facts.databaseHealth.source,
            last.isValid() ? CheckWords::tr("last backup %1").arg(last.toString(Qt::ISODate)) : CheckWords::tr("no backup"));
    }
    if (!last.isValid() && !told) {
        look.miss(cluster, checks::whyMissing(facts.databaseHealth.failure));
    } else if (!last.isValid()) {
        look.name(cluster);
        look.asks.append(CheckWords::tr("On %1 this database has no backup.").arg(cluster));
    } else if (last.secsTo(context.timeOn(instance.cluster)) > BackupHours * 3600) {
        look.name(cluster);
        look.asks.append(CheckWords::tr("On %1 the last backup is of %2, more than %n hour(s) ago.", nullptr, BackupHours)
                             .arg(cluster, last.toString(Qt::ISODate)));
    }
}

} // namespace

Finding checks::dataSurvives(const CheckContext &context)
{
    CheckLook look;
    eachInstance(look, context, [&](const DatabaseView::Instance &instance, const InstanceFacts &facts, const Source &source) {
        const QString &cluster = instance.ref.clusterName;
        const QString &persistence = facts.settings.dataPersistence;
        const bool kept = !persistence.isEmpty() && persistence != "disabled"_L1;
        look.see(source,
            facts.settings.replication ? CheckWords::tr("replication on, persistence “%1”").arg(persistence)
                                       : CheckWords::tr("replication off, persistence “%1”").arg(persistence));
        if (facts.settings.replication) {
            return; // fails over: the review says so
        }
        look.name(cluster);
        if (kept) {
            look.asks.append(CheckWords::tr("The instance on %1 has no replication: it is down while its shards load from “%2”.")
                                 .arg(cluster, persistence));
        } else if (context.input.plan.canDestroyData()) {
            look.asks.append(CheckWords::tr("The instance on %1 has neither replication nor persistence: it restarts empty.").arg(cluster));
        } else {
            look.blocks.append(
                CheckWords::tr("The instance on %1 has neither replication nor persistence: its data would be lost, and this "
                               "request does not allow that.")
                    .arg(cluster));
        }
    });
    return finish(look,
        {CheckWords::tr("Every instance has replication: its shards fail over, with a short interruption."),
            CheckWords::tr("Switch replication or persistence on first, or choose a time when the database may be down.")});
}

Finding checks::recentBackup(const CheckContext &context)
{
    CheckLook look;
    eachCluster(look, context, &PreflightFacts::database,
        [&](const DatabaseView::Instance &instance, const DatabaseDetails &details, const Source &source) {
            const QString busy = busyWith(details);
            look.see(source, busy.isEmpty() ? CheckWords::tr("no backup, export or import is running") : busy);
            if (!busy.isEmpty()) {
                look.name(instance.ref.clusterName);
                look.asks.append(CheckWords::tr("On %1 there runs %2.").arg(instance.ref.clusterName, busy));
            }
            judgeBackup(look, context, instance, details);
        });
    return finish(look,
        {CheckWords::tr("Every instance has a backup of the last %n hour(s).", nullptr, BackupHours),
            CheckWords::tr("Back the database up first, and let what runs end. An upgrade cannot be taken back.")});
}

Finding checks::memoryHeadroom(const CheckContext &context)
{
    CheckLook look;
    eachCluster(look, context, &PreflightFacts::usage,
        [&](const DatabaseView::Instance &instance, const DatabaseUsage &usage, const Source &source) {
            const QString &cluster = instance.ref.clusterName;
            const PreflightFacts &facts = *context.preflight(instance.cluster);
            const DatabaseDetails *details = detailsOf(&facts);
            if (!usage.usedMemory || !details || !details->memorySize || !facts.nodes.isKnown()) {
                look.miss(cluster,
                    !facts.nodes.isKnown() ? checks::whyMissing(facts.nodes.failure)
                                           : CheckWords::tr("it does not tell the memory of the database"));
                return;
            }
            look.see(source, CheckWords::tr("%1 used of %2").arg(bytes(*usage.usedMemory), bytes(*details->memorySize)));
            if (*details->memorySize > 0 && *usage.usedMemory > FullFrom * *details->memorySize) {
                look.name(cluster);
                look.asks.append(CheckWords::tr(
                    "On %1 the database uses more than %2 % of its memory limit: eviction begins there, and a sync needs memory beside it.")
                                     .arg(cluster, QString::number(qRound(FullFrom * 100))));
            }
            if (facts.nodes.value->empty()) {
                look.miss(cluster, CheckWords::tr("it does not tell the state of its nodes"));
            }
            for (const NodeState &node : *facts.nodes.value) {
                if (!node.freeRam) {
                    look.miss(cluster, CheckWords::tr("it does not tell the free memory of node %1").arg(node.uid));
                    continue;
                }
                look.see(facts.nodes.source, CheckWords::tr("node %1: %2 free").arg(QString::number(node.uid), bytes(*node.freeRam)));
                const auto count = static_cast<double>(facts.nodes.value->size());
                if (*node.freeRam < *usage.usedMemory / count) {
                    look.name(cluster, node.uid);
                    look.asks.append(CheckWords::tr("Node %1 of %2 has less memory free than its share of this database.")
                                         .arg(QString::number(node.uid), cluster));
                }
            }
        });
    return finish(look,
        {CheckWords::tr("Database and nodes have memory to spare on every cluster."),
            CheckWords::tr(
                "Raise the memory limit of the database or free memory on the node first: Active-Active can need up to twice the data.")});
}

Finding checks::oomThreshold(const CheckContext &context)
{
    CheckLook look;
    if (context.target && *context.target < FirstWithOomThreshold) {
        return finish(look, {CheckWords::tr("Redis %1 does not have this limit.").arg(context.target->text()), {}});
    }
    eachCluster(look, context, &PreflightFacts::usage,
        [&](const DatabaseView::Instance &instance, const DatabaseUsage &usage, const Source &source) {
            const DatabaseDetails *details = detailsOf(context.preflight(instance.cluster));
            if (!usage.usedMemory || !details || !details->memorySize) {
                look.miss(instance.ref.clusterName, CheckWords::tr("it does not tell the memory of the database"));
                return;
            }
            const int percent = details->oomThreshold.value_or(UsualOomThreshold);
            const double limit = *details->memorySize * (100 - percent) / 100.0;
            look.see(source,
                CheckWords::tr("%1 used of %2, writes are blocked in the last %3 %")
                    .arg(bytes(*usage.usedMemory), bytes(*details->memorySize), QString::number(percent)));
            if (*details->memorySize > 0 && *usage.usedMemory > limit) {
                look.name(instance.ref.clusterName);
                look.asks.append(
                    CheckWords::tr("On %1 Redis 8.4 and later would block writes: the database is within %2 % of its memory limit.")
                        .arg(instance.ref.clusterName, QString::number(percent)));
            }
        });
    return finish(look,
        {CheckWords::tr("No instance is so near its memory limit that writes would be blocked."),
            CheckWords::tr("Raise the memory limit of the database first.")});
}
