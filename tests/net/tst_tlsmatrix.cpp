// SPDX-License-Identifier: GPL-3.0-or-later
#include "oneclient.h"
#include "trust.h"

using namespace Qt::StringLiterals;
using Speaks = ScriptedServer::Speaks;

namespace {

/// The servers of the matrix: what is wrong with each is its name.
enum class Fault { None, SelfSigned, UnknownCa, WrongName, Expired, NotYet, Outdated, PlainHttp, WantsCertificate };

struct Row {
    Fault fault;
    const char *text;       ///< id of the explanation of a read
    bool lookFails = false; ///< the look ends without a certificate
};

const std::vector<std::pair<const char *, Row>> &rows()
{
    static const std::vector<std::pair<const char *, Row>> all{
        {"trusted", {Fault::None, ""}},
        {"self-signed", {Fault::SelfSigned, "tls.self_signed"}},
        {"unknown CA", {Fault::UnknownCa, "tls.unknown_issuer"}},
        {"wrong name", {Fault::WrongName, "tls.name_mismatch"}},
        {"expired", {Fault::Expired, "tls.expired"}},
        {"not yet valid", {Fault::NotYet, "tls.not_yet_valid"}},
        {"TLS 1.1 only", {Fault::Outdated, "tls.no_common_version", true}},
        {"plain HTTP", {Fault::PlainHttp, "tls.not_tls", true}},
        {"wants a client certificate", {Fault::WantsCertificate, "tls.client_certificate_missing"}},
    };
    return all;
}

ServerCertificate certificateFor(Fault fault, const ServerCertificate &authority, const ServerCertificate &stranger)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    ServerCertificate::Wish wish{.commonName = "cluster", .issuer = &authority};
    if (fault == Fault::SelfSigned)
        wish.issuer = nullptr;
    else if (fault == Fault::UnknownCa)
        wish.issuer = &stranger;
    else if (fault == Fault::WrongName)
        wish.alternativeNames = "DNS:rs-east.example.com";
    else if (fault == Fault::Expired)
        wish.validUntil = now.addSecs(-3600);
    else if (fault == Fault::NotYet)
        wish.validFrom = now.addSecs(3600);
    return ServerCertificate::mint(wish);
}

struct Look {
    Look(const QString &address, const TrustPolicy &trust, const ClientIdentity &identity = {})
    {
        QObject::connect(&look, &CertificateLook::seen, &look, [this](const CertificateInfo &info) { seen.push_back(info); });
        QObject::connect(&look, &CertificateLook::failed, &look, [this](const Failure &failure) { failed.push_back(failure); });
        look.start(ClusterAddress::parse(address).value(), trust, identity);
    }
    [[nodiscard]] std::size_t answers() const { return seen.size() + failed.size(); }
    CertificateLook look;
    std::vector<CertificateInfo> seen;
    std::vector<Failure> failed;
};

} // namespace

/// Every way in which no secure connection comes about has its own text, and the server gets nothing to read.
class TestTlsMatrix : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void tellsEachFailureInItsOwnWords_data()
    {
        QTest::addColumn<int>("number");
        for (std::size_t i = 0; i < rows().size(); ++i)
            QTest::newRow(rows()[i].first) << static_cast<int>(i);
    }
    void tellsEachFailureInItsOwnWords()
    {
        QFETCH(int, number);
        const Row row = rows()[static_cast<std::size_t>(number)].second;
        const auto server = serverWith(row.fault);
        const TrustPolicy trust{.pinnedSha256 = {}, .caFile = m_caFile};

        Look look(server->address(), trust);
        QTRY_COMPARE_WITH_TIMEOUT(look.answers(), 1U, 15000);
        OneClient client(server->address(), trust);
        client.get();
        QVERIFY(client.hears(1));
        client.submit();
        QTRY_COMPARE_WITH_TIMEOUT(client.ends.size(), 1U, 15000);

        QCOMPARE(client.told(), QString::fromLatin1(row.text));
        QCOMPARE(look.failed.size(), row.lookFails ? 1U : 0U);
        if (row.lookFails)
            QCOMPARE(explain(look.failed[0]).id, client.told());
        else if (row.fault != Fault::WantsCertificate && row.fault != Fault::None)
            QCOMPARE(explain(notTrusted(look.seen[0], ClusterAddress::parse(server->address()).value())).id, client.told());
        if (row.fault != Fault::None) {
            QVERIFY(server->requests().empty());
            QCOMPARE(server->receivedTimes("Authorization"), 0);
        }
        if (row.fault != Fault::None && row.fault != Fault::WantsCertificate) {
            QVERIFY(!client.ends[0].bodyRead);
            QCOMPARE(client.judgement().event, TaskEvent::NothingLeft);
        }
        if (row.fault == Fault::WantsCertificate)
            QCOMPARE(client.judgement().event, client.ends[0].bodyRead ? TaskEvent::OutcomeUnclear : TaskEvent::NothingLeft);
    }

    void showsTheClientCertificateToLookReadAndUpgrade()
    {
        const auto server = serverWith(Fault::WantsCertificate);
        const ClientIdentity identity = identityBy(m_authority);
        OneClient client(server->address(), {.pinnedSha256 = {}, .caFile = m_caFile},
            {.user = {}, .password = {}, .method = SignInMethod::Certificate, .identity = identity});

        Look look(server->address(), {.pinnedSha256 = {}, .caFile = m_caFile}, identity);
        QTRY_COMPARE(look.answers(), 1U);
        client.get();
        QVERIFY(client.hears(1));
        client.submit();
        QTRY_COMPARE(client.ends.size(), 1U);

        QCOMPARE(look.seen.size(), 1U);
        QVERIFY2(client.answers[0], qPrintable(client.told()));
        QCOMPARE(server->requests().size(), 2U);
        for (const auto &request : server->requests()) {
            QCOMPARE(request.client, u"operator"_s);
            QVERIFY(request.header("Authorization").isEmpty());
        }
        QCOMPARE(server->posts(), 1);
    }

    void tellsThatTheClientCertificateWasRefused()
    {
        const auto server = serverWith(Fault::WantsCertificate);
        OneClient client(server->address(), {.pinnedSha256 = {}, .caFile = m_caFile},
            {.user = {}, .password = {}, .method = SignInMethod::Certificate, .identity = identityBy(m_stranger)});

        client.get();
        QVERIFY(client.hears(1));

        QCOMPARE(client.told(), u"tls.client_certificate_refused"_s);
        QVERIFY(server->requests().empty());
    }

    void trustsOnlyTheCasOfTheFile()
    {
        // Also where the system would vouch for the server.
        const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
        QSslConfiguration with = before;
        with.addCaCertificate(m_stranger.certificate);
        QSslConfiguration::setDefaultConfiguration(with);
        const auto server = serverWith(Fault::UnknownCa);

        OneClient bySystem(server->address(), {});
        bySystem.get();
        QVERIFY(bySystem.hears(1));
        OneClient byFile(server->address(), {.pinnedSha256 = {}, .caFile = m_caFile});
        byFile.get();
        QVERIFY(byFile.hears(1));
        QSslConfiguration::setDefaultConfiguration(before);

        QVERIFY2(bySystem.answers[0], qPrintable(bySystem.told()));
        QCOMPARE(byFile.told(), u"tls.self_signed"_s); // the server, which knows the CA here, sends it along
        QCOMPARE(server->requests().size(), 1U);
    }

    void readsTheCaFileAnewWhenItChanges()
    {
        const auto server = serverWith(Fault::None);
        const QString file = written(m_folder, u"changing.pem"_s, m_authority.certificate.toPem());
        OneClient client(server->address(), {.pinnedSha256 = {}, .caFile = file});
        client.get();
        QVERIFY(client.hears(1));
        QVERIFY(client.answers[0]);

        written(m_folder, u"changing.pem"_s, m_stranger.certificate.toPem() + "\n");
        client.get();
        QVERIFY(client.hears(2));
        const QString refused = client.told();
        written(m_folder, u"changing.pem"_s, m_stranger.certificate.toPem() + m_authority.certificate.toPem());
        client.get();
        QVERIFY(client.hears(3));

        QCOMPARE(refused, u"tls.unknown_issuer"_s);
        QVERIFY2(client.answers[2], qPrintable(client.told()));
        QCOMPARE(server->requests().size(), 2U);
    }

    void refusesUselessCaFiles_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("text");
        QTest::newRow("missing") << QByteArray() << u"file.ca_unreadable"_s;
        QTest::newRow("no certificate") << "hello"_ba << u"file.ca_empty"_s;
        QTest::newRow("too large") << m_authority.certificate.toPem() + QByteArray(1024 * 1024, '\n') << u"file.ca_too_large"_s;
        QTest::newRow("no CA") << ServerCertificate::mint().certificate.toPem() << u"file.ca_not_ca"_s;
        QTest::newRow("one of two is no CA") << m_authority.certificate.toPem() + ServerCertificate::mint().certificate.toPem()
                                             << u"file.ca_not_ca"_s;
    }
    void refusesUselessCaFiles()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, text);
        const auto server = serverWith(Fault::None);
        const QString file = content.isEmpty() ? m_folder.filePath(u"nowhere"_s) : written(m_folder, u"useless.pem"_s, content);
        OneClient client(server->address(), {.pinnedSha256 = {}, .caFile = file});

        client.get();
        QVERIFY(client.hears(1));
        Look look(server->address(), {.pinnedSha256 = {}, .caFile = file});
        QTRY_COMPARE(look.answers(), 1U);
        const auto checked = checkCaFile(file);

        QCOMPARE(client.told(), text);
        QVERIFY(explain(client.answers[0].error()).cause.contains(file));
        QCOMPARE(explain(look.failed.at(0)).id, text);
        QVERIFY(!checked && explain(checked.error()).id == text);
        QCOMPARE(server->connections(), 0);
    }

    void saysWhichFileOfAnIdentityIsWrong_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("passphrase");
        QTest::addColumn<QString>("text");
        for (const bool rsa : {false, true}) {
            const QString kind = rsa ? u"rsa"_s : u"ec"_s;
            const auto own = ServerCertificate::mint({.commonName = "operator", .issuer = &m_authority, .isRsa = rsa});
            const auto other = ServerCertificate::mint({.commonName = "operator", .isRsa = rsa});
            const QString certificate = written(m_folder, kind + u"-c.pem", own.certificate.toPem());
            const QString key = written(m_folder, kind + u"-k.pem", own.key.toPem());
            const QString locked = written(m_folder, kind + u"-l.pem", own.key.toPem("opensesame"));
            const QString foreign = written(m_folder, kind + u"-f.pem", other.key.toPem());
            const QString nothing = m_folder.filePath(u"nowhere"_s);
            const auto row = [&kind](const char *what) -> QTestData & { return QTest::addRow("%s, %s", qPrintable(kind), what); };
            row("fits") << certificate << key << QString() << QString();
            row("fits, with passphrase") << certificate << locked << u"opensesame"_s << QString();
            row("wrong passphrase") << certificate << locked << u"opensesam"_s << u"file.key_passphrase"_s;
            row("no passphrase") << certificate << locked << QString() << u"file.key_passphrase"_s;
            row("foreign key") << certificate << foreign << QString() << u"file.key_mismatch"_s;
            row("no certificate") << nothing << key << QString() << u"file.certificate_unreadable"_s;
            row("key for certificate") << key << key << QString() << u"file.certificate_unreadable"_s;
            row("no key") << certificate << nothing << QString() << u"file.key_unreadable"_s;
            row("certificate for key") << certificate << certificate << QString() << u"file.key_unreadable"_s;
        }
    }
    void saysWhichFileOfAnIdentityIsWrong()
    {
        QFETCH(QString, certificate);
        QFETCH(QString, key);
        QFETCH(QString, passphrase);
        QFETCH(QString, text);
        const auto server = serverWith(Fault::WantsCertificate);
        const ClientIdentity identity{certificate, key, passphrase};
        OneClient client(
            server->address(), {.pinnedSha256 = {}, .caFile = m_caFile}, {u"op"_s, u"secret"_s, SignInMethod::Basic, identity});

        client.get();
        QVERIFY(client.hears(1));
        client.submit();
        QTRY_COMPARE(client.ends.size(), 1U);
        const auto checked = checkIdentity(identity);

        QCOMPARE(client.told(), text);
        QCOMPARE(checked.hasValue(), text.isEmpty());
        QCOMPARE(server->connections() > 0, text.isEmpty());
        QCOMPARE(client.ends[0].bodyRead, text.isEmpty());
        if (!text.isEmpty()) {
            QCOMPARE(explain(checked.error()).id, text);
            QCOMPARE(explain(*client.judgement().failure).id, text);
            QVERIFY(!explain(checked.error()).cause.contains(u"opensesame"_s));
        }
    }

    void warnsOfAKeyThatOthersMayRead()
    {
        const ClientIdentity identity = identityBy(m_authority);
        const auto own = checkIdentity(identity);
        QFile::setPermissions(identity.keyFile, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup);

        const auto shared = checkIdentity(identity);

        QVERIFY(own && !own->keyReadableByOthers);
        QVERIFY(shared && shared->keyReadableByOthers);
        QCOMPARE(shared->certificate.subject, u"operator"_s);
    }

private:
    [[nodiscard]] std::unique_ptr<ScriptedServer> serverWith(Fault fault) const
    {
        ScriptedServer::Place place;
        place.outdated = fault == Fault::Outdated;
        if (fault == Fault::WantsCertificate)
            place.clientCas = {m_authority.certificate};
        return std::make_unique<ScriptedServer>(OneClient::emptyList(), certificateFor(fault, m_authority, m_stranger),
            fault == Fault::PlainHttp ? Speaks::PlainHttp : Speaks::Tls, place);
    }
    [[nodiscard]] ClientIdentity identityBy(const ServerCertificate &issuer) const
    {
        const auto own = ServerCertificate::mint({.commonName = "operator", .alternativeNames = {}, .issuer = &issuer});
        return {written(m_folder, u"own.pem"_s, own.certificate.toPem()), written(m_folder, u"own-key.pem"_s, own.key.toPem()), {}};
    }

    QTemporaryDir m_folder;
    ServerCertificate m_authority = ServerCertificate::authority("Trusted CA");
    ServerCertificate m_stranger = ServerCertificate::authority("Another CA");
    QString m_caFile = written(m_folder, u"ca.pem"_s, m_authority.certificate.toPem());
};

QTEST_GUILESS_MAIN(TestTlsMatrix)
#include "tst_tlsmatrix.moc"
