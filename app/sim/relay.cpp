// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay.h"

#include "simhistory.h"

#include <QHostAddress>
#include <QSslCertificate>
#include <QSslSocket>
#include <QUrl>

#include <algorithm>

#include <sys/socket.h>

namespace {

constexpr qint64 MostWaiting = 256 * 1024;
constexpr qsizetype MostRequest = 8 * 1024 * 1024;
constexpr int ThrottleTick = 50;

/// Stands for a response where the request was kept from the cluster but the fault wants bytes.
constexpr QByteArrayView Pretended(
    "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1000\r\nServer: envoy\r\n\r\n{\"id\":\"");

/// The value of a header line, empty where there is none; \a name in lower case.
QByteArray header(const QByteArray &head, const QByteArray &name)
{
    const QByteArray start = "\r\n" + name + ':';
    const auto at = head.toLower().indexOf(start);
    if (at < 0)
        return {};
    const auto from = at + start.size();
    return head.mid(from, head.indexOf('\r', from) - from).trimmed();
}

qsizetype contentLength(const QByteArray &head)
{
    return std::max<qsizetype>(0, header(head, "content-length").toLongLong());
}

} // namespace

Relay::Relay(QSslSocket *client, const Upstream &upstream, FaultBook &faults, SimHistory &history, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_behind(upstream)
    , m_upstream(this)
    , m_faults(faults)
    , m_history(history)
    , m_pace(this)
{
    m_client->setParent(this);
    m_client->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_upstream.setReadBufferSize(MostWaiting);
    m_pace.setSingleShot(true);
    m_pace.setTimerType(Qt::PreciseTimer);
    connect(m_client, &QSslSocket::readyRead, this, &Relay::readClient);
    connect(m_client, &QSslSocket::encryptedBytesWritten, this, &Relay::pump);
    connect(m_client, &QSslSocket::disconnected, this, &QObject::deleteLater);
    connect(&m_upstream, &QTcpSocket::connected, this, [this] { m_upstream.setSocketOption(QAbstractSocket::LowDelayOption, 1); });
    connect(&m_upstream, &QTcpSocket::readyRead, this, &Relay::pump);
    connect(&m_upstream, &QTcpSocket::disconnected, this, &Relay::pump);
    connect(&m_pace, &QTimer::timeout, this, &Relay::pump);
    m_upstream.connectToHost(QHostAddress(QHostAddress::LocalHost), upstream.port);
    if (m_client->state() != QAbstractSocket::ConnectedState)
        deleteLater(); // left while it waited for us
    else
        readClient();
}

Relay::~Relay()
{
    m_upstream.disconnect(this); // it still speaks while it is destroyed, when our members are gone
}

void Relay::breakOff()
{
    finish(true);
}

qsizetype Relay::completeRequest() const
{
    const auto end = m_request.indexOf("\r\n\r\n");
    if (end < 0)
        return 0;
    const qsizetype length = end + 4 + contentLength(m_request.left(end + 2));
    return m_request.size() >= length ? length : 0;
}

void Relay::readClient()
{
    if (m_ending)
        return;
    m_request += m_client->readAll();
    while (const qsizetype length = completeRequest()) {
        const QByteArray bytes = m_request.left(length);
        m_request.remove(0, length);
        beginRequest(bytes);
        if (m_ending)
            return;
    }
    if (m_request.size() > MostRequest)
        finish(true);
}

void Relay::beginRequest(const QByteArray &bytes)
{
    const QList<QByteArray> line = bytes.left(bytes.indexOf('\r')).split(' ');
    const QString method = QString::fromLatin1(line.value(0));
    const QString path = QUrl::fromEncoded(line.value(1)).path();
    m_history.countArrival(method, path, header(bytes.left(bytes.indexOf("\r\n\r\n") + 2), "x-task-id"));
    m_fault = m_faults.take(true, method, path);
    m_delivered = 0;
    if (m_fault && m_fault->kind == Fault::Kind::Cut && !m_fault->executes) {
        m_client->write(Pretended.first(std::min<qsizetype>(m_fault->bytes, Pretended.size())).toByteArray());
        finish(m_fault->reset);
        return;
    }
    if (!m_behind.master.isEmpty() && !path.startsWith(QLatin1String("/v1/local/"))) {
        m_client->write("HTTP/1.1 307 Temporary Redirect\r\nServer: envoy\r\nContent-Length: 0\r\nLocation: " + m_behind.master
            + line.value(1) + "\r\n\r\n");
        return;
    }
    if (m_fault && m_fault->kind == Fault::Kind::Delay)
        m_pace.start(m_fault->milliseconds);
    m_upstream.write(named(bytes));
}

QByteArray Relay::named(const QByteArray &request) const
{
    const auto end = request.indexOf("\r\n\r\n");
    QList<QByteArray> lines = request.left(end).split('\n');
    const QByteArray forged = QByteArray(ClientNameHeader).toLower() + ':';
    lines.removeIf([&forged](const QByteArray &line) { return line.toLower().startsWith(forged); });
    const QString name = m_client->peerCertificate().subjectInfo(QSslCertificate::CommonName).value(0);
    QByteArray head = lines.join('\n');
    if (!name.isEmpty())
        head += "\r\n" + QByteArray(ClientNameHeader) + ": " + name.toUtf8().toPercentEncoding();
    return head + request.mid(end);
}

bool Relay::clientIsFull() const
{
    return m_client->bytesToWrite() + m_client->encryptedBytesToWrite() > MostWaiting;
}

void Relay::pump()
{
    while (!m_ending && !m_pace.isActive() && m_upstream.bytesAvailable() > 0 && !clientIsFull()) {
        qint64 most = MostWaiting;
        if (m_fault && m_fault->kind == Fault::Kind::Throttle) {
            most = std::max<qint64>(1, m_fault->bytes * ThrottleTick / 1000);
            m_pace.start(ThrottleTick);
        }
        deliver(m_upstream.read(most));
    }
    const bool serverLeft = m_upstream.state() == QAbstractSocket::UnconnectedState && m_upstream.bytesAvailable() == 0;
    if (serverLeft && !m_pace.isActive())
        finish(false);
}

void Relay::deliver(const QByteArray &bytes)
{
    const bool cuts = m_fault && m_fault->kind == Fault::Kind::Cut;
    const qint64 left = cuts ? m_fault->bytes - m_delivered : bytes.size();
    m_client->write(bytes.left(std::min<qint64>(left, bytes.size())));
    m_delivered += bytes.size();
    // A response shorter than the cut ends whole; the connection then stays as it is.
    if (cuts && m_delivered >= m_fault->bytes)
        finish(m_fault->reset);
}

void Relay::finish(bool reset)
{
    if (m_ending)
        return;
    m_ending = true;
    m_upstream.abort();
    if (!reset) {
        m_client->disconnectFromHost(); // writes what waits first
        if (m_client->state() == QAbstractSocket::UnconnectedState)
            deleteLater();
        return;
    }
    m_client->flush();
    const linger atOnce{1, 0};
    ::setsockopt(static_cast<int>(m_client->socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    m_client->abort();
    deleteLater();
}

#include "moc_relay.cpp"
