// SPDX-License-Identifier: GPL-3.0-or-later
#include "scriptedserver.h"

#include <QMutex>
#include <QSemaphore>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpServer>

#include <openssl/crypto.h>

#include <sys/socket.h>

#include <map>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Piece = 64 * 1024;

/// Nothing while the request is not complete.
std::optional<QByteArray> takeRequest(QByteArray &buffer)
{
    const qsizetype head = buffer.indexOf("\r\n\r\n");
    if (head < 0)
        return {};
    const QByteArray length = ScriptedServer::Request{buffer.left(head + 4)}.header("Content-Length");
    const qsizetype whole = head + 4 + length.toInt();
    if (buffer.size() < whole)
        return {};
    QByteArray request = buffer.left(whole);
    buffer.remove(0, whole);
    return request;
}

void reset(QSslSocket &socket)
{
    const linger now{1, 0};
    ::setsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
    socket.abort();
}

} // namespace

class ScriptedServer::Listener final : public QTcpServer
{
public:
    Listener(Script script, ServerCertificate certificate, Speaks speaks, Place place)
        : m_script(std::move(script))
        , m_certificate(std::move(certificate))
        , m_speaks(speaks)
        , m_place(std::move(place))
    { }

    template <class T>
    T locked(T Listener::*member) const
    {
        const QMutexLocker lock(&m_mutex);
        return this->*member;
    }
    void setCertificate(const ServerCertificate &certificate) { m_certificate = certificate; }
    void resetAll()
    {
        for (QSslSocket *socket : findChildren<QSslSocket *>())
            reset(*socket);
    }

    std::vector<Request> m_requests;
    QByteArray m_received;
    int m_connections = 0;
    QSemaphore m_streamed; ///< one for each piece

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    struct Stream {
        qint64 left = 0;
        bool chunked = false;
        Then then = Then::KeepOpen;
    };
    [[nodiscard]] QSslConfiguration configuration(QSslConfiguration base) const;
    void read(QSslSocket &socket, int connection);
    void send(QSslSocket &socket, const Answer &answer);
    void stream(QSslSocket &socket);
    static void finish(QSslSocket &socket, Then then);

    mutable QMutex m_mutex;
    Script m_script;
    ServerCertificate m_certificate;
    Speaks m_speaks;
    Place m_place;
    std::map<QSslSocket *, QByteArray> m_buffers;
    std::map<QSslSocket *, Stream> m_streams;
};

void ScriptedServer::Listener::incomingConnection(qintptr descriptor)
{
    auto *const socket = new QSslSocket(this);
    socket->setSocketDescriptor(descriptor);
    int connection = 0;
    {
        const QMutexLocker lock(&m_mutex);
        connection = ++m_connections;
    }
    connect(socket, &QSslSocket::readyRead, this, [this, socket, connection] { read(*socket, connection); });
    // Queued, so that a write from here never runs inside the socket's own.
    connect(
        socket, &QSslSocket::encryptedBytesWritten, socket, [this, socket] { stream(*socket); }, Qt::QueuedConnection);
    connect(socket, &QSslSocket::disconnected, this, [this, socket] {
        m_buffers.erase(socket);
        m_streams.erase(socket);
        socket->deleteLater();
    });
    if (m_speaks == Speaks::Tls) {
        socket->setSslConfiguration(configuration(socket->sslConfiguration()));
        socket->startServerEncryption();
    }
}

QSslConfiguration ScriptedServer::Listener::configuration(QSslConfiguration base) const
{
    base.setLocalCertificate(m_certificate.certificate);
    base.setPrivateKey(m_certificate.key);
    base.setPeerVerifyMode(QSslSocket::VerifyNone);
    if (!m_place.clientCas.isEmpty()) {
        base.setCaCertificates(m_place.clientCas);
        base.setPeerVerifyMode(QSslSocket::VerifyPeer);
        base.setMissingCertificateIsFatal(true);
        base.setHandshakeMustInterruptOnError(true);
    }
    if (m_place.outdated) {
        base.setBackendConfigurationOption("MinProtocol", "TLSv1.1"_ba);
        base.setBackendConfigurationOption("MaxProtocol", "TLSv1.1"_ba);
        base.setBackendConfigurationOption("CipherString", "DEFAULT@SECLEVEL=0"_ba);
    }
    return base;
}

void ScriptedServer::Listener::read(QSslSocket &socket, int connection)
{
    const QByteArray piece = socket.readAll();
    {
        const QMutexLocker lock(&m_mutex);
        m_received.append(piece);
    }
    if (m_speaks == Speaks::NothingAtAll)
        return;
    QByteArray &buffer = m_buffers[&socket];
    buffer.append(piece);
    if (m_speaks == Speaks::PlainHttp && buffer.startsWith('\x16')) { // a TLS handshake record
        send(socket, {.bytes = "HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n", .then = Then::Close});
        return;
    }
    const auto raw = takeRequest(buffer);
    if (!raw)
        return;
    const Request request{*raw, connection, socket.peerCertificate().subjectInfo(QSslCertificate::CommonName).join(u' ')};
    int count = 0;
    {
        const QMutexLocker lock(&m_mutex);
        m_requests.push_back(request);
        count = static_cast<int>(m_requests.size());
    }
    send(socket, m_script(request, count));
}

void ScriptedServer::Listener::send(QSslSocket &socket, const Answer &answer)
{
    socket.write(answer.bytes);
    if (answer.streamed > 0) {
        m_streams[&socket] = {answer.streamed, answer.chunked, answer.then};
        stream(socket);
    } else {
        finish(socket, answer.then);
    }
}

void ScriptedServer::Listener::stream(QSslSocket &socket)
{
    const auto it = m_streams.find(&socket);
    if (it == m_streams.end())
        return;
    Stream &left = it->second;
    while (left.left > 0 && socket.bytesToWrite() + socket.encryptedBytesToWrite() < 4 * Piece) {
        const qint64 size = std::min(left.left, Piece);
        const QByteArray filler(size, ' ');
        socket.write(left.chunked ? QByteArray::number(size, 16) + "\r\n" + filler + "\r\n" : filler);
        left.left -= size;
        m_streamed.release();
    }
    if (left.left > 0)
        return;
    const Stream ended = left;
    m_streams.erase(it);
    if (ended.chunked)
        socket.write("0\r\n\r\n");
    finish(socket, ended.then);
}

void ScriptedServer::Listener::finish(QSslSocket &socket, Then then)
{
    socket.flush();
    if (then == Then::Close)
        socket.disconnectFromHost();
    else if (then == Then::Reset)
        reset(socket);
}

QByteArray ScriptedServer::Request::header(const QByteArray &name) const
{
    const QByteArray head = raw.left(raw.indexOf("\r\n\r\n"));
    for (const QByteArray &line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

ScriptedServer::ScriptedServer(Script script, ServerCertificate certificate, Speaks speaks)
    : ScriptedServer(std::move(script), std::move(certificate), speaks, Place())
{ }

ScriptedServer::ScriptedServer(Script script, ServerCertificate certificate, Speaks speaks, const Place &place)
    : m_listener(new Listener(std::move(script), std::move(certificate), speaks, place))
    , m_host(place.host)
{
    m_listener->listen(QHostAddress(place.host), place.port);
    m_port = m_listener->serverPort();
    m_listener->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_listener, &QObject::deleteLater);
    // Runs in the thread itself. Left to its very end, which nobody can wait for, this sometimes looks like a leak.
    QObject::connect(m_listener, &QObject::destroyed, m_listener, [] { OPENSSL_thread_stop(); });
    m_thread.start();
}

ScriptedServer::~ScriptedServer()
{
    m_thread.quit();
    m_thread.wait();
}

int ScriptedServer::port() const
{
    return m_port;
}

QString ScriptedServer::address() const
{
    return u"%1:%2"_s.arg(m_host).arg(port());
}

std::vector<ScriptedServer::Request> ScriptedServer::requests() const
{
    return m_listener->locked(&Listener::m_requests);
}

int ScriptedServer::posts() const
{
    int count = 0;
    for (const Request &request : requests())
        count += request.isPost() ? 1 : 0;
    return count;
}

int ScriptedServer::connections() const
{
    return m_listener->locked(&Listener::m_connections);
}

QByteArray ScriptedServer::received() const
{
    return m_listener->locked(&Listener::m_received);
}

void ScriptedServer::setCertificate(const ServerCertificate &certificate)
{
    QMetaObject::invokeMethod(
        m_listener, [this, certificate] { m_listener->setCertificate(certificate); }, Qt::BlockingQueuedConnection);
}

void ScriptedServer::resetConnections()
{
    QMetaObject::invokeMethod(
        m_listener, [this] { m_listener->resetAll(); }, Qt::BlockingQueuedConnection);
}

bool ScriptedServer::streams(qint64 bytes, int milliseconds) const
{
    return m_listener->m_streamed.tryAcquire(static_cast<int>(bytes / Piece), milliseconds);
}

QByteArray ScriptedServer::json(int status, const QByteArray &body, const QByteArray &moreHeaders)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Status\r\nContent-Type: application/json\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n" + moreHeaders + "\r\n" + body;
}
