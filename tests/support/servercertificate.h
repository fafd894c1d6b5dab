// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QSslCertificate>
#include <QSslKey>

/// A certificate and its key, minted when a test starts: self-signed, or issued by another one. Never used for anything but loopback.
struct ServerCertificate {
    struct Wish {
        QByteArray commonName = "127.0.0.1";
        QByteArray alternativeNames = "IP:127.0.0.1,DNS:localhost"; ///< as OpenSSL writes them
        QDateTime validFrom = QDateTime::currentDateTimeUtc().addDays(-1);
        QDateTime validUntil = QDateTime::currentDateTimeUtc().addDays(1);
        const ServerCertificate *issuer = nullptr;
        bool isCa = false;
        bool isRsa = false; ///< else EC P-256
    };
    static ServerCertificate mint(const Wish &wish);
    static ServerCertificate mint() { return mint(Wish()); }
    /// Upper-case hex pairs with colons, of the DER.
    [[nodiscard]] QString sha256() const;
    /// A CA for tests.
    static ServerCertificate authority(const QByteArray &name) { return mint({.commonName = name, .alternativeNames = {}, .isCa = true}); }

    QSslCertificate certificate;
    QSslKey key;
};
