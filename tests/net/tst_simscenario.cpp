// SPDX-License-Identifier: GPL-3.0-or-later
#include "simworldtest.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// Scenario files: all built-in ones load and lead where they say; mistakes are named with their place.
class TestSimScenario final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void builtInScenarioEndsAsItSays_data();
    void builtInScenarioEndsAsItSays();
    void saysWhatIsWrongAndWhere_data();
    void saysWhatIsWrongAndWhere();
    void readsAFile();
    void readsEveryExampleOfItsDescription();
    void namesTheBuiltInOnesForAnUnknownName();
    void hasAWorldToChooseFrom();
    void addsTheSameDatabasesForTheSameSeed();
};

void TestSimScenario::builtInScenarioEndsAsItSays_data()
{
    QTest::addColumn<int>("status");
    const std::map<QString, int> expected{{u"success"_s, 200}, {u"slow"_s, 200}, {u"fails-on-one-cluster"_s, 200}, {u"gateway-503"_s, 200},
        {u"answer-cut-off"_s, 200}, {u"bad-request-400"_s, 400}, {u"unauthorized-401"_s, 401}, {u"forbidden-403"_s, 403},
        {u"not-found-404"_s, 404}, {u"old-cluster"_s, 404}, {u"module-without-crdb"_s, 406}, {u"search-on-flash"_s, 406},
        {u"finished-but-not-everywhere"_s, 200}, {u"link-down-afterwards"_s, 200}, {u"never-ends"_s, 200},
        {u"stalls-on-one-cluster"_s, 200}, {u"result-time-refused"_s, 400}, {u"peer-password-wrong"_s, 200},
        {u"module-not-for-target"_s, 400}, {u"mixed-versions"_s, 200}, {u"module-window"_s, 200}, {u"software-upgraded-between"_s, 200},
        {u"too-late-to-cancel"_s, 200}};
    // What a fault keeps from the cluster, or what changes while the task is watched, is played with the whole program in tst_tracker.
    QVERIFY(expected.size() <= size_t(Scenario::builtIn().size()));
    for (const auto &[name, status] : expected)
        QTest::newRow(qPrintable(name)) << status;
}

void TestSimScenario::builtInScenarioEndsAsItSays()
{
    const auto scenario = Scenario::load(QString::fromLatin1(QTest::currentDataTag()));
    if (!scenario)
        QFAIL(qPrintable(scenario.error()));
    WorldUnderTest sim;
    sim.world = SimWorld(scenario->world, 1, QDateTime(QDate(2026, 8, 21), QTime(10, 0), Qt::UTC));
    sim.resultTtl = "86400";
    const ApiReply seen = sim.get(u"/v1/crdbs/"_s + scenario->info.openDatabase);

    const ApiReply upgrade = sim.upgrade(scenario->info.openDatabase, R"({"redis_version":")" + scenario->info.target.toLatin1() + R"("})");
    sim.advance(3600);

    QCOMPARE(seen.status, 200);
    QTEST(upgrade.status, "status");
    const std::map<QString, QString> ends{{u"VERIFIED"_s, u"finished"_s}, {u"FAILED"_s, u"failed"_s}, {u"REJECTED"_s, QString()},
        {u"MISMATCH"_s, u"finished"_s}, {u"RUNNING"_s, u"started"_s}};
    QVERIFY(ends.contains(scenario->info.expectedVerdict));
    const ApiReply end = sim.get(u"/v1/crdb_tasks/t-1"_s);
    if (end.status == 200)
        QCOMPARE(sim.task().value("status"_L1).toString(), ends.at(scenario->info.expectedVerdict));
    else
        QCOMPARE(scenario->info.expectedVerdict, u"REJECTED"_s);
    QVERIFY(!scenario->info.title.isEmpty() && !scenario->info.story.isEmpty() && !scenario->info.learningGoal.isEmpty());
}

void TestSimScenario::saysWhatIsWrongAndWhere_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("message");
    QTest::newRow("no JSON") << QByteArray("{\n \"title\": x}")
                             << u"my.json, line 2, column 11: this is not valid JSON (illegal number)."_s;
    QTest::newRow("a list") << QByteArray("[]") << u"my.json: the file must hold one JSON object."_s;
    QTest::newRow("no title") << QByteArray("{}") << u"my.json > title: this text is missing or empty."_s;
    QTest::newRow("unknown key") << QByteArray(R"({"title":"t","titel":"t"})") << u"my.json > titel: this key is not known here."_s;
    QTest::newRow("wrong type") << QByteArray(R"({"title":5})") << u"my.json > title: a text is expected here."_s;
    QTest::newRow("unknown cluster") << QByteArray(R"({"title":"t","world":{"clusters":{"mars":{}}}})")
                                     << u"my.json > world: there is no cluster mars."_s;
    QTest::newRow("unknown guess") << QByteArray(R"({"title":"t","world":{"guesses":{"magic":true}}})")
                                   << u"my.json > world > guesses > magic: this key is not known here."_s;
    QTest::newRow("guess of a wrong type") << QByteArray(R"({"title":"t","world":{"guesses":{"rich_answer":"yes"}}})")
                                           << u"my.json > world > guesses > rich_answer: true or false is expected here."_s;
    QTest::newRow("unknown fault") << QByteArray(R"({"title":"t","faults":[{"kind":"gremlin"}]})")
                                   << u"my.json > faults[0] > kind: this kind of fault is not known."_s;
    QTest::newRow("fault of an unknown cluster")
        << QByteArray(R"({"title":"t","faults":[{"kind":"cut","cluster":"mars"}]})") << u"my.json > faults: there is no cluster mars."_s;
    QTest::newRow("bad GUID") << QByteArray(R"({"title":"t","world":{"databases":{"checkout":{"guid":"5D1C"}}}})")
                              << u"my.json > world > databases[0] > guid: a GUID in lower case is expected here."_s;
    QTest::newRow("list where names are keys") << QByteArray(R"({"title":"t","world":{"clusters":[]}})")
                                               << u"my.json > world > clusters: an object is expected here, with names as keys."_s;
    QTest::newRow("negative time") << QByteArray(R"({"title":"t","world":{"durations":{"queued":-1}}})")
                                   << u"my.json > world > durations > queued: a number that is not negative is expected here."_s;
}

void TestSimScenario::saysWhatIsWrongAndWhere()
{
    QFETCH(QByteArray, json);

    const auto scenario = Scenario::parse(json, u"my.json"_s);

    QVERIFY(!scenario.hasValue());
    QTEST(scenario.error(), "message");
}

void TestSimScenario::readsEveryExampleOfItsDescription()
{
    QFile help(QFINDTESTDATA("../../resources/help/scenario-file.md"));
    QVERIFY(help.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(help.readAll());
    static const QRegularExpression block(u"```json\n(.*?)```"_s, QRegularExpression::DotMatchesEverythingOption);
    int examples = 0;
    for (auto it = block.globalMatch(text); it.hasNext(); ++examples) {
        const auto scenario = Scenario::parse(it.next().captured(1).toUtf8(), u"example %1"_s.arg(examples + 1));
        QVERIFY2(scenario, scenario ? "" : qPrintable(scenario.error()));
    }
    QCOMPARE(examples, 8);
}

void TestSimScenario::readsAFile()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"own.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"title":"Own","world":{"databases":{"mine":{"guid":"00000000-0000-4000-8000-00000000000a","redis_version":"7.4",
        "clusters":["rs-east.example.com"]}}},"faults":[{"kind":"cut","path":"/v1/crdbs/*/upgrade","bytes":10,"times":1,"reset":true}]})");
    file.close();

    const auto scenario = Scenario::load(file.fileName());

    QVERIFY(scenario.hasValue());
    QCOMPARE(scenario->info.name, u"own"_s);
    QCOMPARE(scenario->world.databases.back().name, u"mine"_s);
    QCOMPARE(scenario->faults.at(0).fault.bytes, 10);
    QVERIFY(scenario->faults.at(0).fault.reset);
}

void TestSimScenario::namesTheBuiltInOnesForAnUnknownName()
{
    const auto scenario = Scenario::load(u"sucess"_s);

    QVERIFY(!scenario.hasValue());
    QVERIFY(scenario.error().contains("\"sucess\""_L1));
    QVERIFY(scenario.error().contains("success, "_L1));
}

void TestSimScenario::hasAWorldToChooseFrom()
{
    const auto scenario = Scenario::load(u"success"_s);

    QVERIFY(scenario.hasValue());
    QCOMPARE(scenario->world.clusters.size(), size_t(3));
    QVERIFY(scenario->world.databases.size() >= 8);
    QSet<QString> versions;
    for (const DatabaseSpec &database : scenario->world.databases) {
        QVERIFY(database.clusters.size() == 2 || database.clusters.size() == 3);
        versions.insert(database.redisVersion);
    }
    QVERIFY(versions.size() >= 4);
}

void TestSimScenario::addsTheSameDatabasesForTheSameSeed()
{
    Scenario one = *Scenario::load(u"success"_s);
    Scenario two = one;

    one.addDatabases(50, 3);
    two.addDatabases(50, 3);

    QCOMPARE(one.world.databases.size(), size_t(60));
    for (size_t i = 0; i < one.world.databases.size(); ++i)
        QCOMPARE(one.world.databases[i].guid, two.world.databases[i].guid);
}

QTEST_GUILESS_MAIN(TestSimScenario)
#include "tst_simscenario.moc"
