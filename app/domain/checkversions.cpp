// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkfit.h"
#include "checkjudges.h"

#include <algorithm>

using namespace Qt::StringLiterals;

using Outcome = Finding::Outcome;

namespace {

QString offersOf(const NodeFacts &node)
{
    std::vector<RedisVersion> versions;
    std::ranges::transform(node.offers, std::back_inserter(versions), &OfferedVersion::version);
    std::ranges::sort(versions);
    QStringList words;
    std::ranges::transform(versions, std::back_inserter(words), &RedisVersion::text);
    return CheckWords::tr("node %1 (software %2) has Redis %3").arg(QString::number(node.uid), node.softwareVersion, words.join(u", "_s));
}

void lookAtNodes(checks::FitLook &look, const ClusterFacts &cluster, RedisVersion target)
{
    for (const NodeFacts &node : *cluster.nodes.value) {
        look.evidence.append(checks::evidence(cluster.nodes.source, offersOf(node)));
        if (std::ranges::find(node.offers, target, &OfferedVersion::version) == node.offers.end()) {
            look.places += {cluster.name, CheckWords::tr("%1, node %2").arg(cluster.name, QString::number(node.uid))};
            look.bad.append(
                CheckWords::tr("Node %1 of %2 does not have Redis %3.").arg(QString::number(node.uid), cluster.name, target.text()));
        }
    }
}

bool changesNothing(const CheckInput &input, const DatabaseView &database, RedisVersion target)
{
    return database.lowestVersion() == target && input.plan.modules().empty() && !input.plan.forceRestart()
        && std::ranges::all_of(database.instances, [](const auto &i) { return i.facts.isKnown(); });
}

} // namespace

Finding checks::findingOf(const FitLook &look, const FitTexts &texts)
{
    Finding result{.outcome = Outcome::Passed, .title = texts.passed, .evidence = {}, .resolution = {}, .asOf = look.asOf};
    result.places = look.places;
    if (!look.bad.isEmpty()) {
        result.outcome = Outcome::Blocks;
        result.title = checks::reasonTitle(look.bad);
        result.resolution = texts.blockedNext;
        result.reasons = look.bad + checks::notReadFrom(look.unread);
    } else if (!look.unread.isEmpty()) {
        result.outcome = Outcome::NotChecked;
        result.title = texts.unread.arg(look.unread.join(u", "_s));
        result.resolution = texts.unreadNext;
        result.reasons = look.doubtful;
    } else if (!look.doubtful.isEmpty()) {
        result.outcome = Outcome::Acknowledge;
        result.title = checks::reasonTitle(look.doubtful);
        result.resolution = texts.doubtfulNext;
        result.reasons = look.doubtful;
    }
    result.evidence = (result.reasons + look.evidence).join(u'\n');
    return result;
}

Finding checks::unknownTarget(const std::optional<DatabaseView> &database)
{
    const QString title = database
        ? CheckWords::tr("Which version is the newest available could not be read from every participating cluster.")
        : CheckWords::tr("Which clusters take part in this database is not known.");
    return {.outcome = Outcome::NotChecked,
        .title = title,
        .evidence = {},
        .resolution = CheckWords::tr("Sign in to the participating clusters and check again, or choose a version yourself."),
        .asOf = {}};
}

Finding checks::versionOffered(const CheckContext &context)
{
    const auto &database = context.database;
    const auto &target = context.target;
    if (!database || !target) {
        return unknownTarget(database);
    }
    FitLook look;
    for (const auto &instance : database->instances) {
        const ClusterFacts *cluster = context.cluster(instance);
        if (!cluster || !cluster->nodes.isKnown() || cluster->nodes.value->empty()) {
            look.unread.append(instance.ref.clusterName);
        } else {
            look.asOf = older(look.asOf, cluster->nodes.source.at);
            lookAtNodes(look, *cluster, *target);
        }
    }
    if (changesNothing(context.input, *database, *target)) {
        look.doubtful.prepend(CheckWords::tr("Every instance already runs Redis %1.").arg(target->text()));
    }
    return findingOf(look,
        {CheckWords::tr("Choose another version, or upgrade the software of the clusters that are named first."),
            CheckWords::tr("Read what is named below. Go on only if it is what you want."),
            CheckWords::tr("Whether every node has Redis %1 could not be read from: %2.").arg(target->text(), u"%1"_s),
            CheckWords::tr("Sign in to these clusters and check again, or look there whether the version is offered."),
            CheckWords::tr("Every node of every participating cluster has Redis %1.").arg(target->text())});
}

Finding checks::noDowngrade(const CheckContext &context)
{
    if (!context.database || !context.target) {
        return unknownTarget(context.database);
    }
    CheckLook look;
    const RedisVersion target = *context.target;
    eachInstance(look, context, [&](const DatabaseView::Instance &instance, const InstanceFacts &facts, const Source &source) {
        look.see(source, CheckWords::tr("the instance runs Redis %1").arg(facts.redisVersion.text()));
        if (target < facts.redisVersion) {
            look.name(instance.ref.clusterName);
            look.blocks.append(CheckWords::tr("The instance on %1 already runs Redis %2; going back to %3 is not possible.")
                                   .arg(instance.ref.clusterName, facts.redisVersion.text(), target.text()));
        }
    });
    return finish(look,
        {CheckWords::tr("No instance is above Redis %1 already.").arg(target.text()),
            CheckWords::tr("Choose a version that no instance is above.")});
}

Finding checks::upgradePolicy(const CheckContext &context)
{
    if (!context.database || !context.target) {
        return unknownTarget(context.database);
    }
    CheckLook look;
    eachCluster(
        look, context, &ClusterFacts::policy, [&](const DatabaseView::Instance &instance, const PolicyFacts &policy, const Source &source) {
            const QString &name = instance.ref.clusterName;
            const ClusterFacts *cluster = context.cluster(instance);
            look.see(source, CheckWords::tr("upgrade policy “%1”").arg(policy.redisUpgrade));
            if (policy.redisUpgrade.isEmpty()) {
                look.miss(name, CheckWords::tr("it does not tell its upgrade policy"));
            } else if (policy.redisUpgrade == "latest"_L1) {
                return; // follows every release
            } else if (policy.redisUpgrade != "major"_L1) {
                look.miss(name, CheckWords::tr("what its upgrade policy “%1” takes is not known").arg(policy.redisUpgrade));
            } else if (cluster && cluster->nodes.isKnown() && cluster->nodes.value->empty()) {
                look.miss(name, CheckWords::tr("it does not tell its nodes"));
            } else if (!cluster || !cluster->nodes.isKnown()) {
                look.miss(name, whyMissing(cluster ? cluster->nodes.failure : std::nullopt));
            } else {
                for (const NodeFacts &node : *cluster->nodes.value) {
                    const auto offer = std::ranges::find(node.offers, *context.target, &OfferedVersion::version);
                    if (offer != node.offers.end() && !offer->major) {
                        look.name(name, node.uid);
                        look.asks.append(CheckWords::tr("%1 takes major releases only, and node %2 there marks Redis %3 as a minor one.")
                                             .arg(name, QString::number(node.uid), context.target->text()));
                    }
                }
            }
        });
    return finish(look,
        {CheckWords::tr("The upgrade policy of every participating cluster takes Redis %1.").arg(context.target->text()),
            CheckWords::tr("Choose a major release, or set redis_upgrade_policy of the cluster to “latest” first. Sent as it is, the "
                           "cluster may refuse.")});
}
