// SPDX-License-Identifier: GPL-3.0-or-later
#include "liveprogram.h"
#include "manualclock.h"
#include "scriptedserver.h"
#include "taskfollower.h"

#include <QRegularExpression>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The follower alone, on a clock that the test drives, against a scripted server over real TLS.
class Bench
{
public:
    explicit Bench(ScriptedServer::Script script, int tasks = 1)
        : server(std::move(script), certificate)
        , journal(folder.filePath(u"data"_s))
        , clusters(folder.filePath(u"data"_s), clock)
        , probe(clusters, clock)
        , ledger(journal, clock)
        , proof(ledger, journal, clusters, probe, clock)
        , paces(clock)
        , lists(clusters, paces, clock)
        , follower(ledger, clusters, clock, proof, lists, paces)
    {
        for (int i = 0; i < tasks; ++i)
            ids.push_back(*TaskId::parse(u"task-%1"_s.arg(i, 3, 10, QChar(u'0'))));
    }

    /// Rows as an earlier run left them, in \a state, confirmed just now.
    [[nodiscard]] bool start(TaskState state)
    {
        QSignalSpy opened(&ledger, &TaskLedger::opened);
        ledger.open();
        if (opened.isEmpty() && !opened.wait())
            return false;
        const auto address = ClusterAddress::parse(server.address());
        std::size_t there = 0;
        for (std::size_t i = 0; i < ids.size(); ++i) {
            const QString guid = QUuid::createUuidV5(QUuid(), QString::number(i)).toString(QUuid::WithoutBraces);
            Task task{.id = ids[i], .guid = *CrdbGuid::parse(guid)};
            task.intentId = task.id.text();
            task.cluster = Clusters::idFor(*address);
            task.body = "{}";
            task.state = state;
            task.ttlSeconds = 86400;
            task.createdAt = task.sentAt = clock.wall();
            task.lastConfirmed = state == TaskState::Unknown ? QDateTime() : clock.wall();
            task.seen.id = state == TaskState::Unknown ? QString() : task.id.text();
            task.seen.status = u"started"_s;
            ledger.insert(task, {}, [&there](const auto &row) { there += row.hasValue() ? 1 : 0; });
        }
        if (!QTest::qWaitFor([&] { return there == ids.size(); }))
            return false;
        clusters.connectPinned(*address, {u"op"_s, u"pw"_s}, certificate.sha256());
        return QTest::qWaitFor([&] { return clusters.isConnected(Clusters::idFor(*address)) && !probe.isReading(); });
    }
    /// Lets time pass in steps, with some real time for the answers after each, until it is so.
    [[nodiscard]] bool until(std::chrono::milliseconds step, const std::function<bool()> &condition)
    {
        return QTest::qWaitFor(
            [&] {
                clock.advance(step);
                return condition();
            },
            20000);
    }
    /// Requests so far whose path begins so.
    [[nodiscard]] int asked(const QByteArray &path) const
    {
        int count = 0;
        for (const auto &request : server.requests())
            count += request.line().startsWith(QByteArray("GET " + path));
        return count;
    }

    QTemporaryDir folder;
    ManualClock clock;
    ServerCertificate certificate = ServerCertificate::mint();
    ScriptedServer server;
    Journal journal;
    Clusters clusters;
    ClusterProbe probe;
    TaskLedger ledger;
    ArrivalProof proof;
    ClusterPaces paces;
    TaskListWatch lists;
    TaskFollower follower;
    std::vector<TaskId> ids;
};

QByteArray running(const QByteArray &id)
{
    return "{\"id\": \"" + id + "\", \"status\": \"started\"}";
}

/// A cluster on which every task runs, and which lists \a listed of them.
ScriptedServer::Script allRun(int listed)
{
    return [listed](const ScriptedServer::Request &request, int) {
        const QByteArray path = request.line().split(' ').value(1);
        if (path.startsWith("/v1/crdb_tasks/"))
            return ScriptedServer::Answer{.bytes = ScriptedServer::json(200, running(path.mid(15).split('?').first()))};
        if (path == "/v1/crdb_tasks") {
            QByteArrayList all;
            for (int i = 0; i < listed; ++i)
                all.append(running("task-" + QByteArray::number(i).rightJustified(3, '0')));
            return ScriptedServer::Answer{.bytes = ScriptedServer::json(200, "[" + all.join(',') + "]")};
        }
        return ScriptedServer::Answer{.bytes = ScriptedServer::json(200, path == "/v1/cluster" ? "{\"name\": \"rs\"}" : "[]")};
    };
}

} // namespace

/// When clusters are asked, and what they are spared (reliability.md 3).
class TestFollower : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void asksTheListWhereThereAreMany()
    {
        constexpr int Tasks = 40;
        Bench bench(allRun(Tasks), Tasks);
        QVERIFY(bench.start(TaskState::Running));
        // All are asked once by themselves, two a second at most.
        QVERIFY(bench.until(500ms, [&] { return bench.asked("/v1/crdb_tasks/") >= Tasks; }));
        const int singles = bench.asked("/v1/crdb_tasks/");
        const int lists = bench.asked("/v1/crdb_tasks ");
        const auto begun = bench.clock.steady();

        QVERIFY(bench.until(500ms, [&] { return bench.asked("/v1/crdb_tasks ") >= lists + 8; }));

        const double minutes = std::chrono::duration<double>(bench.clock.steady() - begun).count() / 60;
        const int more = bench.asked("/v1/crdb_tasks/") - singles;
        QVERIFY2(more <= minutes * 60 / 2 + 3, qPrintable(u"%1 single looks in %2 min"_s.arg(more).arg(minutes)));
    }

    void asksForTheOneThatTheListNoLongerHas()
    {
        constexpr int Tasks = 8;
        Bench bench(allRun(Tasks - 1), Tasks); // the last one is not in the list
        QVERIFY(bench.start(TaskState::Running));
        QVERIFY(bench.until(500ms, [&] { return bench.asked("/v1/crdb_tasks/") >= Tasks; }));
        const QByteArray missing = "/v1/crdb_tasks/" + bench.ids.back().text().toLatin1();
        const int before = bench.asked(missing);
        const int lists = bench.asked("/v1/crdb_tasks ");

        QVERIFY(bench.until(500ms, [&] { return bench.asked("/v1/crdb_tasks ") >= lists + 3; }));

        QVERIFY(bench.until(500ms, [&] { return bench.asked(missing) >= before + 2; }));
    }

    void leavesAClusterAloneThatFails()
    {
        Bench bench([](const ScriptedServer::Request &request, int) {
            const QByteArray path = request.line().split(' ').value(1);
            if (path.startsWith("/v1/crdb_tasks/"))
                return ScriptedServer::Answer{.bytes = ScriptedServer::json(503, "{}")};
            return ScriptedServer::Answer{.bytes = ScriptedServer::json(200, path == "/v1/cluster" ? "{\"name\": \"rs\"}" : "[]")};
        });
        bench.follower.setWatched(bench.ids.front());
        QVERIFY(bench.start(TaskState::Running));
        QVERIFY(bench.until(500ms, [&] { return bench.asked("/v1/crdb_tasks/") >= 10; }));
        QTRY_VERIFY(bench.ledger.find(bench.ids.front())->contactLost);
        const auto begun = bench.clock.steady();

        QVERIFY(bench.until(500ms, [&] { return bench.asked("/v1/crdb_tasks/") >= 13; }));

        QVERIFY2(bench.clock.steady() - begun >= 60s, "an empty quota leaves one look every 30 s");
        QCOMPARE(bench.ledger.find(bench.ids.front())->state, TaskState::Running);
    }

    void asksAtOnceAfterTheComputerSlept()
    {
        Bench bench(allRun(1));
        bench.follower.setWindowHidden(true);
        QVERIFY(bench.start(TaskState::Running));
        QVERIFY(bench.until(500ms, [&] { return bench.asked("/v1/crdb_tasks/") >= 1; }));
        QTRY_VERIFY(bench.follower.nextLookIn(bench.ids.front()) && *bench.follower.nextLookIn(bench.ids.front()) > 40s);
        const auto begun = bench.clock.steady();

        bench.clock.sleep(2h);
        QVERIFY(bench.until(500ms, [&] { return bench.asked("/v1/crdb_tasks/") >= 2; }));

        QVERIFY(bench.clock.steady() - begun < 40s); // when it would have been asked without that
    }

    void judgesTheSameWhateverTheWallClockSays_data()
    {
        QTest::addColumn<int>("jump");
        QTest::newRow("a year ahead") << 365 * 24 * 3600;
        QTest::newRow("an hour ahead") << 3600;
        QTest::newRow("an hour back") << -3600;
        QTest::newRow("a year back") << -365 * 24 * 3600;
    }
    void judgesTheSameWhateverTheWallClockSays()
    {
        QFETCH(int, jump);
        Bench bench([](const ScriptedServer::Request &request, int) {
            const QByteArray path = request.line().split(' ').value(1);
            if (path.startsWith("/v1/crdb_tasks/"))
                return ScriptedServer::Answer{.bytes = ScriptedServer::json(404, "{}")};
            return ScriptedServer::Answer{.bytes = ScriptedServer::json(200, path == "/v1/cluster" ? "{\"name\": \"rs\"}" : "[]")};
        });
        QVERIFY(bench.start(TaskState::Running));

        bench.clock.jump(std::chrono::seconds(jump));
        QVERIFY(bench.until(1s, [&] { return bench.ledger.find(bench.ids.front())->state != TaskState::Running; }));

        QCOMPARE(bench.ledger.find(bench.ids.front())->state, TaskState::Lost); // its result should still be kept: not Expired
    }
};

QTEST_GUILESS_MAIN(TestFollower)
#include "tst_follower.moc"
