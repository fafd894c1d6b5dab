// SPDX-License-Identifier: GPL-3.0-or-later
#include "deeplink.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

/// Links name a page and nothing else, in exactly one spelling.
class TestDeepLink : public QObject
{
    Q_OBJECT

private slots:
    void takesBothForms()
    {
        const auto task = DeepLink::parse(u"crdb-upgrader://task/2f6b1f3a-6d0e-4f5c-9a44-1d2f0c6a7b10"_s);
        const auto database = DeepLink::parse(u"crdb-upgrader://database/5d1c3d2e-6b1a-4c52-9b38-0c9f0e7a1f01"_s);

        QVERIFY(task && database);
        QCOMPARE(std::get<TaskId>(task->target()).text(), u"2f6b1f3a-6d0e-4f5c-9a44-1d2f0c6a7b10"_s);
        QCOMPARE(std::get<CrdbGuid>(database->target()).text(), u"5d1c3d2e-6b1a-4c52-9b38-0c9f0e7a1f01"_s);
        QCOMPARE(task->text(), u"crdb-upgrader://task/2f6b1f3a-6d0e-4f5c-9a44-1d2f0c6a7b10"_s);
        QCOMPARE(database->text(), u"crdb-upgrader://database/5d1c3d2e-6b1a-4c52-9b38-0c9f0e7a1f01"_s);
    }

    void refusesEverythingElse_data()
    {
        QTest::addColumn<QString>("text");
        const QString guid = u"5d1c3d2e-6b1a-4c52-9b38-0c9f0e7a1f01"_s;
        QTest::newRow("nothing") << QString();
        QTest::newRow("scheme only") << u"crdb-upgrader:"_s;
        QTest::newRow("no id") << u"crdb-upgrader://task/"_s;
        QTest::newRow("another page") << u"crdb-upgrader://upgrade/"_s + guid;
        QTest::newRow("upper case") << u"CRDB-UPGRADER://database/"_s + guid;
        QTest::newRow("upper case in the id") << u"crdb-upgrader://database/"_s + guid.toUpper();
        QTest::newRow("white space") << u"crdb-upgrader://database/ "_s + guid;
        QTest::newRow("line end") << u"crdb-upgrader://database/"_s + guid + u'\n';
        QTest::newRow("braces") << u"crdb-upgrader://database/{"_s + guid + u'}';
        QTest::newRow("query") << u"crdb-upgrader://database/"_s + guid + u"?submit=1"_s;
        QTest::newRow("fragment") << u"crdb-upgrader://task/abc#x"_s;
        QTest::newRow("more path") << u"crdb-upgrader://task/abc/cancel"_s;
        QTest::newRow("dots") << u"crdb-upgrader://task/../database"_s;
        QTest::newRow("percent") << u"crdb-upgrader://task/a%20b"_s;
        QTest::newRow("option behind") << u"crdb-upgrader://task/abc --autoplay"_s;
        QTest::newRow("too long") << u"crdb-upgrader://task/"_s + QString(65, u'a');
        QTest::newRow("endless") << u"crdb-upgrader://task/"_s + QString(100000, u'a');
        QTest::newRow("other scheme") << u"https://task/abc"_s;
    }
    void refusesEverythingElse()
    {
        QFETCH(QString, text);

        const auto link = DeepLink::parse(text);

        QVERIFY(!link);
        QVERIFY(link.error().contains(u"only show a page"_s));
    }

    void readsBackWhatItTakes()
    {
        QRandomGenerator random(7);
        const QString letters = u"abcdef0123456789-_/:%?#& {}\\.Z"_s;
        int taken = 0;
        for (int i = 0; i < 20000; ++i) {
            QString text = i % 2 ? u"crdb-upgrader://task/"_s : u"crdb-upgrader://database/"_s;
            for (int length = random.bounded(1, 6); length > 0; --length) {
                text.append(letters[random.bounded(letters.size())]);
            }
            if (const auto link = DeepLink::parse(text)) {
                QCOMPARE(link->text(), text);
                ++taken;
            }
        }
        QVERIFY(taken > 100);
    }
};

QTEST_GUILESS_MAIN(TestDeepLink)
#include "tst_deeplink.moc"
