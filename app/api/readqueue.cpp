// SPDX-License-Identifier: GPL-3.0-or-later
#include "readqueue.h"

#include "exchange.h"
#include "wirerequest.h"

#include <QNetworkReply>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Catches a connection that goes silent; the deadline catches what drips.
constexpr int TransferTimeoutMs = 10'000;

} // namespace

ReadQueue::ReadQueue(const Peer &peer, PeerEvents events)
    : m_peer(peer)
    , m_events(std::move(events))
{
    wire::prepare(m_network);
    m_network.setTransferTimeout(TransferTimeoutMs);
}

ReadQueue::~ReadQueue()
{
    shut(Transport::NotSent);
}

void ReadQueue::get(
    const QString &pathAndQuery, Call call, QObject *context, ApiClient::Answer answer, std::optional<std::chrono::seconds> patience)
{
    Read read{.id = ++m_lastId,
        .path = pathAndQuery,
        .call = call,
        .context = context,
        .answer = std::move(answer),
        .patience = patience,
        .watch = {},
        .exchange = {}};
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
    if (m_open && m_running.empty() && m_peer.clock.steady() - m_lastAnswer > Pause)
        m_open = false;
    const std::size_t most = m_open ? ApiClient::InFlight : 1;
    while (!m_waiting.empty() && m_running.size() < most) {
        Read next = std::move(m_waiting.front());
        m_waiting.pop_front();
        start(std::move(next));
    }
}

void ReadQueue::start(Read read)
{
    ++m_started;
    auto request = wire::makeRequest(m_peer.address, read.path, wire::readHeaders(), m_peer.credentials);
    if (!request) {
        refuse(read, Transport::NotSent);
        return;
    }
    if (read.patience)
        request->setTransferTimeout(static_cast<int>(std::chrono::milliseconds(*read.patience).count()));
    const auto done = [this, id = read.id](const ExchangeEnd &end) { finished(id, end); };
    read.exchange = std::make_unique<Exchange>(m_network.get(*request), m_peer.trust, m_peer.clock, read.patience.value_or(Deadline), done);
    m_running.push_back(std::move(read));
}

void ReadQueue::finished(quint64 id, const ExchangeEnd &end)
{
    const auto it = std::ranges::find(m_running, id, &Read::id);
    if (it == m_running.end())
        return;
    Read read = std::move(*it);
    m_running.erase(it);
    retire(std::move(read.exchange));
    m_lastAnswer = m_peer.clock.steady();

    m_events.requestFinished(recordLine(u"GET %1"_s.arg(read.path), end));
    const bool isGood = end.transport == Transport::None && end.http >= 200 && end.http <= 299;
    if (isGood) {
        m_open = true;
        deliver(read, Reply{.http = end.http, .body = end.body, .serverDate = end.serverDate});
    } else {
        const Failure failure = failureOf(end, read.call, m_peer.address.display(), read.path);
        deliver(read, failure);
        if (end.http == 401)
            m_events.unauthorized(failure);
        if (end.changedTo)
            m_events.certificateChanged(*end.changedTo);
    }
    pump();
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

void ReadQueue::retire(std::unique_ptr<Exchange> exchange)
{
    m_retired.push_back(std::move(exchange));
    runLater(this, [this] { m_retired.clear(); });
}

void ReadQueue::refuse(const Read &read, Transport why) const
{
    Failure failure;
    failure.call = read.call;
    failure.transport = why;
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
