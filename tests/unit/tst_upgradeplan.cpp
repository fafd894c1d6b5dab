// SPDX-License-Identifier: GPL-3.0-or-later
#include "upgradeplan.h"

#include "sampleworld.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using Level = FieldMessage::Level;

namespace {

UpgradeForm form()
{
    UpgradeForm f;
    f.guid = sample::Guid;
    f.taskId = u"7c2f4a10-93c5-4c0e-8f43-5f2a9b6d1e77"_s;
    return f;
}

FormFacts facts(const char *redis = "7.4")
{
    const auto clusters = sample::world(redis);
    FormFacts f;
    f.database = findDatabase(clusters, sample::guid());
    f.offers = versionOffers(clusters, *f.database);
    f.offersComplete = true;
    f.guidsByName = {{u"checkout"_s, sample::guid()}, {u"sessions"_s, sample::guid(sample::OtherGuid)}};
    return f;
}

ModuleRow row(const QString &arguments, const QString &name = u"search"_s)
{
    ModuleRow r;
    r.name = name;
    r.argumentsNow = u"PARTITIONS AUTO"_s;
    r.newArguments = arguments;
    r.currentUid = QString(32, u'a');
    r.newUid = QString(32, u'b');
    return r;
}

std::optional<Level> levelOf(const UpgradePlan::Attempt &attempt, Field field)
{
    const auto found = attempt.messages.find(field);
    return found == attempt.messages.end() ? std::nullopt : std::optional(found->second.level);
}

QString textOf(const UpgradePlan::Attempt &attempt, Field field)
{
    const auto found = attempt.messages.find(field);
    return found == attempt.messages.end() ? QString() : found->second.text;
}

} // namespace

Q_DECLARE_METATYPE(std::optional<Level>)

class UpgradePlanTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void worksWithATypedGuidAlone();
    void saysWhoWasAskedAboutAnUnknownGuid();
    void carriesEveryField();
    void tellsAllErrorsAtOnce();
    void suggestsTheGuidThatWasMeant_data();
    void suggestsTheGuidThatWasMeant();
    void takesANameForItsGuid();
    void findsNoSuggestionAmongTenThousandQuickly();
    void checksTheVersion_data();
    void checksTheVersion();
    void keepsAVersionThatNobodyCouldCheck();
    void resolvesNewestOnlyForPeople();
    void checksParallelShards_data();
    void checksParallelShards();
    void checksHowLongTheResultIsKept_data();
    void checksHowLongTheResultIsKept();
    void checksTheTaskId_data();
    void checksTheTaskId();
    void sendsOnlyModulesThatChange();
    void checksModules_data();
    void checksModules();
    void namesOneModuleOnlyWithoutUids();
    void saysWhatIsLostHere_data();
    void saysWhatIsLostHere();
    void explainsAdvancedOptions();
    void predictsModulesAfterTheTarget();
};

void UpgradePlanTest::worksWithATypedGuidAlone()
{
    const auto attempt = UpgradePlan::from(form(), {});

    QVERIFY(attempt.plan);
    QCOMPARE(attempt.plan->guid().text(), sample::Guid);
    QVERIFY(!attempt.plan->redisVersion());
    QVERIFY(attempt.plan->preserveRoles());
    QVERIFY(!attempt.plan->parallelShards());
    QVERIFY(!attempt.plan->canDestroyData());
    QCOMPARE(attempt.plan->resultTtlSeconds(), 86400);
    QVERIFY(!attempt.messages.contains(Field::Guid));
}

void UpgradePlanTest::carriesEveryField()
{
    UpgradeForm f = form();
    f.redisVersion = u"8.10"_s;
    f.preserveRoles = false;
    f.parallelShards = 2;
    f.forceRestart = f.keepProtocol = f.mayDiscard = f.forceDiscard = true;
    f.keepAmount = 3;
    f.keepUnit = KeepUnit::Days;
    f.modules = {row(u"PARTITIONS 2"_s)};

    const auto plan = UpgradePlan::from(f, facts()).plan.value();

    QCOMPARE(plan.taskId().text(), f.taskId);
    QCOMPARE(plan.redisVersion(), sample::version("8.10"));
    QVERIFY(!plan.preserveRoles());
    QCOMPARE(plan.parallelShards(), 2);
    QVERIFY(plan.forceRestart() && plan.keepProtocol() && plan.mayDiscard() && plan.forceDiscard() && plan.canDestroyData());
    QCOMPARE(plan.resultTtlSeconds(), 3 * 86400);
    QCOMPARE(
        plan.modules(), (std::vector<UpgradePlan::ModuleChange>{{QString(32, u'a'), QString(32, u'b'), u"PARTITIONS 2"_s, u"search"_s}}));
}

void UpgradePlanTest::tellsAllErrorsAtOnce()
{
    UpgradeForm f = form();
    f.guid = u""_s;
    f.redisVersion = u"8"_s;
    f.parallelShards = -1;
    f.keepAmount = 0;
    f.taskId = u"a b"_s;
    f.modules = {row(u"<"_s)};

    const auto attempt = UpgradePlan::from(f, facts());

    QVERIFY(!attempt.plan);
    for (const Field field : {Field::Guid, Field::RedisVersion, Field::ParallelShards, Field::KeepResult, Field::TaskId, Field::Modules}) {
        QCOMPARE(levelOf(attempt, field), Level::Error);
    }
    QVERIFY(textOf(attempt, Field::Guid).startsWith(u"Enter the GUID"_s));
}

void UpgradePlanTest::saysWhoWasAskedAboutAnUnknownGuid()
{
    UpgradeForm typed;
    typed.guid = sample::Guid;
    typed.taskId = u"t1"_s;
    FormFacts read;
    read.clustersRead = {u"rs-east"_s, u"rs-west"_s};
    FormFacts both = read;
    both.clustersUnread = {u"rs-eu"_s};
    FormFacts known = both;
    known.guidsByName.emplace(u"checkout"_s, sample::guid());
    const auto said = [&](const FormFacts &facts) { return UpgradePlan::from(typed, facts).messages[Field::Guid]; };

    QVERIFY(UpgradePlan::from(typed, both).plan); // a cluster that is not connected may know it
    QCOMPARE(said(read).level, FieldMessage::Level::Hint);
    QVERIFY(said(read).text.contains(u"rs-east"_s) && said(read).text.contains(u"rs-west"_s));
    QVERIFY(said(both).text.contains(u"The list of rs-eu could not be read"_s));
    QVERIFY(said(known).text.isEmpty());
    QVERIFY(said({}).text.isEmpty());
}

void UpgradePlanTest::suggestsTheGuidThatWasMeant_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<std::optional<Level>>("level");
    QTest::addColumn<QString>("suggestion");
    const auto none = std::optional<Level>();
    QTest::newRow("known") << sample::Guid << none << u""_s;
    QTest::newRow("digit missing at the end") << sample::Guid.chopped(1) << std::optional(Level::Error) << sample::Guid;
    QTest::newRow("digit missing at the start") << sample::Guid.sliced(1) << std::optional(Level::Error) << sample::Guid;
    QTest::newRow("beginning") << sample::OtherGuid.first(8) << std::optional(Level::Error) << sample::OtherGuid;
    QTest::newRow("short beginning") << sample::OtherGuid.first(7) << std::optional(Level::Error) << u""_s;
    QTest::newRow("letter for digit") << QString(sample::Guid).replace(35, 1, u"l"_s) << std::optional(Level::Error) << sample::Guid;
    QTest::newRow("two digits too many") << QString(sample::Guid + u"00"_s) << std::optional(Level::Error) << sample::Guid;
    QTest::newRow("valid but one digit off") << QString(sample::Guid).replace(35, 1, u"2"_s) << std::optional(Level::Warning)
                                             << sample::Guid;
    QTest::newRow("valid and far off") << u"00000000-0000-4000-8000-000000000000"_s << none << u""_s;
    QTest::newRow("no name known") << u"orders"_s << std::optional(Level::Error) << u""_s;
}

void UpgradePlanTest::suggestsTheGuidThatWasMeant()
{
    QFETCH(QString, typed);
    QFETCH(QString, suggestion);
    UpgradeForm f = form();
    f.guid = typed;
    FormFacts known = facts();
    known.database.reset();

    const auto attempt = UpgradePlan::from(f, known);

    QTEST(levelOf(attempt, Field::Guid), "level");
    const auto message = attempt.messages.find(Field::Guid);
    const auto offered = message == attempt.messages.end() ? std::nullopt : message->second.suggestion;
    QCOMPARE(offered ? offered->text() : QString(), suggestion);
    QVERIFY(suggestion.isEmpty() || textOf(attempt, Field::Guid).contains(suggestion));
}

void UpgradePlanTest::takesANameForItsGuid()
{
    UpgradeForm f = form();
    f.guid = u" Checkout "_s;
    FormFacts known = facts();
    known.database.reset();

    const auto unique = UpgradePlan::from(f, known);
    known.guidsByName.emplace(u"CHECKOUT"_s, sample::guid(sample::OtherGuid));
    const auto ambiguous = UpgradePlan::from(f, known);
    f.guid = u"checkout"_s;
    const auto exact = UpgradePlan::from(f, known);

    QVERIFY(unique.plan && unique.plan->guid() == sample::guid());
    QCOMPARE(levelOf(unique, Field::Guid), std::optional(Level::Hint));
    QVERIFY(textOf(unique, Field::Guid).contains(sample::Guid));
    QVERIFY(!ambiguous.plan);
    QCOMPARE(levelOf(ambiguous, Field::Guid), std::optional(Level::Error));
    QCOMPARE(ambiguous.messages.at(Field::Guid).choices.size(), size_t(2));
    QVERIFY(exact.plan && exact.plan->guid() == sample::guid()); // as it is written decides first
}

void UpgradePlanTest::findsNoSuggestionAmongTenThousandQuickly()
{
    FormFacts known;
    for (int i = 0; i < 10000; ++i) {
        known.guidsByName.insert(
            {u"db%1"_s.arg(i), sample::guid(u"%1-0000-4000-8000-000000000000"_s.arg(i * 4096, 8, 16, QLatin1Char('0')))});
    }
    UpgradeForm typo = form();
    typo.guid = sample::Guid.chopped(1);
    UpgradeForm huge = form();
    huge.guid = QString(10000, u'5');

    QBENCHMARK_ONCE
    {
        QVERIFY(!UpgradePlan::from(typo, known).messages[Field::Guid].suggestion);
        QVERIFY(UpgradePlan::from(huge, known).messages[Field::Guid].text.size() < 160);
    }
}

void UpgradePlanTest::checksTheVersion_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<bool>("complete");
    QTest::addColumn<std::optional<Level>>("level");
    QTest::addColumn<QString>("said");
    const auto none = std::optional<Level>();
    QTest::newRow("offered") << u"8.10"_s << true << none << u""_s;
    QTest::newRow("offered as far as known") << u"8.10"_s << false << std::optional(Level::Warning) << u"Not every participating cluster"_s;
    QTest::newRow("same as now") << u"8.0"_s << true << none << u""_s;
    QTest::newRow("a node lacks it") << u"8.2"_s << true << std::optional(Level::Error) << u"Node 2 of rs-west"_s;
    QTest::newRow("a node lacks it, incomplete") << u"8.2"_s << false << std::optional(Level::Warning) << u"Node 2 of rs-west"_s;
    QTest::newRow("nobody has it") << u"9.0"_s << true << std::optional(Level::Error) << u"has Redis 9.0"_s;
    QTest::newRow("nobody has it, incomplete") << u"9.0"_s << false << std::optional(Level::Warning) << u"has Redis 9.0"_s;
    QTest::newRow("below current") << u"7.4"_s << true << std::optional(Level::Error) << u"already runs Redis 8.0"_s;
    QTest::newRow("below current, incomplete") << u"7.4"_s << false << std::optional(Level::Error) << u"already runs Redis 8.0"_s;
    QTest::newRow("patch") << u"8.2.1"_s << true << std::optional(Level::Error) << u"Enter 8.2."_s;
    QTest::newRow("newest") << u" "_s << true << std::optional(Level::Hint) << u"Redis 8.10 now"_s;
}

void UpgradePlanTest::checksTheVersion()
{
    QFETCH(QString, version);
    QFETCH(bool, complete);
    QFETCH(QString, said);
    FormFacts known = facts("8.0");
    known.offersComplete = complete;
    known.offers = {{{8, 10}, true, {}}, {{8, 2}, false, u"Node 2 of rs-west does not have Redis 8.2."_s}, {{8, 0}, true, {}}};
    UpgradeForm f = form();
    f.redisVersion = version;

    const auto attempt = UpgradePlan::from(f, known);

    if (complete || version != "8.0"_L1) {
        QTEST(levelOf(attempt, Field::RedisVersion), "level");
    }
    QVERIFY2(textOf(attempt, Field::RedisVersion).contains(said), qPrintable(textOf(attempt, Field::RedisVersion)));
    QCOMPARE(attempt.plan.has_value(), levelOf(attempt, Field::RedisVersion) != Level::Error);
}

void UpgradePlanTest::keepsAVersionThatNobodyCouldCheck()
{
    UpgradeForm f = form();
    f.redisVersion = u"8.2"_s;

    const auto attempt = UpgradePlan::from(f, {});

    QCOMPARE(levelOf(attempt, Field::RedisVersion), Level::Warning);
    QCOMPARE(attempt.plan->redisVersion(), sample::version("8.2"));
}

void UpgradePlanTest::resolvesNewestOnlyForPeople()
{
    const auto attempt = UpgradePlan::from(form(), facts());

    QVERIFY(!attempt.plan->redisVersion());
    QVERIFY(textOf(attempt, Field::RedisVersion).contains(u"8.10"_s));
    QVERIFY(textOf(UpgradePlan::from(form(), {}), Field::RedisVersion).contains(u"not verified"_s));
}

void UpgradePlanTest::checksParallelShards_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<bool>("known");
    QTest::addColumn<std::optional<Level>>("level");
    QTest::newRow("all") << 0 << true << std::optional<Level>();
    QTest::newRow("as many as there are") << 2 << true << std::optional<Level>();
    QTest::newRow("more than there are") << 3 << true << std::optional(Level::Warning);
    QTest::newRow("shards unknown") << 3000 << false << std::optional<Level>();
    QTest::newRow("negative") << -1 << true << std::optional(Level::Error);
}

void UpgradePlanTest::checksParallelShards()
{
    QFETCH(int, number);
    QFETCH(bool, known);
    UpgradeForm f = form();
    f.parallelShards = number;

    const auto attempt = UpgradePlan::from(f, known ? facts() : FormFacts());

    QTEST(levelOf(attempt, Field::ParallelShards), "level");
    if (attempt.plan) {
        QCOMPARE(attempt.plan->parallelShards().value_or(0), number);
    }
}

void UpgradePlanTest::checksHowLongTheResultIsKept_data()
{
    QTest::addColumn<int>("amount");
    QTest::addColumn<KeepUnit>("unit");
    QTest::addColumn<std::optional<Level>>("level");
    QTest::addColumn<int>("seconds");
    QTest::newRow("a day") << 24 << KeepUnit::Hours << std::optional<Level>() << 86400;
    QTest::newRow("7 days") << 7 << KeepUnit::Days << std::optional<Level>() << 604800;
    QTest::newRow("8 days") << 8 << KeepUnit::Days << std::optional(Level::Error) << 0;
    QTest::newRow("604801 s") << 604801 << KeepUnit::Seconds << std::optional(Level::Error) << 0;
    QTest::newRow("1 s") << 1 << KeepUnit::Seconds << std::optional(Level::Warning) << 1;
    QTest::newRow("0 s") << 0 << KeepUnit::Seconds << std::optional(Level::Error) << 0;
    QTest::newRow("negative") << -5 << KeepUnit::Hours << std::optional(Level::Error) << 0;
    QTest::newRow("599 s") << 599 << KeepUnit::Seconds << std::optional(Level::Warning) << 599;
    QTest::newRow("10 minutes") << 10 << KeepUnit::Minutes << std::optional<Level>() << 600;
    QTest::newRow("overflow") << 2000000000 << KeepUnit::Days << std::optional(Level::Error) << 0;
    QTest::newRow("default") << 24 << KeepUnit::ClusterDefault << std::optional(Level::Warning) << 0;
}

void UpgradePlanTest::checksHowLongTheResultIsKept()
{
    QFETCH(int, amount);
    QFETCH(KeepUnit, unit);
    UpgradeForm f = form();
    f.keepAmount = amount;
    f.keepUnit = unit;

    const auto attempt = UpgradePlan::from(f, facts());

    QTEST(levelOf(attempt, Field::KeepResult), "level");
    QTEST(attempt.plan ? attempt.plan->resultTtlSeconds().value_or(0) : 0, "seconds");
}

void UpgradePlanTest::checksTheTaskId_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<std::optional<Level>>("level");
    QTest::newRow("new") << u"a-B_9"_s << std::optional<Level>();
    QTest::newRow("empty") << u""_s << std::optional(Level::Error);
    QTest::newRow("header break") << u"a\r\nEvil: yes"_s << std::optional(Level::Error);
    QTest::newRow("used") << u"used"_s << std::optional(Level::Error);
}

void UpgradePlanTest::checksTheTaskId()
{
    QFETCH(QString, id);
    UpgradeForm f = form();
    f.taskId = id;
    FormFacts known = facts();
    known.usedTaskIds = {u"used"_s};

    QTEST(levelOf(UpgradePlan::from(f, known), Field::TaskId), "level");
}

void UpgradePlanTest::sendsOnlyModulesThatChange()
{
    UpgradeForm f = form();
    ModuleRow unchanged = row({});
    unchanged.newArguments.reset();
    ModuleRow empty;
    empty.addedByHand = true;
    f.modules = {unchanged, row(u"PARTITIONS AUTO"_s), row(u""_s, u"ReJSON"_s), empty};

    const auto plan = UpgradePlan::from(f, {}).plan.value();

    QCOMPARE(plan.modules().size(), 1u); // "unchanged" is not "empty"
    QCOMPARE(plan.modules()[0].name, u"ReJSON"_s);
    QCOMPARE(plan.modules()[0].arguments, u""_s);
}

void UpgradePlanTest::checksModules_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<std::optional<Level>>("level");
    QTest::addColumn<QString>("said");
    QTest::newRow("good, three clusters") << u"good"_s << std::optional(Level::Hint) << u"Other clusters have other UIDs"_s;
    QTest::newRow("ampersand") << u"a & b"_s << std::optional(Level::Error) << u"character &"_s;
    QTest::newRow("less than") << u"a < b"_s << std::optional(Level::Error) << u"character <"_s;
    QTest::newRow("greater than") << u"a > b"_s << std::optional(Level::Error) << u"character >"_s;
    QTest::newRow("quote") << u"a \" b"_s << std::optional(Level::Error) << u"character \""_s;
    QTest::newRow("line break") << u"a\nb"_s << std::optional(Level::Error) << u"line break"_s;
    QTest::newRow("no current UID") << u"no current"_s << std::optional(Level::Error) << u"current and the new UID"_s;
    QTest::newRow("no new UID") << u"no new"_s << std::optional(Level::Error) << u"current and the new UID"_s;
    QTest::newRow("odd UID") << u"odd"_s << std::optional(Level::Warning) << u"not 32 hex digits"_s;
    QTest::newRow("by hand without arguments") << u"by hand"_s << std::optional(Level::Error) << u"new arguments"_s;
}

void UpgradePlanTest::checksModules()
{
    QFETCH(QString, change);
    QFETCH(QString, said);
    ModuleRow r = row(change);
    if (change == "no current"_L1) {
        r.currentUid.clear();
    } else if (change == "no new"_L1) {
        r.newUid = u" "_s;
    } else if (change == "odd"_L1) {
        r.newUid = QString(32, u'g');
    } else if (change == "by hand"_L1) {
        r.addedByHand = true;
        r.newArguments.reset();
    }
    UpgradeForm f = form();
    f.modules = {r};

    const auto attempt = UpgradePlan::from(f, facts());

    QTEST(levelOf(attempt, Field::Modules), "level");
    QVERIFY2(textOf(attempt, Field::Modules).contains(said), qPrintable(textOf(attempt, Field::Modules)));
}

void UpgradePlanTest::namesOneModuleOnlyWithoutUids()
{
    UpgradeForm f = form();
    f.nameModulesByUid = false;
    f.modules = {row(u"x"_s)};
    UpgradeForm two = f;
    two.modules.push_back(row(u"y"_s, u"ReJSON"_s));

    const auto one = UpgradePlan::from(f, facts());

    QVERIFY(one.plan);
    QCOMPARE(one.plan->modules()[0].currentUid, QString());
    QCOMPARE(one.plan->modules()[0].newUid, QString());
    QCOMPARE(levelOf(UpgradePlan::from(two, facts()), Field::Modules), Level::Error);
}

void UpgradePlanTest::saysWhatIsLostHere_data()
{
    QTest::addColumn<bool>("known");
    QTest::addColumn<bool>("replication");
    QTest::addColumn<QString>("persistence");
    QTest::addColumn<QString>("mayDiscard");
    QTest::addColumn<QString>("forceDiscard");
    QTest::newRow("unknown") << false << false << u""_s << u"Where this database has neither"_s << u"is not known"_s;
    QTest::newRow("neither") << true << false << u"disabled"_s << u"This database has neither"_s
                             << u"neither replication nor persistence to bring"_s;
    QTest::newRow("replication") << true << true << u"disabled"_s << u"has replication, so"_s << u"replica shards"_s;
    QTest::newRow("persistence") << true << false << u"aof"_s << u"has persistence, so"_s << u"on disk"_s;
    QTest::newRow("both") << true << true << u"snapshot"_s << u"replication and persistence, so"_s << u"replica shards and on disk"_s;
}

void UpgradePlanTest::saysWhatIsLostHere()
{
    QFETCH(bool, known);
    QFETCH(bool, replication);
    QFETCH(QString, persistence);
    QFETCH(QString, mayDiscard);
    QFETCH(QString, forceDiscard);
    FormFacts about = known ? facts() : FormFacts();
    if (known) { // one instance is enough to lose data
        about.database->instances[1].facts.value->settings.replication = replication;
        about.database->instances[1].facts.value->settings.dataPersistence = persistence;
    }
    UpgradeForm f = form();
    f.mayDiscard = f.forceDiscard = true;

    const auto attempt = UpgradePlan::from(f, about);
    const auto off = UpgradePlan::from(form(), about);

    QCOMPARE(levelOf(attempt, Field::MayDiscard), Level::Warning);
    QCOMPARE(levelOf(attempt, Field::ForceDiscard), Level::Warning);
    QVERIFY2(textOf(attempt, Field::MayDiscard).contains(mayDiscard), qPrintable(textOf(attempt, Field::MayDiscard)));
    QVERIFY2(textOf(attempt, Field::ForceDiscard).contains(forceDiscard), qPrintable(textOf(attempt, Field::ForceDiscard)));
    QCOMPARE(off.messages.contains(Field::MayDiscard), known && !replication && persistence == "disabled"_L1);
    QVERIFY(!off.messages.contains(Field::ForceDiscard));
}

void UpgradePlanTest::explainsAdvancedOptions()
{
    UpgradeForm f = form();
    f.keepProtocol = f.forceRestart = true;
    FormFacts old = facts();
    old.database->crdb.protocol = 0;

    QVERIFY(textOf(UpgradePlan::from(f, old), Field::KeepProtocol).contains(u"second upgrade"_s));
    QVERIFY(textOf(UpgradePlan::from(f, facts()), Field::KeepProtocol).contains(u"already has protocol 1"_s));
    QVERIFY(textOf(UpgradePlan::from(f, {}), Field::ForceRestart).contains(u"restarted"_s));
    QVERIFY(!UpgradePlan::from(form(), {}).messages.contains(Field::KeepProtocol));
    QVERIFY(!UpgradePlan::from(form(), {}).messages.contains(Field::ForceRestart));
}

void UpgradePlanTest::predictsModulesAfterTheTarget()
{
    InstanceFacts instance = sample::instance(1, "7.4");
    instance.modules = {{u"search"_s, u"2.10.17"_s, u"PARTITIONS AUTO"_s, u"now"_s}, {u"rg"_s, u"1.2"_s, {}, u"rg"_s}};
    const std::vector<ModuleEntry> catalogue{sample::entry("search", "2.10.17", "7.4", {}, "same"),
        sample::entry("search", "8.2.1", "8.2", {}, "next"), sample::entry("search", "8.4.0", "8.4", {}, "newest")};

    const auto to82 = moduleRows(instance, catalogue, sample::version("8.2"));
    const auto newest = moduleRows(instance, catalogue, {});
    const auto stays = moduleRows(instance, catalogue, sample::version("7.4"));

    QCOMPARE(to82.size(), 2u);
    QCOMPARE(to82[0].versionNow, u"2.10.17"_s);
    QCOMPARE(to82[0].versionAfter, u"8.2.1"_s);
    QCOMPARE(to82[0].argumentsNow, u"PARTITIONS AUTO"_s);
    QVERIFY(!to82[0].newArguments);
    QCOMPARE(to82[0].currentUid, u"now"_s);
    QCOMPARE(to82[0].newUid, u"next"_s);
    QCOMPARE(to82[1].versionAfter, u""_s); // undecided: the person enters it
    QCOMPARE(to82[1].newUid, u""_s);
    QCOMPARE(newest[0].newUid, u"newest"_s);
    QCOMPARE(stays[0].newUid, u"now"_s);
    QCOMPARE(stays[1].newUid, u"rg"_s);
}

QTEST_GUILESS_MAIN(UpgradePlanTest)
#include "tst_upgradeplan.moc"
