// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

/// Why nothing of this program may be kept in \a folder: it belongs to somebody else, or others can write to it (reliability.md 4.4 F1).
/// Nothing where it is fit or does not exist yet.
[[nodiscard]] std::optional<QString> unsafeFolder(const QString &folder);
