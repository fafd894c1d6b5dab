// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "address.h"
#include "certificateinfo.h"
#include "credentials.h"
#include "failure.h"
#include "result.h"

#include <QObject>

#include <memory>

class QSslCertificate;
class QSslError;

/// Who is believed to be the cluster: the system's CAs, or exactly one certificate that a person accepted (reliability.md 4.1).
struct TrustPolicy {
    QString pinnedSha256; ///< as CertificateInfo::sha256; empty: CAs decide
    QString caFile = {};  ///< without a pin: the CAs of this file and no others; empty: the system's
    bool operator==(const TrustPolicy &) const = default;
};

/// What the handshake showed, as values for people.
[[nodiscard]] CertificateInfo certificateInfo(const QSslCertificate &leaf, const QList<QSslError> &errors);
/// True where \a leaf is the pinned one and every error is of a kind that a pin may overrule (T3; an accepted expiry too).
[[nodiscard]] bool pinCovers(const TrustPolicy &policy, const QSslCertificate &leaf, const QList<QSslError> &errors);
[[nodiscard]] bool leafMatchesPin(const TrustPolicy &policy, const QSslCertificate &leaf);

/// Why nothing may be sent to a server with this certificate where nobody is asked: its first fault.
[[nodiscard]] Failure notTrusted(const CertificateInfo &certificate, const ClusterAddress &address);

/// What the files of a client identity hold, for the dialog where they are chosen.
struct IdentityCheck {
    CertificateInfo certificate;
    bool keyReadableByOthers = false; ///< group or others may read the key's file: works, and is worth a warning
};
/// Reads them as a connection would. The failure says which file, or the passphrase, is wrong.
[[nodiscard]] Result<IdentityCheck, Failure> checkIdentity(const ClientIdentity &identity);
/// The CAs of a file, for the dialog where it is chosen. The failure says what is wrong with it.
[[nodiscard]] Result<std::vector<CertificateInfo>, Failure> checkCaFile(const QString &file);

/// Looks at a server's certificate by a TLS handshake and nothing else: no byte of HTTP is sent, the connection is closed at once.
class CertificateLook : public QObject
{
    Q_OBJECT
public:
    explicit CertificateLook(QObject *parent = nullptr);
    ~CertificateLook() override;
    /// Emits seen() or failed(), exactly once, later; host not found, refused, timed out, no TLS, no common version and a client
    /// certificate that is missing or refused are told apart. Deadline 10 s.
    void start(const ClusterAddress &address, const TrustPolicy &trust = {}, const ClientIdentity &identity = {});

signals:
    /// certificate.faults is empty where the CAs of the policy vouch for it.
    void seen(const CertificateInfo &certificate);
    void failed(const Failure &failure);

private:
    class Private;
    std::unique_ptr<Private> d;
};
