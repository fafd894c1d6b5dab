// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "certificates.h"
#include "simfault.h"

#include <QSslServer>

class SimHistory;

/// The TLS end of one simulated cluster on 127.0.0.1. Ends TLS, reads no more than where a request ends, passes bytes on to the
/// plain server behind it, and breaks the way as the fault book says: before the handshake, after the request, at any byte of the response.
class FaultProxy final : public QSslServer
{
    Q_OBJECT

public:
    FaultProxy(quint16 upstreamPort, FaultBook &faults, SimHistory &history, QObject *parent = nullptr);

    /// Listens on \a port (0: a free one) and returns the port, or 0 where it cannot.
    quint16 start(quint16 port);
    /// For connections that are made from now on.
    void setCertificate(const MintedCertificate &certificate);
    /// Call after the fault book changed: begins or ends refusing. Refusing also breaks the connections that are open.
    void faultsChanged();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void takeConnections();

    quint16 m_upstreamPort;
    quint16 m_port = 0;
    FaultBook &m_faults;
    SimHistory &m_history;
};
