// SPDX-License-Identifier: GPL-3.0-or-later
#include "testdata.h"
#include "wire/codec.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Failure read(const QByteArray &body, const QByteArray &contentType = "application/json")
{
    Failure failure;
    failure.errorCode = u"old"_s;
    failure.gatewayPage = true;
    codec::readError(body, contentType, failure);
    return failure;
}

} // namespace

/// Error answers in all their shapes.
class TestCodecError : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsEverySample_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("description");
        QTest::addColumn<bool>("page");
        const auto json = [](const char *file, const char *code, const char *description) {
            QTest::newRow(file) << QString::fromLatin1(file) << "application/json"_ba << QString::fromLatin1(code)
                                << QString::fromLatin1(description) << false;
        };
        json("captured/errors/400_crdb_coordinator_problem.json", "", "None is not of type 'object'");
        json("captured/errors/404_action_not_found.json", "action_not_found", "Action 5a42fabf-c603-4950-88d9-3a3148a5d763 does not exist");
        json("samples/errors/400-schema.json", "", "'yes' is not of type 'boolean' - 'preserve_roles'");
        json(
            "samples/errors/400-version.json", "invalid_version", "Target version 7.2 is not higher (or equal) to the current version 7.4");
        json("samples/errors/404-crdb.json", "", "CRDB not found");
        json("samples/errors/406-upgrade.json", "unsupported_module_capabilities",
            "Module bf version 8.4.0 does not support the following database capabilities: crdb");
        json("samples/errors/409-busy.json", "busy", "Another operation is in progress for this Active-Active database");
        json("samples/errors/503-quorum.json", "no_quorum", "Master healthcheck failed");
        const auto page = [](const char *file, const QByteArray &type, const char *description) {
            QTest::newRow(file) << QString::fromLatin1(file) << type << QString() << QString::fromLatin1(description) << true;
        };
        page("samples/errors/503-upstream.txt", "text/plain", "no healthy upstream");
        page("samples/errors/503-connect.txt", "text/plain",
            "upstream connect error or disconnect/reset before headers. reset reason: connection failure");
        page("samples/errors/504-gateway.html", "text/html", "504 Gateway Time-out");
    }
    void readsEverySample()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, type);
        QFETCH(QString, code);
        QFETCH(QString, description);
        QFETCH(bool, page);

        const Failure failure = read(testData(file), type);

        QCOMPARE(failure.errorCode, code);
        QCOMPARE(failure.description, description);
        QCOMPARE(failure.gatewayPage, page);
        QVERIFY(!failure.rawBody.isEmpty());
        QVERIFY(!failure.rawBody.contains(u"<html"_s));
    }

    void prefersTheMostTellingField_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("description");
        QTest::newRow("description first") << R"({"title":"t","detail":"d","message":"m","description":"x"})"_ba << u"x"_s;
        QTest::newRow("then message") << R"({"title":"t","detail":"d","message":"m","description":""})"_ba << u"m"_s;
        QTest::newRow("then detail") << R"({"title":"t","detail":"d","message":null})"_ba << u"d"_s;
        QTest::newRow("then title") << R"({"title":"t","status":400})"_ba << u"t"_s;
        QTest::newRow("wrong types") << R"({"description":{"a":1},"message":5,"detail":[1],"error_code":7})"_ba << u""_s;
        QTest::newRow("list") << "[1,2]"_ba << u""_s;
        QTest::newRow("empty object") << "{}"_ba << u""_s;
    }
    void prefersTheMostTellingField()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, description);

        const Failure failure = read(body);

        QCOMPARE(failure.description, description);
        QVERIFY(failure.errorCode.isEmpty());
        QVERIFY(!failure.gatewayPage);
    }

    void keepsNoSecretsAndNoBrokenJson_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("unknown field") << R"({"error_code":"x","authentication_admin_pass":"canary"})"_ba;
        QTest::newRow("nested") << R"({"error_code":"x","credentials":{"password":"canary"}})"_ba;
        QTest::newRow("known field of another type") << R"({"error_code":"x","detail":{"password":"canary"}})"_ba;
        QTest::newRow("cut") << "{\"error_code\":\"x\",\"password\":\"canary\",\"desc"_ba;
        QTest::newRow("list") << R"(["canary"])"_ba;
        QTest::newRow("too long to be read") << "{\"password\":\"canary\",\"description\":\"" + QByteArray(70000, 'x') + "\"}";
    }
    void keepsNoSecretsAndNoBrokenJson()
    {
        QFETCH(QByteArray, body);

        const Failure failure = read(body);

        QVERIFY(!failure.rawBody.contains(u"canary"_s));
        QVERIFY(!failure.description.contains(u"canary"_s));
    }

    void namesUnknownFieldsByType()
    {
        const Failure failure =
            read(R"({"error_code":"x","status":406,"extra":{"a":1},"flag":true,"items":[1],"n":1,"s":"t","nothing":null})");

        for (const QString &line :
            {u"\"error_code\": \"x\""_s, u"\"status\": 406"_s, u"\"extra\": \"(object)\""_s, u"\"flag\": \"(true or false)\""_s,
                u"\"items\": \"(list)\""_s, u"\"n\": \"(number)\""_s, u"\"s\": \"(text)\""_s, u"\"nothing\": \"(null)\""_s})
            QVERIFY2(failure.rawBody.contains(line), qPrintable(line));
    }

    void leavesNoMarkUpInAPage_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QString>("description");
        QTest::newRow("no title") << "<html><body><b>Down</b></body></html>"_ba
                                  << "text/html"_ba << u""_s;
        QTest::newRow("by its first byte") << "<!DOCTYPE html><TITLE>Sign\n in</TITLE>"_ba
                                           << "application/json"_ba << u"Sign in"_s;
        QTest::newRow("mark-up in the title") << "<title>a<img src=/x>b</title>"_ba
                                              << "text/html"_ba << u"a b"_s;
        QTest::newRow("title never ends") << "<html><title>abc"_ba
                                          << "text/html"_ba << u""_s;
        QTest::newRow("tag never ends") << "<html><body onload='"_ba
                                        << "text/html"_ba << u""_s;
        QTest::newRow("script") << "<title>x</title><script>var a = '<b>';</script>done"_ba
                                << "text/html"_ba << u"x"_s;
        QTest::newRow("only <") << "<"_ba
                                << "text/html"_ba << u""_s;
    }
    void leavesNoMarkUpInAPage()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, type);
        QFETCH(QString, description);

        const Failure failure = read(body, type);

        QCOMPARE(failure.description, description);
        QVERIFY(failure.gatewayPage);
        QVERIFY2(!failure.rawBody.contains(u'<'), qPrintable(failure.rawBody));
    }

    void takesTheFirstLineOfPlainText()
    {
        const Failure failure = read("\r\n  upstream\u0007 request timeout \r\nsecond line\r\n", "text/plain");

        QCOMPARE(failure.description, u"upstream\uFFFD request timeout"_s);
        QCOMPARE(failure.rawBody, u"upstream\uFFFD request timeout\nsecond line"_s);
    }

    void capsWhateverComes()
    {
        const QByteArray huge(3'000'000, 'x');

        QVERIFY(read(huge, "text/plain").description.size() <= 4096);
        QVERIFY(read(huge, "text/plain").rawBody.size() <= 4096);
        QVERIFY(read("<title>" + huge, "text/html").rawBody.size() <= 4096);
        QVERIFY(read("{\"description\":\"" + QByteArray(60000, 'x') + "\"}").description.size() <= 4096);
    }

    void saysNothingAboutAnEmptyBody_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty") << ""_ba;
        QTest::newRow("white space") << " \r\n"_ba;
    }
    void saysNothingAboutAnEmptyBody()
    {
        QFETCH(QByteArray, body);

        const Failure failure = read(body, "text/html");

        QVERIFY(failure == Failure());
    }
};

QTEST_GUILESS_MAIN(TestCodecError)
#include "tst_codecerror.moc"
