// SPDX-License-Identifier: GPL-3.0-or-later
#include "card.h"

#include "lookpaint.h"

#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace {
constexpr qreal CardRadius = 8;
constexpr int BarWidth = 4;
} // namespace

Card::Card(QWidget *parent)
    : QFrame(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(look::Section, look::Section - 2, look::Section, look::Section - 2);
    layout->setSpacing(look::Gap);
}

QVBoxLayout *Card::body() const
{
    return qobject_cast<QVBoxLayout *>(layout());
}

void Card::setTone(std::optional<look::Tone> tone, bool bar)
{
    m_tone = tone;
    m_bar = bar;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::box(&painter, rect(), palette().color(QPalette::Base), m_tone ? look::line(*m_tone, this) : look::hairline(this), CardRadius);
    if (m_tone && m_bar) {
        QPainterPath outline;
        outline.addRoundedRect(QRectF(rect()), CardRadius, CardRadius);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setClipPath(outline);
        const int x = isRightToLeft() ? width() - BarWidth : 0;
        painter.fillRect(QRect(x, 0, BarWidth, height()), look::ink(*m_tone, this));
    }
}

#include "moc_card.cpp"
