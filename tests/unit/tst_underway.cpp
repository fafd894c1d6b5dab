// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampleworld.h"
#include "underway.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Task task(TaskState state, const QString &guid = sample::Guid)
{
    Task made{.id = TaskId::random(), .guid = sample::guid(guid)};
    made.state = state;
    made.sentAt = sample::at(0);
    made.expectedVersion = sample::version("8.4");
    return made;
}

/// The instances of the sample's database, each with its version, read a minute after tasks are sent.
std::vector<ClusterFacts> running(const QStringList &versions, int second = 60)
{
    auto clusters = sample::world();
    for (std::size_t i = 0; i < clusters.size(); ++i) {
        const QByteArray version = versions.at(static_cast<qsizetype>(i)).toLatin1();
        for (auto &[uid, fact] : clusters[i].bdbs) {
            fact = sample::fact(sample::instance(uid, version.constData()), clusters[i].name, "GET /v1/bdbs", second);
        }
    }
    return clusters;
}

} // namespace

class TestUnderway : public QObject
{
    Q_OBJECT

private slots:
    void countsInstancesThatRunWhatIsExpected_data()
    {
        QTest::addColumn<QStringList>("versions");
        QTest::addColumn<int>("readAt");
        QTest::addColumn<int>("done");
        QTest::newRow("none") << QStringList{u"7.4"_s, u"7.4"_s, u"7.4"_s} << 60 << 0;
        QTest::newRow("one") << QStringList{u"7.4"_s, u"8.4"_s, u"7.4"_s} << 60 << 1;
        QTest::newRow("all") << QStringList{u"8.4"_s, u"8.4"_s, u"8.4"_s} << 60 << 3;
        QTest::newRow("another version") << QStringList{u"8.2"_s, u"8.2"_s, u"8.4"_s} << 60 << 1;
        QTest::newRow("read before the request was sent") << QStringList{u"8.4"_s, u"8.4"_s, u"8.4"_s} << -1 << 0;
    }
    void countsInstancesThatRunWhatIsExpected()
    {
        QFETCH(QStringList, versions);
        QFETCH(int, readAt);

        const Underway now = underwayOf({task(TaskState::Running)}, running(versions, readAt));

        QCOMPARE(now.tasks, 1);
        QCOMPARE(now.instances, 3);
        QTEST(now.done, "done");
    }

    void saysNothingOfInstancesThatItDoesNotKnow()
    {
        const auto facts = running({u"8.4"_s, u"8.4"_s, u"8.4"_s});
        Task unexpected = task(TaskState::Running);
        unexpected.expectedVersion.reset();

        for (const Task &other : {unexpected, task(TaskState::Running, sample::OtherGuid)}) {
            const Underway now = underwayOf({task(TaskState::Running), other}, facts);
            QCOMPARE(now.tasks, 2);
            QCOMPARE(now.instances, 0);
            QCOMPARE(now.done, 0);
        }
    }

    void countsEveryStateAsItIs()
    {
        for (int i = 0; i < TaskStateCount; ++i) {
            const Task one = task(static_cast<TaskState>(i));
            const Underway now = underwayOf({one}, {});
            QCOMPARE(now.tasks, isActive(one.state) ? 1 : 0);
            const bool waits = one.state == TaskState::Unverified || one.state == TaskState::Mismatch || one.state == TaskState::Undecided;
            QCOMPARE(now.needYou, waits ? 1 : 0);
        }
    }

    void countsWhatMostLikelyNeverArrived()
    {
        const Task lost = task(TaskState::Unknown);
        const Task other = task(TaskState::Running);

        QCOMPARE(underwayOf({lost, other}, {}, {lost.id}).needYou, 1);
        QCOMPARE(underwayOf({lost, other}, {}, {}).needYou, 0);
    }
};

QTEST_APPLESS_MAIN(TestUnderway)
#include "tst_underway.moc"
