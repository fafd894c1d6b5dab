// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv.h"
#include "history.h"
#include "redaction.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestRedaction : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void takesSecretsOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("field") << u"authentication_admin_pass: CANARY"_s;
        QTest::newRow("json") << u"{\"authentication_redis_pass\":\"CANARY\",\"name\":\"x\"}"_s;
        QTest::newRow("json with spaces") << u"\"password\" : \"CANARY two\""_s;
        QTest::newRow("single quotes") << u"'sasl_password': 'CANARY'"_s;
        QTest::newRow("assignment") << u"client_key=CANARY;x=1"_s;
        QTest::newRow("credentials") << u"credentials=CANARY"_s;
        QTest::newRow("token") << u"access_token: CANARY"_s;
        QTest::newRow("header") << u"Authorization: Basic CANARY12=="_s;
        QTest::newRow("bearer") << u"sent with Bearer CANARY.abc-def"_s;
        QTest::newRow("address") << u"https://admin:CANARY@rs-east:9443/v1"_s;
        QTest::newRow("argument") << u"OSS_GLOBAL_PASSWORD CANARY MAXSEARCHRESULTS 5"_s;
        QTest::newRow("quoted argument") << u"X_SECRET \"CANARY b\""_s;
        QTest::newRow("upper case") << u"PASSWORD=CANARY"_s;
        QTest::newRow("query") << u"GET /x?secret=CANARY&y=1"_s;
    }

    void takesSecretsOut()
    {
        QFETCH(QString, text);

        const QString result = redaction::withoutSecrets(text);

        QVERIFY2(!result.contains(u"CANARY"_s), qPrintable(result));
        QVERIFY(result.contains(u"•••"_s));
    }

    void leavesTheRest_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("sentence") << u"The password is wrong"_s;
        QTest::newRow("pass") << u"Check, passed (versions)"_s;
        QTest::newRow("step") << u"upgrade_instances: rs-west, shard 3 of 8"_s;
        QTest::newRow("arguments") << u"PARTITIONS AUTO TIMEOUT 500"_s;
        QTest::newRow("address") << u"https://rs-east:9443/v1/crdbs"_s;
        QTest::newRow("error") << u"internal_error: Error [401] for user admin@example.com"_s;
    }

    void leavesTheRest()
    {
        QFETCH(QString, text);

        QCOMPARE(redaction::withoutSecrets(text), text);
    }

    void keepsKnownHeadersOnly()
    {
        QCOMPARE(redaction::headers(u"Accept: a\nauthorization: Basic x\nX-New: secret\nX-Task-ID: t\nCookie: c"_s),
            u"Accept: a\nX-New: •••\nX-Task-ID: t"_s);
    }

    void writesCells_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cell");
        QTest::newRow("plain") << u"checkout"_s << u"checkout"_s;
        QTest::newRow("empty") << u""_s << u""_s;
        QTest::newRow("comma") << u"a,b"_s << u"\"a,b\""_s;
        QTest::newRow("quote") << u"a \"b\""_s << u"\"a \"\"b\"\"\""_s;
        QTest::newRow("line break") << u"a\nb"_s << u"\"a\nb\""_s;
        QTest::newRow("equals") << u"=1+1"_s << u"'=1+1"_s;
        QTest::newRow("plus") << u"+1"_s << u"'+1"_s;
        QTest::newRow("minus") << u"-1"_s << u"'-1"_s;
        QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
        QTest::newRow("tab") << u"\tx"_s << u"'\tx"_s;
        QTest::newRow("carriage return") << u"\rx"_s << u"\"'\rx\""_s;
        QTest::newRow("nul") << QString(QChar(u'\0')) + u'x' << u'\'' + QString(QChar(u'\0')) + u'x';
        QTest::newRow("formula with comma") << u"=HYPERLINK(\"x\",1)"_s << u"\"'=HYPERLINK(\"\"x\"\",1)\""_s;
        QTest::newRow("inside") << u"a=b"_s << u"a=b"_s;
    }

    void writesCells()
    {
        QFETCH(QString, text);
        QFETCH(QString, cell);

        QCOMPARE(csv::cell(text), cell);
    }

    void endsLinesAsTheStandardSays() { QCOMPARE(csv::line({u"ä"_s, u"b"_s}), QByteArray("\xc3\xa4,b\r\n")); }

    void groupsEveryKindOnce()
    {
        for (const RecordGroup group : {RecordGroup::Requests, RecordGroup::Decisions, RecordGroup::Errors, RecordGroup::Steps}) {
            QVERIFY(!kindsOf(group).isEmpty());
            for (const QString &kind : kindsOf(group))
                QCOMPARE(groupOf(kind), group);
        }
        QCOMPARE(groupOf(u"restart"_s), RecordGroup::All);
        QVERIFY(kindsOf(RecordGroup::All).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
