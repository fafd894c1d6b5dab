// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "onepost.h"
#include "peer.h"

#include <memory>
#include <vector>

/// Says who asks (api.md 1.3): user and password in each request, a token got for them, or nothing beside the client certificate. Owns the
/// token, in memory only, and sends the two POSTs that get and renew it, one at a time. A token is renewed when it is needed and two
/// thirds of its time are over, so nothing wakes up for it.
class SignIn final : public QObject
{
public:
    static constexpr std::chrono::seconds Lifetime{300}; ///< asked for, and the cluster's own default
    static constexpr std::chrono::seconds RenewAfter{200};
    static constexpr std::chrono::seconds Deadline{20};

    /// Nothing where authorization() may be used now.
    using Ready = std::function<void(const std::optional<Failure> &)>;

    SignIn(const Peer &peer, PeerEvents events);

    /// Whether a request may begin now.
    [[nodiscard]] bool isReady() const;
    /// Calls \a ready once: at once where that is possible, else when the cluster has answered. After a failure with 401 do not come
    /// again: five refusals lock the account.
    void prepare(Ready ready);
    /// Value of the header Authorization; empty: none is sent.
    [[nodiscard]] QByteArray authorization() const;

    /// A request with \a used was answered with success.
    void accepted(const QByteArray &used);
    /// A request with \a used was answered 401. True, at most once: the other spelling of the header is worth a try.
    [[nodiscard]] bool respelled(const QByteArray &used);
    /// Something that is sent once may go: no answer to it could mean that only the spelling is wrong.
    [[nodiscard]] bool isProved() const;

private:
    enum class Spelling { Bearer, Jwt };

    [[nodiscard]] bool usesToken() const { return m_peer.credentials.method == SignInMethod::Token; }
    [[nodiscard]] QByteArray basic() const;
    void ask();
    void renew();
    void post(const QString &path, const QByteArray &body, const QByteArray &authorization);
    void answered(bool renews, const ExchangeEnd &end);
    [[nodiscard]] Failure failureFrom(const ExchangeEnd &end) const;
    void tell(const std::optional<Failure> &failure);

    const Peer &m_peer;
    PeerEvents m_events;
    QByteArray m_token;
    std::chrono::milliseconds m_since{0}; ///< when the token came
    Spelling m_spelling = Spelling::Bearer;
    bool m_triedBoth = false;
    bool m_proved = false;
    bool m_mayRenew = true;
    std::unique_ptr<OnePost> m_post;
    std::vector<std::unique_ptr<OnePost>> m_retired; ///< until the reply's signal has returned
    std::vector<Ready> m_waiting;
};
