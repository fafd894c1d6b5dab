// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QSslCertificate>
#include <QSslKey>

/// A self-signed certificate and its key, minted when a test starts. Never used for anything but loopback.
struct ServerCertificate {
    struct Wish {
        QByteArray commonName = "127.0.0.1";
        QByteArray alternativeNames = "IP:127.0.0.1,DNS:localhost"; ///< as OpenSSL writes them
        QDateTime validFrom = QDateTime::currentDateTimeUtc().addDays(-1);
        QDateTime validUntil = QDateTime::currentDateTimeUtc().addDays(1);
    };
    static ServerCertificate mint(const Wish &wish);
    static ServerCertificate mint() { return mint(Wish()); }
    /// Upper-case hex pairs with colons, of the DER.
    [[nodiscard]] QString sha256() const;

    QSslCertificate certificate;
    QSslKey key;
};
