// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkjudges.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// Protocol and featureset of Active-Active (api.md 5, rules 6 and 7).

namespace {

QString numberWords(std::optional<int> number)
{
    return number ? QString::number(*number) : CheckWords::tr("not told");
}

const ClusterState *stateOf(const CheckContext &context, const DatabaseView::Instance &instance)
{
    const PreflightFacts *facts = context.preflight(instance.cluster);
    return facts && facts->state.isKnown() ? &*facts->state.value : nullptr;
}

/// Instances on protocol 0 cannot take the writes of those on 1.
void judgeProtocol(CheckLook &look, const CheckContext &context, const DatabaseView::Instance &instance, int protocol)
{
    const QString &cluster = instance.ref.clusterName;
    const ClusterState *state = stateOf(context, instance);
    if (protocol == 0 && context.input.plan.keepProtocol()) {
        look.name(cluster);
        look.blocks.append(CheckWords::tr("The instance on %1 has protocol 0, and this request keeps it.").arg(cluster));
    } else if (protocol == 0) {
        look.name(cluster);
        look.asks.append(CheckWords::tr("The instance on %1 has protocol 0: until it is upgraded it cannot take the writes of those on "
                                        "protocol 1.")
                             .arg(cluster));
    } else if (!state || state->protocols.empty()) {
        look.miss(cluster, CheckWords::tr("which protocols it supports is not known"));
    } else if (std::ranges::find(state->protocols, protocol) == state->protocols.end()) {
        look.name(cluster);
        look.blocks.append(CheckWords::tr("The instance on %1 has protocol %2, which the cluster does not support.")
                               .arg(cluster, QString::number(protocol)));
    }
}

} // namespace

Finding checks::protocolVersion(const CheckContext &context)
{
    CheckLook look;
    eachInstance(look, context, [&](const DatabaseView::Instance &instance, const InstanceFacts &facts, const Source &source) {
        look.see(source, CheckWords::tr("protocol %1").arg(numberWords(facts.protocol)));
        if (facts.protocol) {
            judgeProtocol(look, context, instance, *facts.protocol);
        } else {
            look.miss(instance.ref.clusterName, CheckWords::tr("it does not tell the protocol"));
        }
    });
    return finish(look,
        {CheckWords::tr("Every instance has a protocol that its cluster supports."),
            CheckWords::tr("Let this upgrade raise the protocol (do not keep it), on all clusters, and soon after one another.")});
}

Finding checks::featuresetVersion(const CheckContext &context)
{
    CheckLook look;
    std::map<int, QStringList> clustersBy;
    eachInstance(look, context, [&](const DatabaseView::Instance &instance, const InstanceFacts &facts, const Source &source) {
        const QString &cluster = instance.ref.clusterName;
        look.see(source, CheckWords::tr("featureset %1").arg(numberWords(facts.featureset)));
        if (!facts.featureset) {
            look.miss(cluster, CheckWords::tr("it does not tell the featureset"));
            return;
        }
        clustersBy[*facts.featureset].append(cluster);
        const ClusterState *state = stateOf(context, instance);
        if (!state) {
            look.miss(cluster, CheckWords::tr("which featuresets it supports is not known"));
        }
        const auto newest =
            state ? state->featuresetByVersion.find(facts.redisVersion.text()) : decltype(state->featuresetByVersion.end()){};
        if (*facts.featureset == 0) {
            look.name(cluster);
            look.asks.append(CheckWords::tr("The instance on %1 has featureset 0, which is deprecated.").arg(cluster));
        } else if (state && newest != state->featuresetByVersion.end() && *facts.featureset < newest->second) {
            look.name(cluster);
            look.asks.append(
                CheckWords::tr("The instance on %1 has featureset %2; Redis %3 has %4.")
                    .arg(cluster, QString::number(*facts.featureset), facts.redisVersion.text(), QString::number(newest->second)));
        }
    });
    if (clustersBy.size() > 1) {
        for (const auto &[featureset, clusters] : clustersBy) {
            look.places += clusters;
            look.asks.append(CheckWords::tr("Featureset %1: %2.").arg(QString::number(featureset), clusters.join(CheckWords::tr(", "))));
        }
    }
    look.places.removeDuplicates();
    return finish(look,
        {CheckWords::tr("Every instance has the same featureset, and that of its version."),
            CheckWords::tr("Raise the featureset first: crdb-cli crdb update --crdb-guid %1 --featureset-version yes")
                .arg(context.input.plan.guid().text())});
}
