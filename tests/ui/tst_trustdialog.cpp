// SPDX-License-Identifier: GPL-3.0-or-later
#include "trustdialog.h"
#include "uitest.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

CertificateInfo certificate(const QString &firstPair, std::vector<TrustFault> faults = {TrustFault::SelfSigned})
{
    QStringList pairs(32, u"AB"_s);
    pairs.first() = firstPair;
    const QDateTime from(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    return {.sha256 = pairs.join(u':'),
        .subject = u"CN=rs-east <b>x</b>"_s,
        .issuer = u"CN=own"_s,
        .names = {u"rs-east.example.com"_s},
        .validFrom = from,
        .validUntil = from.addYears(1),
        .faults = std::move(faults),
        .faultDetail = {}};
}

const ClusterAddress Address = *ClusterAddress::parse(u"rs-east.example.com:9443"_s);

} // namespace

class TestTrustDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { look::apply(*qApp); }
    void init() { ui::failOnWarnings(); }

    void showsWhatIsToBeCompared()
    {
        TrustDialog dialog(Address, certificate(u"01"_s), {}, nullptr);

        const QString text = ui::labels(dialog);

        QVERIFY(text.contains(Address.display()));
        QVERIFY(text.contains(describe(TrustFault::SelfSigned)));
        QVERIFY(text.contains(u"CN=rs-east <b>x</b>"_s));
        QVERIFY(text.contains(u"rs-east.example.com"_s));
        const auto *fingerprint = ui::named<QLabel>(dialog, u"SHA-256 fingerprint, Certificate"_s);
        QCOMPARE(fingerprint->accessibleDescription(), certificate(u"01"_s).sha256);
        QCOMPARE(QString(fingerprint->text()).remove(u'\n'), certificate(u"01"_s).sha256);
        const auto *command = ui::named<QPlainTextEdit>(dialog, u"Command to compare"_s);
        QVERIFY(command->toPlainText().contains(u"openssl x509 -noout -fingerprint -sha256"_s));
    }

    void namesThePortOfTheCluster_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("connect");
        QTest::newRow("usual") << u"rs-east.example.com"_s << u"-connect localhost:9443 -servername rs-east.example.com "_s;
        QTest::newRow("own port") << u"rs-east.example.com:19443"_s << u"-connect localhost:19443 -servername rs-east.example.com "_s;
        QTest::newRow("IPv4") << u"10.1.2.3:8443"_s << u"-connect localhost:8443 <"_s;
        QTest::newRow("IPv6") << u"[2001:db8::1]:8443"_s << u"-connect localhost:8443 <"_s;
    }
    void namesThePortOfTheCluster()
    {
        QFETCH(QString, address);
        QFETCH(QString, connect);
        const auto parsed = ClusterAddress::parse(address);

        const TrustDialog dialog(*parsed, certificate(u"01"_s), {}, nullptr);

        const QString command = ui::named<QPlainTextEdit>(dialog, u"Command to compare"_s)->toPlainText();
        QVERIFY2(command.contains(connect), qPrintable(command));
        QCOMPARE(ui::labels(dialog).contains(u"only forwarded"_s), parsed->port() != 9443);
    }

    void enterDoesNotTrust_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("Return") << int(Qt::Key_Return);
        QTest::newRow("Escape") << int(Qt::Key_Escape);
        QTest::newRow("Enter") << int(Qt::Key_Enter);
    }
    void enterDoesNotTrust()
    {
        QFETCH(int, key);
        TrustDialog dialog(Address, certificate(u"01"_s), {}, nullptr);
        QSignalSpy accepted(&dialog, &QDialog::accepted);
        QSignalSpy rejected(&dialog, &QDialog::rejected);
        dialog.open();
        QVERIFY(qobject_cast<QPushButton *>(ui::button(dialog, u"Do not connect"_s))->isDefault());
        ui::named<QPlainTextEdit>(dialog, u"Command to compare"_s)->setFocus(); // so that the focus does not help

        QTest::keyClick(&dialog, static_cast<Qt::Key>(key));

        QCOMPARE(accepted.count(), 0);
        QCOMPARE(rejected.count(), 1);
    }

    void trustsByItsButton()
    {
        TrustDialog dialog(Address, certificate(u"01"_s), {}, nullptr);
        QSignalSpy accepted(&dialog, &QDialog::accepted);
        dialog.open();

        QTest::mouseClick(ui::button(dialog, u"Trust this certificate"_s), Qt::LeftButton);

        QCOMPARE(accepted.count(), 1);
    }

    void changedCertificateNeedsTheComparison()
    {
        TrustDialog dialog(Address, certificate(u"02"_s), certificate(u"01"_s), nullptr);
        QSignalSpy accepted(&dialog, &QDialog::accepted);
        dialog.open();
        QAbstractButton *trust = ui::button(dialog, u"Trust this certificate"_s);
        QAbstractButton *compared = ui::button(dialog, u"I compared it"_s);
        QVERIFY(!trust->isEnabled());
        QVERIFY(ui::named<QLabel>(dialog, u"SHA-256 fingerprint, Trusted until now"_s));
        QVERIFY(ui::named<QLabel>(dialog, u"SHA-256 fingerprint, Shown now"_s));

        compared->setFocus();
        QTest::keyClick(compared, Qt::Key_Space);
        trust->setFocus();
        QTest::keyClick(trust, Qt::Key_Space);

        QCOMPARE(accepted.count(), 1);
    }

    void revokedCertificateCannotBeTrusted()
    {
        TrustDialog dialog(Address, certificate(u"01"_s, {TrustFault::Revoked}), {}, nullptr);

        dialog.open();

        QVERIFY(!ui::button(dialog, u"Trust this certificate"_s)->isVisible());
        QVERIFY(ui::button(dialog, u"Do not connect"_s)->isVisible());
        QVERIFY(ui::labels(dialog).contains(describe(TrustFault::Revoked)));
    }

    void everyControlIsNamed()
    {
        TrustDialog dialog(Address, certificate(u"02"_s), certificate(u"01"_s), nullptr);

        dialog.open();

        QCOMPARE(ui::unnamed(dialog), QStringList());
    }
};

QTEST_MAIN(TestTrustDialog)
#include "tst_trustdialog.moc"
