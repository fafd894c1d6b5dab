// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "strictjson.h"
#include "worldspec.h"

/// The parts of a world that say how it behaves, private to readWorld(): what fails, what happens when, how long things take, and which of
/// the documented possibilities its clusters choose. What is wrong goes to \a problem.
namespace worldbehaviour {

[[nodiscard]] FailureSpec readFailure(const QJsonValue &value, const QString &place, JsonProblem &problem);
[[nodiscard]] EventSpec readEvent(const QJsonValue &value, const QString &place, JsonProblem &problem);
[[nodiscard]] QuirkSpec readQuirk(const QJsonValue &value, const QString &place, JsonProblem &problem);
[[nodiscard]] Durations readDurations(const QJsonObject &value, const QString &place, JsonProblem &problem);
[[nodiscard]] Guesses readGuesses(const QJsonObject &value, const QString &place, JsonProblem &problem);

} // namespace worldbehaviour
