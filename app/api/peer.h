// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "address.h"
#include "clock.h"
#include "credentials.h"
#include "trust.h"

#include <QObject>

#include <functional>

/// With whom a client talks, and as whom.
struct Peer {
    ClusterAddress address;
    TrustPolicy trust;
    Credentials credentials;
    Clock &clock;
};

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
