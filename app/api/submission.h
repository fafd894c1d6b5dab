// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange.h"
#include "oneshotbody.h"
#include "outcome.h"
#include "peer.h"
#include "upgraderequest.h"

#include <QNetworkAccessManager>

/// One POST of one upgrade, at most once on the wire (reliability.md 1.1): its own network access manager, so nothing can queue before it
/// and no connection is shared, and a body that cannot be sent again.
class Submission final : public QObject
{
public:
    static constexpr std::chrono::seconds Deadline{60};
    /// Called exactly once, from within a signal of the network: destroy the submission later.
    using Done = std::function<void(const ExchangeEnd &, const SubmitEnd &)>;

    Submission(const Peer &peer, const UpgradeRequest &request, Done done);

    /// False where the request is not fit to be sent; then nothing was and nothing will be.
    [[nodiscard]] bool start();
    [[nodiscard]] const QString &path() const { return m_request.path; }
    /// What is known when it must be given up now, for \a why.
    [[nodiscard]] SubmitEnd giveUp(Transport why) const;

private:
    [[nodiscard]] SubmitEnd judgeable(const ExchangeEnd &end) const;

    const Peer &m_peer;
    UpgradeRequest m_request;
    Done m_done;
    OneShotBody m_body;
    QNetworkAccessManager m_network;
    std::unique_ptr<Exchange> m_exchange;
};
