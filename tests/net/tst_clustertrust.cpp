// SPDX-License-Identifier: GPL-3.0-or-later
#include "errorcatalogue.h"
#include "liveprogram.h"
#include "memorykeychain.h"

using namespace Qt::StringLiterals;
using State = ClusterStatus::State;

namespace {

constexpr int Patience = 15000;

/// The built-in world, whose first cluster has this security, and a saved cluster for it.
class World
{
public:
    explicit World(const SecuritySpec &security, bool basic = true)
        : live(withSecurity(security, basic), 1)
        , clusters(live.folder.filePath(u"data"_s), live.clock, &keychain)
        , simulated(live.simulated.front())
        , address(*ClusterAddress::parse(simulated.address))
        , saved{.id = clusters.idAt(address), .address = address, .user = simulated.user}
    { }
    /// Saves and connects; the state in which that ends.
    [[nodiscard]] State ends()
    {
        const auto id = clusters.save(saved);
        if (!id)
            qFatal("%s", qPrintable(id.error()));
        clusters.connectTo(address, {simulated.user, simulated.password});
        const auto isOver = [this, id] {
            const State state = clusters.status(*id)->state;
            return state != State::LookingAtCertificate && state != State::SigningIn;
        };
        if (!QTest::qWaitFor(isOver, Patience))
            qFatal("the sign-in does not end");
        return clusters.status(*id)->state;
    }
    /// What people read of a sign-in that failed.
    [[nodiscard]] QString told() const { return explain(*clusters.status(saved.id)->failure).id; }
    [[nodiscard]] int requests() const { return live.simulation->arrivals(0, u"GET"_s, u"/v1/cluster"_s); }
    [[nodiscard]] QString file(const QString &name, const QByteArray &content) const
    {
        QFile file(live.folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }

    LiveProgram live;
    MemoryKeychain keychain;
    Clusters clusters;
    SimulatedCluster simulated;
    ClusterAddress address;
    SavedCluster saved;

private:
    static Scenario withSecurity(const SecuritySpec &security, bool basic)
    {
        Scenario scenario = *Scenario::load(u"success"_s);
        scenario.world.clusters.front().security = security;
        scenario.world.clusters.front().basicAuthentication = basic;
        return scenario;
    }
};

} // namespace

/// What a saved cluster says of trust and sign-in reaches the wire.
class TestClusterTrust : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void trustsTheCasOfAFile()
    {
        World world({.certificate = SecuritySpec::Certificate::FromCa});
        world.saved.trust = TrustMode::CaFile;
        world.saved.caFile = world.file(u"ca.pem"_s, world.live.simulation->authority());

        QCOMPARE(world.ends(), State::Connected);
    }

    void trustsNobodyElse_data()
    {
        QTest::addColumn<int>("certificate");
        QTest::addColumn<int>("mode");
        QTest::addColumn<QString>("told");
        const auto file = int(TrustMode::CaFile);
        QTest::newRow("self-made, a file") << int(SecuritySpec::Certificate::SelfMade) << file << u"tls.unknown_issuer"_s;
        QTest::newRow("expired, a file") << int(SecuritySpec::Certificate::Expired) << file << u"tls.expired"_s;
        QTest::newRow("wrong name, a file") << int(SecuritySpec::Certificate::WrongName) << file << u"tls.name_mismatch"_s;
        QTest::newRow("from the CA, the system's")
            << int(SecuritySpec::Certificate::FromCa) << int(TrustMode::SystemCas) << u"tls.unknown_issuer"_s;
    }

    void trustsNobodyElse()
    {
        QFETCH(int, certificate);
        QFETCH(int, mode);
        World world({.certificate = static_cast<SecuritySpec::Certificate>(certificate)});
        world.saved.trust = static_cast<TrustMode>(mode);
        world.saved.caFile = world.file(u"ca.pem"_s, world.live.simulation->authority());

        QCOMPARE(world.ends(), State::Failed);

        QTEST(world.told(), "told");
        QCOMPARE(world.requests(), 0);
    }

    void readsTheFileOfCasAnew()
    {
        World world({.certificate = SecuritySpec::Certificate::FromCa});
        world.saved.trust = TrustMode::CaFile;
        world.saved.caFile = world.file(u"ca.pem"_s, "not a certificate");
        QCOMPARE(world.ends(), State::Failed);

        (void)world.file(u"ca.pem"_s, world.live.simulation->authority());

        QCOMPARE(world.ends(), State::Connected);
    }

    void signsInByCertificateAlone()
    {
        World world({.certificate = SecuritySpec::Certificate::FromCa, .clientCertificate = true}, false);
        const auto client = world.live.simulation->clientCertificate(world.simulated.user);
        QVERIFY(client);
        world.saved.trust = TrustMode::CaFile;
        world.saved.caFile = world.file(u"ca.pem"_s, world.live.simulation->authority());
        world.saved.method = SignInMethod::Certificate;
        world.saved.certificateFile = world.file(u"client.pem"_s, client->certificatePem);
        world.saved.keyFile = world.file(u"client.key"_s, client->keyPem);

        QCOMPARE(world.ends(), State::Connected);
    }

    void saysThatACertificateIsMissing()
    {
        World world({.certificate = SecuritySpec::Certificate::FromCa, .clientCertificate = true});
        world.saved.trust = TrustMode::CaFile;
        world.saved.caFile = world.file(u"ca.pem"_s, world.live.simulation->authority());

        QCOMPARE(world.ends(), State::Failed);
        QCOMPARE(world.told(), u"tls.client_certificate_missing"_s);
        QCOMPARE(world.requests(), 0);
    }

    void signsInByToken_data()
    {
        QTest::addColumn<QString>("header");
        QTest::newRow("Bearer") << u"Bearer"_s;
        QTest::newRow("JWT") << u"JWT"_s;
    }

    void signsInByToken()
    {
        QFETCH(QString, header);
        World world({.certificate = SecuritySpec::Certificate::FromCa, .tokenHeader = header}, false);
        world.saved.trust = TrustMode::CaFile;
        world.saved.caFile = world.file(u"ca.pem"_s, world.live.simulation->authority());
        world.saved.method = SignInMethod::Token;

        QCOMPARE(world.ends(), State::Connected);
        QCOMPARE(world.live.simulation->arrivals(0, u"POST"_s, u"/v1/users/authorize"_s), 1);
    }
};

QTEST_GUILESS_MAIN(TestClusterTrust)
#include "tst_clustertrust.moc"
