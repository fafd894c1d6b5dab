// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apiclient.h"
#include "peer.h"

#include <QNetworkAccessManager>
#include <QPointer>

#include <deque>
#include <vector>

class Exchange;
struct ExchangeEnd;

/// All GETs of one client, and the gate before them: after the start and after a pause one goes alone, its 2xx lets the others follow.
/// A request that fails otherwise lets only the next one try, so that a wrong password costs one attempt.
class ReadQueue final : public QObject
{
public:
    static constexpr std::chrono::seconds Deadline{20};
    static constexpr std::chrono::minutes Pause{2};

    ReadQueue(const Peer &peer, PeerEvents events);
    ~ReadQueue() override;

    void get(const QString &pathAndQuery, Call call, QObject *context, ApiClient::Answer answer,
        std::optional<std::chrono::seconds> patience = {});
    /// Ends everything under way and waiting with \a why, and answers so from now on.
    void shut(Transport why);
    /// Requests that left, or tried to.
    [[nodiscard]] quint64 started() const { return m_started; }

private:
    struct Read {
        quint64 id = 0;
        QString path;
        Call call = Call::ReadCluster;
        QPointer<QObject> context;
        ApiClient::Answer answer;
        std::optional<std::chrono::seconds> patience;
        QMetaObject::Connection watch;
        std::unique_ptr<Exchange> exchange; ///< nothing while it waits
    };

    void pump();
    void start(Read read);
    void finished(quint64 id, const ExchangeEnd &end);
    void drop(quint64 id);
    void retire(std::unique_ptr<Exchange> exchange);
    void refuse(const Read &read, Transport why) const;
    static void deliver(const Read &read, Result<Reply, Failure> result);

    const Peer &m_peer;
    PeerEvents m_events;
    QNetworkAccessManager m_network;
    std::deque<Read> m_waiting;
    std::vector<Read> m_running;
    std::vector<std::unique_ptr<Exchange>> m_retired; ///< until the reply's signal has returned
    quint64 m_lastId = 0;
    quint64 m_started = 0;
    bool m_open = false;
    std::chrono::milliseconds m_lastAnswer{0};
    std::optional<Transport> m_shut;
};
