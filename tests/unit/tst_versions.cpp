// SPDX-License-Identifier: GPL-3.0-or-later
#include "versions.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

class VersionsTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void acceptsMajorMinor();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void ordersByNumber();
    void readsWhatClustersReport_data();
    void readsWhatClustersReport();
    void comparesDottedVersions_data();
    void comparesDottedVersions();
    void knowsTheFirstSoftwareWithUpgrade();
};

void VersionsTest::acceptsMajorMinor()
{
    const auto version = RedisVersion::parse(u" 8.10 ");

    QVERIFY(version.hasValue());
    QCOMPARE(version->major, 8);
    QCOMPARE(version->minor, 10);
    QCOMPARE(version->text(), u"8.10"_s);
}

void VersionsTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("said");
    QTest::newRow("empty") << u""_s << u"Enter a version"_s;
    QTest::newRow("major only") << u"8"_s << u"for example 8.2"_s;
    QTest::newRow("patch") << u"8.2.1"_s << u"Enter 8.2."_s;
    QTest::newRow("build") << u"8.2.1-96"_s << u"Enter 8.2."_s;
    QTest::newRow("comma") << u"8,2"_s << u"not a comma"_s;
    QTest::newRow("v") << u"v8.2"_s << u"letter v"_s;
    QTest::newRow("trailing dot") << u"8."_s << u"not a version"_s;
    QTest::newRow("leading dot") << u".2"_s << u"not a version"_s;
    QTest::newRow("letters") << u"latest"_s << u"“latest” is not a version"_s;
    QTest::newRow("negative") << u"-8.2"_s << u"not a version"_s;
    QTest::newRow("sign") << u"8.+2"_s << u"not a version"_s;
    QTest::newRow("zero") << u"0.1"_s << u"not a version"_s;
    QTest::newRow("Arabic digits") << u"٨.٢"_s << u"not a version"_s;
    QTest::newRow("overflow") << u"8.99999999999"_s << u"not a version"_s;
    QTest::newRow("very long") << QString(10000, u'8') << u"…”"_s;
}

void VersionsTest::saysWhatIsWrong()
{
    QFETCH(QString, typed);
    QFETCH(QString, said);

    const auto version = RedisVersion::parse(typed);

    QVERIFY(!version.hasValue());
    QVERIFY2(version.error().contains(said), qPrintable(version.error()));
    QVERIFY(version.error().size() < 160);
}

void VersionsTest::ordersByNumber()
{
    std::vector<RedisVersion> versions{{8, 10}, {7, 4}, {8, 2}, {8, 0}, {6, 2}};

    std::ranges::sort(versions);

    QCOMPARE(versions, (std::vector<RedisVersion>{{6, 2}, {7, 4}, {8, 0}, {8, 2}, {8, 10}}));
}

void VersionsTest::readsWhatClustersReport_data()
{
    QTest::addColumn<QString>("reported");
    QTest::addColumn<QString>("text");
    QTest::newRow("major.minor") << u"8.2"_s << u"8.2"_s;
    QTest::newRow("full") << u"8.10.3"_s << u"8.10"_s;
    QTest::newRow("empty") << u""_s << u""_s;
    QTest::newRow("one part") << u"8"_s << u""_s;
    QTest::newRow("four parts") << u"8.2.1.1"_s << u""_s;
    QTest::newRow("word") << u"8.x"_s << u""_s;
    QTest::newRow("third part a word") << u"8.2.beta"_s << u""_s;
}

void VersionsTest::readsWhatClustersReport()
{
    QFETCH(QString, reported);

    const auto version = RedisVersion::fromReported(reported);

    QTEST(version ? version->text() : QString(), "text");
}

void VersionsTest::comparesDottedVersions_data()
{
    QTest::addColumn<QString>("lower");
    QTest::addColumn<QString>("higher");
    QTest::newRow("numbers, not text") << u"2.8.26"_s << u"2.10.17"_s;
    QTest::newRow("build") << u"8.0.18-23"_s << u"8.0.20-96"_s;
    QTest::newRow("build alone") << u"8.0.20-9"_s << u"8.0.20-96"_s;
    QTest::newRow("longer is higher") << u"8.0"_s << u"8.0.0"_s;
    QTest::newRow("development numbers") << u"8.2.0"_s << u"100.0.21-16135"_s;
    QTest::newRow("word ends it") << u"8.0.rc"_s << u"8.0.1"_s;
    QTest::newRow("nothing is lowest") << u""_s << u"0"_s;
}

void VersionsTest::comparesDottedVersions()
{
    QFETCH(QString, lower);
    QFETCH(QString, higher);

    const DottedVersion a(lower);
    const DottedVersion b(higher);

    QVERIFY(a < b);
    QVERIFY(!(b < a));
    QVERIFY(a == DottedVersion(lower));
}

void VersionsTest::knowsTheFirstSoftwareWithUpgrade()
{
    QVERIFY(DottedVersion(u"8.0.18-23") >= firstSoftwareWithUpgrade());
    QVERIFY(DottedVersion(u"8.0.16-33") < firstSoftwareWithUpgrade());
    QVERIFY(!DottedVersion(u"unknown").isValid());
}

QTEST_GUILESS_MAIN(VersionsTest)
#include "tst_versions.moc"
