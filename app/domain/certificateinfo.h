// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <vector>

/// What a check of a certificate found, one value per text that people see (reliability.md 4.1 T3, T4).
enum class TrustFault {
    SelfSigned, ///< itself or in its chain
    UnknownIssuer,
    NameMismatch,
    Expired,
    NotYetValid,
    Revoked,
    WeakKeyOrSignature,
    Other,
};

/// A server certificate as it is shown before anyone trusts it. All texts are capped and plain.
struct CertificateInfo {
    QString sha256; ///< upper-case hex pairs with colons, of the DER
    QString subject;
    QString issuer;
    QStringList names; ///< subject alternative names
    QDateTime validFrom;
    QDateTime validUntil;
    std::vector<TrustFault> faults;
    QString faultDetail; ///< the TLS library's own words, for Other

    /// True where a person may decide to trust it all the same: never when revoked, weak or of unknown fault.
    [[nodiscard]] bool mayBeTrusted() const;
    bool operator==(const CertificateInfo &) const = default;
};

/// Issuer common name of every simulated cluster's certificate (design.md 5).
[[nodiscard]] const QString &simulationIssuer();

/// One sentence for a fault, for the trust dialog.
[[nodiscard]] QString describe(TrustFault fault);
