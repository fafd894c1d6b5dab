// SPDX-License-Identifier: GPL-3.0-or-later
#include "../unit/sampleworld.h"
#include "steptimeline.h"
#include "tasktimeline.h"
#include "uitest.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace {

const QDateTime Start(QDate(2026, 8, 21), QTime(10, 0), Qt::UTC);

Task runningTask()
{
    Task task{.id = TaskId::random(), .guid = *CrdbGuid::parse(u"5d1c3d2e-6b1a-4c52-9b38-0c9f0e7a1f01")};
    task.state = TaskState::Running;
    task.sentAt = Start;
    task.lastConfirmed = Start.addSecs(60);
    task.seen.id = task.id.text();
    task.seen.progress = {{u"rs-east"_s, u"prepare"_s}, {u"rs-west"_s, {}}};
    return task;
}

TaskRecord step(const Task &task, const QString &cluster, const QString &text, int second)
{
    return {.task = task.id,
        .at = Start.addSecs(second),
        .from = TaskState::Running,
        .to = TaskState::Running,
        .kind = u"step"_s,
        .subject = cluster,
        .detail = text};
}

} // namespace

class TestTimeline : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { look::apply(*qApp); }
    void init() { ui::failOnWarnings(); }

    void hasALaneForEveryParticipantAndTheWorker()
    {
        const Task task = runningTask();

        const TimelineFacts facts = timelineOf(task, {step(task, u"rs-east"_s, u"prepare"_s, 10)}, {}, Start.addSecs(90));

        QCOMPARE(facts.lanes.size(), std::size_t(3));
        QCOMPARE(facts.lanes[0].cluster, QString());
        QCOMPARE(facts.lanes[1].steps.size(), std::size_t(1));
        QVERIFY(facts.lanes[2].steps.empty());
        QCOMPARE(facts.to, Start.addSecs(90));
        QVERIFY(!facts.over);
    }

    void endsEveryStepWithTheTask()
    {
        Task task = runningTask();
        task.state = TaskState::Finished;
        task.endedAt = Start.addSecs(80);
        TaskRecord old = step(task, u"rs-east"_s, u"prepare"_s, 10);
        old.seq = 1;
        TaskRecord last = step(task, u"rs-east"_s, u"completed"_s, 40);
        last.seq = 2;
        TaskRecord ended = step(task, {}, {}, 80);
        ended.kind = u"event:SEEN_FINISHED"_s;
        ended.to = TaskState::Finished;
        ended.seq = 3;

        const TimelineFacts facts = timelineOf(task, {old, last, ended}, {}, Start.addSecs(500));

        QCOMPARE(facts.lanes[1].steps.size(), std::size_t(2));
        QCOMPARE(facts.lanes[1].steps[0].step, u"prepare"_s);
        QCOMPARE(facts.lanes[1].steps[1].to, Start.addSecs(80));
        QCOMPARE(facts.to, Start.addSecs(80));
    }

    void saysTheMomentOfReadingOnceTheTaskIsOver()
    {
        Task task = runningTask();
        auto facts = sample::world("8.2");
        const auto version = [&](int second) {
            return timelineOf(task, {}, facts, sample::at(second)).versions.value(u"rs-east.example.com"_s);
        };
        QCOMPARE(version(40), u"8.2.1, 39 s ago"_s);

        task.state = TaskState::Failed;
        task.endedAt = sample::at(30);

        QCOMPARE(version(40), u"8.2.1, read 10:00:01"_s);
        QCOMPARE(version(86400 + 40), u"8.2.1, read 21 Aug 2026 10:00:01"_s);
    }

    void readsAsSentences()
    {
        const Task task = runningTask();
        StepTimeline timeline;
        const QAbstractItemModelTester tester(timeline.model());

        timeline.set(timelineOf(
            task, {step(task, u"rs-east"_s, u"prepare"_s, 10), step(task, u"rs-east"_s, u"<b>verify</b>"_s, 40)}, {}, Start.addSecs(90)));

        QCOMPARE(timeline.accessibleName(), u"Steps"_s);
        QCOMPARE(timeline.model()->index(1, LaneModel::Cluster).data().toString(), u"rs-east"_s);
        QCOMPARE(timeline.model()->index(1, LaneModel::Steps).data().toString(), u"prepare (30 s) → <b>verify</b> (for 50 s, not ended)"_s);
        QCOMPARE(timeline.model()->index(2, LaneModel::Steps).data().toString(), u"no step reported yet"_s);
    }

    void marksTheLaneThatFailedAndTheOneThatWasStopped()
    {
        Task task = runningTask();
        task.state = TaskState::Failed;
        task.endedAt = Start.addSecs(80);
        std::vector<TaskRecord> history{step(task, u"rs-east"_s, u"prepare"_s, 10), step(task, u"rs-west"_s, u"prepare"_s, 10)};
        history.push_back(step(task, u"rs-west"_s, u"no"_s, 80));
        history.back().kind = u"error"_s;
        history.back().to = TaskState::Failed;
        StepTimeline timeline;
        timeline.resize(800, 200);
        timeline.show();

        timeline.set(timelineOf(task, history, {}, Start.addSecs(500)));

        QCOMPARE(
            timeline.model()->index(1, LaneModel::Steps).data().toString(), u"prepare (1 min 10 s); not finished when the task ended"_s);
        QCOMPARE(timeline.model()->index(2, LaneModel::Steps).data().toString(), u"prepare (1 min 10 s); failed here"_s);
        const QImage image = timeline.grab().toImage();
        const auto has = [&](int row, const QColor &colour) {
            const int top = timeline.horizontalHeader()->height() + timeline.rowViewportPosition(row);
            for (int y = top; y < top + timeline.rowHeight(row); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    if (image.pixelColor(x, y) == colour)
                        return true;
                }
            }
            return false;
        };
        const QColor bad = look::fill(look::Tone::Bad, &timeline);
        const QColor good = look::fill(look::Tone::Good, &timeline);
        QVERIFY(has(2, bad) && !has(1, bad));
        QVERIFY(has(2, look::ink(look::Tone::Bad, &timeline))); // the cross
        QVERIFY(!has(1, good) && !has(2, good));
    }

    void f7ShowsTheWordsToEverybody()
    {
        const Task task = runningTask();
        StepTimeline timeline;
        timeline.set(timelineOf(task, {step(task, u"rs-east"_s, u"prepare"_s, 10)}, {}, Start.addSecs(90)));
        timeline.resize(700, 200);
        timeline.show();
        const QImage bars = timeline.grab().toImage();

        QTest::keyClick(&timeline, Qt::Key_F7);

        QVERIFY(timeline.showsWords());
        QVERIFY(timeline.grab().toImage() != bars);
    }

    void fillsTheBarOfAClusterThatIsDone()
    {
        Task task = runningTask();
        StepTimeline timeline;
        timeline.resize(800, 200);
        timeline.show();
        const std::vector<TaskRecord> history{step(task, u"rs-east"_s, u"prepare"_s, 0), step(task, u"rs-east"_s, u"completed"_s, 20)};
        const auto look = [&](int seconds) {
            timeline.set(timelineOf(task, history, {}, Start.addSecs(seconds)));
            const QImage image = timeline.grab().toImage();
            const int y = timeline.horizontalHeader()->height() + timeline.rowViewportPosition(1) + 10;
            const int end = timeline.columnViewportPosition(LaneModel::Version) - 12;
            int blue = 0;
            for (int x = 0; x < image.width(); ++x) {
                blue += image.pixelColor(x, y) == look::fill(look::Tone::Accent, &timeline) ? 1 : 0;
            }
            return std::pair(image.pixelColor(end, y), blue);
        };

        const auto soon = look(60);
        const auto late = look(600); // no answer since

        const std::pair done(look::fill(look::Tone::Good, &timeline), 0);
        QCOMPARE(soon, done);
        QCOMPARE(late, done);
        QCOMPARE(timeline.model()->index(1, LaneModel::Steps).data().toString(), u"prepare (20 s) → completed"_s);
    }

    void drawsWhatWasNotConfirmedAsOpen()
    {
        Task task = runningTask();
        StepTimeline timeline;
        timeline.resize(800, 200);
        timeline.show();
        const std::vector<TaskRecord> history{step(task, u"rs-east"_s, u"prepare"_s, 0)};
        const QColor solid = look::fill(look::Tone::Accent, &timeline);
        const auto solidPixels = [&] {
            const QImage image = timeline.grab().toImage();
            const int y = timeline.horizontalHeader()->height() + timeline.rowViewportPosition(1) + 10;
            int count = 0;
            for (int x = 0; x < image.width(); ++x) {
                count += image.pixelColor(x, y) == solid ? 1 : 0;
            }
            return count;
        };

        timeline.set(timelineOf(task, history, {}, Start.addSecs(60)));
        const int confirmed = solidPixels();
        timeline.set(timelineOf(task, history, {}, Start.addSecs(240)));
        const int late = solidPixels();

        QVERIFY(confirmed > 100);
        QVERIFY(late < confirmed / 2);
    }
};

QTEST_MAIN(TestTimeline)
#include "tst_timeline.moc"
