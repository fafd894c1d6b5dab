// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QString>

/// A call as a trainer types it: "GET /v1/nodes/*", or the path alone for every method.
struct TypedCall {
    QString method; ///< empty: any
    QString path;
    bool operator==(const TypedCall &) const = default;
};
/// The call, or a sentence that says what is wrong with the text.
[[nodiscard]] Result<TypedCall, QString> readCall(const QString &text);
