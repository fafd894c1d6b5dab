// SPDX-License-Identifier: GPL-3.0-or-later
#include "apibench.h"

#include <QTcpServer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Answer = ScriptedServer::Answer;
using Request = ScriptedServer::Request;

namespace {

ScriptedServer::Script silence()
{
    return [](const Request &, int) { return Answer(); };
}

int freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost, 0);
    return server.serverPort();
}

} // namespace

/// Submissions that provably did not leave this machine.
class TestSubmitUnsent : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void knowsThatNothingLeft_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<Transport>("transport");
        QTest::newRow("refused") << u"127.0.0.1:%1"_s.arg(freePort()) << Transport::Refused;
        QTest::newRow("no such host") << u"no-such-host.invalid:9443"_s << Transport::HostNotFound;
    }
    void knowsThatNothingLeft()
    {
        QFETCH(QString, address);
        QFETCH(Transport, transport);
        ManualClock clock;
        QObject context;
        ApiClient client(ClusterAddress::parse(address).value(), {}, {}, clock);
        std::optional<SubmitEnd> end;

        client.submit(ApiBench::request(), &context, [&end](const SubmitEnd &told) { end = told; });
        QTRY_VERIFY_WITH_TIMEOUT(end, 15000);

        QVERIFY(!end->bodyRead);
        QCOMPARE(end->transport, transport);
    }

    void sendsNothingToACertificateThatIsNotTheTrustedOne_data()
    {
        QTest::addColumn<QString>("pin");
        QTest::addColumn<Transport>("transport");
        QTest::newRow("unknown") << QString() << Transport::CertificateNotTrusted;
        QTest::newRow("changed") << ServerCertificate::mint().sha256() << Transport::CertificateChanged;
    }
    void sendsNothingToACertificateThatIsNotTheTrustedOne()
    {
        QFETCH(QString, pin);
        QFETCH(Transport, transport);
        ScriptedServer server(silence());
        ManualClock clock;
        QObject context;
        ApiClient client(ClusterAddress::parse(server.address()).value(), {pin}, {}, clock);
        std::optional<SubmitEnd> end;

        client.submit(ApiBench::request(), &context, [&end](const SubmitEnd &told) { end = told; });
        QTRY_VERIFY(end);

        QVERIFY(!end->bodyRead);
        QCOMPARE(end->transport, transport);
        QVERIFY(server.received().isEmpty());
    }

    void sendsNothingWithoutAFinishedHandshake_data()
    {
        QTest::addColumn<bool>("silent");
        QTest::addColumn<Transport>("transport");
        QTest::newRow("silent server") << true << Transport::TimedOut;
        QTest::newRow("server without TLS") << false << Transport::TlsFailed;
    }
    void sendsNothingWithoutAFinishedHandshake()
    {
        QFETCH(bool, silent);
        QFETCH(Transport, transport);
        ApiBench bench(silence(), silent ? ScriptedServer::Speaks::NothingAtAll : ScriptedServer::Speaks::PlainHttp);

        bench.submit();
        QTRY_COMPARE(bench.server.connections(), 1);
        if (silent)
            bench.clock.advance(60s);
        QTRY_COMPARE(bench.ends.size(), 1U);

        QVERIFY(!bench.ends[0].bodyRead);
        QCOMPARE(bench.ends[0].transport, transport);
        QCOMPARE(bench.judgement().event, TaskEvent::NothingLeft);
        QVERIFY(!bench.server.received().contains("redis_version"));
    }

    void refusesARequestThatIsNotFit_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("header");
        const UpgradeRequest good = ApiBench::request();
        QTest::newRow("other path") << u"/v1/crdbs/x/../y/upgrade"_s << good.body << "1"_ba;
        QTest::newRow("other database") << u"/v1/crdbs/9a7b0f44-2f0e-4d7a-8a52-77c1f3f0ab02/upgrade"_s << good.body << "1"_ba;
        QTest::newRow("no body") << good.path << ""_ba
                                 << "1"_ba;
        QTest::newRow("second header") << good.path << good.body << "1\r\nEvil: yes"_ba;
        QTest::newRow("NUL") << good.path << good.body << QByteArray("1\0", 2);
        QTest::newRow("not ASCII") << good.path << good.body << "\xc3\xa4"_ba;
        QTest::newRow("space at the end") << good.path << good.body << "1 "_ba;
    }
    void refusesARequestThatIsNotFit()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, header);
        ApiBench bench(silence());
        UpgradeRequest request = ApiBench::request();
        request.path = path;
        request.body = body;
        request.headers.emplace_back("X-Result-TTL", header);

        bench.submit(request);
        QTRY_COMPARE(bench.ends.size(), 1U);

        QVERIFY(!bench.ends[0].bodyRead);
        QCOMPARE(bench.ends[0].transport, Transport::NotSent);
        QCOMPARE(bench.server.connections(), 0);
    }
};

QTEST_GUILESS_MAIN(TestSubmitUnsent)
#include "tst_submitunsent.moc"
