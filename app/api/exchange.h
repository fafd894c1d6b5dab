// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "peer.h"

#include <QSslError>

#include <functional>

class QNetworkReply;

/// How one request ended, before anybody gives it a meaning.
struct ExchangeEnd {
    Transport transport =
        Transport::None; ///< None: a complete answer; of answers with 3xx to 5xx the body may be cut at Exchange::ErrorCap
    int http = 0;
    QByteArray body;
    QByteArray contentType;
    QString reason; ///< of the status line, plain
    QString location;
    QDateTime serverDate;
    std::optional<int> retryAfterSeconds;
    std::optional<CertificateInfo> changedTo; ///< with Transport::CertificateChanged
    FailureDetail detail = FailureDetail::None;
    QString named; ///< as Failure::named
    std::chrono::milliseconds took{0};
};

/// Takes over one reply: reads it in small pieces up to a cap, within one total deadline, and checks the certificate at the two places
/// where it can be checked before a request is written. Destroying it ends the reply in silence.
class Exchange final : public QObject
{
public:
    static constexpr qint64 ErrorCap = 64 * 1024;
    static constexpr qint64 ReadBuffer = 64 * 1024;
    /// Called exactly once, from within the reply's signal: destroy the exchange later.
    using Done = std::function<void(const ExchangeEnd &)>;

    /// With \a pieces the body of a 2xx goes there while it arrives, up to ApiClient::ListCap, and is not in the end.
    Exchange(QNetworkReply *reply, const Peer &peer, std::chrono::milliseconds deadline, Done done, TakePiece pieces = {});
    ~Exchange() override;

private:
    void checkErrors(const QList<QSslError> &errors);
    void checkPin();
    void drain();
    void handOver();
    void outOfTime();
    void stop(Transport why);
    void endReply();
    void finish();
    [[nodiscard]] int http() const;
    [[nodiscard]] Transport transport() const;
    [[nodiscard]] FailureDetail handshakeDetail() const;
    [[nodiscard]] FailureDetail detail() const;
    [[nodiscard]] ExchangeEnd end() const;

    QNetworkReply *m_reply;
    TrustPolicy m_trust;
    bool m_showsIdentity;
    Clock &m_clock;
    std::chrono::milliseconds m_started;
    std::chrono::milliseconds m_due;
    std::unique_ptr<ClockTimer> m_deadline;
    Done m_done;
    TakePiece m_pieces;
    qint64 m_handedOver = 0;
    QByteArray m_body;
    QList<QSslError> m_errors;
    std::optional<CertificateInfo> m_changedTo;
    std::optional<Transport> m_stopped; ///< why we ended it ourselves
    bool m_encrypted = false;
    bool m_hadGrace = false;
    bool m_ended = false;
};

/// The end of something that was kept back; \a fault is empty where no file is to blame.
[[nodiscard]] ExchangeEnd notSent(const tls::FileFault &fault);
/// The failure that \a end is; without transport and status where it is none.
[[nodiscard]] Failure failureOf(const ExchangeEnd &end, Call call, const QString &host, const QString &subject);
/// Where \a end is a redirect that was not followed, says in \a failure where it led and why not.
void nameRedirect(const ExchangeEnd &end, const Peer &peer, const QString &pathAndQuery, Failure &failure);
/// "GET /v1/nodes: 200, 12 ms" for the record.
[[nodiscard]] QString recordLine(const QString &methodAndPath, const ExchangeEnd &end);
