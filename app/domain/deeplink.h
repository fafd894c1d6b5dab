// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ids.h"

#include <variant>

/// An address of a page in this program: "crdb-upgrader://task/<task id>" or "crdb-upgrader://database/<GUID>". It names what to show, and
/// has no way to say that anything be done.
class DeepLink
{
public:
    /// Exactly one of the two forms, ids as the program writes them: nothing before, behind or in between. The error says what is wrong.
    static Result<DeepLink, QString> parse(QStringView text);
    static DeepLink to(const TaskId &task) { return DeepLink(task); }
    static DeepLink to(const CrdbGuid &database) { return DeepLink(database); }
    /// Whether somebody meant a link, right or wrong.
    [[nodiscard]] static bool isMeant(QStringView text);

    [[nodiscard]] const std::variant<TaskId, CrdbGuid> &target() const { return m_target; }
    /// As parse() takes it.
    [[nodiscard]] QString text() const;

private:
    explicit DeepLink(std::variant<TaskId, CrdbGuid> target)
        : m_target(std::move(target))
    { }
    std::variant<TaskId, CrdbGuid> m_target;
};
