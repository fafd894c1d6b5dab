// SPDX-License-Identifier: GPL-3.0-or-later
#include "clusterdetails.h"
#include "clusterdialog.h"
#include "clusterspage.h"
#include "liveprogram.h"
#include "manualstepsdialog.h"
#include "memorykeychain.h"
#include "messagebar.h"
#include "uitest.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 20000;

/// The page on the real program below it. Files are chosen as `file` says.
class Bench
{
public:
    explicit Bench(const QString &scenario = u"success"_s)
        : program(scenario, 60)
        , page(
              {*program.clusters, *program.probe, *program.tracker, program.clock},
              [this](QWidget *, const FileQuestion &, const std::function<void(const QString &)> &chosen) { chosen(file); }, nullptr)
    {
        page.resize(1060, 640);
        page.show();
        QApplication::setActiveWindow(&page);
    }
    [[nodiscard]] QTableView *table() const { return ui::named<QTableView>(page, u"Clusters"_s); }
    [[nodiscard]] QString cell(int row, ClustersModel::Column column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    void press(const QString &text) { QTest::mouseClick(ui::button(page, text), Qt::LeftButton); }
    [[nodiscard]] QString details() const { return page.findChild<ClusterDetails *>()->accessibleDescription(); }
    [[nodiscard]] QString said() const
    {
        QStringList texts;
        for (const MessageBar *bar : page.findChildren<MessageBar *>()) {
            texts.append(bar->text());
        }
        return texts.join(u'\n');
    }
    [[nodiscard]] ClusterDialog *dialog() const
    {
        for (ClusterDialog *each : page.findChildren<ClusterDialog *>()) {
            if (each->isVisible()) {
                return each;
            }
        }
        return nullptr;
    }
    ClusterId save(const QString &address, const QString &label)
    {
        const ClusterAddress at = *ClusterAddress::parse(address);
        const ClusterId id = *program.clusters->save({.id = program.clusters->idAt(at), .address = at, .label = label});
        QCoreApplication::processEvents();
        return id;
    }
    void write(const QByteArray &content)
    {
        file = program.folder.filePath(u"list.clusters"_s);
        QFile list(file);
        QVERIFY(list.open(QFile::WriteOnly | QFile::Truncate));
        list.write(content);
    }

    LiveProgram program;
    QString file;
    ClustersPage page;
};

} // namespace

class TestClustersPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { look::apply(*qApp); }
    void init() { ui::failOnWarnings(); }

    void beginsWithAWayToAddOne()
    {
        Bench bench;
        QVERIFY(ui::labels(bench.page).contains(u"No cluster is saved"_s));

        bench.press(u"Add the first cluster…"_s);

        QVERIFY(bench.dialog());
        QCOMPARE(ui::unnamed(*bench.dialog()), QStringList());
    }

    void savesWhatIsTypedByKeys()
    {
        Bench bench;
        bench.press(u"Add…"_s);
        ClusterDialog *dialog = bench.dialog();
        QTest::keyClicks(ui::named<QLineEdit>(*dialog, u"Cluster address"_s), u"rs-east.example.com"_s);
        QTest::keyClicks(ui::named<QLineEdit>(*dialog, u"Label"_s), u"Payments"_s);
        QTest::keyClick(ui::named<QComboBox>(*dialog, u"Kind"_s), Qt::Key_Down);
        QTest::keyClicks(ui::named<QLineEdit>(*dialog, u"User name"_s), u"admin@example.com"_s);
        QTest::keyClick(ui::button(*dialog, u"Connect when the program starts"_s), Qt::Key_Space);

        QTest::keyClick(dialog, Qt::Key_Return);

        QTRY_COMPARE(bench.table()->model()->rowCount(), 1);
        QVERIFY(!bench.dialog());
        QCOMPARE(bench.cell(0, ClustersModel::Title), u"Payments"_s);
        QCOMPARE(bench.cell(0, ClustersModel::Kind), u"Test"_s);
        QCOMPARE(bench.cell(0, ClustersModel::State), u"disconnected"_s);
        const SavedCluster saved = bench.program.clusters->saved().all().front();
        QVERIFY(saved.connectAtStart && !saved.keepPassword);
        QCOMPARE(saved.user, u"admin@example.com"_s);
        QVERIFY(bench.program.clusters->ids().empty()); // and nothing was sent
        QCOMPARE(ui::unnamed(bench.page).join(u", "_s), QString());
    }

    void saysWhatIsWrongBesideTheField_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<int>("trust");
        QTest::addColumn<QString>("field");
        QTest::newRow("no address") << QString() << 0 << u"Cluster address"_s;
        QTest::newRow("here already") << u"127.0.0.9"_s << 0 << u"Cluster address"_s;
        QTest::newRow("no CA file") << u"a"_s << 2 << u"CA file"_s;
    }
    void saysWhatIsWrongBesideTheField()
    {
        QFETCH(QString, address);
        QFETCH(int, trust);
        QFETCH(QString, field);
        Bench bench;
        bench.save(u"127.0.0.9"_s, {});
        bench.press(u"Add…"_s);
        ClusterDialog *dialog = bench.dialog();
        QTest::keyClicks(ui::named<QLineEdit>(*dialog, u"Cluster address"_s), address);
        ui::named<QComboBox>(*dialog, u"Trust"_s)->setCurrentIndex(trust);

        QTest::mouseClick(ui::button(*dialog, u"Save"_s), Qt::LeftButton);

        QVERIFY(dialog->isVisible());
        auto *edit = ui::named<QLineEdit>(*dialog, field);
        QVERIFY(!edit->accessibleDescription().isEmpty());
        QVERIFY(ui::labels(*dialog).contains(edit->accessibleDescription()));
        QCOMPARE(bench.program.clusters->saved().all().size(), size_t(1));
    }

    void showsWhatTheClustersTell()
    {
        Bench bench;
        QVERIFY(bench.program.connectAll());
        QTRY_COMPARE(bench.table()->model()->rowCount(), int(bench.program.simulated.size()));

        QTRY_COMPARE_WITH_TIMEOUT(bench.cell(0, ClustersModel::Role), u"may upgrade"_s, Patience);

        QCOMPARE(bench.cell(0, ClustersModel::State), u"connected"_s);
        QCOMPARE(bench.cell(0, ClustersModel::Kind), u"Training"_s);
        QVERIFY(bench.cell(0, ClustersModel::Versions).startsWith(u"8."_s));
        QVERIFY(!bench.cell(0, ClustersModel::Certificate).isEmpty());
        QTRY_VERIFY(bench.details().contains(u"Nodes: 3 nodes"_s) || bench.details().contains(u"node(s)"_s));
        QVERIFY(bench.details().contains(u"Clock: "_s));
        QVERIFY(bench.details().contains(bench.program.simulated[0].name));
    }

    void tellsThatAClockIsAhead()
    {
        Bench bench;
        bench.program.simulation->skip(std::chrono::minutes(95));

        QVERIFY(bench.program.connectAll());

        QTRY_VERIFY2_WITH_TIMEOUT(QRegularExpression(u"Clock: 1 h 3\\d min ahead of this computer's"_s).match(bench.details()).hasMatch(),
            qPrintable(bench.details()), Patience);
    }

    void disconnectsAndAsksForThePassword()
    {
        Bench bench;
        QVERIFY(bench.program.connectAll());
        const ClusterId id = bench.program.cluster(0);
        bench.page.select(id);
        bench.press(u"Save…"_s);
        QTest::mouseClick(ui::button(*bench.dialog(), u"Save"_s), Qt::LeftButton);
        QTRY_VERIFY(bench.program.clusters->saved().find(id));
        QVERIFY(bench.program.clusters->isConnected(id));
        QSignalSpy asked(&bench.page, &ClustersPage::signInRequested);

        bench.page.select(id);
        bench.press(u"Disconnect"_s);
        QTRY_COMPARE(bench.cell(0, ClustersModel::State), u"disconnected"_s);
        bench.press(u"Connect"_s);

        QCOMPARE(asked.count(), 1);
        QVERIFY(!bench.program.clusters->status(id));
    }

    void removesOnlyAfterASecondWord()
    {
        Bench bench;
        const ClusterId id = bench.save(u"127.0.0.9"_s, u"Nine"_s);
        bench.page.select(id);

        bench.press(u"Remove"_s);
        QVERIFY(bench.said().contains(u"Remove Nine from the list?"_s));
        QCOMPARE(bench.program.clusters->saved().all().size(), size_t(1));
        bench.press(u"Remove it"_s);

        QVERIFY(bench.program.clusters->saved().all().empty());
        QTRY_VERIFY(ui::labels(bench.page).contains(u"No cluster is saved"_s));
    }

    void ordersByKeys()
    {
        Bench bench;
        bench.save(u"a"_s, u"A"_s);
        const ClusterId b = bench.save(u"b"_s, u"B"_s);
        bench.page.select(b);
        QVERIFY(!ui::button(bench.page, u"Move down"_s)->isEnabled());

        QTest::keyClick(ui::button(bench.page, u"Move up"_s), Qt::Key_Space);

        QCOMPARE(bench.cell(0, ClustersModel::Title), u"B"_s);
        QCOMPARE(bench.table()->currentIndex().row(), 0); // the same cluster stays chosen
        QVERIFY(!ui::button(bench.page, u"Move up"_s)->isEnabled());
    }

    void importsAndSaysWhatIsWrong()
    {
        Bench bench;
        bench.save(u"here"_s, {});
        bench.write("# CRDB Upgrader clusters, format 1\n[a]\nkind = prod\n");
        bench.press(u"Import…"_s);
        QVERIFY2(bench.said().contains(u"Line 3: “kind” cannot be “prod”."_s), qPrintable(bench.said()));
        QCOMPARE(bench.program.clusters->saved().all().size(), size_t(1));

        bench.write("# CRDB Upgrader clusters, format 1\n[a]\nkind = test\n[here]\n");
        bench.press(u"Import…"_s);

        QTRY_COMPARE(bench.table()->model()->rowCount(), 2);
        QVERIFY2(bench.said().contains(u"Already here, left as they are: here:9443"_s), qPrintable(bench.said()));
    }

    void offersTheStepsByHandWhereTheCallIsMissing()
    {
        Bench bench(u"old-cluster"_s);
        QVERIFY(bench.program.connectAll());
        QCoreApplication::processEvents();
        int found = 0;
        for (size_t i = 0; i < bench.program.simulated.size(); ++i) {
            bench.page.select(bench.program.cluster(i));
            found += ui::button(bench.page, u"Steps by hand…"_s)->isVisible();
            if (found == 1 && !bench.page.findChild<ManualStepsDialog *>()) {
                bench.press(u"Steps by hand…"_s);
            }
        }

        QVERIFY(found > 0);
        auto *dialog = bench.page.findChild<ManualStepsDialog *>();
        QVERIFY(dialog);
        auto *choice = ui::named<QComboBox>(*dialog, u"Database"_s);
        choice->setCurrentText(u"checkout"_s);
        const QString steps = ui::named<QPlainTextEdit>(*dialog, u"Steps"_s)->toPlainText();
        const QString guid = bench.program.simulation->scenario().info.openDatabase;
        QVERIFY2(steps.contains(u"crdb-cli crdb update --crdb-guid %1 --featureset-version yes"_s.arg(guid)), qPrintable(steps));
        QVERIFY(steps.contains(u"rladmin upgrade db db:"_s));
        for (const SimulatedCluster &cluster : bench.program.simulated) {
            QVERIFY2(steps.contains(cluster.name), qPrintable(cluster.name));
        }
    }

    void tellsWhenACertificateEnds_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("says");
        QTest::addColumn<look::Tone>("tone");
        QTest::newRow("long") << 31 << u"until"_s << look::Tone::Neutral;
        QTest::newRow("soon") << 30 << u"expires in 30"_s << look::Tone::Attention;
        QTest::newRow("over") << -1 << u"expired"_s << look::Tone::Bad;
    }
    void tellsWhenACertificateEnds()
    {
        QFETCH(int, days);
        QFETCH(QString, says);
        QFETCH(look::Tone, tone);
        const QDateTime now(QDate(2026, 8, 21), QTime(10, 0), Qt::UTC);

        const ClusterLine line = certificateLine({.validUntil = now.addDays(days)}, now);

        QVERIFY2(line.text.startsWith(says), qPrintable(line.text));
        QCOMPARE(line.tone, tone);
    }
};

QTEST_MAIN(TestClustersPage)
#include "tst_clusterspage.moc"
