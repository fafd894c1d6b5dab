// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkfit.h"
#include "checkjudges.h"

#include <algorithm>

using namespace Qt::StringLiterals;

using Outcome = Finding::Outcome;

namespace {

QString fitWords(const ModuleFit &fit, RedisVersion target)
{
    if (!fit.inCatalogue) {
        return CheckWords::tr("%1 %2 is not in the catalogue").arg(fit.module, fit.versionNow);
    }
    if (!fit.after) {
        return CheckWords::tr("%1 %2 has no version for Redis %3").arg(fit.module, fit.versionNow, target.text());
    }
    if (fit.missing.empty()) {
        return CheckWords::tr("%1 %2 becomes %3, which fits").arg(fit.module, fit.versionNow, fit.after->semanticVersion);
    }
    QStringList missing;
    for (const NeededCapability &needed : fit.missing) {
        missing.append(CheckWords::tr("“%1” (%2)").arg(needed.capability, needed.setting));
    }
    return CheckWords::tr("%1 %2 becomes %3, which lacks %4")
        .arg(fit.module, fit.versionNow, fit.after->semanticVersion, missing.join(u", "_s));
}

void lookAtModules(checks::FitLook &look, const ClusterFacts &cluster, const InstanceFacts &instance, RedisVersion target)
{
    FitReport report = fitModules(cluster.name, instance, *cluster.modules.value, target);
    for (const ModuleFit &fit : report.modules) {
        const QString words = fitWords(fit, target);
        look.evidence.append(checks::evidence(cluster.modules.source, words));
        const QString sentence = CheckWords::tr("On %1: %2.").arg(cluster.name, words);
        if (fit.undecided()) {
            look.doubtful.append(sentence);
        } else if (!fit.fits()) {
            look.bad.append(sentence);
            look.places.append(cluster.name);
        }
    }
    look.fits.push_back(std::move(report));
}

} // namespace

Finding checks::modulesFit(const CheckContext &context)
{
    const auto &database = context.database;
    const auto &target = context.target;
    if (!database || !target) {
        return unknownTarget(database);
    }
    FitLook look;
    for (const auto &instance : database->instances) {
        const ClusterFacts *cluster = context.cluster(instance);
        const bool known = cluster && instance.facts.isKnown();
        if (known && instance.facts.value->modules.empty()) {
            look.evidence.append(evidence(instance.facts.source, CheckWords::tr("no modules")));
            look.asOf = older(look.asOf, instance.facts.source.at);
        } else if (!known || !cluster->modules.isKnown()) {
            look.unread.append(instance.ref.clusterName);
        } else {
            look.asOf = older(look.asOf, cluster->modules.source.at);
            lookAtModules(look, *cluster, *instance.facts.value, *target);
        }
    }
    const bool byUid = std::ranges::any_of(context.input.plan.modules(), [](const auto &m) { return !m.currentUid.isEmpty(); });
    if (byUid && database->instances.size() > 1) {
        look.doubtful.append(CheckWords::tr("The request names modules by the UIDs of one cluster; the other clusters have other UIDs."));
    }
    return findingOf(look,
        {CheckWords::tr("%1 Sent as it is, the cluster refuses, or the task fails on the way.").arg(moduleAdvice(look.fits).join(u' ')),
            CheckWords::tr("Read what is named below. If a module does not fit, the cluster refuses or the task fails on the way."),
            CheckWords::tr("Whether the modules fit Redis %1 could not be read from: %2.").arg(target->text(), u"%1"_s),
            CheckWords::tr("Sign in to these clusters and check again."),
            CheckWords::tr("Every module has a version for Redis %1 that fits this database.").arg(target->text())});
}
