// SPDX-License-Identifier: GPL-3.0-or-later
#include "readqueue.h"

#include "wirerequest.h"

#include <QCoreApplication>
#include <QNetworkReply>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

/// Catches a connection that goes silent; the deadline catches what drips.
constexpr int TransferTimeoutMs = 10'000;

constexpr std::array FollowedRedirects{302, 303, 307, 308};

/// Nothing of an answer came, and nothing says that somebody works on the request.
bool isSilence(const ExchangeEnd &end)
{
    return end.transport == Transport::Refused || end.transport == Transport::NoRoute || end.transport == Transport::HostNotFound
        || (end.transport == Transport::TimedOut && end.http == 0);
}

bool isGood(const ExchangeEnd &end)
{
    return end.transport == Transport::None && end.http >= 200 && end.http <= 299;
}

bool isRedirect(const ExchangeEnd &end)
{
    return end.transport == Transport::None && !end.location.isEmpty()
        && std::ranges::find(FollowedRedirects, end.http) != FollowedRedirects.end();
}

} // namespace

ReadQueue::ReadQueue(const Peer &peer, SignIn &signIn, PeerEvents events)
    : m_peer(peer)
    , m_signIn(signIn)
    , m_events(std::move(events))
    , m_node(peer.address)
{
    renewNetwork();
}

ReadQueue::~ReadQueue()
{
    shut(Transport::NotSent);
}

void ReadQueue::get(const QString &pathAndQuery, Call call, QObject *context, ApiClient::Answer answer,
    std::optional<std::chrono::seconds> patience, std::optional<ApiClient::Pieces> pieces)
{
    Read read;
    read.id = ++m_lastId;
    read.path = pathAndQuery;
    read.call = call;
    read.context = context;
    read.answer = std::move(answer);
    read.patience = patience;
    read.pieces = std::move(pieces);
    if (m_shut) {
        refuse(read, *m_shut);
        return;
    }
    read.watch = connect(context, &QObject::destroyed, this, [this, id = read.id] { drop(id); });
    m_waiting.push_back(std::move(read));
    pump();
}

void ReadQueue::shut(Transport why)
{
    m_shut = why;
    const auto running = std::exchange(m_running, {});
    const auto waiting = std::exchange(m_waiting, {});
    for (const Read &read : running)
        refuse(read, why);
    for (const Read &read : waiting)
        refuse(read, why);
}

void ReadQueue::pump()
{
    if (m_shut || m_waiting.empty())
        return;
    if (!hasLookedAtFiles())
        return;
    if (!m_signIn.isReady()) {
        if (!std::exchange(m_waitsForSignIn, true))
            m_signIn.prepare([this](const std::optional<Failure> &failure) { signedIn(failure); });
        return;
    }
    if (m_open && m_running.empty() && m_peer.clock.outside() - m_lastAnswer > Pause)
        m_open = false;
    const std::size_t most = m_open ? ApiClient::InFlight : 1;
    while (!m_waiting.empty() && m_running.size() < most) {
        Read next = std::move(m_waiting.front());
        m_waiting.pop_front();
        start(std::move(next));
    }
}

bool ReadQueue::hasLookedAtFiles()
{
    if (m_filesSeen || !m_peer.tls->readsFiles())
        return true;
    if (!std::exchange(m_waitsForFiles, true)) {
        m_peer.tls->look(this, [this] {
            m_waitsForFiles = false;
            m_filesSeen = true;
            pump();
            m_filesSeen = false; // the next connection looks anew
        });
    }
    return false;
}

void ReadQueue::signedIn(const std::optional<Failure> &failure)
{
    m_waitsForSignIn = false;
    if (failure && !m_waiting.empty()) {
        const Read first = std::move(m_waiting.front());
        m_waiting.pop_front();
        Failure own = *failure;
        own.call = first.call;
        refuse(first, own);
        if (failure->http == 401)
            m_events.unauthorized(own);
    }
    pump();
}

ClusterAddress ReadQueue::addressOf(const Read &read) const
{
    return read.hop ? read.hop->address : m_node;
}

void ReadQueue::start(Read read)
{
    ++m_started;
    const auto tls = m_peer.tls->now();
    if (!tls) {
        refuse(read, failureOf(tls.error(), read.call));
        return;
    }
    if (m_edition != m_peer.tls->edition())
        renewNetwork();
    if (!(m_node == m_peer.address) && m_peer.clock.outside() - m_movedAt > Pause)
        m_node = m_peer.address;
    read.hop = Hop{addressOf(read), read.hop ? read.hop->pathAndQuery : read.path};
    if (read.hops == 0)
        read.node = read.hop->address;
    read.authorization = m_signIn.authorization();
    auto request = wire::makeRequest({read.hop->address, *tls, read.authorization, m_peer.certificateName(read.hop->address)},
        read.hop->pathAndQuery, wire::readHeaders());
    if (!request) {
        refuse(read, Transport::NotSent);
        return;
    }
    if (read.patience)
        request->setTransferTimeout(static_cast<int>(std::chrono::milliseconds(*read.patience).count()));
    read.network = m_network;
    const auto done = [this, id = read.id](const ExchangeEnd &end) { finished(id, end); };
    if (read.pieces)
        read.pieces->begin();
    read.exchange = std::make_unique<Exchange>(
        m_network->get(*request), m_peer, read.patience.value_or(Deadline), done, read.pieces ? read.pieces->take : TakePiece());
    m_running.push_back(std::move(read));
}

void ReadQueue::finished(quint64 id, const ExchangeEnd &given)
{
    const auto it = std::ranges::find(m_running, id, &Read::id);
    if (it == m_running.end())
        return;
    Read read = std::move(*it);
    m_running.erase(it);
    retire(read);
    m_lastAnswer = m_peer.clock.outside();

    ExchangeEnd end = given;
    const QString asked = read.hop->address == m_peer.address
        ? u"GET %1"_s.arg(read.path)
        : QCoreApplication::translate("ApiClient", "GET %1 from %2").arg(read.path, read.hop->address.display());
    m_events.requestFinished(recordLine(asked, end));
    if (goesOn(read, end))
        m_waiting.push_front(std::move(read));
    else
        conclude(read, end);
    pump();
}

bool ReadQueue::goesOn(Read &read, ExchangeEnd &end)
{
    if (end.http == 401)
        return end.transport == Transport::None && m_signIn.respelled(read.authorization);
    if (isRedirect(end) && follows(read, end))
        return true;
    const bool isOwn = read.node == m_peer.address;
    const bool helps = isOwn ? read.hops == 0 && isSilence(end) : !isGood(end);
    return helps && triesNextNode(read, end);
}

bool ReadQueue::follows(Read &read, ExchangeEnd &end) const
{
    // The password is added anew at each step, and only after this.
    const auto hop = hopTo(end.location, read.hop->address, read.hop->pathAndQuery, m_peer.nodes);
    end.named = hop ? hop->address.display() : hop.error().host;
    if (!hop || read.hops == MostHops) {
        end.detail = hop ? FailureDetail::RedirectEndless : hop.error().detail;
        return false;
    }
    read.hop = *hop;
    ++read.hops;
    return true;
}

bool ReadQueue::triesNextNode(Read &read, ExchangeEnd &end) const
{
    if (read.node == m_peer.address)
        read.silence = end;
    read.tried.push_back(*read.node);
    if (static_cast<int>(read.tried.size()) < MostNodes) {
        for (const ClusterAddress &node : m_peer.nodes.addresses()) {
            if (std::ranges::find(read.tried, node) == read.tried.end()) {
                read.hop = Hop{node, read.path};
                read.hops = 0;
                return true;
            }
        }
    }
    end = *read.silence; // the own address comes first in the list, so it was tried
    read.hop->address = m_peer.address;
    return false;
}

void ReadQueue::conclude(const Read &read, const ExchangeEnd &end)
{
    const ClusterAddress &node = read.hop->address;
    if (isGood(end)) {
        m_open = true;
        m_signIn.accepted(read.authorization);
        if (read.hops == 0 && !(node == m_node)) {
            m_node = node;
            m_movedAt = m_peer.clock.outside();
        }
        deliver(read, Reply{.http = end.http, .body = end.body, .serverDate = end.serverDate, .node = node.display()});
        return;
    }
    const Failure failure = failureOf(end, read.call, node.display(), read.path);
    deliver(read, failure);
    if (end.http == 401)
        m_events.unauthorized(failure);
    // Of another node it says nothing about the address that somebody trusted; that read has failed, no more.
    if (end.changedTo && node == m_peer.address)
        m_events.certificateChanged(*end.changedTo);
}

void ReadQueue::drop(quint64 id)
{
    if (const auto it = std::ranges::find(m_running, id, &Read::id); it != m_running.end()) {
        m_running.erase(it);
        pump();
    } else {
        std::erase_if(m_waiting, [id](const Read &read) { return read.id == id; });
    }
}

void ReadQueue::retire(Read &read)
{
    m_retired.push_back({std::move(read.network), std::move(read.exchange)});
    runLater(this, [this] { m_retired.clear(); });
}

void ReadQueue::renewNetwork()
{
    // Open connections still believe in the files of before; they end with the last read that uses them.
    m_edition = m_peer.tls->edition();
    m_network = std::make_shared<QNetworkAccessManager>();
    wire::prepare(*m_network);
    m_network->setTransferTimeout(TransferTimeoutMs);
}

void ReadQueue::refuse(const Read &read, Transport why) const
{
    Failure failure;
    failure.call = read.call;
    failure.transport = why;
    refuse(read, failure);
}

void ReadQueue::refuse(const Read &read, Failure failure) const
{
    failure.host = m_peer.address.display();
    failure.subject = read.path;
    deliver(read, failure);
}

void ReadQueue::deliver(const Read &read, Result<Reply, Failure> result)
{
    disconnect(read.watch);
    if (read.context)
        runLater(read.context, [answer = read.answer, result = std::move(result)] { answer(result); });
}
