// SPDX-License-Identifier: GPL-3.0-or-later
#include "apibench.h"
#include "trust.h"

#include <QSslConfiguration>
#include <QSslError>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Answer = ScriptedServer::Answer;
using Request = ScriptedServer::Request;

Q_DECLARE_METATYPE(QSslError::SslError)

namespace {

ScriptedServer::Script emptyList()
{
    return [](const Request &, int) { return Answer{.bytes = ScriptedServer::json(200, "[]")}; };
}

/// One read by a client with this trust.
class OneRead
{
public:
    OneRead(const QString &address, const TrustPolicy &trust)
        : m_client(ClusterAddress::parse(address).value(), trust, {u"op"_s, u"secret"_s}, m_clock)
    {
        QObject::connect(
            &m_client, &ApiClient::certificateChanged, &m_context, [this](const CertificateInfo &now) { changes.push_back(now); });
        read();
    }
    void read()
    {
        m_client.get(
            codec::nodesPath(), Call::ReadCluster, &m_context, [this](const Result<Reply, Failure> &got) { answers.push_back(got); });
    }
    std::vector<Result<Reply, Failure>> answers;
    std::vector<CertificateInfo> changes;

private:
    ManualClock m_clock;
    QObject m_context;
    ApiClient m_client;
};

/// For its lifetime the system's CAs vouch for a certificate.
class SystemTrust
{
public:
    explicit SystemTrust(const ServerCertificate &certificate)
        : m_before(QSslConfiguration::defaultConfiguration())
    {
        QSslConfiguration with = m_before;
        with.addCaCertificate(certificate.certificate);
        QSslConfiguration::setDefaultConfiguration(with);
    }
    ~SystemTrust() { QSslConfiguration::setDefaultConfiguration(m_before); }
    Q_DISABLE_COPY_MOVE(SystemTrust)

private:
    QSslConfiguration m_before;
};

} // namespace

/// Nothing but a handshake goes to a server that is not the trusted one.
class TestApiTrust : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void sendsNothingToAnUnknownCertificate()
    {
        ScriptedServer server(emptyList());

        OneRead read(server.address(), {});
        QTRY_COMPARE(read.answers.size(), 1U);

        QCOMPARE(read.answers[0].error().transport, Transport::CertificateNotTrusted);
        QVERIFY(read.changes.empty());
        QVERIFY(server.received().isEmpty());
    }

    void acceptsThePinnedCertificate_data()
    {
        QTest::addColumn<QByteArray>("names");
        QTest::addColumn<int>("days");
        QTest::newRow("right name") << "IP:127.0.0.1"_ba << 1;
        QTest::newRow("other name") << "DNS:rs-east.example.com"_ba << 1;
        QTest::newRow("expired") << "IP:127.0.0.1"_ba << -1;
    }
    void acceptsThePinnedCertificate()
    {
        QFETCH(QByteArray, names);
        QFETCH(int, days);
        const auto now = QDateTime::currentDateTimeUtc();
        const auto certificate = ServerCertificate::mint(
            {.commonName = "cluster", .alternativeNames = names, .validFrom = now.addDays(-5), .validUntil = now.addDays(days)});
        ScriptedServer server(emptyList(), certificate);

        OneRead read(server.address(), {certificate.sha256()});
        QTRY_COMPARE(read.answers.size(), 1U);

        QVERIFY(read.answers[0].hasValue());
    }

    void refusesAnotherCertificateThanThePinned_data()
    {
        QTest::addColumn<bool>("vouchedFor");
        QTest::newRow("self-signed") << false;
        QTest::newRow("trusted by the system") << true;
    }
    void refusesAnotherCertificateThanThePinned()
    {
        QFETCH(bool, vouchedFor);
        const auto certificate = ServerCertificate::mint();
        const SystemTrust trust(vouchedFor ? certificate : ServerCertificate::mint());
        ScriptedServer server(emptyList(), certificate);

        OneRead read(server.address(), {ServerCertificate::mint().sha256()});
        QTRY_COMPARE(read.answers.size(), 1U);
        QTRY_COMPARE(read.changes.size(), 1U);
        read.read();
        QTRY_COMPARE(read.answers.size(), 2U);

        QCOMPARE(read.answers[0].error().transport, Transport::CertificateChanged);
        QCOMPARE(read.answers[1].error().transport, Transport::CertificateChanged);
        QCOMPARE(read.changes[0].sha256, certificate.sha256());
        QCOMPARE(read.changes[0].faults.empty(), vouchedFor);
        QVERIFY(server.received().isEmpty());
        QCOMPARE(server.connections(), 1);
    }

    void believesTheSystemWhereNothingIsPinned()
    {
        const auto certificate = ServerCertificate::mint();
        const SystemTrust trust(certificate);
        ScriptedServer server(emptyList(), certificate);

        OneRead read(server.address(), {});
        QTRY_COMPARE(read.answers.size(), 1U);

        QVERIFY(read.answers[0].hasValue());
    }

    void noticesASwapBetweenTwoReads()
    {
        const auto first = ServerCertificate::mint();
        const auto second = ServerCertificate::mint();
        ScriptedServer server(emptyList(), first);
        OneRead read(server.address(), {first.sha256()});
        QTRY_COMPARE(read.answers.size(), 1U);
        QVERIFY(read.answers[0].hasValue());

        server.setCertificate(second);
        server.resetConnections();
        read.read();
        QTRY_COMPARE(read.answers.size(), 2U);
        QTRY_COMPARE(read.changes.size(), 1U);

        QCOMPARE(read.answers[1].error().transport, Transport::CertificateChanged);
        QCOMPARE(read.changes[0].sha256, second.sha256());
        QCOMPARE(server.receivedTimes("Authorization"), 1);
    }

    void letsAPinOverruleOnlyHarmlessFaults_data()
    {
        QTest::addColumn<QSslError::SslError>("error");
        QTest::addColumn<TrustFault>("fault");
        QTest::addColumn<bool>("covered");
        QTest::newRow("self-signed") << QSslError::SelfSignedCertificate << TrustFault::SelfSigned << true;
        QTest::newRow("self-signed in chain") << QSslError::SelfSignedCertificateInChain << TrustFault::SelfSigned << true;
        QTest::newRow("local issuer") << QSslError::UnableToGetLocalIssuerCertificate << TrustFault::UnknownIssuer << true;
        QTest::newRow("first certificate") << QSslError::UnableToVerifyFirstCertificate << TrustFault::UnknownIssuer << true;
        QTest::newRow("name") << QSslError::HostNameMismatch << TrustFault::NameMismatch << true;
        QTest::newRow("expired") << QSslError::CertificateExpired << TrustFault::Expired << true;
        QTest::newRow("not yet valid") << QSslError::CertificateNotYetValid << TrustFault::NotYetValid << true;
        QTest::newRow("revoked") << QSslError::CertificateRevoked << TrustFault::Revoked << false;
        QTest::newRow("block-listed") << QSslError::CertificateBlacklisted << TrustFault::Revoked << false;
        QTest::newRow("bad signature") << QSslError::CertificateSignatureFailed << TrustFault::WeakKeyOrSignature << false;
        QTest::newRow("unspecified") << QSslError::UnspecifiedError << TrustFault::Other << false;
        QTest::newRow("no certificate") << QSslError::NoPeerCertificate << TrustFault::Other << false;
        QTest::newRow("wrong purpose") << QSslError::InvalidPurpose << TrustFault::Other << false;
        QTest::newRow("OCSP") << QSslError::OcspStatusUnknown << TrustFault::Other << false;
    }
    void letsAPinOverruleOnlyHarmlessFaults()
    {
        QFETCH(QSslError::SslError, error);
        QFETCH(TrustFault, fault);
        QFETCH(bool, covered);
        const auto leaf = ServerCertificate::mint();
        const QList<QSslError> errors{QSslError(QSslError::SelfSignedCertificate, leaf.certificate), QSslError(error, leaf.certificate)};

        const CertificateInfo info = certificateInfo(leaf.certificate, errors);

        QVERIFY(std::ranges::find(info.faults, fault) != info.faults.end());
        QCOMPARE(info.faultDetail.isEmpty(), fault != TrustFault::Other);
        QCOMPARE(pinCovers({leaf.sha256()}, leaf.certificate, errors), covered);
        QVERIFY(!pinCovers({ServerCertificate::mint().sha256()}, leaf.certificate, errors));
        QVERIFY(!pinCovers({}, leaf.certificate, errors));
    }

    void keepsNamesOfACertificateHarmless()
    {
        const auto leaf =
            ServerCertificate::mint({.commonName = "<b>east</b>\n\xe2\x80\xae", .alternativeNames = "DNS:a.example.com,IP:127.0.0.1"});

        const CertificateInfo info = certificateInfo(leaf.certificate, {});

        QCOMPARE(info.subject, u"<b>east</b>\uFFFD\uFFFD"_s);
        QStringList names = info.names;
        names.sort();
        QCOMPARE(names, (QStringList{u"127.0.0.1"_s, u"a.example.com"_s}));
        QVERIFY(info.validFrom < info.validUntil);
        QCOMPARE(info.sha256, leaf.sha256());
    }
};

QTEST_GUILESS_MAIN(TestApiTrust)
#include "tst_apitrust.moc"
