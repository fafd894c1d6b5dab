// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibletree.h"
#include "clusterdialog.h"
#include "connectdialog.h"
#include "destroydialog.h"
#include "errorcard.h"
#include "exportdialog.h"
#include "manualstepsdialog.h"
#include "tour.h"
#include "trustdialog.h"
#include "windowbench.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 20000;

QString faults(QWidget &window)
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    return AccessibleTree::faults(window).join(u'\n');
}

CertificateInfo certificate(const QString &firstPair)
{
    QStringList pairs(32, u"AB"_s);
    pairs.first() = firstPair;
    const QDateTime from(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    return {.sha256 = pairs.join(u':'),
        .subject = u"CN=rs-east"_s,
        .issuer = u"CN=own"_s,
        .names = {u"rs-east.example.com"_s},
        .validFrom = from,
        .validUntil = from.addYears(1),
        .faults = {TrustFault::SelfSigned, TrustFault::NameMismatch},
        .faultDetail = {}};
}

/// Every action of every menu that opens a window, by what it is called.
void choose(const MainWindow &window, const QString &text)
{
    for (QAction *each : window.findChildren<QAction *>()) {
        if (QString(each->text()).remove(u'&') == text) {
            each->trigger();
            return;
        }
    }
    QFAIL(qPrintable(text));
}

} // namespace

/// What tst_accessible asks of the pages, asked of every dialog and of the windows beside the main one.
class TestAccessibleDialogs : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        startLikeTheProgram();
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    }
    void init() { ui::failOnWarnings(); }

    void whatTheMenusOpen_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<int>("least"); // controls
        QTest::newRow("connect") << u"Connect to a cluster…"_s << 6;
        QTest::newRow("settings") << u"Settings…"_s << 7;
        QTest::newRow("commands") << u"Search commands…"_s << 2;
        QTest::newRow("keys") << u"Keyboard shortcuts"_s << 2;
        QTest::newRow("about") << u"About"_s << 1;
        QTest::newRow("help") << u"For the first upgrade"_s << 3;
        QTest::newRow("statuses") << u"What the statuses mean"_s << 3;
        QTest::newRow("errors") << u"What the errors mean"_s << 3;
    }
    void whatTheMenusOpen()
    {
        QFETCH(QString, action);
        QFETCH(int, least);
        LiveProgram program(u"success"_s, 60);
        QVERIFY(program.connectAll());
        WindowBench opened(program);
        opened.window.setSupport({.diagnostics = [] { return QString(); }, .setDetailed = [](bool) {}, .logPath = u"/place/log"_s});

        choose(opened.window, action);

        QWidget *shown = nullptr;
        for (QWidget *each : QApplication::topLevelWidgets()) {
            if (each->isVisible() && each != &opened.window)
                shown = each;
        }
        QVERIFY(shown && !shown->windowTitle().isEmpty());
        QCOMPARE(faults(*shown), QString());
        QVERIFY2(AccessibleTree::controls(*shown) >= least, qPrintable(QString::number(AccessibleTree::controls(*shown))));
    }

    void menus()
    {
        LiveProgram program(u"success"_s, 60);
        WindowBench opened(program);
        int count = 0;
        for (QMenu *menu : opened.window.menuBar()->findChildren<QMenu *>()) {
            menu->popup(QPoint());
            QCOMPARE(faults(*menu), QString());
            count += AccessibleTree::controls(*menu);
            menu->close();
        }
        QVERIFY2(count > 25, qPrintable(QString::number(count)));
    }

    void tour()
    {
        LiveProgram program(u"success"_s, 60);
        QVERIFY(program.connectAll());
        WindowBench opened(program);
        opened.window.startTour();
        auto *tour = opened.window.findChild<Tour *>();
        QVERIFY(tour);

        for (int stop = 0; stop < 3; ++stop) {
            QCOMPARE(faults(*tour), QString());
            QTest::keyClick(tour, Qt::Key_Right);
        }
    }

    void refusedSignIn()
    {
        LiveProgram program(u"success"_s, 60);
        ConnectDialog dialog(*program.clusters);
        dialog.open();
        dialog.prefill(program.simulated[0].address, program.simulated[0].user);
        QTest::keyClick(ui::named<QLineEdit>(dialog, u"Password"_s), Qt::Key_Return);
        QCOMPARE(faults(dialog), QString());

        QTest::keyClicks(ui::named<QLineEdit>(dialog, u"Password"_s), u"wrong"_s);
        QTest::keyClick(ui::named<QLineEdit>(dialog, u"Password"_s), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(dialog.findChild<TrustDialog *>(), Patience);
        QCOMPARE(faults(*dialog.findChild<TrustDialog *>()), QString());
        ui::button(*dialog.findChild<TrustDialog *>(), u"Trust this certificate"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(dialog.findChild<ErrorCard *>(), Patience);

        QCOMPARE(faults(dialog), QString());
    }

    void changedCertificate()
    {
        TrustDialog dialog(*ClusterAddress::parse(u"rs-east.example.com:9443"_s), certificate(u"01"_s), certificate(u"02"_s), nullptr);
        dialog.open();

        QCOMPARE(faults(dialog), QString());
        QCOMPARE(AccessibleTree::controls(dialog) >= 4, true);
    }

    void clusterAndItsFiles()
    {
        LiveProgram program(u"success"_s, 60);
        ClusterDialog dialog(*program.clusters, askForFile, nullptr);
        dialog.open();
        for (QAbstractButton *each : dialog.findChildren<QAbstractButton *>()) {
            if (each->isCheckable())
                each->click();
        }
        for (QComboBox *each : dialog.findChildren<QComboBox *>()) {
            for (int row = 0; row < each->count(); ++row) {
                each->setCurrentIndex(row);
                QCOMPARE(faults(dialog), QString());
            }
        }
        QVERIFY(AccessibleTree::controls(dialog) > 6);
    }

    void choiceOfAFile()
    {
        QWidget window;
        window.show();
        askForExport(&window, u"history.csv"_s, [](const QString &) {});
        askForFile(&window, {FileQuestion::Kind::Existing, u"Import"_s, u"Lists (*.clusters)"_s, {}}, [](const QString &) {});
        const auto dialogs = window.findChildren<QFileDialog *>();
        QCOMPARE(dialogs.size(), 2);

        for (QFileDialog *each : dialogs) {
            QCOMPARE(faults(*each), QString());
        }
    }

    void typedConfirmation()
    {
        DestroyDialog dialog({.title = u"Cancel by force"_s,
            .heading = u"It can break checkout."_s,
            .text = u"Text"_s,
            .identity = u"Task"_s,
            .name = u"checkout"_s,
            .guid = {},
            .button = u"Cancel the task by force"_s});
        dialog.open();

        QCOMPARE(faults(dialog), QString());
        QVERIFY(AccessibleTree::controls(dialog) >= 3);
    }

    void stepsByHand()
    {
        LiveProgram program(u"old-cluster"_s, 60);
        QVERIFY(program.connectAll());
        ManualStepsDialog dialog(mergeDatabases(program.probe->facts()), nullptr);
        dialog.open();

        QCOMPARE(faults(dialog), QString());
        QVERIFY(AccessibleTree::controls(dialog) >= 4);
    }
};

QTEST_MAIN(TestAccessibleDialogs)
#include "tst_accessibledialogs.moc"
