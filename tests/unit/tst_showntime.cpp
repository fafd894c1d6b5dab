// SPDX-License-Identifier: GPL-3.0-or-later
#include "showntime.h"

#include <QLocale>
#include <QTest>

#include <ctime>

using namespace Qt::StringLiterals;

namespace {
const QDateTime Evening(QDate(2026, 3, 14), QTime(19, 45, 6), Qt::UTC); // 01:15:06 of the next day in Kolkata
} // namespace

class TestShownTime : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qputenv("TZ", "Asia/Kolkata");
        ::tzset();
    }
    void cleanup() { showntime::setUtc(false); }

    void writesEachMomentInTheChosenTime_data()
    {
        QTest::addColumn<bool>("utc");
        QTest::addColumn<QDateTime>("at");
        QTest::addColumn<QString>("clock");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QDateTime>("begin");
        const QDate here(2026, 3, 15);
        const QDate there(2026, 3, 14);
        const QDateTime hereBegin(there, QTime(18, 30), Qt::UTC);
        const QDateTime thereBegin(there, QTime(0, 0), Qt::UTC);
        for (const QDateTime &at : {Evening, Evening.toLocalTime(), Evening.toOffsetFromUtc(-3600)}) {
            const QByteArray given = at.toString(Qt::ISODate).toUtf8();
            QTest::addRow("local, given %s", given.constData()) << false << at << u"01:15:06"_s << here << hereBegin;
            QTest::addRow("UTC, given %s", given.constData()) << true << at << u"19:45:06"_s << there << thereBegin;
        }
    }
    void writesEachMomentInTheChosenTime()
    {
        QFETCH(bool, utc);
        QFETCH(QDateTime, at);
        showntime::setUtc(utc);

        QCOMPARE(showntime::isUtc(), utc);
        QTEST(showntime::clockText(at), "clock");
        QTEST(showntime::day(at), "day");
        QTEST(showntime::startOfDay(at), "begin");
        QCOMPARE(showntime::of(at), at);
    }

    void addsTheDateWhereItIsAnotherDay()
    {
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QCOMPARE(showntime::text(Evening, Evening.addSecs(60)), u"01:15:06"_s);
        QCOMPARE(showntime::text(Evening, Evening.addDays(1)), u"15.03.26 01:15"_s);
        showntime::setUtc(true);
        QCOMPARE(showntime::text(Evening, Evening.addSecs(3600 * 5)), u"14.03.26 19:45"_s);
        QLocale::setDefault(QLocale::c());
    }

    void saysNothingOfNoMoment()
    {
        QCOMPARE(showntime::clockText({}), QString());
        QVERIFY(!showntime::startOfDay({}).isValid());
    }
};

QTEST_APPLESS_MAIN(TestShownTime)
#include "tst_showntime.moc"
