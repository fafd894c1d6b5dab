// SPDX-License-Identifier: GPL-3.0-or-later
#include "simworldtest.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

/// Cancelling tasks, and the lockout after refused sign-ins.
class TestSimLimits final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void cancelsBeforeTheCommitPhaseOnly();
    void restoresTheVersionOfAnUnfinishedClusterOnCancel();
    void startsNoWaitingTaskWhenAnotherWaitingOneIsCancelled();
    void locksTheAccountAfterFiveRefusals();
    void forgetsRefusalsAfterFifteenMinutes();
};

void TestSimLimits::cancelsBeforeTheCommitPhaseOnly()
{
    WorldUnderTest sim;
    sim.upgrade(Checkout, "{}");
    sim.advance(5);
    const ApiReply early = sim.post(u"/v1/crdb_tasks/t-1/actions/cancel"_s);
    sim.advance(2);
    const QString status = sim.task().value("status"_L1).toString();
    const ApiReply again = sim.post(u"/v1/crdb_tasks/t-1/actions/cancel"_s);

    sim.taskId = "t-2";
    sim.upgrade(Checkout, "{}");
    sim.advance(15);
    const ApiReply late = sim.post(u"/v1/crdb_tasks/t-2/actions/cancel"_s);
    const ApiReply forced = sim.post(u"/v1/crdb_tasks/t-2/actions/cancel?force=true"_s);

    QCOMPARE(early.status, 200);
    QCOMPARE(status, u"canceled"_s);
    QCOMPARE(again.status, 406);
    QCOMPARE(late.status, 406);
    QCOMPARE(errorCode(late), u"task_cannot_be_canceled"_s);
    QCOMPARE(forced.status, 200);
    QCOMPARE(sim.post(u"/v1/crdb_tasks/nobody/actions/cancel"_s).status, 404);
}

void TestSimLimits::restoresTheVersionOfAnUnfinishedClusterOnCancel()
{
    WorldUnderTest sim;
    sim.upgrade(Checkout, R"({"redis_version":"8.4"})");
    while (sim.version(Checkout, 0) != "8.4"_L1)
        sim.advance(0.1);

    sim.post(u"/v1/crdb_tasks/t-1/actions/cancel"_s);
    sim.advance(5);

    QCOMPARE(sim.version(Checkout, 0), u"7.4"_s);
    QCOMPARE(QJsonDocument::fromJson(sim.get(u"/v1/bdbs/1"_s).body).object().value("status"_L1).toString(), u"active"_s);
}

void TestSimLimits::startsNoWaitingTaskWhenAnotherWaitingOneIsCancelled()
{
    WorldUnderTest sim;
    for (const char *id : {"t-1", "t-2", "t-3"}) {
        sim.taskId = id;
        sim.upgrade(Checkout, R"({"redis_version":"8.4"})");
    }
    sim.advance(5);

    sim.post(u"/v1/crdb_tasks/t-2/actions/cancel"_s);
    sim.advance(5);

    QCOMPARE(sim.task(u"t-1"_s).value("status"_L1).toString(), u"started"_s);
    QCOMPARE(sim.task(u"t-2"_s).value("status"_L1).toString(), u"canceled"_s);
    QCOMPARE(sim.task(u"t-3"_s).value("status"_L1).toString(), u"queued"_s);
}

void TestSimLimits::locksTheAccountAfterFiveRefusals()
{
    WorldUnderTest sim;
    const QByteArray right = sim.authorization;
    sim.authorization.clear();
    for (int i = 0; i < 10; ++i)
        QCOMPARE(sim.get(u"/v1/crdbs"_s).status, 401); // nobody tried to sign in
    sim.authorization = WorldUnderTest::basic("admin@example.com", "wrong");
    for (int i = 0; i < 4; ++i)
        sim.get(u"/v1/crdbs"_s);
    sim.authorization = right;
    const int afterFour = sim.get(u"/v1/crdbs"_s).status;

    sim.authorization = WorldUnderTest::basic("admin@example.com", "wrong");
    for (int i = 0; i < 5; ++i)
        sim.get(u"/v1/crdbs"_s);
    sim.authorization = right;
    const int afterFive = sim.get(u"/v1/crdbs"_s).status;
    const int elsewhere = sim.get(u"/v1/crdbs"_s, 1).status;
    sim.advance(30 * 60 - 1);
    const int stillLocked = sim.get(u"/v1/crdbs"_s).status;
    sim.advance(1);

    QCOMPARE(afterFour, 200);
    QCOMPARE(afterFive, 401);
    QCOMPARE(elsewhere, 200);
    QCOMPARE(stillLocked, 401);
    QCOMPARE(sim.get(u"/v1/crdbs"_s).status, 200);
}

void TestSimLimits::forgetsRefusalsAfterFifteenMinutes()
{
    WorldUnderTest sim;
    const QByteArray right = std::exchange(sim.authorization, WorldUnderTest::basic("admin@example.com", "wrong"));
    for (int i = 0; i < 4; ++i)
        sim.get(u"/v1/crdbs"_s);

    sim.advance(15 * 60);
    sim.get(u"/v1/crdbs"_s);
    sim.authorization = right;

    QCOMPARE(sim.get(u"/v1/crdbs"_s).status, 200);
}

QTEST_GUILESS_MAIN(TestSimLimits)
#include "tst_simlimits.moc"
