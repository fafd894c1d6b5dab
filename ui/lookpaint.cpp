// SPDX-License-Identifier: GPL-3.0-or-later
#include "lookpaint.h"

#include "look.h"

#include <QPainter>
#include <QPainterPath>
#include <QPalette>
#include <QStyleOption>

#include <algorithm>

namespace {

/// Antialiased pen and brush for one stroke.
class Stroke
{
public:
    Stroke(QPainter *painter, const QPen &pen, const QBrush &brush)
        : m_painter(painter)
    {
        m_painter->save();
        m_painter->setRenderHint(QPainter::Antialiasing);
        m_painter->setPen(pen);
        m_painter->setBrush(brush);
    }
    ~Stroke() { m_painter->restore(); }
    Q_DISABLE_COPY_MOVE(Stroke)

private:
    QPainter *m_painter;
};

QPen roundPen(const QColor &colour, qreal width)
{
    return {colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

} // namespace

void paint::box(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &line, qreal radius)
{
    const Stroke stroke(painter, QPen(line, 1), fill);
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

void paint::focusRing(QPainter *painter, const QRect &rect, const QPalette &palette, qreal radius)
{
    const int width = look::isHighContrast() ? 4 : 2;
    const int half = width / 2;
    const Stroke stroke(painter, QPen(palette.color(QPalette::Active, QPalette::Link), width), Qt::NoBrush);
    painter->drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), radius, radius);
}

void paint::field(QPainter *painter, const QStyleOption *option, const QColor &fault)
{
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool readOnly = option->state & QStyle::State_ReadOnly;
    const bool focus = option->state & QStyle::State_HasFocus;
    const QColor fill = option->palette.color(readOnly && enabled ? QPalette::AlternateBase : QPalette::Base);
    const QColor plain = option->palette.color(option->state & QStyle::State_MouseOver && enabled ? QPalette::Dark : QPalette::Mid);
    box(painter, option->rect, fill, fault.isValid() ? fault : plain);
    if (focus) {
        QPalette ring = option->palette;
        if (fault.isValid()) {
            ring.setColor(QPalette::Link, fault);
        }
        focusRing(painter, option->rect, ring);
    }
}

void paint::tick(QPainter *painter, const QRect &rect, const QColor &colour)
{
    const Stroke stroke(painter, roundPen(colour, std::max(1.6, rect.width() / 9.0)), Qt::NoBrush);
    const auto at = [&](double x, double y) { return QPointF(rect.x() + x * rect.width(), rect.y() + y * rect.height()); };
    painter->drawPolyline(QPolygonF({at(0.25, 0.53), at(0.43, 0.71), at(0.76, 0.32)}));
}

void paint::chevron(QPainter *painter, const QRect &rect, const QColor &colour, bool up)
{
    const Stroke stroke(painter, roundPen(colour, 1.5), Qt::NoBrush);
    const QPointF c = QRectF(rect).center();
    const double dy = up ? -2.0 : 2.0;
    painter->drawPolyline(QPolygonF({c + QPointF(-4, -dy), c + QPointF(0, dy), c + QPointF(4, -dy)}));
}

void paint::grip(QPainter *painter, const QRect &rect, const QColor &colour)
{
    const Stroke stroke(painter, Qt::NoPen, colour);
    const bool wide = rect.width() > rect.height();
    QRectF bar(0, 0, wide ? 36 : 3, wide ? 3 : 36);
    bar.moveCenter(QRectF(rect).center());
    painter->drawRoundedRect(bar, 1.5, 1.5);
}

void paint::menuBarItem(QPainter *painter, const QStyleOption *option, const QColor &selected)
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (!item) {
        return;
    }
    painter->fillRect(option->rect, option->palette.color(QPalette::Base));
    if (option->state & (QStyle::State_Selected | QStyle::State_Sunken)) {
        box(painter, option->rect.adjusted(1, 2, -1, -2), selected, selected, 4);
    }
    painter->setPen(option->palette.color(QPalette::WindowText));
    painter->drawText(option->rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, item->text);
}

void paint::scrollHandle(QPainter *painter, const QRect &rect, const QColor &colour)
{
    const Stroke stroke(painter, Qt::NoPen, colour);
    const QRectF inner = QRectF(rect).adjusted(3, 3, -3, -3);
    const double radius = std::min(inner.width(), inner.height()) / 2;
    painter->drawRoundedRect(inner, radius, radius);
}

QColor paint::shade(const QColor &colour, int percent)
{
    return colour.lightness() > 110 ? colour.darker(100 + percent) : colour.lighter(100 + 2 * percent);
}
