// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkmodules.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Outcome = Finding::Outcome;

struct CheckWords {
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

/// What all participating clusters together say to one question.
struct Look {
    QStringList bad;      ///< reasons to block
    QStringList doubtful; ///< reasons to ask
    QStringList unread;   ///< names of clusters
    QStringList evidence;
    QDateTime asOf;
    std::vector<FitReport> fits;
};

/// The version that would be reached; nothing where nobody can tell.
std::optional<RedisVersion> targetOf(const CheckInput &input, const std::optional<DatabaseView> &database)
{
    if (input.plan.redisVersion() || !database) {
        return input.plan.redisVersion();
    }
    // What some cluster could not tell may change what is newest.
    return offersAreComplete(input.clusters, *database) ? newestOffered(versionOffers(input.clusters, *database)) : std::nullopt;
}

QString offersOf(const NodeFacts &node)
{
    std::vector<RedisVersion> versions;
    std::ranges::transform(node.offers, std::back_inserter(versions), &OfferedVersion::version);
    std::ranges::sort(versions);
    QStringList words;
    std::ranges::transform(versions, std::back_inserter(words), &RedisVersion::text);
    return CheckWords::tr("node %1 (software %2) has Redis %3").arg(QString::number(node.uid), node.softwareVersion, words.join(u", "_s));
}

void lookAtNodes(Look &look, const ClusterFacts &cluster, RedisVersion target)
{
    for (const NodeFacts &node : *cluster.nodes.value) {
        look.evidence.append(checks::evidence(cluster.nodes.source, offersOf(node)));
        if (std::ranges::find(node.offers, target, &OfferedVersion::version) == node.offers.end()) {
            look.bad.append(
                CheckWords::tr("Node %1 of %2 does not have Redis %3.").arg(QString::number(node.uid), cluster.name, target.text()));
        }
    }
}

void lookAtInstanceVersion(Look &look, const DatabaseView::Instance &instance, RedisVersion target)
{
    if (!instance.facts.value) {
        return;
    }
    const RedisVersion now = instance.facts.value->redisVersion;
    look.evidence.append(checks::evidence(instance.facts.source, CheckWords::tr("the instance runs Redis %1").arg(now.text())));
    if (target < now) {
        look.bad.append(CheckWords::tr("The instance on %1 already runs Redis %2; going back to %3 is not possible.")
                            .arg(instance.ref.clusterName, now.text(), target.text()));
    }
}

bool changesNothing(const CheckInput &input, const DatabaseView &database, RedisVersion target)
{
    return database.lowestVersion() == target && input.plan.modules().empty() && !input.plan.forceRestart()
        && std::ranges::all_of(database.instances, [](const auto &i) { return i.facts.isKnown(); });
}

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

void lookAtModules(Look &look, const ClusterFacts &cluster, const InstanceFacts &instance, RedisVersion target)
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
        }
    }
    look.fits.push_back(std::move(report));
}

struct Texts {
    const char *id;
    QString blockedNext;
    QString doubtfulNext;
    QString unread, unreadNext; ///< unread: %1 names the clusters
    QString passed;
};

/// The reason itself is what a person needs to read first.
QString reasonTitle(const QStringList &reasons)
{
    const int more = static_cast<int>(reasons.size()) - 1;
    return more == 0 ? reasons.front() : CheckWords::tr("%1 And %n more reason(s), named below.", nullptr, more).arg(reasons.front());
}

Finding findingOf(const Look &look, const Texts &texts)
{
    Finding result{QString::fromLatin1(texts.id), Outcome::Passed, texts.passed, {}, {}, look.asOf, {}};
    if (!look.bad.isEmpty()) {
        result.outcome = Outcome::Blocks;
        result.title = reasonTitle(look.bad);
        result.resolution = texts.blockedNext;
        result.reasons = look.bad + checks::notReadFrom(look.unread);
    } else if (!look.unread.isEmpty()) {
        result.outcome = Outcome::NotChecked;
        result.title = texts.unread.arg(look.unread.join(u", "_s));
        result.resolution = texts.unreadNext;
        result.reasons = look.doubtful;
    } else if (!look.doubtful.isEmpty()) {
        result.outcome = Outcome::Acknowledge;
        result.title = reasonTitle(look.doubtful);
        result.resolution = texts.doubtfulNext;
        result.reasons = look.doubtful;
    }
    result.evidence = (result.reasons + look.evidence).join(u'\n');
    return result;
}

Finding unknownTarget(const char *id, const std::optional<DatabaseView> &database)
{
    const QString title = database
        ? CheckWords::tr("Which version is the newest available could not be read from every participating cluster.")
        : CheckWords::tr("Which clusters take part in this database is not known.");
    return {QString::fromLatin1(id), Outcome::NotChecked, title, {},
        CheckWords::tr("Sign in to the participating clusters and check again, or choose a version yourself."), {}, {}};
}

} // namespace

QString checks::evidence(const Source &source, const QString &value)
{
    return source.at.isValid() ? CheckWords::tr("%1: %2, %3: %4").arg(source.cluster, source.call, source.at.toString(Qt::ISODate), value)
                               : CheckWords::tr("%1: %2: %3").arg(source.cluster, source.call, value);
}

QDateTime checks::older(const QDateTime &a, const QDateTime &b)
{
    return !a.isValid() || (b.isValid() && b < a) ? b : a;
}

QStringList checks::notReadFrom(const QStringList &clusters)
{
    QStringList sentences;
    std::ranges::transform(clusters, std::back_inserter(sentences),
        [](const QString &name) { return CheckWords::tr("From %1 this could not be read.").arg(name); });
    return sentences;
}

const ClusterFacts *checks::clusterOf(const CheckInput &input, const DatabaseView::Instance &instance)
{
    if (!instance.cluster) {
        return nullptr;
    }
    const auto found = std::ranges::find(input.clusters, *instance.cluster, &ClusterFacts::id);
    return found == input.clusters.end() ? nullptr : &*found;
}

QStringList checks::clustersNotSignedIn(const CheckInput &input)
{
    QStringList names;
    if (const auto database = findDatabase(input.clusters, input.plan.guid())) {
        for (const auto &instance : database->instances) {
            if (!instance.cluster) {
                names.append(instance.ref.clusterName);
            }
        }
    }
    return names;
}

Finding checks::versionOffered(const CheckInput &input, const std::optional<DatabaseView> &database)
{
    constexpr auto Id = "version-offered";
    const auto target = targetOf(input, database);
    if (!database || !target) {
        return unknownTarget(Id, database);
    }
    Look look;
    for (const auto &instance : database->instances) {
        const ClusterFacts *cluster = clusterOf(input, instance);
        if (!cluster || !cluster->nodes.isKnown() || cluster->nodes.value->empty()) {
            look.unread.append(instance.ref.clusterName);
        } else {
            look.asOf = older(look.asOf, cluster->nodes.source.at);
            lookAtNodes(look, *cluster, *target);
        }
        lookAtInstanceVersion(look, instance, *target);
    }
    if (changesNothing(input, *database, *target)) {
        look.doubtful.prepend(CheckWords::tr("Every instance already runs Redis %1.").arg(target->text()));
    }
    return findingOf(look,
        {Id, CheckWords::tr("Choose another version, or upgrade the software of the clusters that are named first."),
            CheckWords::tr("Read what is named below. Go on only if it is what you want."),
            CheckWords::tr("Whether every node has Redis %1 could not be read from: %2.").arg(target->text(), u"%1"_s),
            CheckWords::tr("Sign in to these clusters and check again, or look there whether the version is offered."),
            CheckWords::tr("Every node of every participating cluster has Redis %1.").arg(target->text())});
}

Finding checks::modulesFit(const CheckInput &input, const std::optional<DatabaseView> &database)
{
    constexpr auto Id = "modules-fit";
    const auto target = targetOf(input, database);
    if (!database || !target) {
        return unknownTarget(Id, database);
    }
    Look look;
    for (const auto &instance : database->instances) {
        const ClusterFacts *cluster = clusterOf(input, instance);
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
    const bool byUid = std::ranges::any_of(input.plan.modules(), [](const auto &m) { return !m.currentUid.isEmpty(); });
    if (byUid && database->instances.size() > 1) {
        look.doubtful.append(CheckWords::tr("The request names modules by the UIDs of one cluster; the other clusters have other UIDs."));
    }
    return findingOf(look,
        {Id, CheckWords::tr("%1 Sent as it is, the cluster refuses, or the task fails on the way.").arg(moduleAdvice(look.fits).join(u' ')),
            CheckWords::tr("Read what is named below. If a module does not fit, the cluster refuses or the task fails on the way."),
            CheckWords::tr("Whether the modules fit Redis %1 could not be read from: %2.").arg(target->text(), u"%1"_s),
            CheckWords::tr("Sign in to these clusters and check again."),
            CheckWords::tr("Every module has a version for Redis %1 that fits this database.").arg(target->text())});
}
