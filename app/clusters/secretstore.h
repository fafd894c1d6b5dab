// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QString>

#include <functional>

/// Why a keychain did not do what was asked.
enum class KeychainFault {
    NotFound,   ///< says that it has no such entry; a locked keychain says so too (reliability.md C2), so nothing follows from it
    NoService,  ///< this session has none
    Denied,     ///< locked, or refused by a person or by the system
    NoAnswer,   ///< not within Keychain::Patience
    OtherPlace, ///< kept for another host, port or trust: not released
    Damaged,    ///< the entry is not one of this program's
    Other,
};

/// Where secrets are kept, by key: the system's keychain, or that of a test. Answers come at most once, later, in the thread of the caller,
/// or never. After it is destroyed none come.
class SecretStore
{
public:
    using Done = std::function<void(Result<QString, KeychainFault>)>;
    virtual ~SecretStore() = default;
    virtual void read(const QString &key, Done done) = 0;
    /// The answer holds nothing.
    virtual void write(const QString &key, const QString &secret, Done done) = 0;
    virtual void remove(const QString &key, Done done) = 0;
};
