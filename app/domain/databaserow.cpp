// SPDX-License-Identifier: GPL-3.0-or-later
#include "databaserow.h"

#include "peername.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <functional>
#include <set>

using namespace Qt::StringLiterals;

namespace {

struct RowWords {
    Q_DECLARE_TR_FUNCTIONS(DatabaseRow)
};

constexpr auto SourceGood = "in-sync"_L1;

bool same(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

const ClusterFacts *factsOf(const std::vector<ClusterFacts> &clusters, const std::optional<ClusterId> &id)
{
    const auto found = id ? std::ranges::find(clusters, *id, &ClusterFacts::id) : clusters.end();
    return found == clusters.end() ? nullptr : &*found;
}

void readLinks(InstanceCell &cell, const InstanceFacts &facts, const DatabaseView &view)
{
    if (facts.sync.isEmpty() && facts.sources.empty())
        return;
    if (!facts.sync.isEmpty() && !same(facts.sync, u"enabled"_s))
        cell.linkProblems.append(RowWords::tr("syncer %1").arg(facts.sync));
    for (const SyncSource &source : facts.sources) {
        if (!source.status.isEmpty() && !same(source.status, SourceGood))
            cell.linkProblems.append(RowWords::tr("link to %1: %2").arg(peerName(view, source.uid), source.status));
    }
    cell.linked = cell.linkProblems.isEmpty();
}

void readInstance(InstanceCell &cell, const InstanceFacts &facts, const DatabaseView &view)
{
    cell.version = facts.versionText();
    cell.protocol = facts.protocol;
    cell.featureset = facts.featureset;
    cell.beingChanged = !facts.actionUid.isEmpty();
    for (const LoadedModule &module : facts.modules)
        cell.modules.append(module.semanticVersion.isEmpty() ? module.name : QString(module.name + u' ' + module.semanticVersion));
    cell.modules.sort();
    readLinks(cell, facts, view);
}

InstanceCell cellOf(const DatabaseView::Instance &instance, const DatabaseView &view, const ClusterFacts *cluster)
{
    InstanceCell cell{.cluster = instance.ref.clusterName};
    cell.source = instance.facts.source;
    if (instance.facts.value)
        readInstance(cell, *instance.facts.value, view);
    if (!cluster) {
        cell.reason = RowWords::tr("nobody is signed in to this cluster");
    } else if (instance.facts.failure) {
        const bool refused = instance.facts.failure->http == 403 || instance.facts.failure->http == 404;
        cell.state = refused ? InstanceCell::State::Hidden : InstanceCell::State::Failed;
        cell.reason = refused ? RowWords::tr("this account is not shown the instance") : RowWords::tr("the last look failed");
    } else if (instance.facts.value) {
        cell.state = InstanceCell::State::Read;
    } else {
        const bool answered = cluster->crdbs.isKnown();
        const bool knows = answered && std::ranges::find(*cluster->crdbs.value, view.guid, &CrdbFacts::guid) != cluster->crdbs.value->end();
        cell.state = answered && !knows ? InstanceCell::State::Hidden : InstanceCell::State::NotRead;
        cell.reason = answered && !knows ? RowWords::tr("this account is not shown the database") : RowWords::tr("not read yet");
    }
    return cell;
}

/// A sentence where the instances that were read do not agree.
template <class Value>
void compare(QStringList &drift, const DatabaseRow &row, const QString &property, Value value)
{
    QStringList parts;
    std::set<QString> different;
    for (const InstanceCell &cell : row.cells) {
        const QString text = cell.state == InstanceCell::State::Read ? value(cell) : QString();
        if (text.isEmpty())
            continue;
        different.insert(text);
        parts.append(RowWords::tr("%1 on %2").arg(text, cell.cluster));
    }
    if (different.size() > 1)
        drift.append(RowWords::tr("%1: %2").arg(property, parts.join(RowWords::tr(", "))));
}

QStringList driftOf(const DatabaseRow &row)
{
    QStringList drift;
    const auto number = [](const std::optional<int> &value) { return value ? QString::number(*value) : QString(); };
    compare(drift, row, RowWords::tr("Redis version"), [](const InstanceCell &cell) { return cell.version; });
    compare(drift, row, RowWords::tr("Protocol"), [&](const InstanceCell &cell) { return number(cell.protocol); });
    compare(drift, row, RowWords::tr("Featureset"), [&](const InstanceCell &cell) { return number(cell.featureset); });
    compare(drift, row, RowWords::tr("Modules"), [](const InstanceCell &cell) { return cell.modules.join(u' '); });
    return drift;
}

} // namespace

class DatabaseRows::Private
{
public:
    struct Goal {
        std::vector<RedisVersion> offered; ///< by every node that could be asked, newest first
        bool certain = false;
    };

    explicit Private(const std::vector<ClusterFacts> &facts)
        : clusters(facts)
    {
        for (const ClusterFacts &cluster : clusters) {
            for (const WireTask &task : cluster.tasks.value.value_or(std::vector<WireTask>())) {
                if (isRunning(task) && !task.guid.isEmpty())
                    running.insert(task.guid.toLower(), task.id);
            }
        }
    }

    const Goal &goalOf(const DatabaseView &view);
    [[nodiscard]] QStringList misfits(const DatabaseView &view, RedisVersion goal) const;
    void judge(DatabaseRow &row, const DatabaseView &view) const;

    const std::vector<ClusterFacts> &clusters;
    QHash<QString, QString> running; ///< GUID → task
    QHash<QString, Goal> goals;      ///< by the names of the participating clusters
};

const DatabaseRows::Private::Goal &DatabaseRows::Private::goalOf(const DatabaseView &view)
{
    QStringList names;
    for (const DatabaseView::Instance &instance : view.instances)
        names.append(instance.ref.clusterName.toLower());
    names.sort();
    const QString key = names.join(u' ');
    const auto known = goals.constFind(key);
    if (known != goals.constEnd())
        return *known;
    // Without facts of its own: what one database already runs must not hide a version from the next one.
    DatabaseView any = view;
    for (DatabaseView::Instance &instance : any.instances)
        instance.facts.value.reset();
    Goal goal{.offered = {}, .certain = offersAreComplete(clusters, any)};
    for (const VersionOffer &offer : versionOffers(clusters, any)) {
        if (offer.offered)
            goal.offered.push_back(offer.version);
    }
    return *goals.insert(key, std::move(goal));
}

QStringList DatabaseRows::Private::misfits(const DatabaseView &view, RedisVersion goal) const
{
    QStringList names;
    for (const DatabaseView::Instance &instance : view.instances) {
        const ClusterFacts *cluster = factsOf(clusters, instance.cluster);
        const bool askable = cluster && cluster->modules.isKnown() && instance.facts.isKnown();
        if (!askable || instance.facts.value->modules.empty() || instance.facts.value->redisVersion == goal)
            continue;
        for (const ModuleFit &fit : fitModules(cluster->name, *instance.facts.value, *cluster->modules.value, goal).modules) {
            if (!fit.fits() && !fit.undecided())
                names.append(fit.module);
        }
    }
    names.removeDuplicates();
    return names;
}

void DatabaseRows::Private::judge(DatabaseRow &row, const DatabaseView &view) const
{
    QStringList links;
    bool allRead = !row.cells.empty();
    bool allAtGoal = true;
    for (const InstanceCell &cell : row.cells) {
        links += cell.linkProblems;
        allRead = allRead && cell.state == InstanceCell::State::Read;
        allAtGoal = allAtGoal && cell.atGoal;
    }
    const QStringList misfit = row.goal && !allAtGoal ? misfits(view, *row.goal) : QStringList();
    const auto say = [&row](DatabaseNeed need, const QString &text) {
        row.need = need;
        row.needText = text;
    };
    if (!links.isEmpty())
        say(DatabaseNeed::LinkDown, links.constFirst());
    else if (!misfit.isEmpty())
        say(DatabaseNeed::Misfit, RowWords::tr("%1 does not fit").arg(misfit.join(RowWords::tr(", "))));
    else if (!row.runningTask.isEmpty())
        say(DatabaseNeed::Running, RowWords::tr("task running"));
    else if (!row.drift.isEmpty())
        say(DatabaseNeed::Drift, RowWords::tr("instances differ"));
    else if (!allRead)
        say(DatabaseNeed::Unknown, RowWords::tr("not everything is known"));
    else if (!row.goal)
        say(DatabaseNeed::Unknown, RowWords::tr("goal not known"));
    else if (!allAtGoal)
        say(DatabaseNeed::CanUpgrade, RowWords::tr("can be upgraded"));
    else
        say(DatabaseNeed::AtGoal, RowWords::tr("at goal"));
}

DatabaseRows::DatabaseRows(const std::vector<ClusterFacts> &clusters)
    : d(std::make_unique<Private>(clusters))
{ }

DatabaseRows::~DatabaseRows() = default;

DatabaseRow DatabaseRows::row(const DatabaseView &view)
{
    DatabaseRow row{.guid = view.guid, .name = view.name};
    const Private::Goal &goal = d->goalOf(view);
    const auto highest = view.highestVersion();
    if (!goal.offered.empty() && (!highest || !(goal.offered.front() < *highest)))
        row.goal = goal.offered.front();
    row.goalIsCertain = goal.certain;
    row.runningTask = d->running.value(view.guid.text());
    for (const DatabaseView::Instance &instance : view.instances) {
        InstanceCell cell = ::cellOf(instance, view, factsOf(d->clusters, instance.cluster));
        if (instance.facts.value) {
            const RedisVersion version = instance.facts.value->redisVersion;
            cell.atGoal = row.goal && version == *row.goal;
            cell.behind = highest && version < *highest;
        }
        row.cells.push_back(std::move(cell));
    }
    row.drift = driftOf(row);
    d->judge(row, view);
    return row;
}

const InstanceCell *DatabaseRow::cellOf(const QString &cluster) const
{
    const auto found = std::ranges::find_if(cells, [&](const InstanceCell &cell) { return same(cell.cluster, cluster); });
    return found == cells.end() ? nullptr : &*found;
}

QStringList clusterColumns(const std::vector<ClusterFacts> &clusters, const std::vector<DatabaseView> &views)
{
    std::map<QString, QString> names; // folded → as it is written
    for (const ClusterFacts &cluster : clusters) {
        if (!cluster.name.isEmpty())
            names.emplace(cluster.name.toCaseFolded(), cluster.name);
    }
    for (const DatabaseView &view : views) {
        for (const DatabaseView::Instance &instance : view.instances)
            names.emplace(instance.ref.clusterName.toCaseFolded(), instance.ref.clusterName);
    }
    QStringList result;
    for (const auto &[folded, name] : names)
        result.append(name);
    return result;
}

QString searchText(const DatabaseRow &row)
{
    QStringList texts{row.name, row.guid.text(), row.needText};
    for (const InstanceCell &cell : row.cells)
        texts << cell.cluster << cell.version << cell.modules;
    return texts.join(u'\n').toCaseFolded();
}
