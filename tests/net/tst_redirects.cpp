// SPDX-License-Identifier: GPL-3.0-or-later
#include "oneclient.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Answer = ScriptedServer::Answer;
using Request = ScriptedServer::Request;
using Speaks = ScriptedServer::Speaks;

namespace {

/// Three machines with the same certificate at the same port: the one that is asked, a node of its cluster, and a stranger.
class Machines
{
public:
    /// The asked one answers everything with \a status and the location that \a locationAt makes of the port.
    Machines(int status, std::function<QString(int)> locationAt, ScriptedServer::Script ofNode = OneClient::emptyList())
        : asked(
            [this, status, locationAt](const Request &, int) {
                return Answer{.bytes = ScriptedServer::json(status, "", "Location: " + locationAt(asked.port()).toUtf8() + "\r\n")};
            },
            certificate)
        , node(std::move(ofNode), certificate, Speaks::Tls, at(u"127.0.0.2"_s))
        , stranger(OneClient::emptyList(), certificate, Speaks::Tls, at(u"127.0.0.3"_s))
        , client(asked.address(), {certificate.sha256()})
    {
        client.client.setNodes(u"rs-east.example.com"_s, {u"127.0.0.1"_s, u"127.0.0.2"_s});
    }

    ServerCertificate certificate = ServerCertificate::mint();
    ScriptedServer asked;
    ScriptedServer node;
    ScriptedServer stranger;
    OneClient client;

private:
    [[nodiscard]] ScriptedServer::Place at(const QString &host) const { return {.host = host, .port = static_cast<quint16>(asked.port())}; }
};

struct Row {
    const char *name;
    const char *location; ///< P is the port
    const char *text;     ///< id of the explanation of a read; empty: followed to the node
    const char *upgrade;  ///< the same of an upgrade, which is not followed
};
constexpr std::array Rows{
    Row{"node", "https://127.0.0.2:P/v1/nodes", "", "upgrade.redirect.unsafe"},
    Row{"node, other path", "https://127.0.0.2:P/v1/local?x=1", "", "upgrade.redirect.unsafe"},
    Row{"node, scheme in capitals", "Https://127.0.0.2:P/v1/nodes", "", "upgrade.redirect.unsafe"},
    Row{"itself", "https://127.0.0.1:P/v1/nodes", "redirect.endless", "upgrade.redirect.unsafe"},
    Row{"itself, relative", "/v1/nodes", "redirect.endless", "upgrade.redirect.unsafe"},
    Row{"stranger", "https://127.0.0.3:P/v1/nodes", "redirect.stranger", "upgrade.redirect.stranger"},
    Row{"stranger without scheme", "//127.0.0.3:P/v1/nodes", "redirect.stranger", "upgrade.redirect.stranger"},
    Row{"name that begins like the cluster", "https://rs-east.example.com.evil.test:P/", "redirect.stranger", "upgrade.redirect.stranger"},
    Row{"name that ends like the cluster", "https://xrs-east.example.com:P/", "redirect.stranger", "upgrade.redirect.stranger"},
    Row{"http", "http://127.0.0.2:P/v1/nodes", "redirect.unsafe", "upgrade.redirect.unsafe"},
    Row{"user information", "https://op:x@127.0.0.2:P/v1/nodes", "redirect.unsafe", "upgrade.redirect.unsafe"},
    Row{"empty user information", "https://@127.0.0.2:P/v1/nodes", "redirect.unsafe", "upgrade.redirect.unsafe"},
    Row{"stranger behind a node's name", "https://127.0.0.2:P@127.0.0.3:P/", "redirect.unsafe", "upgrade.redirect.unsafe"},
    Row{"no port", "https://127.0.0.2/v1/nodes", "redirect.unsafe", "upgrade.redirect.unsafe"},
    Row{"other port", "https://127.0.0.2:1/v1/nodes", "redirect.unsafe", "upgrade.redirect.unsafe"},
    Row{"dots in the path", "https://127.0.0.2:P/v1/%2e%2e/other", "", "upgrade.redirect.unsafe"},
    Row{"backslashes", "https:\\\\127.0.0.3:P\\", "redirect.unsafe", "upgrade.redirect.unsafe"},
    Row{"file", "file:///etc/passwd", "redirect.unsafe", "upgrade.redirect.unsafe"},
};
constexpr std::array Statuses{302, 303, 307, 308};

QString located(const Row &row, int port)
{
    return QString::fromLatin1(row.location).replace(u'P', QString::number(port));
}

/// Of an upgrade: U is its path, and an empty text means that a person may let it continue at the node.
struct UpgradeRow {
    const char *name;
    const char *location;
    const char *text;
};
constexpr std::array UpgradeRows{
    UpgradeRow{"node", "https://127.0.0.2:PU", ""},
    UpgradeRow{"node, scheme in capitals", "Https://127.0.0.2:PU", ""},
    UpgradeRow{"node, other call", "https://127.0.0.2:P/v1/nodes", "upgrade.redirect.unsafe"},
    UpgradeRow{"node, other path below", "https://127.0.0.2:PU/2", "upgrade.redirect.unsafe"},
    UpgradeRow{"node, with a query", "https://127.0.0.2:PU?force=true", "upgrade.redirect.unsafe"},
    UpgradeRow{"itself", "https://127.0.0.1:PU", "upgrade.redirect.endless"},
    UpgradeRow{"itself, relative", "U", "upgrade.redirect.endless"},
    UpgradeRow{"stranger", "https://127.0.0.3:PU", "upgrade.redirect.stranger"},
    UpgradeRow{"stranger without scheme", "//127.0.0.3:PU", "upgrade.redirect.stranger"},
    UpgradeRow{"name that ends like the cluster", "https://xrs-east.example.com:PU", "upgrade.redirect.stranger"},
    UpgradeRow{"http", "http://127.0.0.2:PU", "upgrade.redirect.unsafe"},
    UpgradeRow{"user information", "https://op:x@127.0.0.2:PU", "upgrade.redirect.unsafe"},
    UpgradeRow{"stranger behind a node's name", "https://127.0.0.2:P@127.0.0.3:PU", "upgrade.redirect.unsafe"},
    UpgradeRow{"no port", "https://127.0.0.2U", "upgrade.redirect.unsafe"},
    UpgradeRow{"other port", "https://127.0.0.2:1U", "upgrade.redirect.unsafe"},
    UpgradeRow{"nowhere", "", "upgrade.307"},
};

QString located(const UpgradeRow &row, int port)
{
    // In one pass: a path may hold a P itself.
    QString location;
    for (const QChar c : QString::fromLatin1(row.location))
        location += c == u'P' ? QString::number(port) : c == u'U' ? OneClient::request().path : QString(c);
    return location;
}

/// Takes an upgrade, and says so under the number that it came with.
Answer accept(const Request &request, int)
{
    return {.bytes = ScriptedServer::json(200, "{\"id\":\"" + request.header("X-Task-ID") + "\",\"status\":\"queued\"}")};
}

/// Nobody listens there, and a node at the same port answers \a status.
struct SilentMachine {
    explicit SilentMachine(int status, const ServerCertificate &shown, const ServerCertificate &trusted)
        : node([status](const Request &, int) { return Answer{.bytes = ScriptedServer::json(status, "[]")}; }, shown, Speaks::Tls,
            {.host = u"127.0.0.2"_s})
        , client(u"127.0.0.1:%1"_s.arg(node.port()), {trusted.sha256()})
    {
        client.client.setNodes(u"rs-east.example.com"_s, {u"127.0.0.1"_s, u"127.0.0.2"_s});
    }
    ScriptedServer node;
    OneClient client;
};

} // namespace

/// Where a redirect or a silent node may lead: within the cluster, with the same trust, and never an upgrade.
class TestRedirects : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void followsReadsWithinTheClusterOnly_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("number");
        for (const int status : Statuses) {
            for (std::size_t i = 0; i < Rows.size(); ++i)
                QTest::addRow("%d %s", status, Rows.at(i).name) << status << static_cast<int>(i);
        }
    }
    void followsReadsWithinTheClusterOnly()
    {
        QFETCH(int, status);
        QFETCH(int, number);
        const Row row = Rows.at(static_cast<std::size_t>(number));
        Machines machines(status, [row](int port) { return located(row, port); });
        const bool followed = *row.text == 0;

        machines.client.get();
        QVERIFY(machines.client.hears(1));
        machines.client.submit();
        QTRY_COMPARE(machines.client.ends.size(), 1U);

        QCOMPARE(machines.client.told(), QString::fromLatin1(row.text));
        QVERIFY(machines.stranger.received().isEmpty());
        QCOMPARE(machines.node.receivedTimes("Authorization"), followed ? 1 : 0);
        QCOMPARE(machines.node.posts() + machines.stranger.posts(), 0);
        QCOMPARE(machines.asked.posts(), 1);
        QCOMPARE(machines.asked.requests().size(), QLatin1StringView(row.text) == "redirect.endless"_L1 ? 5U : 2U);
        QCOMPARE(machines.client.client.isSignedOut(), false);
        if (status >= 307) {
            QCOMPARE(machines.client.judgement().event, TaskEvent::RefusedByCluster);
            QCOMPARE(explain(*machines.client.judgement().failure).id, QString::fromLatin1(row.upgrade));
        } else {
            QCOMPARE(machines.client.judgement().event, TaskEvent::OutcomeUnclear);
        }
    }

    void passesUpgradesOnWithinTheClusterOnlyAndOnce_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("number");
        for (const int status : Statuses) {
            for (std::size_t i = 0; i < UpgradeRows.size(); ++i)
                QTest::addRow("%d %s", status, UpgradeRows.at(i).name) << status << static_cast<int>(i);
        }
    }
    void passesUpgradesOnWithinTheClusterOnlyAndOnce()
    {
        QFETCH(int, status);
        QFETCH(int, number);
        const UpgradeRow row = UpgradeRows.at(static_cast<std::size_t>(number));
        Machines machines(
            status, [row](int port) { return located(row, port); }, accept);
        const bool allowed = status >= 307 && *row.text == 0;

        machines.client.submit();
        QTRY_COMPARE(machines.client.ends.size(), 1U);
        const SubmitJudgement first = machines.client.judgement();

        QCOMPARE(first.mayContinueAt.has_value(), allowed);
        QCOMPARE(first.event, status >= 307 ? TaskEvent::RefusedByCluster : TaskEvent::OutcomeUnclear);
        QVERIFY(machines.node.received().isEmpty()); // nothing goes on by itself
        if (status >= 307)
            QCOMPARE(explain(*first.failure).id, saidOf(status, row));
        if (allowed) {
            machines.client.submit(first.mayContinueAt);
            QTRY_COMPARE(machines.client.ends.size(), 2U);
            QCOMPARE(machines.client.judgement().event, TaskEvent::AcceptedByCluster);
            QCOMPARE(machines.node.requests().front().body(), machines.asked.requests().front().body());
            QCOMPARE(machines.node.requests().front().header("X-Task-ID"), machines.asked.requests().front().header("X-Task-ID"));
        }
        QCOMPARE(machines.asked.posts(), 1);
        QCOMPARE(machines.node.posts(), allowed ? 1 : 0);
        QCOMPARE(machines.node.receivedTimes("Authorization"), allowed ? 1 : 0);
        QVERIFY(machines.stranger.received().isEmpty());
    }

    void passesAnUpgradeOnNoSecondTime()
    {
        const QString path = OneClient::request().path;
        Machines machines(
            307, [path](int port) -> QString { return u"https://127.0.0.2:%1"_s.arg(port) + path; },
            [path](const Request &request, int) {
                const QByteArray port = request.header("Host").split(':').last();
                const QByteArray location = "Location: https://127.0.0.1:" + port + path.toLatin1() + "\r\n";
                return Answer{.bytes = ScriptedServer::json(307, "", location)};
            });

        machines.client.submit();
        QTRY_COMPARE(machines.client.ends.size(), 1U);
        machines.client.submit(machines.client.judgement().mayContinueAt);
        QTRY_COMPARE(machines.client.ends.size(), 2U);

        QCOMPARE(machines.client.judgement().event, TaskEvent::RefusedByCluster);
        QVERIFY(!machines.client.judgement().mayContinueAt);
        QCOMPARE(explain(*machines.client.judgement().failure).id, u"upgrade.redirect.endless"_s);
        QCOMPARE(machines.asked.posts() + machines.node.posts(), 2);
    }

    void sendsNothingToANodeThatIsNoneAnyMore()
    {
        Machines machines(
            307, [](int port) -> QString { return u"https://127.0.0.2:%1"_s.arg(port) + OneClient::request().path; }, accept);

        machines.client.submit();
        QTRY_COMPARE(machines.client.ends.size(), 1U);
        machines.client.client.setNodes(u"rs-east.example.com"_s, {u"127.0.0.1"_s});
        machines.client.submit(machines.client.judgement().mayContinueAt);
        QTRY_COMPARE(machines.client.ends.size(), 2U);

        QVERIFY(machines.node.received().isEmpty());
        QCOMPARE(machines.client.judgement().event, TaskEvent::RefusedByCluster);
        QCOMPARE(explain(*machines.client.judgement().failure).id, u"upgrade.redirect.stranger"_s);
    }

    void sendsNothingToANodeWithAnotherCertificate()
    {
        Machines machines(
            307, [](int port) -> QString { return u"https://127.0.0.2:%1"_s.arg(port) + OneClient::request().path; }, accept);
        machines.node.setCertificate(ServerCertificate::mint());

        machines.client.submit();
        QTRY_COMPARE(machines.client.ends.size(), 1U);
        machines.client.submit(machines.client.judgement().mayContinueAt);
        QTRY_COMPARE(machines.client.ends.size(), 2U);

        QVERIFY(machines.node.received().isEmpty());
        QCOMPARE(machines.client.judgement().event, TaskEvent::RefusedByCluster);
        QCOMPARE(machines.client.judgement().failure->transport, Transport::CertificateChanged);
        QCOMPARE(machines.client.judgement().failure->host, machines.node.address());
        QCOMPARE(machines.client.changes, 0); // the address that was trusted still shows what it showed
    }

    void stopsAtA401OfTheNodeThatAnUpgradeWentTo()
    {
        Machines machines(
            307, [](int port) -> QString { return u"https://127.0.0.2:%1"_s.arg(port) + OneClient::request().path; },
            [](const Request &, int) { return Answer{.bytes = ScriptedServer::json(401, "")}; });

        machines.client.submit();
        QTRY_COMPARE(machines.client.ends.size(), 1U);
        machines.client.submit(machines.client.judgement().mayContinueAt);
        QTRY_COMPARE(machines.client.ends.size(), 2U);
        machines.client.get();
        QVERIFY(machines.client.hears(1));

        QTRY_COMPARE(machines.client.signedOut, 1);
        QCOMPARE(machines.asked.requests().size() + machines.node.requests().size(), 2U);
    }

    void namesTheHostThatWasNotAsked()
    {
        Machines machines(307, [](int port) { return u"https://127.0.0.3:%1/v1/nodes"_s.arg(port); });

        machines.client.get();
        QVERIFY(machines.client.hears(1));
        const Explanation told = explain(machines.client.answers[0].error());

        QVERIFY(told.cause.contains(machines.stranger.address()));
        QVERIFY(told.cause.contains(u"no password was sent"_s));
    }

    void followsAPathOfThreeStepsAndNotOfFour_data()
    {
        QTest::addColumn<int>("steps");
        QTest::addColumn<bool>("arrives");
        QTest::newRow("3") << 3 << true;
        QTest::newRow("4") << 4 << false;
    }
    void followsAPathOfThreeStepsAndNotOfFour()
    {
        QFETCH(int, steps);
        QFETCH(bool, arrives);
        ScriptedServer server(
            [steps](const Request &, int count) {
                const QByteArray next = "Location: /v1/step" + QByteArray::number(count) + "\r\n";
                return Answer{.bytes = count <= steps ? ScriptedServer::json(302, "", next) : ScriptedServer::json(200, "[]")};
            },
            m_certificate);
        OneClient client(server.address(), {m_certificate.sha256()});

        client.get();
        QVERIFY(client.hears(1));

        QCOMPARE(client.answers[0].hasValue(), arrives);
        QCOMPARE(server.requests().size(), 4U);
    }

    void asksTheNodeForTheTrustedCertificate()
    {
        ScriptedServer node(OneClient::emptyList(), ServerCertificate::mint(), Speaks::Tls, {.host = u"127.0.0.2"_s});
        const QByteArray location = "Location: https://" + node.address().toLatin1() + "/v1/nodes\r\n";
        ScriptedServer asked([location](const Request &, int) { return Answer{.bytes = ScriptedServer::json(307, "", location)}; },
            m_certificate, Speaks::Tls, {.host = u"127.0.0.1"_s, .port = static_cast<quint16>(node.port())});
        OneClient client(asked.address(), {m_certificate.sha256()});
        client.client.setNodes({}, {u"127.0.0.2"_s});

        client.get();
        QVERIFY(client.hears(1));

        QCOMPARE(client.answers[0].error().transport, Transport::CertificateChanged);
        QCOMPARE(client.answers[0].error().host, node.address());
        QCOMPARE(client.changes, 0); // the address that was trusted still shows what it showed
        QVERIFY(node.received().isEmpty());
    }

    void stopsAtA401OfTheNode()
    {
        Machines machines(307, [](int port) { return u"https://127.0.0.2:%1/v1/nodes"_s.arg(port); });
        ScriptedServer refusing([](const Request &, int) { return Answer{.bytes = ScriptedServer::json(401, "")}; }, machines.certificate,
            Speaks::Tls, {.host = u"127.0.0.4"_s, .port = static_cast<quint16>(machines.asked.port())});
        const QByteArray location = "Location: https://" + refusing.address().toLatin1() + "/v1/nodes\r\n";
        ScriptedServer asked([location](const Request &, int) { return Answer{.bytes = ScriptedServer::json(307, "", location)}; },
            machines.certificate, Speaks::Tls, {.host = u"127.0.0.5"_s, .port = static_cast<quint16>(machines.asked.port())});
        OneClient client(asked.address(), {machines.certificate.sha256()});
        client.client.setNodes({}, {u"127.0.0.4"_s});

        for (int i = 0; i < 5; ++i)
            client.get();
        QVERIFY(client.hears(5));

        QCOMPARE(refusing.requests().size(), 1U);
        QTRY_COMPARE(client.signedOut, 1);
    }

    void readsFromAnotherNodeWhenTheOwnIsSilent_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("sameCertificate");
        QTest::addColumn<QString>("text");
        QTest::newRow("answers") << 200 << true << QString();
        QTest::newRow("knows nothing") << 404 << true << u"read.refused"_s;
        QTest::newRow("has troubles") << 503 << true << u"read.refused"_s;
        QTest::newRow("another certificate") << 200 << false << u"read.refused"_s;
    }
    void readsFromAnotherNodeWhenTheOwnIsSilent()
    {
        QFETCH(int, status);
        QFETCH(bool, sameCertificate);
        QFETCH(QString, text);
        SilentMachine machine(status, sameCertificate ? m_certificate : ServerCertificate::mint(), m_certificate);

        machine.client.get();
        QVERIFY(machine.client.hears(1));
        machine.client.get();
        QVERIFY(machine.client.hears(2));
        machine.client.submit();
        QTRY_COMPARE(machine.client.ends.size(), 1U);

        QCOMPARE(machine.client.told(), text);
        QCOMPARE(machine.node.posts(), 0);
        QCOMPARE(machine.client.judgement().event, TaskEvent::NothingLeft);
        QCOMPARE(machine.client.changes, 0);
        QCOMPARE(machine.node.requests().size(), sameCertificate ? 2U : 0U);
        if (text.isEmpty())
            QCOMPARE(machine.client.answers[1]->node, machine.node.address());
        else
            QCOMPARE(machine.client.answers[1].error().host, u"127.0.0.1:%1"_s.arg(machine.node.port()));
    }

    void asksAnotherNodeWhenNoByteCameInTime()
    {
        ScriptedServer node(OneClient::emptyList(), m_certificate, Speaks::Tls, {.host = u"127.0.0.2"_s});
        ScriptedServer silent([](const Request &, int) { return Answer(); }, m_certificate, Speaks::Tls,
            {.host = u"127.0.0.1"_s, .port = static_cast<quint16>(node.port())});
        OneClient client(silent.address(), {m_certificate.sha256()});
        client.client.setNodes({}, {u"127.0.0.2"_s});

        client.get();
        QTRY_COMPARE(silent.requests().size(), 1U);
        client.clock.advance(20s);
        QVERIFY(client.hears(1));

        QVERIFY(client.answers[0]);
        QCOMPARE(client.answers[0]->node, node.address());
    }

    void locksNobodyOutThroughOtherNodes()
    {
        SilentMachine machine(401, m_certificate, m_certificate);

        for (int i = 0; i < 8; ++i)
            machine.client.get();
        QVERIFY(machine.client.hears(8));

        QCOMPARE(machine.node.requests().size(), 1U);
    }

private:
    /// What is told where nothing goes on: of the node the question itself.
    static QString saidOf(int status, const UpgradeRow &row)
    {
        const QString text = QString::fromLatin1(row.text);
        if (text.isEmpty())
            return u"upgrade.redirect.node"_s;
        return text == "upgrade.307"_L1 ? u"upgrade.%1"_s.arg(status) : text;
    }

    ServerCertificate m_certificate = ServerCertificate::mint();
};

QTEST_GUILESS_MAIN(TestRedirects)
#include "tst_redirects.moc"
