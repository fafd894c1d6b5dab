// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

/// For whom a secret was kept. It is released only to exactly this (reliability.md C1).
struct KeptPlace {
    QString host;
    int port = 0;
    QString trust; ///< trust mode with its certificate or file
    bool operator==(const KeptPlace &) const = default;
};

/// One entry of the keychain.
struct KeychainEntry {
    KeptPlace place;
    QString user;
    QString password;
    QString passphrase; ///< of the client certificate's key
    bool operator==(const KeychainEntry &) const = default;

    [[nodiscard]] QString encoded() const;
    /// Nothing where the text is not one of encoded().
    [[nodiscard]] static std::optional<KeychainEntry> decoded(const QString &text);
};
