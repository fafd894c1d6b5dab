// SPDX-License-Identifier: GPL-3.0-or-later
#include "onepost.h"

#include <QNetworkReply>

OnePost::OnePost(const Peer &peer, ClusterAddress at, QString path, wire::Headers headers, const QByteArray &body, Done done,
    std::chrono::seconds deadline)
    : m_peer(peer)
    , m_at(std::move(at))
    , m_path(std::move(path))
    , m_headers(std::move(headers))
    , m_done(std::move(done))
    , m_deadline(deadline)
    , m_body(body)
{
    wire::prepare(m_network);
}

std::optional<ExchangeEnd> OnePost::start(const QByteArray &authorization)
{
    const auto tls = m_peer.tls->now();
    if (!tls)
        return notSent(tls.error());
    auto request = wire::makeRequest({m_at, *tls, authorization, m_peer.certificateName(m_at)}, m_path, m_headers);
    if (!request || m_body.size() == 0)
        return notSent({});
    request->setHeader(QNetworkRequest::ContentLengthHeader, m_body.size());
    m_exchange = std::make_unique<Exchange>(m_network.post(*request, &m_body), m_peer, m_deadline, m_done);
    return {};
}
