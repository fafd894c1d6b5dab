// SPDX-License-Identifier: GPL-3.0-or-later
#include "scriptedserver.h"
#include "trust.h"

#include <QRegularExpression>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;
using Speaks = ScriptedServer::Speaks;

namespace {

ScriptedServer::Script silence()
{
    return [](const ScriptedServer::Request &, int) { return ScriptedServer::Answer(); };
}

struct Look {
    explicit Look(const QString &address)
    {
        QObject::connect(&look, &CertificateLook::seen, &look, [this](const CertificateInfo &info) { seen.push_back(info); });
        QObject::connect(&look, &CertificateLook::failed, &look, [this](const Failure &failure) { failed.push_back(failure); });
        look.start(ClusterAddress::parse(address).value());
    }
    [[nodiscard]] std::size_t answers() const { return seen.size() + failed.size(); }
    CertificateLook look;
    std::vector<CertificateInfo> seen;
    std::vector<Failure> failed;
};

int freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost, 0);
    return server.serverPort();
}

} // namespace

class TestCertificateLook : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void showsTheCertificateAndSendsNothing_data()
    {
        QTest::addColumn<QByteArray>("names");
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("expectedFaults");
        QTest::newRow("self-signed") << "IP:127.0.0.1"_ba << 1 << 1;
        QTest::newRow("self-signed for another name") << "DNS:rs-east.example.com"_ba << 1 << 2;
        QTest::newRow("self-signed and expired") << "IP:127.0.0.1"_ba << -1 << 2;
    }
    void showsTheCertificateAndSendsNothing()
    {
        QFETCH(QByteArray, names);
        QFETCH(int, days);
        QFETCH(int, expectedFaults);
        const auto now = QDateTime::currentDateTimeUtc();
        const auto certificate = ServerCertificate::mint(
            {.commonName = "cluster", .alternativeNames = names, .validFrom = now.addDays(-5), .validUntil = now.addDays(days)});
        ScriptedServer server(silence(), certificate);

        Look look(server.address());
        QVERIFY(look.answers() == 0);
        QTRY_COMPARE(look.answers(), 1U);
        QCoreApplication::processEvents();

        QCOMPARE(look.seen.size(), 1U);
        QCOMPARE(look.seen[0].sha256, certificate.sha256());
        QCOMPARE(look.seen[0].faults.size(), static_cast<std::size_t>(expectedFaults));
        QVERIFY(look.seen[0].mayBeTrusted());
        QVERIFY(server.received().isEmpty());
    }

    void findsNoFaultWhereTheSystemVouches()
    {
        const auto certificate = ServerCertificate::mint();
        const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
        QSslConfiguration with = before;
        with.addCaCertificate(certificate.certificate);
        QSslConfiguration::setDefaultConfiguration(with);
        ScriptedServer server(silence(), certificate);

        Look look(server.address());
        QTRY_COMPARE(look.answers(), 1U);
        QSslConfiguration::setDefaultConfiguration(before);

        QCOMPARE(look.seen.size(), 1U);
        QVERIFY(look.seen[0].faults.empty());
        QVERIFY(server.received().isEmpty());
    }

    void namesWhyThereIsNoCertificate_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<Transport>("transport");
        QTest::newRow("refused") << u"127.0.0.1:%1"_s.arg(freePort()) << Transport::Refused;
        QTest::newRow("no such host") << u"no-such-host.invalid:9443"_s << Transport::HostNotFound;
    }
    void namesWhyThereIsNoCertificate()
    {
        QFETCH(QString, address);
        QFETCH(Transport, transport);

        Look look(address);
        QTRY_COMPARE_WITH_TIMEOUT(look.answers(), 1U, 15000);

        QCOMPARE(look.failed.size(), 1U);
        QCOMPARE(look.failed[0].transport, transport);
        QCOMPARE(look.failed[0].call, Call::SignIn);
        QCOMPARE(look.failed[0].host, address);
    }

    void tellsAServerWithoutTls()
    {
        ScriptedServer server(silence(), ServerCertificate::mint(), Speaks::PlainHttp);

        Look look(server.address());
        QTRY_COMPARE(look.answers(), 1U);

        QCOMPARE(look.failed.size(), 1U);
        QCOMPARE(look.failed[0].transport, Transport::TlsFailed);
    }

    void givesUpOnASilentServerAndNamesTheHostInTheHandshake()
    {
        ScriptedServer server(silence(), ServerCertificate::mint(), Speaks::NothingAtAll);

        Look look(u"localhost:%1"_s.arg(server.port()));
        QTRY_COMPARE_WITH_TIMEOUT(look.answers(), 1U, 15000);

        QCOMPARE(look.failed.size(), 1U);
        QCOMPARE(look.failed[0].transport, Transport::TimedOut);
        QVERIFY(server.received().contains("localhost")); // the server name in the client's first message
    }

    void canBeThrownAwayInTheMiddle()
    {
        ScriptedServer server(silence(), ServerCertificate::mint(), Speaks::NothingAtAll);
        {
            Look look(server.address());
            QTRY_COMPARE(server.connections(), 1);
        }

        QCoreApplication::processEvents();

        QCOMPARE(server.connections(), 1);
    }
};

QTEST_GUILESS_MAIN(TestCertificateLook)
#include "tst_certificatelook.moc"
