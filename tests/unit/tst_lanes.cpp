// SPDX-License-Identifier: GPL-3.0-or-later
#include "lanes.h"

#include "sampleworld.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using sample::at;

namespace {

const TaskId Id = TaskId::parse(u"a").value();

class History
{
public:
    History &step(int second, const QString &lane, const QString &word, TaskState state = TaskState::Running)
    {
        records.push_back({++m_seq, Id, at(second), state, state, u"step"_s, lane, word});
        return *this;
    }
    History &event(int second, TaskState from, TaskState to)
    {
        records.push_back({++m_seq, Id, at(second), from, to, u"event:X"_s, {}, {}});
        return *this;
    }
    History &error(int second, const QString &cluster)
    {
        records.push_back({++m_seq, Id, at(second), TaskState::Running, TaskState::Running, u"error"_s, cluster, u"no"_s});
        return *this;
    }
    std::vector<TaskRecord> records;

private:
    qint64 m_seq = 0;
};

/// One line per lane: "rs-west: prepare 0-5, wait 5-"
QString drawn(const std::vector<Lane> &lanes)
{
    QStringList lines;
    for (const Lane &lane : lanes) {
        QStringList spans;
        for (const StepSpan &span : lane.steps) {
            const auto second = [](const QDateTime &t) { return t.isValid() ? QString::number(at(0).secsTo(t)) : QString(); };
            spans.append(u"%1 %2-%3"_s.arg(span.step, second(span.from), second(span.to)));
        }
        lines.append(u"%1: %2"_s.arg(lane.cluster, spans.join(u", "_s)));
    }
    return lines.join(u" | "_s);
}

std::map<QString, LaneEnd> endsOf(const std::vector<Lane> &lanes)
{
    std::map<QString, LaneEnd> ends;
    for (const Lane &lane : lanes) {
        ends[lane.cluster] = lane.end;
    }
    return ends;
}

Task seen(const std::vector<WireTask::Progress> &progress, const QString &worker = {})
{
    Task task{.id = Id,
        .intentId = {},
        .guid = sample::guid(),
        .databaseName = {},
        .cluster = {},
        .clusterName = {},
        .endpoint = {},
        .certificate = {},
        .body = {},
        .headers = {}};
    task.seen.progress = progress;
    task.seen.workerStep = worker;
    return task;
}

} // namespace

class LanesTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void drawsWorkerFirstThenClustersByName();
    void startsNoNewSpanForTheSameStep();
    void endsTheLastStepsWithTheTask();
    void goesOnWhenALostTaskIsFoundAgain();
    void readsTheHistoryInItsOrder();
    void neverShowsNegativeTime();
    void marksWhereAFailedTaskFailed();
    void marksTheWorkerWhereNoClusterIsNamed();
    void takesAFinishedLaneForFinished();
    void namesTheStepThatMoves_data();
    void namesTheStepThatMoves();
};

void LanesTest::drawsWorkerFirstThenClustersByName()
{
    History history;
    history.step(0, u"west"_s, u"prepare"_s).step(1, u""_s, u"upgrade"_s).step(5, u"west"_s, u"wait"_s);

    QCOMPARE(drawn(lanesOf(history.records, {u"west"_s, u"east"_s})), u": upgrade 1- | east:  | west: prepare 0-5, wait 5-"_s);
}

void LanesTest::startsNoNewSpanForTheSameStep()
{
    History history;
    history.step(0, u"west"_s, u"a"_s).step(3, u"west"_s, u"a"_s).step(5, u"west"_s, u"b"_s).step(7, u"west"_s, u"a"_s);

    QCOMPARE(drawn(lanesOf(history.records)), u":  | west: a 0-5, b 5-7, a 7-"_s);
}

void LanesTest::endsTheLastStepsWithTheTask()
{
    History history;
    history.step(0, u"east"_s, u"a"_s).step(2, u"west"_s, u"b"_s);
    history.event(9, TaskState::Running, TaskState::Finished).event(60, TaskState::Finished, TaskState::Verified);

    QCOMPARE(drawn(lanesOf(history.records)), u":  | east: a 0-9 | west: b 2-9"_s);
}

void LanesTest::goesOnWhenALostTaskIsFoundAgain()
{
    History history;
    history.step(0, u"east"_s, u"a"_s).event(5, TaskState::Running, TaskState::Lost).event(9, TaskState::Lost, TaskState::Running);

    QCOMPARE(drawn(lanesOf(history.records)), u":  | east: a 0-"_s);
}

void LanesTest::readsTheHistoryInItsOrder()
{
    History history;
    history.step(0, u"east"_s, u"a"_s).step(4, u"east"_s, u"b"_s).event(6, TaskState::Running, TaskState::Failed);
    const QString expected = drawn(lanesOf(history.records));

    std::ranges::reverse(history.records);

    QCOMPARE(drawn(lanesOf(history.records)), expected);
    QCOMPARE(expected, u":  | east: a 0-4, b 4-6"_s);
}

void LanesTest::neverShowsNegativeTime()
{
    History history;
    history.step(10, u"east"_s, u"a"_s).step(4, u"east"_s, u"b"_s).event(2, TaskState::Running, TaskState::Finished);

    QCOMPARE(drawn(lanesOf(history.records)), u":  | east: a 10-10, b 10-10"_s);
}

void LanesTest::marksWhereAFailedTaskFailed()
{
    History history;
    history.step(0, u"done"_s, u"completed"_s)
        .step(0, u"named"_s, u"wait"_s)
        .step(0, u"says"_s, u"failed"_s)
        .step(0, u"other"_s, u"prepare"_s);
    history.error(5, u"named"_s).event(5, TaskState::Running, TaskState::Failed);

    const auto ends = endsOf(lanesOf(history.records, {u"idle"_s}));

    QCOMPARE(ends.at(u"done"_s), LaneEnd::Finished);
    QCOMPARE(ends.at(u"named"_s), LaneEnd::Failed);
    QCOMPARE(ends.at(u"says"_s), LaneEnd::Failed);
    QCOMPARE(ends.at(u"other"_s), LaneEnd::Stopped);
    QCOMPARE(ends.at(u"idle"_s), LaneEnd::Stopped);
    QCOMPARE(ends.at(QString()), LaneEnd::Stopped);
}

void LanesTest::marksTheWorkerWhereNoClusterIsNamed()
{
    History history;
    history.step(0, u"east"_s, u"prepare"_s).error(5, {}).event(5, TaskState::Running, TaskState::Failed);

    const auto ends = endsOf(lanesOf(history.records));

    QCOMPARE(ends.at(QString()), LaneEnd::Failed);
    QCOMPARE(ends.at(u"east"_s), LaneEnd::Stopped);
}

void LanesTest::takesAFinishedLaneForFinished()
{
    History running;
    running.step(0, u"east"_s, u"prepare"_s);
    QCOMPARE(endsOf(lanesOf(running.records)).at(u"east"_s), LaneEnd::Open);

    running.event(5, TaskState::Running, TaskState::Finished).event(6, TaskState::Finished, TaskState::Verified);
    QCOMPARE(endsOf(lanesOf(running.records)).at(u"east"_s), LaneEnd::Finished);

    History cancelled;
    cancelled.step(0, u"east"_s, u"completed"_s).step(0, u"west"_s, u"prepare"_s).event(5, TaskState::Cancelling, TaskState::Cancelled);
    QCOMPARE(endsOf(lanesOf(cancelled.records)).at(u"east"_s), LaneEnd::Finished);
    QCOMPARE(endsOf(lanesOf(cancelled.records)).at(u"west"_s), LaneEnd::Stopped);
}

void LanesTest::namesTheStepThatMoves_data()
{
    QTest::addColumn<QStringList>("steps");
    QTest::addColumn<QString>("worker");
    QTest::addColumn<QString>("shown");
    QTest::newRow("none") << QStringList{} << u""_s << u""_s;
    QTest::newRow("worker only") << QStringList{} << u"prepare"_s << u"prepare"_s;
    QTest::newRow("one moves") << QStringList{u"completed"_s, u"wait_for_version"_s, u"queued"_s} << u"x"_s << u"c1: wait_for_version"_s;
    QTest::newRow("all rest") << QStringList{u"completed"_s, u"queued"_s} << u"x"_s << u"x"_s;
    QTest::newRow("all rest, no worker") << QStringList{u"completed"_s, u"Completed"_s} << u""_s << u"c1: Completed"_s;
    QTest::newRow("empty steps") << QStringList{u""_s, u""_s} << u""_s << u""_s;
    QTest::newRow("marks are text") << QStringList{u"%1%2"_s} << u""_s << u"c0: %1%2"_s;
}

void LanesTest::namesTheStepThatMoves()
{
    QFETCH(QStringList, steps);
    QFETCH(QString, worker);
    std::vector<WireTask::Progress> progress;
    for (const QString &step : steps) {
        progress.push_back({u"c%1"_s.arg(progress.size()), step});
    }

    QTEST(currentStep(seen(progress, worker)), "shown");
}

QTEST_GUILESS_MAIN(LanesTest)
#include "tst_lanes.moc"
