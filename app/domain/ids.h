// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QString>

/// The identity of an Active-Active database: 8-4-4-4-12 hex digits, lower case. parse() is the only way to get one.
class CrdbGuid
{
public:
    /// Accepts surrounding white space, braces and upper case. The error says what is wrong and where, for the field that was typed in.
    static Result<CrdbGuid, QString> parse(QStringView typed);

    [[nodiscard]] const QString &text() const { return m_text; }
    /// "5d1c3d2e…", for titles and buttons.
    [[nodiscard]] QString shortText() const;
    bool operator==(const CrdbGuid &) const = default;
    bool operator<(const CrdbGuid &other) const { return m_text < other.m_text; }

private:
    explicit CrdbGuid(QString text)
        : m_text(std::move(text))
    { }
    QString m_text;
};

/// The name under which a submission is looked for (header X-Task-ID, api.md 2.2): [A-Za-z0-9_-]{1,64}.
class TaskId
{
public:
    static Result<TaskId, QString> parse(QStringView typed);
    /// A new random UUID, lower case without braces.
    static TaskId random();

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] QString shortText() const;
    bool operator==(const TaskId &) const = default;
    bool operator<(const TaskId &other) const { return m_text < other.m_text; }

private:
    explicit TaskId(QString text)
        : m_text(std::move(text))
    { }
    QString m_text;
};

/// Names one cluster of this data folder; made by the program, never shown.
struct ClusterId {
    QString text;
    bool operator==(const ClusterId &) const = default;
    bool operator<(const ClusterId &other) const { return text < other.text; }
};
