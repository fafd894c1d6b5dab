// SPDX-License-Identifier: GPL-3.0-or-later
#include "planfields.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct FieldWords {
    Q_DECLARE_TR_FUNCTIONS(UpgradeForm)
};

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
