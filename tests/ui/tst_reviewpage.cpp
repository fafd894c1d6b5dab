// SPDX-License-Identifier: GPL-3.0-or-later
#include "upgradebench.h"

#include "badge.h"
#include "destroydialog.h"
#include "findinglist.h"
#include "manualstepsdialog.h"
#include "reviewpage.h"
#include "simclient.h"

#include <QCheckBox>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

const QString Guid = u"5d1c3d2e-6b1a-4c52-9b38-0c9f0e7a1f01"_s;

void tickForceDiscard(UpgradeBench &bench)
{
    bench.find<QToolButton>("Can destroy data")->click();
    auto *check = bench.find<QCheckBox>("Force discard");
    QTest::mouseClick(check, Qt::LeftButton, {}, QPoint(10, check->height() / 2));
}

QString requestText(UpgradeBench &bench)
{
    return bench.find<QPlainTextEdit>("Request")->toPlainText();
}

/// A database on two clusters for consequencesOf().
ReviewSubject subject(const UpgradeForm &changes, bool replication, const QString &persistence, const char *version = "7.4")
{
    UpgradeForm form = changes;
    form.guid = Guid;
    form.taskId = u"t1"_s;
    const UpgradePlan plan = *UpgradePlan::from(form, {}).plan;
    DatabaseView database{.guid = plan.guid(), .name = u"checkout"_s, .crdb = CrdbFacts{.guid = plan.guid()}};
    for (const auto &name : {u"rs-east"_s, u"rs-west"_s}) {
        InstanceFacts facts;
        facts.redisVersion = RedisVersion::parse(QString::fromLatin1(version)).value();
        facts.settings.replication = replication;
        facts.settings.dataPersistence = persistence;
        database.instances.push_back({InstanceRef{1, name, {}}, ClusterId{name}, {facts, {}, {}}});
    }
    return {plan, UpgradeRequest{plan.taskId(), plan.guid(), {}, {}, {}}, {u"rs-east"_s}, u"rs-east"_s, {}, database, RedisVersion{8, 4}};
}

bool says(const std::vector<Consequence> &all, const QString &part)
{
    return std::ranges::any_of(all, [&](const Consequence &one) { return one.text.contains(part); });
}

QString shownIn(const QWidget &dialog)
{
    QStringList texts;
    for (const QLabel *label : dialog.findChildren<QLabel *>()) {
        texts.append(label->text());
    }
    return texts.join(u'\n');
}

} // namespace

class TestReviewPage : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }

    void showsExactlyWhatIsSent()
    {
        UpgradeBench bench;
        QVERIFY(bench.open());
        const QString preview = bench.preview();
        QVERIFY(bench.review());

        QCOMPARE(requestText(bench), preview);
        QTest::mouseClick(bench.upgradeButton(), Qt::LeftButton);
        QTRY_COMPARE(bench.program.posts(), 1);

        std::optional<HistoryEntry> post;
        QTRY_VERIFY([&] {
            for (const HistoryEntry &entry : bench.program.simulation->history(0)) {
                if (entry.method == u"POST"_s) {
                    post = entry;
                }
            }
            return post.has_value();
        }());
        QCOMPARE(QString::fromUtf8(post->body), preview.mid(preview.indexOf(u"\n\n"_s) + 2).remove(u'\n'));
        QVERIFY(preview.contains(QString::fromLatin1(post->taskId)));
        QCOMPARE(post->resultTtl, QByteArray("86400"));
    }

    void sendsOneIntentOnceHoweverOftenItIsPressed()
    {
        UpgradeBench bench;
        QVERIFY(bench.open());
        const QString id = bench.find<QLineEdit>("Task ID")->text();
        QVERIFY(bench.review());
        QSignalSpy submitted(&bench.page, &UpgradePage::submitted);
        QPushButton *button = bench.upgradeButton();

        QTest::mouseClick(button, Qt::LeftButton);
        QTest::mouseDClick(button, Qt::LeftButton);
        for (int i = 0; i < 10; ++i) {
            QTest::keyClick(button, Qt::Key_Space);
            QTest::keyClick(button, Qt::Key_Return);
        }

        QVERIFY(!button->isEnabled());
        QTRY_COMPARE(submitted.count(), 1);
        QVERIFY(bench.program.reaches(*TaskId::parse(id), TaskState::Verified));
        QCOMPARE(bench.program.posts(), 1);
        QCOMPARE(submitted.count(), 1);
        QCOMPARE(bench.program.tracker->tasks().size(), size_t(1));
        QVERIFY(bench.find<QLineEdit>("Task ID")->text() != id);
    }

    void refusesWhereAFactOfThePlanChangedSince()
    {
        UpgradeBench bench;
        QVERIFY(bench.open());
        QVERIFY(bench.review());
        SimClient client(bench.program.simulated.front());
        const auto facts = bench.program.probe->facts();
        const int uid = facts.front().bdbs.begin()->first;
        const QString path = u"/v1/bdbs/%1"_s.arg(uid);
        const QByteArray body = client.get(path).body;
        const QByteArray changed = QByteArray(body).replace("\"replication\":true", "\"replication\":false");
        QVERIFY(changed != body);
        bench.program.simulation->injectFault(0,
            {.kind = Fault::Kind::Answer,
                .method = u"GET"_s,
                .path = path,
                .status = 200,
                .contentType = "application/json",
                .body = changed});
        bench.program.simulation->injectFault( // each instance is read by itself then
            0, {.kind = Fault::Kind::Answer, .method = u"GET"_s, .path = u"/v1/bdbs"_s, .status = 403});
        bench.program.probe->refreshInstances(bench.database());
        QTRY_VERIFY(!bench.program.probe->factsOf(bench.program.cluster(0))->bdbs.at(uid).value->settings.replication);

        QTest::mouseClick(bench.upgradeButton(), Qt::LeftButton);

        QTRY_VERIFY(bench.shown().contains(u"was on, is now off."_s));
        QTRY_VERIFY(bench.shown().contains(u"Replication is off"_s));
        QCOMPARE(bench.program.posts(), 0);
        QVERIFY(bench.program.tracker->tasks().empty());
        const auto tickAll = [&] {
            for (QCheckBox *tick : ticksOf(bench)) {
                if (tick->isEnabled() && !tick->isChecked()) {
                    toggle(tick);
                    return false; // the list is made anew
                }
            }
            return bench.upgradeButton()->isEnabled();
        };
        QTRY_VERIFY_WITH_TIMEOUT(tickAll(), 20000); // read again, and nothing is new
        QTest::mouseClick(bench.upgradeButton(), Qt::LeftButton);
        QTRY_COMPARE(bench.program.posts(), 1);
    }

    void goesBackWithoutLoss()
    {
        UpgradeBench bench;
        QVERIFY(bench.open());
        const QString preview = bench.preview();
        QVERIFY(bench.review());

        bench.press("Back");

        QVERIFY(bench.find<QPushButton>("Review")->isVisible());
        QCOMPARE(bench.preview(), preview);
        QCOMPARE(bench.program.posts(), 0);
    }

    void runsTheChecksByItself()
    {
        UpgradeBench bench;
        QVERIFY(bench.open());

        QVERIFY(bench.review());

        const auto lists = bench.page.findChildren<FindingList *>();
        QVERIFY(std::ranges::any_of(
            lists, [](const FindingList *list) { return list->isVisible() && list->findings().size() == checkTable().size(); }));
        QTRY_VERIFY(bench.shown().contains(u"from Redis 7.4 to 8.4"_s));
        QVERIFY(bench.upgradeButton()->accessibleName().endsWith(u"of checkout"_s));
    }

    void asksBeforeItSendsWhatACheckExpectsToBeRefused()
    {
        UpgradeBench bench(u"search-on-flash"_s);
        QVERIFY(bench.open());

        bench.press("Review");
        QTRY_VERIFY_WITH_TIMEOUT(bench.shown().contains(u"A check speaks against this upgrade"_s), 20000);
        QVERIFY(!bench.upgradeButton()->isEnabled());

        for (QCheckBox *tick : ticksOf(bench)) {
            QTest::keyClick(tick, Qt::Key_Space);
        }
        QVERIFY(bench.upgradeButton()->isEnabled());
        QTest::mouseClick(bench.upgradeButton(), Qt::LeftButton);

        QTRY_VERIFY(!bench.program.tracker->tasks().empty());
        QTRY_COMPARE_WITH_TIMEOUT(bench.program.tracker->tasks().front().state, TaskState::Rejected, 20000);
    }

    void asksForTheNameWhereDataCanBeLost()
    {
        UpgradeBench bench;
        QVERIFY(bench.open());
        tickForceDiscard(bench);
        QVERIFY(bench.review());
        const auto dialog = [&] { return bench.page.findChild<DestroyDialog *>(); };

        QTest::mouseClick(bench.upgradeButton(), Qt::LeftButton);
        QVERIFY(dialog());
        QTest::keyClicks(dialog()->findChild<QLineEdit *>(), u"checkout"_s);
        QTest::keyClick(dialog()->findChild<QLineEdit *>(), Qt::Key_Return);
        QTRY_VERIFY(!dialog());
        QVERIFY(bench.program.tracker->tasks().empty());

        QTest::mouseClick(bench.upgradeButton(), Qt::LeftButton);
        QTest::keyClicks(dialog()->findChild<QLineEdit *>(), u"checkout"_s);
        for (QPushButton *button : dialog()->findChildren<QPushButton *>()) {
            if (button->text() == u"Upgrade and allow data loss"_s) {
                QTest::keyClick(button, Qt::Key_Space);
                break;
            }
        }

        QTRY_COMPARE(bench.program.posts(), 1);
        QVERIFY(bench.program.tracker->tasks().front().destructive);
    }

    void asksForCareWhereNobodySaidOtherwise_data()
    {
        using Kind = std::optional<ClusterKind>;
        QTest::addColumn<Kind>("east");
        QTest::addColumn<Kind>("west");
        QTest::addColumn<bool>("westIsHere");
        QTest::addColumn<bool>("simulation");
        QTest::addColumn<Guardrails>("rails");
        const Kind production = ClusterKind::Production;
        const Kind test = ClusterKind::Test;
        const Kind training = ClusterKind::Training;
        QTest::newRow("test and training") << test << training << true << false << Guardrails{};
        QTest::newRow("production through") << production << test << true << false << Guardrails{{u"rs-east"_s}, {}};
        QTest::newRow("production elsewhere") << test << production << true << false << Guardrails{{u"rs-west"_s}, {}};
        QTest::newRow("both") << production << production << true << false << Guardrails{{u"rs-east"_s, u"rs-west"_s}, {}};
        QTest::newRow("nobody saved it") << Kind() << test << true << false << Guardrails{{}, {u"rs-east"_s}};
        QTest::newRow("nobody saved any") << Kind() << Kind() << true << false << Guardrails{{}, {u"rs-east"_s, u"rs-west"_s}};
        QTest::newRow("nobody is signed in to it") << test << Kind() << false << false << Guardrails{{}, {u"rs-west"_s}};
        QTest::newRow("simulated, not signed in") << training << Kind() << false << true << Guardrails{};
    }
    void asksForCareWhereNobodySaidOtherwise()
    {
        QFETCH(std::optional<ClusterKind>, east);
        QFETCH(std::optional<ClusterKind>, west);
        QFETCH(bool, westIsHere);
        QFETCH(bool, simulation);
        QFETCH(Guardrails, rails);
        ReviewSubject reviewed = subject({}, true, u"aof"_s);
        if (!westIsHere) {
            reviewed.database->instances.back().cluster.reset();
        }
        const ClusterKinds kinds{.kindOf = [&](const ClusterId &id) { return id.text == "rs-east"_L1 ? east : west; },
            .nameOf = [](const ClusterId &id) { return id.text; },
            .simulation = simulation};

        QCOMPARE(guardrailsOf(reviewed.through, reviewed.database, kinds), rails);
    }

    void asksForCareWhereOnlyTheGuidIsKnown()
    {
        const ClusterKinds kinds{
            .kindOf = [](const ClusterId &) { return std::nullopt; }, .nameOf = [](const ClusterId &id) { return id.text; }};

        QCOMPARE(guardrailsOf({u"rs-east"_s}, {}, kinds), (Guardrails{{}, {u"rs-east"_s}}));
    }

    void whatMayBeProductionWantsTheNameTyped_data()
    {
        QTest::addColumn<Guardrails>("rails");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("heading");
        QTest::newRow("production") << Guardrails{{u"rs-east.example.com"_s}, {}} << u"This is production: rs-east.example.com."_s
                                    << u"checkout is a database of production."_s;
        QTest::newRow("not known") << Guardrails{{}, {u"rs-east.example.com"_s}}
                                   << u"Nobody has said whether this is production: rs-east.example.com. It is treated as production"_s
                                   << u"checkout may be a database of production."_s;
        QTest::newRow("both") << Guardrails{{u"rs-east.example.com"_s}, {u"rs-west.example.com"_s}}
                              << u"Nobody has said whether this is production: rs-west.example.com."_s
                              << u"checkout is a database of production."_s;
    }
    void whatMayBeProductionWantsTheNameTyped()
    {
        QFETCH(Guardrails, rails);
        QFETCH(QString, text);
        QFETCH(QString, heading);
        UpgradeBench bench;
        QVERIFY(bench.open());
        QVERIFY(bench.review());
        auto *review = bench.page.findChild<ReviewPage *>();
        ReviewSubject subject = *review->subject();
        QVERIFY(!review->findChild<Badge *>()->isVisible());
        QVERIFY(!subject.rails.any()); // what is simulated is for training, whatever was said
        subject.rails = rails;
        const auto dialog = [&] { return bench.page.findChild<DestroyDialog *>(); };

        review->setFindings(subject, review->findChild<FindingList *>()->findings(), false);
        QTRY_VERIFY(bench.shown().contains(text));
        const Badge *badge = review->findChild<Badge *>();
        QVERIFY(badge->isVisible());
        QCOMPARE(badge->word(), rails.production.isEmpty() ? u"MAYBE PRODUCTION"_s : u"PRODUCTION"_s);
        QTest::mouseClick(bench.upgradeButton(), Qt::LeftButton);
        QVERIFY(dialog());
        QVERIFY(shownIn(*dialog()).contains(heading));
        QTest::keyClick(dialog()->findChild<QLineEdit *>(), Qt::Key_Return);

        QTRY_VERIFY(!dialog());
        QVERIFY(bench.program.tracker->tasks().empty());
        QTest::mouseClick(bench.upgradeButton(), Qt::LeftButton);
        QTest::keyClicks(dialog()->findChild<QLineEdit *>(), u"checkout"_s);
        for (QPushButton *button : dialog()->findChildren<QPushButton *>()) {
            if (button->text().startsWith(u"Upgrade "_s)) {
                QTest::keyClick(button, Qt::Key_Space);
                break;
            }
        }
        QTRY_COMPARE(bench.program.tracker->tasks().size(), std::size_t(1));
    }

    void showsLabelAndColourOfTheClusterItGoesThrough()
    {
        UpgradeBench bench;
        QVERIFY(bench.open());
        const ClusterId id = bench.program.cluster(0);
        const ClusterAddress at = bench.program.clusters->status(id)->address;
        const QString user = bench.program.clusters->status(id)->user;
        QVERIFY(bench.program.clusters->save({.id = id, .address = at, .label = u"Payments"_s, .colour = 5, .user = user}));

        QVERIFY(bench.review());

        QVERIFY2(bench.shown().contains(u"through Payments (rs-east.example.com)"_s), qPrintable(bench.shown()));
        const auto *colour = named<QLabel>(*bench.page.findChild<ReviewPage *>(), u"Red"_s);
        QVERIFY(colour && colour->isVisible());
    }

    void offersTheStepsByHandAtTheFindingOfOldSoftware()
    {
        UpgradeBench bench(u"old-cluster"_s);
        QVERIFY(bench.open());
        const auto button = [&] { return bench.find<QPushButton>("Show manual steps"); };
        bench.press("Check");
        QTRY_VERIFY_WITH_TIMEOUT(button() && button()->isVisible() && button()->isEnabled(), 20000);

        QTest::mouseClick(button(), Qt::LeftButton);

        auto *dialog = bench.page.findChild<ManualStepsDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(named<QPlainTextEdit>(*dialog, u"Steps"_s)->toPlainText().contains(bench.database().text()));
        dialog->close();
        bench.press("Review");
        QTRY_VERIFY_WITH_TIMEOUT(button() && button()->isVisible() && button()->isEnabled(), 20000);
        QTest::keyClick(button(), Qt::Key_Space);
        QTRY_COMPARE(bench.page.findChildren<ManualStepsDialog *>().last()->isVisible(), true);
        QVERIFY(bench.program.tracker->tasks().empty());
    }

    void knowsTheRoleFromARefusalUntilTheNextSignIn()
    {
        UpgradeBench bench(u"success"_s, 60);
        QVERIFY(bench.open());
        bench.program.simulation->injectFault(0,
            {.kind = Fault::Kind::Answer,
                .method = u"POST"_s,
                .executes = false,
                .status = 403,
                .contentType = "application/json",
                .body = "{}"});
        QVERIFY(bench.review());
        QTest::mouseClick(bench.upgradeButton(), Qt::LeftButton);
        QTRY_COMPARE(bench.program.tracker->tasks().size(), std::size_t(1));
        QVERIFY(bench.program.reaches(bench.program.tracker->tasks().front().id, TaskState::Rejected));
        const auto *list = bench.page.findChild<ReviewPage *>()->findChild<FindingList *>();
        const auto role = [list] {
            const auto found = std::ranges::find(list->findings(), u"role-may-upgrade"_s, &Finding::id);
            return found == list->findings().end() ? Finding() : *found;
        };

        bench.page.openDatabase(bench.database(), bench.target());
        bench.press("Review");

        QTRY_VERIFY2_WITH_TIMEOUT(role().title.contains(u"may not upgrade this database"_s), qPrintable(role().title), 20000);
        QCOMPARE(role().outcome, Finding::Outcome::Blocks); // though the cluster's own list of permissions says otherwise
        QVERIFY(!bench.upgradeButton()->isEnabled());
        bench.press("Back");
        const SimulatedCluster &cluster = bench.program.simulated.front();
        bench.program.clusters->signInAgain(bench.program.cluster(0), {cluster.user, cluster.password});
        QTRY_VERIFY_WITH_TIMEOUT(bench.program.clusters->isConnected(bench.program.cluster(0)) && bench.program.everyoneRead(), 20000);
        bench.page.openDatabase(bench.database(), bench.target());
        QVERIFY(bench.review());
        QCOMPARE(role().outcome, Finding::Outcome::Passed);
    }

    void sendsNothingWhileTheRecordIsNotOpen()
    {
        UpgradeBench bench;
        for (const SimulatedCluster &cluster : bench.program.simulated) {
            bench.program.clusters->connectPinned(
                *ClusterAddress::parse(cluster.address), {cluster.user, cluster.password}, cluster.fingerprint);
        }
        QVERIFY(QTest::qWaitFor([&] { return bench.program.everyoneRead(); }, 20000));
        bench.page.openDatabase(bench.database(), {});

        bench.press("Review");
        QTRY_VERIFY(bench.upgradeButton());

        QVERIFY(!bench.upgradeButton()->isEnabled());
        QVERIFY(!bench.upgradeButton()->accessibleDescription().isEmpty());
        QTest::mouseClick(bench.upgradeButton(), Qt::LeftButton);
        QVERIFY(bench.program.tracker->tasks().empty());
    }

    void refusesASecondUpgradeOfTheSameDatabase()
    {
        UpgradeBench bench(u"slow"_s, 1);
        QVERIFY(bench.open());
        QVERIFY(bench.review());
        QTest::mouseClick(bench.upgradeButton(), Qt::LeftButton);
        QTRY_COMPARE(bench.program.posts(), 1);

        bench.press("Review");

        QTRY_VERIFY_WITH_TIMEOUT(bench.shown().contains(u"already under way"_s), 20000);
        QVERIFY(!bench.upgradeButton() || !bench.upgradeButton()->isEnabled());
        QCOMPARE(bench.program.posts(), 1);
    }

    void stopsWhenTheClusterIsLost()
    {
        UpgradeBench bench;
        QVERIFY(bench.open());
        QVERIFY(bench.review());

        bench.program.clusters->remove(bench.program.cluster(0));

        QVERIFY(!bench.upgradeButton()->isEnabled());
        QVERIFY(bench.shown().contains(u"not connected any more"_s));
    }

    void saysWhatWillHappen()
    {
        const auto usual = consequencesOf(subject({.redisVersion = u"8.4"_s}, true, u"aof"_s));
        const auto single = consequencesOf(subject({.redisVersion = u"8.4"_s}, false, u"aof"_s));
        const auto bare = consequencesOf(subject({.redisVersion = u"8.4"_s}, false, u"disabled"_s));
        const auto newest = consequencesOf(subject({.preserveRoles = false, .parallelShards = 2, .forceRestart = true}, true, {}, "8.2"));

        QVERIFY(says(usual, u"fails over once"_s));
        QVERIFY(says(usual, u"must not use"_s));
        QVERIFY(says(usual, u"rs-east"_s));
        QVERIFY(says(single, u"is down while its shards load"_s));
        QVERIFY(says(bare, u"restart empty"_s));
        QVERIFY(says(newest, u"Newest available is Redis 8.4 now"_s));
        QVERIFY(says(newest, u"may change places"_s));
        QVERIFY(says(newest, u"Every shard restarts"_s));
        QVERIFY(!says(newest, u"must not use"_s));
    }

    void saysWhatIsNotKnown()
    {
        ReviewSubject unknown = subject({}, true, {});
        unknown.database.reset();
        unknown.expected.reset();

        const auto all = consequencesOf(unknown);

        QVERIFY(says(all, u"is not known here"_s));
        QVERIFY(says(all, u"Finished, not verified"_s));
        QVERIFY(says(all, u"Whether this database has replication is not known"_s));
    }
};

QTEST_MAIN(TestReviewPage)
#include "tst_reviewpage.moc"
