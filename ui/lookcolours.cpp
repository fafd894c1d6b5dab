// SPDX-License-Identifier: GPL-3.0-or-later
// The colours of look.h.
#include "look.h"
#include "lookstyle.h"

#include <QApplication>
#include <QPalette>
#include <QWidget>

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

// The fill is that of the ground: what a badge says is in its line, its shape and its word. What is chosen is filled with that of Accent.
constexpr std::array<ToneColours, look::ToneCount> HighLightTones{{
    {0xff000000, 0xffffffff, 0xff000000},
    {0xff00308a, 0xffd6e4ff, 0xff00308a},
    {0xff004d22, 0xffffffff, 0xff004d22},
    {0xff5c3600, 0xffffffff, 0xff5c3600},
    {0xff8a0000, 0xffffffff, 0xff8a0000},
    {0xff4f3500, 0xfffff3c4, 0xff4f3500},
}};
constexpr std::array<ToneColours, look::ToneCount> HighDarkTones{{
    {0xffffffff, 0xff000000, 0xffffffff},
    {0xffa8ccff, 0xff00245c, 0xffa8ccff},
    {0xff8ff0b4, 0xff000000, 0xff8ff0b4},
    {0xffffd980, 0xff000000, 0xffffd980},
    {0xffffb3af, 0xff000000, 0xffffb3af},
    {0xffffe08a, 0xff2e2300, 0xffffe08a},
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

// In high contrast a role is either ground, text or something between, seen on either ground.
struct HighColours {
    Role role;
    QRgb light;
    QRgb dark;
};
constexpr std::array<HighColours, 19> HighRoles{{
    {Role::Window, 0xffffffff, 0xff000000},
    {Role::WindowText, 0xff000000, 0xffffffff},
    {Role::Base, 0xffffffff, 0xff000000},
    {Role::AlternateBase, 0xffffffff, 0xff000000},
    {Role::Text, 0xff000000, 0xffffffff},
    {Role::Button, 0xffffffff, 0xff000000},
    {Role::ButtonText, 0xff000000, 0xffffffff},
    {Role::BrightText, 0xffffffff, 0xffffffff},
    {Role::Light, 0xffffffff, 0xff000000},
    {Role::Midlight, 0xff000000, 0xffffffff},
    {Role::Mid, 0xff000000, 0xffffffff},
    {Role::Dark, 0xff000000, 0xffffffff},
    {Role::Shadow, 0xff000000, 0xffffffff},
    {Role::Highlight, 0xff00308a, 0xff00409f},
    {Role::HighlightedText, 0xffffffff, 0xffffffff},
    {Role::Link, 0xff00308a, 0xffa8ccff},
    {Role::PlaceholderText, 0xff333333, 0xffd6d6d6},
    {Role::ToolTipBase, 0xff000000, 0xffffffff},
    {Role::ToolTipText, 0xffffffff, 0xff000000},
}};
constexpr QRgb HighDisabledLight = 0xff5a5a5a;
constexpr QRgb HighDisabledDark = 0xffa6a6a6;

look::Desktop theDesktop;
bool highContrast = false;
look::Appearance current = look::Appearance::FollowDesktop;

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

QPalette highContrastPalette(bool dark)
{
    QPalette palette;
    for (const HighColours &r : HighRoles) {
        palette.setColor(r.role, QColor::fromRgb(dark ? r.dark : r.light));
    }
    for (const Role text : {Role::WindowText, Role::Text, Role::ButtonText, Role::Mid, Role::Midlight, Role::Dark, Role::Link}) {
        palette.setColor(QPalette::Disabled, text, QColor::fromRgb(dark ? HighDisabledDark : HighDisabledLight));
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
    if (highContrast) {
        return look::isDark(widget) ? HighDarkTones[index] : HighLightTones[index];
    }
    return look::isDark(widget) ? DarkTones[index] : LightTones[index];
}

} // namespace

void look::setAppearance(Appearance appearance)
{
    current = appearance;
    const bool follows = appearance == Appearance::FollowDesktop;
    highContrast = appearance == Appearance::HighContrast || (follows && theDesktop.highContrast);
    const bool dark = appearance == Appearance::Dark || ((follows || highContrast) && theDesktop.dark);
    QApplication::setPalette(highContrast ? highContrastPalette(dark) : paletteFor(dark));
    QApplication::setStyle(new LookStyle); // polishes every widget anew; QApplication owns it
}

look::Appearance look::appearance()
{
    return current;
}

void look::setDesktop(const Desktop &desktop)
{
    if (desktop == theDesktop) {
        return;
    }
    theDesktop = desktop;
    if (current == Appearance::FollowDesktop || current == Appearance::HighContrast) {
        setAppearance(current);
    }
}

look::Desktop look::desktop()
{
    return theDesktop;
}

bool look::isHighContrast()
{
    return highContrast;
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
    if (highContrast) {
        return (widget ? widget->palette() : QApplication::palette()).color(Role::WindowText);
    }
    return QColor::fromRgb(isDark(widget) ? 0xff383e47 : 0xffdfe3e8);
}
