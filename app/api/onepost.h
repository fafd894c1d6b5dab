// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange.h"
#include "oneshotbody.h"
#include "peer.h"
#include "wirerequest.h"

#include <QNetworkAccessManager>

/// One POST, at most once on the wire (reliability.md 1.1): its own network access manager, so nothing can queue before it and no
/// connection is shared, and a body that cannot be sent again.
class OnePost final : public QObject
{
public:
    static constexpr std::chrono::seconds Deadline{60};
    /// Called exactly once, from within a signal of the network: destroy the post later.
    using Done = std::function<void(const ExchangeEnd &)>;

    /// \a body is never empty: without one the network stack would have nothing that it cannot rewind.
    /// \a at: the peer's address or a known node of it.
    OnePost(const Peer &peer, ClusterAddress at, QString path, wire::Headers headers, const QByteArray &body, Done done,
        std::chrono::seconds deadline = Deadline);

    /// Sends it, as \a authorization says who asks. Otherwise the end: why nothing was sent and nothing will be.
    [[nodiscard]] std::optional<ExchangeEnd> start(const QByteArray &authorization);
    /// False proves that nothing left this machine.
    [[nodiscard]] bool bodyRead() const { return m_body.everRead(); }
    [[nodiscard]] const ClusterAddress &address() const { return m_at; }
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    const Peer &m_peer;
    ClusterAddress m_at;
    QString m_path;
    wire::Headers m_headers;
    Done m_done;
    std::chrono::seconds m_deadline;
    OneShotBody m_body;
    QNetworkAccessManager m_network;
    std::unique_ptr<Exchange> m_exchange;
};
