// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporttask.h"

#include "redaction.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView BodyFields[] = {"redis_version"_L1, "preserve_roles"_L1, "parallel_shards_upgrade"_L1, "force_restart"_L1,
    "keep_crdt_protocol_version"_L1, "may_discard_data"_L1, "force_discard"_L1};
constexpr QLatin1StringView ModuleFields[] = {"current_module"_L1, "new_module"_L1, "new_module_args"_L1};

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QJsonValue safe(const QJsonValue &value)
{
    return value.isString() ? QJsonValue(redaction::withoutSecrets(value.toString())) : value;
}

QJsonObject requestBody(const QByteArray &body)
{
    const QJsonObject sent = QJsonDocument::fromJson(body).object();
    QJsonObject kept;
    for (const QLatin1StringView field : BodyFields) {
        if (sent.contains(field))
            kept.insert(field, safe(sent[field]));
    }
    QJsonArray modules;
    for (const QJsonValue &module : sent["modules"_L1].toArray()) {
        QJsonObject one;
        for (const QLatin1StringView field : ModuleFields) {
            if (module.toObject().contains(field))
                one.insert(field, safe(module[field]));
        }
        modules.append(one);
    }
    if (sent.contains("modules"_L1))
        kept.insert("modules"_L1, modules);
    return kept;
}

QJsonArray clusterErrors(const WireTask &seen)
{
    QJsonArray errors;
    for (const WireTask::Error &error : seen.errors)
        errors.append(QJsonObject{{u"cluster"_s, redaction::withoutSecrets(error.cluster)},
            {u"code"_s, redaction::withoutSecrets(error.code)}, {u"description"_s, redaction::withoutSecrets(error.description)}});
    return errors;
}

} // namespace

QJsonObject exported(const Task &task)
{
    QJsonObject to{{u"created"_s, timeText(task.createdAt)}, {u"sent"_s, timeText(task.sentAt)}, {u"ended"_s, timeText(task.endedAt)},
        {u"lastConfirmed"_s, timeText(task.lastConfirmed)}, {u"destructive"_s, task.destructive}, {u"resultKeptSeconds"_s, task.ttlSeconds},
        {u"body"_s, requestBody(task.body)}, {u"clusterErrors"_s, clusterErrors(task.seen)}};
    const std::pair<QString, QString> texts[] = {{u"id"_s, task.id.text()}, {u"guid"_s, task.guid.text()},
        {u"database"_s, task.databaseName}, {u"cluster"_s, task.clusterName}, {u"endpoint"_s, task.endpoint},
        {u"certificateSha256"_s, task.certificate}, {u"state"_s, storedName(task.state)},
        {u"requestedVersion"_s, task.requestedVersion ? task.requestedVersion->text() : QString()},
        {u"expectedVersion"_s, task.expectedVersion ? task.expectedVersion->text() : QString()}, {u"clusterTaskId"_s, task.serverTaskId},
        {u"clusterStatus"_s, task.seen.status}, {u"verdict"_s, task.verdict}};
    for (const auto &[key, text] : texts)
        to.insert(key, redaction::withoutSecrets(text));
    to.insert("headers"_L1, redaction::headers(task.headers));
    return to;
}
