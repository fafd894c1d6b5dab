// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks.h"

#include <QCoreApplication>

/// What the judges of all checks share. Private to checks.h.

struct CheckWords {
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

/// The input of a round, with what every judge would look up anew.
struct CheckContext {
    explicit CheckContext(const CheckInput &given);
    const CheckInput &input;
    std::optional<DatabaseView> database;
    std::optional<RedisVersion> target; ///< the version that would be reached; nothing where nobody can tell
    [[nodiscard]] const ClusterFacts *cluster(const DatabaseView::Instance &instance) const;
    [[nodiscard]] const PreflightFacts *preflight(const std::optional<ClusterId> &id) const;
    /// The time of the cluster, else of this computer.
    [[nodiscard]] QDateTime timeOn(const std::optional<ClusterId> &id) const;
};

/// What all participating clusters together say to one question. Sentences name cluster and node.
struct CheckLook {
    QStringList blocks; ///< reasons not to send it
    QStringList asks;   ///< reasons to ask
    QStringList notes;  ///< to know
    QStringList unread; ///< clusters that were not read
    QStringList whyUnread;
    QStringList evidence;
    QStringList places;
    QDateTime asOf;

    /// Something that was read; the oldest of all makes asOf.
    void see(const Source &source, const QString &value);
    void name(const QString &cluster);
    void name(const QString &cluster, int node);
    void miss(const QString &cluster, const QString &why);
};

/// Sentences for the outcomes of one check. "Not checked" has the same words everywhere.
struct CheckSays {
    QString passed;
    QString mend; ///< what to do about a red one
};

namespace checks {

/// "rs-west: GET /v1/nodes, 2026-08-21T10:00:00Z: 7.4, 8.2".
[[nodiscard]] QString evidence(const Source &source, const QString &value);
/// The earlier of two times; one that is not set does not count.
[[nodiscard]] QDateTime older(const QDateTime &a, const QDateTime &b);
/// Names of the participating clusters that nobody is signed in to.
[[nodiscard]] QStringList clustersNotSignedIn(const CheckInput &input);
/// One sentence per cluster.
[[nodiscard]] QStringList notReadFrom(const QStringList &clusters);
/// The facts about a participating cluster; nullptr where nobody is signed in to it.
[[nodiscard]] const ClusterFacts *clusterOf(const CheckInput &input, const DatabaseView::Instance &instance);
/// The first reason, and how many more there are.
[[nodiscard]] QString reasonTitle(const QStringList &reasons);
[[nodiscard]] QString nobodySignedIn();
/// Why an answer is missing, as a part of a sentence.
[[nodiscard]] QString whyMissing(const std::optional<Failure> &failure);
/// Bytes for people: "1.5 GB".
[[nodiscard]] QString bytes(double count);

/// The worst that was seen decides; what was not read comes before what passed.
[[nodiscard]] Finding finish(const CheckLook &look, const CheckSays &says);

/// Marks all of it as not read where nobody knows who takes part. False then.
[[nodiscard]] bool knowsClusters(CheckLook &look, const CheckContext &context);

/// Calls \a each(instance, value) for every participating cluster that told \a part; the others are missed.
template <class T, class Each>
void eachCluster(CheckLook &look, const CheckContext &context, Fact<T> PreflightFacts::*part, Each each)
{
    if (!knowsClusters(look, context))
        return;
    for (const DatabaseView::Instance &instance : context.database->instances) {
        const PreflightFacts *facts = context.preflight(instance.cluster);
        if (!instance.cluster)
            look.miss(instance.ref.clusterName, nobodySignedIn());
        else if (!facts || !(facts->*part).isKnown())
            look.miss(instance.ref.clusterName, whyMissing(facts ? (facts->*part).failure : std::nullopt));
        else
            each(instance, *(facts->*part).value, (facts->*part).source);
    }
}

/// The same for what is read at every look at a cluster.
template <class T, class Each>
void eachCluster(CheckLook &look, const CheckContext &context, Fact<T> ClusterFacts::*part, Each each)
{
    if (!knowsClusters(look, context))
        return;
    for (const DatabaseView::Instance &instance : context.database->instances) {
        const ClusterFacts *facts = context.cluster(instance);
        if (!facts)
            look.miss(instance.ref.clusterName, nobodySignedIn());
        else if (!(facts->*part).isKnown())
            look.miss(instance.ref.clusterName, whyMissing((facts->*part).failure));
        else
            each(instance, *(facts->*part).value, (facts->*part).source);
    }
}

/// The same for the database of each participating cluster.
template <class Each>
void eachInstance(CheckLook &look, const CheckContext &context, Each each)
{
    if (!knowsClusters(look, context))
        return;
    for (const DatabaseView::Instance &instance : context.database->instances) {
        if (!instance.cluster)
            look.miss(instance.ref.clusterName, nobodySignedIn());
        else if (!instance.facts.isKnown())
            look.miss(instance.ref.clusterName, whyMissing(instance.facts.failure));
        else
            each(instance, *instance.facts.value, instance.facts.source);
    }
}

} // namespace checks
