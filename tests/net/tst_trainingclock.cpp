// SPDX-License-Identifier: GPL-3.0-or-later
#include "trainingclock.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestTrainingClock : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void standsStillAndIsPutForward()
    {
        const QDateTime start(QDate(2026, 1, 2), QTime(3, 4), Qt::UTC);
        TrainingClock clock(start);
        clock.setSpeed(0);
        const auto before = clock.steady();
        QStringList order;
        std::vector<std::unique_ptr<ClockTimer>> timers;
        const auto arm = [&](const QString &name, std::chrono::milliseconds delay) {
            timers.push_back(clock.makeTimer([&order, name] { order.append(name); }));
            timers.back()->start(delay);
        };
        arm(u"late"_s, 20s);
        arm(u"second"_s, 5s);
        arm(u"first"_s, 2s);
        arm(u"third"_s, 5s);
        auto outside = clock.makeOutsideTimer([&order] { order.append(u"outside"_s); });
        outside->start(1ms);
        QTRY_COMPARE(order, QStringList(u"outside"_s));
        QCOMPARE(clock.steady(), before);

        clock.skip(10s);

        QVERIFY(!timers[1]->isActive() || order.size() == 1); // never from within skip()
        QTRY_COMPARE(order, (QStringList{u"outside"_s, u"first"_s, u"second"_s, u"third"_s}));
        QCOMPARE(clock.steady(), before + 10s);
        QCOMPARE(clock.wall(), start.addMSecs((before + 10s).count()));
        QVERIFY(timers[0]->isActive());
        QVERIFY(!timers[1]->isActive());
        clock.skip(-5s);
        QCOMPARE(clock.steady(), before + 10s);
    }

    void keepsTheOrderAtAnySpeed()
    {
        TrainingClock clock;
        std::vector<int> order;
        std::vector<std::unique_ptr<ClockTimer>> timers;
        for (const int seconds : {60, 3, 240, 30, 120, 90}) {
            timers.push_back(clock.makeTimer([&order, seconds] { order.push_back(seconds); }));
            timers.back()->start(std::chrono::seconds(seconds));
        }
        clock.setSpeed(2000);
        QTRY_COMPARE(order.size(), size_t(6));
        QCOMPARE(order, (std::vector{3, 30, 60, 90, 120, 240}));
        QVERIFY(clock.steady() >= 240s);
    }

    void aTimerMayEndAnother()
    {
        TrainingClock clock;
        clock.setSpeed(0);
        int expired = 0;
        auto other = clock.makeTimer([&] { ++expired; });
        auto first = clock.makeTimer([&] { other.reset(); });
        first->start(1s);
        other->start(2s);
        std::unique_ptr<ClockTimer> itself = clock.makeTimer([&] {
            ++expired;
            itself.reset();
        });
        itself->start(3s);
        auto again = clock.makeTimer([&] { ++expired; });
        again->start(4s);
        again->stop();
        clock.skip(10s);
        QTRY_VERIFY(!itself);
        QCOMPARE(expired, 1);
        QVERIFY(!again->isActive());
    }
};

QTEST_GUILESS_MAIN(TestTrainingClock)
#include "tst_trainingclock.moc"
