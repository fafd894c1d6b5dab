// SPDX-License-Identifier: GPL-3.0-or-later
#include "trust.h"

#include "tlsfault.h"
#include "tlsfiles.h"
#include "tlssettings.h"

#include "text.h"

#include <QCryptographicHash>
#include <QNetworkProxy>
#include <QSslCertificate>
#include <QSslError>
#include <QSslSocket>
#include <QTimer>

#include <algorithm>
#include <array>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype NameLimit = 64;
constexpr std::chrono::seconds LookDeadline{10};

/// Kinds that are not listed are Other: never overruled by a pin.
constexpr std::array<std::pair<QSslError::SslError, TrustFault>, 14> FaultTable{{
    {QSslError::SelfSignedCertificate, TrustFault::SelfSigned},
    {QSslError::SelfSignedCertificateInChain, TrustFault::SelfSigned},
    {QSslError::UnableToGetIssuerCertificate, TrustFault::UnknownIssuer},
    {QSslError::UnableToGetLocalIssuerCertificate, TrustFault::UnknownIssuer},
    {QSslError::UnableToVerifyFirstCertificate, TrustFault::UnknownIssuer},
    {QSslError::CertificateUntrusted, TrustFault::UnknownIssuer},
    {QSslError::HostNameMismatch, TrustFault::NameMismatch},
    {QSslError::CertificateExpired, TrustFault::Expired},
    {QSslError::CertificateNotYetValid, TrustFault::NotYetValid},
    {QSslError::CertificateRevoked, TrustFault::Revoked},
    {QSslError::CertificateBlacklisted, TrustFault::Revoked},
    {QSslError::CertificateRejected, TrustFault::Revoked},
    {QSslError::CertificateSignatureFailed, TrustFault::WeakKeyOrSignature},
    {QSslError::UnableToDecryptCertificateSignature, TrustFault::WeakKeyOrSignature},
}};

TrustFault faultOf(QSslError::SslError error)
{
    const auto *const entry = std::ranges::find(FaultTable, error, &std::pair<QSslError::SslError, TrustFault>::first);
    return entry == FaultTable.end() ? TrustFault::Other : entry->second;
}

QString fingerprint(const QSslCertificate &leaf)
{
    return QString::fromLatin1(leaf.digest(QCryptographicHash::Sha256).toHex(':').toUpper());
}

QString nameText(const QStringList &commonNames, const QStringList &organizations)
{
    QStringList parts = commonNames;
    parts.append(organizations);
    return text::plain(parts.join(", "_L1));
}

QStringList alternativeNames(const QSslCertificate &leaf)
{
    QStringList names;
    const auto entries = leaf.subjectAlternativeNames();
    for (const QString &name : entries) {
        if (names.size() < NameLimit)
            names.append(text::plain(name));
    }
    return names;
}

/// Only before anything was encrypted: what a failed handshake means.
Transport handshakeFailure(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::HostNotFoundError:
        return Transport::HostNotFound;
    case QAbstractSocket::ConnectionRefusedError:
        return Transport::Refused;
    case QAbstractSocket::SocketTimeoutError:
        return Transport::TimedOut;
    case QAbstractSocket::RemoteHostClosedError:
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        return Transport::TlsFailed;
    default:
        return Transport::NoRoute;
    }
}

} // namespace

CertificateInfo certificateInfo(const QSslCertificate &leaf, const QList<QSslError> &errors)
{
    CertificateInfo info{
        .sha256 = fingerprint(leaf),
        .subject = nameText(leaf.subjectInfo(QSslCertificate::CommonName), leaf.subjectInfo(QSslCertificate::Organization)),
        .issuer = nameText(leaf.issuerInfo(QSslCertificate::CommonName), leaf.issuerInfo(QSslCertificate::Organization)),
        .names = alternativeNames(leaf),
        .validFrom = leaf.effectiveDate().toUTC(),
        .validUntil = leaf.expiryDate().toUTC(),
        .faults = {},
        .faultDetail = {},
    };
    for (const QSslError &error : errors) {
        if (error.error() == QSslError::NoError)
            continue;
        const TrustFault fault = faultOf(error.error());
        if (fault == TrustFault::Other && info.faultDetail.isEmpty())
            info.faultDetail = text::plain(error.errorString());
        if (std::ranges::find(info.faults, fault) == info.faults.end())
            info.faults.push_back(fault);
    }
    return info;
}

bool pinCovers(const TrustPolicy &policy, const QSslCertificate &leaf, const QList<QSslError> &errors)
{
    return leafMatchesPin(policy, leaf) && certificateInfo(leaf, errors).mayBeTrusted();
}

bool leafMatchesPin(const TrustPolicy &policy, const QSslCertificate &leaf)
{
    return !policy.pinnedSha256.isEmpty() && !leaf.isNull() && fingerprint(leaf) == policy.pinnedSha256;
}

Failure notTrusted(const CertificateInfo &certificate, const ClusterAddress &address)
{
    Failure failure;
    failure.call = Call::SignIn;
    failure.transport = Transport::CertificateNotTrusted;
    failure.detail = tls::detailOf(certificate.faults);
    failure.host = address.display();
    return failure;
}

Result<IdentityCheck, Failure> checkIdentity(const ClientIdentity &identity)
{
    const auto read = tls::readIdentity(identity);
    if (!read)
        return tls::failureOf(read.error(), Call::SignIn);
    return IdentityCheck{certificateInfo(read->chain.front(), {}), read->keyReadableByOthers};
}

Result<std::vector<CertificateInfo>, Failure> checkCaFile(const QString &file)
{
    const auto read = tls::readCaFile(file);
    if (!read)
        return tls::failureOf(read.error(), Call::SignIn);
    std::vector<CertificateInfo> authorities;
    for (const QSslCertificate &authority : *read)
        authorities.push_back(certificateInfo(authority, {}));
    return authorities;
}

class CertificateLook::Private
{
public:
    explicit Private(CertificateLook *look);
    void connectTo(const ClusterAddress &address);
    void end(std::function<void()> tell);
    void fail(Transport transport, FailureDetail detail = FailureDetail::None);
    void fail(Failure failure);
    void handshakeFailed(QAbstractSocket::SocketError error);

    CertificateLook *q;
    QSslSocket socket;
    QTimer deadline;
    QString host;
    std::unique_ptr<TlsSettings> settings;
    bool showsIdentity = false;
    bool ended = false;
};

CertificateLook::Private::Private(CertificateLook *look)
    : q(look)
{
    socket.setProxy(QNetworkProxy::NoProxy);
    deadline.setSingleShot(true);
    deadline.setInterval(LookDeadline);
    QObject::connect(&deadline, &QTimer::timeout, q, [this] { fail(Transport::TimedOut); });
    QObject::connect(&socket, &QSslSocket::encrypted, q,
        [this] { end([this, info = certificateInfo(socket.peerCertificate(), {})] { emit q->seen(info); }); });
    // Nothing is ignored here, so the handshake fails right after this; what it showed is all that was wanted.
    QObject::connect(&socket, &QSslSocket::sslErrors, q, [this](const QList<QSslError> &errors) {
        end([this, info = certificateInfo(socket.peerCertificate(), errors)] { emit q->seen(info); });
    });
    QObject::connect(&socket, &QSslSocket::errorOccurred, q, [this](QAbstractSocket::SocketError error) { handshakeFailed(error); });
}

void CertificateLook::Private::end(std::function<void()> tell)
{
    if (ended)
        return;
    ended = true;
    deadline.stop();
    const auto closeAndTell = [this, tell = std::move(tell)] {
        socket.abort();
        tell();
    };
    // The socket is in the middle of its handshake: closed only after it has returned.
    QMetaObject::invokeMethod(q, closeAndTell, Qt::QueuedConnection);
}

void CertificateLook::Private::handshakeFailed(QAbstractSocket::SocketError error)
{
    const Transport transport = handshakeFailure(error);
    const bool isTls = transport == Transport::TlsFailed;
    fail(transport, isTls ? tls::detailOf(socket.errorString(), !socket.peerCertificate().isNull(), showsIdentity) : FailureDetail::None);
}

void CertificateLook::Private::fail(Transport transport, FailureDetail detail)
{
    Failure failure;
    failure.call = Call::SignIn;
    failure.transport = transport;
    failure.detail = detail;
    fail(failure);
}

void CertificateLook::Private::fail(Failure failure)
{
    failure.host = host;
    end([this, failure] { emit q->failed(failure); });
}

CertificateLook::CertificateLook(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this))
{ }

CertificateLook::~CertificateLook()
{
    d->socket.disconnect(this);
    d->socket.abort();
}

void CertificateLook::start(const ClusterAddress &address, const TrustPolicy &trust, const ClientIdentity &identity)
{
    d->host = address.display();
    d->settings = std::make_unique<TlsSettings>(trust, identity);
    if (d->settings->readsFiles())
        d->settings->look(this, [this, address] { d->connectTo(address); });
    else
        d->connectTo(address);
}

void CertificateLook::Private::connectTo(const ClusterAddress &address)
{
    const auto configuration = settings->now();
    if (!configuration) {
        fail(tls::failureOf(configuration.error(), Call::SignIn));
        return;
    }
    showsIdentity = settings->showsIdentity();
    socket.setSslConfiguration(*configuration);
    deadline.start();
    socket.connectToHostEncrypted(address.host(), static_cast<quint16>(address.port()));
}

#include "moc_trust.cpp"
