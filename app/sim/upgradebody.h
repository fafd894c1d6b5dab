// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "simtypes.h"

/// The body of POST /v1/crdbs/{guid}/upgrade, checked by types only (api.md 2.3).
/// The error is the detail of the 400, worded like a schema validator: "'yes' is not of type 'boolean' - 'preserve_roles'".
[[nodiscard]] Result<UpgradeOrder, QString> readUpgradeBody(const QByteArray &body, bool refuseUnknownFields);
