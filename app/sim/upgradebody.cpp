// SPDX-License-Identifier: GPL-3.0-or-later
#include "upgradebody.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

/// A value as the validator prints it.
QString shown(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? u"True"_s : u"False"_s;
    case QJsonValue::Double:
        return QString::number(value.toDouble(), 'g', 17);
    case QJsonValue::String:
        return u"'%1'"_s.arg(value.toString());
    case QJsonValue::Array:
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    case QJsonValue::Object:
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    default:
        return u"None"_s;
    }
}

QString wrongType(const QJsonValue &value, const QString &type, const QString &field)
{
    return u"%1 is not of type '%2' - '%3'"_s.arg(shown(value), type, field);
}

bool isWhole(const QJsonValue &value)
{
    return value.isDouble() && value.toDouble() == std::floor(value.toDouble());
}

const std::vector<std::pair<QString, bool UpgradeOrder::*>> &flags()
{
    static const std::vector<std::pair<QString, bool UpgradeOrder::*>> table{
        {u"preserve_roles"_s, &UpgradeOrder::preserveRoles},
        {u"may_discard_data"_s, &UpgradeOrder::mayDiscardData},
        {u"force_discard"_s, &UpgradeOrder::forceDiscard},
        {u"force_restart"_s, &UpgradeOrder::forceRestart},
        {u"keep_crdt_protocol_version"_s, &UpgradeOrder::keepProtocol},
        {u"keep_crdt_featureset_version"_s, &UpgradeOrder::keepFeatureset},
    };
    return table;
}

/// Arguments come as one text or, as the database page words it, as a list of texts.
std::optional<QString> argumentsOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (!value.isArray())
        return std::nullopt;
    QStringList words;
    const QJsonArray list = value.toArray();
    for (const QJsonValue &word : list) {
        if (!word.isString())
            return std::nullopt;
        words.append(word.toString());
    }
    return words.join(u' ');
}

QString readModules(const QJsonValue &value, UpgradeOrder &order)
{
    if (!value.isArray())
        return wrongType(value, u"array"_s, u"modules"_s);
    const QJsonArray list = value.toArray();
    for (const QJsonValue &entry : list) {
        if (!entry.isObject())
            return wrongType(entry, u"object"_s, u"modules"_s);
        const QJsonObject object = entry.toObject();
        UpgradeOrder::Module module;
        for (const auto &[key, target] : {std::pair{u"current_module"_s, &module.currentUid}, std::pair{u"new_module"_s, &module.newUid}}) {
            if (object.contains(key) && !object.value(key).isString())
                return wrongType(object.value(key), u"string"_s, u"modules.%1"_s.arg(key));
            *target = object.value(key).toString();
        }
        if (const QJsonValue arguments = object.value("new_module_args"_L1); !arguments.isUndefined()) {
            module.arguments = argumentsOf(arguments);
            if (!module.arguments)
                return wrongType(arguments, u"string"_s, u"modules.new_module_args"_s);
        }
        order.modules.push_back(std::move(module));
    }
    return {};
}

QString readField(const QString &key, const QJsonValue &value, bool refuseUnknownFields, UpgradeOrder &order)
{
    for (const auto &[name, member] : flags()) {
        if (name != key)
            continue;
        if (!value.isBool())
            return wrongType(value, u"boolean"_s, key);
        order.*member = value.toBool();
        return {};
    }
    if (key == "redis_version"_L1) {
        if (!value.isString())
            return wrongType(value, u"string"_s, key);
        order.redisVersion = value.toString();
        return {};
    }
    if (key == "parallel_shards_upgrade"_L1) {
        if (!isWhole(value))
            return wrongType(value, u"integer"_s, key);
        if (value.toDouble() < 1.0 || value.toDouble() > 1e9)
            return u"%1 is less than the minimum of 1 - '%2'"_s.arg(shown(value), key);
        order.parallelShards = value.toInt();
        return {};
    }
    if (key == "modules"_L1)
        return readModules(value, order);
    return refuseUnknownFields ? u"Additional properties are not allowed ('%1' was unexpected)"_s.arg(key) : QString();
}

} // namespace

Result<UpgradeOrder, QString> readUpgradeBody(const QByteArray &body, bool refuseUnknownFields)
{
    if (body.trimmed().isEmpty())
        return u"None is not of type 'object'"_s;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (error.error != QJsonParseError::NoError)
        return u"Request body is not valid JSON"_s;
    if (!document.isObject())
        return u"%1 is not of type 'object'"_s.arg(shown(document.array()));
    UpgradeOrder order;
    const QJsonObject object = document.object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString detail = readField(it.key(), *it, refuseUnknownFields, order);
        if (!detail.isEmpty())
            return detail;
    }
    return order;
}
