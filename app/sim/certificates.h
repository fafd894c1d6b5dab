// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "worldspec.h"

#include <QByteArray>
#include <QString>

#include <optional>

/// A freshly minted key and certificate of a simulated cluster.
struct MintedCertificate {
    QByteArray certificatePem;
    QByteArray keyPem;
    QString fingerprint; ///< SHA-256 of the DER, upper-case hex pairs with colons
};

/// What a certificate is to be.
struct CertificateWish {
    QString name;                               ///< common name; of a server its FQDN
    QByteArray alternativeNames = {};           ///< as OpenSSL writes them; empty: none
    qint64 secondsFrom = -60;                   ///< from now; a minute for clocks that differ
    qint64 secondsUntil = 365LL * 24 * 60 * 60; ///< from now
    bool isCa = false;
    const MintedCertificate *issuer = nullptr; ///< nothing: signed with its own key, in the name of "CRDB Upgrader simulation"
};
/// EC P-256. Nothing where the library refuses, which no test has seen.
[[nodiscard]] std::optional<MintedCertificate> mint(const CertificateWish &wish);

/// The CA of the simulation.
[[nodiscard]] std::optional<MintedCertificate> mintAuthority();
/// The certificate of a cluster as its specification wants it.
[[nodiscard]] std::optional<MintedCertificate> mintCertificate(
    const QString &fqdn, SecuritySpec::Certificate kind, const MintedCertificate &authority);
