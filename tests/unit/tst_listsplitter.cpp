// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/listsplitter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// Quotes as ' for easier reading.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

/// What a list became: its entries, where every piece was a list of its own.
struct Split {
    bool whole = false;
    bool valid = true;
    int pieces = 0;
    QJsonArray entries;
};

Split split(const QByteArray &text, qsizetype bytesAtOnce)
{
    Split result;
    ListSplitter splitter("crdbs", [&result](const QByteArray &piece) {
        const QJsonDocument list = QJsonDocument::fromJson(piece);
        result.valid = result.valid && list.isArray() && !list.array().isEmpty();
        for (const QJsonValue entry : list.array())
            result.entries.append(entry);
        ++result.pieces;
    });
    for (qsizetype at = 0; at < text.size(); at += bytesAtOnce)
        splitter.feed(text.mid(at, bytesAtOnce));
    result.whole = splitter.end();
    return result;
}

QByteArray longList(int entries)
{
    QByteArray text = "{\"other\":[1,2],\"crdbs\":[";
    for (int i = 0; i < entries; ++i)
        text += (i > 0 ? ",{\"n\":" : "{\"n\":") + QByteArray::number(i) + ",\"text\":\"" + QByteArray(1000, 'x') + "\"}";
    return text + "]}";
}

} // namespace

/// Long lists in pieces: the same entries as of the whole text, however the network cuts it, and never a part for the whole.
class TestListSplitter : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void findsTheEntriesWhereverItIsCut_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("entries");
        QTest::newRow("bare") << json("[{'a':1},{'b':[2,{'c':3}]}]") << 2;
        QTest::newRow("wrapped") << json("{'crdbs':[{'a':1},{'a':2}]}") << 2;
        QTest::newRow("behind other fields") << json("{'total':2,'x':{'crdbs':[9]},'y':[1,[2]],'crdbs':[{'a':1}],'z':']'}") << 1;
        QTest::newRow("signs in texts") << json("[{'a':'],}{\\'\\\\'},{'b':'\\\\\\'['}]") << 2;
        QTest::newRow("spaced") << "  [ {\"a\" : 1 } ,\n\t{} ]\r\n"_ba << 2;
        QTest::newRow("empty") << "[]"_ba << 0;
        QTest::newRow("wrapped, empty") << "{\"crdbs\": [ ]}"_ba << 0;
    }
    void findsTheEntriesWhereverItIsCut()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, entries);

        for (qsizetype size = 1; size <= text.size(); ++size) {
            const Split result = split(text, size);

            QVERIFY(result.whole && result.valid);
            QCOMPARE(result.entries.size(), entries);
        }
    }

    void refusesWhatIsNotOneWholeList_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << ""_ba;
        QTest::newRow("cut in an entry") << json("[{'a':1},{'b'");
        QTest::newRow("cut behind an entry") << json("[{'a':1}");
        QTest::newRow("cut in the wrapper") << json("{'crdbs':[{'a':1}]");
        QTest::newRow("another wrapper") << json("{'tasks':[{'a':1}]}");
        QTest::newRow("wrapper of no list") << json("{'crdbs':{'a':[1]}}");
        QTest::newRow("list of another field") << json("{'crdbs':5,'x':[1]}");
        QTest::newRow("twice") << json("{'crdbs':[{'a':1}],'crdbs':[{'a':2}]}");
        QTest::newRow("something behind") << json("[{'a':1}] x");
        QTest::newRow("no JSON") << "<html>[1]</html>"_ba;
        QTest::newRow("a text") << "\"[1]\""_ba;
        QTest::newRow("wrong bracket") << json("[{'a':1}}");
    }
    void refusesWhatIsNotOneWholeList()
    {
        QFETCH(QByteArray, text);

        for (qsizetype size = 1; size <= text.size() + 1; ++size) {
            const Split result = split(text, size);

            QVERIFY(!result.whole || !result.valid);
        }
    }

    void handsALongListOverInPieces()
    {
        const QByteArray text = longList(2000);

        const Split result = split(text, 64 * 1024);

        QVERIFY(result.whole && result.valid);
        QCOMPARE(result.entries, QJsonDocument::fromJson(text).object().value("crdbs"_L1).toArray());
        QVERIFY2(result.pieces >= 7 && result.pieces <= 9, qPrintable(QString::number(result.pieces)));
    }

    void noticesAMissingEntryWhereItCut()
    {
        QByteArray text = longList(1000);
        text.insert(text.size() - 2, ',');
        const QByteArray filled(ListSplitter::PieceSize, ' ');

        QVERIFY(!split(text, 4096).valid || !split(text, 4096).whole);
        QVERIFY(!split("[" + filled + ",{}]", 4096).whole);
        QVERIFY(!split("[{}" + filled + ",]", 4096).whole);
    }

    void refusesAnEndlessEntry()
    {
        const QByteArray text = "[\"" + QByteArray(ListSplitter::LongestEntry + 2 * ListSplitter::PieceSize, 'x') + "\"]";

        QVERIFY(!split(text, 64 * 1024).whole);
    }
};

QTEST_GUILESS_MAIN(TestListSplitter)
#include "tst_listsplitter.moc"
