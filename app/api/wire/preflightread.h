// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codec.h"
#include "jsonread.h"

/// Shared by the two readers of preflightcodec.h.
namespace preflightread {

/// The fields of one object, made into a value by \a decode.
template <class T, class Decode>
Result<T, codec::Why> decoded(const QByteArray &body, Decode decode)
{
    const auto object = jsonread::parseObject(body);
    if (!object)
        return object.error();
    jsonread::Problem problem;
    T value = decode(jsonread::Fields(*object, {}, problem));
    if (problem.any())
        return problem.text();
    return value;
}

/// Bytes: a number, with or without fraction. Anything else is not told.
inline std::optional<double> amount(const jsonread::Fields &fields, QLatin1StringView key)
{
    const QJsonValue value = fields.raw().value(key);
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

} // namespace preflightread
