// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkjudges.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// What the request itself brings, and what only a person can know (api.md 5, rules 18, 19, 30 and 31).

namespace {

constexpr RedisVersion FirstWithNewSearch{8, 4};
constexpr RedisVersion FirstWithNewAcl{8, 0};
constexpr RedisVersion FirstWithNewResp{7, 2};

bool crosses(const CheckContext &context, const InstanceFacts &facts, RedisVersion boundary)
{
    return facts.redisVersion < boundary && (!context.target || *context.target >= boundary);
}

} // namespace

Finding checks::shardRoles(const CheckContext &context)
{
    CheckLook look;
    if (context.input.plan.preserveRoles()) {
        look.notes.append(CheckWords::tr("The request keeps the roles of the shards: that costs one more failover on every cluster."));
    }
    return finish(look,
        {CheckWords::tr("The request does not keep the roles of the shards: masters may have changed places afterwards."),
            CheckWords::tr("Leave the option off where the places of the masters do not matter.")});
}

Finding checks::parallelShards(const CheckContext &context)
{
    CheckLook look;
    eachCluster(
        look, context, &ClusterFacts::policy, [&](const DatabaseView::Instance &instance, const PolicyFacts &policy, const Source &source) {
            const QString &cluster = instance.ref.clusterName;
            if (policy.parallelShards) {
                look.see(source, CheckWords::tr("parallel_shards_upgrade %1").arg(*policy.parallelShards));
            } else if (!context.input.plan.parallelShards()) {
                look.miss(cluster, CheckWords::tr("it does not tell how many shards restart at once"));
                return;
            }
            const int atOnce = context.input.plan.parallelShards().value_or(policy.parallelShards.value_or(0));
            if (!instance.facts.isKnown()) {
                look.miss(cluster, whyMissing(instance.facts.failure));
                return;
            }
            const InstanceFacts &facts = *instance.facts.value;
            const bool search = std::ranges::find(facts.modules, u"search"_s, &LoadedModule::name) != facts.modules.end();
            if (atOnce > 0 && atOnce < facts.settings.shardsCount && search && crosses(context, facts, FirstWithNewSearch)) {
                look.name(cluster);
                look.asks.append(
                    CheckWords::tr("On %1 only %n shard(s) restart at once: until all are at Redis 8.4 or later, search queries can fail.",
                        nullptr, atOnce)
                        .arg(cluster));
            } else if (atOnce == 0 && facts.settings.shardsCount > 1) {
                look.notes.append(
                    CheckWords::tr("On %1 all %n shard(s) restart at once.", nullptr, facts.settings.shardsCount).arg(cluster));
            }
        });
    return finish(look,
        {CheckWords::tr("How many shards restart at once fits this database."),
            CheckWords::tr(
                "Where search is used, let all shards restart at once (parallel shards 0); on busy clusters without it, fewer.")});
}

Finding checks::clientsReady(const CheckContext &context)
{
    CheckLook look;
    QDateTime asOf;
    const auto note = [&](const InstanceFacts &facts, RedisVersion boundary, const QString &sentence) {
        if (crosses(context, facts, boundary) && !look.notes.contains(sentence)) {
            look.notes.append(sentence);
        }
    };
    eachInstance(look, context, [&](const DatabaseView::Instance &, const InstanceFacts &facts, const Source &source) {
        look.see(source, CheckWords::tr("the instance runs Redis %1").arg(facts.redisVersion.text()));
        note(facts, FirstWithNewResp, CheckWords::tr("From Redis 7.2 on some answers differ for clients that speak RESP3."));
        note(facts, FirstWithNewAcl, CheckWords::tr("From Redis 8.0 on ACL categories hold the commands of modules too."));
        note(facts, FirstWithNewSearch, CheckWords::tr("From Redis 8.4 on trimming streams with ACKED is not supported on Active-Active."));
    });
    return finish(look,
        {CheckWords::tr("Nothing that clients have to know changes between these versions."),
            CheckWords::tr("Make sure that the applications were tested with the new version.")});
}

Finding checks::quietTime(const CheckContext &)
{
    CheckLook look;
    look.notes.append(
        CheckWords::tr("An upgrade is best done while there is little traffic, and on all instances soon after one another."));
    return finish(look, {{}, CheckWords::tr("Agree on a time with those who use the database.")});
}
