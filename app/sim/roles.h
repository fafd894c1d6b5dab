// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// What a role may do (api.md 1.7), by the API's permission names, sorted. Empty for an unknown role and for "none".
[[nodiscard]] QStringList permissionsOf(const QString &role);
[[nodiscard]] bool mayDo(const QString &role, const QString &permission);
[[nodiscard]] QStringList knownRoles();
