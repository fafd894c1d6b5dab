// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange.h"

#include "apiclient.h"
#include "text.h"
#include "tlsfault.h"

#include <QLocale>
#include <QNetworkReply>
#include <QSslConfiguration>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestRetryAfter = 24 * 3600;
constexpr std::chrono::seconds Late{5};
constexpr std::chrono::seconds Grace{5};

/// Errors that are only another word for a status code; the answer itself is complete.
constexpr std::array StatusErrors{
    QNetworkReply::ContentAccessDenied,
    QNetworkReply::ContentOperationNotPermittedError,
    QNetworkReply::ContentNotFoundError,
    QNetworkReply::AuthenticationRequiredError,
    QNetworkReply::ContentConflictError,
    QNetworkReply::ContentGoneError,
    QNetworkReply::UnknownContentError,
    QNetworkReply::ProxyAuthenticationRequiredError,
    QNetworkReply::ProtocolInvalidOperationError,
    QNetworkReply::InternalServerError,
    QNetworkReply::OperationNotImplementedError,
    QNetworkReply::ServiceUnavailableError,
    QNetworkReply::UnknownServerError,
};

/// What is not listed happened before a connection (NoRoute) or on one (ConnectionLost).
constexpr std::array<std::pair<QNetworkReply::NetworkError, Transport>, 8> ErrorTable{{
    {QNetworkReply::HostNotFoundError, Transport::HostNotFound},
    {QNetworkReply::ConnectionRefusedError, Transport::Refused},
    {QNetworkReply::RemoteHostClosedError, Transport::ConnectionLost},
    {QNetworkReply::ContentReSendError, Transport::ConnectionLost},
    {QNetworkReply::TimeoutError, Transport::TimedOut},
    {QNetworkReply::OperationCanceledError, Transport::TimedOut}, // the transfer timeout; what we end ourselves is known beforehand
    {QNetworkReply::ProtocolFailure, Transport::NotUnderstood},
    {QNetworkReply::UnknownContentError, Transport::NotUnderstood},
}};

/// The date format of HTTP, UTC by definition.
QDateTime httpDate(const QByteArray &header)
{
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(header).trimmed(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    date.setTimeSpec(Qt::UTC);
    return date;
}

/// Seconds or a date relative to the answer's own; garbage and the past are no wish.
std::optional<int> retryAfter(const QByteArray &header, const QDateTime &serverDate)
{
    bool isNumber = false;
    qint64 seconds = header.trimmed().toLongLong(&isNumber);
    if (!isNumber) {
        const QDateTime until = httpDate(header);
        if (!until.isValid() || !serverDate.isValid())
            return {};
        seconds = serverDate.secsTo(until);
    }
    if (seconds < 0)
        return {};
    return static_cast<int>(std::min<qint64>(seconds, LongestRetryAfter));
}

bool isPlainEncoding(const QByteArray &contentEncoding)
{
    return contentEncoding.isEmpty() || contentEncoding.trimmed().toLower() == "identity";
}

} // namespace

Exchange::Exchange(QNetworkReply *reply, const Peer &peer, std::chrono::milliseconds deadline, Done done, TakePiece pieces)
    : m_reply(reply)
    , m_trust(peer.tls->trust())
    , m_showsIdentity(peer.tls->showsIdentity())
    , m_clock(peer.clock)
    , m_started(m_clock.outside())
    , m_due(m_started + deadline)
    , m_deadline(m_clock.makeOutsideTimer([this] { outOfTime(); }))
    , m_done(std::move(done))
    , m_pieces(std::move(pieces))
{
    m_reply->setReadBufferSize(ReadBuffer);
    connect(m_reply, &QNetworkReply::sslErrors, this, &Exchange::checkErrors);
    connect(m_reply, &QNetworkReply::encrypted, this, &Exchange::checkPin);
    connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::drain);
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::finish);
    m_deadline->start(deadline);
}

Exchange::~Exchange()
{
    m_reply->disconnect(this);
    // Aborted, it would still hear from its thread of an answer that came at the same time, and Qt warns of a second error.
    if (m_ended)
        m_reply->deleteLater();
    else
        delete m_reply;
}

void Exchange::checkErrors(const QList<QSslError> &errors)
{
    m_errors = errors;
    const QSslCertificate leaf = m_reply->sslConfiguration().peerCertificate();
    if (pinCovers(m_trust, leaf, errors))
        m_reply->ignoreSslErrors(errors); // the list names this very certificate; without it every later one would pass too
    else if (!m_trust.pinnedSha256.isEmpty() && !leaf.isNull() && !leafMatchesPin(m_trust, leaf))
        m_changedTo = certificateInfo(leaf, errors);
}

void Exchange::checkPin()
{
    m_encrypted = true;
    const QSslCertificate leaf = m_reply->sslConfiguration().peerCertificate();
    if (m_trust.pinnedSha256.isEmpty() || leafMatchesPin(m_trust, leaf))
        return;
    // A chain that the system trusts brings no errors, and is still not the one that was accepted.
    m_changedTo = certificateInfo(leaf, {});
    stop(Transport::CertificateChanged);
}

void Exchange::drain()
{
    if (!m_reply->isOpen())
        return;
    if (m_pieces && http() >= 200 && http() <= 299) {
        handOver();
        return;
    }
    const bool isError = http() >= 300;
    const qint64 cap = isError ? ErrorCap : ApiClient::BodyCap;
    while (m_body.size() <= cap) {
        const QByteArray piece = m_reply->read(cap + 1 - m_body.size());
        if (piece.isEmpty())
            return;
        m_body.append(piece);
    }
    m_body.truncate(cap);
    stop(isError ? Transport::None : Transport::TooLarge); // of an error the first part says enough
}

void Exchange::handOver()
{
    while (true) {
        const QByteArray piece = m_reply->read(ReadBuffer);
        if (piece.isEmpty())
            return;
        m_handedOver += piece.size();
        if (m_handedOver > ApiClient::ListCap) {
            stop(Transport::TooLarge);
            return;
        }
        m_pieces(piece);
    }
}

void Exchange::outOfTime()
{
    // A timer that fires long after its time was itself asleep, as the whole program was; the answer may lie in the socket
    // (reliability.md 2.5 #23).
    const auto late = m_clock.outside() - m_due;
    if (late > Late && !m_hadGrace) {
        m_hadGrace = true;
        m_deadline->start(Grace);
        return;
    }
    stop(Transport::TimedOut);
}

void Exchange::stop(Transport why)
{
    if (m_stopped || m_ended)
        return;
    m_stopped = why;
    endReply();
}

void Exchange::endReply()
{
    // An error is set one event before finished(): such a reply is over, and Qt warns when it is ended a second time.
    if (m_reply->isRunning() && m_reply->error() == QNetworkReply::NoError)
        m_reply->abort();
}

void Exchange::finish()
{
    if (m_ended)
        return;
    if (!m_stopped)
        drain();
    m_ended = true;
    m_deadline->stop();
    m_done(end());
}

int Exchange::http() const
{
    return m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

Transport Exchange::transport() const
{
    if (m_changedTo)
        return Transport::CertificateChanged;
    if (m_stopped)
        return *m_stopped;
    const auto error = m_reply->error();
    if (error == QNetworkReply::NoError)
        return http() > 0 && isPlainEncoding(m_reply->rawHeader("Content-Encoding")) ? Transport::None : Transport::NotUnderstood;
    if (http() >= 400 && std::ranges::find(StatusErrors, error) != StatusErrors.end())
        return Transport::None;
    // After a whole answer with these two the network stack rewinds the body for a redirect, though it follows none.
    if ((http() == 307 || http() == 308) && error == QNetworkReply::ContentReSendError)
        return Transport::None;
    if (error == QNetworkReply::SslHandshakeFailedError)
        return m_errors.isEmpty() ? Transport::TlsFailed : Transport::CertificateNotTrusted;
    if (handshakeDetail() != FailureDetail::None)
        return Transport::TlsFailed; // with TLS 1.3 a client certificate is refused after the handshake
    const auto *const entry = std::ranges::find(ErrorTable, error, &std::pair<QNetworkReply::NetworkError, Transport>::first);
    if (entry != ErrorTable.end())
        return entry->second;
    return m_encrypted || http() > 0 ? Transport::ConnectionLost : Transport::NoRoute;
}

FailureDetail Exchange::handshakeDetail() const
{
    const auto error = m_reply->error();
    if (error != QNetworkReply::SslHandshakeFailedError && error != QNetworkReply::UnknownNetworkError)
        return FailureDetail::None;
    return tls::detailOf(m_reply->errorString(), !m_reply->sslConfiguration().peerCertificate().isNull(), m_showsIdentity);
}

FailureDetail Exchange::detail() const
{
    switch (transport()) {
    case Transport::CertificateNotTrusted:
        return tls::detailOf(certificateInfo(m_reply->sslConfiguration().peerCertificate(), m_errors).faults);
    case Transport::TlsFailed:
        return handshakeDetail();
    default:
        return FailureDetail::None;
    }
}

ExchangeEnd Exchange::end() const
{
    const QDateTime date = httpDate(m_reply->rawHeader("Date"));
    return {
        .transport = transport(),
        .http = http(),
        .body = m_body,
        .contentType = m_reply->rawHeader("Content-Type"),
        .reason = text::plain(m_reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toString()),
        .location = text::plain(QString::fromUtf8(m_reply->rawHeader("Location")), text::DescriptionCap),
        .serverDate = date,
        .retryAfterSeconds = retryAfter(m_reply->rawHeader("Retry-After"), date),
        .changedTo = m_changedTo,
        .detail = detail(),
        .named = {},
        .took = m_clock.outside() - m_started,
    };
}
