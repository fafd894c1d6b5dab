// SPDX-License-Identifier: GPL-3.0-or-later
#include "signin.h"

#include "wire/codec.h"

#include <utility>

using namespace Qt::StringLiterals;

SignIn::SignIn(const Peer &peer, PeerEvents events)
    : m_peer(peer)
    , m_events(std::move(events))
{ }

bool SignIn::isReady() const
{
    if (!usesToken())
        return true;
    const auto age = m_peer.clock.steady() - m_since;
    return !m_post && !m_token.isEmpty() && age < (m_mayRenew ? RenewAfter : Lifetime);
}

void SignIn::prepare(Ready ready)
{
    if (isReady()) {
        ready({});
        return;
    }
    m_waiting.push_back(std::move(ready));
    if (m_post)
        return;
    const bool isAlive = !m_token.isEmpty() && m_peer.clock.steady() - m_since < Lifetime;
    if (isAlive && m_proved)
        renew();
    else
        ask();
}

QByteArray SignIn::basic() const
{
    return "Basic " + QString(m_peer.credentials.user + u':' + m_peer.credentials.password).toUtf8().toBase64();
}

QByteArray SignIn::authorization() const
{
    switch (m_peer.credentials.method) {
    case SignInMethod::Basic:
        return basic();
    case SignInMethod::Token:
        return (m_spelling == Spelling::Bearer ? "Bearer "_ba : "JWT "_ba) + m_token;
    case SignInMethod::Certificate:
        break;
    }
    return {};
}

void SignIn::accepted(const QByteArray &used)
{
    if (used == authorization())
        m_proved = true;
}

bool SignIn::respelled(const QByteArray &used)
{
    if (!usesToken() || m_proved || m_triedBoth || used != authorization())
        return false;
    m_triedBoth = true;
    m_spelling = Spelling::Jwt;
    return true;
}

bool SignIn::isProved() const
{
    return !usesToken() || m_proved;
}

void SignIn::ask()
{
    m_mayRenew = true;
    const Credentials &as = m_peer.credentials;
    post(codec::authorizePath(), codec::authorizeBody(as.user, as.password, Lifetime), basic());
}

void SignIn::renew()
{
    post(codec::refreshPath(), codec::refreshBody(Lifetime), authorization());
}

void SignIn::post(const QString &path, const QByteArray &body, const QByteArray &authorization)
{
    const bool renews = path == codec::refreshPath();
    m_post = std::make_unique<OnePost>(
        m_peer, m_peer.address, path, codec::signInHeaders(), body, [this, renews](const ExchangeEnd &end) { answered(renews, end); },
        Deadline);
    if (const auto kept = m_post->start(authorization))
        runLater(this, [this, renews, end = *kept] { answered(renews, end); });
}

void SignIn::answered(bool renews, const ExchangeEnd &end)
{
    m_events.requestFinished(recordLine(u"POST %1"_s.arg(m_post->path()), end));
    m_retired.push_back(std::move(m_post));
    runLater(this, [this] { m_retired.clear(); });

    const bool isGood = end.transport == Transport::None && end.http >= 200 && end.http <= 299;
    const auto token = isGood ? codec::accessToken(end.body) : codec::Why();
    if (token) {
        m_token = *token;
        m_since = m_peer.clock.steady();
        tell({});
    } else if (renews && end.http != 401) {
        // The old one holds a little longer; after that the password says anew who asks.
        m_mayRenew = false;
        tell({});
    } else {
        tell(failureFrom(end));
    }
}

Failure SignIn::failureFrom(const ExchangeEnd &end) const
{
    Failure failure = failureOf(end, Call::SignIn, m_peer.address.display(), codec::authorizePath());
    if (end.transport == Transport::None && end.http >= 200 && end.http <= 299) {
        failure = {};
        failure.call = Call::SignIn;
        failure.transport = Transport::NotUnderstood;
        failure.http = end.http;
        failure.host = m_peer.address.display();
    }
    nameRedirect(end, m_peer, codec::authorizePath(), failure);
    // The request holds the password, and an answer may repeat what it complains about.
    failure.rawBody.clear();
    if (failure.description.contains(m_peer.credentials.password))
        failure.description.clear();
    return failure;
}

void SignIn::tell(const std::optional<Failure> &failure)
{
    for (const Ready &ready : std::exchange(m_waiting, {}))
        ready(failure);
}
