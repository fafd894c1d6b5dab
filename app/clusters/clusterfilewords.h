// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "savedcluster.h"

#include <QLatin1StringView>

#include <array>
#include <optional>
#include <utility>

/// The words that files use for the choices of a saved cluster: the same in the list of this data folder and in a shared file. They are not
/// translated.
namespace filewords {

using namespace Qt::StringLiterals;

template <class T>
using Table = std::array<std::pair<T, QLatin1StringView>, 3>;

inline constexpr Table<ClusterKind> Kinds{
    {{ClusterKind::Production, "production"_L1}, {ClusterKind::Test, "test"_L1}, {ClusterKind::Training, "training"_L1}}};
inline constexpr Table<TrustMode> Trusts{{{TrustMode::Ask, "ask"_L1}, {TrustMode::SystemCas, "system"_L1}, {TrustMode::CaFile, "file"_L1}}};
inline constexpr Table<SignInMethod> Methods{
    {{SignInMethod::Basic, "password"_L1}, {SignInMethod::Token, "token"_L1}, {SignInMethod::Certificate, "certificate"_L1}}};
inline constexpr std::array<QLatin1StringView, ClusterColourCount> Colours{
    "blue"_L1, "teal"_L1, "green"_L1, "olive"_L1, "orange"_L1, "red"_L1, "purple"_L1, "grey"_L1};

template <class T>
[[nodiscard]] QString word(const Table<T> &table, T value)
{
    for (const auto &[candidate, name] : table) {
        if (candidate == value)
            return name;
    }
    return {};
}

template <class T>
[[nodiscard]] std::optional<T> value(const Table<T> &table, QStringView word)
{
    for (const auto &[candidate, name] : table) {
        if (word == name)
            return candidate;
    }
    return {};
}

/// "blue, teal, …" of a table, for messages.
template <class T>
[[nodiscard]] QString allWords(const Table<T> &table)
{
    QStringList names;
    for (const auto &[candidate, name] : table)
        names.append(name);
    return names.join(", "_L1);
}

[[nodiscard]] inline QString colourWord(int colour)
{
    return colour >= 0 && colour < ClusterColourCount ? QString(Colours[static_cast<size_t>(colour)]) : QString();
}

} // namespace filewords
