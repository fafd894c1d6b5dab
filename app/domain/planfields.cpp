// SPDX-License-Identifier: GPL-3.0-or-later
#include "planfields.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

struct FieldWords {
    Q_DECLARE_TR_FUNCTIONS(UpgradeForm)
};

constexpr int Edits = 2;
constexpr qsizetype PrefixMin = 8;
constexpr int ShortResult = 600;
constexpr int LongestResult = 7 * 24 * 3600;

int shardsOf(const FormFacts &facts)
{
    if (!facts.database) {
        return 0;
    }
    int shards = facts.database->crdb.shardsCount;
    for (const auto &instance : facts.database->instances) {
        shards = instance.facts.value ? std::max(shards, instance.facts.value->settings.shardsCount) : shards;
    }
    return shards;
}

bool isPrefix(QStringView typed, QStringView known)
{
    return typed.size() >= PrefixMin && known.startsWith(typed, Qt::CaseInsensitive);
}

/// The one known GUID that was probably meant; nothing where none or several come near.
std::optional<std::pair<QString, CrdbGuid>> meant(QStringView typed, const FormFacts &facts)
{
    std::optional<std::pair<QString, CrdbGuid>> found;
    for (const auto &[name, known] : facts.guidsByName) {
        if (isPrefix(typed, known.text()) || planfields::isNear(typed, known.text())) {
            if (found && found->second != known) {
                return {};
            }
            found.emplace(name, known);
        }
    }
    return found;
}

std::optional<std::pair<QString, CrdbGuid>> byName(QStringView typed, const FormFacts &facts)
{
    for (const auto &[name, known] : facts.guidsByName) {
        if (!name.isEmpty() && typed.compare(name, Qt::CaseInsensitive) == 0) {
            return std::pair(name, known);
        }
    }
    return {};
}

/// Which clusters were asked about a GUID that nobody knows; nothing where there is none to ask. No error: a cluster that is not connected
/// may know it.
std::optional<FieldMessage> unknownGuidNote(const FormFacts &facts)
{
    const QString read = QLocale().createSeparatedList(facts.clustersRead);
    const QString unread = QLocale().createSeparatedList(facts.clustersUnread);
    if (facts.clustersRead.isEmpty() && facts.clustersUnread.isEmpty()) {
        return {};
    }
    if (facts.clustersUnread.isEmpty()) {
        return planfields::hint(
            FieldWords::tr("Not among the databases of %1. Compare it, or connect a cluster that takes part.").arg(read));
    }
    if (facts.clustersRead.isEmpty()) {
        return planfields::hint(FieldWords::tr("Whether this database exists is not known: the list of %1 could not be read.").arg(unread));
    }
    return planfields::hint(
        FieldWords::tr("Not among the databases of %1. The list of %2 could not be read, so it may be there.").arg(read, unread));
}

FieldMessage suggesting(FieldMessage message, const CrdbGuid &guid)
{
    message.suggestion = guid;
    return message;
}

std::optional<FieldMessage> typedVersionMessage(RedisVersion version, const FormFacts &facts)
{
    const auto floor = facts.database ? facts.database->highestVersion() : std::nullopt;
    if (floor && version < *floor) {
        return planfields::error(
            FieldWords::tr("An instance already runs Redis %1; going back is not possible. Choose %1 or newer.").arg(floor->text()));
    }
    const auto offer = std::ranges::find(facts.offers, version, &VersionOffer::version);
    const bool known = offer != facts.offers.end();
    if (known && offer->offered) {
        return facts.offersComplete
            ? std::nullopt
            : std::optional(planfields::warning(
                FieldWords::tr("Not every participating cluster could be asked whether it has Redis %1.").arg(version.text())));
    }
    const QString reason =
        known ? offer->reason : FieldWords::tr("No participating cluster that could be asked has Redis %1.").arg(version.text());
    if (facts.offersComplete) {
        return planfields::error(FieldWords::tr("%1 Choose a version that every node has.").arg(reason));
    }
    return facts.offers.empty()
        ? planfields::warning(FieldWords::tr("Whether the clusters have Redis %1 is not known.").arg(version.text()))
        : planfields::warning(FieldWords::tr("%1 Not every participating cluster could be asked.").arg(reason));
}

std::optional<FieldMessage> newestMessage(const FormFacts &facts)
{
    const auto newest = newestOffered(facts.offers);
    if (!newest) {
        return planfields::hint(
            FieldWords::tr("Which version is the newest is not known. The result can then be watched, but not verified."));
    }
    return planfields::hint(facts.offersComplete
            ? FieldWords::tr("Newest available is Redis %1 now.").arg(newest->text())
            : FieldWords::tr("Newest available is Redis %1 on the clusters that could be asked.").arg(newest->text()));
}

qint64 secondsPer(KeepUnit unit)
{
    switch (unit) {
    case KeepUnit::ClusterDefault:
        return 0;
    case KeepUnit::Seconds:
        return 1;
    case KeepUnit::Minutes:
        return 60;
    case KeepUnit::Hours:
        return 3600;
    case KeepUnit::Days:
        return 86400;
    }
    return 1;
}

} // namespace

namespace planfields {

FieldMessage hint(const QString &text)
{
    return {FieldMessage::Level::Hint, text, {}};
}

FieldMessage warning(const QString &text)
{
    return {FieldMessage::Level::Warning, text, {}};
}

FieldMessage error(const QString &text)
{
    return {FieldMessage::Level::Error, text, {}};
}

bool isNear(QStringView typed, QStringView known)
{
    if (std::abs(typed.size() - known.size()) > Edits || known.size() > 64) {
        return false;
    }
    std::array<int, 67> above{};
    std::array<int, 67> row{};
    const auto at = [](qsizetype i) { return static_cast<std::size_t>(i); };
    for (qsizetype j = 0; j <= known.size(); ++j) {
        above[at(j)] = static_cast<int>(j);
    }
    for (qsizetype i = 1; i <= typed.size(); ++i) {
        row[0] = static_cast<int>(i);
        int best = row[0];
        for (qsizetype j = 1; j <= known.size(); ++j) {
            const bool same = typed[i - 1].toLower() == known[j - 1].toLower();
            row[at(j)] = std::min({above[at(j - 1)] + (same ? 0 : 1), above[at(j)] + 1, row[at(j - 1)] + 1});
            best = std::min(best, row[at(j)]);
        }
        if (best > Edits) {
            return false;
        }
        std::swap(above, row);
    }
    return above[at(known.size())] <= Edits;
}

Read<CrdbGuid> guid(const UpgradeForm &form, const FormFacts &facts)
{
    const QStringView typed = QStringView(form.guid).trimmed();
    const auto parsed = CrdbGuid::parse(form.guid);
    if (parsed) {
        const bool known =
            facts.database || std::ranges::any_of(facts.guidsByName, [&](const auto &entry) { return entry.second == *parsed; });
        const auto other = known ? std::nullopt : meant(parsed->text(), facts);
        if (!other) {
            return {*parsed, known ? std::nullopt : unknownGuidNote(facts)};
        }
        return {*parsed,
            suggesting(warning(FieldWords::tr("No cluster that you are signed in to has this GUID. Did you mean %1 (%2)?")
                                   .arg(other->first, other->second.text())),
                other->second)};
    }
    if (const auto named = byName(typed, facts)) {
        return {{},
            suggesting(error(FieldWords::tr("This is the name of a database. Its GUID is %1.").arg(named->second.text())), named->second)};
    }
    if (const auto other = meant(typed, facts)) {
        return {{},
            suggesting(
                error(FieldWords::tr("%1 Did you mean %2 (%3)?").arg(parsed.error(), other->first, other->second.text())), other->second)};
    }
    return {{}, error(parsed.error())};
}

Read<RedisVersion> redisVersion(const UpgradeForm &form, const FormFacts &facts)
{
    if (form.redisVersion.trimmed().isEmpty()) {
        return {{}, newestMessage(facts)};
    }
    const auto parsed = RedisVersion::parse(form.redisVersion);
    if (!parsed) {
        return {{}, error(parsed.error())};
    }
    return {*parsed, typedVersionMessage(*parsed, facts)};
}

Read<int> parallelShards(const UpgradeForm &form, const FormFacts &facts)
{
    if (form.parallelShards < 0) {
        return {{}, error(FieldWords::tr("Enter 1 or more shards, or choose All."))};
    }
    if (form.parallelShards == 0) {
        return {{}, {}};
    }
    const int shards = shardsOf(facts);
    if (shards > 0 && form.parallelShards > shards) {
        return {
            form.parallelShards, warning(FieldWords::tr("Each instance has %n shard(s), so this is the same as All.", nullptr, shards))};
    }
    return {form.parallelShards, {}};
}

Read<int> keepResult(const UpgradeForm &form)
{
    if (form.keepUnit == KeepUnit::ClusterDefault) {
        return {{},
            warning(FieldWords::tr("The cluster keeps the result for about 8 minutes. It may be gone before it is read, for example after "
                                   "a pause of this computer."))};
    }
    const qint64 seconds = form.keepAmount * secondsPer(form.keepUnit);
    if (seconds < 1 || seconds > LongestResult) {
        return {{}, error(FieldWords::tr("The result can be kept from 1 second to 7 days."))};
    }
    if (seconds < ShortResult) {
        return {static_cast<int>(seconds), warning(FieldWords::tr("Below 10 minutes the result may be gone before it is read."))};
    }
    return {static_cast<int>(seconds), {}};
}

Read<TaskId> taskId(const UpgradeForm &form, const FormFacts &facts)
{
    const auto parsed = TaskId::parse(form.taskId);
    if (!parsed) {
        return {{}, error(parsed.error())};
    }
    if (facts.usedTaskIds.contains(parsed->text())) {
        return {
            {}, error(FieldWords::tr("This task ID has been used already. Every request needs its own; let the program make a new one."))};
    }
    return {*parsed, {}};
}

} // namespace planfields
