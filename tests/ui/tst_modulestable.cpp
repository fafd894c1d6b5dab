// SPDX-License-Identifier: GPL-3.0-or-later
#include "modulestable.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString Uid = u"0123456789abcdef0123456789abcdef"_s;
const QString OtherUid = u"fedcba9876543210fedcba9876543210"_s;

ModuleRow search(const QString &after = u"8.4.0"_s)
{
    return {u"search"_s, u"2.10.17"_s, after, u"PARTITIONS AUTO"_s, {}, Uid, OtherUid, false};
}

ModuleRow json()
{
    return {u"ReJSON"_s, u"2.8.10"_s, u"8.4.0"_s, {}, {}, OtherUid, Uid, false};
}

QPushButton *button(QWidget &within, const QString &text)
{
    for (QPushButton *candidate : within.findChildren<QPushButton *>()) {
        if (candidate->text().remove(u'&') == text) {
            return candidate;
        }
    }
    return nullptr;
}

} // namespace

class TestModulesTable : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s)); }

    void keepsTheRulesOfModels()
    {
        ModulesModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);

        model.replace({search(), json()});
        model.predict({search(u"8.6.0"_s), {u"bf"_s, u"2.8.7"_s, {}, {}, {}, {}, {}, false}});
        model.setFit(FitReport{u"rs-east"_s, {8, 4}, {{u"search"_s, u"2.10.17"_s, {}, true, {}, {}}}});
        model.addRow();
        model.setNewArguments(0, u"X"_s);
        model.removeRow(3);
        model.removeRow(0);
        model.replace({});

        QCOMPARE(model.rowCount(), 0);
    }

    void tellsUnchangedFromEmpty()
    {
        ModulesTable table;
        table.model().replace({search(), json()});
        table.show();
        const auto shown = [&](int row) { return table.model().index(row, ModulesModel::NewArguments).data().toString(); };

        QCOMPARE(shown(0), u"unchanged: PARTITIONS AUTO"_s);
        QCOMPARE(shown(1), u"unchanged"_s);
        table.view()->setCurrentIndex(table.model().index(0, ModulesModel::NewArguments));
        QTest::mouseClick(button(table, u"No arguments"_s), Qt::LeftButton);

        QCOMPARE(table.model().rows()[0].newArguments, std::optional(QString()));
        QCOMPARE(shown(0), u"no arguments"_s);
        QTest::mouseClick(button(table, u"Leave unchanged"_s), Qt::LeftButton);
        QCOMPARE(table.model().rows()[0].newArguments, std::nullopt);
        QVERIFY(!table.model().isEdited());
    }

    void entersArgumentsByKeyboard()
    {
        ModulesTable table;
        table.model().replace({search()});
        table.show();
        QApplication::setActiveWindow(&table);
        QSignalSpy edited(&table, &ModulesTable::edited);
        table.view()->setFocus();
        table.view()->setCurrentIndex(table.model().index(0, ModulesModel::NewArguments));

        QTest::keyClick(table.view(), Qt::Key_F2);
        auto *editor = table.view()->findChild<QLineEdit *>();
        QVERIFY(editor);
        QCOMPARE(editor->text(), u"PARTITIONS AUTO"_s);
        QCOMPARE(editor->accessibleName(), u"New arguments"_s);
        editor->selectAll();
        QTest::keyClicks(editor, u"MAXDOCS 5"_s);
        QTest::keyClick(editor, Qt::Key_Return);

        QTRY_COMPARE(table.model().rows()[0].newArguments, std::optional(u"MAXDOCS 5"_s));
        QCOMPARE(edited.count(), 1);
    }

    void leavesUnchangedWhatWasOnlyLookedAt()
    {
        ModulesTable table;
        table.model().replace({search()});
        table.show();
        QApplication::setActiveWindow(&table);
        table.view()->setFocus();
        table.view()->setCurrentIndex(table.model().index(0, ModulesModel::NewArguments));

        QTest::keyClick(table.view(), Qt::Key_F2);
        QTest::keyClick(table.view()->findChild<QLineEdit *>(), Qt::Key_Return);
        QTRY_VERIFY(!table.view()->findChild<QLineEdit *>());

        QCOMPARE(table.model().rows()[0].newArguments, std::nullopt);
    }

    void keepsWhatWasEnteredWhenPredictionsArrive()
    {
        ModulesModel model;
        model.replace({search(), json()});
        model.setNewArguments(0, u"MINE"_s);
        QVERIFY(model.setData(model.index(0, ModulesModel::NewUid), u"typed by hand"_s, Qt::EditRole));
        const int byHand = model.addRow();
        QVERIFY(model.setData(model.index(byHand, ModulesModel::Module), u"bf"_s, Qt::EditRole));

        model.predict({search(u"8.6.0"_s), json()});

        QCOMPARE(model.rows()[0].versionAfter, u"8.6.0"_s);
        QCOMPARE(model.rows()[0].newArguments, std::optional(u"MINE"_s));
        QCOMPARE(model.rows()[0].newUid, u"typed by hand"_s);
        QCOMPARE(model.rows()[0].currentUid, Uid);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.rows()[2].name, u"bf"_s);
    }

    void showsUidsOnDemandAndForRowsByHand()
    {
        ModulesTable table;
        table.model().replace({search()});
        table.show();
        const auto hidden = [&] { return table.view()->isColumnHidden(ModulesModel::CurrentUid); };

        QVERIFY(hidden());
        QTest::mouseClick(button(table, u"Add a module"_s), Qt::LeftButton);
        QVERIFY(!hidden());
        QTest::mouseClick(button(table, u"Remove"_s), Qt::LeftButton);

        QVERIFY(hidden());
        QCOMPARE(table.model().rowCount(), 1);
        for (QCheckBox *box : table.findChildren<QCheckBox *>()) {
            if (box->text().contains(u"UIDs"_s)) {
                QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
            }
        }
        QVERIFY(!hidden());
    }

    void letsOnlyEntriesBeEdited()
    {
        ModulesModel model;
        model.replace({search()});
        model.addRow();
        const auto editable = [&](int row, int column) { return model.flags(model.index(row, column)).testFlag(Qt::ItemIsEditable); };

        QVERIFY(!editable(0, ModulesModel::Module));
        QVERIFY(!editable(0, ModulesModel::Now));
        QVERIFY(!editable(0, ModulesModel::After));
        QVERIFY(editable(0, ModulesModel::NewArguments));
        QVERIFY(editable(0, ModulesModel::NewUid));
        QVERIFY(editable(1, ModulesModel::Module));
        QVERIFY(!editable(1, ModulesModel::After));
    }

    void saysFitInWords()
    {
        ModulesModel model;
        model.replace({search(), json()});
        ModuleFit bad{u"search"_s, u"2.10.17"_s, ModuleEntry{.uid = OtherUid, .name = u"search"_s, .semanticVersion = u"8.4.0"_s}, true,
            {{u"bigstore_version_2"_s, u"flash"_s, true}}, {}};
        ModuleFit good{u"ReJSON"_s, u"2.8.10"_s, ModuleEntry{.uid = Uid, .name = u"ReJSON"_s, .semanticVersion = u"8.4.0"_s}, true, {}, {}};

        model.setFit(FitReport{u"rs-east"_s, {8, 4}, {bad, good}});

        QCOMPARE(model.index(0, ModulesModel::After).data().toString(), u"8.4.0 does not fit"_s);
        QCOMPARE(model.index(1, ModulesModel::After).data().toString(), u"8.4.0 fits"_s);
    }

    void showsMarkupAsText()
    {
        ModulesModel model;
        ModuleRow row = search();
        row.name = u"<img src=/canary.png>"_s;

        model.replace({row});

        QVERIFY(model.index(0, 0).data(Qt::ToolTipRole).toString().contains(u"&lt;img"_s));
    }
};

QTEST_MAIN(TestModulesTable)
#include "tst_modulestable.moc"
