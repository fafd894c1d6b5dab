// SPDX-License-Identifier: GPL-3.0-or-later
#include "liveprogram.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

class TestTrackerDamage : public QObject
{
    Q_OBJECT

    /// As after a stop of the program: the file's first bytes are changed, then it starts again.
    static void restartDamaged(LiveProgram &program)
    {
        program.stopProgram();
        QFile file(program.folder.filePath(u"data/journal.sqlite"_s));
        QVERIFY(file.open(QFile::ReadWrite) && file.seek(3) && file.write("\x80") == 1);
        file.close();
        program.startProgram();
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void followsARunningTaskOutOfADamagedRecord()
    {
        LiveProgram program(u"slow"_s);
        QVERIFY(program.connectAll());
        const TaskId id = program.submit(program.form());
        QVERIFY(program.reaches(id, TaskState::Running));
        restartDamaged(program);

        QVERIFY(program.connectAll());

        QVERIFY(!program.tracker->canSubmit());
        QVERIFY(program.tracker->damageSummary().contains(u"checkout"_s));
        QVERIFY(program.tracker->damageSummary().contains(u"journal.corrupt-"_s));
        QVERIFY(program.reaches(id, TaskState::Verified));
        QCOMPARE(program.posts(), 1);
    }

    void submitsNothingUntilAPersonHasReadOfTheDamage()
    {
        LiveProgram program(u"success"_s);
        QVERIFY(program.connectAll());
        const TaskId id = program.submit(program.form());
        QVERIFY(program.reaches(id, TaskState::Verified));
        restartDamaged(program);
        QVERIFY(program.connectAll());
        QSignalSpy refused(program.tracker.get(), &TaskTracker::notRecorded);

        program.tracker->submit(program.confirmed(program.form()));
        QCOMPARE(refused.count(), 1);
        QCOMPARE(refused[0][1].value<Failure>().storage, StorageFault::Damaged);

        program.tracker->damageWasRead();

        QVERIFY(program.tracker->canSubmit());
        QCOMPARE(program.tracker->damageSummary(), QString());
        QTRY_COMPARE(program.stored(u"SELECT count(*) FROM note WHERE read_ms IS NULL"_s).toInt(), 0);
        QCOMPARE(program.posts(), 1);
    }

    void showsTheTasksOfANewerProgramAndSubmitsNothing()
    {
        LiveProgram program(u"success"_s);
        QVERIFY(program.connectAll());
        const TaskId id = program.submit(program.form());
        QVERIFY(program.reaches(id, TaskState::Verified));
        program.stopProgram();
        program.execute(u"PRAGMA user_version=99"_s);
        program.execute(u"PRAGMA application_id=%1"_s.arg(0x43524442 ^ 99)); // as the newer program leaves it
        program.startProgram();
        QSignalSpy failed(program.tracker.get(), &TaskTracker::journalFailed);

        program.tracker->open();
        QVERIFY(failed.wait());

        QCOMPARE(program.tracker->journalFailure()->storage, StorageFault::NewerVersion);
        QCOMPARE(program.tracker->tasks().size(), 1u);
        QVERIFY(!program.tracker->canSubmit());
        program.tracker->submit(program.confirmed(program.form()));
        QCOMPARE(program.posts(), 1);
        QCOMPARE(program.stored(u"SELECT count(*) FROM submission"_s).toInt(), 1);
    }
};

QTEST_GUILESS_MAIN(TestTrackerDamage)
#include "tst_trackerdamage.moc"
