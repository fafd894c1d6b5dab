// SPDX-License-Identifier: GPL-3.0-or-later
#include "upgradebench.h"

#include "findinglist.h"
#include "modulestable.h"
#include "versionbox.h"

#include <QClipboard>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString Guid = u"5d1c3d2e-6b1a-4c52-9b38-0c9f0e7a1f01"_s;

} // namespace

/// The upgrade page with what the clusters tell it.
class TestUpgradeFacts : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }

    void takesANameForTheDatabase()
    {
        UpgradeBench bench;
        QVERIFY(bench.program.connectAll());

        bench.type(u"checkout"_s);

        QCOMPARE(bench.guid()->text(), u"checkout"_s); // what a person entered stays
        QVERIFY(bench.guid()->accessibleDescription().contains(Guid));
        QVERIFY(bench.find<QPushButton>("Review")->isEnabled());
    }

    void takesTheSuggestedGuid()
    {
        UpgradeBench bench;
        QVERIFY(bench.program.connectAll());
        bench.type(QString(Guid).chopped(1));
        QToolButton *link = nullptr;
        for (QToolButton *button : bench.page.findChildren<QToolButton *>()) {
            link = button->isVisible() && button->accessibleName().contains(Guid) ? button : link;
        }

        QVERIFY(link);
        QTest::keyClick(link, Qt::Key_Space);

        QCOMPARE(bench.guid()->text(), Guid);
        QVERIFY(bench.find<QPushButton>("Review")->isEnabled());
    }

    void changesNothingWhenFactsArrive()
    {
        UpgradeBench bench;
        openAll(bench);
        bench.type(Guid);
        enter(bench, u"Redis version"_s, u"6.2"_s);
        enter(bench, u"Parallel shards"_s, u"900"_s);
        enter(bench, u"Task ID"_s, u"mine"_s);
        const QString before = bench.body();

        QVERIFY(bench.program.connectAll());
        QTRY_VERIFY(!bench.find<QComboBox>("Redis version")->accessibleDescription().isEmpty());

        QCOMPARE(before, uR"({"redis_version":"6.2","preserve_roles":true,"parallel_shards_upgrade":900})"_s);
        QCOMPARE(bench.find<VersionBox>("Redis version")->version(), u"6.2"_s);
        QCOMPARE(bench.find<QSpinBox>("Parallel shards")->value(), 900);
        QCOMPARE(bench.find<QLineEdit>("Task ID")->text(), u"mine"_s);
        QTRY_VERIFY(!bench.find<QSpinBox>("Parallel shards")->accessibleDescription().isEmpty());
    }

    void asksForAClusterWhereNoneIsConnected()
    {
        UpgradeBench bench;
        QSignalSpy wanted(&bench.page, &UpgradePage::connectRequested);

        bench.type(Guid);

        QVERIFY(!bench.find<QPushButton>("Review")->isEnabled());
        QVERIFY(bench.shown().contains(u"Connect a cluster to go on."_s));
        bench.press("Connect to a cluster");
        QCOMPARE(wanted.count(), 1);
    }

    void copiesACurlWithoutSecrets()
    {
        UpgradeBench bench;
        QVERIFY(bench.open());

        bench.press("Copy as curl");

        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY(copied.contains(Guid));
        QVERIFY(copied.contains(u"uuidgen"_s));
        QVERIFY(!copied.contains(bench.program.simulated.front().password));
        QVERIFY(!copied.contains(bench.find<QLineEdit>("Task ID")->text()));
        QVERIFY(bench.shown().contains(u"Copied"_s));
        bench.clock.advance(5s);
        QVERIFY(!bench.shown().contains(u"Copied"_s));
    }

    void runsTheChecksAndMarksThemWhenTheFormChanges()
    {
        UpgradeBench bench;
        QVERIFY(bench.open());

        bench.press("Check");
        QVERIFY(bench.shown().contains(u"Reading the clusters…"_s));
        QTRY_VERIFY_WITH_TIMEOUT(bench.shown().contains(u"check(s) passed"_s), 20000);
        auto *list = bench.find<FindingList>("Findings");
        QVERIFY(list->isVisible());
        QVERIFY(list->findings().size() > 28);

        toggle(bench.find<QCheckBox>("Preserve shard roles"));
        QVERIFY(bench.shown().contains(u"These checks are for an earlier form."_s));
        toggle(bench.find<QCheckBox>("Preserve shard roles"));
        QVERIFY(bench.shown().contains(u"check(s) passed"_s));
    }

    void listsTheModulesAndSendsWhatIsEntered()
    {
        UpgradeBench bench(u"search-on-flash"_s);
        QVERIFY(bench.open());
        auto *table = bench.page.findChild<ModulesTable *>();
        QTRY_COMPARE(table->model().rowCount(), 1);
        QCOMPARE(table->model().rows()[0].name, u"search"_s);
        QVERIFY(!bench.body().contains(u"modules"_s));

        table->model().setNewArguments(0, u"MAXDOCS 5"_s);

        const ModuleRow row = table->model().rows()[0];
        QCOMPARE(bench.body(),
            uR"({"redis_version":"8.4","preserve_roles":true,"modules":[{"current_module":"%1","new_module":"%2","new_module_args":"MAXDOCS 5"}]})"_s
                .arg(row.currentUid, row.newUid));
        toggle(bench.find<QCheckBox>("Name modules by UID"));
        QVERIFY(bench.body().contains(uR"("modules":[{"new_module_args":"MAXDOCS 5"}])"_s));
        table->model().setNewArguments(0, u"A & B"_s);
        QVERIFY(bench.preview().contains(u"Modules"_s));
        QVERIFY(!bench.find<QTableView>("Modules")->accessibleDescription().isEmpty());
    }

    void takesModulesByHandForATypedGuid()
    {
        UpgradeBench bench;
        bench.type(Guid);
        auto &model = bench.page.findChild<ModulesTable *>()->model();

        const int row = model.addRow();
        model.setData(model.index(row, ModulesModel::Module), u"bf"_s, Qt::EditRole);
        model.setData(model.index(row, ModulesModel::CurrentUid), QString(32, u'a'), Qt::EditRole);
        model.setData(model.index(row, ModulesModel::NewUid), QString(32, u'b'), Qt::EditRole);
        model.setNewArguments(row, QString());

        QCOMPARE(bench.body(),
            uR"({"preserve_roles":true,"modules":[{"current_module":"%1","new_module":"%2","new_module_args":""}]})"_s.arg(
                QString(32, u'a'), QString(32, u'b')));
    }

    void opensAnotherDatabaseWithAFreshForm()
    {
        UpgradeBench bench;
        QVERIFY(bench.open());
        openAll(bench);
        enter(bench, u"Force discard"_s, {});
        const QString id = bench.find<QLineEdit>("Task ID")->text();

        bench.page.openDatabase(bench.database(), {});

        QCOMPARE(bench.find<VersionBox>("Redis version")->version(), QString());
        QVERIFY(!bench.find<QCheckBox>("Force discard")->isChecked());
        QVERIFY(bench.find<QLineEdit>("Task ID")->text() != id);
    }
};

QTEST_MAIN(TestUpgradeFacts)
#include "tst_upgradefacts.moc"
