// SPDX-License-Identifier: GPL-3.0-or-later
#include "badge.h"
#include "messagebar.h"
#include "plaintext.h"
#include "uitest.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

/// Relative luminance and contrast as WCAG 2 defines them.
double luminance(const QColor &colour)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

constexpr double Readable = 4.5;
constexpr double HighlyReadable = 7;

/// Each way to look, with the contrast that its texts must have.
struct Way {
    const char *name;
    look::Appearance appearance;
    look::Desktop desktop;
    double least;
};
const Way Ways[] = {{"light", look::Appearance::Light, {}, Readable}, {"dark", look::Appearance::Dark, {}, Readable},
    {"high contrast", look::Appearance::HighContrast, {}, HighlyReadable},
    {"high contrast on a dark desktop", look::Appearance::HighContrast, {.dark = true}, HighlyReadable},
    {"as a dark desktop with high contrast", look::Appearance::FollowDesktop, {.dark = true, .highContrast = true}, HighlyReadable}};

} // namespace

class TestLook : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { look::apply(*qApp); }
    void init() { ui::failOnWarnings(); }

    void cleanup()
    {
        look::setDesktop({});
        look::setAppearance(look::Appearance::FollowDesktop);
    }

    void everyToneIsReadable_data()
    {
        QTest::addColumn<int>("way");
        QTest::addColumn<look::Tone>("tone");
        for (int way = 0; way < int(std::size(Ways)); ++way) {
            for (int tone = 0; tone < look::ToneCount; ++tone) {
                QTest::addRow("%s %d", Ways[way].name, tone) << way << look::Tone(tone);
            }
        }
    }
    void everyToneIsReadable()
    {
        QFETCH(int, way);
        QFETCH(look::Tone, tone);

        look::setDesktop(Ways[way].desktop);
        look::setAppearance(Ways[way].appearance);
        const QPalette palette = QApplication::palette();
        const QColor ink = look::ink(tone, nullptr);
        const double least = Ways[way].least;

        QVERIFY(contrast(ink, look::fill(tone, nullptr)) >= least);
        QVERIFY(contrast(ink, palette.color(QPalette::Base)) >= least);
        QVERIFY(contrast(ink, palette.color(QPalette::Window)) >= least);
    }

    void paletteTextIsReadable_data()
    {
        QTest::addColumn<int>("way");
        QTest::addColumn<QPalette::ColorRole>("text");
        QTest::addColumn<QPalette::ColorRole>("ground");
        const auto add = [](const char *name, QPalette::ColorRole text, QPalette::ColorRole ground) {
            for (int way = 0; way < int(std::size(Ways)); ++way) {
                QTest::addRow("%s, %s", Ways[way].name, name) << way << text << ground;
            }
        };
        add("text on card", QPalette::Text, QPalette::Base);
        add("text on page", QPalette::WindowText, QPalette::Window);
        add("note on card", QPalette::PlaceholderText, QPalette::Base);
        add("note on page", QPalette::PlaceholderText, QPalette::Window);
        add("note on code", QPalette::PlaceholderText, QPalette::AlternateBase);
        add("button", QPalette::ButtonText, QPalette::Button);
        add("link", QPalette::Link, QPalette::Base);
        add("tooltip", QPalette::ToolTipText, QPalette::ToolTipBase);
        add("primary button", QPalette::HighlightedText, QPalette::Highlight);
    }
    void paletteTextIsReadable()
    {
        QFETCH(int, way);
        QFETCH(QPalette::ColorRole, text);
        QFETCH(QPalette::ColorRole, ground);

        look::setDesktop(Ways[way].desktop);
        look::setAppearance(Ways[way].appearance);
        const double found = contrast(QApplication::palette().color(text), QApplication::palette().color(ground));

        QVERIFY2(found >= Ways[way].least, qPrintable(QString::number(found)));
    }

    void linesAreStrongInHighContrast()
    {
        look::setAppearance(look::Appearance::HighContrast);
        const QPalette palette = QApplication::palette();

        QVERIFY(look::isHighContrast());
        for (const QColor &line : {palette.color(QPalette::Mid), look::hairline(nullptr), look::line(look::Tone::Good, nullptr)}) {
            QVERIFY(contrast(line, palette.color(QPalette::Base)) >= HighlyReadable);
        }
        look::setAppearance(look::Appearance::Light);
        QVERIFY(!look::isHighContrast());
    }

    void followsTheDesktopOnlyWhereAsked()
    {
        look::setAppearance(look::Appearance::Light);
        look::setDesktop({.dark = true});
        QVERIFY(!look::isDark(nullptr));

        look::setAppearance(look::Appearance::FollowDesktop);
        QVERIFY(look::isDark(nullptr));
        look::setDesktop({});
        QVERIFY(!look::isDark(nullptr));
    }

    void labelsFollowAChangeOfAppearance()
    {
        look::setAppearance(look::Appearance::Light);
        QLabel label;
        look::setTone(&label, look::Tone::Bad);
        label.ensurePolished();
        const QColor light = label.palette().color(QPalette::WindowText);

        look::setAppearance(look::Appearance::Dark);

        QVERIFY(light != label.palette().color(QPalette::WindowText));
        QCOMPARE(label.palette().color(QPalette::WindowText), look::ink(look::Tone::Bad, nullptr));
    }

    void everyShapeHasAnIcon()
    {
        for (const auto shape : {StateShape::Waiting, StateShape::Moving, StateShape::Good, StateShape::Attention, StateShape::Bad,
                 StateShape::Question, StateShape::Neutral}) {
            const QImage image = look::icon(look::shapeIcon(shape), nullptr).pixmap(16, 16).toImage();

            QVERIFY(image.pixelColor(0, 0).alpha() == 0);
            QVERIFY(image != QImage(image.size(), image.format()));
        }
    }

    void badgeTellsItsWord()
    {
        Badge badge;

        badge.set(u"moving"_s, u"Running"_s, look::Tone::Accent);

        QCOMPARE(badge.accessibleName(), u"Running"_s);
        QVERIFY(badge.sizeHint().width() > 40);
    }

    void messageShowsMarkUpLiterally()
    {
        QWidget window;
        MessageBar bar(&window);

        bar.say(look::Tone::Bad, u"<b>x</b>"_s);

        QCOMPARE(bar.accessibleName(), u"<b>x</b>"_s);
        for (const QLabel *label : bar.findChildren<QLabel *>()) {
            QVERIFY(label->text().isEmpty() || label->textFormat() == Qt::PlainText);
        }
        QCOMPARE(safeTip(u"<b>x"_s), u"<qt>&lt;b&gt;x</qt>"_s);
    }

    void messageCanBeHiddenByKey()
    {
        QWidget window;
        MessageBar bar(&window);
        bar.setDismissible(true);
        bar.say(look::Tone::Attention, u"text"_s);
        window.show();
        QSignalSpy dismissed(&bar, &MessageBar::dismissed);
        auto *cross = ui::named<QAbstractButton>(bar, u"Hide this message"_s);

        cross->setFocus();
        QTest::keyClick(cross, Qt::Key_Space);

        QCOMPARE(dismissed.count(), 1);
        QVERIFY(bar.isHidden());
    }
};

QTEST_MAIN(TestLook)
#include "tst_look.moc"
