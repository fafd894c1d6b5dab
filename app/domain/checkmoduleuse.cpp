// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkjudges.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// Modules beyond their versions, and flash (api.md 5, rules 12 to 15).

namespace {

constexpr RedisVersion FirstWithBundledModules{8, 0};

QStringList namesOf(const std::vector<LoadedModule> &modules)
{
    QStringList names;
    std::ranges::transform(modules, std::back_inserter(names), &LoadedModule::name);
    names.removeDuplicates();
    names.sort();
    return names;
}

QString listed(const QStringList &names)
{
    return names.isEmpty() ? CheckWords::tr("no modules") : names.join(CheckWords::tr(", "));
}

} // namespace

Finding checks::modulesSame(const CheckContext &context)
{
    CheckLook look;
    std::map<QString, QStringList> modulesOn; // by cluster
    QStringList all;
    eachInstance(look, context, [&](const DatabaseView::Instance &instance, const InstanceFacts &facts, const Source &source) {
        const QStringList names = namesOf(facts.modules);
        modulesOn[instance.ref.clusterName] = names;
        all += names;
        look.see(source, listed(names));
    });
    all.removeDuplicates();
    for (const QString &module : all) {
        for (const auto &[cluster, modules] : modulesOn) {
            if (!modules.contains(module)) {
                look.name(cluster);
                look.blocks.append(CheckWords::tr("The instance on %1 lacks the module %2, which another one has.").arg(cluster, module));
            }
        }
    }
    return finish(look,
        {CheckWords::tr("Every instance has the same modules."),
            CheckWords::tr("Bring the modules in step first: crdb-cli crdb update --crdb-guid %1 --update-db-config-modules true")
                .arg(context.input.plan.guid().text())});
}

Finding checks::createdModules(const CheckContext &context)
{
    CheckLook look;
    eachCluster(look, context, &PreflightFacts::createdModules,
        [&](const DatabaseView::Instance &instance, const QStringList &created, const Source &source) {
            const QString &name = instance.ref.clusterName;
            look.see(source, listed(created));
            const ClusterFacts *cluster = context.cluster(instance);
            if (created.isEmpty()) {
                return;
            }
            if (!cluster || !cluster->modules.isKnown()) {
                look.miss(name, whyMissing(cluster ? cluster->modules.failure : std::nullopt));
                return;
            }
            for (const QString &module : created) {
                if (std::ranges::find(*cluster->modules.value, module, &ModuleEntry::name) == cluster->modules.value->end()) {
                    look.name(name);
                    look.blocks.append(
                        CheckWords::tr("%1 does not have the module %2, with which this database was created.").arg(name, module));
                }
            }
        });
    return finish(look,
        {CheckWords::tr("Every cluster has the modules with which this database was created."),
            CheckWords::tr("Upload the module to the cluster first, or update the database's module information there.")});
}

Finding checks::moduleCommands(const CheckContext &context)
{
    if (!context.target) {
        CheckLook look;
        look.miss(CheckWords::tr("the participating clusters"), CheckWords::tr("which version would be reached is not known"));
        return finish(look, {});
    }
    CheckLook look;
    eachInstance(look, context, [&](const DatabaseView::Instance &instance, const InstanceFacts &facts, const Source &source) {
        const QStringList names = namesOf(facts.modules);
        look.see(source, CheckWords::tr("Redis %1, %2").arg(facts.redisVersion.text(), listed(names)));
        if (facts.redisVersion < FirstWithBundledModules && *context.target >= FirstWithBundledModules && !names.isEmpty()) {
            look.name(instance.ref.clusterName);
            look.asks.append(
                CheckWords::tr("On %1 applications must send no commands of %2 until every instance is upgraded: they can stop the syncer.")
                    .arg(instance.ref.clusterName, names.join(CheckWords::tr(", "))));
        }
    });
    return finish(look,
        {CheckWords::tr("No module commands have to be kept away during this upgrade."),
            CheckWords::tr("Make sure that the applications are quiet in this respect until the last instance is upgraded.")});
}

Finding checks::flash(const CheckContext &context)
{
    CheckLook look;
    eachInstance(look, context, [&](const DatabaseView::Instance &instance, const InstanceFacts &facts, const Source &source) {
        const QString &cluster = instance.ref.clusterName;
        look.see(source,
            facts.settings.bigstore ? CheckWords::tr("Auto Tiering, version %1").arg(facts.settings.bigstoreVersion)
                                    : CheckWords::tr("no Auto Tiering"));
        if (!facts.settings.bigstore) {
            return;
        }
        if (!context.target) {
            look.miss(cluster, CheckWords::tr("which version would be reached is not known"));
        } else if (*context.target >= FirstWithBundledModules) {
            look.name(cluster);
            look.blocks.append(
                CheckWords::tr("The instance on %1 keeps data on flash; from Redis 8.0 on that is Redis Flex, which Active-Active "
                               "does not have.")
                    .arg(cluster));
        }
    });
    return finish(look,
        {CheckWords::tr("No instance keeps data on flash that Redis %1 could not.")
                .arg(context.target ? context.target->text() : QString()),
            CheckWords::tr("Choose a version below 8.0, or move the data to a database in memory first.")});
}
