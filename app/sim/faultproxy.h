// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "certificates.h"
#include "relay.h"
#include "simfault.h"
#include "worldspec.h"

#include <QHostAddress>
#include <QSslServer>

class SimHistory;

/// The TLS end of one simulated cluster, or of one of its nodes, on loopback. Ends TLS, reads no more than where a request ends, passes
/// bytes on to the plain server behind it, and breaks the way as the fault book says: before the handshake, after the request, at any byte
/// of the response.
class FaultProxy final : public QSslServer
{
    Q_OBJECT

public:
    FaultProxy(Upstream upstream, FaultBook &faults, SimHistory &history, QObject *parent = nullptr);

    /// Listens on \a port (0: a free one) of \a host and returns the port, or 0 where it cannot.
    quint16 start(quint16 port, const QHostAddress &host = QHostAddress(QHostAddress::LocalHost));
    /// For connections that are made from now on. \a authority issues the certificates of clients.
    void setSecurity(const SecuritySpec &security, const MintedCertificate &own, const MintedCertificate &authority);
    /// "https://host:port"
    [[nodiscard]] QByteArray origin() const;
    /// From now on this node only names the \a master (its origin()); empty: it answers itself.
    void passOnTo(const QByteArray &master) { m_upstream.master = master; }
    /// Call after the fault book changed: begins or ends refusing. Refusing also breaks the connections that are open.
    void faultsChanged();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void takeConnections();

    Upstream m_upstream;
    QHostAddress m_host;
    quint16 m_port = 0;
    FaultBook &m_faults;
    SimHistory &m_history;
};
