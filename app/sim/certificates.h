// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

/// A freshly minted key and certificate of a simulated cluster.
struct MintedCertificate {
    QByteArray certificatePem;
    QByteArray keyPem;
    QString fingerprint; ///< SHA-256 of the DER, upper-case hex pairs with colons
};

/// EC P-256, names \a fqdn and *.fqdn, issued by "CRDB Upgrader simulation". Valid for 365 days from now, or ended yesterday.
/// Nothing where the library refuses, which no test has seen.
[[nodiscard]] std::optional<MintedCertificate> mintCertificate(const QString &fqdn, bool expired = false);
