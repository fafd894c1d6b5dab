// SPDX-License-Identifier: GPL-3.0-or-later
#include "consequences.h"

#include "text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReviewPage)
};

constexpr int TitleCap = 40;
constexpr int DefaultTtl = 500;

using Out = std::vector<Consequence>;

/// Replication and persistence of the instances that were read; where none was, of the CRDB's default configuration.
struct Protection {
    bool known = false;
    bool replicationEverywhere = true;
    bool persistenceEverywhere = true;
    bool appendOnly = false;
};

bool isPersistent(const QString &setting)
{
    return !setting.isEmpty() && setting != "disabled"_L1;
}

Protection protectionOf(const ReviewSubject &subject)
{
    Protection protection;
    if (!subject.database) {
        return protection;
    }
    for (const DatabaseView::Instance &instance : subject.database->instances) {
        if (instance.facts.value) {
            const DatabaseSettings &settings = instance.facts.value->settings;
            protection.known = true;
            protection.replicationEverywhere = protection.replicationEverywhere && settings.replication;
            protection.persistenceEverywhere = protection.persistenceEverywhere && isPersistent(settings.dataPersistence);
            protection.appendOnly = protection.appendOnly || settings.dataPersistence == "aof"_L1;
        }
    }
    if (!protection.known) {
        const CrdbFacts &crdb = subject.database->crdb;
        protection = {true, crdb.replication, isPersistent(crdb.dataPersistence), crdb.dataPersistence == "aof"_L1};
    }
    return protection;
}

QString clusterList(const DatabaseView &database)
{
    QStringList names;
    for (const DatabaseView::Instance &instance : database.instances) {
        names.append(instance.ref.clusterName);
    }
    return QLocale().createSeparatedList(names);
}

void sayProduction(const ReviewSubject &subject, Out &out)
{
    if (!subject.rails.production.isEmpty()) {
        out.push_back({StateShape::Attention,
            Words::tr("This is production: %1. The name of the database has to be typed before anything is sent.")
                .arg(QLocale().createSeparatedList(subject.rails.production))});
    }
    if (!subject.rails.unclassified.isEmpty()) {
        out.push_back({StateShape::Attention,
            Words::tr("Nobody has said whether this is production: %1. It is treated as production, and the name of the database has to be "
                      "typed before anything is sent. What a cluster is for is said on the Clusters page, once it is saved and connected.")
                .arg(QLocale().createSeparatedList(subject.rails.unclassified))});
    }
}

void sayScope(const ReviewSubject &subject, Out &out)
{
    if (!subject.database || subject.database->instances.empty()) {
        out.push_back({StateShape::Attention,
            Words::tr("Every instance of this database is upgraded. How many there are, and on which clusters, is not known here.")});
        return;
    }
    const int count = static_cast<int>(subject.database->instances.size());
    const QString clusters = clusterList(*subject.database);
    const auto now = subject.database->lowestVersion();
    if (now && subject.expected) {
        out.push_back({StateShape::Neutral,
            Words::tr("%n instance(s) go from Redis %1 to %2: %3.", nullptr, count).arg(now->text(), subject.expected->text(), clusters)});
    } else if (subject.expected) {
        out.push_back(
            {StateShape::Neutral, Words::tr("%n instance(s) go to Redis %1: %2.", nullptr, count).arg(subject.expected->text(), clusters)});
    } else {
        out.push_back({StateShape::Neutral, Words::tr("%n instance(s) are upgraded: %1.", nullptr, count).arg(clusters)});
    }
    QStringList unread;
    for (const DatabaseView::Instance &instance : subject.database->instances) {
        if (!instance.cluster) {
            unread.append(instance.ref.clusterName);
        }
    }
    if (!unread.isEmpty()) {
        out.push_back({StateShape::Attention,
            Words::tr("You are not signed in to %1. What happens there cannot be verified.").arg(QLocale().createSeparatedList(unread))});
    }
}

void sayVersion(const ReviewSubject &subject, Out &out)
{
    if (subject.plan.redisVersion()) {
        return;
    }
    if (subject.expected) {
        out.push_back({StateShape::Neutral,
            Words::tr("The request names no version. Newest available is Redis %1 now, and that is what will be verified.")
                .arg(subject.expected->text())});
    } else {
        out.push_back({StateShape::Attention,
            Words::tr("The clusters choose the newest version, and which one that is cannot be told from here. The result will be "
                      "“Finished, not verified” at best.")});
    }
}

void sayInterruption(const ReviewSubject &subject, Out &out)
{
    const Protection protection = protectionOf(subject);
    if (!protection.known) {
        out.push_back({StateShape::Attention,
            Words::tr("Whether this database has replication is not known. Without replication it is down while it restarts.")});
    } else if (protection.replicationEverywhere) {
        out.push_back({StateShape::Neutral,
            Words::tr("Replication is on: each shard fails over once, and clients are interrupted for a short time.")});
    } else if (protection.persistenceEverywhere) {
        out.push_back({StateShape::Attention,
            protection.appendOnly
                ? Words::tr("Replication is off: the database is down while its shards load their data from the append-only file.")
                : Words::tr("Replication is off: the database is down while its shards load their data from the snapshot.")});
    } else {
        out.push_back({StateShape::Attention,
            Words::tr(
                "At least one instance has neither replication nor persistence: its shards restart empty. Without “May discard data” the "
                "cluster is expected to refuse.")});
    }
}

void sayShards(const ReviewSubject &subject, Out &out)
{
    const UpgradePlan &plan = subject.plan;
    out.push_back(plan.preserveRoles()
            ? Consequence{StateShape::Neutral, Words::tr("Primary shards return to their nodes. This costs one more failover per shard.")}
            : Consequence{
                StateShape::Attention, Words::tr("Primary and replica shards may change places, so a cluster can end up unbalanced.")});
    const auto parallel = plan.parallelShards();
    out.push_back({StateShape::Neutral,
        parallel ? Words::tr("At most %n shard(s) restart at a time.", nullptr, *parallel)
                 : Words::tr("All shards of an instance restart at once.")});
    if (plan.forceRestart()) {
        out.push_back({StateShape::Attention, Words::tr("Every shard restarts, also where no version changes.")});
    }
    if (plan.keepProtocol()) {
        out.push_back({StateShape::Attention,
            Words::tr(
                "The CRDT protocol version stays, and the featureset with it. A second upgrade without this option must follow soon.")});
    }
}

bool hasModules(const DatabaseView &database)
{
    return std::ranges::any_of(
        database.instances, [](const auto &instance) { return instance.facts.value && !instance.facts.value->modules.empty(); });
}

void sayModules(const ReviewSubject &subject, Out &out)
{
    constexpr int FirstWithBuiltIn = 8;
    const auto now = subject.database ? subject.database->lowestVersion() : std::nullopt;
    const bool crosses = now && now->major < FirstWithBuiltIn && (!subject.expected || subject.expected->major >= FirstWithBuiltIn);
    if (crosses) {
        out.push_back({StateShape::Attention,
            hasModules(*subject.database) ? Words::tr(
                "Applications must not use module commands (for example Search or JSON) until every instance is upgraded. Nothing "
                "blocks these commands, and they can stop the replication between the instances.")
                                          : Words::tr("Redis 8 brings module commands (for example Search or JSON). Applications must not "
                                                      "use them until every instance is upgraded.")});
    }
    for (const UpgradePlan::ModuleChange &change : subject.plan.modules()) {
        const QString name = change.name.isEmpty() ? change.currentUid : change.name;
        out.push_back({StateShape::Neutral,
            change.arguments.isEmpty() ? Words::tr("%1 starts without arguments.").arg(name)
                                       : Words::tr("%1 starts with the arguments: %2").arg(name, change.arguments)});
    }
}

QString keptFor(int seconds)
{
    const auto whole = [seconds](int unit) { return seconds % unit == 0; };
    constexpr int Minute = 60;
    constexpr int Hour = 60 * Minute;
    constexpr int Day = 24 * Hour;
    if (whole(Day) && seconds > Day) {
        return Words::tr("The cluster keeps the result for %n day(s).", nullptr, seconds / Day);
    }
    if (whole(Hour)) {
        return Words::tr("The cluster keeps the result for %n hour(s).", nullptr, seconds / Hour);
    }
    if (whole(Minute)) {
        return Words::tr("The cluster keeps the result for %n minute(s).", nullptr, seconds / Minute);
    }
    return Words::tr("The cluster keeps the result for %n second(s).", nullptr, seconds);
}

void sayResult(const ReviewSubject &subject, Out &out)
{
    constexpr int ShortResult = 600;
    const int seconds = subject.plan.resultTtlSeconds().value_or(DefaultTtl);
    out.push_back({StateShape::Neutral, keptFor(seconds)});
    if (seconds < ShortResult) {
        out.push_back(
            {StateShape::Attention, Words::tr("After that it is gone. Keep it longer if this computer may sleep or lose its connection.")});
    }
}

} // namespace

QString ReviewSubject::databaseName() const
{
    const QString name = database ? database->name : QString();
    // A name that was cut or cleaned is not the one that a person knows.
    const bool whole = !name.contains(QChar::ReplacementCharacter) && !name.endsWith(u'…') && name == name.trimmed();
    return whole ? name : QString();
}

QString ReviewSubject::title() const
{
    const QString name = database ? database->name : QString();
    return name.isEmpty() ? plan.guid().shortText() : text::plain(name, TitleCap);
}

std::vector<Consequence> lossesOf(const ReviewSubject &subject)
{
    Out out;
    const Protection protection = protectionOf(subject);
    if (subject.plan.forceDiscard()) {
        out.push_back({StateShape::Bad,
            !protection.known ? Words::tr(
                "Force discard: the data is thrown away even where replication or persistence would keep it. There is no way back.")
                : protection.replicationEverywhere || protection.persistenceEverywhere
                ? Words::tr("Force discard: the data is thrown away although this database could keep it. There is no way back.")
                : Words::tr("Force discard: the data of every instance is thrown away. There is no way back.")});
    }
    if (subject.plan.mayDiscard()) {
        const bool kept = protection.known && (protection.replicationEverywhere || protection.persistenceEverywhere);
        out.push_back({StateShape::Bad,
            kept ? Words::tr(
                "May discard data: this database has replication or persistence, so nothing should be lost and the option is not needed.")
                 : Words::tr("May discard data: an instance without replication and persistence loses its data when its shards restart. Do "
                             "not count on "
                             "the other instances to bring it back.")});
    }
    return out;
}

std::vector<Consequence> consequencesOf(const ReviewSubject &subject)
{
    Out out = lossesOf(subject);
    sayProduction(subject, out);
    sayScope(subject, out);
    sayVersion(subject, out);
    sayInterruption(subject, out);
    sayModules(subject, out);
    sayShards(subject, out);
    out.push_back({StateShape::Neutral, expectedTimeSentence(subject.time)});
    sayResult(subject, out);
    return out;
}
