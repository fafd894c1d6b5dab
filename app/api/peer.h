// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "address.h"
#include "clock.h"
#include "credentials.h"
#include "knownnodes.h"
#include "tlssettings.h"

#include <QObject>

#include <functional>
#include <memory>

/// With whom a client talks, and as whom.
struct Peer {
    Peer(ClusterAddress at, TrustPolicy trust, Credentials as, Clock &time)
        : address(std::move(at))
        , credentials(std::move(as))
        , clock(time)
        , nodes(address)
        , tls(std::make_shared<TlsSettings>(std::move(trust), credentials.identity))
    { }
    /// The name that the certificate at \a node must be for; empty: its own. A node that is known by its IP address only shows the
    /// certificate of the cluster, whose names are those of the cluster.
    [[nodiscard]] QString certificateName(const ClusterAddress &node) const;

    ClusterAddress address;
    Credentials credentials;
    Clock &clock;
    KnownNodes nodes;
    std::shared_ptr<TlsSettings> tls; ///< shared by all connections; looks at its files again when one begins
};

inline QString Peer::certificateName(const ClusterAddress &node) const
{
    return isIpAddress(node.host()) && !isIpAddress(address.host()) ? address.host() : QString();
}

/// Takes an answer piece by piece.
using TakePiece = std::function<void(const QByteArray &)>;

/// What a request tells its client beside its own answer.
struct PeerEvents {
    std::function<void(const Failure &)> unauthorized;
    std::function<void(const CertificateInfo &)> certificateChanged;
    std::function<void(const QString &)> requestFinished;
};

/// Runs \a call later in the thread of \a context, or never if that is gone by then.
inline void runLater(QObject *context, std::function<void()> call)
{
    QMetaObject::invokeMethod(context, std::move(call), Qt::QueuedConnection);
}
