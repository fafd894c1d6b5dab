// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultproxy.h"

#include "relay.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>

FaultProxy::FaultProxy(Upstream upstream, FaultBook &faults, SimHistory &history, QObject *parent)
    : QSslServer(parent)
    , m_upstream(std::move(upstream))
    , m_faults(faults)
    , m_history(history)
{
    connect(this, &QTcpServer::pendingConnectionAvailable, this, &FaultProxy::takeConnections);
    // A handshake that fails (a client that does not trust us) is none of our business, but its socket must go.
    connect(this, &QSslServer::errorOccurred, this, [](QSslSocket *socket) { socket->deleteLater(); });
}

quint16 FaultProxy::start(quint16 port, const QHostAddress &host)
{
    if (!listen(host, port))
        return 0;
    m_host = host;
    m_port = serverPort();
    faultsChanged();
    return m_port;
}

QByteArray FaultProxy::origin() const
{
    return "https://" + m_host.toString().toLatin1() + ':' + QByteArray::number(m_port);
}

void FaultProxy::setSecurity(const SecuritySpec &security, const MintedCertificate &own, const MintedCertificate &authority)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(own.certificatePem));
    configuration.setPrivateKey(QSslKey(own.keyPem, QSsl::Ec));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    if (security.clientCertificate) {
        configuration.setCaCertificates({QSslCertificate(authority.certificatePem)});
        configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
        configuration.setMissingCertificateIsFatal(true);
        configuration.setHandshakeMustInterruptOnError(true); // else the client is cut off without a word
    }
    if (security.outdatedTls) {
        configuration.setBackendConfigurationOption("MinProtocol", QByteArray("TLSv1.1"));
        configuration.setBackendConfigurationOption("MaxProtocol", QByteArray("TLSv1.1"));
        configuration.setBackendConfigurationOption("CipherString", QByteArray("DEFAULT@SECLEVEL=0"));
    }
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
        listen(m_host, m_port);
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
        new Relay(client, m_upstream, m_faults, m_history, this);
}

#include "moc_faultproxy.cpp"
