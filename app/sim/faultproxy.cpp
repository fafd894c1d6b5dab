// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultproxy.h"

#include "relay.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>

FaultProxy::FaultProxy(quint16 upstreamPort, FaultBook &faults, SimHistory &history, QObject *parent)
    : QSslServer(parent)
    , m_upstreamPort(upstreamPort)
    , m_faults(faults)
    , m_history(history)
{
    connect(this, &QTcpServer::pendingConnectionAvailable, this, &FaultProxy::takeConnections);
    // A handshake that fails (a client that does not trust us) is none of our business, but its socket must go.
    connect(this, &QSslServer::errorOccurred, this, [](QSslSocket *socket) { socket->deleteLater(); });
}

quint16 FaultProxy::start(quint16 port)
{
    if (!listen(QHostAddress::LocalHost, port))
        return 0;
    m_port = serverPort();
    faultsChanged();
    return m_port;
}

void FaultProxy::setCertificate(const MintedCertificate &certificate)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(certificate.certificatePem));
    configuration.setPrivateKey(QSslKey(certificate.keyPem, QSsl::Ec));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    setSslConfiguration(configuration);
}

void FaultProxy::faultsChanged()
{
    if (m_faults.refuses() && isListening()) {
        close();
        const auto relays = findChildren<Relay *>();
        for (Relay *relay : relays)
            relay->breakOff();
    } else if (!m_faults.refuses() && !isListening()) {
        listen(QHostAddress::LocalHost, m_port);
    }
}

void FaultProxy::incomingConnection(qintptr descriptor)
{
    if (!m_faults.takeBlackHole()) {
        QSslServer::incomingConnection(descriptor);
        return;
    }
    auto *silent = new QTcpSocket(this); // taken and never read
    silent->setSocketDescriptor(descriptor);
    connect(silent, &QTcpSocket::disconnected, silent, &QObject::deleteLater);
}

void FaultProxy::takeConnections()
{
    while (auto *client = qobject_cast<QSslSocket *>(nextPendingConnection()))
        new Relay(client, m_upstreamPort, m_faults, m_history, this);
}

#include "moc_faultproxy.cpp"
