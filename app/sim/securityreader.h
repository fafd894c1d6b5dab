// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "strictjson.h"
#include "worldspec.h"

/// Reads the object "security" of a cluster in a scenario; what is left out is as in SecuritySpec.
[[nodiscard]] SecuritySpec readSecurity(const QJsonObject &value, const QString &place, JsonProblem &problem);
