// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSignalSpy>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTest>

#include <memory>

struct ClientAnswer {
    int status = 0;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QByteArray body;
    QByteArray server;
    QByteArray location;
};

/// A plain client of a simulated cluster: trusts any certificate, asks and waits for the end of the answer.
class SimClient
{
public:
    explicit SimClient(const SimulatedCluster &cluster)
        : m_address(cluster.address)
        , m_authorization("Basic " + (cluster.user + QLatin1Char(':') + cluster.password).toUtf8().toBase64())
    { }
    ClientAnswer get(const QString &path) { return send("GET", path, {}, {}); }
    ClientAnswer post(const QString &path, const QByteArray &body, const QByteArray &taskId = {})
    {
        return send("POST", path, body, taskId);
    }
    void setPassword(const QByteArray &user, const QByteArray &password)
    {
        m_authorization = "Basic " + QByteArray(user + ':' + password).toBase64();
    }

private:
    ClientAnswer send(const QByteArray &method, const QString &path, const QByteArray &body, const QByteArray &taskId)
    {
        QNetworkRequest request(QUrl(QStringLiteral("https://") + m_address + path));
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
        request.setRawHeader("Authorization", m_authorization);
        request.setRawHeader("Content-Type", "application/json");
        if (!taskId.isEmpty())
            request.setRawHeader("X-Task-ID", taskId);
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setPeerVerifyMode(QSslSocket::VerifyNone);
        request.setSslConfiguration(tls);
        request.setTransferTimeout(15000);
        const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, method, body));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        if (!reply->isFinished() && !finished.wait(20000))
            qFatal("no end of %s", qPrintable(path));
        return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->error(),
            reply->isOpen() ? reply->readAll() : QByteArray(), reply->rawHeader("Server"), reply->rawHeader("Location")};
    }
    QNetworkAccessManager m_network;
    QString m_address;
    QByteArray m_authorization;
};

/// Raw bytes over TLS: what arrives until the server ends the connection, or until it ends in \a last; and how it ended.
struct RawEnd {
    QByteArray bytes;
    QAbstractSocket::SocketError error = QAbstractSocket::UnknownSocketError;
};
inline RawEnd exchange(const SimulatedCluster &cluster, const QByteArray &request, const QByteArray &last = {})
{
    QSslSocket socket;
    socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    RawEnd end;
    QObject::connect(&socket, &QSslSocket::encrypted, &socket, [&] { socket.write(request); });
    QObject::connect(&socket, &QSslSocket::readyRead, &socket, [&] {
        end.bytes += socket.readAll();
        if (!last.isEmpty() && end.bytes.endsWith(last))
            socket.disconnectFromHost();
    });
    QSignalSpy gone(&socket, &QSslSocket::disconnected);
    socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), cluster.address.section(QLatin1Char(':'), 1).toUShort());
    if (!gone.wait(15000))
        qFatal("the connection did not end");
    end.bytes += socket.readAll();
    end.error = socket.error();
    return end;
}
inline QByteArray rawRequest(const SimulatedCluster &cluster, const QByteArray &method, const QByteArray &path, const QByteArray &body = {})
{
    return method + ' ' + path + " HTTP/1.1\r\nHost: " + cluster.name.toLatin1() + "\r\nAuthorization: Basic "
        + (cluster.user + QLatin1Char(':') + cluster.password).toUtf8().toBase64()
        + "\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}
