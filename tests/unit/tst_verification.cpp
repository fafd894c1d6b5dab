// SPDX-License-Identifier: GPL-3.0-or-later
#include "verification.h"

#include "sampleworld.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Task expecting(const char *version)
{
    Task task{.id = TaskId::parse(u"a").value(),
        .intentId = {},
        .guid = sample::guid(),
        .databaseName = {},
        .cluster = {},
        .clusterName = {},
        .endpoint = {},
        .certificate = {},
        .body = {},
        .headers = {}};
    task.expectedVersion = version ? std::optional(sample::version(version)) : std::nullopt;
    return task;
}

InstanceReading read(const char *cluster, const char *version)
{
    return {QString::fromLatin1(cluster), sample::instance(1, version), {}, sample::at(0)};
}

InstanceReading unread(const char *cluster)
{
    return {QString::fromLatin1(cluster), {}, u"signed out"_s, {}};
}

} // namespace

class VerificationTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void verifiesWhenEveryInstanceShowsTheVersion();
    void namesTheInstanceThatDiffers();
    void namesWhoCouldNotBeAsked();
    void letsADifferenceDecideBeforeAGap();
    void neverVerifiesWithoutAnExpectedVersion();
    void neverVerifiesWithoutInstances();
    void comparesProtocolAndFeatureset();
    void comparesArgumentsOfModules_data();
    void comparesArgumentsOfModules();
    void countsAnInstanceWithoutVersionAsUnread();
};

void VerificationTest::verifiesWhenEveryInstanceShowsTheVersion()
{
    const auto verdict = verify(expecting("8.2"), {read("east", "8.2"), read("west", "8.2")});

    QCOMPARE(verdict.event, TaskEvent::VersionsReached);
    QCOMPARE(verdict.verified, 2);
    QCOMPARE(verdict.total, 2);
    QCOMPARE(verdict.lines.size(), 2);
}

void VerificationTest::namesTheInstanceThatDiffers()
{
    const auto verdict = verify(expecting("8.2"), {read("east", "8.2"), read("west", "7.4")});

    QCOMPARE(verdict.event, TaskEvent::VersionsDiffer);
    QCOMPARE(verdict.verified, 1);
    QCOMPARE(verdict.lines[1], u"west runs Redis 7.4; 8.2 was expected."_s);
}

void VerificationTest::namesWhoCouldNotBeAsked()
{
    const auto verdict = verify(expecting("8.2"), {read("east", "8.2"), unread("west")});

    QCOMPARE(verdict.event, TaskEvent::VersionsUnreadable);
    QCOMPARE(verdict.verified, 1);
    QCOMPARE(verdict.total, 2);
    QCOMPARE(verdict.lines[1], u"west could not be read: signed out"_s);
}

void VerificationTest::letsADifferenceDecideBeforeAGap()
{
    QCOMPARE(verify(expecting("8.2"), {unread("east"), read("west", "7.4")}).event, TaskEvent::VersionsDiffer);
}

void VerificationTest::neverVerifiesWithoutAnExpectedVersion()
{
    const auto verdict = verify(expecting(nullptr), {read("east", "8.2"), read("west", "8.2")});

    QCOMPARE(verdict.event, TaskEvent::VersionsUnreadable);
    QCOMPARE(verdict.verified, 0);
    QVERIFY(verdict.lines[0].contains(u"east runs Redis 8.2"_s));
}

void VerificationTest::neverVerifiesWithoutInstances()
{
    const auto verdict = verify(expecting("8.2"), {});

    QCOMPARE(verdict.event, TaskEvent::VersionsUnreadable);
    QCOMPARE(verdict.lines.size(), 1);
}

void VerificationTest::comparesProtocolAndFeatureset()
{
    std::vector<InstanceReading> featureset{read("east", "8.2"), read("west", "8.2")};
    featureset[1].facts->featureset = 5;
    std::vector<InstanceReading> protocol{read("east", "8.2"), read("west", "8.2")};
    protocol[0].facts->protocol = 0;
    std::vector<InstanceReading> untold{read("east", "8.2"), read("west", "8.2")};
    untold[1].facts->featureset.reset();

    const auto verdict = verify(expecting("8.2"), featureset);

    QCOMPARE(verdict.event, TaskEvent::VersionsDiffer);
    QCOMPARE(verdict.lines.last(), u"The featureset differs between the instances: east has 8, west has 5."_s);
    QCOMPARE(verify(expecting("8.2"), protocol).event, TaskEvent::VersionsDiffer);
    QCOMPARE(verify(expecting("8.2"), untold).event, TaskEvent::VersionsReached);
}

void VerificationTest::comparesArgumentsOfModules_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<TaskEvent>("event");
    QTest::newRow("equal") << u"PARTITIONS AUTO"_s << TaskEvent::VersionsReached;
    QTest::newRow("laid out anew") << u" PARTITIONS  AUTO "_s << TaskEvent::VersionsReached;
    QTest::newRow("different") << u"PARTITIONS 2"_s << TaskEvent::VersionsDiffer;
    QTest::newRow("empty") << u""_s << TaskEvent::VersionsDiffer;
    QTest::newRow("no such module") << QString() << TaskEvent::VersionsDiffer;
}

void VerificationTest::comparesArgumentsOfModules()
{
    QFETCH(QString, now);
    Task task = expecting("8.2");
    task.expectedArguments = {{u"search"_s, u"PARTITIONS AUTO"_s}};
    InstanceReading reading = read("east", "8.2");
    if (!now.isNull()) {
        reading.facts->modules = {{u"search"_s, u"8.2.1"_s, now, {}}};
    }

    const auto verdict = verify(task, {reading});

    QTEST(verdict.event, "event");
    QCOMPARE(verdict.verified, verdict.event == TaskEvent::VersionsReached ? 1 : 0);
}

void VerificationTest::countsAnInstanceWithoutVersionAsUnread()
{
    InstanceReading reading = read("east", "8.2");
    reading.facts->redisVersion = {};

    QCOMPARE(verify(expecting("8.2"), {reading}).event, TaskEvent::VersionsUnreadable);
}

QTEST_GUILESS_MAIN(VerificationTest)
#include "tst_verification.moc"
