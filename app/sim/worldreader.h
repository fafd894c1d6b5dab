// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "strictjson.h"
#include "worldspec.h"

/// The world with a scenario's changes laid over it: objects are merged, clusters and databases are named in the patch ("*": all),
/// anything else is replaced. A database that the world lacks is added, and so is a cluster that comes with its nodes.
[[nodiscard]] QJsonObject patchedWorld(const QJsonObject &world, const QJsonObject &patch, const QString &place, JsonProblem &problem);

/// Reads the whole world; what is wrong goes to \a problem.
[[nodiscard]] WorldSpec readWorld(const QJsonObject &world, const QString &place, JsonProblem &problem);
