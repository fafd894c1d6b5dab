// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// How a cluster learns who asks (api.md 1.3).
enum class SignInMethod {
    Basic,       ///< user and password with each request
    Token,       ///< user and password once, then a token; for clusters that switched Basic off
    Certificate, ///< the client certificate of the TLS connection, and no password
};

/// A client certificate and its key, read from these files for each connection and never copied. Empty: none is shown.
struct ClientIdentity {
    QString certificateFile; ///< PEM, with the chain after it
    QString keyFile;         ///< PEM
    QString passphrase;      ///< of the key; in memory only
    bool operator==(const ClientIdentity &) const = default;
};

/// User name and password of one cluster, in memory for this session only. Never copied into a log, a record or an error.
struct Credentials {
    QString user;
    QString password;
    SignInMethod method = SignInMethod::Basic;
    ClientIdentity identity = {};
};
