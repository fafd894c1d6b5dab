// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checklook.h"

/// What the checks of version and modules share. Private to checks.h.
namespace checks {

struct FitLook {
    QStringList bad;      ///< reasons to block
    QStringList doubtful; ///< reasons to ask
    QStringList unread;   ///< names of clusters
    QStringList evidence;
    QStringList places;
    QDateTime asOf;
    std::vector<FitReport> fits;
};

struct FitTexts {
    QString blockedNext;
    QString doubtfulNext;
    QString unread, unreadNext; ///< unread: %1 names the clusters
    QString passed;
};

[[nodiscard]] Finding findingOf(const FitLook &look, const FitTexts &texts);
/// Where nobody can tell which version would be reached.
[[nodiscard]] Finding unknownTarget(const std::optional<DatabaseView> &database);

} // namespace checks
