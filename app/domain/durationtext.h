// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>

/// "45 s", "12 min 03 s", "5 h 07 min", from two days on "3 days". Never negative times.
[[nodiscard]] QString durationText(std::chrono::seconds duration);
