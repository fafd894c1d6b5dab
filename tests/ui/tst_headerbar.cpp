// SPDX-License-Identifier: GPL-3.0-or-later
#include "clusterchip.h"
#include "clusterwords.h"
#include "headerbar.h"
#include "memorykeychain.h"
#include "systemclock.h"
#include "uitest.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

/// A line at the top with one saved cluster in it, to which nobody has signed in.
class Bench
{
public:
    explicit Bench(const SavedCluster &cluster)
        : clusters(folder.path(), clock, &store)
        , bar(clusters, nullptr)
    {
        clusters.connectSaved(*clusters.save(cluster));
        bar.resize(900, 48);
        bar.show();
    }
    [[nodiscard]] ClusterChip *chip() const
    {
        for (ClusterChip *each : bar.findChildren<ClusterChip *>()) {
            if (!each->isHidden()) {
                return each;
            }
        }
        return nullptr;
    }
    QTemporaryDir folder;
    SystemClock clock;
    MemoryKeychain store;
    Clusters clusters;
    HeaderBar bar;
};

SavedCluster saved(const QString &label, int colour, ClusterKind kind)
{
    const ClusterAddress at = *ClusterAddress::parse(u"rs-east.example.com"_s);
    SavedCluster cluster{.id = Clusters::idFor(at), .address = at, .label = label, .colour = colour, .kind = kind};
    cluster.user = u"op@example.com"_s;
    return cluster;
}

} // namespace

class TestHeaderBar : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { look::apply(*qApp); }
    void init() { ui::failOnWarnings(); }

    void showsLabelColourAndProduction_data()
    {
        QTest::addColumn<QString>("label");
        QTest::addColumn<int>("colour");
        QTest::addColumn<ClusterKind>("kind");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("said");
        QTest::newRow("production") << u"Payments"_s << 5 << ClusterKind::Production << u"Payments · op · Production"_s
                                    << u"password needed, rs-east.example.com:9443, Production, Red"_s;
        QTest::newRow("test without colour") << u"Payments"_s << -1 << ClusterKind::Test << u"Payments · op"_s
                                             << u"password needed, rs-east.example.com:9443, Test"_s;
        QTest::newRow("no label") << QString() << 0 << ClusterKind::Production << u"rs-east.example.com:9443 · op · Production"_s
                                  << u"password needed, Production, Blue"_s;
    }
    void showsLabelColourAndProduction()
    {
        QFETCH(QString, label);
        QFETCH(int, colour);
        QFETCH(ClusterKind, kind);
        QFETCH(QString, text);
        QFETCH(QString, said);

        Bench bench(saved(label, colour, kind));

        QTRY_VERIFY(bench.chip());
        QCOMPARE(bench.chip()->property("fullText").toString(), text);
        QCOMPARE(bench.chip()->accessibleDescription(), said);
        QCOMPARE(bench.chip()->mark(), colourOf(colour));
    }

    void paintsTheColour()
    {
        Bench bench(saved(u"Payments"_s, 5, ClusterKind::Production));
        QTRY_VERIFY(bench.chip());

        const QImage picture = bench.chip()->grab().toImage();

        QCOMPARE(picture.pixelColor(1, picture.height() / 2), colourOf(5));
    }

    void followsTheList()
    {
        Bench bench(saved(u"Payments"_s, 5, ClusterKind::Production));
        QTRY_VERIFY(bench.chip());

        QVERIFY(bench.clusters.save(saved(u"Trading"_s, 0, ClusterKind::Test)));

        QTRY_VERIFY(bench.chip() && bench.chip()->property("fullText").toString() == u"Trading · op"_s);
        QCOMPARE(bench.chip()->mark(), colourOf(0));
    }
};

QTEST_MAIN(TestHeaderBar)
#include "tst_headerbar.moc"
