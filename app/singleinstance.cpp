// SPDX-License-Identifier: GPL-3.0-or-later
#include "singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QLocalSocket>

#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int NameBytes = 8;
constexpr qint64 LongestMessage = 200;

QString socketPath(const QString &dataFolder)
{
    const QByteArray name = QCryptographicHash::hash(QFile::encodeName(dataFolder), QCryptographicHash::Sha256).left(NameBytes).toHex();
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const QString path = runtime.isEmpty() ? QDir(dataFolder).filePath(u"window.socket"_s)
                                           : QDir(runtime).filePath(u"crdb-upgrader-%1.socket"_s.arg(QString::fromLatin1(name)));
    return QFile::encodeName(path).size() < qsizetype(sizeof(sockaddr_un::sun_path)) ? path : QString();
}

} // namespace

SingleInstance::SingleInstance(const QString &dataFolder)
    : m_path(socketPath(dataFolder))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *visitor = m_server.nextPendingConnection())
            receive(visitor);
        emit raiseRequested();
    });
}

void SingleInstance::receive(QLocalSocket *visitor)
{
    const auto read = [this, visitor] {
        if (visitor->canReadLine() || visitor->bytesAvailable() > LongestMessage) {
            const QByteArray line = visitor->readLine(LongestMessage + 1);
            visitor->disconnect(this); // one message a visit
            visitor->deleteLater();
            if (line.endsWith('\n'))
                emit messageReceived(QString::fromUtf8(line).chopped(1));
        }
    };
    connect(visitor, &QLocalSocket::disconnected, visitor, &QObject::deleteLater);
    connect(visitor, &QLocalSocket::readyRead, this, read);
    read();
}

bool SingleInstance::handOver(const QString &message) const
{
    const QByteArray path = QFile::encodeName(m_path);
    if (path.isEmpty())
        return false;
    // A plain socket: connecting to a local one is immediate, and no event loop runs yet.
    const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (socket < 0)
        return false;
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, path.constData(), static_cast<std::size_t>(path.size()));
    const bool answered = ::connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) == 0;
    if (answered && !message.isEmpty()) {
        const QByteArray line = message.toUtf8() + '\n';
        static_cast<void>(::send(socket, line.constData(), static_cast<std::size_t>(line.size()), MSG_NOSIGNAL));
    }
    ::close(socket);
    return answered;
}

void SingleInstance::listen()
{
    if (m_path.isEmpty())
        return;
    QDir().mkpath(QFileInfo(m_path).absolutePath()); // the data folder may be new
    QLocalServer::removeServer(m_path);              // left behind by a crash: nobody answered there
    m_server.listen(m_path);
}

#include "moc_singleinstance.cpp"
