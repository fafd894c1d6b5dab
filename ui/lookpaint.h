// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRect>

class QPainter;
class QPalette;
class QStyleOption;

/// The strokes LookStyle and the own widgets are drawn with. They leave the painter as it was.
namespace paint {

inline constexpr int Radius = 6;

void box(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &line, qreal radius = Radius);
void focusRing(QPainter *painter, const QRect &rect, const QPalette &palette, qreal radius = Radius);
/// Background and border of an edit, combo or spin box; \a fault is the border of a wrong content, invalid where it is fine.
void field(QPainter *painter, const QStyleOption *option, const QColor &fault);
void tick(QPainter *painter, const QRect &rect, const QColor &colour);
void chevron(QPainter *painter, const QRect &rect, const QColor &colour, bool up);
void grip(QPainter *painter, const QRect &rect, const QColor &colour);
void menuBarItem(QPainter *painter, const QStyleOption *option, const QColor &selected);
void scrollHandle(QPainter *painter, const QRect &rect, const QColor &colour);
/// A light colour made darker, a dark one lighter.
[[nodiscard]] QColor shade(const QColor &colour, int percent);

} // namespace paint
