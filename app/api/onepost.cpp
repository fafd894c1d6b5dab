// SPDX-License-Identifier: GPL-3.0-or-later
#include "onepost.h"

#include <QNetworkReply>

OnePost::OnePost(const Peer &peer, QString path, wire::Headers headers, const QByteArray &body, Done done)
    : m_peer(peer)
    , m_path(std::move(path))
    , m_headers(std::move(headers))
    , m_done(std::move(done))
    , m_body(body)
{
    wire::prepare(m_network);
}

bool OnePost::start()
{
    auto request = wire::makeRequest(m_peer.address, m_path, m_headers, m_peer.credentials);
    if (!request || m_body.size() == 0)
        return false;
    request->setHeader(QNetworkRequest::ContentLengthHeader, m_body.size());
    m_exchange = std::make_unique<Exchange>(m_network.post(*request, &m_body), m_peer.trust, m_peer.clock, Deadline, m_done);
    return true;
}
