// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apiclient.h"
#include "exchange.h"
#include "peer.h"
#include "signin.h"

#include <QNetworkAccessManager>
#include <QPointer>

#include <deque>
#include <vector>

/// All GETs of one client, and the gate before them: after the start and after a pause one goes alone, its 2xx lets the others follow.
/// A request that fails otherwise lets only the next one try, so that a wrong password costs one attempt.
///
/// A read follows up to three redirects within the cluster. Where the own address is silent it goes to the next known node, whose success
/// counts and nothing else: that another node does not know a task proves nothing (reliability.md 2.7).
class ReadQueue final : public QObject
{
public:
    static constexpr std::chrono::seconds Deadline{20};
    static constexpr std::chrono::minutes Pause{2};
    static constexpr int MostHops = 3;
    static constexpr int MostNodes = 3; ///< that one read asks, its own address included

    ReadQueue(const Peer &peer, SignIn &signIn, PeerEvents events);
    ~ReadQueue() override;

    void get(const QString &pathAndQuery, Call call, QObject *context, ApiClient::Answer answer,
        std::optional<std::chrono::seconds> patience = {}, std::optional<ApiClient::Pieces> pieces = {});
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
        std::optional<ApiClient::Pieces> pieces;
        QMetaObject::Connection watch;
        std::optional<Hop> hop; ///< where redirects led; nothing: path at m_node
        int hops = 0;
        std::optional<ClusterAddress> node; ///< where it was asked before any redirect
        std::vector<ClusterAddress> tried;  ///< earlier ones
        std::optional<ExchangeEnd> silence; ///< of the own address
        QByteArray authorization;           ///< sent last
        std::shared_ptr<QNetworkAccessManager> network;
        std::unique_ptr<Exchange> exchange; ///< nothing while it waits; ends before its network
    };
    struct Retired {
        std::shared_ptr<QNetworkAccessManager> network;
        std::unique_ptr<Exchange> exchange;
    };

    void pump();
    /// Files of the trust are looked at whenever connections are to begin; false while that is under way, and pump() follows.
    [[nodiscard]] bool hasLookedAtFiles();
    void signedIn(const std::optional<Failure> &failure);
    void start(Read read);
    void finished(quint64 id, const ExchangeEnd &end);
    [[nodiscard]] bool goesOn(Read &read, ExchangeEnd &end);
    [[nodiscard]] bool follows(Read &read, ExchangeEnd &end) const;
    [[nodiscard]] bool triesNextNode(Read &read, ExchangeEnd &end) const;
    void conclude(const Read &read, const ExchangeEnd &end);
    [[nodiscard]] ClusterAddress addressOf(const Read &read) const;
    void drop(quint64 id);
    void retire(Read &read);
    void renewNetwork();
    void refuse(const Read &read, Transport why) const;
    void refuse(const Read &read, Failure failure) const;
    static void deliver(const Read &read, Result<Reply, Failure> result);

    const Peer &m_peer;
    SignIn &m_signIn;
    PeerEvents m_events;
    std::shared_ptr<QNetworkAccessManager> m_network; ///< one for each edition of the TLS settings
    std::deque<Read> m_waiting;
    std::vector<Read> m_running;
    std::vector<Retired> m_retired; ///< until the reply's signal has returned
    quint64 m_lastId = 0;
    ClusterAddress m_node; ///< asked first; not the own address for a while after that was silent
    std::chrono::milliseconds m_movedAt{0};
    int m_edition = 0; ///< of the TLS settings that open connections have
    quint64 m_started = 0;
    bool m_open = false;
    bool m_waitsForSignIn = false;
    bool m_waitsForFiles = false;
    bool m_filesSeen = false; ///< for what starts right now
    std::chrono::milliseconds m_lastAnswer{0};
    std::optional<Transport> m_shut;
};
