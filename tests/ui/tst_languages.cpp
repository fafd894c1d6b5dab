// SPDX-License-Identifier: GPL-3.0-or-later
#include "cancelpanel.h"
#include "destroydialog.h"
#include "liveprogram.h"
#include "mainwindow.h"
#include "settings.h"
#include "uitest.h"
#include "words.h"

#include <QFileInfo>
#include <QMenuBar>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 20000;

QString file(const QString &language)
{
    const bool pseudo = language == "long"_L1 || language == "rtl"_L1;
    return QStringLiteral(QM_DIR) + (pseudo ? u"/tests/texts/"_s + language + u".qm"_s : u"/crdb-upgrader_"_s + language + u".qm"_s);
}

struct Shown {
    explicit Shown(LiveProgram &program, const QSize &size)
        : settings(program.folder.path())
        , window(*program.clusters, *program.probe, *program.tracker, program.clock, codec::encode, codec::rawTask, codec::form, settings)
    {
        window.resize(size);
        window.show();
        QCoreApplication::processEvents();
    }
    /// Labels that are cut, and pages that can be moved sideways.
    [[nodiscard]] QString cut() const
    {
        QStringList found = ui::cutLabels(window);
        for (const QScrollArea *area : window.findChildren<QScrollArea *>()) {
            if (area->isVisible() && area->horizontalScrollBar()->maximum() > 0) {
                found.append(u"sideways: "_s + QString::fromLatin1(area->metaObject()->className()));
            }
        }
        return found.join(u" | "_s);
    }
    Settings settings;
    MainWindow window;
};

/// Every action of a menu and the menus in it, by the letter that chooses it.
QStringList clashes(const QMenu &menu)
{
    QStringList found;
    QMap<QString, QString> letters;
    for (const QAction *action : menu.actions()) {
        const QString letter = QKeySequence::mnemonic(action->text()).toString();
        if (!letter.isEmpty() && letters.contains(letter)) {
            found.append(u"%1: %2, %3"_s.arg(letter, letters[letter], action->text()));
        }
        letters.insert(letter, action->text());
        if (action->menu()) {
            found += clashes(*action->menu());
        }
    }
    return found;
}

QAction *action(const QWidget &window, const QString &text)
{
    for (QAction *candidate : window.findChildren<QAction *>()) {
        if (candidate->text() == text) {
            return candidate;
        }
    }
    return nullptr;
}

} // namespace

class TestLanguages : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { look::apply(*qApp); }
    void init() { ui::failOnWarnings(); }
    void cleanup()
    {
        words::install({});
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    }

    void showsEveryPageWhole_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        for (const QString &language : {u"de"_s, u"fr"_s, u"es"_s, u"long"_s, u"rtl"_s}) {
            QTest::addRow("%s", qPrintable(language)) << language << QSize(1280, 760);
        }
        for (const QString &language : {u"en"_s, u"de"_s, u"fr"_s, u"es"_s, u"long"_s, u"rtl"_s}) {
            QTest::addRow("%s, small", qPrintable(language)) << language << QSize(800, 560);
        }
    }
    void showsEveryPageWhole()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        if (!QFileInfo::exists(file(language))) {
            QSKIP("The language of the tests was not made.");
        }
        words::install(file(language));
        QCOMPARE(QGuiApplication::layoutDirection(), language == "rtl"_L1 ? Qt::RightToLeft : Qt::LeftToRight);
        LiveProgram program(u"old-cluster"_s, 60);
        Shown shown(program, size);
        QTRY_COMPARE(shown.cut(), QString());
        for (const QMenu *menu : shown.window.findChildren<QMenu *>()) {
            QCOMPARE(clashes(*menu), QStringList());
        }

        QVERIFY(program.connectAll());
        for (const auto page : {MainWindow::Databases, MainWindow::Upgrade, MainWindow::Tasks, MainWindow::History,
                 MainWindow::ClustersList, MainWindow::Training}) {
            shown.window.showPage(page);
            QCoreApplication::processEvents();
            QTRY_COMPARE(shown.cut(), QString());
        }
        shown.window.openDatabase(*CrdbGuid::parse(program.simulation->scenario().info.openDatabase), u"8.4"_s);
        QCoreApplication::processEvents();
        QTRY_COMPARE(shown.cut(), QString());
        QCOMPARE(shown.window.size(), size);
        QAbstractButton *review = ui::button(shown.window, QCoreApplication::translate("UpgradePage", "&Review").remove(u'&'));
        QVERIFY(review);
        QTRY_VERIFY_WITH_TIMEOUT(review->isEnabled(), Patience);
        review->click();
        QTRY_VERIFY_WITH_TIMEOUT(
            ui::labels(shown.window).contains(QCoreApplication::translate("FindingList", "Speaks against the upgrade")), Patience);
        QTRY_COMPARE(shown.cut(), QString());
    }

    void countsAsPeopleDo_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("text");
        QTest::newRow("German, one") << u"de"_s << 1 << u"1 Instanz"_s;
        QTest::newRow("German, none") << u"de"_s << 0 << u"0 Instanzen"_s;
        QTest::newRow("German, more") << u"de"_s << 3 << u"3 Instanzen"_s;
        QTest::newRow("French, one") << u"fr"_s << 1 << u"1 instance"_s;
        QTest::newRow("French, none: singular") << u"fr"_s << 0 << u"0 instance"_s;
        QTest::newRow("French, more") << u"fr"_s << 3 << u"3 instances"_s;
        QTest::newRow("Spanish, one") << u"es"_s << 1 << u"1 instancia"_s;
        QTest::newRow("Spanish, none") << u"es"_s << 0 << u"0 instancias"_s;
        QTest::newRow("Spanish, more") << u"es"_s << 3 << u"3 instancias"_s;
    }
    void countsAsPeopleDo()
    {
        QFETCH(QString, language);
        QFETCH(int, count);
        QFETCH(QString, text);
        words::install(file(language));

        QCOMPARE(QCoreApplication::translate("Checks", "%n instance(s)", nullptr, count), text);
    }

    void confirmsInEnglishAsWell()
    {
        const auto make = [] {
            return withEnglish([] {
                return TypedConfirmation{.heading = CancelPanel::tr("A forced cancel can break %1.").arg(u"checkout"_s),
                    .text = CancelPanel::tr("Ask the cluster to &cancel"),
                    .name = u"checkout"_s};
            });
        };
        QCOMPARE(make().english, QString());

        words::install(file(u"de"_s));
        const DestroyDialog dialog(make());

        QVERIFY(ui::labels(dialog).contains(u"Ein erzwungener Abbruch kann checkout beschädigen."_s));
        QVERIFY(ui::labels(dialog).contains(u"A forced cancel can break checkout.\n\nAsk the cluster to &cancel"_s));
    }

    void keepsTheLanguageThatIsChosen()
    {
        LiveProgram program(u"success"_s, 60);
        Shown shown(program, {1280, 760});
        QAction *french = action(shown.window, u"Français"_s);
        QVERIFY(french);
        QVERIFY(!french->isChecked());

        french->trigger();

        QCOMPARE(Settings(program.folder.path()).language(), u"fr"_s);
        QCOMPARE(Shown(program, {1280, 760}).settings.language(), u"fr"_s);
        QVERIFY(action(Shown(program, {1280, 760}).window, u"Français"_s) != nullptr);
    }
};

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
