// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failure.h"

#include <QSqlDatabase>

#include <optional>

/// The numbered steps in resources/schema. A file says in user_version which of them it has, and in application_id the same once more: so a
/// flipped bit is told from the file of another version.
namespace schema {

inline constexpr int Version = 2;

/// The version of the file; a failure where it is no database, or where the two numbers do not fit each other.
[[nodiscard]] std::optional<Failure> readVersion(QSqlDatabase &db, const QString &path, int &version);
/// Takes the steps that are missing, each in one transaction with its number.
[[nodiscard]] std::optional<Failure> migrate(QSqlDatabase &db, const QString &path);

} // namespace schema
