// SPDX-License-Identifier: GPL-3.0-or-later
#include "arrival.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Other = ArrivalEvidence::OtherTask;
using Versions = ArrivalEvidence::Versions;

namespace {

/// Everything that reliability.md 2.7 asks for.
ArrivalEvidence enough()
{
    return {.denied = 6, .sinceSent = 120s, .ttl = 86400s, .otherTask = Other::None, .versions = Versions::Unchanged, .versionsText = {}};
}

InstanceReading read(const QString &cluster, const QString &version)
{
    InstanceFacts facts;
    facts.fullVersion = version;
    return {cluster, facts, {}, {}};
}

} // namespace

class ArrivalTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void offersTheDecisionOnlyWhereEverythingHolds_data()
    {
        QTest::addColumn<ArrivalEvidence>("evidence");
        QTest::addColumn<ArrivalJudgement>("judgement");
        const auto but = [](auto change) {
            ArrivalEvidence evidence = enough();
            change(evidence);
            return evidence;
        };
        QTest::newRow("everything holds") << enough() << ArrivalJudgement::MostLikelyNot;
        QTest::newRow("five denials") << but([](auto &e) { e.denied = 5; }) << ArrivalJudgement::Early;
        QTest::newRow("119 s") << but([](auto &e) { e.sinceSent = 119s; }) << ArrivalJudgement::Early;
        QTest::newRow("destructive, 120 s") << but([](auto &e) { e.destructive = true; }) << ArrivalJudgement::Early;
        QTest::newRow("destructive, 600 s") << but([](auto &e) {
            e.destructive = true;
            e.sinceSent = 600s;
        }) << ArrivalJudgement::MostLikelyNot;
        QTest::newRow("list not read") << but([](auto &e) { e.otherTask = Other::Unread; }) << ArrivalJudgement::Open;
        QTest::newRow("another task") << but([](auto &e) { e.otherTask = Other::Running; }) << ArrivalJudgement::Open;
        QTest::newRow("versions not read") << but([](auto &e) { e.versions = Versions::Unread; }) << ArrivalJudgement::Open;
        QTest::newRow("versions changed") << but([](auto &e) { e.versions = Versions::Changed; }) << ArrivalJudgement::Open;
        QTest::newRow("versions unknown before") << but([](auto &e) { e.versions = Versions::NotComparable; }) << ArrivalJudgement::Open;
        QTest::newRow("result gone") << but([](auto &e) { e.ttl = 120s; }) << ArrivalJudgement::Over;
        QTest::newRow("result gone, still on its way") << but([](auto &e) {
            e.destructive = true;
            e.ttl = 500s;
            e.sinceSent = 500s;
        }) << ArrivalJudgement::Early;
        QTest::newRow("result gone after one denial") << but([](auto &e) {
            e.ttl = 10s;
            e.denied = 1;
        }) << ArrivalJudgement::Early;
        QTest::newRow("answered as if taken") << but([](auto &e) { e.taken = true; }) << ArrivalJudgement::Open;
        QTest::newRow("old evidence") << but([](auto &e) { e.fresh = false; }) << ArrivalJudgement::Open;
        QTest::newRow("never an answer") << ArrivalEvidence{.unanswered = 99, .sinceSent = 99999s, .versionsText = {}}
                                         << ArrivalJudgement::Early;
    }
    void offersTheDecisionOnlyWhereEverythingHolds()
    {
        QFETCH(ArrivalEvidence, evidence);
        QFETCH(ArrivalJudgement, judgement);

        QCOMPARE(judge(evidence), judgement);
    }

    void comparesVersions_data()
    {
        QTest::addColumn<std::vector<InstanceReading>>("now");
        QTest::addColumn<Versions>("result");
        const auto east = read(u"east"_s, u"7.4.3"_s);
        QTest::newRow("the same") << std::vector{east, read(u"west"_s, u"7.4.3"_s)} << Versions::Unchanged;
        QTest::newRow("one moved") << std::vector{east, read(u"west"_s, u"8.4.0"_s)} << Versions::Changed;
        QTest::newRow("one not read") << std::vector{east, InstanceReading{u"west"_s, {}, u"signed out"_s, {}}} << Versions::Unread;
        QTest::newRow("one moved, one not read")
            << std::vector{read(u"east"_s, u"8.4.0"_s), InstanceReading{u"west"_s, {}, u"signed out"_s, {}}} << Versions::Changed;
        QTest::newRow("one unknown before") << std::vector{east, read(u"eu"_s, u"7.4.3"_s)} << Versions::NotComparable;
        QTest::newRow("nothing read") << std::vector<InstanceReading>() << Versions::Unread;
    }
    void comparesVersions()
    {
        QFETCH(std::vector<InstanceReading>, now);
        QFETCH(Versions, result);
        const VersionsBefore before{{u"east"_s, u"7.4.3"_s}, {u"west"_s, u"7.4.3"_s}};
        QString text;

        QCOMPARE(compareVersions(before, now, text), result);
        for (const InstanceReading &reading : now)
            QVERIFY2(text.contains(reading.clusterName), qPrintable(text));
    }

    void looksAgainLessAndLessOften()
    {
        std::chrono::milliseconds sum = 0s;
        QList<int> at;
        for (int look = 1; look <= 8; ++look) {
            sum += nextSeek(look, 0.5);
            at.append(int(sum.count() / 1000));
        }

        QCOMPARE(at, (QList<int>{2, 5, 10, 20, 40, 60, 120, 180}));
        QVERIFY(nextSeek(1, 0.0) >= 1s);
        QVERIFY(nextSeek(99, 1.0) <= 72s);
    }

    void saysWhatIsWaitedFor()
    {
        ArrivalEvidence evidence = enough();
        evidence.denied = 2;
        evidence.sinceSent = 12s;

        const QString text = sentences(evidence, u"rs-east"_s).join(u'\n');

        QVERIFY2(text.contains(u"rs-east was asked 2 time"_s), qPrintable(text));
        QVERIFY2(text.contains(u"2 min 00 s"_s), qPrintable(text));
        QVERIFY(!text.contains(u"Every instance runs"_s)); // not claimed before it was compared for this
    }
};

QTEST_GUILESS_MAIN(ArrivalTest)
#include "tst_arrival.moc"
