// SPDX-License-Identifier: GPL-3.0-or-later
#include "submission.h"

#include "wire/codec.h"
#include "wirerequest.h"

#include <QNetworkReply>

Submission::Submission(const Peer &peer, const UpgradeRequest &request, Done done)
    : m_peer(peer)
    , m_request(request)
    , m_done(std::move(done))
    , m_body(request.body)
{
    wire::prepare(m_network);
}

bool Submission::start()
{
    auto request = wire::makeRequest(m_peer.address, m_request.path, m_request.headers, m_peer.credentials);
    if (!request || m_request.body.isEmpty() || m_request.path != codec::upgradePath(m_request.guid))
        return false;
    request->setHeader(QNetworkRequest::ContentLengthHeader, m_body.size());
    const auto done = [this](const ExchangeEnd &end) { m_done(end, judgeable(end)); };
    m_exchange = std::make_unique<Exchange>(m_network.post(*request, &m_body), m_peer.trust, m_peer.clock, Deadline, done);
    return true;
}

SubmitEnd Submission::giveUp(Transport why) const
{
    ExchangeEnd end;
    end.transport = why;
    return judgeable(end);
}

SubmitEnd Submission::judgeable(const ExchangeEnd &end) const
{
    SubmitEnd result{
        .bodyRead = m_body.everRead(),
        .transport = end.transport,
        .http = end.http,
        .location = end.http >= 300 && end.http <= 399 ? end.location : QString(),
        .answer = {},
        .failure = {},
    };
    const bool isSuccess = end.transport == Transport::None && end.http >= 200 && end.http <= 299;
    if (isSuccess) {
        if (auto task = codec::task(end.body))
            result.answer = *task;
        else
            result.transport = Transport::NotUnderstood;
    }
    if (!result.answer) {
        result.failure = failureOf(end, Call::Upgrade, m_peer.address.display(), m_request.guid.text());
        result.failure.transport = result.transport;
        result.failure.bodyLeft = result.bodyRead;
    }
    return result;
}
