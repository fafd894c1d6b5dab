// SPDX-License-Identifier: GPL-3.0-or-later
#include "instanceends.h"
#include "liveprogram.h"
#include "lostanswer.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

class TestTaskHistory : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void recordsTheCauseBeforeTheStateItLedTo()
    {
        LiveProgram program(u"success"_s);
        QVERIFY(program.connectAll());
        const TaskId id = program.submit(program.form());
        QVERIFY(program.reaches(id, TaskState::Verified));

        std::vector<TaskRecord> history;
        program.tracker->history(id, this, [&history](const auto &records) { history = records; });
        QTRY_VERIFY(!history.empty());

        const auto at = [&history](const QString &kind) { return std::ranges::find(history, kind, &TaskRecord::kind) - history.begin(); };
        QVERIFY(at(u"event:ROW_DURABLE"_s) < at(u"request"_s)); // nothing is sent before it is on disk
        QVERIFY(at(u"request"_s) < at(u"answer"_s));
        QVERIFY(at(u"answer"_s) < at(u"event:ACCEPTED_BY_CLUSTER"_s));
        QVERIFY(at(u"instance"_s) < at(u"event:VERSIONS_REACHED"_s));
        QCOMPARE(history.back().kind, u"event:VERSIONS_REACHED"_s);
    }

    void readsTheInstancesOnceAfterAFailure()
    {
        LiveProgram program(u"fails-on-one-cluster"_s);
        QVERIFY(program.connectAll());
        const TaskId id = program.submit(program.form());
        QVERIFY(program.reaches(id, TaskState::Failed));
        const QString count = u"SELECT count(*) FROM event WHERE kind='instance'"_s;

        QTRY_COMPARE(program.stored(count).toInt(), 3);
        QCOMPARE(program.tracker->task(id)->state, TaskState::Failed);
        std::vector<TaskRecord> history;
        program.tracker->history(id, this, [&history](const auto &records) { history = records; });
        QTRY_VERIFY(!history.empty());
        const auto ends = instanceEnds(*program.tracker->task(id), history, {});
        QCOMPARE(ends.size(), std::size_t(3));
        const auto of = [&ends](const QString &name) { return *std::ranges::find(ends, name, &InstanceEnd::cluster); };
        QCOMPARE(of(u"rs-east.example.com"_s).state, InstanceEnd::State::Done);
        QCOMPARE(of(u"rs-west.example.com"_s).state, InstanceEnd::State::Unclear);
        QVERIFY(of(u"rs-west.example.com"_s).failedHere);

        program.stopProgram();
        program.startProgram();
        QVERIFY(program.connectAll());
        bool read = false; // behind everything that the program itself has asked for
        program.probe->readInstances(program.tracker->task(id)->guid, program.cluster(0), this, [&read](const auto &) { read = true; });
        QTRY_VERIFY(read);
        QCOMPARE(program.stored(count).toInt(), 3);

        program.tracker->refresh(id); // a person may ask again
        QTRY_COMPARE(program.stored(count).toInt(), 6);
        QCOMPARE(program.tracker->task(id)->state, TaskState::Failed);
    }

    void remembersThatTheAnswerWasLost()
    {
        LiveProgram program(u"gateway-503"_s);
        QVERIFY(program.connectAll());
        const TaskId id = program.submit(program.form());
        QVERIFY(program.reaches(id, TaskState::Verified));
        program.stopProgram();
        program.startProgram();
        QVERIFY(program.connectAll());

        std::vector<TaskRecord> history;
        program.tracker->history(id, this, [&history](const auto &records) { history = records; });
        QTRY_VERIFY(!history.empty());

        const auto lost = lostAnswerOf(history);
        QVERIFY(lost && lost->why.endsWith(u"(HTTP 503)"_s));
        QVERIFY(lost->at.isValid() && lost->foundAt >= lost->at);
        QVERIFY(sentence(*lost, *program.tracker->task(id)).contains(id.text()));
    }
};

QTEST_GUILESS_MAIN(TestTaskHistory)
#include "tst_taskhistory.moc"
