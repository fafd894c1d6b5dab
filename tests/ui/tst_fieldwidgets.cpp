// SPDX-License-Identifier: GPL-3.0-or-later
#include "disclosure.h"
#include "fieldmessage.h"
#include "findinglist.h"
#include "guidcompleter.h"
#include "lookstyle.h"
#include "plaintext.h"
#include "searchfield.h"
#include "tables.h"
#include "uitest.h"
#include "upgradefields.h"
#include "versionbox.h"
#include "wheelguard.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QStyleOptionHeader>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QToolTip>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace {

const QString Guid = u"5d1c3d2e-6b1a-4c52-9b38-0c9f0e7a1f01"_s;

void wheel(QWidget *over)
{
    QWheelEvent event(
        QPointF(5, 5), over->mapToGlobal(QPointF(5, 5)), {}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(over, &event);
}

std::vector<VersionOffer> offers()
{
    return {{{8, 6}, false, u"not offered by rs-west, node 3"_s}, {{8, 10}, true, {}}, {{8, 4}, true, {}}};
}

} // namespace

class TestFieldWidgets : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s)); }

    void namesTheButtonsOfAField()
    {
        QLineEdit field;
        asSearchField(&field);
        field.show();
        const auto shown = [&field] {
            QStringList names;
            for (const QToolButton *each : field.findChildren<QToolButton *>()) {
                if (each->isVisibleTo(&field)) {
                    names.append(each->accessibleName());
                }
            }
            names.sort();
            return names;
        };
        QCOMPARE(shown(), QStringList{u"Go to the search field"_s}); // there is nothing to empty

        QTest::keyClicks(&field, u"checkout"_s);

        QCOMPARE(shown(), (QStringList{u"Empty this field"_s, u"Go to the search field"_s}));
        for (QToolButton *each : field.findChildren<QToolButton *>()) {
            each->click();
        }
        QCOMPARE(field.text(), QString());
    }

    void saysTheMessageToEveryone()
    {
        QLineEdit field;
        FieldMessageLine line;
        line.setField(&field);
        line.setHint(u"a hint"_s);
        QCOMPARE(field.accessibleDescription(), u"a hint"_s);

        line.setMessage(FieldMessage{FieldMessage::Level::Error, u"<b>one digit</b> is missing"_s, {}});

        QCOMPARE(line.text(), u"<b>one digit</b> is missing"_s);
        QCOMPARE(field.accessibleDescription(), line.text());
        QVERIFY(field.property(prop::Faulty).toBool());
        for (const QLabel *label : line.findChildren<QLabel *>()) {
            QVERIFY(label->text().isEmpty() || label->textFormat() == Qt::PlainText);
        }
        line.setMessage({});
        QVERIFY(!field.property(prop::Faulty).toBool());
        QCOMPARE(field.accessibleDescription(), u"a hint"_s);
    }

    void offersTheOtherGuidByKeyboard()
    {
        FieldMessageLine line;
        line.setMessage(FieldMessage{FieldMessage::Level::Error, u"Did you mean checkout?"_s, *CrdbGuid::parse(Guid)});
        line.show();
        QSignalSpy taken(&line, &FieldMessageLine::suggestionTaken);
        auto *link = line.findChild<QToolButton *>();

        QVERIFY(link->focusPolicy() & Qt::TabFocus);
        QTest::keyClick(link, Qt::Key_Space);

        QCOMPARE(taken.count(), 1);
        QCOMPARE(static_cast<const CrdbGuid *>(taken.first().first().constData())->text(), Guid);
    }

    void offersEveryDatabaseOfAName()
    {
        const QString other = u"9a7b0f44-2f0e-4d7a-8a52-77c1f3f0ab02"_s;
        FieldMessageLine line;
        FieldMessage message{FieldMessage::Level::Error, u"2 databases have this name."_s, {}};
        message.choices = {*CrdbGuid::parse(Guid), *CrdbGuid::parse(other)};
        line.setMessage(message);
        line.show();
        QSignalSpy taken(&line, &FieldMessageLine::suggestionTaken);

        QTest::mouseClick(ui::button(line, u"Use %1"_s.arg(other)), Qt::LeftButton);

        QVERIFY(ui::button(line, u"Use %1"_s.arg(Guid)));
        QCOMPARE(static_cast<const CrdbGuid *>(taken.first().first().constData())->text(), other);
    }

    void ignoresTheWheelWithoutFocus()
    {
        QWidget window;
        auto *spin = new QSpinBox(&window);
        auto *other = new QLineEdit(&window);
        guardAgainstWheel(spin);
        window.show();
        QApplication::setActiveWindow(&window);
        other->setFocus();

        wheel(spin);
        QCOMPARE(spin->value(), 0);
        spin->setFocus();
        wheel(spin);

        QCOMPARE(spin->value(), 1);
    }

    void listsVersionsWithReasons()
    {
        VersionBox box;
        const QAbstractItemModelTester tester(box.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);

        box.setOffers(offers());

        QCOMPARE(box.itemText(0), u"Newest available"_s);
        QCOMPARE(box.itemText(1), u"8.10"_s);
        QCOMPARE(box.itemText(2), u"8.4"_s);
        QCOMPARE(box.itemText(3), u"8.6 — not offered by rs-west, node 3"_s);
        QVERIFY(!box.model()->flags(box.model()->index(3, 0)).testFlag(Qt::ItemIsEnabled));
    }

    void keepsTheTypedVersionWhenOffersArrive_data()
    {
        QTest::addColumn<QString>("typed");
        for (const auto &text : {"8", "8.2.1", "junk", "", "8.4", "9.9"}) {
            QTest::newRow(text) << QString::fromLatin1(text);
        }
    }

    void keepsTheTypedVersionWhenOffersArrive()
    {
        QFETCH(QString, typed);
        VersionBox box;
        box.lineEdit()->setText(typed);
        QSignalSpy changed(box.lineEdit(), &QLineEdit::textChanged);

        box.setOffers(offers());
        box.setOffers({});

        QCOMPARE(box.currentText(), typed);
        QCOMPARE(box.version(), typed);
        QCOMPARE(changed.count(), 0);
    }

    void neverChoosesAVersionThatIsNotOffered()
    {
        VersionBox box;
        box.setOffers(offers());
        box.show();
        box.setFocus();

        for (int i = 0; i < 6; ++i) {
            QTest::keyClick(&box, Qt::Key_Down);
        }

        QCOMPARE(box.version(), u"8.4"_s);
    }

    void completesNamesToGuids()
    {
        GuidCompleter completer;
        completer.setEntries({{u"checkout"_s, Guid}, {u"sessions"_s, u"1f6a0c7e-3f25-4d0b-a8c1-6de9b4f27a02"_s}});

        completer.setCompletionPrefix(u"CHECK"_s);
        QCOMPARE(completer.completionCount(), 1);
        QCOMPARE(completer.completionModel()->index(0, 0).data().toString(), u"checkout — %1"_s.arg(Guid));
        QCOMPARE(completer.pathFromIndex(completer.completionModel()->index(0, 0)), Guid);
        completer.setCompletionPrefix(u"de9b4f"_s);
        QCOMPARE(completer.completionCount(), 1);
    }

    void opensAndClosesByKeyboard()
    {
        Disclosure card(u"Advanced"_s);
        auto *inside = new QWidget;
        card.setContent(inside);
        card.setSummary(u"task ID"_s);
        card.show();
        auto *heading = card.findChild<QToolButton *>();

        QVERIFY(!inside->isVisible());
        QCOMPARE(heading->accessibleName(), u"Advanced"_s);
        QTest::keyClick(heading, Qt::Key_Space);
        QVERIFY(inside->isVisible());
        QTest::keyClick(heading, Qt::Key_Space);

        QVERIFY(!inside->isVisible());
    }

    void saysInAClosedCardWhatIsWrongInside()
    {
        Disclosure card(u"Advanced"_s);
        card.setContent(new QWidget);
        card.show();

        card.setFault(u"Task ID: too long"_s);

        QVERIFY(card.findChild<QToolButton *>()->accessibleDescription().contains(u"too long"_s));
    }

    void putsLabelsAboveTheirFieldsOnlyWhileThereIsNoRoom()
    {
        QScrollArea page; // what does not fit is reached by scrolling, as in the window
        page.setWidgetResizable(true);
        page.setWidget(new QWidget);
        auto *column = new QVBoxLayout(page.widget());
        UpgradeFields fields;
        column->addWidget(&fields);
        const auto *label = fields.findChild<QLabel *>(u"guidLabel"_s);
        const auto *field = fields.findChild<QLineEdit *>(u"guidEdit"_s);
        QVERIFY(label && field);
        const auto isAbove = [&] { return label->mapTo(&fields, QPoint()).y() + label->height() <= field->mapTo(&fields, QPoint()).y(); };
        const QFont usual = fields.font();
        QFont large = usual;
        large.setPointSizeF(usual.pointSizeF() * 2.5);
        page.resize(1000, 900);
        page.show();
        QTRY_VERIFY(!isAbove());

        page.resize(420, 900);
        QTRY_VERIFY(isAbove());
        page.resize(1000, 900);
        QTRY_VERIFY(!isAbove());
        fields.setFont(large);
        QTRY_VERIFY(isAbove());
        fields.setFont(usual);

        QTRY_VERIFY(!isAbove());
    }

    void tellsAHeadingWholeThatIsCut()
    {
        QStandardItemModel model(1, 2);
        model.setHorizontalHeaderLabels({u"What happened <b>there</b>"_s, u"At"_s});
        QTableView table;
        table.setModel(&model);
        tables::asPlainTable(&table);
        QHeaderView *header = table.horizontalHeader();
        header->resizeSection(0, 60);
        header->resizeSection(1, 200);
        table.show();
        const auto ask = [header](int section) {
            QToolTip::hideText();
            const QPoint at(header->sectionViewportPosition(section) + 5, 5);
            QHelpEvent event(QEvent::ToolTip, at, header->viewport()->mapToGlobal(at));
            QApplication::sendEvent(header->viewport(), &event);
        };

        ask(0);
        QCOMPARE(QToolTip::text(), safeTip(u"What happened <b>there</b>"_s));
        QCOMPARE(header->textElideMode(), Qt::ElideRight);
        ask(1);
        QTRY_VERIFY(!QToolTip::isVisible());
    }

    void endsAHeadingThatIsCutInAnEllipsis()
    {
        LookStyle style;
        QStyleOptionHeader option;
        option.rect = {0, 0, 60, 20};
        option.text = u"What happened there"_s;
        const auto drawn = [&style, &option] {
            QImage image(option.rect.size(), QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            style.drawControl(QStyle::CE_HeaderLabel, &option, &painter, nullptr);
            return image;
        };
        const QImage cut = drawn();

        option.text = option.fontMetrics.elidedText(option.text, Qt::ElideRight, option.rect.width());

        QVERIFY(option.text.endsWith(u'\u2026'));
        QCOMPARE(cut, drawn());
    }

    void readsOutEveryFinding()
    {
        FindingList list;
        using Outcome = Finding::Outcome;

        list.setFindings({{u"guid-known"_s, Outcome::Passed, u"rs-east has it"_s, u"GET /v1/crdbs"_s, {}, {}},
            {u"modules-fit"_s, Outcome::Blocks, u"<b>search</b> does not fit"_s, u"catalogue"_s, u"Choose another version"_s, {}},
            {u"role-may-upgrade"_s, Outcome::NotChecked, u"Not read"_s, {}, {}, {}}});

        QCOMPARE(list.accessibleName(), u"Findings"_s);
        QVERIFY(list.accessibleDescription().contains(
            u"Speaks against the upgrade: <b>search</b> does not fit Choose another version catalogue"_s));
        QVERIFY(list.accessibleDescription().contains(u"Not checked"_s));
        QCOMPARE(summaryOf(list.findings()), u"1 check(s) that speak against it, 1 check(s) that could not be made, 1 check(s) passed"_s);
        QCOMPARE(summaryOf({Finding{.id = u"a"_s, .outcome = Finding::Outcome::Passed}}), u"All 1 check(s) passed"_s);
        QVERIFY(anyBlocks(list.findings()));
        for (const QLabel *label : list.findChildren<QLabel *>()) {
            QVERIFY(label->text().isEmpty() || label->textFormat() == Qt::PlainText);
        }
    }
};

QTEST_MAIN(TestFieldWidgets)
#include "tst_fieldwidgets.moc"
