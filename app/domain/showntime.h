// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

/// In which time people are shown moments: this computer's, or UTC, in which servers write their logs. One choice for the whole program, as
/// its language is; files are always written in UTC.
namespace showntime {

void setUtc(bool on);
[[nodiscard]] bool isUtc();
/// The same moment, for QLocale or toString() to write.
[[nodiscard]] QDateTime of(const QDateTime &at);
/// The day that a person would call this moment's.
[[nodiscard]] QDate day(const QDateTime &at);
/// The first moment of that day.
[[nodiscard]] QDateTime startOfDay(const QDateTime &at);
/// "14:05:09".
[[nodiscard]] QString clockText(const QDateTime &at);
/// The same where \a now is of the same day; else date and time as the language writes them.
[[nodiscard]] QString text(const QDateTime &at, const QDateTime &now);

} // namespace showntime
