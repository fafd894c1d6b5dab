// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

/// Why nothing of this program may be kept in \a folder: it belongs to somebody else, or others can write to it (reliability.md 4.4 F1).
/// Nothing where it is fit or does not exist yet.
[[nodiscard]] std::optional<QString> unsafeFolder(const QString &folder);

/// Why a session of simulated (or of real) clusters must not use \a folder: it holds the record of the other kind, and the two are never in
/// one record. Nothing where it is fit.
[[nodiscard]] std::optional<QString> mixedFolder(const QString &folder, bool simulated);
/// Makes \a folder one of simulated clusters for good. False where it could not be written.
[[nodiscard]] bool markAsSimulation(const QString &folder);
