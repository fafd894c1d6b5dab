// SPDX-License-Identifier: GPL-3.0-or-later
#include "text.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

class TextTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void makesForeignTextHarmless_data();
    void makesForeignTextHarmless();
    void keepsLineFeedsInRawViews();
    void neverGrowsBeyondItsCap();
};

void TextTest::makesForeignTextHarmless_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << u"rs-east"_s << u"rs-east"_s;
    QTest::newRow("empty") << u""_s << u""_s;
    QTest::newRow("mark-up stays text") << u"<b>x</b>"_s << u"<b>x</b>"_s;
    QTest::newRow("line feed") << u"a\nb"_s << u"a\uFFFDb"_s;
    QTest::newRow("tab and return") << u"a\t\rb"_s << u"a\uFFFD\uFFFDb"_s;
    QTest::newRow("null and escape") << QString(u"a"_s + QChar(0) + QChar(0x1b)) << u"a\uFFFD\uFFFD"_s;
    QTest::newRow("C1") << u"a\u0085b"_s << u"a\uFFFDb"_s;
    QTest::newRow("bidi override") << u"\u202Egnp.exe\u202C"_s << u"\uFFFDgnp.exe\uFFFD"_s;
    QTest::newRow("bidi isolate") << u"\u2066a\u2069"_s << u"\uFFFDa\uFFFD"_s;
    QTest::newRow("line separator") << u"a\u2028b\u2029"_s << u"a\uFFFDb\uFFFD"_s;
    QTest::newRow("lone high surrogate") << QString(u"a"_s + QChar(0xD83D)) << u"a\uFFFD"_s;
    QTest::newRow("lone low surrogate") << QString(QChar(0xDE00) + u"a"_s) << u"\uFFFDa"_s;
    QTest::newRow("pair") << u"😀"_s << u"😀"_s;
    QTest::newRow("other scripts") << u"数据库 база"_s << u"数据库 база"_s;
    QTest::newRow("eight fit") << u"12345678"_s << u"12345678"_s;
    QTest::newRow("nine do not") << u"123456789"_s << u"1234567…"_s;
    QTest::newRow("pair at the end is not cut") << u"123456😀x"_s << u"123456…"_s;
}

void TextTest::makesForeignTextHarmless()
{
    QFETCH(QString, raw);
    const qsizetype cap = raw.startsWith(u'1') ? 8 : 256;

    QTEST(text::plain(raw, cap), "shown");
}

void TextTest::keepsLineFeedsInRawViews()
{
    QCOMPARE(text::plainLines(u"a\nb\r\nc\rd\u202e"), u"a\nb\nc\uFFFDd\uFFFD"_s);
}

void TextTest::neverGrowsBeyondItsCap()
{
    const QString huge(1000000, u'x');

    for (const qsizetype cap : {0, 1, 2, 64, 4096}) {
        QVERIFY(text::plain(huge, cap).size() <= std::max<qsizetype>(cap, 1));
        QVERIFY(text::plainLines(huge, cap).endsWith(u'…'));
    }
}

QTEST_GUILESS_MAIN(TextTest)
#include "tst_text.moc"
