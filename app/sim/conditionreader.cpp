// SPDX-License-Identifier: GPL-3.0-or-later
#include "conditionreader.h"

using namespace Qt::StringLiterals;

namespace {

std::optional<int> maybeNumber(StrictObject &reader, const QString &key)
{
    return reader.has(key) ? std::optional(reader.number(key, 0)) : std::nullopt;
}

ConditionSpec readCondition(const QJsonValue &value, const QString &place, JsonProblem &problem)
{
    StrictObject reader(value, place, problem);
    ConditionSpec on;
    on.status = reader.text(u"status"_s, on.status);
    on.sync = reader.text(u"sync"_s, on.sync);
    on.lag = maybeNumber(reader, u"lag"_s);
    on.linkDownTo = reader.text(u"link_down_to"_s);
    on.backup = reader.flag(u"backup"_s, on.backup);
    on.backupHours = reader.amount(u"backup_hours"_s, on.backupHours);
    on.exportStatus = reader.text(u"export_status"_s);
    on.backlog = reader.text(u"backlog"_s, on.backlog);
    on.usedShare = reader.amount(u"used_share"_s, on.usedShare);
    on.protocol = maybeNumber(reader, u"protocol"_s);
    on.featureset = maybeNumber(reader, u"featureset"_s);
    on.configuration = reader.text(u"configuration"_s, on.configuration);
    on.connectionError = reader.text(u"connection_error"_s);
    on.available = reader.flag(u"available"_s, on.available);
    on.withoutModules = reader.texts(u"without_modules"_s);
    reader.finish();
    return on;
}

} // namespace

WellbeingSpec readWellbeing(const QJsonObject &value, const QString &place, JsonProblem &problem)
{
    StrictObject reader(value, place, problem);
    WellbeingSpec spec;
    spec.maintenanceNodes = reader.texts(u"maintenance_nodes"_s);
    spec.downNodes = reader.texts(u"down_nodes"_s);
    spec.failingNodes = reader.texts(u"failing_nodes"_s);
    spec.freeRam = reader.amount(u"free_ram"_s, spec.freeRam);
    spec.quorum = reader.flag(u"quorum"_s, spec.quorum);
    spec.changesBlocked = reader.flag(u"changes_blocked"_s, spec.changesBlocked);
    spec.requestsIgnored = reader.flag(u"requests_ignored"_s, spec.requestsIgnored);
    spec.expiringCertificates = reader.texts(u"expiring_certificates"_s);
    spec.alerts = reader.number(u"alerts"_s, spec.alerts);
    spec.licenseExpired = reader.flag(u"license_expired"_s, spec.licenseExpired);
    spec.licenseDays = reader.amount(u"license_days"_s, spec.licenseDays);
    spec.clockAhead = reader.amount(u"clock_ahead"_s, spec.clockAhead);
    spec.missingCalls = reader.texts(u"missing_calls"_s);
    reader.finish();
    return spec;
}

std::map<QString, ConditionSpec> readConditions(const QJsonObject &value, const QString &place, JsonProblem &problem)
{
    std::map<QString, ConditionSpec> conditions;
    for (auto it = value.begin(); it != value.end(); ++it)
        conditions.emplace(it.key(), readCondition(*it, place + u" > "_s + it.key(), problem));
    return conditions;
}
