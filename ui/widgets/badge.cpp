// SPDX-License-Identifier: GPL-3.0-or-later
#include "badge.h"

#include "lookpaint.h"

#include <QApplication>
#include <QEvent>
#include <QFontMetrics>
#include <QIcon>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace {

constexpr int Padding = 9;
constexpr int IconGap = 5;

QFont badgeFont(QFont font)
{
    font.setPointSizeF(QApplication::font().pointSizeF() * 0.93);
    font.setWeight(QFont::DemiBold);
    return font;
}

int iconSize(const QFontMetrics &metrics)
{
    return std::max(10, metrics.ascent());
}

} // namespace

Badge::Badge(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Badge::set(const QString &iconName, const QString &word, look::Tone tone)
{
    if (m_icon == iconName && m_word == word && m_tone == tone) {
        return;
    }
    m_icon = iconName;
    m_word = word;
    m_tone = tone;
    setAccessibleName(word);
    updateGeometry();
    update();
}

void Badge::setTask(const Task &task)
{
    const StateShape shape = stateShape(task.state);
    set(look::shapeIcon(shape), stateWord(task), look::toneOf(shape));
}

QSize Badge::sizeHint() const
{
    return sizeOf(m_word, font());
}

QSize Badge::sizeOf(const QString &word, const QFont &font)
{
    const QFontMetrics metrics(badgeFont(font));
    return {2 * Padding + iconSize(metrics) + IconGap + metrics.horizontalAdvance(word) + 2, metrics.height() + 5};
}

void Badge::paint(
    QPainter *painter, const QRect &rect, const QString &iconName, const QString &word, look::Tone tone, const QWidget *widget)
{
    const QFont font = badgeFont(painter->font());
    const QFontMetrics metrics(font);
    const QSize size = sizeOf(word, painter->font()).boundedTo(rect.size());
    const Qt::LayoutDirection direction = widget ? widget->layoutDirection() : Qt::LeftToRight;
    const QRect pill = QStyle::alignedRect(direction, Qt::AlignLeading | Qt::AlignVCenter, size, rect);
    paint::box(painter, pill, look::fill(tone, widget), look::line(tone, widget), pill.height() / 2.0);

    const int side = iconSize(metrics);
    const QRect inner = pill.adjusted(Padding, 0, -Padding, 0);
    const QRect icon = QStyle::alignedRect(direction, Qt::AlignLeading | Qt::AlignVCenter, QSize(side, side), inner);
    look::icon(iconName, widget, tone).paint(painter, icon);
    const QRect words = direction == Qt::LeftToRight ? inner.adjusted(side + IconGap, 0, 0, 0) : inner.adjusted(0, 0, -side - IconGap, 0);
    painter->save();
    painter->setFont(font);
    painter->setPen(look::ink(tone, widget));
    painter->drawText(
        words, Qt::AlignVCenter | Qt::TextSingleLine | Qt::AlignLeading, metrics.elidedText(word, Qt::ElideRight, words.width()));
    painter->restore();
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(font());
    paint(&painter, rect(), m_icon, m_word, m_tone, this);
}

void Badge::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange) {
        updateGeometry();
    }
    QWidget::changeEvent(event);
}

#include "moc_badge.cpp"
