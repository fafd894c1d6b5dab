// SPDX-License-Identifier: GPL-3.0-or-later
#include "pollpolicy.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

Q_DECLARE_METATYPE(PollSituation)

class PollPolicyTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void asksAgainInTime_data();
    void asksAgainInTime();
    void staysWithinItsBounds();
};

void PollPolicyTest::asksAgainInTime_data()
{
    QTest::addColumn<PollSituation>("now");
    QTest::addColumn<int>("lowest");
    QTest::addColumn<int>("middle");
    QTest::addColumn<int>("highest");
    const auto after = [](milliseconds age) { return PollSituation{.sinceSubmit = age, .ttl = 86400s}; };
    const auto failing = [](int n) { return PollSituation{.sinceSubmit = 60s, .failuresInARow = n, .ttl = 86400s}; };

    QTest::newRow("very first look") << after(0s) << 250 << 250 << 250;
    QTest::newRow("first seconds") << after(9s) << 1000 << 1000 << 1200;
    QTest::newRow("after 10 s") << after(10s) << 1600 << 2000 << 2400;
    QTest::newRow("after 100 s") << after(100s) << 4000 << 5000 << 6000;
    QTest::newRow("after an hour") << after(1h) << 8000 << 10000 << 12000;
    QTest::newRow("other page") << PollSituation{.sinceSubmit = 100s, .watched = false, .ttl = 86400s} << 12000 << 15000 << 18000;
    QTest::newRow("other page for long") << PollSituation{.sinceSubmit = 1h, .watched = false, .ttl = 86400s} << 24000 << 30000 << 36000;
    QTest::newRow("minimised") << PollSituation{.sinceSubmit = 1h, .windowHidden = true, .ttl = 86400s} << 48000 << 60000 << 60000;
    QTest::newRow("minimised, short result") << PollSituation{.sinceSubmit = 1h, .windowHidden = true, .ttl = 50s} << 10000 << 10000
                                             << 10000;
    QTest::newRow("result of a second") << PollSituation{.sinceSubmit = 1h, .ttl = 1s} << 1000 << 1000 << 1000;
    QTest::newRow("unknown result time") << PollSituation{.sinceSubmit = 1h, .windowHidden = true, .ttl = 0s} << 48000 << 60000 << 60000;
    QTest::newRow("one failure") << failing(1) << 1000 << 1000 << 2000;
    QTest::newRow("four failures") << failing(4) << 1000 << 8000 << 16000;
    QTest::newRow("many failures") << failing(1000000) << 1000 << 30000 << 60000;
}

void PollPolicyTest::asksAgainInTime()
{
    QFETCH(PollSituation, now);

    QTEST(static_cast<int>(nextPoll(now, 0.0).count()), "lowest");
    QTEST(static_cast<int>(nextPoll(now, 0.5).count()), "middle");
    QTEST(static_cast<int>(nextPoll(now, 1.0).count()), "highest");
}

void PollPolicyTest::staysWithinItsBounds()
{
    for (const auto age : {1ms, 5000ms, 10000ms, 600000ms, 864000000ms}) {
        for (const auto ttl : {0s, 1s, 500s, 86400s}) {
            for (const double random : {-1.0, 0.0, 0.3, 0.999, 7.0}) {
                const auto wait = nextPoll({.sinceSubmit = age, .ttl = ttl}, random);
                const auto ceiling = ttl > 0s ? std::max<milliseconds>(1s, std::min<milliseconds>(60s, ttl / 5)) : milliseconds(60s);

                QVERIFY(wait >= 1s);
                QVERIFY(wait <= ceiling);
            }
        }
    }
}

QTEST_GUILESS_MAIN(PollPolicyTest)
#include "tst_pollpolicy.moc"
