// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts.h"

/// What a reviewed plan rests on, one named value a line, so that a later look can be held against it. Times and ages are no part of it.
class PlanBasis
{
public:
    /// \a expected: the version that the upgrade is to end in; nothing where that is not certain.
    PlanBasis(const std::optional<DatabaseView> &database, std::optional<RedisVersion> expected);

    enum class NewlyKnown { Counts, Ignored };
    /// One sentence for each value that is another one in \a now; empty where the plan still rests on the same.
    [[nodiscard]] QStringList changedIn(const PlanBasis &now, NewlyKnown newlyKnown = NewlyKnown::Counts) const;

private:
    struct Line {
        QString key;   ///< decides what is compared with what
        QString label; ///< "Redis on rs-west"
        QString value; ///< empty: not known
    };
    void add(const QString &key, const QString &label, const QString &value);
    void addInstance(const DatabaseView::Instance &instance);
    std::vector<Line> m_lines;
};
