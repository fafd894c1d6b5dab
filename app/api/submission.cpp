// SPDX-License-Identifier: GPL-3.0-or-later
#include "submission.h"

#include "wire/codec.h"

namespace {

bool isSuccess(const ExchangeEnd &end)
{
    return end.transport == Transport::None && end.http >= 200 && end.http <= 299;
}

} // namespace

Submission::Submission(const Peer &peer, const UpgradeRequest &request, Done done)
    : m_peer(peer)
    , m_request(request)
    , m_post(peer, request.path, request.headers, request.body, std::move(done))
{ }

std::optional<ExchangeEnd> Submission::start(const QByteArray &authorization)
{
    return m_request.path == codec::upgradePath(m_request.guid) ? m_post.start(authorization) : notSent({});
}

SubmitEnd Submission::judgeable(const ExchangeEnd &end) const
{
    SubmitEnd result{
        .bodyRead = m_post.bodyRead(),
        .transport = end.transport,
        .http = end.http,
        .location = end.http >= 300 && end.http <= 399 ? end.location : QString(),
        .answer = {},
        .failure = {},
    };
    if (isSuccess(end)) {
        if (auto task = codec::task(end.body))
            result.answer = *task;
        else
            result.transport = Transport::NotUnderstood;
    }
    if (!result.answer) {
        result.failure = failureOf(end, Call::Upgrade, m_peer.address.display(), m_request.guid.text());
        nameRedirect(end, m_peer, m_request.path, result.failure);
        result.failure.transport = result.transport;
        result.failure.bodyLeft = result.bodyRead;
    }
    return result;
}

Cancellation::Cancellation(const Peer &peer, const TaskId &task, bool force, Done done)
    : m_peer(peer)
    , m_task(task)
    , m_post(peer, codec::cancelPath(task, force), codec::cancelHeaders(), "{}", std::move(done))
{ }

CancelEnd Cancellation::judgeable(const ExchangeEnd &end) const
{
    CancelEnd result{.bodyRead = m_post.bodyRead(), .transport = end.transport, .http = end.http, .failure = {}};
    if (!isSuccess(end)) {
        result.failure = failureOf(end, Call::TaskItself, m_peer.address.display(), m_task.text());
        nameRedirect(end, m_peer, m_post.path(), result.failure);
        result.failure.bodyLeft = result.bodyRead;
    }
    return result;
}
