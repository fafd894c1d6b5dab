// SPDX-License-Identifier: GPL-3.0-or-later
#include "outcome.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString Ours = u"7c2f4a10-93c5-4c0e-8f43-5f2a9b6d1e77"_s;
const QString Guid = u"5d1c3d2e-6b1a-4c52-9b38-0c9f0e7a1f01"_s;

SubmitEnd answered(int http, const QString &id = {}, const QString &guid = {})
{
    SubmitEnd end;
    end.bodyRead = true;
    end.http = http;
    if (!id.isNull()) {
        end.answer = WireTask();
        end.answer->id = id;
        end.answer->guid = guid;
    }
    return end;
}

SubmitEnd broken(bool bodyRead, Transport transport, int http = 0)
{
    SubmitEnd end;
    end.bodyRead = bodyRead;
    end.transport = transport;
    end.http = http;
    return end;
}

SubmitJudgement judged(const SubmitEnd &end)
{
    return judge(end, TaskId::parse(Ours).value(), CrdbGuid::parse(Guid).value());
}

} // namespace

Q_DECLARE_METATYPE(SubmitEnd)

class OutcomeTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void judgesEveryEnd_data();
    void judgesEveryEnd();
    void judgesEveryStatusAsTheTableSays();
    void letsAPersonContinueOnceAtANodeThatARedirectNamed_data();
    void letsAPersonContinueOnceAtANodeThatARedirectNamed();
    void keepsWhatPeopleNeed();
    void followsAnotherNumberOnlyForThisDatabase_data();
    void followsAnotherNumberOnlyForThisDatabase();
};

void OutcomeTest::judgesEveryEnd_data()
{
    using enum TaskEvent;
    QTest::addColumn<SubmitEnd>("end");
    QTest::addColumn<TaskEvent>("event");
    QTest::newRow("accepted") << answered(200, Ours) << AcceptedByCluster;
    QTest::newRow("accepted with guid") << answered(201, Ours, Guid) << AcceptedByCluster;
    QTest::newRow("accepted with guid in upper case") << answered(200, Ours, Guid.toUpper()) << AcceptedByCluster;
    QTest::newRow("other id") << answered(200, u"91ab"_s) << OutcomeUnclear;
    QTest::newRow("empty id") << answered(200, u""_s) << OutcomeUnclear;
    QTest::newRow("no task") << answered(200) << OutcomeUnclear;
    QTest::newRow("other guid") << answered(200, Ours, u"9a7b0f44-2f0e-4d7a-8a52-77c1f3f0ab02"_s) << OutcomeUnclear;
    QTest::newRow("guid is no guid") << answered(200, Ours, u"x"_s) << OutcomeUnclear;
    QTest::newRow("200 not understood") << broken(true, Transport::NotUnderstood, 200) << OutcomeUnclear;
    QTest::newRow("200 too large") << broken(true, Transport::TooLarge, 200) << OutcomeUnclear;
    QTest::newRow("200 cut") << broken(true, Transport::ConnectionLost, 200) << OutcomeUnclear;
    QTest::newRow("307 not followed") << answered(307) << RefusedByCluster;
    QTest::newRow("302") << answered(302) << OutcomeUnclear;
    QTest::newRow("400 with garbage") << broken(true, Transport::NotUnderstood, 400) << RefusedByCluster;
    QTest::newRow("400 cut") << broken(true, Transport::ConnectionLost, 400) << OutcomeUnclear;
    QTest::newRow("403 timed out in the body") << broken(true, Transport::TimedOut, 403) << OutcomeUnclear;
    QTest::newRow("reset after send") << broken(true, Transport::ConnectionLost) << OutcomeUnclear;
    QTest::newRow("timeout after send") << broken(true, Transport::TimedOut) << OutcomeUnclear;
    QTest::newRow("refused") << broken(false, Transport::Refused) << NothingLeft;
    QTest::newRow("no such host") << broken(false, Transport::HostNotFound) << NothingLeft;
    QTest::newRow("timeout before send") << broken(false, Transport::TimedOut) << NothingLeft;
    QTest::newRow("certificate changed") << broken(false, Transport::CertificateChanged) << NothingLeft;
    QTest::newRow("status without body read") << broken(false, Transport::None, 503) << NothingLeft;
}

void OutcomeTest::judgesEveryEnd()
{
    QFETCH(SubmitEnd, end);
    QFETCH(TaskEvent, event);

    const auto judgement = judged(end);

    QCOMPARE(judgement.event, event);
    QCOMPARE(judgement.failure.has_value(), event != TaskEvent::AcceptedByCluster);
}

void OutcomeTest::letsAPersonContinueOnceAtANodeThatARedirectNamed_data()
{
    using enum TaskEvent;
    QTest::addColumn<SubmitEnd>("end");
    QTest::addColumn<bool>("passedOn");
    QTest::addColumn<TaskEvent>("event");
    QTest::addColumn<bool>("mayContinue");
    QTest::newRow("307") << answered(307) << false << RefusedByCluster << true;
    QTest::newRow("308") << answered(308) << false << RefusedByCluster << true;
    QTest::newRow("302") << answered(302) << false << OutcomeUnclear << false;
    QTest::newRow("307 a second time") << answered(307) << true << RefusedByCluster << false;
    QTest::newRow("307 cut") << broken(true, Transport::ConnectionLost, 307) << false << OutcomeUnclear << false;
    QTest::newRow("503") << answered(503) << false << OutcomeUnclear << false;
    QTest::newRow("never left") << broken(false, Transport::Refused) << false << NothingLeft << false;
    QTest::newRow("never left for the second") << broken(false, Transport::Refused) << true << RefusedByCluster << false;
    QTest::newRow("accepted by the second") << answered(200, Ours) << true << AcceptedByCluster << false;
    QTest::newRow("lost at the second") << broken(true, Transport::ConnectionLost) << true << OutcomeUnclear << false;
}

void OutcomeTest::letsAPersonContinueOnceAtANodeThatARedirectNamed()
{
    QFETCH(SubmitEnd, end);
    QFETCH(bool, passedOn);
    QFETCH(TaskEvent, event);
    QFETCH(bool, mayContinue);
    const ClusterAddress node = ClusterAddress::parse(u"10.0.1.12:9443"_s).value();
    end.namedNode = node;
    end.passedOn = passedOn;

    const SubmitJudgement judgement = judged(end);

    QCOMPARE(judgement.event, event);
    QCOMPARE(judgement.mayContinueAt, mayContinue ? std::optional(node) : std::nullopt);
}

void OutcomeTest::judgesEveryStatusAsTheTableSays()
{
    const QSet<int> refusals{307, 308, 400, 401, 403, 404, 405, 406, 409, 411, 413, 415, 422};

    for (int http = 100; http < 600; ++http) {
        const auto event = judged(answered(http)).event;

        QVERIFY2(event == (refusals.contains(http) ? TaskEvent::RefusedByCluster : TaskEvent::OutcomeUnclear),
            qPrintable(QString::number(http)));
        QCOMPARE(judged(answered(http, Ours)).event == TaskEvent::AcceptedByCluster, http >= 200 && http <= 299);
    }
}

void OutcomeTest::keepsWhatPeopleNeed()
{
    SubmitEnd end = answered(409);
    end.failure.errorCode = u"busy"_s;
    end.failure.host = u"rs-east:9443"_s;

    const auto failure = *judged(end).failure;

    QCOMPARE(failure.call, Call::Upgrade);
    QCOMPARE(failure.http, 409);
    QCOMPARE(failure.errorCode, u"busy"_s);
    QCOMPARE(failure.host, u"rs-east:9443"_s);
    QVERIFY(failure.bodyLeft);
    QVERIFY(!judged(broken(false, Transport::Refused)).failure->bodyLeft);
    QCOMPARE(judged(answered(200)).failure->transport, Transport::NotUnderstood);
}

void OutcomeTest::followsAnotherNumberOnlyForThisDatabase_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("guid");
    QTest::addColumn<QString>("followed");
    QTest::addColumn<QString>("subject");
    const QString other = u"9a7b0f44-2f0e-4d7a-8a52-77c1f3f0ab02"_s;
    QTest::newRow("other number") << u"91ab"_s << u""_s << u"91ab"_s << u"91ab"_s;
    QTest::newRow("other number, same database") << u"91ab"_s << Guid << u"91ab"_s << u"91ab"_s;
    QTest::newRow("other number, other database") << u"91ab"_s << other << u""_s << other;
    QTest::newRow("our number, other database") << Ours << other << u""_s << other;
}

void OutcomeTest::followsAnotherNumberOnlyForThisDatabase()
{
    QFETCH(QString, id);
    QFETCH(QString, guid);

    const auto judgement = judged(answered(200, id, guid));

    QTEST(judgement.serverTaskId, "followed");
    QTEST(judgement.failure->subject, "subject");
    QCOMPARE(judgement.failure->transport, Transport::OtherTask);
}

QTEST_GUILESS_MAIN(OutcomeTest)
#include "tst_outcome.moc"
