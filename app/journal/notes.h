// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failure.h"
#include "journaldamage.h"

#include <QSqlDatabase>

#include <optional>
#include <vector>

/// What a person has to be told once, kept in the journal until it was read.
namespace notes {

enum class Kind { Damage, NetworkFolder };

[[nodiscard]] std::optional<Failure> addDamage(QSqlDatabase &db, const QString &path, const JournalDamage &damage);
/// Written once in the life of a file.
[[nodiscard]] std::optional<Failure> addNetworkFolder(QSqlDatabase &db, const QString &path);

[[nodiscard]] std::vector<JournalDamage> unreadDamage(QSqlDatabase &db);
[[nodiscard]] bool networkFolderUnread(QSqlDatabase &db);

[[nodiscard]] std::optional<Failure> markRead(QSqlDatabase &db, const QString &path, Kind kind, const QDateTime &at);

} // namespace notes
