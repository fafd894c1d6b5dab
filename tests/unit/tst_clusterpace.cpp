// SPDX-License-Identifier: GPL-3.0-or-later
#include "clusterpace.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Sends as fast as it may for \a span, every look answered at once; returns how many left.
int sentWithin(ClusterPace &pace, std::chrono::milliseconds from, std::chrono::milliseconds span)
{
    int count = 0;
    auto now = from;
    while (now < from + span) {
        const auto next = pace.earliest(now);
        if (*next > now) {
            now = *next;
            continue;
        }
        pace.sent(now);
        pace.answered();
        ++count;
    }
    return count;
}

} // namespace

class ClusterPaceTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void sendsTwoASecondAfterABurstOfFour()
    {
        ClusterPace pace;

        QCOMPARE(sentWithin(pace, 100s, 10s), 4 + 19);
        QCOMPARE(sentWithin(pace, 1000s, 1ms), 4); // a pause fills the bucket, and no more than that
    }

    void keepsTwoInFlight()
    {
        ClusterPace pace;
        pace.sent(1s);
        QCOMPARE(pace.earliest(1s), std::optional<std::chrono::milliseconds>(1s));

        pace.sent(1s);

        QVERIFY(!pace.earliest(1s));
        pace.answered();
        QVERIFY(pace.earliest(1s));
    }

    void probesOnceTheQuotaIsUsedUp_data()
    {
        QTest::addColumn<bool>("timedOut");
        QTest::addColumn<int>("failures");
        QTest::newRow("failures") << false << 10;
        QTest::newRow("timeouts") << true << 5;
    }
    void probesOnceTheQuotaIsUsedUp()
    {
        QFETCH(bool, timedOut);
        QFETCH(int, failures);
        ClusterPace pace;
        for (int i = 0; i < failures; ++i) {
            QVERIFY(!pace.isProbing());
            pace.sent(100s * i);
            pace.failed(100s * i, timedOut, {});
        }

        QVERIFY(pace.isProbing());
        const auto last = 100s * (failures - 1);
        QCOMPARE(*pace.earliest(last + 1s), std::chrono::milliseconds(last + 30s));
        pace.sent(last + 30s);
        pace.answered();
        QVERIFY(!pace.isProbing());
    }

    void leavesTheClusterAloneAsLongAsItAsks_data()
    {
        QTest::addColumn<int>("asked");
        QTest::addColumn<int>("kept");
        QTest::newRow("30 s") << 30 << 30;
        QTest::newRow("an hour") << 3600 << 300;
        QTest::newRow("none") << 0 << 0;
        QTest::newRow("the past") << -5 << 0;
    }
    void leavesTheClusterAloneAsLongAsItAsks()
    {
        QFETCH(int, asked);
        QFETCH(int, kept);
        ClusterPace pace;

        pace.sent(10s);
        pace.failed(10s, false, std::chrono::seconds(asked));

        QCOMPARE(*pace.earliest(10s), std::chrono::milliseconds(10s + std::chrono::seconds(kept)));
    }
};

QTEST_GUILESS_MAIN(ClusterPaceTest)
#include "tst_clusterpace.moc"
