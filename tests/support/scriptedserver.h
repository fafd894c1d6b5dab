// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servercertificate.h"

#include <QThread>

#include <functional>
#include <vector>

/// A server on loopback that does what a script says with each complete request, byte by byte: the place where "sent how often" is counted.
/// Lives in a thread of its own, so that it answers whatever the tested thread does.
class ScriptedServer
{
public:
    enum class Speaks {
        Tls,
        PlainHttp,    ///< no TLS at all
        NothingAtAll, ///< takes connections and stays silent, also in the handshake
    };
    enum class Then { KeepOpen, Close, Reset, Hang };

    struct Request {
        QByteArray raw; ///< head and body as they came
        int connection = 0;
        QString client = {}; ///< common name of the client's certificate
        [[nodiscard]] QByteArray line() const { return raw.left(raw.indexOf("\r\n")); }
        [[nodiscard]] QByteArray body() const { return raw.mid(raw.indexOf("\r\n\r\n") + 4); }
        [[nodiscard]] QByteArray header(const QByteArray &name) const;
        [[nodiscard]] bool isPost() const { return raw.startsWith("POST "); }
    };
    struct Answer {
        QByteArray bytes;
        Then then = Then::KeepOpen;
        qint64 streamed = 0;  ///< so many further bytes, as fast as the client takes them
        bool chunked = false; ///< in chunks of 64 KiB
    };
    /// Runs in the server's thread; \a count is 1 for the first request.
    using Script = std::function<Answer(const Request &request, int count)>;

    /// Where it listens, and what it asks of clients.
    struct Place {
        QString host = QStringLiteral("127.0.0.1");
        quint16 port = 0;                      ///< 0: a free one
        QList<QSslCertificate> clientCas = {}; ///< not empty: only clients with a certificate of these are let in
        bool outdated = false;                 ///< speaks TLS 1.1 and no other
    };
    explicit ScriptedServer(Script script, ServerCertificate certificate = ServerCertificate::mint(), Speaks speaks = Speaks::Tls);
    ScriptedServer(Script script, ServerCertificate certificate, Speaks speaks, const Place &place);
    ~ScriptedServer();

    [[nodiscard]] int port() const;
    /// "127.0.0.1:port", or with the host of its place
    [[nodiscard]] QString address() const;
    [[nodiscard]] std::vector<Request> requests() const;
    [[nodiscard]] int posts() const;
    [[nodiscard]] int connections() const;
    /// What came in decrypted (as it came where no TLS is spoken).
    [[nodiscard]] QByteArray received() const;
    /// How often \a text is in received(), in whatever case: names of headers have none.
    [[nodiscard]] qsizetype receivedTimes(const QByteArray &text) const { return received().toLower().count(text.toLower()); }
    void setCertificate(const ServerCertificate &certificate); ///< for connections from now on
    void resetConnections();
    /// Waits, without letting the caller's events run, until so many bytes of a stream went into the socket; false when they do not within
    /// the time.
    [[nodiscard]] bool streams(qint64 bytes, int milliseconds) const;

    /// A whole answer with Content-Length and the type of the API.
    static QByteArray json(int status, const QByteArray &body, const QByteArray &moreHeaders = {});

private:
    class Listener;
    QThread m_thread;
    Listener *m_listener; ///< lives in the thread and ends with it
    QString m_host;
    int m_port = 0;
};
