// SPDX-License-Identifier: GPL-3.0-or-later
#include "liveprogram.h"
#include "memorykeychain.h"
#include "scriptedserver.h"
#include "sessionbus.h"
#include "systemkeychain.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using State = ClusterStatus::State;
using Kept = ClusterStatus::Kept;

namespace {

constexpr int Patience = 15000;

/// A cluster of this program, saved and connected once.
class Saved
{
public:
    Saved(LiveProgram &live, SecretStore &keychain, bool keepPassword)
        : program(live)
        , store(keychain)
        , simulated(live.simulated.front())
        , address(*ClusterAddress::parse(simulated.address))
    {
        restart();
        SavedCluster cluster{.id = clusters->idAt(address), .address = address, .user = simulated.user, .keepPassword = keepPassword};
        id = *clusters->save(cluster);
        clusters->connectTo(address, {simulated.user, simulated.password});
        connected = QTest::qWaitFor([this] { return state() == State::AskingForTrust; }, Patience);
        clusters->trust(id, simulated.fingerprint);
        connected = connected && QTest::qWaitFor([this] { return clusters->isConnected(id) && kept() != Kept::Writing; }, Patience);
    }
    void restart()
    {
        clusters.reset();
        clusters = std::make_unique<Clusters>(program.folder.filePath(u"data"_s), program.clock, &store);
    }
    [[nodiscard]] std::optional<State> state() const
    {
        const ClusterStatus *status = clusters->status(id);
        return status ? std::optional(status->state) : std::nullopt;
    }
    [[nodiscard]] Kept kept() const { return clusters->status(id)->kept; }
    [[nodiscard]] std::optional<KeychainFault> fault() const { return clusters->status(id)->keychainFault; }

    LiveProgram &program;
    SecretStore &store;
    SimulatedCluster simulated;
    ClusterAddress address;
    std::unique_ptr<Clusters> clusters;
    ClusterId id;
    bool connected = false;
};

} // namespace

/// Saved clusters, from the keychain to the first answer.
class TestSavedSignIn : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"dbus-daemon"_s).isEmpty())
            return; // the test that needs it says so
        m_bus = std::make_unique<SessionBus>(QStringLiteral(SECRET_SERVICE), u"working"_s);
        m_keychain = std::make_unique<SystemKeychain>();
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void connectsAfterARestartByTheSystemsKeychain()
    {
        if (!m_bus || !m_bus->isReady())
            QSKIP("no session bus, or Python's D-Bus is not installed");
        LiveProgram program(u"success"_s, 1);
        Saved saved(program, *m_keychain, true);
        QVERIFY(saved.connected);
        QCOMPARE(saved.kept(), Kept::InKeychain);

        saved.restart();
        QVERIFY(!saved.state()); // nothing connects by itself
        saved.clusters->connectSaved(saved.id);
        QCOMPARE(saved.state(), State::AskingKeychain);

        QTRY_COMPARE_WITH_TIMEOUT(saved.state(), State::Connected, Patience);
        QCOMPARE(saved.kept(), Kept::InKeychain);
        QCOMPARE(saved.clusters->status(saved.id)->user, saved.simulated.user);
    }

    void releasesNothingToAnEditedAddress()
    {
        if (!m_bus || !m_bus->isReady())
            QSKIP("no session bus, or Python's D-Bus is not installed");
        LiveProgram program(u"success"_s, 1);
        Saved saved(program, *m_keychain, true);
        QVERIFY(saved.connected);
        const ScriptedServer thief([](const ScriptedServer::Request &, int) { return ScriptedServer::Answer{}; });
        saved.clusters.reset();
        QFile list(program.folder.filePath(u"data/clusters.json"_s));
        QVERIFY(list.open(QFile::ReadOnly));
        const QByteArray edited = list.readAll().replace(saved.simulated.address.toUtf8(), thief.address().toUtf8());
        list.close();
        QVERIFY(list.open(QFile::WriteOnly | QFile::Truncate));
        list.write(edited);
        list.close();

        saved.restart();
        QCOMPARE(saved.clusters->saved().find(saved.id)->address.display(), thief.address());
        saved.clusters->connectSaved(saved.id);

        QTRY_COMPARE_WITH_TIMEOUT(saved.state(), State::NeedsPassword, Patience);
        QCOMPARE(saved.fault(), KeychainFault::OtherPlace);
        QCOMPARE(thief.connections(), 0);
        QCOMPARE(thief.receivedTimes("Authorization"), 0);
    }

    void releasesNothingForAnotherCertificate()
    {
        LiveProgram program(u"success"_s, 1);
        MemoryKeychain keychain;
        Saved saved(program, keychain, true);
        QVERIFY(saved.connected);
        const QString now = program.simulation->swapCertificate(0);
        const int before = int(program.simulation->history(0).size());
        saved.restart();

        saved.clusters->connectSaved(saved.id);
        QTRY_COMPARE_WITH_TIMEOUT(saved.state(), State::CertificateChanged, Patience);
        QCOMPARE(int(program.simulation->history(0).size()), before);
        QCOMPARE(saved.clusters->status(saved.id)->earlierCertificate.sha256, saved.simulated.fingerprint);

        saved.clusters->trust(saved.id, now); // the person compared them
        QTRY_COMPARE_WITH_TIMEOUT(saved.state(), State::Connected, Patience);
        QTRY_COMPARE(keychain.writes, 2); // kept for the new certificate
    }

    void asksThePersonWhenTheKeychainDoesNotAnswer()
    {
        LiveProgram program(u"success"_s, 20); // five seconds are a quarter of one
        MemoryKeychain keychain;
        Saved saved(program, keychain, true);
        QVERIFY(saved.connected);
        saved.restart();
        keychain.silent = true;
        const int before = int(program.simulation->history(0).size());

        saved.clusters->connectSaved(saved.id);
        QTRY_COMPARE_WITH_TIMEOUT(saved.state(), State::NeedsPassword, Patience);
        QCOMPARE(saved.fault(), KeychainFault::NoAnswer);
        keychain.answerLate();
        QCoreApplication::processEvents();

        QCOMPARE(saved.state(), State::NeedsPassword);
        QCOMPARE(int(program.simulation->history(0).size()), before);
        saved.clusters->signInAgain(saved.id, {saved.simulated.user, saved.simulated.password});
        QTRY_COMPARE_WITH_TIMEOUT(saved.state(), State::Connected, Patience);
    }

    void typingThePasswordOvertakesTheKeychain()
    {
        LiveProgram program(u"success"_s, 1);
        MemoryKeychain keychain;
        Saved saved(program, keychain, true);
        QVERIFY(saved.connected);
        saved.restart();
        keychain.silent = true;
        saved.clusters->connectSaved(saved.id);
        QCOMPARE(saved.state(), State::AskingKeychain);

        saved.clusters->signInAgain(saved.id, {saved.simulated.user, u"wrong"_s});
        QTRY_COMPARE_WITH_TIMEOUT(saved.state(), State::SignedOut, Patience);
        keychain.answerLate();
        QCoreApplication::processEvents();

        QCOMPARE(saved.state(), State::SignedOut); // the late password is not tried behind the person's back
    }

    void saysThatThePasswordIsNotSaved()
    {
        LiveProgram program(u"success"_s, 1);
        MemoryKeychain keychain;
        keychain.fault = KeychainFault::Denied;

        Saved saved(program, keychain, true);

        QVERIFY(saved.connected); // without a keychain all else works
        QCOMPARE(saved.kept(), Kept::NotKept);
        QCOMPARE(saved.fault(), KeychainFault::Denied);
    }

    void keepsNothingThatNobodyAskedFor()
    {
        LiveProgram program(u"success"_s, 1);
        MemoryKeychain keychain;
        Saved saved(program, keychain, false);
        QVERIFY(saved.connected);

        QCOMPARE(keychain.writes, 0);
        QCOMPARE(saved.kept(), Kept::ForSession);
        saved.restart();
        saved.clusters->connectSaved(saved.id);
        QCOMPARE(saved.state(), State::NeedsPassword);
    }

    void connectsAtStartWhatThePersonWants()
    {
        LiveProgram program(u"success"_s, 1);
        MemoryKeychain keychain;
        Saved saved(program, keychain, true);
        QVERIFY(saved.connected);
        SavedCluster cluster = *saved.clusters->saved().find(saved.id);
        saved.restart();
        saved.clusters->connectAtStart();
        QVERIFY(!saved.state());

        cluster.connectAtStart = true;
        QVERIFY(saved.clusters->save(cluster));
        saved.restart();
        saved.clusters->connectAtStart();

        QTRY_COMPARE_WITH_TIMEOUT(saved.state(), State::Connected, Patience);
    }

    void forgetsThePasswordWithTheCluster()
    {
        LiveProgram program(u"success"_s, 1);
        MemoryKeychain keychain;
        Saved saved(program, keychain, true);
        QVERIFY(saved.connected);
        QCOMPARE(keychain.secrets.size(), size_t(1));

        saved.clusters->forget(saved.id);

        QTRY_VERIFY(keychain.secrets.empty());
        QVERIFY(!saved.state());
        QVERIFY(saved.clusters->saved().all().empty());
        QVERIFY(saved.clusters->troubles().isEmpty());
    }

    void saysWhenThePasswordMayStillBeThere()
    {
        LiveProgram program(u"success"_s, 1);
        MemoryKeychain keychain;
        Saved saved(program, keychain, true);
        QVERIFY(saved.connected);
        keychain.fault = KeychainFault::NotFound; // as a locked one says
        QSignalSpy troubled(saved.clusters.get(), &Clusters::troubled);

        SavedCluster cluster = *saved.clusters->saved().find(saved.id);
        cluster.keepPassword = false;
        QVERIFY(saved.clusters->save(cluster));

        QTRY_COMPARE(troubled.count(), 1);
        QVERIFY(saved.clusters->troubles().first().contains(u"may still be"_s));
        QCOMPARE(saved.state(), State::Connected);
    }

    void aChangeOfTrustDisconnects()
    {
        LiveProgram program(u"success"_s, 1);
        MemoryKeychain keychain;
        Saved saved(program, keychain, true);
        QVERIFY(saved.connected);
        SavedCluster cluster = *saved.clusters->saved().find(saved.id);

        cluster.label = u"East"_s;
        QVERIFY(saved.clusters->save(cluster));
        QCOMPARE(saved.state(), State::Connected);
        cluster.trust = TrustMode::SystemCas;
        QVERIFY(saved.clusters->save(cluster));

        QVERIFY(!saved.state());
        const int before = int(program.simulation->history(0).size());
        saved.clusters->connectTo(saved.address, {saved.simulated.user, saved.simulated.password});
        QTRY_COMPARE_WITH_TIMEOUT(saved.state(), State::Failed, Patience);
        QCOMPARE(saved.clusters->status(saved.id)->failure->transport, Transport::CertificateNotTrusted);
        QCOMPARE(int(program.simulation->history(0).size()), before);
    }

    void isTrainingWhereItIsSimulated()
    {
        LiveProgram program(u"success"_s, 1);
        MemoryKeychain keychain;
        const Saved saved(program, keychain, false);
        QVERIFY(saved.connected);

        QCOMPARE(saved.clusters->saved().find(saved.id)->kind, ClusterKind::Production);
        QCOMPARE(saved.clusters->kindOf(saved.id), ClusterKind::Training);
        QVERIFY(saved.clusters->status(saved.id)->clockDifference);
        QVERIFY(saved.clusters->lastConnected(saved.id).isValid());
    }

private:
    std::unique_ptr<SessionBus> m_bus;
    std::unique_ptr<SystemKeychain> m_keychain;
};

QTEST_GUILESS_MAIN(TestSavedSignIn)
#include "tst_savedsignin.moc"
