// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exercise.h"
#include "result.h"

/// Exercises as files of resources/exercises.
namespace exercisefile {

/// Names of the built-in ones, in the order in which they should be done.
[[nodiscard]] QStringList builtIn();
/// Reads strictly: the error says file, place and what was expected.
[[nodiscard]] Result<Exercise, QString> load(const QString &name);
/// \a place names the text in messages.
[[nodiscard]] Result<Exercise, QString> parse(const QByteArray &json, const QString &place);
/// The built-in ones.
[[nodiscard]] std::vector<Exercise> all();

/// How somebody did, as a JSON text for a file; says SIMULATION. \a who: as it was entered, may be empty.
[[nodiscard]] QByteArray result(const Exercise &exercise, const ExerciseScore &score, const QString &who, const QDateTime &at);

} // namespace exercisefile
