// SPDX-License-Identifier: GPL-3.0-or-later
#include "upgradebench.h"

#include "checkrun.h"
#include "errorcard.h"
#include "findinglist.h"

#include <QToolButton>

using namespace Qt::StringLiterals;

/// What must be said of each finding before the review can be sent.
class TestReviewTicks : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }

    void asksForATickPerFindingThatDidNotPass()
    {
        UpgradeBench bench;
        const SimulatedCluster &first = bench.program.simulated.front();
        bench.program.clusters->connectPinned(*ClusterAddress::parse(first.address), {first.user, first.password}, first.fingerprint);
        bench.program.tracker->open();
        QVERIFY(QTest::qWaitFor([&] { return bench.program.probe->facts().size() == 1 && !bench.program.probe->isReading(); }, 20000));
        QTRY_VERIFY(bench.program.tracker->canSubmit());
        bench.page.openDatabase(bench.database(), bench.target());

        bench.press("Review");
        QTRY_VERIFY_WITH_TIMEOUT(
            bench.shown().contains(u"findings did not pass"_s) || bench.shown().contains(u"finding(s) did not"_s), 20000);
        const QList<QCheckBox *> ticks = ticksOf(bench);
        QVERIFY2(ticks.size() == 1, qPrintable(bench.shown())); // for all that the clusters that nobody is signed in to leave open
        QVERIFY2(ticks.front()->text().startsWith(u"I know that "_s) && ticks.front()->text().endsWith(u"could not be made"_s),
            qPrintable(ticks.front()->text()));
        QVERIFY(bench.shown().contains(u"Not read from rs-west.example.com: nobody is signed in there."_s));

        for (QCheckBox *tick : ticks) {
            QVERIFY(!bench.upgradeButton()->isEnabled());
            QVERIFY(!tick->accessibleDescription().isEmpty());
            QTest::keyClick(tick, Qt::Key_Space);
        }
        QVERIFY(bench.upgradeButton()->isEnabled());

        QTest::keyClick(ticks.front(), Qt::Key_Space);
        QVERIFY(!bench.upgradeButton()->isEnabled());
        bench.press("Back");
        bench.press("Review");
        QTRY_VERIFY(!ticksOf(bench).isEmpty());
        QVERIFY(std::ranges::none_of(ticksOf(bench), &QCheckBox::isChecked)); // another review, another decision
        QCOMPARE(bench.program.posts(), 0);
    }

    void forgetsARoundUnderWayWhenItsClusterIsSignedInAnew()
    {
        LiveProgram program(u"success"_s);
        QVERIFY(program.connectAll());
        CheckRun run(
            *program.clusters, *program.probe, program.clock, [](const ClusterId &) { return std::vector<RoleRefusal>(); }, nullptr);
        const UpgradeForm form = program.form();
        const CheckRun::Subject subject{form, program.cluster(0)};
        run.start(*UpgradePlan::from(form, {}).plan, subject, {program.cluster(0)});

        run.forget(program.cluster(1));
        QVERIFY(run.isRunning());
        run.forget(program.cluster(0));

        QVERIFY(!run.isRunning());
        QVERIFY(!run.isAbout(subject));
    }

    void keepsATickWhileTheFindingSaysTheSame()
    {
        FindingList list;
        list.askForTicks(FindingList::Blocking::Final);
        Finding finding{.id = u"software-has-upgrade"_s,
            .outcome = Finding::Outcome::Acknowledge,
            .title = u"Too old"_s,
            .evidence = u"10:00"_s,
            .resolution = u"Upgrade it"_s,
            .asOf = {},
            .reasons = {u"node 1"_s}};
        list.setFindings({finding});
        QSignalSpy changed(&list, &FindingList::ticksChanged);
        list.findChildren<QCheckBox *>().last()->click();
        QCOMPARE(changed.count(), 1);
        QVERIFY(list.unticked().empty());

        finding.evidence = u"10:05"_s;
        list.setFindings({finding});
        QVERIFY(list.unticked().empty());
        finding.reasons.append(u"node 2"_s);
        list.setFindings({finding});

        QCOMPARE(list.unticked().size(), size_t(1));
    }

    void onlyAClassCanSetAsideWhatSpeaksAgainstTheUpgrade()
    {
        const Finding blocks{.id = u"no-downgrade"_s, .outcome = Finding::Outcome::Blocks, .title = u"A downgrade"_s};
        FindingList list;
        const auto ticks = [&] { return list.findChildren<QCheckBox *>().size(); };

        list.askForTicks(FindingList::Blocking::Final);
        list.setFindings({blocks});
        QTRY_COMPARE(ticks(), 0);
        QVERIFY(anyBlocks(list.unticked()));

        list.askForTicks(FindingList::Blocking::CanBeSetAside);
        QTRY_COMPARE(ticks(), 1);
    }

    void hidesWhatPassedUntilItIsAskedFor()
    {
        UpgradeBench bench;
        QVERIFY(bench.open());
        QVERIFY(bench.review());
        const QString sentence = u"The license of every participating cluster is valid."_s;
        const auto passed = [&] {
            const auto buttons = bench.page.findChildren<QToolButton *>();
            return *std::ranges::find_if(
                buttons, [](const QToolButton *button) { return button->isVisible() && button->text().endsWith(u"check(s) passed"_s); });
        };
        QVERIFY(!bench.shown().contains(sentence));

        QTest::keyClick(passed(), Qt::Key_Space);

        QTRY_VERIFY(bench.shown().contains(sentence));
        QTRY_VERIFY(passed()->hasFocus());
        QTest::keyClick(passed(), Qt::Key_Space);
        QTRY_VERIFY(!bench.shown().contains(sentence));
    }

    void runsOneCheckAgain()
    {
        UpgradeBench bench(u"old-cluster"_s);
        QVERIFY(bench.open());
        bench.press("Review");
        const auto again = [&] { return bench.find<QToolButton>("Run again: Same software everywhere"); };
        QTRY_VERIFY_WITH_TIMEOUT(again() && again()->isVisible() && again()->isEnabled(), 20000);
        const auto requests = [&] { return bench.program.simulation->history(1).size(); };
        const size_t before = requests();

        QTest::keyClick(again(), Qt::Key_Space);

        QTRY_VERIFY_WITH_TIMEOUT(requests() == before + 1 && again()->isEnabled(), 20000);
        QCOMPARE(bench.program.simulation->history(1).back().path, u"/v1/nodes"_s);
        QTRY_VERIFY(again()->hasFocus());
    }

    void sendsNothingWhileACheckSpeaksAgainstIt()
    {
        UpgradeBench bench(u"search-on-flash"_s);
        QVERIFY(bench.open());
        bench.press("Review");
        QTRY_VERIFY_WITH_TIMEOUT(bench.shown().contains(u"A check speaks against this upgrade"_s), 20000);
        QPushButton *button = bench.upgradeButton();

        QTest::mouseClick(button, Qt::LeftButton);
        QTest::keyClick(button, Qt::Key_Space);
        QTest::keyClick(button, Qt::Key_Return);

        QVERIFY(!button->isEnabled());
        for (int i = 0; i < 3; ++i) {
            for (const HistoryEntry &entry : bench.program.simulation->history(i)) {
                QCOMPARE(entry.method, u"GET"_s);
            }
        }
        QCOMPARE(bench.program.posts(), 0);
    }

    void keepsEveryFindingInTheRecord()
    {
        UpgradeBench bench;
        QVERIFY(bench.open());
        QVERIFY(bench.review());
        QTest::mouseClick(bench.upgradeButton(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(bench.program.posts(), 1, 20000);

        QCOMPARE(bench.program.stored(u"SELECT count(*) FROM event WHERE kind = 'finding'"_s).toInt(), int(checkTable().size()));
        const QString license =
            bench.program.stored(u"SELECT detail FROM event WHERE kind = 'finding' AND subject = 'license'"_s).toString();
        QVERIFY2(license.startsWith(u"passed: The license of every"_s) && license.contains(u"GET /v1/license"_s), qPrintable(license));
    }

    void saysOfModulesWhatTheCardOfTheRefusalSays()
    {
        UpgradeBench bench(u"module-without-crdb"_s);
        QVERIFY(bench.open());
        bench.press("Review");
        QTRY_VERIFY_WITH_TIMEOUT(!ticksOf(bench).isEmpty(), 20000);
        const std::vector<ClusterFacts> all = bench.program.probe->facts();
        const ClusterFacts &facts = all.front();
        const auto database = findDatabase(all, bench.database());
        const auto fit = fitModules(
            facts.name, *database->instances.front().facts.value, *facts.modules.value, RedisVersion::parse(bench.target()).value());
        const QString advice = moduleAdvice({fit}).value(0);

        const ErrorCard card(Failure{.call = Call::Upgrade, .http = 406}, {fit}, true, nullptr);

        QVERIFY(advice.contains(u"another Redis version does not help"_s));
        QVERIFY2(bench.shown().contains(advice), qPrintable(bench.shown()));
        const auto labels = card.findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [&](const QLabel *label) { return label->text() == advice; }));
    }
};

QTEST_MAIN(TestReviewTicks)
#include "tst_reviewticks.moc"
