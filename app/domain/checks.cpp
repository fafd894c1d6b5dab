// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks.h"

#include "checkmodules.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Outcome = Finding::Outcome;

struct CheckWords {
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

const ClusterFacts *through(const CheckInput &input)
{
    const auto found = std::ranges::find(input.clusters, input.through, &ClusterFacts::id);
    return found == input.clusters.end() ? nullptr : &*found;
}

QString nameOf(const ClusterFacts *cluster)
{
    return cluster && !cluster->name.isEmpty() ? cluster->name : CheckWords::tr("the cluster");
}

QString lines(const QStringList &all)
{
    return all.join(u'\n');
}

Finding finding(
    const char *id, Outcome outcome, const QString &title, const QString &evidence, const QString &resolution, const QDateTime &asOf)
{
    return {QString::fromLatin1(id), outcome, title, evidence, resolution, asOf};
}

Finding guidKnown(const CheckInput &input)
{
    constexpr auto Id = "guid-known";
    const ClusterFacts *cluster = through(input);
    if (!cluster || !cluster->crdbs.isKnown()) {
        const QString evidence = cluster ? checks::evidence(cluster->crdbs.source, CheckWords::tr("not read")) : QString();
        return finding(Id, Outcome::NotChecked, CheckWords::tr("Whether %1 has this database could not be read.").arg(nameOf(cluster)),
            evidence,
            CheckWords::tr("Sign in to the cluster and check again. It refuses a GUID that it does not know, but not that of another "
                           "database of yours."),
            {});
    }
    const auto &source = cluster->crdbs.source;
    const auto &all = *cluster->crdbs.value;
    const auto found = std::ranges::find(all, input.plan.guid(), &CrdbFacts::guid);
    if (found == all.end()) {
        return finding(Id, Outcome::Blocks,
            CheckWords::tr("%1 does not have the database %2.").arg(nameOf(cluster), input.plan.guid().text()),
            checks::evidence(source, CheckWords::tr("%n other database(s)", nullptr, static_cast<int>(all.size()))),
            CheckWords::tr("Compare the GUID, or send the request through a cluster that takes part in this database."), source.at);
    }
    return finding(Id, Outcome::Passed,
        CheckWords::tr("%1 has the database %2.").arg(nameOf(cluster), found->name.isEmpty() ? found->guid.text() : found->name),
        checks::evidence(source, CheckWords::tr("%n instance(s)", nullptr, static_cast<int>(found->instances.size()))), {}, source.at);
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
            } else if (task.guid.isEmpty()) {
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

Finding noTaskRunning(const CheckInput &input)
{
    constexpr auto Id = "no-task-running";
    const TaskLook look = lookAtTasks(input);
    if (!look.ours.isEmpty()) {
        return finding(Id, Outcome::Blocks, CheckWords::tr("Another task is running for this database."), lines(look.ours),
            CheckWords::tr("Wait until it ends, then check again. Two tasks at once can leave the instances uneven."), look.asOf);
    }
    if (!look.nameless.isEmpty()) {
        const QStringList unread = checks::notReadFrom(look.unread);
        Finding result = finding(Id, Outcome::Acknowledge, CheckWords::tr("A task is running that does not say which database it changes."),
            lines(look.nameless + unread + look.quiet),
            CheckWords::tr("Find out who started it. Go on only if it is not about this database."), look.asOf);
        result.reasons = look.namelessTasks + unread;
        return result;
    }
    if (!look.unread.isEmpty() || input.clusters.empty()) {
        const QString title = look.unread.isEmpty()
            ? CheckWords::tr("Whether a task is running for this database could not be read.")
            : CheckWords::tr("Whether a task is running for this database could not be read from: %1.").arg(look.unread.join(u", "_s));
        return finding(Id, Outcome::NotChecked, title, lines(look.quiet),
            CheckWords::tr("Sign in to these clusters and check again, or make sure that nobody else changes this database now."),
            look.asOf);
    }
    return finding(Id, Outcome::Passed, CheckWords::tr("No task is running for this database."), lines(look.quiet), {}, look.asOf);
}

Finding roleMayUpgrade(const CheckInput &input)
{
    constexpr auto Id = "role-may-upgrade";
    const ClusterFacts *cluster = through(input);
    if (!cluster || !cluster->role.isKnown() || !cluster->role.value->mayUpgrade) {
        const bool known = cluster && cluster->role.isKnown();
        const QString found = known ? CheckWords::tr("role “%1”").arg(cluster->role.value->role) : CheckWords::tr("not read");
        return finding(Id, Outcome::NotChecked,
            CheckWords::tr("Whether your account may upgrade on %1 could not be found out.").arg(nameOf(cluster)),
            cluster ? checks::evidence(cluster->role.source, found) : QString(),
            CheckWords::tr("Go on if your role may upgrade databases. Otherwise the cluster refuses and nothing is started."),
            known ? cluster->role.source.at : QDateTime());
    }
    const auto &source = cluster->role.source;
    const QString evidence = checks::evidence(source, CheckWords::tr("role “%1”").arg(cluster->role.value->role));
    if (!*cluster->role.value->mayUpgrade) {
        return finding(Id, Outcome::Blocks, CheckWords::tr("Your account may not upgrade on %1.").arg(nameOf(cluster)), evidence,
            CheckWords::tr("Sign in with an account whose role has the permission upgrade_crdb, or ask an administrator for it."),
            source.at);
    }
    return finding(Id, Outcome::Passed, CheckWords::tr("Your account may upgrade on %1.").arg(nameOf(cluster)), evidence, {}, source.at);
}

} // namespace

std::vector<Finding> runChecks(const CheckInput &input)
{
    const auto database = findDatabase(input.clusters, input.plan.guid());
    return {guidKnown(input), noTaskRunning(input), checks::softwareHasUpgrade(input, database), checks::versionOffered(input, database),
        roleMayUpgrade(input), checks::modulesFit(input, database)};
}
