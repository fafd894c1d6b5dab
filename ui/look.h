// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "task.h"

#include <QColor>
#include <QIcon>
#include <QString>

class QApplication;
class QLabel;
class QWidget;
class QFrame;
class QAbstractButton;

/// The one place for spacing, sizes, colours and icons. Works by palette and a proxy style, never by a style sheet.
namespace look {

inline constexpr int Gap = 8;      ///< between related things
inline constexpr int Section = 16; ///< between groups, and the margin inside a card
inline constexpr int PageMargin = 22;

enum class Tone { Neutral, Accent, Good, Attention, Bad, Simulation };
inline constexpr int ToneCount = 6;
/// HighContrast: black and white with strong lines, on a light or a dark ground as the desktop has it.
enum class Appearance { FollowDesktop, Light, Dark, HighContrast };

/// Style, palette and fonts of the program; called once before the first widget.
void apply(QApplication &application);
/// From now on, for every window.
void setAppearance(Appearance appearance);
[[nodiscard]] Appearance appearance();
/// What FollowDesktop follows.
struct Desktop {
    bool dark = false; ///< at the start: whether its own palette is
    bool highContrast = false;
    bool operator==(const Desktop &) const = default;
};
/// The desktop changed; shown at once where it is followed.
void setDesktop(const Desktop &desktop);
[[nodiscard]] Desktop desktop();
/// Larger text than the desktop's own, for a room: 1 is the desktop's. For every widget that is there and every later one.
void setTextScale(double scale);
[[nodiscard]] double textScale();
[[nodiscard]] bool isHighContrast();
/// Whether the palette in force is a dark one.
[[nodiscard]] bool isDark(const QWidget *widget);
/// Text colour of a tone on the window's or a card's background, and the soft fill behind a badge; readable (4.5:1, in high contrast 7:1).
[[nodiscard]] QColor ink(Tone tone, const QWidget *widget);
[[nodiscard]] QColor fill(Tone tone, const QWidget *widget);
/// Thin line around a badge or a marked card.
[[nodiscard]] QColor line(Tone tone, const QWidget *widget);
/// Thin line around a plain card, between rows and panes.
[[nodiscard]] QColor hairline(const QWidget *widget);
[[nodiscard]] Tone toneOf(StateShape shape);

/// Symbolic icon from resources/icons (file name without ".svg"), drawn in the widget's text colour or the tone's; follows a change of
/// appearance by itself.
[[nodiscard]] QIcon icon(const QString &name, const QWidget *widget, Tone tone = Tone::Neutral);
[[nodiscard]] QString shapeIcon(StateShape shape); ///< icon name

/// As much of \a wanted as the screen of the window has room for, title bar included.
[[nodiscard]] QSize withinScreen(const QWidget *window, const QSize &wanted);

/// Heading of a page, of a card; small grey text below a field. All plain text.
QLabel *pageTitle(const QString &text, QWidget *parent);
QLabel *cardTitle(const QString &text, QWidget *parent);
QLabel *note(const QString &text, QWidget *parent);
/// Makes an existing label (of a .ui file) one of these.
void asPageTitle(QLabel *label);
void asCardTitle(QLabel *label);
void asNote(QLabel *label);
/// Fixed-width font for GUIDs, requests and raw text.
void asCode(QWidget *widget);
/// The one prominent button of a page.
void asPrimary(QAbstractButton *button);
/// A button that can destroy data.
void asDestructive(QAbstractButton *button);
/// Gives the text of a label the tone's ink, also after a change of appearance.
void setTone(QLabel *label, Tone tone);
/// Red border around an edit, combo or spin box whose content is wrong.
void markFaulty(QWidget *field, bool faulty);

} // namespace look
