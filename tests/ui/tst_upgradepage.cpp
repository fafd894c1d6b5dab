// SPDX-License-Identifier: GPL-3.0-or-later
#include "upgradebench.h"

#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString Guid = u"5d1c3d2e-6b1a-4c52-9b38-0c9f0e7a1f01"_s;

} // namespace

class TestUpgradePage : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }

    void hasTheFixedNames()
    {
        UpgradeBench bench;

        for (const char *name : {"CRDB GUID", "Redis version", "Preserve shard roles", "Parallel shards", "Force restart",
                 "Keep CRDT protocol version", "May discard data", "Force discard", "Modules", "Name modules by UID", "Task ID",
                 "Keep result for", "Keep result unit", "Request preview", "Findings", "Send through"}) {
            QVERIFY2(bench.find<QWidget>(name), name);
        }
        for (const char *name : {"Check", "Review", "Copy as curl"}) {
            QVERIFY2(bench.find<QPushButton>(name), name);
        }
        // On Linux a combo box is called by its text: there the label that belongs to it carries the name.
        for (const QString &name : {u"Redis version"_s, u"Keep result unit"_s, u"Send through"_s}) {
            QWidget *box = named<QComboBox>(bench.page, name);
            const auto labels = bench.page.findChildren<QLabel *>();
            QVERIFY2(std::ranges::any_of(labels,
                         [&](const QLabel *label) {
                             return label->buddy() == box && (label->accessibleName() == name || label->text().remove(u'&') == name);
                         }),
                qPrintable(name));
        }
    }

    void hasNoUnnamedControlAndNoMnemonicTwice()
    {
        UpgradeBench bench;
        openAll(bench);
        QMap<QChar, QString> taken;

        for (QWidget *widget : bench.page.findChildren<QWidget *>()) {
            QString text;
            if (const auto *button = qobject_cast<QAbstractButton *>(widget)) {
                text = button->text();
            } else if (const auto *label = qobject_cast<QLabel *>(widget); label && label->buddy()) {
                text = label->text();
            }
            if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy()) {
                QVERIFY2(!widget->accessibleName().isEmpty() || !text.isEmpty(), widget->metaObject()->className());
            }
            const qsizetype at = text.indexOf(u'&');
            if (widget->isVisible() && at >= 0) {
                const QChar key = text[at + 1].toUpper();
                QVERIFY2(!taken.contains(key), qPrintable(u"%1: %2, %3"_s.arg(key).arg(taken[key], text)));
                QVERIFY2(!u"FVH"_s.contains(key), "belongs to the menus");
                taken[key] = text;
            }
        }
        QVERIFY(taken.size() > 12);
    }

    void goesThroughTheFieldsInReadingOrder()
    {
        UpgradeBench bench;
        openAll(bench);
        const QStringList wanted{u"CRDB GUID"_s, u"Redis version"_s, u"Parallel shards"_s, u"Preserve shard roles"_s, u"Keep result for"_s,
            u"Keep result unit"_s, u"Modules"_s, u"Name modules by UID"_s, u"Advanced"_s, u"Force restart"_s,
            u"Keep CRDT protocol version"_s, u"Task ID"_s, u"Can destroy data"_s, u"May discard data"_s, u"Force discard"_s,
            u"Request preview"_s};
        QStringList met;

        bench.guid()->setFocus();
        for (int i = 0; i < 60; ++i) {
            QWidget *focused = QApplication::focusWidget();
            QVERIFY(focused);
            if (met.contains(focused->accessibleName()) && focused->accessibleName() == u"CRDB GUID"_s) {
                break;
            }
            met.append(focused->accessibleName());
            QTest::keyClick(focused, Qt::Key_Tab);
        }

        QStringList found;
        for (const QString &name : met) {
            if (wanted.contains(name)) {
                found.append(name);
            }
        }
        QCOMPARE(found, wanted);
    }

    void beginsQuietlyAndSaysWhatIsMissing()
    {
        UpgradeBench bench;

        QVERIFY(!bench.find<QPushButton>("Review")->isEnabled());
        QVERIFY(bench.shown().contains(u"Enter a CRDB GUID to go on."_s));
        QVERIFY(bench.guid()->accessibleDescription().isEmpty());
        QVERIFY(bench.preview().contains(u"There is no request yet."_s));
        QVERIFY(!bench.find<QPushButton>("Copy as curl")->isEnabled());
    }

    void showsEachFieldInThePreview_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("on");
        QTest::addColumn<QString>("header");
        const QString roles = uR"({"preserve_roles":true})"_s;
        QTest::newRow("nothing") << u"Task ID"_s << u"t-1"_s << roles << u"X-Task-ID: t-1"_s;
        QTest::newRow("version") << u"Redis version"_s << u"8.10"_s << uR"({"redis_version":"8.10","preserve_roles":true})"_s << QString();
        QTest::newRow("roles") << u"Preserve shard roles"_s << QString() << u"{}"_s << QString();
        QTest::newRow("parallel") << u"Parallel shards"_s << u"3"_s << uR"({"preserve_roles":true,"parallel_shards_upgrade":3})"_s
                                  << QString();
        QTest::newRow("restart") << u"Force restart"_s << QString() << uR"({"preserve_roles":true,"force_restart":true})"_s << QString();
        QTest::newRow("protocol") << u"Keep CRDT protocol version"_s << QString()
                                  << uR"({"preserve_roles":true,"keep_crdt_protocol_version":true})"_s << QString();
        QTest::newRow("may") << u"May discard data"_s << QString() << uR"({"preserve_roles":true,"may_discard_data":true})"_s << QString();
        QTest::newRow("force") << u"Force discard"_s << QString() << uR"({"preserve_roles":true,"force_discard":true})"_s << QString();
        QTest::newRow("keep") << u"Keep result for"_s << u"2"_s << roles << u"X-Result-TTL: 7200"_s;
        QTest::newRow("unit") << u"Keep result unit"_s << u"minutes"_s << roles << u"X-Result-TTL: 1440"_s;
    }

    void showsEachFieldInThePreview()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        QFETCH(QString, on);
        QFETCH(QString, header);
        UpgradeBench bench;
        openAll(bench);
        bench.type(Guid);
        QCOMPARE(bench.body(), uR"({"preserve_roles":true})"_s);
        QVERIFY(bench.preview().contains(u"X-Result-TTL: 86400"_s));

        enter(bench, name, value);

        QCOMPARE(bench.body(), on);
        QVERIFY2(bench.preview().contains(header), qPrintable(bench.preview()));
        QVERIFY(bench.preview().contains(u"/v1/crdbs/%1/upgrade"_s.arg(Guid)));
    }

    void leavesTheHeaderOutForTheClusterDefault()
    {
        UpgradeBench bench;
        bench.type(Guid);

        enter(bench, u"Keep result unit"_s, u"Cluster default (500 s)"_s);

        QVERIFY(!bench.preview().contains(u"X-Result-TTL"_s));
        QVERIFY(!bench.find<QSpinBox>("Keep result for")->isEnabled());
        QCOMPARE(bench.find<QSpinBox>("Keep result for")->value(), 24);
    }

    void refusesBadGuids_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("junk") << u"hello"_s;
        QTest::newRow("trailing text") << Guid + u"xyz"_s;
        QTest::newRow("path") << u"../../v1/users/1"_s;
        QTest::newRow("encoded path") << u"%2e%2e%2f"_s;
        QTest::newRow("mark-up") << u"<img src=/canary.png>"_s;
        QTest::newRow("control") << QString(u"5d1c\u0001\u202E3d2e"_s);
        QTest::newRow("one short") << Guid.chopped(1);
        QTest::newRow("10,000 characters") << QString(10000, u'a');
    }

    void refusesBadGuids()
    {
        QFETCH(QString, typed);
        UpgradeBench bench;

        bench.guid()->setText(typed); // as pasted
        bench.clock.advance(400ms);

        QVERIFY(!bench.guid()->accessibleDescription().isEmpty());
        QVERIFY(bench.guid()->accessibleDescription().size() < 400);
        QVERIFY(bench.shown().contains(bench.guid()->accessibleDescription()));
        QVERIFY(!bench.find<QPushButton>("Review")->isEnabled());
        QVERIFY(!bench.find<QPushButton>("Check")->isEnabled());
        QVERIFY(bench.preview().startsWith(u"There is no request yet."_s));
    }

    void refusesBadEntries_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::newRow("version patch") << u"Redis version"_s << u"8.2.1"_s;
        QTest::newRow("version junk") << u"Redis version"_s << u"newest please"_s;
        QTest::newRow("task id space") << u"Task ID"_s << u"a b"_s;
        QTest::newRow("task id header") << u"Task ID"_s << u"a:b"_s;
        QTest::newRow("task id long") << u"Task ID"_s << QString(65, u'a');
        QTest::newRow("keep nothing") << u"Keep result for"_s << u"0"_s;
        QTest::newRow("keep too long") << u"Keep result for"_s << u"169"_s;
    }

    void refusesBadEntries()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        UpgradeBench bench;
        openAll(bench);
        bench.type(Guid);

        enter(bench, name, value);
        bench.clock.advance(400ms);

        auto *field = named<QWidget>(bench.page, name);
        QVERIFY2(!field->accessibleDescription().isEmpty(), qPrintable(name));
        QVERIFY(bench.shown().contains(field->accessibleDescription()));
        QVERIFY(!bench.find<QPushButton>("Review")->isEnabled());
        QVERIFY(bench.preview().contains(name));
    }

    void complainsOnlyWhenTypingStopsOrTheFieldIsLeft()
    {
        UpgradeBench bench;
        bench.guid()->setFocus();
        QTest::keyClicks(bench.guid(), u"5d1c"_s);

        QVERIFY(bench.guid()->accessibleDescription().isEmpty());
        bench.clock.advance(399ms);
        QVERIFY(bench.guid()->accessibleDescription().isEmpty());
        bench.clock.advance(1ms);
        QVERIFY(!bench.guid()->accessibleDescription().isEmpty());

        QTest::keyClicks(bench.guid(), u"3"_s);
        QVERIFY(bench.guid()->accessibleDescription().isEmpty());
        QTest::keyClick(bench.guid(), Qt::Key_Tab);
        QVERIFY(!bench.guid()->accessibleDescription().isEmpty());
    }
};

QTEST_MAIN(TestUpgradePage)
#include "tst_upgradepage.moc"
