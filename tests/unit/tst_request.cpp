// SPDX-License-Identifier: GPL-3.0-or-later
#include "upgraderequest.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

UpgradeRequest request(const QByteArray &body)
{
    UpgradeRequest r{TaskId::parse(u"7c2f4a10-93c5-4c0e-8f43-5f2a9b6d1e77").value(),
        CrdbGuid::parse(u"5d1c3d2e-6b1a-4c52-9b38-0c9f0e7a1f01").value(), u"/v1/crdbs/5d1c3d2e-6b1a-4c52-9b38-0c9f0e7a1f01/upgrade"_s, {},
        body};
    r.headers = {{"Accept", "application/json"}, {"Content-Type", "application/json"},
        {"X-Task-ID", "7c2f4a10-93c5-4c0e-8f43-5f2a9b6d1e77"}, {"X-Result-TTL", "86400"}, {"Content-Length", "2"}};
    return r;
}

const QString Origin = u"https://rs-east.example.com:9443"_s;

} // namespace

class RequestTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void showsTheWholeRequest();
    void breaksLinesOutsideOfStringsOnly_data();
    void breaksLinesOutsideOfStringsOnly();
    void writesACurlCommandWithoutSecrets();
    void keepsEveryBodyInOneShellArgument_data();
    void keepsEveryBodyInOneShellArgument();
};

void RequestTest::showsTheWholeRequest()
{
    const QString shown = asText(request(R"({"redis_version":"8.4"})"), Origin);

    QCOMPARE(shown, uR"(POST https://rs-east.example.com:9443/v1/crdbs/5d1c3d2e-6b1a-4c52-9b38-0c9f0e7a1f01/upgrade
Accept: application/json
Content-Type: application/json
X-Task-ID: 7c2f4a10-93c5-4c0e-8f43-5f2a9b6d1e77
X-Result-TTL: 86400
Content-Length: 2

{
"redis_version":"8.4"
})"_s);
    QVERIFY(asText(request("{}"), {}).startsWith(u"POST /v1/crdbs/"_s));
}

void RequestTest::breaksLinesOutsideOfStringsOnly_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("shown");
    QTest::newRow("empty object") << "{}"_ba << u"{}"_s;
    QTest::newRow("two fields") << R"({"a":true,"b":1})"_ba << u"{\n\"a\":true,\n\"b\":1\n}"_s;
    QTest::newRow("list of objects") << R"({"m":[{"x":""},{}]})"_ba << u"{\n\"m\":[\n{\n\"x\":\"\"\n},\n{}\n]\n}"_s;
    QTest::newRow("marks in strings") << R"({"a":"{,}[]"})"_ba << u"{\n\"a\":\"{,}[]\"\n}"_s;
    QTest::newRow("escaped quote") << R"({"a":"\",\\"})"_ba << u"{\n\"a\":\"\\\",\\\\\"\n}"_s;
}

void RequestTest::breaksLinesOutsideOfStringsOnly()
{
    QFETCH(QByteArray, body);

    const QString shown = asText(request(body), {}).section(u"\n\n"_s, 1);

    QTEST(shown, "shown");
    QCOMPARE(QString(shown).remove(u'\n'), QString::fromUtf8(body));
}

void RequestTest::writesACurlCommandWithoutSecrets()
{
    UpgradeRequest r = request(R"({"preserve_roles":true})");
    r.headers.push_back({"Authorization", "Basic c2VjcmV0"});

    const QString command = asCurl(r, Origin);

    QVERIFY(command.startsWith(u"# Running this starts another upgrade"_s));
    QVERIFY(command.contains(u"--cacert FILE"_s));
    QVERIFY(command.contains(u"-u \"$REDIS_USER\""_s));
    QVERIFY(command.contains(u"-H \"X-Task-ID: $(uuidgen)\""_s));
    QVERIFY(command.contains(u"-H 'X-Result-TTL: 86400'"_s));
    QVERIFY(command.contains(u"'https://rs-east.example.com:9443/v1/crdbs/5d1c3d2e-6b1a-4c52-9b38-0c9f0e7a1f01/upgrade'"_s));
    QVERIFY(command.contains(uR"(--data-raw '{"preserve_roles":true}')"_s));
    for (const auto &absent : {u"c2VjcmV0"_s, u"Authorization"_s, u"7c2f4a10"_s, u" -k"_s, u"--insecure"_s, u"Content-Length"_s}) {
        QVERIFY2(!command.contains(absent), qPrintable(absent));
    }
    QVERIFY(asCurl(r, {}).contains(u"'https://CLUSTER:9443/v1/"_s));
}

void RequestTest::keepsEveryBodyInOneShellArgument_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("plain") << R"({"a":1})"_ba;
    QTest::newRow("single quotes") << R"({"a":"'; touch pwned; '"})"_ba;
    QTest::newRow("only quotes") << "''''"_ba;
    QTest::newRow("substitution") << R"({"a":"$(touch pwned) `touch pwned` $HOME !!"})"_ba;
    QTest::newRow("backslashes") << R"({"a":"\\\\'\\"})"_ba;
    QTest::newRow("line break") << "{\n\"a\":1\n}"_ba;
    QTest::newRow("at sign") << "@/etc/passwd"_ba;
    QTest::newRow("other scripts") << R"({"a":"база"})"_ba;
}

/// Runs the command in a real shell with a curl of our own that writes its last argument and does nothing else.
void RequestTest::keepsEveryBodyInOneShellArgument()
{
    QFETCH(QByteArray, body);
    const QTemporaryDir dir;
    const QString curl = u"curl() { shift $(($# - 1)); printf %s \"$1\"; }\nuuidgen() { echo id; }\n"_s;

    QProcess shell;
    shell.setWorkingDirectory(dir.path());
    shell.start(u"/bin/sh"_s, {u"-c"_s, QString(curl + asCurl(request(body), Origin))});
    QVERIFY(shell.waitForFinished());

    QCOMPARE(shell.readAllStandardOutput(), body);
    QCOMPARE(shell.readAllStandardError(), QByteArray());
    QVERIFY(!QFile::exists(dir.filePath(u"pwned"_s)));
}

QTEST_GUILESS_MAIN(RequestTest)
#include "tst_request.moc"
