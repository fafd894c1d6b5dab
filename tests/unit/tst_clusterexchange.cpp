// SPDX-License-Identifier: GPL-3.0-or-later
#include "clusterexchange.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

class TestClusterExchange : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsWhatAPersonWrote()
    {
        const QString text = u"# CRDB Upgrader clusters, format 1\r\n"
                             "# ours\n\n"
                             "  [ rs-east.example.com ]  \n"
                             "user=admin@example.com\n"
                             "label =  East = first \n"
                             "[https://10.0.0.1:19443/]\n"
                             "kind = training\n"
                             "colour = red\n"
                             "sign in = token\n"_s;

        const ClusterExchange::Import import = ClusterExchange::fromText(text, {});

        QVERIFY(import.problems.empty());
        QCOMPARE(import.clusters.size(), size_t(2));
        QCOMPARE(import.clusters[0].address.display(), u"rs-east.example.com:9443"_s);
        QCOMPARE(import.clusters[0].label, u"East = first"_s);
        QCOMPARE(import.clusters[0].kind, ClusterKind::Production); // the careful one
        QCOMPARE(import.clusters[0].trust, TrustMode::Ask);
        QCOMPARE(import.clusters[1].method, SignInMethod::Token);
        QCOMPARE(import.clusters[1].colour, 5);
        QVERIFY(!(import.clusters[0].id == import.clusters[1].id));
    }

    void saysWhereAndWhy_data()
    {
        QTest::addColumn<QString>("lines");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("says");
        const QString head = u"# CRDB Upgrader clusters, format 1\n"_s;
        QTest::newRow("no text") << QString() << 1 << u"does not begin"_s;
        QTest::newRow("another text") << u"hello\n[a]\n"_s << 1 << u"does not begin"_s;
        QTest::newRow("later format") << u"# CRDB Upgrader clusters, format 2\n"_s << 1 << u"format is 2"_s;
        QTest::newRow("before the first") << QString(head + u"label = x\n[a]\n"_s) << 2 << u"before the first"_s;
        QTest::newRow("open bracket") << QString(head + u"[a\n"_s) << 2 << u"not closed"_s;
        QTest::newRow("address with password") << QString(head + u"\n[https://me:geheim@a]\n"_s) << 3 << QString();
        QTest::newRow("http") << QString(head + u"[http://a]\n"_s) << 2 << QString();
        QTest::newRow("no value") << QString(head + u"[a]\nproduction\n"_s) << 3 << u"name = value"_s;
        QTest::newRow("password") << QString(head + u"[a]\npassword = geheim\n"_s) << 3 << u"none of the names"_s;
        QTest::newRow("kind") << QString(head + u"[a]\nkind = prod\n"_s) << 3 << u"production, test, training"_s;
        QTest::newRow("colour") << QString(head + u"[a]\ncolour = pink\n"_s) << 3 << u"blue, teal"_s;
        QTest::newRow("line twice") << QString(head + u"[a]\nuser = b\nuser = c\n"_s) << 4 << u"given twice"_s;
        QTest::newRow("cluster twice") << QString(head + u"[a]\n[b]\n[A:9443]\n"_s) << 4 << u"twice"_s;
        QTest::newRow("no CA file") << QString(head + u"[a]\ntrust = file\n"_s) << 2 << u"ca file"_s;
        QTest::newRow("in one left out") << QString(head + u"[here]\nkind = prod\n"_s) << 3 << u"production, test, training"_s;
    }
    void saysWhereAndWhy()
    {
        QFETCH(QString, lines);
        QFETCH(int, line);
        QFETCH(QString, says);
        const SavedCluster here{.id = {u"a"_s}, .address = *ClusterAddress::parse(u"here")};

        const ClusterExchange::Import import = ClusterExchange::fromText(lines, {here});

        QCOMPARE(import.problems.size(), size_t(1));
        QCOMPARE(import.problems[0].line, line);
        QVERIFY2(import.problems[0].why.contains(says), qPrintable(import.problems[0].why));
        QVERIFY2(!import.problems[0].why.contains(u"geheim"_s), qPrintable(import.problems[0].why));
        QVERIFY(import.clusters.empty());
    }

    void keepsALineBreakOutOfTheFile()
    {
        SavedCluster cluster{.id = {u"a"_s}, .address = *ClusterAddress::parse(u"a")};
        cluster.label = u"x\ntrust = system"_s;

        const QString text = ClusterExchange::asText({cluster});

        QVERIFY(!text.contains(u"\ntrust = system"_s));
        QVERIFY(ClusterExchange::fromText(text, {}).problems.empty());
    }
};

QTEST_GUILESS_MAIN(TestClusterExchange)
#include "tst_clusterexchange.moc"
