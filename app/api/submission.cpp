// SPDX-License-Identifier: GPL-3.0-or-later
#include "submission.h"

#include "wire/codec.h"

namespace {

bool isSuccess(const ExchangeEnd &end)
{
    return end.transport == Transport::None && end.http >= 200 && end.http <= 299;
}

} // namespace

Submission::Submission(const Peer &peer, const UpgradeRequest &request, std::optional<ClusterAddress> node, Done done)
    : m_peer(peer)
    , m_request(request)
    , m_node(std::move(node))
    , m_post(peer, m_node.value_or(peer.address), request.path, request.headers, request.body, std::move(done))
{ }

std::optional<ExchangeEnd> Submission::start(const QByteArray &authorization)
{
    // Time has passed since it was named: what is known of the cluster now decides.
    if (m_node && (!m_peer.nodes.isOfCluster(m_node->host()) || m_node->port() != m_peer.address.port())) {
        ExchangeEnd end = notSent({});
        end.detail = FailureDetail::RedirectToStranger;
        end.named = m_node->display();
        return end;
    }
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
        .namedNode = {},
        .passedOn = m_node.has_value(),
        .failure = {},
    };
    if (isSuccess(end)) {
        if (auto task = codec::task(end.body))
            result.answer = *task;
        else
            result.transport = Transport::NotUnderstood;
    }
    if (!result.answer) {
        result.failure = failureOf(end, Call::Upgrade, address().display(), m_request.guid.text());
        result.namedNode = namedNode(end, result.failure);
        result.failure.transport = result.transport;
        result.failure.bodyLeft = result.bodyRead;
    }
    return result;
}

std::optional<ClusterAddress> Submission::namedNode(const ExchangeEnd &end, Failure &failure) const
{
    if (end.transport != Transport::None || end.http < 300 || end.http > 399 || end.location.isEmpty())
        return {};
    const auto hop = hopTo(end.location, address(), m_request.path, m_peer.nodes);
    failure.named = hop ? hop->address.display() : hop.error().host;
    if (!hop)
        failure.detail = hop.error().detail;
    else if (hop->pathAndQuery != m_request.path)
        failure.detail = FailureDetail::RedirectUnsafe; // that would be another request than the one that was confirmed
    else if (m_node || hop->address == address())
        failure.detail = FailureDetail::RedirectEndless;
    else
        failure.detail = FailureDetail::RedirectToNode;
    return failure.detail == FailureDetail::RedirectToNode ? std::optional(hop->address) : std::nullopt;
}

Cancellation::Cancellation(const Peer &peer, const TaskId &task, bool force, Done done)
    : m_peer(peer)
    , m_task(task)
    , m_post(peer, peer.address, codec::cancelPath(task, force), codec::cancelHeaders(), "{}", std::move(done))
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
