// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkjudges.h"

#include <algorithm>

using namespace Qt::StringLiterals;

using Outcome = Finding::Outcome;

namespace {

const ClusterFacts *through(const CheckInput &input)
{
    const auto found = std::ranges::find(input.clusters, input.through, &ClusterFacts::id);
    return found == input.clusters.end() ? nullptr : &*found;
}

QString nameOf(const ClusterFacts *cluster)
{
    return cluster && !cluster->name.isEmpty() ? cluster->name : CheckWords::tr("the cluster");
}

/// What the cluster says of the database when the checks ask it, else what its list of all said.
Fact<CrdbFacts> entryOf(const CheckContext &context, const ClusterFacts &cluster)
{
    const PreflightFacts *own = context.preflight(cluster.id);
    if (own && (own->crdb.value || own->crdb.failure)) {
        return own->crdb;
    }
    Fact<CrdbFacts> entry{{}, cluster.crdbs.failure, cluster.crdbs.source};
    if (cluster.crdbs.isKnown()) {
        const auto &all = *cluster.crdbs.value;
        const auto found = std::ranges::find(all, context.input.plan.guid(), &CrdbFacts::guid);
        if (found != all.end()) {
            entry.value = *found;
        } else {
            entry.failure = Failure{.http = 404, .databaseMissing = true};
        }
    }
    return entry;
}

QString lines(const QStringList &all)
{
    return all.join(u'\n');
}

Finding finding(Outcome outcome, const QString &title, const QString &evidence, const QString &resolution, const QDateTime &asOf)
{
    return {.outcome = outcome, .title = title, .evidence = evidence, .resolution = resolution, .asOf = asOf};
}

QString taskWords(const WireTask &task)
{
    const QString operation = task.operation.isEmpty() ? CheckWords::tr("an operation without a name") : task.operation;
    return task.started.isValid()
        ? CheckWords::tr("task %1: %2, “%3”, started %4").arg(task.id, operation, task.status, task.started.toString(Qt::ISODate))
        : CheckWords::tr("task %1: %2, “%3”").arg(task.id, operation, task.status);
}

/// What the task lists of all clusters say, sorted by what it means for this database.
struct TaskLook {
    QStringList ours;
    QStringList nameless;
    QStringList namelessTasks; ///< the same, without the time
    QStringList quiet;
    QStringList unread;
    QDateTime asOf;
};

TaskLook lookAtTasks(const CheckInput &input)
{
    TaskLook look;
    look.unread = checks::clustersNotSignedIn(input);
    for (const ClusterFacts &cluster : input.clusters) {
        if (!cluster.tasks.isKnown()) {
            look.unread.append(nameOf(&cluster));
            continue;
        }
        const auto &source = cluster.tasks.source;
        look.asOf = checks::older(look.asOf, source.at);
        int others = 0;
        for (const WireTask &task : *cluster.tasks.value) {
            if (!isRunning(task)) {
                continue;
            }
            const auto guid = CrdbGuid::parse(task.guid);
            if (guid && *guid == input.plan.guid()) {
                look.ours.append(checks::evidence(source, taskWords(task)));
            } else if (!guid) { // none, or one that cannot be read
                look.nameless.append(checks::evidence(source, taskWords(task)));
                look.namelessTasks.append(taskWords(task));
            } else {
                ++others;
            }
        }
        look.quiet.append(checks::evidence(source, CheckWords::tr("%n running task(s) of other databases", nullptr, others)));
    }
    return look;
}

} // namespace

Finding checks::guidKnown(const CheckContext &context)
{
    const ClusterFacts *cluster = through(context.input);
    const Fact<CrdbFacts> entry = cluster ? entryOf(context, *cluster) : Fact<CrdbFacts>();
    const auto &source = entry.source;
    if (entry.failure && entry.failure->databaseMissing) {
        return finding(Outcome::Blocks,
            CheckWords::tr("%1 does not have the database %2.").arg(nameOf(cluster), context.input.plan.guid().text()),
            checks::evidence(source, whyMissing(entry.failure)),
            CheckWords::tr("Compare the GUID, or send the request through a cluster that takes part in this database."), source.at);
    }
    if (!entry.isKnown()) {
        const QString evidence = cluster ? checks::evidence(source, CheckWords::tr("not read")) : QString();
        return finding(Outcome::NotChecked, CheckWords::tr("Whether %1 has this database could not be read.").arg(nameOf(cluster)),
            evidence,
            CheckWords::tr("Sign in to the cluster and check again. It refuses a GUID that it does not know, but not that of another "
                           "database of yours."),
            {});
    }
    const CrdbFacts &found = *entry.value;
    return finding(Outcome::Passed,
        CheckWords::tr("%1 has the database %2.").arg(nameOf(cluster), found.name.isEmpty() ? found.guid.text() : found.name),
        checks::evidence(source, CheckWords::tr("%n instance(s)", nullptr, static_cast<int>(found.instances.size()))), {}, source.at);
}

Finding checks::noTaskRunning(const CheckContext &context)
{
    const TaskLook look = lookAtTasks(context.input);
    if (!look.ours.isEmpty()) {
        return finding(Outcome::Blocks, CheckWords::tr("Another task is running for this database."), lines(look.ours),
            CheckWords::tr("Wait until it ends, then check again. Two tasks at once can leave the instances uneven."), look.asOf);
    }
    if (!look.nameless.isEmpty()) {
        const QStringList unread = checks::notReadFrom(look.unread);
        Finding result = finding(Outcome::Acknowledge, CheckWords::tr("A task is running that does not say which database it changes."),
            lines(look.nameless + unread + look.quiet),
            CheckWords::tr("Find out who started it. Go on only if it is not about this database."), look.asOf);
        result.reasons = look.namelessTasks + unread;
        return result;
    }
    if (!look.unread.isEmpty() || context.input.clusters.empty()) {
        const QString title = look.unread.isEmpty()
            ? CheckWords::tr("Whether a task is running for this database could not be read.")
            : CheckWords::tr("Whether a task is running for this database could not be read from: %1.").arg(look.unread.join(u", "_s));
        return finding(Outcome::NotChecked, title, lines(look.quiet),
            CheckWords::tr("Sign in to these clusters and check again, or make sure that nobody else changes this database now."),
            look.asOf);
    }
    return finding(Outcome::Passed, CheckWords::tr("No task is running for this database."), lines(look.quiet), {}, look.asOf);
}

Finding checks::roleMayUpgrade(const CheckContext &context)
{
    const ClusterFacts *cluster = through(context.input);
    if (!cluster || !cluster->role.isKnown() || !cluster->role.value->mayUpgrade) {
        const bool known = cluster && cluster->role.isKnown();
        const QString found = known ? CheckWords::tr("role “%1”").arg(cluster->role.value->role) : CheckWords::tr("not read");
        return finding(Outcome::NotChecked,
            CheckWords::tr("Whether your account may upgrade on %1 could not be found out.").arg(nameOf(cluster)),
            cluster ? checks::evidence(cluster->role.source, found) : QString(),
            CheckWords::tr("Go on if your role may upgrade databases. Otherwise the cluster refuses and nothing is started."),
            known ? cluster->role.source.at : QDateTime());
    }
    const auto &source = cluster->role.source;
    const QString evidence = checks::evidence(source, CheckWords::tr("role “%1”").arg(cluster->role.value->role));
    if (!*cluster->role.value->mayUpgrade) {
        return finding(Outcome::Blocks, CheckWords::tr("Your account may not upgrade on %1.").arg(nameOf(cluster)), evidence,
            CheckWords::tr("Sign in with an account whose role has the permission upgrade_crdb, or ask an administrator for it."),
            source.at);
    }
    return finding(Outcome::Passed, CheckWords::tr("Your account may upgrade on %1.").arg(nameOf(cluster)), evidence, {}, source.at);
}

Finding checks::databaseAtRest(const CheckContext &context)
{
    CheckLook look;
    eachInstance(look, context, [&](const DatabaseView::Instance &instance, const InstanceFacts &facts, const Source &source) {
        const QString &cluster = instance.ref.clusterName;
        look.see(source, CheckWords::tr("status “%1”, action “%2”").arg(facts.status, facts.actionUid));
        if (facts.status.isEmpty()) {
            look.miss(cluster, CheckWords::tr("it does not tell the status of the database"));
        } else if (facts.status != "active"_L1) {
            look.name(cluster);
            look.blocks.append(CheckWords::tr("On %1 the database is “%2”, not “active”.").arg(cluster, facts.status));
        } else if (!facts.actionUid.isEmpty()) {
            look.name(cluster);
            look.blocks.append(CheckWords::tr("On %1 something is being done to the database (action %2).").arg(cluster, facts.actionUid));
        }
    });
    return finish(look,
        {CheckWords::tr("The database is active and at rest on every participating cluster."),
            CheckWords::tr("Wait until that has ended, then check again. No instance may be added, removed or changed meanwhile.")});
}

Finding checks::oneAtATime(const CheckContext &context)
{
    CheckLook look;
    if (!knowsClusters(look, context)) {
        return finish(look, {});
    }
    const QStringList away = clustersNotSignedIn(context.input);
    for (const QString &cluster : away) {
        look.miss(cluster, nobodySignedIn());
    }
    for (const ClusterFacts &cluster : context.input.clusters) {
        if (!cluster.tasks.isKnown()) {
            look.miss(nameOf(&cluster), whyMissing(cluster.tasks.failure));
            continue;
        }
        int others = 0;
        for (const WireTask &task : *cluster.tasks.value) {
            const auto guid = CrdbGuid::parse(task.guid);
            if (!isRunning(task) || (guid && *guid == context.input.plan.guid())) {
                continue;
            }
            if (!guid) { // it may be another database's
                look.name(cluster.name);
                look.asks.append(
                    CheckWords::tr("On %1 a task is running that does not say which database it changes: %2.").arg(cluster.name, task.id));
                continue;
            }
            ++others;
            look.name(cluster.name);
            look.asks.append(
                CheckWords::tr("On %1 a task of another database is running: %2 of CRDB %3.").arg(cluster.name, task.id, guid->text()));
        }
        look.see(cluster.tasks.source, CheckWords::tr("%n running task(s) of other databases", nullptr, others));
    }
    return finish(look,
        {CheckWords::tr("No task of another database is running on these clusters."),
            CheckWords::tr("Upgrade one database at a time: wait until that task has ended, then check again.")});
}

Finding checks::notManaged(const CheckContext &context)
{
    CheckLook look;
    const ClusterFacts *cluster = through(context.input);
    const Fact<CrdbFacts> crdb = cluster ? entryOf(context, *cluster) : Fact<CrdbFacts>();
    if (!crdb.isKnown()) {
        look.miss(nameOf(cluster), cluster ? whyMissing(crdb.failure) : nobodySignedIn());
    } else {
        look.see(crdb.source, CheckWords::tr("managed by “%1”").arg(crdb.value->managedBy));
        if (!crdb.value->managedBy.isEmpty()) {
            look.name(cluster->name);
            look.blocks.append(CheckWords::tr("%1 says that “%2” manages this database.").arg(cluster->name, crdb.value->managedBy));
        }
    }
    return finish(look,
        {CheckWords::tr("Nothing else manages this database."),
            CheckWords::tr("Upgrade it there, for example through its REAADB resource: what manages it could undo the change.")});
}
