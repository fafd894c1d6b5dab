// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "upgradeplan.h"

/// The field's name as people see it.
[[nodiscard]] QString nameOf(Field field);
/// What has to be done before the review can be opened, beside its button.
[[nodiscard]] QString correctionOf(Field field);
/// In place of the preview while there is no plan: which fields are missing or wrong, and why.
[[nodiscard]] QString missingParts(const FieldMessages &messages);
