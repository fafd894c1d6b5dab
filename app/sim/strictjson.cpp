// SPDX-License-Identifier: GPL-3.0-or-later
#include "strictjson.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cmath>

using namespace Qt::StringLiterals;

void JsonProblem::report(const QString &place, const QString &what)
{
    if (m_text.isEmpty())
        m_text = QCoreApplication::translate("Scenario", "%1: %2.").arg(place, what);
}

StrictObject::StrictObject(const QJsonValue &value, QString place, JsonProblem &problem)
    : m_object(value.toObject())
    , m_place(std::move(place))
    , m_problem(problem)
{
    if (!value.isObject())
        m_problem.report(m_place, QCoreApplication::translate("Scenario", "an object is expected here"));
}

QString StrictObject::placeOf(const QString &key) const
{
    return m_place + u" > "_s + key;
}

QJsonValue StrictObject::take(const QString &key, QJsonValue::Type type, const QString &expected)
{
    m_known.insert(key);
    const QJsonValue value = m_object.value(key);
    if (value.isUndefined() || value.type() == type)
        return value;
    m_problem.report(placeOf(key), expected);
    return QJsonValue(QJsonValue::Undefined);
}

QString StrictObject::text(const QString &key, const QString &absent)
{
    return take(key, QJsonValue::String, QCoreApplication::translate("Scenario", "a text is expected here")).toString(absent);
}

QString StrictObject::requiredText(const QString &key)
{
    const QString value = text(key);
    if (value.isEmpty())
        m_problem.report(placeOf(key), QCoreApplication::translate("Scenario", "this text is missing or empty"));
    return value;
}

bool StrictObject::flag(const QString &key, bool absent)
{
    return take(key, QJsonValue::Bool, QCoreApplication::translate("Scenario", "true or false is expected here")).toBool(absent);
}

int StrictObject::number(const QString &key, int absent)
{
    const double value =
        take(key, QJsonValue::Double, QCoreApplication::translate("Scenario", "a whole number is expected here")).toDouble(absent);
    if (std::abs(value) > 2e9 || value != std::floor(value)) {
        m_problem.report(placeOf(key), QCoreApplication::translate("Scenario", "a whole number is expected here"));
        return absent;
    }
    return static_cast<int>(value);
}

double StrictObject::amount(const QString &key, double absent)
{
    const double value =
        take(key, QJsonValue::Double, QCoreApplication::translate("Scenario", "a number is expected here")).toDouble(absent);
    if (value < 0.0)
        m_problem.report(placeOf(key), QCoreApplication::translate("Scenario", "a number that is not negative is expected here"));
    return value;
}

QStringList StrictObject::texts(const QString &key)
{
    QStringList result;
    list(key, [this, &result](const QJsonValue &value, const QString &place) {
        if (!value.isString())
            m_problem.report(place, QCoreApplication::translate("Scenario", "a text is expected here"));
        result.append(value.toString());
    });
    return result;
}

QJsonObject StrictObject::object(const QString &key)
{
    return take(key, QJsonValue::Object, QCoreApplication::translate("Scenario", "an object is expected here")).toObject();
}

void StrictObject::list(const QString &key, const std::function<void(const QJsonValue &, const QString &)> &each)
{
    const QJsonArray values = take(key, QJsonValue::Array, QCoreApplication::translate("Scenario", "a list is expected here")).toArray();
    int index = 0;
    for (const QJsonValue &value : values)
        each(value, u"%1[%2]"_s.arg(placeOf(key)).arg(index++));
}

bool StrictObject::has(const QString &key)
{
    m_known.insert(key);
    return m_object.contains(key);
}

void StrictObject::finish()
{
    const QStringList keys = m_object.keys();
    for (const QString &key : keys) {
        if (!m_known.contains(key))
            m_problem.report(placeOf(key), QCoreApplication::translate("Scenario", "this key is not known here"));
    }
}

Result<QJsonObject, QString> parseObject(const QByteArray &json, const QString &place)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        const QByteArray before = json.left(error.offset);
        const auto line = before.count('\n') + 1;
        const auto column = error.offset - before.lastIndexOf('\n');
        return QCoreApplication::translate("Scenario", "%1, line %2, column %3: this is not valid JSON (%4).")
            .arg(place, QString::number(line), QString::number(column), error.errorString());
    }
    if (!document.isObject())
        return QCoreApplication::translate("Scenario", "%1: the file must hold one JSON object.").arg(place);
    return document.object();
}

QString lessonText(const QString &text)
{
    return text.isEmpty() ? text : QCoreApplication::translate("Lessons", text.toUtf8().constData());
}
