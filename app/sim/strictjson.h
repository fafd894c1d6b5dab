// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QString>
#include <QStringList>

#include <functional>
#include <map>

/// Keeps the first thing that is wrong in a file, with its place.
class JsonProblem
{
public:
    void report(const QString &place, const QString &what);
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    [[nodiscard]] const QString &text() const { return m_text; }

private:
    QString m_text;
};

/// Reads one object of a file that people write by hand: wrong types, missing and unknown keys are reported, not skipped.
/// Call finish() after the last key was read.
class StrictObject
{
public:
    StrictObject(const QJsonValue &value, QString place, JsonProblem &problem);

    [[nodiscard]] QString text(const QString &key, const QString &absent = {});
    [[nodiscard]] QString requiredText(const QString &key);
    [[nodiscard]] bool flag(const QString &key, bool absent);
    [[nodiscard]] int number(const QString &key, int absent);
    [[nodiscard]] double amount(const QString &key, double absent); ///< not negative
    [[nodiscard]] QStringList texts(const QString &key);
    [[nodiscard]] QJsonObject object(const QString &key);
    /// The value that the word at \a key stands for. Any other word is reported as \a unknown ("this kind of event is not known").
    template <class Value>
    [[nodiscard]] Value choice(const QString &key, const std::map<QString, Value> &words, const QString &unknown)
    {
        const auto found = words.find(requiredText(key));
        if (found != words.end())
            return found->second;
        m_problem.report(placeOf(key), unknown);
        return words.begin()->second;
    }
    /// Calls \a each for every element, with its place.
    void list(const QString &key, const std::function<void(const QJsonValue &, const QString &)> &each);
    [[nodiscard]] bool has(const QString &key);
    [[nodiscard]] QString placeOf(const QString &key) const;
    [[nodiscard]] JsonProblem &problem() { return m_problem; }
    void finish();

private:
    [[nodiscard]] QJsonValue take(const QString &key, QJsonValue::Type type, const QString &expected);
    QJsonObject m_object;
    QString m_place;
    JsonProblem &m_problem;
    QSet<QString> m_known;
};

/// A JSON object from text; the error names \a place, line and column.
[[nodiscard]] Result<QJsonObject, QString> parseObject(const QByteArray &json, const QString &place);

/// A text of a built-in scenario or exercise in the language of the window; any other text as it came. translations/lessons.py collects
/// them.
[[nodiscard]] QString lessonText(const QString &text);
