// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "strictjson.h"
#include "worldspec.h"

/// What a scenario says of the things that the checks before an upgrade look at.
[[nodiscard]] WellbeingSpec readWellbeing(const QJsonObject &value, const QString &place, JsonProblem &problem);
/// {"rs-west.example.com": {…}}
[[nodiscard]] std::map<QString, ConditionSpec> readConditions(const QJsonObject &value, const QString &place, JsonProblem &problem);
