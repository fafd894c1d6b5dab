// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonread.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdint>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Codec)
};

bool isNothing(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull() || (value.isString() && value.toString().isEmpty());
}

std::optional<int> wholeNumber(const QJsonValue &value)
{
    if (value.isString()) {
        bool ok = false;
        const int n = value.toString().toInt(&ok);
        return ok ? std::optional(n) : std::nullopt;
    }
    constexpr qint64 None = std::numeric_limits<qint64>::min();
    const qint64 n = value.toInteger(None);
    const bool fits = n >= std::numeric_limits<int>::min() && n <= std::numeric_limits<int>::max();
    return fits ? std::optional(static_cast<int>(n)) : std::nullopt;
}

qsizetype endOfString(QByteArrayView json, qsizetype open)
{
    qsizetype i = open + 1;
    while (i < json.size() && json[i] != '"')
        i += json[i] == '\\' ? 2 : 1;
    return std::min(i, json.size());
}

bool isKey(QByteArrayView json, qsizetype afterString)
{
    qsizetype i = afterString;
    while (i < json.size() && (json[i] == ' ' || json[i] == '\t' || json[i] == '\n' || json[i] == '\r'))
        ++i;
    return i < json.size() && json[i] == ':';
}

QByteArray unescaped(QByteArrayView inside)
{
    if (!inside.contains('\\'))
        return inside.toByteArray();
    return QJsonDocument::fromJson("[\"" + inside.toByteArray() + "\"]").array().first().toString().toUtf8();
}

} // namespace

namespace jsonread {

void Problem::add(const QString &where, const QString &what)
{
    if (m_first.isEmpty())
        m_first = u"%1: %2"_s.arg(text::plain(where), what);
}

Fields::Fields(QJsonObject object, QString where, Problem &problem)
    : m_object(std::move(object))
    , m_where(std::move(where))
    , m_problem(&problem)
{ }

bool Fields::has(QLatin1StringView key) const
{
    return !isNothing(m_object.value(key));
}

QString Fields::text(QLatin1StringView key, qsizetype cap) const
{
    const QJsonValue value = m_object.value(key);
    if (value.isString())
        return text::plain(value.toString(), cap);
    if (!isNothing(value))
        refuse(key, Words::tr("not a text"));
    return {};
}

QString Fields::required(QLatin1StringView key, qsizetype cap) const
{
    if (!has(key))
        refuse(key, Words::tr("missing"));
    return text(key, cap);
}

std::optional<int> Fields::number(QLatin1StringView key) const
{
    const QJsonValue value = m_object.value(key);
    if (isNothing(value))
        return {};
    const auto n = wholeNumber(value);
    if (!n)
        refuse(key, Words::tr("not a whole number"));
    return n;
}

bool Fields::flag(QLatin1StringView key, bool whenAbsent) const
{
    const QJsonValue value = m_object.value(key);
    if (!value.isBool() && !isNothing(value))
        refuse(key, Words::tr("neither true nor false"));
    return value.toBool(whenAbsent);
}

QDateTime Fields::time(QLatin1StringView key) const
{
    QDateTime time = QDateTime::fromString(text(key), Qt::ISODateWithMs);
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time.toUTC();
}

QJsonArray Fields::list(QLatin1StringView key) const
{
    const QJsonValue value = m_object.value(key);
    if (!value.isArray() && !isNothing(value))
        refuse(key, Words::tr("not a list"));
    return value.toArray();
}

QStringList Fields::texts(QLatin1StringView key, qsizetype cap) const
{
    QStringList result;
    for (const QJsonValue value : list(key)) {
        if (!value.isString()) {
            refuse(key, Words::tr("not a list of texts"));
            return {};
        }
        result.append(text::plain(value.toString(), cap));
    }
    return result;
}

Fields Fields::object(QLatin1StringView key) const
{
    const QJsonValue value = m_object.value(key);
    if (!value.isObject() && !isNothing(value))
        refuse(key, Words::tr("not an object"));
    return Fields(value.toObject(), path(key), *m_problem);
}

std::vector<Fields> Fields::objects(QLatin1StringView key, std::size_t most) const
{
    return elements(list(key), path(key), *m_problem, most);
}

void Fields::refuse(QLatin1StringView key, const QString &what) const
{
    m_problem->add(path(key), what);
}

QString Fields::path(QLatin1StringView key) const
{
    return m_where.isEmpty() ? QString(key) : u"%1.%2"_s.arg(m_where, key);
}

Result<QJsonDocument, QString> parse(const QByteArray &body, std::initializer_list<QByteArrayView> once)
{
    QJsonParseError error;
    QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (error.error != QJsonParseError::NoError)
        return Words::tr("not valid JSON at byte %1 of %2").arg(QString::number(error.offset), QString::number(body.size()));
    if (once.size() > 0 && hasTwice(body, once))
        return Words::tr("a field stands twice in one object");
    return document;
}

Result<QJsonObject, QString> parseObject(const QByteArray &body, std::initializer_list<QByteArrayView> once)
{
    const auto document = parse(body, once);
    if (!document)
        return document.error();
    if (!document->isObject())
        return Words::tr("not an object");
    return document->object();
}

Result<QJsonArray, QString> parseList(
    const QByteArray &body, std::initializer_list<QLatin1StringView> wrappers, std::initializer_list<QByteArrayView> once)
{
    const auto document = parse(body, once);
    if (!document)
        return document.error();
    if (document->isArray())
        return document->array();
    for (const QLatin1StringView wrapper : wrappers) {
        const QJsonValue inside = document->object().value(wrapper);
        if (inside.isArray())
            return inside.toArray();
    }
    return Words::tr("not a list");
}

std::vector<Fields> elements(const QJsonArray &list, const QString &where, Problem &problem, std::size_t most)
{
    std::vector<Fields> result;
    result.reserve(std::min(static_cast<std::size_t>(list.size()), most));
    for (const QJsonValue value : list) {
        if (result.size() == most)
            break;
        const QString place = u"%1[%2]"_s.arg(where, QString::number(result.size()));
        if (!value.isObject()) {
            problem.add(place, Words::tr("not an object"));
            break;
        }
        result.emplace_back(value.toObject(), place, problem);
    }
    return result;
}

bool hasTwice(QByteArrayView json, std::initializer_list<QByteArrayView> once)
{
    std::vector<std::uint32_t> seen; // one set of bits for each open object or list
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (c == '{' || c == '[') {
            seen.push_back(0);
        } else if ((c == '}' || c == ']') && !seen.empty()) {
            seen.pop_back();
        } else if (c == '"') {
            const qsizetype end = endOfString(json, i);
            const QByteArrayView inside = json.sliced(i + 1, std::max<qsizetype>(0, end - i - 1));
            i = end;
            if (seen.empty() || !isKey(json, end + 1))
                continue;
            const QByteArray key = unescaped(inside);
            const auto *const found = std::find(once.begin(), once.end(), QByteArrayView(key));
            if (found == once.end())
                continue;
            const auto bit = std::uint32_t(1) << (found - once.begin());
            if (seen.back() & bit)
                return true;
            seen.back() |= bit;
        }
    }
    return false;
}

} // namespace jsonread

std::map<QString, int> jsonread::numbers(const QJsonObject &object)
{
    std::map<QString, int> result;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (const int number = it->toInt(-1); number >= 0)
            result.emplace(text::plain(it.key()), number);
    }
    return result;
}
