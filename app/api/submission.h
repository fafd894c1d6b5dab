// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "onepost.h"
#include "outcome.h"
#include "upgraderequest.h"

/// The one POST of one upgrade to one address, and what its end says.
class Submission final
{
public:
    using Done = OnePost::Done;

    /// \a node: where the answer to the same request at the peer's address led; only while it is known as a node of the cluster.
    Submission(const Peer &peer, const UpgradeRequest &request, std::optional<ClusterAddress> node, Done done);

    /// As OnePost::start().
    [[nodiscard]] std::optional<ExchangeEnd> start(const QByteArray &authorization);
    [[nodiscard]] const ClusterAddress &address() const { return m_post.address(); }
    [[nodiscard]] const QString &path() const { return m_request.path; }
    [[nodiscard]] SubmitEnd judgeable(const ExchangeEnd &end) const;

private:
    /// Of an answer with 3xx: the node where the same request may go once; otherwise says in \a failure why there is none.
    [[nodiscard]] std::optional<ClusterAddress> namedNode(const ExchangeEnd &end, Failure &failure) const;

    const Peer &m_peer;
    UpgradeRequest m_request;
    std::optional<ClusterAddress> m_node;
    OnePost m_post;
};

/// The one POST that asks to cancel one task, and what its end says.
class Cancellation final
{
public:
    using Done = OnePost::Done;

    Cancellation(const Peer &peer, const TaskId &task, bool force, Done done);

    [[nodiscard]] std::optional<ExchangeEnd> start(const QByteArray &authorization) { return m_post.start(authorization); }
    [[nodiscard]] const ClusterAddress &address() const { return m_post.address(); }
    [[nodiscard]] const QString &path() const { return m_post.path(); }
    [[nodiscard]] CancelEnd judgeable(const ExchangeEnd &end) const;

private:
    const Peer &m_peer;
    TaskId m_task;
    OnePost m_post;
};
