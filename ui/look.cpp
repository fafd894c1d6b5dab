// SPDX-License-Identifier: GPL-3.0-or-later
#include "look.h"

#include "lookstyle.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFontDatabase>
#include <QLabel>
#include <QPalette>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct ToneColours {
    QRgb ink;
    QRgb fill;
    QRgb line;
};

// In the order of look::Tone.
constexpr std::array<ToneColours, look::ToneCount> LightTones{{
    {0xff465060, 0xffeceff3, 0xffcfd5dd},
    {0xff0b4db8, 0xffe2ecfb, 0xffb3cdf3},
    {0xff17653a, 0xffe0f3e7, 0xffa9d8ba},
    {0xff774800, 0xfffdf0d5, 0xffe9c67a},
    {0xffa61b1b, 0xfffde7e7, 0xffeab1b1},
    {0xff674600, 0xffffe9b8, 0xffdca83c},
}};
constexpr std::array<ToneColours, look::ToneCount> DarkTones{{
    {0xffc3cad4, 0xff363c46, 0xff4b525d},
    {0xff9fc4ff, 0xff1f3658, 0xff37598b},
    {0xff83dba5, 0xff1b3b2a, 0xff326547},
    {0xfff3c872, 0xff42341b, 0xff70592a},
    {0xffffa39e, 0xff4a2325, 0xff83403f},
    {0xffffd67e, 0xff4c3b14, 0xff8b6d25},
}};

using Role = QPalette::ColorRole;
struct RoleColours {
    Role role;
    QRgb light;
    QRgb dark;
    QRgb lightDisabled;
    QRgb darkDisabled;
};
constexpr std::array<RoleColours, 19> Roles{{
    {Role::Window, 0xfff4f5f7, 0xff1a1d22, 0xfff4f5f7, 0xff1a1d22},
    {Role::WindowText, 0xff1a202a, 0xffe6e9ee, 0xff868e9a, 0xff79818c},
    {Role::Base, 0xffffffff, 0xff23272e, 0xfff7f8fa, 0xff1f2329},
    {Role::AlternateBase, 0xfff7f8fa, 0xff1e2228, 0xfff7f8fa, 0xff1e2228},
    {Role::Text, 0xff1a202a, 0xffe6e9ee, 0xff868e9a, 0xff79818c},
    {Role::Button, 0xffffffff, 0xff2d323a, 0xfff4f5f7, 0xff24282f},
    {Role::ButtonText, 0xff1a202a, 0xffe6e9ee, 0xff868e9a, 0xff79818c},
    {Role::BrightText, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff},
    {Role::Light, 0xffffffff, 0xff3a4049, 0xffffffff, 0xff3a4049},
    {Role::Midlight, 0xffe4e7ec, 0xff353b44, 0xffe4e7ec, 0xff353b44},
    {Role::Mid, 0xffc2c8d1, 0xff4d5560, 0xffdadee4, 0xff3a4049},
    {Role::Dark, 0xff8a93a0, 0xff6c7582, 0xffb4bac3, 0xff565d68},
    {Role::Shadow, 0xff4c5560, 0xff0d0f12, 0xff8a93a0, 0xff0d0f12},
    {Role::Highlight, 0xff0b57d0, 0xff2f6bd8, 0xffb9c3d2, 0xff454d59},
    {Role::HighlightedText, 0xffffffff, 0xffffffff, 0xffffffff, 0xffc3cad4},
    {Role::Link, 0xff0b4db8, 0xff9fc4ff, 0xff868e9a, 0xff79818c},
    {Role::PlaceholderText, 0xff5d6673, 0xffa3abb7, 0xff868e9a, 0xff79818c},
    {Role::ToolTipBase, 0xff262c35, 0xff3a414b, 0xff262c35, 0xff3a414b},
    {Role::ToolTipText, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff},
}};

bool desktopWasDark = false;
look::Appearance current = look::Appearance::FollowDesktop;
double currentScale = 1.0;
constexpr auto FontFactor = "fontFactor"; ///< property: size in application fonts

QPalette paletteFor(bool dark)
{
    QPalette palette;
    for (const RoleColours &r : Roles) {
        palette.setColor(QPalette::Active, r.role, QColor::fromRgb(dark ? r.dark : r.light));
        palette.setColor(QPalette::Inactive, r.role, QColor::fromRgb(dark ? r.dark : r.light));
        palette.setColor(QPalette::Disabled, r.role, QColor::fromRgb(dark ? r.darkDisabled : r.lightDisabled));
    }
    palette.setColor(Role::LinkVisited, palette.color(Role::Link));
    return palette;
}

bool isDarkPalette(const QPalette &palette)
{
    return palette.color(Role::Window).lightness() < palette.color(Role::WindowText).lightness();
}

const ToneColours &colours(look::Tone tone, const QWidget *widget)
{
    const auto index = static_cast<std::size_t>(tone);
    return look::isDark(widget) ? DarkTones[index] : LightTones[index];
}

void restyle(QWidget *widget)
{
    widget->style()->polish(widget);
    widget->update();
}

QLabel *plain(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    return label;
}

void scaleFont(QWidget *widget, double factor, QFont::Weight weight)
{
    QFont font = widget->font();
    font.setPointSizeF(QApplication::font().pointSizeF() * factor);
    font.setWeight(weight);
    widget->setFont(font);
    widget->setProperty(FontFactor, factor);
}

} // namespace

void look::apply(QApplication &application)
{
    desktopWasDark = isDarkPalette(application.palette());
    QFont font = application.font();
    // Without a desktop Qt falls back to a small generic font; a desktop's own choice is never touched.
    if (font.family() == "Sans Serif"_L1 || font.family() == "Sans"_L1) {
        font.setFamilies({u"Inter"_s, u"Noto Sans"_s, u"DejaVu Sans"_s});
        font.setPointSizeF(std::max(font.pointSizeF(), 10.0));
        application.setFont(font);
    }
    setAppearance(Appearance::FollowDesktop);
}

void look::setAppearance(Appearance appearance)
{
    current = appearance;
    const bool dark = appearance == Appearance::Dark || (appearance == Appearance::FollowDesktop && desktopWasDark);
    QApplication::setPalette(paletteFor(dark));
    QApplication::setStyle(new LookStyle); // polishes every widget anew; QApplication owns it
}

void look::setTextScale(double scale)
{
    if (scale == currentScale) {
        return;
    }
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * scale / currentScale);
    currentScale = scale;
    QApplication::setFont(font);
    for (QWidget *widget : QApplication::allWidgets()) {
        if (const QVariant factor = widget->property(FontFactor); factor.isValid()) {
            QFont own = widget->font();
            own.setPointSizeF(font.pointSizeF() * factor.toDouble());
            widget->setFont(own);
        }
    }
}

double look::textScale()
{
    return currentScale;
}

look::Appearance look::appearance()
{
    return current;
}

bool look::isDark(const QWidget *widget)
{
    return isDarkPalette(widget ? widget->palette() : QApplication::palette());
}

QColor look::ink(Tone tone, const QWidget *widget)
{
    return QColor::fromRgb(colours(tone, widget).ink);
}

QColor look::fill(Tone tone, const QWidget *widget)
{
    return QColor::fromRgb(colours(tone, widget).fill);
}

QColor look::line(Tone tone, const QWidget *widget)
{
    return QColor::fromRgb(colours(tone, widget).line);
}

QColor look::hairline(const QWidget *widget)
{
    return QColor::fromRgb(isDark(widget) ? 0xff383e47 : 0xffdfe3e8);
}

QLabel *look::pageTitle(const QString &text, QWidget *parent)
{
    QLabel *label = plain(text, parent);
    asPageTitle(label);
    return label;
}

QLabel *look::cardTitle(const QString &text, QWidget *parent)
{
    QLabel *label = plain(text, parent);
    asCardTitle(label);
    return label;
}

QLabel *look::note(const QString &text, QWidget *parent)
{
    QLabel *label = plain(text, parent);
    asNote(label);
    return label;
}

void look::asPageTitle(QLabel *label)
{
    label->setTextFormat(Qt::PlainText);
    scaleFont(label, 1.45, QFont::Bold);
}

void look::asCardTitle(QLabel *label)
{
    label->setTextFormat(Qt::PlainText);
    scaleFont(label, 1.0, QFont::Bold);
}

void look::asNote(QLabel *label)
{
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    scaleFont(label, 0.93, QFont::Normal);
}

void look::asCode(QWidget *widget)
{
    constexpr double Factor = 0.95;
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(QApplication::font().pointSizeF() * Factor);
    widget->setFont(font);
    widget->setProperty(FontFactor, Factor);
}

void look::asPrimary(QAbstractButton *button)
{
    button->setProperty(prop::Primary, true);
    restyle(button);
}

void look::asDestructive(QAbstractButton *button)
{
    button->setProperty(prop::Destructive, true);
    restyle(button);
}

void look::setTone(QLabel *label, Tone tone)
{
    label->setProperty(prop::ToneOf, static_cast<int>(tone));
    restyle(label);
}

void look::markFaulty(QWidget *field, bool faulty)
{
    if (field->property(prop::Faulty).toBool() != faulty) {
        field->setProperty(prop::Faulty, faulty);
        field->update();
    }
}
