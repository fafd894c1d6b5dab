// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "onepost.h"
#include "outcome.h"
#include "upgraderequest.h"

/// The one POST of one upgrade, and what its end says.
class Submission final
{
public:
    using Done = OnePost::Done;

    Submission(const Peer &peer, const UpgradeRequest &request, Done done);

    /// As OnePost::start().
    [[nodiscard]] std::optional<ExchangeEnd> start(const QByteArray &authorization);
    [[nodiscard]] const QString &path() const { return m_request.path; }
    [[nodiscard]] SubmitEnd judgeable(const ExchangeEnd &end) const;

private:
    const Peer &m_peer;
    UpgradeRequest m_request;
    OnePost m_post;
};

/// The one POST that asks to cancel one task, and what its end says.
class Cancellation final
{
public:
    using Done = OnePost::Done;

    Cancellation(const Peer &peer, const TaskId &task, bool force, Done done);

    [[nodiscard]] std::optional<ExchangeEnd> start(const QByteArray &authorization) { return m_post.start(authorization); }
    [[nodiscard]] const QString &path() const { return m_post.path(); }
    [[nodiscard]] CancelEnd judgeable(const ExchangeEnd &end) const;

private:
    const Peer &m_peer;
    TaskId m_task;
    OnePost m_post;
};
