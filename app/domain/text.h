// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Text that came from outside the program: capped and made harmless before it is shown or kept (reliability.md 4.3 X2).
namespace text {

inline constexpr qsizetype IdCap = 64;
inline constexpr qsizetype NameCap = 256;
inline constexpr qsizetype ProgressCap = 256;
inline constexpr qsizetype DescriptionCap = 4096;

/// One line: control and bidi characters become U+FFFD (also line breaks and tabs), longer text ends in an ellipsis at \a cap characters.
[[nodiscard]] QString plain(QStringView raw, qsizetype cap = NameCap);

/// As plain(), but keeps line feeds, for raw views.
[[nodiscard]] QString plainLines(QStringView raw, qsizetype cap = DescriptionCap);

} // namespace text
