// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklook.h"

#include "errorcatalogue.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

using Outcome = Finding::Outcome;

namespace {

std::optional<RedisVersion> targetOf(const CheckInput &input, const std::optional<DatabaseView> &database)
{
    if (input.plan.redisVersion() || !database) {
        return input.plan.redisVersion();
    }
    // What some cluster could not tell may change what is newest.
    return offersAreComplete(input.clusters, *database) ? newestOffered(versionOffers(input.clusters, *database)) : std::nullopt;
}

void addOnce(QStringList &list, const QString &entry)
{
    if (!list.contains(entry)) {
        list.append(entry);
    }
}

} // namespace

CheckContext::CheckContext(const CheckInput &given)
    : input(given)
    , database(findDatabase(given.clusters, given.plan.guid()))
    , target(targetOf(given, database))
{ }

const ClusterFacts *CheckContext::cluster(const DatabaseView::Instance &instance) const
{
    return checks::clusterOf(input, instance);
}

const PreflightFacts *CheckContext::preflight(const std::optional<ClusterId> &id) const
{
    const auto found = id ? input.preflight.find(*id) : input.preflight.end();
    return found == input.preflight.end() ? nullptr : &found->second;
}

QDateTime CheckContext::timeOn(const std::optional<ClusterId> &id) const
{
    const PreflightFacts *facts = preflight(id);
    return facts && facts->clusterTime.isValid() ? facts->clusterTime : input.now;
}

void CheckLook::see(const Source &source, const QString &value)
{
    evidence.append(checks::evidence(source, value));
    asOf = checks::older(asOf, source.at);
}

void CheckLook::name(const QString &cluster)
{
    addOnce(places, cluster);
}

void CheckLook::name(const QString &cluster, int node)
{
    name(cluster);
    addOnce(places, CheckWords::tr("%1, node %2").arg(cluster, QString::number(node)));
}

void CheckLook::miss(const QString &cluster, const QString &why)
{
    addOnce(unread, cluster);
    addOnce(whyUnread, CheckWords::tr("Not read from %1: %2.").arg(cluster, why));
}

namespace checks {

QString evidence(const Source &source, const QString &value)
{
    return source.at.isValid() ? CheckWords::tr("%1: %2, %3: %4").arg(source.cluster, source.call, source.at.toString(Qt::ISODate), value)
                               : CheckWords::tr("%1: %2: %3").arg(source.cluster, source.call, value);
}

QDateTime older(const QDateTime &a, const QDateTime &b)
{
    return !a.isValid() || (b.isValid() && b < a) ? b : a;
}

QStringList notReadFrom(const QStringList &clusters)
{
    QStringList sentences;
    std::ranges::transform(clusters, std::back_inserter(sentences),
        [](const QString &name) { return CheckWords::tr("From %1 this could not be read.").arg(name); });
    return sentences;
}

const ClusterFacts *clusterOf(const CheckInput &input, const DatabaseView::Instance &instance)
{
    if (!instance.cluster) {
        return nullptr;
    }
    const auto found = std::ranges::find(input.clusters, *instance.cluster, &ClusterFacts::id);
    return found == input.clusters.end() ? nullptr : &*found;
}

QStringList clustersNotSignedIn(const CheckInput &input)
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

QString reasonTitle(const QStringList &reasons)
{
    const int more = static_cast<int>(reasons.size()) - 1;
    return more == 0 ? reasons.front() : CheckWords::tr("%1 And %n more reason(s), named below.", nullptr, more).arg(reasons.front());
}

QString nobodySignedIn()
{
    return CheckWords::tr("nobody is signed in there");
}

QString whyMissing(const std::optional<Failure> &failure)
{
    if (!failure) {
        return CheckWords::tr("it was not asked yet");
    }
    if (failure->databaseMissing) {
        return CheckWords::tr("it does not have this database");
    }
    if (failure->transport == Transport::None && failure->http == 404) {
        return CheckWords::tr("it does not have this call (HTTP 404)");
    }
    if (failure->transport == Transport::None && failure->http == 403) {
        return CheckWords::tr("this account may not read it (HTTP 403)");
    }
    if (failure->transport == Transport::SignedOut) {
        return CheckWords::tr("reading stopped when %1 refused user or password").arg(failure->host);
    }
    QString title = explain(*failure).title;
    while (title.endsWith(u'.')) {
        title.chop(1);
    }
    return title;
}

QString bytes(double count)
{
    return QLocale().formattedDataSize(static_cast<qint64>(count), 1, QLocale::DataSizeTraditionalFormat);
}

bool knowsClusters(CheckLook &look, const CheckContext &context)
{
    if (!context.database) {
        look.miss(CheckWords::tr("the participating clusters"), CheckWords::tr("which clusters take part is not known"));
    }
    return context.database.has_value();
}

Finding finish(const CheckLook &look, const CheckSays &says)
{
    Finding result;
    result.asOf = look.asOf;
    result.places = look.places;
    const auto say = [&](Outcome outcome, const QStringList &reasons) {
        result.outcome = outcome;
        result.title = reasonTitle(reasons);
        result.resolution = says.mend;
        result.reasons = reasons;
    };
    if (!look.blocks.isEmpty()) {
        say(Outcome::Blocks, look.blocks + look.asks + look.whyUnread);
    } else if (!look.asks.isEmpty()) {
        say(Outcome::Acknowledge, look.asks + look.whyUnread);
    } else if (!look.unread.isEmpty()) {
        say(Outcome::NotChecked, look.whyUnread);
        result.title.clear(); // made where the check's name is known
        result.resolution =
            CheckWords::tr("Sign in there with an account that may read this and run the check again, or look there yourself.");
        for (const QString &cluster : look.unread) {
            addOnce(result.places, cluster);
        }
    } else if (!look.notes.isEmpty()) {
        say(Outcome::Inform, look.notes);
    } else {
        result.outcome = Outcome::Passed;
        result.title = says.passed;
    }
    result.evidence = (result.reasons + look.evidence).join(u'\n');
    return result;
}

} // namespace checks
