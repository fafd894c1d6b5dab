// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychain.h"
#include "manualclock.h"
#include "memorykeychain.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const ClusterId Id{u"0011223344556677"_s};
const KeptPlace Place{u"rs.example.com"_s, 9443, u"certificate AB:CD"_s};
const KeychainEntry Entry{Place, u"admin@example.com"_s, u"pä:ß\"\\\n日本"_s, u"key"_s};

} // namespace

class TestKeychain : public QObject
{
    Q_OBJECT

    using Read = Result<KeychainEntry, KeychainFault>;

    std::optional<Read> read(Keychain &keychain, const KeptPlace &place = Place)
    {
        m_read.reset();
        m_answers = 0;
        keychain.read(Id, place, [this](const Read &answer) {
            m_read = answer;
            ++m_answers;
        });
        QCoreApplication::processEvents();
        return m_read;
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void givesBackWhatWasKept()
    {
        ManualClock clock;
        MemoryKeychain store;
        Keychain keychain(store, clock);
        std::optional<bool> kept;
        keychain.write(Id, Entry, [&kept](std::optional<KeychainFault> fault) { kept = !fault; });
        QVERIFY(!kept); // later, never from within the call
        QCoreApplication::processEvents();

        const auto answer = read(keychain);

        QCOMPARE(kept, std::optional(true));
        QVERIFY(answer && *answer);
        QVERIFY(**answer == Entry);
    }

    void releasesToTheSamePlaceOnly_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("port");
        QTest::addColumn<QString>("trust");
        QTest::newRow("host") << u"evil.example.com"_s << Place.port << Place.trust;
        QTest::newRow("port") << Place.host << 19443 << Place.trust;
        QTest::newRow("certificate") << Place.host << Place.port << u"certificate AB:CE"_s;
        QTest::newRow("trust mode") << Place.host << Place.port << u"system CAs"_s;
    }
    void releasesToTheSamePlaceOnly()
    {
        QFETCH(QString, host);
        QFETCH(int, port);
        QFETCH(QString, trust);
        ManualClock clock;
        MemoryKeychain store;
        store.secrets[Id.text] = Entry.encoded();
        Keychain keychain(store, clock);

        const auto answer = read(keychain, {host, port, trust});

        QVERIFY(answer && !*answer);
        QCOMPARE(answer->error(), KeychainFault::OtherPlace);
        QCOMPARE(store.secrets.size(), size_t(1)); // and nothing is deleted
    }

    void givesUpAfterItsPatience()
    {
        ManualClock clock;
        MemoryKeychain store;
        store.secrets[Id.text] = Entry.encoded();
        store.silent = true;
        Keychain keychain(store, clock);
        QVERIFY(!read(keychain));
        clock.advance(4999ms);
        QVERIFY(!m_read);

        clock.advance(1ms);

        QVERIFY(m_read && !*m_read);
        QCOMPARE(m_read->error(), KeychainFault::NoAnswer);
        store.answerLate();
        QCOMPARE(m_answers, 1); // the late one is nobody's
    }

    void answersNobodyAfterItIsGone()
    {
        ManualClock clock;
        MemoryKeychain store;
        store.silent = true;
        {
            Keychain keychain(store, clock);
            QVERIFY(!read(keychain));
        }

        store.answerLate();
        clock.advance(10s);

        QCOMPARE(m_answers, 0);
    }

    void tellsEveryFault_data()
    {
        QTest::addColumn<KeychainFault>("fault");
        QTest::newRow("not found") << KeychainFault::NotFound;
        QTest::newRow("no service") << KeychainFault::NoService;
        QTest::newRow("denied") << KeychainFault::Denied;
        QTest::newRow("other") << KeychainFault::Other;
    }
    void tellsEveryFault()
    {
        QFETCH(KeychainFault, fault);
        ManualClock clock;
        MemoryKeychain store;
        store.secrets[Id.text] = Entry.encoded();
        store.fault = fault;
        Keychain keychain(store, clock);

        const auto answer = read(keychain);

        QVERIFY(answer && !*answer);
        QCOMPARE(answer->error(), fault);
        QVERIFY(!describe(fault).isEmpty());
        QCOMPARE(store.secrets[Id.text], Entry.encoded());
    }

    void refusesWhatItDidNotWrite_data()
    {
        QTest::addColumn<QString>("secret");
        QTest::newRow("a word") << u"geheim"_s;
        QTest::newRow("nothing") << QString();
        QTest::newRow("other JSON") << u"{}"_s;
        QTest::newRow("cut") << Entry.encoded().chopped(1);
    }
    void refusesWhatItDidNotWrite()
    {
        QFETCH(QString, secret);
        ManualClock clock;
        MemoryKeychain store;
        store.secrets[Id.text] = secret;
        Keychain keychain(store, clock);

        const auto answer = read(keychain);

        QVERIFY(answer && !*answer);
        QCOMPARE(answer->error(), KeychainFault::Damaged);
    }

private:
    std::optional<Read> m_read;
    int m_answers = 0;
};

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
