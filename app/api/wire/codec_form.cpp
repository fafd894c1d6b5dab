// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec.h"
#include "jsonread.h"

using namespace Qt::StringLiterals;

namespace {

/// The longest unit that holds the time in whole numbers; a day stays 24 hours, as the form presets it.
std::pair<int, KeepUnit> keepOf(int seconds)
{
    constexpr int Minute = 60;
    constexpr int Hour = 60 * Minute;
    constexpr int Day = 24 * Hour;
    if (seconds % Day == 0 && seconds > Day) {
        return {seconds / Day, KeepUnit::Days};
    }
    if (seconds % Hour == 0) {
        return {seconds / Hour, KeepUnit::Hours};
    }
    return seconds % Minute == 0 ? std::pair(seconds / Minute, KeepUnit::Minutes) : std::pair(seconds, KeepUnit::Seconds);
}

void takeKeptFor(UpgradeForm &form, const QString &headers)
{
    form.keepUnit = KeepUnit::ClusterDefault;
    for (const QString &line : headers.split(u'\n')) {
        const int seconds = line.startsWith("X-Result-TTL:"_L1, Qt::CaseInsensitive) ? line.section(u':', 1).trimmed().toInt() : 0;
        if (seconds > 0) {
            std::tie(form.keepAmount, form.keepUnit) = keepOf(seconds);
        }
    }
}

void takeModules(UpgradeForm &form, const jsonread::Fields &body, const std::vector<WireTask::Progress> &names)
{
    std::size_t number = 0;
    bool byUid = false;
    for (const jsonread::Fields &entry : body.objects("modules"_L1)) {
        ModuleRow row;
        row.name = number < names.size() ? names[number].cluster : QString();
        row.currentUid = entry.text("current_module"_L1);
        row.newUid = entry.text("new_module"_L1);
        row.newArguments = entry.raw().value("new_module_args"_L1).toString();
        byUid = byUid || !row.currentUid.isEmpty() || !row.newUid.isEmpty();
        form.modules.push_back(row);
        ++number;
    }
    form.nameModulesByUid = byUid || form.modules.empty();
}

} // namespace

UpgradeForm codec::form(const Task &task)
{
    UpgradeForm form;
    form.guid = task.guid.text();
    takeKeptFor(form, task.headers);
    const auto object = jsonread::parseObject(task.body);
    if (!object) {
        return form;
    }
    jsonread::Problem problem;
    const jsonread::Fields body(*object, {}, problem);
    form.redisVersion = body.text("redis_version"_L1);
    form.preserveRoles = body.flag("preserve_roles"_L1, false);
    form.parallelShards = body.number("parallel_shards_upgrade"_L1).value_or(0);
    form.mayDiscard = body.flag("may_discard_data"_L1, false);
    form.forceDiscard = body.flag("force_discard"_L1, false);
    form.forceRestart = body.flag("force_restart"_L1, false);
    form.keepProtocol = body.flag("keep_crdt_protocol_version"_L1, false);
    takeModules(form, body, task.expectedArguments);
    return form;
}
