// SPDX-License-Identifier: GPL-3.0-or-later
#include "afterupgrade.h"

#include "sampleworld.h"

#include <QRegularExpression>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;

namespace {

using Change = std::function<void(UpgradeEvidence &)>;

Task expecting(const char *version)
{
    Task task{.id = TaskId::parse(u"a").value(), .guid = sample::guid()};
    task.expectedVersion = version ? std::optional(sample::version(version)) : std::nullopt;
    return task;
}

/// Two instances on Redis 8.4 with nothing left to do.
UpgradeEvidence done()
{
    UpgradeEvidence evidence;
    for (const char *cluster : {"rs-east.example.com", "rs-west.example.com"}) {
        const QString name = QString::fromLatin1(cluster);
        InstanceFacts facts = sample::instance(static_cast<int>(evidence.instances.size()) + 1, "8.4");
        facts.featureset = 9;
        facts.modules = {{u"search"_s, u"8.4.0"_s, {}, {}}};
        evidence.instances.push_back({name, facts, {}, sample::at(0)});
        evidence.featuresets[name] = {{u"7.4"_s, 8}, {u"8.4"_s, 9}};
    }
    evidence.configuredModules = {{u"search"_s, u"8.4.0"_s, {}, {}}};
    return evidence;
}

QStringList commandsOf(const std::vector<LeftToDo> &left)
{
    QStringList commands;
    for (const LeftToDo &each : left)
        commands.append(each.commands);
    return commands;
}

const QString Update = u"crdb-cli crdb update --crdb-guid 5d1c3d2e-6b1a-4c52-9b38-0c9f0e7a1f01 "_s;
const QString Featureset = Update + u"--featureset-version yes"_s;
const QString Modules = Update + u"--update-db-config-modules true"_s;
const QString Force = Update + u"--force"_s;

} // namespace

Q_DECLARE_METATYPE(Change)

class AfterUpgradeTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void tellsWhatIsLeft_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QStringList>("commands");
        QTest::addColumn<QStringList>("named");
        const auto row = [](const char *name, const Change &change, const QStringList &commands, const QStringList &named) {
            QTest::newRow(name) << change << commands << named;
        };
        const QString put = u"PUT https://rs-west.example.com:9443/v1/bdbs/2 {\"sync\":\"enabled\"}"_s;
        const QString west = u"rs-west.example.com"_s;

        row("nothing", [](auto &) {}, {}, {});
        row("featureset of one", [](auto &e) { e.instances[1].facts->featureset = 8; }, {Featureset}, {west, u"8"_s, u"9"_s});
        row("featureset of all, by what the clusters support",
            [](auto &e) {
                for (auto &instance : e.instances)
                    instance.facts->featureset = 8;
            },
            {Featureset}, {west, u"rs-east.example.com"_s});
        row("featureset of all, which one cluster does not support yet",
            [](auto &e) {
                for (auto &instance : e.instances)
                    instance.facts->featureset = 8;
                e.featuresets.begin()->second[u"8.4"_s] = 8;
            },
            {}, {});
        row("featureset that nobody knows more of",
            [](auto &e) {
                for (auto &instance : e.instances)
                    instance.facts->featureset = 8;
                e.featuresets.clear();
            },
            {}, {});
        row("featureset not told", [](auto &e) { e.instances[0].facts->featureset.reset(); }, {}, {});
        row("module information", [](auto &e) { e.configuredModules[0].semanticVersion = u"2.10.17"_s; }, {Modules},
            {u"search 2.10.17"_s, u"8.4.0"_s});
        row("module information without a version", [](auto &e) { e.configuredModules[0].semanticVersion.clear(); }, {}, {});
        row("a configured module that is not loaded", [](auto &e) { e.configuredModules[0].name = u"ReJSON"_s; }, {}, {});
        row("modules that differ between the instances",
            [](auto &e) {
                e.configuredModules[0].semanticVersion = u"2.10.17"_s;
                e.instances[0].facts->modules[0].semanticVersion = u"2.10.17"_s;
            },
            {}, {});
        row("stopped syncer", [](auto &e) { e.instances[1].facts->sync = u"stopped"_s; }, {Force, put}, {west});
        row("stopped syncer of a cluster whose name is no host",
            [](auto &e) {
                e.instances[1].clusterName = u"west; reboot"_s;
                e.instances[1].facts->sync = u"stopped"_s;
            },
            {Force}, {u"west; reboot"_s});
        row("featureset that cannot follow protocol 0",
            [](auto &e) {
                e.instances[1].facts->featureset = 8;
                e.instances[1].facts->protocol = 0;
            },
            {}, {});
        row("paused syncer", [](auto &e) { e.instances[1].facts->sync = u"paused"_s; }, {}, {});
        row("an instance that is not upgraded yet",
            [](auto &e) {
                e.instances[0].facts->redisVersion = sample::version("7.4");
                e.instances[0].facts->featureset = 8;
                e.instances[1].facts->sync = u"stopped"_s;
            },
            {Force, put}, {west});
        row("an instance that was not read",
            [](auto &e) {
                e.instances[0].facts.reset();
                e.instances[1].facts->featureset = 8;
            },
            {}, {});
        row("all three",
            [](auto &e) {
                e.instances[1].facts->featureset = 8;
                e.instances[1].facts->sync = u"stopped"_s;
                e.configuredModules[0].semanticVersion = u"2.10.17"_s;
            },
            {Force, put, Featureset, Modules}, {west});
        row("no instances", [](auto &e) { e = {}; }, {}, {});
    }
    void tellsWhatIsLeft()
    {
        QFETCH(Change, change);
        QFETCH(QStringList, commands);
        QFETCH(QStringList, named);
        UpgradeEvidence evidence = done();
        change(evidence);

        const auto left = leftToDo(expecting("8.4"), evidence);

        QCOMPARE(commandsOf(left), commands);
        for (const QString &name : named)
            QVERIFY2(left[0].what.contains(name), qPrintable(left[0].what));
        for (const LeftToDo &each : left)
            QVERIFY2(each.what.endsWith(u'.') && !each.what.contains(u'%'), qPrintable(each.what));
    }

    void waitsWhereTheExpectedVersionIsNotKnown()
    {
        UpgradeEvidence evidence = done();
        evidence.instances[1].facts->featureset = 8;

        QVERIFY(leftToDo(expecting(nullptr), evidence).empty());
    }

    void isKeptAsTextAndReadAgain()
    {
        const VerdictText verdict{u"Verified 2 of 2."_s,
            {{VerdictPoint::Result::Confirmed, u"Modules"_s, u"Well."_s}, {VerdictPoint::Result::Note, {}, u"A note."_s}},
            {{u"First: do this."_s, {Featureset}}, {u"Then that,\nor so."_s, {Force, u"PUT x"_s}}, {u"Nothing to run."_s, {}}}};

        VerdictText again = readVerdict(asText(verdict));

        QCOMPARE(again.left[1].what, u"Then that, or so."_s); // a line break would begin a line of its own
        again.left[1].what = verdict.left[1].what;
        QCOMPARE(again, verdict);
        QVERIFY(findingsOf(verdict).contains(u"First: do this."_s));
        QCOMPARE(topicsOf(verdict).size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(AfterUpgradeTest)
#include "tst_afterupgrade.moc"
