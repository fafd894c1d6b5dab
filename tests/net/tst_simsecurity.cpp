// SPDX-License-Identifier: GPL-3.0-or-later
#include "oneclient.h"
#include "simulation.h"
#include "trust.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

constexpr auto East = "rs-east.example.com"_L1;

/// The built-in world with this "security" on the first cluster, and clients of it.
class SecureWorld
{
public:
    explicit SecureWorld(const QByteArray &security, const QByteArray &more = {})
        : simulation(*Scenario::parse(
            "{\"title\": \"t\", \"world\": {\"clusters\": {\"rs-east.example.com\": {\"security\": {" + security + "}" + more + "}}}}",
            u"test"_s))
        , clusters(simulation.start().value())
        , caFile(written(folder, u"ca.pem"_s, simulation.authority()))
    { }
    /// \a address: the cluster's own where empty.
    [[nodiscard]] std::unique_ptr<OneClient> client(
        SignInMethod method = SignInMethod::Basic, const ClientIdentity &identity = {}, const QString &address = {}) const
    {
        const SimulatedCluster &cluster = clusters.front();
        return std::make_unique<OneClient>(address.isEmpty() ? cluster.address : address, TrustPolicy{.pinnedSha256 = {}, .caFile = caFile},
            Credentials{cluster.user, cluster.password, method, identity});
    }
    [[nodiscard]] ClientIdentity identity(const QString &user) const
    {
        const auto minted = simulation.clientCertificate(user);
        return {written(folder, u"own.pem"_s, minted->certificatePem), written(folder, u"own-key.pem"_s, minted->keyPem), {}};
    }
    [[nodiscard]] QString at(const QString &host) const { return host + u':' + clusters.front().address.section(u':', 1); }
    [[nodiscard]] int count(const QString &method) const
    {
        const auto history = simulation.history(0);
        return static_cast<int>(std::ranges::count(history, method, &HistoryEntry::method));
    }

    QTemporaryDir folder;
    Simulation simulation;
    std::vector<SimulatedCluster> clusters;
    QString caFile;
};

} // namespace

/// The simulated clusters know every way to keep clients out, and the client tells each of them.
class TestSimSecurity : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void showsEachKindOfCertificate_data()
    {
        QTest::addColumn<QByteArray>("security");
        QTest::addColumn<QString>("text");
        QTest::newRow("from a CA") << "\"certificate\": \"from_ca\""_ba << QString();
        QTest::newRow("self-made") << "\"certificate\": \"self_made\""_ba << u"tls.unknown_issuer"_s;
        QTest::newRow("expired") << "\"certificate\": \"expired\""_ba << u"tls.expired"_s;
        QTest::newRow("not yet valid") << "\"certificate\": \"not_yet_valid\""_ba << u"tls.not_yet_valid"_s;
        QTest::newRow("wrong name") << "\"certificate\": \"wrong_name\""_ba << u"tls.name_mismatch"_s;
        QTest::newRow("TLS 1.1") << "\"certificate\": \"from_ca\", \"outdated_tls\": true"_ba << u"tls.no_common_version"_s;
        QTest::newRow("client certificate") << "\"certificate\": \"from_ca\", \"client_certificate\": true"_ba
                                            << u"tls.client_certificate_missing"_s;
    }
    void showsEachKindOfCertificate()
    {
        QFETCH(QByteArray, security);
        QFETCH(QString, text);
        SecureWorld world(security);
        const auto client = world.client();

        client->get();
        QVERIFY(client->hears(1));

        QCOMPARE(client->told(), text);
        QCOMPARE(world.count(u"GET"_s), text.isEmpty() ? 1 : 0);
    }

    void knowsUsersByTheirCertificate_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<int>("http");
        QTest::newRow("known") << u"admin@example.com"_s << 200;
        QTest::newRow("unknown") << u"nobody@example.com"_s << 401;
    }
    void knowsUsersByTheirCertificate()
    {
        QFETCH(QString, user);
        QFETCH(int, http);
        SecureWorld world("\"certificate\": \"from_ca\", \"client_certificate\": true", ", \"basic_authentication\": false");
        const auto client = world.client(SignInMethod::Certificate, world.identity(user));

        client->get();
        QVERIFY(client->hears(1));

        QCOMPARE(client->answers[0] ? client->answers[0]->http : client->answers[0].error().http, http);
        QVERIFY(!world.simulation.history(0).front().signedIn);
    }

    void givesTokensWhereBasicIsOff_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<int>("reads");
        QTest::newRow("Bearer") << "Bearer"_ba << 3;
        QTest::newRow("JWT") << "JWT"_ba << 4; // the first one in both spellings
    }
    void givesTokensWhereBasicIsOff()
    {
        QFETCH(QByteArray, header);
        QFETCH(int, reads);
        SecureWorld world("\"certificate\": \"from_ca\", \"token_header\": \"" + header + '"', ", \"basic_authentication\": false");
        const auto basic = world.client();
        const auto client = world.client(SignInMethod::Token);

        basic->get();
        QVERIFY(basic->hears(1));
        const int before = world.count(u"GET"_s);
        for (int i = 0; i < 3; ++i)
            client->get();
        QVERIFY(client->hears(3));
        client->clock.advance(std::chrono::seconds(250));
        client->get();
        QVERIFY(client->hears(4));

        QCOMPARE(basic->answers[0].error().http, 401);
        QVERIFY2(client->answers[3], qPrintable(client->told()));
        QCOMPARE(world.count(u"GET"_s) - before, reads + 1);
        QCOMPARE(world.count(u"POST"_s), 2);
    }

    void passesReadsOnToTheMaster()
    {
        SecureWorld world("\"certificate\": \"from_ca\", \"nodes_listen\": true, \"master_node\": 2");
        const auto client = world.client();

        client->get();
        QVERIFY(client->hears(1));
        const QString stranger = client->told();
        const auto master = world.client(SignInMethod::Basic, {}, world.at(u"127.0.0.2"_s));
        master->get();
        QVERIFY(master->hears(1));
        const auto nodes = codec::nodes(master->answers[0]->body);
        QStringList hosts;
        for (const NodeFacts &node : *nodes)
            hosts.append(node.address);
        client->client.setNodes(East, hosts);
        client->get();
        QVERIFY(client->hears(2));
        client->submit();
        QTRY_COMPARE(client->ends.size(), 1U);

        QCOMPARE(hosts, (QStringList{u"127.0.0.1"_s, u"127.0.0.2"_s, u"127.0.0.3"_s}));
        QCOMPARE(stranger, u"redirect.stranger"_s);
        QVERIFY2(client->answers[1], qPrintable(client->told()));
        QCOMPARE(client->answers[1]->node, world.at(u"127.0.0.2"_s));
        QCOMPARE(client->judgement().event, TaskEvent::RefusedByCluster);
        QCOMPARE(explain(*client->judgement().failure).id, u"upgrade.redirect.node"_s);
        QVERIFY(explain(*client->judgement().failure).nextStep.contains(world.at(u"127.0.0.2"_s)));
        QCOMPARE(world.count(u"POST"_s), 0);
    }
};

QTEST_GUILESS_MAIN(TestSimSecurity)
#include "tst_simsecurity.moc"
