// SPDX-License-Identifier: GPL-3.0-or-later
#include "liveprogram.h"
#include "scriptedserver.h"

#include <QDirIterator>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using State = ClusterStatus::State;

class TestClusters : public QObject
{
    Q_OBJECT

    static ClusterAddress addressOf(const SimulatedCluster &cluster) { return *ClusterAddress::parse(cluster.address); }
    static State stateOf(const LiveProgram &program, const ClusterId &id) { return program.clusters->status(id)->state; }
    static int requests(const LiveProgram &program) { return int(program.simulation->history(0).size()); }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void sendsNothingBeforeTheCertificateIsTrusted()
    {
        LiveProgram program(u"success"_s, 1);
        const SimulatedCluster &cluster = program.simulated.front();

        const ClusterId id = program.clusters->connectTo(addressOf(cluster), {cluster.user, cluster.password});

        QTRY_COMPARE(stateOf(program, id), State::AskingForTrust);
        const CertificateInfo &certificate = program.clusters->status(id)->certificate;
        QCOMPARE(certificate.sha256, cluster.fingerprint);
        QVERIFY(certificate.names.contains(cluster.name));
        QVERIFY(!certificate.faults.empty());
        QCOMPARE(requests(program), 0);
    }

    void signsInOnceTheCertificateIsTrusted()
    {
        LiveProgram program(u"success"_s, 1);
        const SimulatedCluster &cluster = program.simulated.front();
        const ClusterId id = program.clusters->connectTo(addressOf(cluster), {cluster.user, cluster.password});
        QTRY_COMPARE(stateOf(program, id), State::AskingForTrust);

        program.clusters->trust(id, cluster.fingerprint);

        QTRY_COMPARE(stateOf(program, id), State::Connected);
        QCOMPARE(program.clusters->status(id)->name, cluster.name);
        QVERIFY(program.clusters->isSimulation());
    }

    void trustsOnlyTheCertificateThatWasShown()
    {
        LiveProgram program(u"success"_s, 1);
        const SimulatedCluster &cluster = program.simulated.front();
        const ClusterId id = program.clusters->connectTo(addressOf(cluster), {cluster.user, cluster.password});
        QTRY_COMPARE(stateOf(program, id), State::AskingForTrust);

        program.clusters->trust(id, program.simulated.at(1).fingerprint);

        QCOMPARE(stateOf(program, id), State::AskingForTrust);
        QCOMPARE(requests(program), 0);
    }

    void remembersATrustedCertificate()
    {
        LiveProgram program(u"success"_s, 1);
        const SimulatedCluster cluster = program.simulated.front();
        const ClusterId id = program.clusters->connectTo(addressOf(cluster), {cluster.user, cluster.password});
        QTRY_COMPARE(stateOf(program, id), State::AskingForTrust);
        program.clusters->trust(id, cluster.fingerprint);
        QTRY_COMPARE(stateOf(program, id), State::Connected);

        program.stopProgram();
        program.startProgram();
        program.clusters->connectTo(addressOf(cluster), {cluster.user, cluster.password});

        QTRY_COMPARE(stateOf(program, id), State::Connected);
    }

    void keepsNoPasswordInItsFolder()
    {
        LiveProgram program(u"success"_s, 1);
        const SimulatedCluster cluster = program.simulated.front();
        const ClusterId id = program.clusters->connectTo(addressOf(cluster), {cluster.user, cluster.password});
        QTRY_COMPARE(stateOf(program, id), State::AskingForTrust);
        program.clusters->trust(id, cluster.fingerprint);
        QTRY_COMPARE(stateOf(program, id), State::Connected);
        program.stopProgram();

        int files = 0;
        QDirIterator all(program.folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            QFile file(all.next());
            QVERIFY(file.open(QFile::ReadOnly));
            const QByteArray content = file.readAll();
            QVERIFY2(!content.contains(cluster.password.toUtf8()), qPrintable(file.fileName()));
            QVERIFY2(!content.contains((cluster.user + u':' + cluster.password).toUtf8().toBase64()), qPrintable(file.fileName()));
            ++files;
        }
        QVERIFY(files > 0);
    }

    void blocksAChangedCertificateAndShowsBoth()
    {
        LiveProgram program(u"success"_s, 1);
        QVERIFY(program.connectAll());
        const SimulatedCluster &cluster = program.simulated.front();
        const int before = requests(program);

        const QString now = program.simulation->swapCertificate(0);
        const ClusterId id = program.clusters->connectTo(addressOf(cluster), {cluster.user, cluster.password});

        QTRY_COMPARE(stateOf(program, id), State::CertificateChanged);
        QCOMPARE(program.clusters->status(id)->certificate.sha256, now);
        QCOMPARE(program.clusters->status(id)->earlierCertificate.sha256, cluster.fingerprint);
        QCOMPARE(requests(program), before);

        program.clusters->trust(id, now);
        QTRY_COMPARE(stateOf(program, id), State::Connected);
    }

    void stopsAtTheFirstRefusedPassword()
    {
        LiveProgram program(u"success"_s, 1);
        const SimulatedCluster &cluster = program.simulated.front();

        const ClusterId id = program.clusters->connectPinned(addressOf(cluster), {cluster.user, u"wrong"_s}, cluster.fingerprint);

        QTRY_COMPARE(stateOf(program, id), State::SignedOut);
        program.probe->refresh(id);
        QCOMPARE(requests(program), 1);

        program.clusters->signInAgain(id, {cluster.user, cluster.password});
        QTRY_COMPARE(stateOf(program, id), State::Connected);
    }

    void sendsNamesAndPasswordsInUtf8()
    {
        LiveProgram program(u"success"_s, 1);
        const SimulatedCluster &cluster = program.simulated.front();
        const QString password = u"pä:ß–日本"_s;
        program.simulation->setPassword(0, cluster.user, password);

        const ClusterId id = program.clusters->connectPinned(addressOf(cluster), {cluster.user, password}, cluster.fingerprint);

        QTRY_COMPARE(stateOf(program, id), State::Connected);
    }

    void tellsFailuresApart_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<Transport>("transport");
        QTest::newRow("nobody listens") << u"127.0.0.1:1"_s << Transport::Refused;
        QTest::newRow("no such host") << u"cluster.invalid"_s << Transport::HostNotFound;
    }

    void tellsFailuresApart()
    {
        QFETCH(QString, address);
        QFETCH(Transport, transport);
        LiveProgram program(u"success"_s, 1);

        const ClusterId id = program.clusters->connectTo(*ClusterAddress::parse(address), {u"a"_s, u"b"_s});

        QTRY_COMPARE_WITH_TIMEOUT(stateOf(program, id), State::Failed, 20000);
        QCOMPARE(program.clusters->status(id)->failure->transport, transport);
    }

    void forgetsAClusterThatIsTakenOut()
    {
        LiveProgram program(u"success"_s, 1);
        QVERIFY(program.connectAll());
        const ClusterId id = program.cluster(1);

        program.clusters->remove(id);

        QVERIFY(!program.clusters->status(id));
        QCOMPARE(program.probe->facts().size(), program.simulated.size() - 1);
        QVERIFY(!program.clusters->findByName(program.simulated.at(1).name));
    }

    void letsNoRealClusterIntoASimulation_data()
    {
        QTest::addColumn<bool>("othersAreThere");
        QTest::newRow("beside simulated ones") << true;
        QTest::newRow("alone") << false;
    }
    void letsNoRealClusterIntoASimulation()
    {
        QFETCH(bool, othersAreThere);
        LiveProgram program(u"success"_s);
        const ServerCertificate certificate = ServerCertificate::mint();
        ScriptedServer real(
            [](const ScriptedServer::Request &, int) { return ScriptedServer::Answer{"HTTP/1.1 200 OK\r\n\r\n"}; }, certificate);
        program.clusters->setOnlySimulated();
        QVERIFY(program.clusters->isSimulation());
        if (othersAreThere)
            QVERIFY(program.connectAll());
        const auto address = *ClusterAddress::parse(real.address());

        program.clusters->connectPinned(address, {u"admin"_s, u"secret"_s}, certificate.sha256());

        QTRY_COMPARE(program.clusters->status(Clusters::idFor(address))->state, ClusterStatus::State::Failed);
        QCOMPARE(program.clusters->status(Clusters::idFor(address))->failure->errorCode, u"mixed_with_simulation"_s);
        QVERIFY(real.requests().empty());
    }

    void readsWhatTheClustersTell()
    {
        LiveProgram program(u"success"_s, 1);

        QVERIFY(program.connectAll());

        const auto database = findDatabase(program.probe->facts(), *CrdbGuid::parse(program.form().guid));
        QVERIFY(database);
        QCOMPARE(database->name, u"checkout"_s);
        QVERIFY(database->instances.size() >= 2);
        for (const DatabaseView::Instance &instance : database->instances)
            QVERIFY2(instance.facts.isKnown(), qPrintable(instance.ref.clusterName));
        QVERIFY(offersAreComplete(program.probe->facts(), *database));
        QCOMPARE(newestOffered(versionOffers(program.probe->facts(), *database)), (RedisVersion{8, 6}));
        QVERIFY(mergeDatabases(program.probe->facts()).size() >= 8);
        QCOMPARE(program.probe->factsOf(program.cluster(0))->role.value->mayUpgrade, std::optional(true));
    }
};

QTEST_GUILESS_MAIN(TestClusters)
#include "tst_clusters.moc"
