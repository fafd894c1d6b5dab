// SPDX-License-Identifier: GPL-3.0-or-later
#include "address.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

class AddressTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void acceptsAddresses_data();
    void acceptsAddresses();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void keepsThePathOfAUrl();
};

void AddressTest::acceptsAddresses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("origin");
    QTest::newRow("host") << u"rs-east.example.com"_s << u"https://rs-east.example.com:9443"_s;
    QTest::newRow("host and port") << u"rs-east.example.com:8443"_s << u"https://rs-east.example.com:8443"_s;
    QTest::newRow("https") << u"https://rs-east.example.com"_s << u"https://rs-east.example.com:9443"_s;
    QTest::newRow("https and slash") << u"https://rs-east.example.com/"_s << u"https://rs-east.example.com:9443"_s;
    QTest::newRow("upper case") << u"HTTPS://RS-East.Example.COM:1"_s << u"https://rs-east.example.com:1"_s;
    QTest::newRow("space around") << u"  localhost:65535 "_s << u"https://localhost:65535"_s;
    QTest::newRow("final dot") << u"rs.example.com."_s << u"https://rs.example.com:9443"_s;
    QTest::newRow("IPv4") << u"10.0.1.11"_s << u"https://10.0.1.11:9443"_s;
    QTest::newRow("IPv6") << u"[::1]"_s << u"https://[::1]:9443"_s;
    QTest::newRow("IPv6 and port") << u"https://[FE80:0:0::1]:443/"_s << u"https://[fe80::1]:443"_s;
    QTest::newRow("international") << u"bücher.example"_s << u"https://xn--bcher-kva.example:9443"_s;
}

void AddressTest::acceptsAddresses()
{
    QFETCH(QString, typed);

    const auto address = ClusterAddress::parse(typed);

    QVERIFY2(address.hasValue(), qPrintable(address.hasValue() ? QString() : address.error()));
    QTEST(address->origin(), "origin");
    QCOMPARE(u"https://"_s + address->display(), address->origin());
    QCOMPARE(ClusterAddress::parse(address->origin()).value(), *address);
}

void AddressTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("said");
    QTest::newRow("empty") << u" "_s << u"Enter the address"_s;
    QTest::newRow("http") << u"http://rs-east:8080"_s << u"password would be readable"_s;
    QTest::newRow("other scheme") << u"redis://rs-east"_s << u"“redis” cannot be used"_s;
    QTest::newRow("user") << u"https://admin@rs-east"_s << u"own fields"_s;
    QTest::newRow("user and password") << u"admin:secret@rs-east"_s << u"own fields"_s;
    QTest::newRow("password before the scheme") << u"admin:secret@https://rs-east"_s << u"own fields"_s;
    QTest::newRow("port 70000") << u"rs-east:70000"_s << u"from 1 to 65535"_s;
    QTest::newRow("IPv6 and port without brackets") << u"2001:db8::1:9443"_s << u"in brackets"_s;
    QTest::newRow("path") << u"https://rs-east/v1/crdbs"_s << u"Remove the path"_s;
    QTest::newRow("two slashes") << u"https://rs-east//"_s << u"Remove the path"_s;
    QTest::newRow("query") << u"rs-east?x=1"_s << u"Remove the path"_s;
    QTest::newRow("fragment") << u"rs-east#x"_s << u"Remove the path"_s;
    QTest::newRow("backslash") << u"rs-east\\x"_s << u"Remove the path"_s;
    QTest::newRow("space inside") << u"rs east"_s << u"no spaces"_s;
    QTest::newRow("line break") << u"rs-east\r\nEvil: yes"_s << u"no spaces"_s;
    QTest::newRow("null byte") << QString(u"rs-east"_s + QChar(0)) << u"cannot be seen"_s;
    QTest::newRow("bidi mark") << u"rs\u202eeast"_s << u"cannot be seen"_s;
    QTest::newRow("port 0") << u"rs-east:0"_s << u"“0” is not a port"_s;
    QTest::newRow("port 65536") << u"rs-east:65536"_s << u"from 1 to 65535"_s;
    QTest::newRow("port word") << u"rs-east:https"_s << u"“https” is not a port"_s;
    QTest::newRow("port sign") << u"rs-east:+443"_s << u"not a port"_s;
    QTest::newRow("empty port") << u"rs-east:"_s << u"not a port"_s;
    QTest::newRow("long port") << u"rs-east:00000000009443"_s << u"not a port"_s;
    QTest::newRow("no host") << u":9443"_s << u"host name is missing"_s;
    QTest::newRow("IPv6 without brackets") << u"::1"_s << u"in brackets"_s;
    QTest::newRow("IPv6 unclosed") << u"[::1"_s << u"closing bracket"_s;
    QTest::newRow("IPv6 nonsense") << u"[hello]"_s << u"no IPv6"_s;
    QTest::newRow("IPv6 with zone") << u"[fe80::1%eth0]"_s << u"no IPv6"_s;
    QTest::newRow("IPv6 and text") << u"[::1]x"_s << u"only a colon"_s;
    QTest::newRow("short IPv4") << u"10.1"_s << u"not a host name"_s;
    QTest::newRow("IPv4 too high") << u"10.0.0.256"_s << u"not a host name"_s;
    QTest::newRow("octal IPv4") << u"010.0.0.1"_s << u"not a host name"_s;
    QTest::newRow("one number") << u"2130706433"_s << u"not a host name"_s;
    QTest::newRow("empty label") << u"rs..example"_s << u"not a host name"_s;
    QTest::newRow("hyphen first") << u"-rs.example"_s << u"not a host name"_s;
    QTest::newRow("percent") << u"rs%2eeast"_s << u"not a host name"_s;
    QTest::newRow("long label") << QString(64, u'a') + u".com"_s << u"not a host name"_s;
    QTest::newRow("very long") << QString(100000, u'a') << u"too long"_s;
}

void AddressTest::saysWhatIsWrong()
{
    QFETCH(QString, typed);
    QFETCH(QString, said);

    const auto address = ClusterAddress::parse(typed);

    QVERIFY(!address.hasValue());
    QVERIFY2(address.error().contains(said), qPrintable(address.error()));
    QVERIFY2(!address.error().contains(u"secret"_s), qPrintable(address.error()));
    QVERIFY2(address.error().count(u". "_s) >= 1 || address.error().contains(u", for example "_s) || address.error().contains(u"; "_s),
        qPrintable(address.error())); // what is wrong, and then what to do
    QVERIFY(address.error().size() < 200);
}

void AddressTest::keepsThePathOfAUrl()
{
    const auto address = ClusterAddress::parse(u"[::1]:9443").value();

    const QUrl url = address.url(u"/v1/crdb_tasks/a?verbose=true"_s);

    QCOMPARE(url.toString(), u"https://[::1]:9443/v1/crdb_tasks/a?verbose=true"_s);
    QCOMPARE(url.path(QUrl::FullyEncoded), u"/v1/crdb_tasks/a"_s);
    QCOMPARE(address.host(), u"::1"_s);
}

QTEST_GUILESS_MAIN(AddressTest)
#include "tst_address.moc"
