// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>
#include <variant>

/// Either a value or the reason why there is none. Stands in for std::expected, which needs C++23 with GCC 12.
template <class T, class E>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_content(std::in_place_index<0>, std::move(value))
    { }
    Result(E error)
        : m_content(std::in_place_index<1>, std::move(error))
    { }

    [[nodiscard]] bool hasValue() const { return m_content.index() == 0; }
    explicit operator bool() const { return hasValue(); }

    /// Only when hasValue().
    [[nodiscard]] const T &value() const { return std::get<0>(m_content); }
    [[nodiscard]] const T &operator*() const { return value(); }
    const T *operator->() const { return &value(); }

    /// Only when !hasValue().
    [[nodiscard]] const E &error() const { return std::get<1>(m_content); }

private:
    std::variant<T, E> m_content;
};
