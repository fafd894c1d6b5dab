// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasknews.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Task taskIn(TaskState state)
{
    Task task{.id = TaskId::random(), .guid = *CrdbGuid::parse(u"5d1c3d2e-6b1a-4c52-9b38-0c9f0e7a1f01"_s)};
    task.state = state;
    return task;
}

} // namespace

class TestTaskNews : public QObject
{
    Q_OBJECT

private slots:
    void onlyEndingsAndDecisionsAreNews()
    {
        const std::map<TaskState, News> expected{{TaskState::Finished, News::Finished}, {TaskState::Verified, News::Verified},
            {TaskState::Unverified, News::NeedsYou}, {TaskState::Mismatch, News::NeedsYou}, {TaskState::Undecided, News::NeedsYou},
            {TaskState::Failed, News::Failed}, {TaskState::Rejected, News::Failed}, {TaskState::Cancelled, News::Cancelled}};
        for (int i = 0; i < TaskStateCount; ++i) {
            const auto state = TaskState(i);
            const auto it = expected.find(state);
            QVERIFY2(
                newsOf(taskIn(state)) == (it == expected.end() ? std::nullopt : std::optional(it->second)), qPrintable(storedName(state)));
        }
    }

    void quietHours_data()
    {
        QTest::addColumn<bool>("on");
        QTest::addColumn<QTime>("from");
        QTest::addColumn<QTime>("to");
        QTest::addColumn<QTime>("now");
        QTest::addColumn<bool>("quiet");
        const QTime ten(22, 0);
        const QTime seven(7, 0);
        QTest::newRow("off") << false << ten << seven << QTime(23, 0) << false;
        QTest::newRow("before") << true << ten << seven << QTime(21, 59, 59) << false;
        QTest::newRow("first second") << true << ten << seven << ten << true;
        QTest::newRow("midnight") << true << ten << seven << QTime(0, 0) << true;
        QTest::newRow("last second") << true << ten << seven << QTime(6, 59, 59) << true;
        QTest::newRow("after") << true << ten << seven << seven << false;
        QTest::newRow("by day") << true << QTime(9, 0) << QTime(17, 0) << QTime(12, 0) << true;
        QTest::newRow("by day, evening") << true << QTime(9, 0) << QTime(17, 0) << QTime(20, 0) << false;
        QTest::newRow("no time at all") << true << ten << ten << ten << false;
    }
    void quietHours()
    {
        QFETCH(bool, on);
        QFETCH(QTime, from);
        QFETCH(QTime, to);
        QFETCH(QTime, now);
        QTEST(isQuiet({on, from, to}, now), "quiet");
    }

    void longIsMoreThanTwoMinutes()
    {
        Task task = taskIn(TaskState::Running);
        const QDateTime begun(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
        QVERIFY(!tookLong(task, begun));
        task.createdAt = begun.addSecs(-600);
        QVERIFY(tookLong(task, begun));
        task.sentAt = begun;

        QVERIFY(!tookLong(task, begun.addSecs(120)));
        QVERIFY(tookLong(task, begun.addSecs(121)));
    }
};

QTEST_GUILESS_MAIN(TestTaskNews)
#include "tst_tasknews.moc"
