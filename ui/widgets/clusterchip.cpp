// SPDX-License-Identifier: GPL-3.0-or-later
#include "clusterchip.h"

#include <QPainter>
#include <QStyle>

namespace {
constexpr int MarkWidth = 3;
constexpr int MarkMargin = 4;
} // namespace

ClusterChip::ClusterChip(QWidget *parent)
    : QToolButton(parent)
{
    setAutoRaise(true);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
}

void ClusterChip::setMark(const QColor &colour)
{
    m_mark = colour;
    update();
}

void ClusterChip::paintEvent(QPaintEvent *event)
{
    QToolButton::paintEvent(event);
    if (m_mark.isValid()) {
        const QRect edge(0, MarkMargin, MarkWidth, height() - 2 * MarkMargin);
        QPainter(this).fillRect(QStyle::visualRect(layoutDirection(), rect(), edge), m_mark);
    }
}

#include "moc_clusterchip.cpp"
