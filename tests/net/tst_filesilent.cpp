// SPDX-License-Identifier: GPL-3.0-or-later
#include "heldfile.h"
#include "oneclient.h"
#include "trust.h"

#include <QSignalSpy>
#include <QTimer>

using namespace Qt::StringLiterals;

/// A file of the trust lies on a drive that hangs: the window goes on, and says which file it is.
class TestFileSilent : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void answersWhileTheFileIsSilentAndUsesItAfterwards()
    {
        ScriptedServer server(OneClient::emptyList(), m_own);
        OneClient client(server.address(), {.pinnedSha256 = {}, .caFile = m_caFile});
        auto held = std::make_unique<HeldFile>(m_caFile);
        if (!held->holds())
            QSKIP("this file system knows no leases");
        int beats = 0;
        QTimer heart;
        connect(&heart, &QTimer::timeout, this, [&beats] { ++beats; });
        heart.start(50);

        client.get();
        client.submit();
        QVERIFY(client.hears(1)); // were it read here, all would stand still until the lease ends
        QVERIFY2(beats > 50, qPrintable(QString::number(beats)));
        QTRY_COMPARE(client.ends.size(), 1U);

        QCOMPARE(client.told(), u"file.silent"_s);
        QVERIFY(explain(client.answers[0].error()).cause.contains(m_caFile));
        QCOMPARE(client.judgement().event, TaskEvent::NothingLeft);
        QCOMPARE(client.judgement().failure->detail, FailureDetail::FileSilent);
        QCOMPARE(server.connections(), 0);
        client.get(); // while it still hangs nobody waits for it anew
        QVERIFY(client.hears(2, 2000));
        QCOMPARE(client.told(), u"file.silent"_s);
        held.reset();
        QTRY_VERIFY_WITH_TIMEOUT(
            [&client] {
                const std::size_t before = client.answers.size();
                client.get();
                return client.hears(before + 1) && client.answers.back().hasValue();
            }(),
            15000);
    }

    void looksAtNoCertificateMeanwhile()
    {
        ScriptedServer server(OneClient::emptyList(), m_own);
        const HeldFile held(m_caFile);
        if (!held.holds())
            QSKIP("this file system knows no leases");
        CertificateLook look;
        QSignalSpy failed(&look, &CertificateLook::failed);

        look.start(*ClusterAddress::parse(server.address()), {.pinnedSha256 = {}, .caFile = m_caFile});
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 15000);

        QCOMPARE(failed.front().front().value<Failure>().detail, FailureDetail::FileSilent);
        QCOMPARE(server.connections(), 0);
    }

    void namesTheKeyThatIsSilent()
    {
        const ServerCertificate mine = ServerCertificate::mint({.issuer = &m_authority});
        const ClientIdentity identity{
            written(m_folder, u"me.pem"_s, mine.certificate.toPem()), written(m_folder, u"me.key"_s, mine.key.toPem()), {}};
        const HeldFile held(identity.keyFile);
        if (!held.holds())
            QSKIP("this file system knows no leases");
        CertificateLook look;
        QSignalSpy failed(&look, &CertificateLook::failed);

        look.start(*ClusterAddress::parse(u"127.0.0.1:1"), {.pinnedSha256 = {}, .caFile = m_caFile}, identity);
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 15000);

        QCOMPARE(failed.front().front().value<Failure>().named, identity.keyFile);
    }

    void leavesTheProgramWhileItHangs()
    {
        const HeldFile held(m_caFile);
        if (!held.holds())
            QSKIP("this file system knows no leases");
        auto client = std::make_unique<OneClient>(u"127.0.0.1:1"_s, TrustPolicy{.pinnedSha256 = {}, .caFile = m_caFile});
        client->get();
        QCoreApplication::processEvents();

        client.reset(); // waits for nobody

        QVERIFY(held.holds());
    }

private:
    QTemporaryDir m_folder;
    ServerCertificate m_authority = ServerCertificate::authority("CRDB test CA");
    ServerCertificate m_own = ServerCertificate::mint({.issuer = &m_authority});
    QString m_caFile = written(m_folder, u"ca.pem"_s, m_authority.certificate.toPem());
};

QTEST_GUILESS_MAIN(TestFileSilent)
#include "tst_filesilent.moc"
