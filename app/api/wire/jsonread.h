// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "text.h"

#include <QByteArrayView>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <initializer_list>
#include <limits>
#include <map>
#include <optional>
#include <vector>
/// Strict reading of JSON from outside: a used field of a wrong type is a problem, never a silent default. Absent, null and "" are the
/// same.
namespace jsonread {

/// The first problem that readers met; empty while all is well.
class Problem
{
public:
    void add(const QString &where, const QString &what);
    [[nodiscard]] bool any() const { return !m_first.isEmpty(); }
    [[nodiscard]] const QString &text() const { return m_first; }

private:
    QString m_first;
};

/// One JSON object. Values leave capped and plain; \a problem outlives it.
class Fields
{
public:
    Fields(QJsonObject object, QString where, Problem &problem);

    [[nodiscard]] bool has(QLatin1StringView key) const; ///< there, and neither null nor ""
    [[nodiscard]] QString text(QLatin1StringView key, qsizetype cap = text::NameCap) const;
    [[nodiscard]] QString required(QLatin1StringView key, qsizetype cap = text::NameCap) const;
    /// A whole number that fits an int, also written as 4.0 or "4".
    [[nodiscard]] std::optional<int> number(QLatin1StringView key) const;
    [[nodiscard]] bool flag(QLatin1StringView key, bool whenAbsent) const;
    /// UTC; with or without fraction and offset, a missing offset means UTC. Invalid where the text is no time.
    [[nodiscard]] QDateTime time(QLatin1StringView key) const;
    [[nodiscard]] QStringList texts(QLatin1StringView key, qsizetype cap = text::NameCap) const;
    [[nodiscard]] Fields object(QLatin1StringView key) const;
    [[nodiscard]] std::vector<Fields> objects(QLatin1StringView key, std::size_t most = std::numeric_limits<std::size_t>::max()) const;
    [[nodiscard]] const QJsonObject &raw() const { return m_object; }
    void refuse(QLatin1StringView key, const QString &what) const;

private:
    [[nodiscard]] QString path(QLatin1StringView key) const;
    [[nodiscard]] QJsonArray list(QLatin1StringView key) const;
    QJsonObject m_object;
    QString m_where;
    Problem *m_problem;
};

/// A whole JSON text. Refuses what is cut, nested too deep, or holds one of \a once twice in the same object (QJsonDocument keeps the
/// last).
[[nodiscard]] Result<QJsonDocument, QString> parse(const QByteArray &body, std::initializer_list<QByteArrayView> once = {});
[[nodiscard]] Result<QJsonObject, QString> parseObject(const QByteArray &body, std::initializer_list<QByteArrayView> once = {});
/// An array, or an object that holds one under the first of \a wrappers that it has.
[[nodiscard]] Result<QJsonArray, QString> parseList(
    const QByteArray &body, std::initializer_list<QLatin1StringView> wrappers, std::initializer_list<QByteArrayView> once = {});
/// One reader for each element of \a list.
[[nodiscard]] std::vector<Fields> elements(
    const QJsonArray &list, const QString &where, Problem &problem, std::size_t most = std::numeric_limits<std::size_t>::max());
/// True where some object of this valid JSON text holds one of \a once twice, also in escaped spelling.
[[nodiscard]] bool hasTwice(QByteArrayView json, std::initializer_list<QByteArrayView> once);

/// The members of an object whose shape is not documented that are whole numbers from 0; what does not fit is left out.
[[nodiscard]] std::map<QString, int> numbers(const QJsonObject &object);

} // namespace jsonread
