// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectdialog.h"
#include "errorcard.h"
#include "liveprogram.h"
#include "trustdialog.h"
#include "uitest.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 10000;

/// The dialog with its fields filled by keys.
class Filled
{
public:
    Filled(LiveProgram &program, const QString &address, const QString &user, const QString &password)
        : dialog(*program.clusters)
    {
        dialog.open();
        QTest::keyClicks(edit(u"Cluster address"_s), address);
        QTest::keyClicks(edit(u"User name"_s), user);
        QTest::keyClicks(edit(u"Password"_s), password);
    }
    QLineEdit *edit(const QString &name) const { return ui::named<QLineEdit>(dialog, name); }
    void connectNow() { QTest::keyClick(edit(u"Password"_s), Qt::Key_Return); }
    [[nodiscard]] TrustDialog *trust() const
    {
        TrustDialog *question = dialog.findChild<TrustDialog *>();
        return question && question->isVisible() ? question : nullptr;
    }
    ConnectDialog dialog;
};

} // namespace

class TestConnectDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { look::apply(*qApp); }
    void init()
    {
        ui::failOnWarnings();
        m_program = std::make_unique<LiveProgram>(u"success"_s);
    }
    void cleanup() { m_program.reset(); }

    void saysWhatIsWrongBesideTheField_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("field");
        QTest::newRow("no address") << QString() << u"admin"_s << u"x"_s << u"Cluster address"_s;
        QTest::newRow("path in address") << u"host/v1"_s << u"admin"_s << u"x"_s << u"Cluster address"_s;
        QTest::newRow("plain http") << u"http://host"_s << u"admin"_s << u"x"_s << u"Cluster address"_s;
        QTest::newRow("colon in user") << u"host"_s << u"ad:min"_s << u"x"_s << u"User name"_s;
        QTest::newRow("no user") << u"host"_s << QString() << u"x"_s << u"User name"_s;
        QTest::newRow("no password") << u"host"_s << u"admin"_s << QString() << u"Password"_s;
    }
    void saysWhatIsWrongBesideTheField()
    {
        QFETCH(QString, address);
        QFETCH(QString, user);
        QFETCH(QString, password);
        QFETCH(QString, field);
        Filled filled(*m_program, address, user, password);

        filled.connectNow();

        QVERIFY(!filled.edit(field)->accessibleDescription().isEmpty());
        QVERIFY(ui::labels(filled.dialog).contains(filled.edit(field)->accessibleDescription()));
        QVERIFY(m_program->clusters->ids().empty());
    }

    void showsOnlyTheCurrentFault()
    {
        Filled filled(*m_program, u"127.0.0.1:1"_s, u"admin"_s, u"x"_s); // nobody listens there
        filled.connectNow();
        const auto card = [&] { return filled.dialog.findChild<ErrorCard *>(); };
        QTRY_VERIFY_WITH_TIMEOUT(card() && card()->isVisible(), Patience);

        filled.edit(u"Password"_s)->clear();
        filled.connectNow();

        QVERIFY(!filled.edit(u"Password"_s)->accessibleDescription().isEmpty());
        QVERIFY(!card() || !card()->isVisible());
    }

    void hidesThePasswordAndForgetsIt()
    {
        Filled filled(*m_program, u"host"_s, u"admin"_s, u"geheim"_s);
        QLineEdit *password = filled.edit(u"Password"_s);
        QCOMPARE(password->echoMode(), QLineEdit::Password);
        QVERIFY(password->inputMethodHints() & Qt::ImhHiddenText);

        QTest::keyClick(&filled.dialog, Qt::Key_Escape);

        QVERIFY(password->text().isEmpty());
    }

    void goesToAnAddressThatANodeNamesOnlyAsAPersonDecides()
    {
        Scenario scenario = *Scenario::load(u"success"_s);
        scenario.world.clusters.front().security.nodesListen = true;
        scenario.world.clusters.front().security.masterNode = 2;
        LiveProgram program(scenario);
        const SimulatedCluster &cluster = program.simulated.front();
        const QString master = u"127.0.0.2:"_s + cluster.address.section(u':', 1);
        Filled filled(program, cluster.address, cluster.user, cluster.password);
        QSignalSpy accepted(&filled.dialog, &QDialog::accepted);
        const auto asked = [&] { return program.simulation->arrivals(0, u"GET"_s, u"/v1/cluster"_s); };
        filled.connectNow();
        QTRY_VERIFY_WITH_TIMEOUT(filled.trust(), Patience);
        QTest::mouseClick(ui::button(*filled.trust(), u"Trust this certificate"_s), Qt::LeftButton);
        const auto other = [&] { return ui::button(filled.dialog, u"Use %1 instead"_s.arg(master)); };
        QTRY_VERIFY_WITH_TIMEOUT(other() && other()->isVisible(), Patience);
        QCOMPARE(filled.dialog.findChild<ErrorCard *>()->explanation().id, u"redirect.stranger"_s);
        QVERIFY(ui::unnamed(filled.dialog).isEmpty());

        QTest::mouseClick(other(), Qt::LeftButton);

        QCOMPARE(filled.edit(u"Cluster address"_s)->text(), master);
        QCOMPARE(asked(), 1); // by the first address
        QTest::mouseClick(ui::button(filled.dialog, u"Connect"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(filled.trust(), Patience);
        QVERIFY(ui::labels(*filled.trust()).contains(master));
        QCOMPARE(asked(), 1);
        QTest::mouseClick(ui::button(*filled.trust(), u"Trust this certificate"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(accepted.count(), 1, Patience);
        QVERIFY(asked() >= 2); // what follows the sign-in is read as well
        QCOMPARE(program.clusters->ids().size(), 1U);
        QCOMPARE(program.clusters->status(program.clusters->ids().front())->address.display(), master);
    }

    void connectsAfterTheCertificateIsTrusted()
    {
        const SimulatedCluster &cluster = m_program->simulated.front();
        Filled filled(*m_program, cluster.address, cluster.user, cluster.password);
        QSignalSpy accepted(&filled.dialog, &QDialog::accepted);

        filled.connectNow();
        QTRY_VERIFY_WITH_TIMEOUT(filled.trust(), Patience);
        QCOMPARE(m_program->simulation->arrivals(0, u"GET"_s, u"/v1/cluster"_s), 0);
        QTest::mouseClick(ui::button(*filled.trust(), u"Trust this certificate"_s), Qt::LeftButton);

        QTRY_COMPARE_WITH_TIMEOUT(accepted.count(), 1, Patience);
        QVERIFY(m_program->clusters->isConnected(m_program->cluster(0)));
        QVERIFY(!filled.dialog.isVisible());
    }

    void refusalSendsNothingAndLeavesNoCluster()
    {
        const SimulatedCluster &cluster = m_program->simulated.front();
        Filled filled(*m_program, cluster.address, cluster.user, cluster.password);

        filled.connectNow();
        QTRY_VERIFY_WITH_TIMEOUT(filled.trust(), Patience);
        QTest::keyClick(filled.trust(), Qt::Key_Escape);

        QVERIFY(m_program->clusters->ids().empty());
        QCOMPARE(m_program->simulation->history(0).size(), std::size_t(0));
        QVERIFY(ui::labels(filled.dialog).contains(u"No password was sent."_s));
        QVERIFY(ui::button(filled.dialog, u"Connect"_s)->isEnabled());
    }

    void wrongPasswordShowsCauseAndNextStep()
    {
        const SimulatedCluster &cluster = m_program->simulated.front();
        Filled filled(*m_program, cluster.address, cluster.user, u"wrong"_s);
        filled.connectNow();
        QTRY_VERIFY_WITH_TIMEOUT(filled.trust(), Patience);

        QTest::mouseClick(ui::button(*filled.trust(), u"Trust this certificate"_s), Qt::LeftButton);

        QTRY_VERIFY_WITH_TIMEOUT(filled.dialog.findChild<ErrorCard *>(), Patience);
        QCOMPARE(filled.dialog.findChild<ErrorCard *>()->explanation().id, u"signin.401"_s);
        QVERIFY(filled.dialog.isVisible());
        QVERIFY(filled.edit(u"Password"_s)->isEnabled());
        QCOMPARE(filled.dialog.focusWidget(), filled.edit(u"Password"_s));
        QCOMPARE(m_program->simulation->arrivals(0, u"GET"_s, u"/v1/cluster"_s), 1);
    }

    void unreachableClusterLeavesTheWindowWithTheDialog()
    {
        Filled filled(*m_program, u"127.0.0.1:1"_s, u"admin"_s, u"x"_s);
        filled.connectNow();
        QTRY_VERIFY_WITH_TIMEOUT(filled.dialog.findChild<ErrorCard *>(), Patience);

        QTest::keyClick(&filled.dialog, Qt::Key_Escape);

        QVERIFY(m_program->clusters->ids().empty());
    }

    void signingInAgainKeepsTheAddress()
    {
        QVERIFY(m_program->connectAll());
        ConnectDialog dialog(*m_program->clusters);

        dialog.signInAgain(m_program->cluster(1));
        dialog.open();

        auto *address = ui::named<QLineEdit>(dialog, u"Cluster address"_s);
        QVERIFY(address->isReadOnly());
        QCOMPARE(address->text(), m_program->simulated[1].address);
        QCOMPARE(ui::named<QLineEdit>(dialog, u"User name"_s)->text(), m_program->simulated[1].user);
    }

    void savesTheClusterAndNotThePassword_data()
    {
        QTest::addColumn<bool>("save");
        QTest::newRow("as it is preset") << true;
        QTest::newRow("not wanted") << false;
    }
    void savesTheClusterAndNotThePassword()
    {
        QFETCH(bool, save);
        const SimulatedCluster &cluster = m_program->simulated.front();
        Filled filled(*m_program, cluster.address, cluster.user, cluster.password);
        QVERIFY(qobject_cast<QCheckBox *>(ui::button(filled.dialog, u"Save this cluster"_s))->isChecked());
        QVERIFY(!qobject_cast<QCheckBox *>(ui::button(filled.dialog, u"Keep the password in the system keychain"_s))->isChecked());
        if (!save) {
            QTest::keyClick(ui::button(filled.dialog, u"Save this cluster"_s), Qt::Key_Space);
            QVERIFY(!ui::button(filled.dialog, u"Keep the password in the system keychain"_s)->isEnabled());
        }

        filled.connectNow();
        QTRY_VERIFY_WITH_TIMEOUT(filled.trust(), Patience);
        QVERIFY(m_program->clusters->saved().all().empty()); // only what let somebody in
        QTest::mouseClick(ui::button(*filled.trust(), u"Trust this certificate"_s), Qt::LeftButton);

        QTRY_VERIFY_WITH_TIMEOUT(m_program->clusters->isConnected(m_program->cluster(0)), Patience);
        QCOMPARE(m_program->clusters->saved().all().size(), size_t(save ? 1 : 0));
        if (save) {
            const SavedCluster &saved = m_program->clusters->saved().all().front();
            QCOMPARE(saved.address.display(), cluster.address);
            QCOMPARE(saved.user, cluster.user);
            QCOMPARE(saved.kind, ClusterKind::Training);
            QVERIFY(!saved.keepPassword && !saved.connectAtStart);
        }
    }

    void everyControlIsNamed()
    {
        Filled filled(*m_program, u"host"_s, u"a"_s, u"b"_s);

        QCOMPARE(ui::unnamed(filled.dialog), QStringList());
    }

private:
    std::unique_ptr<LiveProgram> m_program;
};

QTEST_MAIN(TestConnectDialog)
#include "tst_connectdialog.moc"
