// SPDX-License-Identifier: GPL-3.0-or-later
#include "expectedtime.h"
#include "planbasis.h"
#include "sampleworld.h"

#include <QTest>

using namespace Qt::StringLiterals;

using Change = std::function<void(DatabaseView &)>;
Q_DECLARE_METATYPE(Change)

namespace {

DatabaseView view()
{
    return findDatabase(sample::world(), sample::guid()).value();
}

InstanceFacts &first(DatabaseView &database)
{
    return *database.instances.front().facts.value;
}

Task upgrade(const QString &guid, int seconds, TaskState state = TaskState::Verified)
{
    Task task{.id = TaskId::random(), .guid = sample::guid(guid)};
    task.state = state;
    task.seen.started = sample::at(0);
    task.seen.ended = seconds < 0 ? QDateTime() : sample::at(seconds);
    return task;
}

} // namespace

class TestPlanBasis : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void tellsEachValueThatIsAnotherOne_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, Change change, const char *says) {
            QTest::newRow(name) << std::move(change) << QString::fromLatin1(says);
        };
        row(
            "nothing", [](DatabaseView &) {}, "");
        row(
            "age only", [](DatabaseView &d) { d.instances.front().facts.source.at = sample::at(900); }, "");
        row(
            "version", [](DatabaseView &d) { first(d).fullVersion = u"8.2.1"_s; },
            "Redis on rs-east.example.com: was 7.4.1, is now 8.2.1.");
        row(
            "replication", [](DatabaseView &d) { first(d).settings.replication = false; },
            "Replication on rs-east.example.com: was on, is now off.");
        row(
            "persistence", [](DatabaseView &d) { first(d).settings.dataPersistence = u"disabled"_s; },
            "Persistence on rs-east.example.com: was aof, is now disabled.");
        row(
            "protocol", [](DatabaseView &d) { first(d).protocol.reset(); },
            "The CRDT protocol version on rs-east.example.com: was 1, is now not known.");
        row(
            "featureset", [](DatabaseView &d) { first(d).featureset = 9; }, "The featureset on rs-east.example.com: was 8, is now 9.");
        row(
            "modules",
            [](DatabaseView &d) {
                first(d).modules.push_back({u"search"_s, u"2.10.20"_s, {}, {}});
            },
            "The list of modules on rs-east.example.com: was none, is now search 2.10.20.");
        row(
            "an instance left", [](DatabaseView &d) { d.instances.pop_back(); }, "The list of participating clusters: was");
        row(
            "operator", [](DatabaseView &d) { d.crdb.managedBy = u"reaadb"_s; }, "What manages the CRDB: was not known, is now reaadb.");
    }
    void tellsEachValueThatIsAnotherOne()
    {
        QFETCH(Change, change);
        QFETCH(QString, says);
        DatabaseView later = view();
        change(later);

        const QStringList changes = PlanBasis(view(), RedisVersion{8, 2}).changedIn(PlanBasis(later, RedisVersion{8, 2}));

        QCOMPARE(changes.isEmpty(), says.isEmpty());
        QVERIFY2(changes.join(u'\n').contains(says), qPrintable(changes.join(u'\n')));
    }

    void tellsOtherModuleUids()
    {
        DatabaseView before = view();
        first(before).modules = {{u"search"_s, u"2.10.20"_s, {}, u"1b7c"_s}};
        DatabaseView later = before;
        first(later).modules.front().uid = u"6f2a"_s;

        QCOMPARE(PlanBasis(before, RedisVersion{8, 2}).changedIn(PlanBasis(later, RedisVersion{8, 2})),
            QStringList(u"The UIDs of the modules on rs-east.example.com: was search 1b7c, is now search 6f2a."_s));
    }

    void tellsAnotherTarget()
    {
        const PlanBasis before(view(), RedisVersion{8, 2});
        QCOMPARE(before.changedIn(PlanBasis(view(), RedisVersion{8, 10})),
            QStringList(u"The version that the upgrade ends in: was 8.2, is now 8.10."_s));
        QCOMPARE(before.changedIn(PlanBasis(view(), {})).size(), 1);
    }

    void whatBecameKnownIsAChangeOrNot()
    {
        DatabaseView unread = view();
        unread.instances.front().facts = {};
        const PlanBasis before(unread, {});
        const PlanBasis now(view(), RedisVersion{8, 2});
        QVERIFY(before.changedIn(now, PlanBasis::NewlyKnown::Ignored).isEmpty());
        QVERIFY(before.changedIn(now).contains(u"Redis on rs-east.example.com: was not known, is now 7.4.1."_s));
    }

    void expectsTheTimeOfTheSameDatabaseFirst()
    {
        const CrdbGuid guid = sample::guid();
        QCOMPARE(expectedTime(guid, {}).upgrades, 0);
        QVERIFY(expectedTimeSentence({}).contains(u"not known"_s));

        std::vector<Task> tasks{upgrade(sample::OtherGuid, 60)};
        QCOMPARE(expectedTime(guid, tasks), (ExpectedTime{false, 1, std::chrono::seconds(60), std::chrono::seconds(60)}));
        QVERIFY(expectedTimeSentence(expectedTime(guid, tasks)).contains(u"other databases took 1 min 00 s;"_s));

        tasks.push_back(upgrade(sample::Guid, 372));
        tasks.push_back(upgrade(sample::Guid, 90));
        tasks.push_back(upgrade(sample::Guid, 5, TaskState::Failed));
        tasks.push_back(upgrade(sample::Guid, -1));
        QCOMPARE(expectedTime(guid, tasks), (ExpectedTime{true, 2, std::chrono::seconds(90), std::chrono::seconds(372)}));
        QVERIFY(expectedTimeSentence(expectedTime(guid, tasks)).contains(u"this database took 1 min 30 s to 6 min 12 s."_s));
    }
};

QTEST_GUILESS_MAIN(TestPlanBasis)
#include "tst_planbasis.moc"
