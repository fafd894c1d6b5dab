// SPDX-License-Identifier: GPL-3.0-or-later
#include "oneclient.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>

using namespace Qt::StringLiterals;
using Answer = ScriptedServer::Answer;
using Request = ScriptedServer::Request;

namespace {

QString nginxProgram()
{
    return QStandardPaths::findExecutable(u"nginx"_s, {u"/usr/sbin"_s, u"/usr/local/sbin"_s, u"/usr/bin"_s});
}

int freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost, 0);
    return server.serverPort();
}

/// nginx with TLS in front of a plain server, as people put it before a cluster.
class Nginx
{
public:
    /// \a server: more lines of the server block; \a upgrade: what stands in the location of upgrades.
    Nginx(const QByteArray &server, const QByteArray &upgrade, ScriptedServer::Script script)
        : behind(std::move(script), ServerCertificate::mint(), ScriptedServer::Speaks::PlainHttp)
        , m_port(freePort())
        , client(u"127.0.0.1:%1"_s.arg(m_port), {m_certificate.sha256()})
    {
        written(m_folder, u"c.pem"_s, m_certificate.certificate.toPem());
        written(m_folder, u"k.pem"_s, m_certificate.key.toPem());
        const QByteArray pass = "proxy_pass http://" + behind.address().toLatin1() + "; proxy_http_version 1.1;";
        const QByteArray temporary =
            "client_body_temp_path t1; proxy_temp_path t2; fastcgi_temp_path t3; uwsgi_temp_path t4; scgi_temp_path t5;";
        const QByteArray configuration = "daemon off; master_process off; pid nginx.pid; error_log error.log;\nevents {}\nhttp { "
            + temporary
            + "\nlog_format brief '$request_method $server_protocol $status'; access_log access.log brief;\nserver { listen 127.0.0.1:"
            + QByteArray::number(m_port) + " ssl http2; ssl_certificate c.pem; ssl_certificate_key k.pem; proxy_read_timeout 1s;\n" + server
            + "\nlocation / { " + pass + " }\nlocation ~ /upgrade$ { " + (upgrade.isEmpty() ? pass : upgrade) + " } } }\n";
        written(m_folder, u"nginx.conf"_s, configuration);
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(nginxProgram(), {u"-p"_s, m_folder.path(), u"-c"_s, m_folder.filePath(u"nginx.conf"_s), u"-e"_s, u"error.log"_s});
    }
    ~Nginx()
    {
        m_process.terminate();
        m_process.waitForFinished(5000);
    }
    /// False with what nginx said where it does not listen after a while.
    [[nodiscard]] bool listens()
    {
        const bool listening = QTest::qWaitFor(
            [this] {
                QTcpSocket socket;
                socket.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(m_port));
                return socket.waitForConnected(100);
            },
            10000);
        if (!listening)
            qInfo("%s", m_process.readAll().constData());
        return listening;
    }
    /// Lines of its record that hold \a words.
    [[nodiscard]] int recorded(const QByteArray &words) const
    {
        QFile file(m_folder.filePath(u"access.log"_s));
        return file.open(QIODevice::ReadOnly) ? static_cast<int>(file.readAll().count(words)) : 0;
    }

    ScriptedServer behind;

private:
    QTemporaryDir m_folder;
    ServerCertificate m_certificate = ServerCertificate::mint();
    QProcess m_process;
    int m_port;

public:
    OneClient client;
};

QByteArray accepted()
{
    return R"({"id": "7c2f4a10-93c5-4c0e-8f43-5f2a9b6d1e77", "status": "queued"})";
}

ScriptedServer::Script answering(const QByteArray &upgrade)
{
    return [upgrade](const Request &request, int) { return Answer{.bytes = request.isPost() ? upgrade : ScriptedServer::json(200, "[]")}; };
}

} // namespace

/// What a gateway in between does to answers and connections: everything is still told right, and one POST is one POST.
class TestNginx : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (nginxProgram().isEmpty())
            QSKIP("nginx is not installed (Debian: nginx-light)");
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void sendsOneUpgradeWhateverStandsBetween_data()
    {
        QTest::addColumn<QByteArray>("server");
        QTest::addColumn<QByteArray>("upgrade");
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<TaskEvent>("event");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("behind"); ///< POSTs at the cluster
        const QByteArray good = ScriptedServer::json(200, accepted());
        const QByteArray chunked = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
            + QByteArray::number(accepted().size(), 16) + "\r\n" + accepted() + "\r\n0\r\n\r\n";
        const QByteArray zipped = ScriptedServer::json(200, "\x1f\x8b not for us", "Content-Encoding: gzip\r\n");
        const QByteArray dead = "proxy_pass http://127.0.0.1:" + QByteArray::number(freePort()) + ';';
        const auto yes = TaskEvent::AcceptedByCluster;
        const auto open = TaskEvent::OutcomeUnclear;
        QTest::newRow("nothing special, HTTP/2 offered") << ""_ba
                                                         << ""_ba << good << yes << QString() << 1;
        QTest::newRow("one request for each connection") << "keepalive_requests 1;"_ba
                                                         << ""_ba << good << yes << QString() << 1;
        QTest::newRow("no kept connections") << "keepalive_timeout 0;"_ba
                                             << ""_ba << good << yes << QString() << 1;
        QTest::newRow("chunked") << ""_ba
                                 << ""_ba << chunked << yes << QString() << 1;
        QTest::newRow("packs what may be packed") << "gzip on; gzip_types application/json; gzip_min_length 1; gzip_proxied any;"_ba
                                                  << ""_ba << good << yes << QString() << 1;
        QTest::newRow("packed without being asked") << ""_ba
                                                    << ""_ba << zipped << open << u"upgrade.not_understood"_s << 1;
        QTest::newRow("444") << ""_ba
                             << "return 444;"_ba << good << open << u"upgrade.lost_sent"_s << 0;
        QTest::newRow("502") << ""_ba << dead << good << open << u"upgrade.502.gateway"_s << 0;
        QTest::newRow("504") << ""_ba
                             << ""_ba
                             << ""_ba << open << u"upgrade.504.gateway"_s << 1;
    }
    void sendsOneUpgradeWhateverStandsBetween()
    {
        QFETCH(QByteArray, server);
        QFETCH(QByteArray, upgrade);
        QFETCH(QByteArray, answer);
        QFETCH(TaskEvent, event);
        QFETCH(QString, text);
        QFETCH(int, behind);
        Nginx nginx(server, upgrade, answering(answer));
        QVERIFY(nginx.listens());

        for (int i = 0; i < 6; ++i)
            nginx.client.get();
        QVERIFY(nginx.client.hears(6));
        nginx.client.submit();
        QTRY_COMPARE_WITH_TIMEOUT(nginx.client.ends.size(), 1U, 15000);
        nginx.client.get(); // whatever would be sent once more is behind this
        QVERIFY(nginx.client.hears(7));

        for (const auto &read : nginx.client.answers)
            QVERIFY(read && read->body == "[]");
        const SubmitJudgement judgement = nginx.client.judgement();
        QCOMPARE(judgement.event, event);
        QCOMPARE(judgement.failure ? explain(*judgement.failure).id : QString(), text);
        QCOMPARE(nginx.behind.posts(), behind);
        QTRY_COMPARE(nginx.recorded("POST HTTP/1.1"), 1);
        QTRY_COMPARE(nginx.recorded("GET HTTP/1.1 200"), 7);
        QCOMPARE(nginx.recorded("HTTP/2"), 0);
    }

    void seesAnOrdinaryPostMoreThanOnce()
    {
        Nginx nginx({}, "return 444;", answering({}));
        QVERIFY(nginx.listens());
        QNetworkAccessManager network;
        QNetworkRequest request(QUrl(u"https://%1/v1/crdbs/x/upgrade"_s.arg(nginx.client.client.address().display())));
        request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);

        const std::unique_ptr<QNetworkReply> reply(network.post(request, "{}"_ba));
        connect(reply.get(), &QNetworkReply::sslErrors, reply.get(),
            [&reply](const QList<QSslError> &errors) { reply->ignoreSslErrors(errors); });
        QTRY_VERIFY(reply->isFinished());

        QTRY_VERIFY2(nginx.recorded("POST") > 1, "nginx must be able to see a repeated POST, or this file proves nothing");
    }
};

QTEST_GUILESS_MAIN(TestNginx)
#include "tst_nginx.moc"
