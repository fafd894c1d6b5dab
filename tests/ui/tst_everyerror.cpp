// SPDX-License-Identifier: GPL-3.0-or-later
#include "apiclient.h"
#include "errorcard.h"
#include "errorentries.h"
#include "simulation.h"
#include "systemclock.h"
#include "taskdifference.h"
#include "uitest.h"
#include "wire/codec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace errors;

namespace {

const QString Guid = u"5d1c3d2e-6b1a-4c52-9b38-0c9f0e7a1f01"_s;
const QString TaskText = u"7c2f4a10-93c5-4c0e-8f43-5f2a9b6d1e77"_s;
constexpr int Patience = 20000;
constexpr double Speed = 60; ///< deadlines of a minute pass in a second

/// Entries whose failures need other surroundings than one cluster, and the test that makes those failures. That they lead to these
/// entries, and no other, is in tst_errorcatalogue.
const QHash<QString, QString> MadeElsewhere = [] {
    QHash<QString, QString> list;
    const auto add = [&list](const char *test, const QStringList &ids) {
        for (const QString &id : ids)
            list.insert(id, QString::fromLatin1(test));
    };
    add("tst_tlsmatrix",
        {u"tls.self_signed"_s, u"tls.unknown_issuer"_s, u"tls.name_mismatch"_s, u"tls.expired"_s, u"tls.not_yet_valid"_s,
            u"tls.no_common_version"_s, u"tls.client_certificate_missing"_s, u"tls.client_certificate_refused"_s, u"tls.not_tls"_s,
            u"upgrade.client_certificate_missing"_s, u"upgrade.client_certificate_refused"_s, u"file.ca_unreadable"_s,
            u"file.ca_too_large"_s, u"file.ca_empty"_s, u"file.ca_not_ca"_s, u"file.certificate_unreadable"_s, u"file.key_unreadable"_s,
            u"file.key_passphrase"_s, u"file.key_mismatch"_s, u"read.certificate_not_trusted"_s, u"read.tls_failed"_s,
            u"upgrade.certificate_not_trusted"_s, u"upgrade.tls_failed"_s});
    add("tst_filesilent", {u"file.silent"_s});
    add("tst_submitunsent",
        {u"upgrade.host_not_found"_s, u"upgrade.no_route"_s, u"upgrade.timeout_not_sent"_s, u"upgrade.lost_not_sent"_s,
            u"upgrade.certificate_changed"_s, u"upgrade.not_sent"_s});
    // The simulator's server does not survive a client that leaves in the middle of a large answer.
    add("tst_apianswers", {u"read.too_large"_s, u"upgrade.too_large"_s});
    add("tst_apiread", {u"read.host_not_found"_s, u"read.no_route"_s, u"read.not_sent"_s, u"read.not_understood"_s});
    add("tst_tracker", {u"upgrade.404.database_missing"_s, u"upgrade.404.route_missing"_s, u"upgrade.recorded_late"_s});
    add("tst_passedon", {u"upgrade.redirect.node"_s});
    add("tst_follower", {u"readtask.other_task"_s});
    add("tst_clusters", {u"signin.mixed_with_simulation"_s, u"signin.not_understood"_s});
    add("tst_cancel", {u"cancel.unanswered"_s});
    add("tst_journal",
        {u"journal.already_active"_s, u"journal.busy"_s, u"journal.cannot_open"_s, u"journal.changed"_s, u"journal.damaged"_s,
            u"journal.full"_s, u"journal.newer_version"_s, u"journal.other"_s, u"journal.read_only"_s});
    return list;
}();

std::vector<Entry> allEntries()
{
    std::vector<Entry> all;
    for (const auto entries : {upgradeEntries(), openEntries(), readEntries(), connectionEntries(), localEntries()})
        all.insert(all.end(), entries.begin(), entries.end());
    return all;
}

UpgradeRequest request()
{
    return codec::encode(*UpgradePlan::from({.guid = Guid, .redisVersion = u"8.4"_s, .taskId = TaskText}, {}).plan);
}

/// One simulated cluster and a client of it; what fails there is shown as a card.
class Bench
{
public:
    Bench()
        : clock(Speed)
        , simulation(*Scenario::load(u"success"_s), SimulationOptions{.speed = Speed})
    {
        const auto started = simulation.start();
        if (!started)
            qFatal("%s", qPrintable(started.error()));
        cluster = started->front();
        renew();
    }
    /// A client that was never refused anything.
    void renew(const QString &pin = {})
    {
        simulation.clearFaults(0);
        client = std::make_unique<ApiClient>(*ClusterAddress::parse(cluster.address),
            TrustPolicy{pin.isEmpty() ? cluster.fingerprint : pin}, Credentials{cluster.user, cluster.password}, clock);
    }

    [[nodiscard]] std::optional<Failure> read(Call call, const QString &path, std::optional<std::chrono::seconds> patience = {})
    {
        std::optional<Result<Reply, Failure>> answer;
        client->get(
            path, call, &context, [&answer](const Result<Reply, Failure> &given) { answer = given; }, patience);
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, Patience) || *answer)
            return {};
        return answer->error();
    }
    [[nodiscard]] std::optional<Failure> submit()
    {
        std::optional<SubmitEnd> end;
        client->submit(request(), &context, [&end](const SubmitEnd &given) { end = given; });
        if (!QTest::qWaitFor([&end] { return end.has_value(); }, Patience))
            return {};
        return judge(*end, request().taskId, request().guid).failure;
    }
    [[nodiscard]] std::optional<Failure> cancel()
    {
        std::optional<CancelEnd> end;
        client->cancel(*TaskId::parse(TaskText), false, &context, [&end](const CancelEnd &given) { end = given; });
        if (!QTest::qWaitFor([&end] { return end.has_value(); }, Patience))
            return {};
        return end->failure;
    }
    /// The call that \a key is about.
    [[nodiscard]] std::optional<Failure> call(const Key &key)
    {
        if (key.reading)
            return read(Call::ReadCluster, codec::nodesPath());
        switch (key.call.value_or(Call::ReadCluster)) {
        case Call::SignIn:
            return read(Call::SignIn, codec::clusterPath());
        case Call::ReadDatabase:
            return read(Call::ReadDatabase, codec::crdbPath(*CrdbGuid::parse(Guid)));
        case Call::ReadTask:
            return read(Call::ReadTask, codec::taskPath(TaskText));
        case Call::Upgrade:
            return submit();
        case Call::TaskItself:
            return cancel();
        default:
            return {};
        }
    }
    void fault(Fault fault) { simulation.injectFault(0, std::move(fault)); }

    SystemClock clock;
    Simulation simulation;
    SimulatedCluster cluster;
    QObject context;
    std::unique_ptr<ApiClient> client;
};

/// An answer of the cluster that is what \a key asks for and nothing more.
Fault answerFor(const Key &key)
{
    Fault fault{.kind = Fault::Kind::Answer, .executes = false};
    fault.status = key.http < 10 ? key.http * 100 + 9 : key.http;
    if (key.gatewayPage == Tri::Yes) {
        fault.contentType = "text/html";
        fault.body = "<html><head><title>Gateway</title></head><body>nginx</body></html>";
    } else {
        QJsonObject body{{u"description"_s, key.said ? QString::fromLatin1(key.said) : u"what the cluster said"_s}};
        const QString code = key.code ? QString::fromLatin1(key.code) : u"a_code_of_its_own"_s;
        if (!code.isEmpty())
            body[u"error_code"_s] = code;
        fault.contentType = "application/json";
        fault.body = QJsonDocument(body).toJson();
    }
    if (key.retryAfter == Tri::Yes)
        fault.retryAfter = "30";
    return fault;
}

/// What the card of \a failure says, and whether it says all that the catalogue has.
QString problemOfCard(const Failure &failure, const QString &id)
{
    const Explanation words = explain(failure);
    if (words.id != id)
        return u"explained as %1"_s.arg(words.id);
    const ErrorCard card(failure, nullptr);
    const QString shown = ui::labels(card);
    for (const QString &part : {words.title, words.cause, words.nextStep, words.documentation}) {
        if (!shown.contains(part))
            return u"not shown: %1"_s.arg(part);
    }
    if (words.title.isEmpty() || words.cause.isEmpty() || words.nextStep.isEmpty() || !words.known)
        return u"nothing to say"_s;
    const auto *original = ui::named<QPlainTextEdit>(card, u"What the cluster said"_s);
    if (!failure.rawBody.isEmpty() && (!original || original->toPlainText() != failure.rawBody))
        return u"the cluster's own words are missing"_s;
    return {};
}

} // namespace

Q_DECLARE_METATYPE(Fault)

/// Every entry of the error catalogue, provoked over the wire and read from its card.
class TestEveryError : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { look::apply(*qApp); }
    void init()
    {
        // The simulator's server says so when a client leaves in the middle of an answer.
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support|Error writing chunk).*"_s));
    }

    void explainsEveryAnswer()
    {
        Bench bench;
        for (const Entry &entry : allEntries()) {
            const Key &key = entry.key;
            const bool byAnswer = key.http != 0 && !key.transport && key.detail == FailureDetail::None && key.routeMissing == Tri::Any
                && key.databaseMissing == Tri::Any;
            if (!byAnswer)
                continue;
            bench.renew();
            if (key.call == Call::Upgrade || key.call == Call::TaskItself)
                QVERIFY(!bench.read(Call::ReadCluster, codec::nodesPath())); // signed in
            bench.fault(answerFor(key));

            const auto failure = bench.call(key);

            QVERIFY2(failure, entry.id);
            const QString problem = problemOfCard(*failure, QString::fromLatin1(entry.id));
            QVERIFY2(problem.isEmpty(), qPrintable(u"%1: %2"_s.arg(QString::fromLatin1(entry.id), problem)));
            m_walked.insert(QString::fromLatin1(entry.id));
        }
    }

    void explainsEveryErrorOfATask()
    {
        Bench bench;
        for (const Entry &entry : allEntries()) {
            const Key &key = entry.key;
            if (key.call != Call::TaskItself || key.http != 0 || key.transport || key.detail != FailureDetail::None)
                continue;
            const QJsonObject error{{u"cluster_name"_s, key.clusterNamed == Tri::Yes ? u"rs-west.example.com"_s : QString()},
                {u"error_code"_s, key.code ? QString::fromLatin1(key.code) : u"a_code_of_its_own"_s},
                {u"description"_s, key.said ? QString::fromLatin1(key.said) : u"what the task said"_s}};
            bench.renew();
            bench.fault({.kind = Fault::Kind::Answer,
                .path = u"/v1/crdb_tasks/"_s + TaskText,
                .status = 200,
                .contentType = "application/json",
                .body = QJsonDocument(QJsonObject{{u"id"_s, TaskText}, {u"status"_s, u"failed"_s}, {u"errors"_s, QJsonArray{error}}})
                            .toJson()});
            std::optional<Result<Reply, Failure>> answer;
            bench.client->get(codec::taskPath(TaskText), Call::ReadTask, &bench.context, [&answer](const auto &given) { answer = given; });
            QTRY_VERIFY_WITH_TIMEOUT(answer, Patience);

            const auto task = codec::task((*answer)->body);
            const auto failure = task ? failureOf(*task) : std::nullopt;

            QVERIFY2(failure, entry.id);
            const QString problem = problemOfCard(*failure, QString::fromLatin1(entry.id));
            QVERIFY2(problem.isEmpty(), qPrintable(u"%1: %2"_s.arg(QString::fromLatin1(entry.id), problem)));
            m_walked.insert(QString::fromLatin1(entry.id));
        }
    }

    void explainsWhatHappensOnTheWay_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<int>("call");
        const auto row = [](const char *id, Call call, const Fault &fault) { QTest::newRow(id) << fault << int(call); };
        const Fault refuse{.kind = Fault::Kind::Refuse};
        const Fault cut{.kind = Fault::Kind::Cut};
        const Fault late{.kind = Fault::Kind::Delay, .milliseconds = 3000};
        const auto to = [](const QByteArray &location) { return Fault{.kind = Fault::Kind::Redirect, .location = location}; };
        const auto says = [](const QByteArray &type, const QByteArray &body) {
            return Fault{.kind = Fault::Kind::Answer, .status = 200, .contentType = type, .body = body};
        };

        row("read.refused", Call::ReadCluster, refuse);
        row("read.lost", Call::ReadCluster, cut);
        row("read.timeout", Call::ReadCluster, late);
        row("redirect.stranger", Call::ReadCluster, to("https://stranger.example.com:9443/v1/nodes"));
        row("redirect.unsafe", Call::ReadCluster, to("http://127.0.0.1/v1/nodes"));
        row("redirect.endless", Call::ReadCluster, to("/v1/nodes"));
        row("upgrade.refused", Call::Upgrade, refuse);
        row("upgrade.lost_sent", Call::Upgrade, cut);
        row("upgrade.timeout_sent", Call::Upgrade, late);
        row("upgrade.not_understood", Call::Upgrade, says("application/json", "{\"id\": 5}"));
        row("upgrade.other_page", Call::Upgrade, says("text/html", "<html><body>Sign in</body></html>"));
        row("upgrade.other_task", Call::Upgrade, {.kind = Fault::Kind::WrongId});
        row("upgrade.redirect.stranger", Call::Upgrade, to("https://stranger.example.com:9443/v1/crdbs"));
        row("upgrade.redirect.unsafe", Call::Upgrade, to("http://127.0.0.1/v1/crdbs"));
        row("upgrade.redirect.endless", Call::Upgrade, to(codec::upgradePath(*CrdbGuid::parse(Guid)).toLatin1()));
        row("cancel.lost", Call::TaskItself, cut);
        row("cancel.timeout", Call::TaskItself, late);
        row("task.redirect.node", Call::TaskItself, to("/v1/crdb_tasks"));
    }
    void explainsWhatHappensOnTheWay()
    {
        QFETCH(Fault, fault);
        QFETCH(int, call);
        const QString id = QString::fromLatin1(QTest::currentDataTag());
        Bench bench;
        if (Call(call) != Call::ReadCluster)
            QVERIFY(!bench.read(Call::ReadCluster, codec::nodesPath()));
        fault.path = fault.kind == Fault::Kind::Refuse ? u"*"_s
            : Call(call) == Call::ReadCluster          ? codec::nodesPath()
            : Call(call) == Call::Upgrade              ? codec::upgradePath(*CrdbGuid::parse(Guid))
                                                       : u"/v1/crdb_tasks/*/actions/cancel"_s;
        bench.fault(fault);

        const auto failure =
            Call(call) == Call::ReadCluster ? bench.read(Call::ReadCluster, codec::nodesPath()) : bench.call({.call = Call(call)});

        QVERIFY(failure);
        QCOMPARE(problemOfCard(*failure, id), QString());
        m_walked.insert(id);
    }

    void explainsASignOutAndAnotherCertificate()
    {
        Bench bench;
        const auto shows = [this](const std::optional<Failure> &failure, const QString &id) {
            m_walked.insert(id);
            return failure ? problemOfCard(*failure, id) : u"no failure"_s;
        };
        bench.fault({.kind = Fault::Kind::Answer, .path = codec::nodesPath(), .status = 401});
        QVERIFY(bench.read(Call::ReadCluster, codec::nodesPath()));

        QCOMPARE(shows(bench.read(Call::ReadCluster, codec::nodesPath()), u"read.signed_out"_s), QString());
        QCOMPARE(shows(bench.submit(), u"upgrade.signed_out"_s), QString());

        bench.renew(QStringList(32, u"00"_s).join(u':'));
        QCOMPARE(shows(bench.read(Call::ReadCluster, codec::nodesPath()), u"read.certificate_changed"_s), QString());
    }

    /// Comes last: whoever adds an entry adds the way to it.
    void leavesNoEntryOut()
    {
        QStringList missing;
        for (const Entry &entry : allEntries()) {
            const QString id = QString::fromLatin1(entry.id);
            if (!m_walked.contains(id) && !MadeElsewhere.contains(id))
                missing.append(id);
        }

        QCOMPARE(missing, QStringList());
        QVERIFY2(m_walked.size() >= 90, qPrintable(QString::number(m_walked.size())));
        qInfo("%d of %d entries shown by a card here", int(m_walked.size()), int(allEntries().size()));
    }

private:
    QSet<QString> m_walked;
};

QTEST_MAIN(TestEveryError)
#include "tst_everyerror.moc"
