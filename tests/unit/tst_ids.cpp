// SPDX-License-Identifier: GPL-3.0-or-later
#include "ids.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

class IdsTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void acceptsGuidsAsPeopleCopyThem_data();
    void acceptsGuidsAsPeopleCopyThem();
    void saysWhatIsWrongWithAGuid_data();
    void saysWhatIsWrongWithAGuid();
    void answersShortlyToVeryLongText();
    void acceptsTaskIds_data();
    void acceptsTaskIds();
    void saysWhatIsWrongWithATaskId_data();
    void saysWhatIsWrongWithATaskId();
    void makesNewTaskIdsThatParse();
};

static const QString Guid = u"5d1c3d2e-6b1a-4c52-9b38-0c9f0e7a1f01"_s;

void IdsTest::acceptsGuidsAsPeopleCopyThem_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("plain") << Guid;
    QTest::newRow("upper case") << Guid.toUpper();
    QTest::newRow("surrounding space") << u" \t"_s + Guid + u"\n"_s;
    QTest::newRow("braces") << u"{"_s + Guid + u"}"_s;
    QTest::newRow("braces and space") << u" { "_s + Guid + u" } "_s;
}

void IdsTest::acceptsGuidsAsPeopleCopyThem()
{
    QFETCH(QString, typed);

    const auto guid = CrdbGuid::parse(typed);

    QVERIFY(guid.hasValue());
    QCOMPARE(guid->text(), Guid);
    QCOMPARE(guid->shortText(), u"5d1c3d2e…"_s);
}

void IdsTest::saysWhatIsWrongWithAGuid_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("said");
    QTest::newRow("empty") << u""_s << QStringList{u"Enter the GUID"_s};
    QTest::newRow("only space") << u"   "_s << QStringList{u"Enter the GUID"_s};
    QTest::newRow("empty braces") << u"{}"_s << QStringList{u"Enter the GUID"_s};
    QTest::newRow("short last group") << Guid.chopped(1) << QStringList{u"Group 5 has 11 of 12 digits"_s};
    QTest::newRow("short first group") << Guid.sliced(1) << QStringList{u"Group 1 has 7 of 8 digits"_s};
    QTest::newRow("long third group") << u"5d1c3d2e-6b1a-4c525-9b38-0c9f0e7a1f01"_s << QStringList{u"Group 3 has 5 of 4 digits"_s};
    QTest::newRow("missing group") << u"5d1c3d2e-6b1a-4c52-9b38"_s << QStringList{u"Group 5 has 0 of 12 digits"_s};
    QTest::newRow("trailing hyphen") << u"5d1c3d2e-6b1a-4c52-9b38-"_s << QStringList{u"Group 5 has 0 of 12 digits"_s};
    QTest::newRow("wrong letter") << u"5d1c3d2e-6b1a-4c52-9b38-0c9f0e7a1g01"_s << QStringList{u"Character 34 is “g”"_s};
    QTest::newRow("wrong letter after space") << u"  5d1c3d2x"_s << QStringList{u"Character 10 is “x”"_s};
    QTest::newRow("wrong letter in braces") << u"{5d1c3d2x}"_s << QStringList{u"Character 9 is “x”"_s};
    QTest::newRow("space inside") << u"5d1c3d2e 6b1a"_s << QStringList{u"Character 9 is a space"_s};
    QTest::newRow("long dash") << u"5d1c3d2e–6b1a-4c52-9b38-0c9f0e7a1f01"_s << QStringList{u"Character 9 is “–”"_s};
    QTest::newRow("bidi mark") << u"5d1c\u202e"_s << QStringList{u"Character 5 is U+202E"_s};
    QTest::newRow("full-width digit") << u"５d1c3d2e-6b1a-4c52-9b38-0c9f0e7a1f01"_s << QStringList{u"Character 1 is"_s};
    QTest::newRow("trailing letters") << Guid + u"xyz"_s << QStringList{u"After the GUID comes “xyz”"_s};
    QTest::newRow("trailing hex") << Guid + u"0"_s << QStringList{u"After the GUID comes “0”"_s};
    QTest::newRow("path") << Guid + u"/../../v1/users/1"_s << QStringList{u"After the GUID comes"_s};
    QTest::newRow("null byte") << Guid + QString(QChar(0)) << QStringList{u"After the GUID comes “\uFFFD”"_s};
    QTest::newRow("no hyphens") << QString(Guid).remove(u'-') << QStringList{u"hyphens are missing"_s};
    QTest::newRow("one brace") << u"{"_s + Guid << QStringList{u"Character 1 is “{”"_s};
    QTest::newRow("dots") << u"../../v1/users/1"_s << QStringList{u"Character 1 is “.”"_s};
}

void IdsTest::saysWhatIsWrongWithAGuid()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, said);

    const auto guid = CrdbGuid::parse(typed);

    QVERIFY(!guid.hasValue());
    for (const QString &part : said) {
        QVERIFY2(guid.error().contains(part), qPrintable(guid.error()));
    }
}

void IdsTest::answersShortlyToVeryLongText()
{
    for (const QString &typed : {QString(10000, u'a'), QString(10000, u'x'), QString(Guid + QString(10000, u'z')), QString(10000, u'-')}) {
        const auto guid = CrdbGuid::parse(typed);
        const auto task = TaskId::parse(typed);

        QVERIFY(!guid.hasValue());
        QVERIFY(guid.error().size() < 160);
        QVERIFY(!task.hasValue());
        QVERIFY(task.error().size() < 160);
    }
}

void IdsTest::acceptsTaskIds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::newRow("uuid") << Guid << Guid;
    QTest::newRow("all kinds") << u"Az09_-"_s << u"Az09_-"_s;
    QTest::newRow("trimmed") << u" a "_s << u"a"_s;
    QTest::newRow("64 characters") << QString(64, u'a') << QString(64, u'a');
}

void IdsTest::acceptsTaskIds()
{
    QFETCH(QString, typed);

    const auto id = TaskId::parse(typed);

    QVERIFY(id.hasValue());
    QTEST(id->text(), "text");
}

void IdsTest::saysWhatIsWrongWithATaskId_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("said");
    QTest::newRow("empty") << u""_s << u"Enter a task ID"_s;
    QTest::newRow("65 characters") << QString(65, u'a') << u"65 characters; 64 are allowed"_s;
    QTest::newRow("space") << u"a b"_s << u"Character 2 is a space"_s;
    QTest::newRow("slash") << u"a/b"_s << u"Character 2 is “/”"_s;
    QTest::newRow("dots") << u".."_s << u"Character 1 is “.”"_s;
    QTest::newRow("line break") << u"abc\r\nEvil: yes"_s << u"Character 4 is U+000D"_s;
    QTest::newRow("umlaut") << u"ä"_s << u"Character 1 is “ä”"_s;
}

void IdsTest::saysWhatIsWrongWithATaskId()
{
    QFETCH(QString, typed);
    QFETCH(QString, said);

    const auto id = TaskId::parse(typed);

    QVERIFY(!id.hasValue());
    QVERIFY2(id.error().contains(said), qPrintable(id.error()));
}

void IdsTest::makesNewTaskIdsThatParse()
{
    const TaskId first = TaskId::random();
    const TaskId second = TaskId::random();

    QVERIFY(first != second);
    QVERIFY(CrdbGuid::parse(first.text()).hasValue());
    QCOMPARE(first.text(), first.text().toLower());
}

QTEST_GUILESS_MAIN(IdsTest)
#include "tst_ids.moc"
