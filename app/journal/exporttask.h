// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "task.h"

#include <QJsonObject>

/// A task as an export tells it: named fields only, each without secrets; of the request the known fields of the body and the headers
/// without Authorization.
[[nodiscard]] QJsonObject exported(const Task &task);
