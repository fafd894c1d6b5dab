// SPDX-License-Identifier: GPL-3.0-or-later
#include "destroydialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString Guid = u"5d1c3d2e-6b1a-4c52-9b38-0c9f0e7a1f01"_s;

ReviewSubject subject(const QString &name)
{
    UpgradeForm form;
    form.guid = Guid;
    form.taskId = u"t1"_s;
    form.forceDiscard = true;
    const UpgradePlan plan = *UpgradePlan::from(form, {}).plan;
    DatabaseView database{.guid = plan.guid(), .name = name, .crdb = CrdbFacts{.guid = plan.guid()}};
    return {plan, UpgradeRequest{plan.taskId(), plan.guid(), {}, {}, {}}, {u"c"_s}, u"rs-east.example.com"_s, {}, database, {}};
}

QPushButton *button(QWidget &dialog, const QString &text)
{
    for (QPushButton *candidate : dialog.findChildren<QPushButton *>()) {
        if (candidate->text().remove(u'&') == text) {
            return candidate;
        }
    }
    return nullptr;
}

} // namespace

class TestDestroyDialog : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s)); }

    void wantsTheExactName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("exact") << u"checkout"_s << u"checkout"_s << true;
        QTest::newRow("empty") << u"checkout"_s << QString() << false;
        QTest::newRow("beginning") << u"checkout"_s << u"check"_s << false;
        QTest::newRow("case") << u"checkout"_s << u"Checkout"_s << false;
        QTest::newRow("space") << u"checkout"_s << u"checkout "_s << false;
        QTest::newRow("guid in place of a name") << u"checkout"_s << Guid << false;
        QTest::newRow("no name: guid") << QString() << Guid << true;
        QTest::newRow("no name: empty") << QString() << QString() << false;
        QTest::newRow("cut name: guid") << u"very long…"_s << Guid << true;
        QTest::newRow("cleaned name: guid") << u"a\uFFFDb"_s << Guid << true;
    }

    void wantsTheExactName()
    {
        QFETCH(QString, name);
        QFETCH(QString, typed);
        QFETCH(bool, accepted);
        DestroyDialog dialog(subject(name));
        QSignalSpy spy(&dialog, &QDialog::accepted);
        dialog.open();
        auto *field = dialog.findChild<QLineEdit *>();

        QCOMPARE(field->accessibleName(), u"Database name"_s);
        QTest::keyClicks(field, typed);
        QTest::mouseClick(button(dialog, u"Upgrade and allow data loss"_s), Qt::LeftButton);

        QCOMPARE(spy.count(), accepted ? 1 : 0);
    }

    void neverAcceptsByEnterOrEscape_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<bool>("onButton");
        QTest::newRow("enter in the field") << int(Qt::Key_Return) << false;
        QTest::newRow("keypad in the field") << int(Qt::Key_Enter) << false;
        QTest::newRow("escape in the field") << int(Qt::Key_Escape) << false;
        QTest::newRow("enter on the button") << int(Qt::Key_Return) << true;
        QTest::newRow("escape on the button") << int(Qt::Key_Escape) << true;
    }

    void neverAcceptsByEnterOrEscape()
    {
        QFETCH(int, key);
        QFETCH(bool, onButton);
        DestroyDialog dialog(subject(u"checkout"_s));
        QSignalSpy accepted(&dialog, &QDialog::accepted);
        QSignalSpy rejected(&dialog, &QDialog::rejected);
        dialog.open();
        QApplication::setActiveWindow(&dialog);
        auto *field = dialog.findChild<QLineEdit *>();
        QTest::keyClicks(field, u"checkout"_s);
        QWidget *focused = onButton ? static_cast<QWidget *>(button(dialog, u"Upgrade and allow data loss"_s)) : field;
        focused->setFocus();

        QTest::keyClick(focused, Qt::Key(key));

        QCOMPARE(accepted.count(), 0);
        QCOMPARE(rejected.count(), 1);
    }

    void acceptsBySpaceOnTheButton()
    {
        DestroyDialog dialog(subject(u"checkout"_s));
        QSignalSpy accepted(&dialog, &QDialog::accepted);
        dialog.open();
        QTest::keyClicks(dialog.findChild<QLineEdit *>(), u"checkout"_s);

        QTest::keyClick(button(dialog, u"Upgrade and allow data loss"_s), Qt::Key_Space);

        QCOMPARE(accepted.count(), 1);
    }

    void namesGuidAndCluster()
    {
        DestroyDialog dialog(subject(u"checkout"_s));
        QString all;
        for (const QLabel *label : dialog.findChildren<QLabel *>()) {
            QVERIFY(label->text().isEmpty() || label->textFormat() == Qt::PlainText);
            all += label->text() + u'\n';
        }

        QVERIFY(all.contains(Guid));
        QVERIFY(all.contains(u"rs-east.example.com"_s));
        QVERIFY(all.contains(u"Force discard"_s));
    }
};

QTEST_MAIN(TestDestroyDialog)
#include "tst_destroydialog.moc"
