// SPDX-License-Identifier: GPL-3.0-or-later
#include "manualclock.h"
#include "progresswatch.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto BetweenAnswers = 10s;

/// One running task, its record on disk, and a clock that the test moves.
class Watching
{
public:
    Watching()
        : journal(folder.filePath(u"data"_s))
        , clusters(folder.filePath(u"data"_s), clock)
        , probe(clusters, clock)
        , ledger(journal, clock)
        , watch(ledger, journal, probe, clock)
    {
        QSignalSpy opened(&ledger, &TaskLedger::opened);
        ledger.open();
        if (opened.isEmpty() && !opened.wait())
            qFatal("the journal does not open");
    }
    /// False where the row does not reach the state.
    [[nodiscard]] bool start()
    {
        Task task{.id = id, .intentId = u"i"_s, .guid = *CrdbGuid::parse(u"5d1c3d2e-6b1a-4c52-9b38-0c9f0e7a1f01")};
        task.createdAt = task.sentAt = clock.wall();
        task.body = "{}";
        ledger.insert(task, {}, [](const auto &) {});
        if (!QTest::qWaitFor([this] { return ledger.find(id) != nullptr; }))
            return false;
        for (const TaskEvent event : {TaskEvent::RowDurable, TaskEvent::AcceptedByCluster, TaskEvent::SeenStarted})
            ledger.apply(id, {.event = event});
        return QTest::qWaitFor([this] { return !ledger.isWriting(id); }) && ledger.find(id)->state == TaskState::Running;
    }
    [[nodiscard]] bool moves(const QString &cluster, const QString &step)
    {
        TaskChange change;
        change.records.push_back(TaskRecord{.task = id, .kind = u"step"_s, .subject = cluster, .detail = step});
        ledger.apply(id, std::move(change));
        return QTest::qWaitFor([this] { return !ledger.isWriting(id); });
    }
    /// The cluster answers once more, and tells nothing new.
    void answer()
    {
        clock.advance(BetweenAnswers);
        ledger.touch(id, [this](Task &task) { task.lastConfirmed = clock.wall(); });
    }
    [[nodiscard]] std::optional<NoChange> stall() const { return watch.notes(id).noChange; }

    QTemporaryDir folder;
    ManualClock clock;
    Journal journal;
    Clusters clusters;
    ClusterProbe probe;
    TaskLedger ledger;
    ProgressWatch watch;
    TaskId id = TaskId::random();
};

} // namespace

class TestProgressWatch : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void saysWithinOneAnswerThatNothingMoves()
    {
        Watching watching;
        QVERIFY(watching.start());
        QVERIFY(watching.moves(u"rs-eu"_s, u"verify"_s));
        QSignalSpy changed(&watching.watch, &ProgressWatch::notesChanged);

        for (int i = 0; i < 11; ++i)
            watching.answer();
        QVERIFY(!watching.stall());
        watching.answer(); // 120 s

        QTRY_VERIFY(watching.stall());
        QCOMPARE(watching.stall()->cluster, u"rs-eu"_s);
        QCOMPARE(watching.stall()->step, u"verify"_s);
        QCOMPARE(watching.stall()->age, 120s);
        QVERIFY(!changed.isEmpty());
    }

    void takesItBackAtTheFirstChange()
    {
        Watching watching;
        QVERIFY(watching.start());
        QVERIFY(watching.moves(u"rs-eu"_s, u"verify"_s));
        for (int i = 0; i < 15; ++i)
            watching.answer();
        QTRY_VERIFY(watching.stall());

        QVERIFY(watching.moves(u"rs-eu"_s, u"completed"_s));

        QVERIFY(!watching.stall());
    }

    void isSilentWhileAnotherClusterMoves()
    {
        Watching watching;
        QVERIFY(watching.start());
        QVERIFY(watching.moves(u"rs-eu"_s, u"verify"_s));

        for (int i = 0; i < 40; ++i) {
            watching.answer();
            if (i % 11 == 10)
                QVERIFY(watching.moves(u"rs-west"_s, u"step %1"_s.arg(i)));
            QVERIFY(!watching.stall());
        }
    }

    void forgetsWhatHasEnded()
    {
        Watching watching;
        QVERIFY(watching.start());
        for (int i = 0; i < 15; ++i)
            watching.answer();
        QTRY_VERIFY(watching.stall());

        watching.ledger.apply(watching.id, {.event = TaskEvent::SeenFailed});

        QTRY_VERIFY(watching.watch.notes(watching.id) == TaskNotes());
    }
};

QTEST_GUILESS_MAIN(TestProgressWatch)
#include "tst_progresswatch.moc"
