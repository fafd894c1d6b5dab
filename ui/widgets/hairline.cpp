// SPDX-License-Identifier: GPL-3.0-or-later
#include "hairline.h"

#include "look.h"

#include <QPainter>

Hairline::Hairline(Qt::Orientation orientation, QWidget *parent)
    : QWidget(parent)
{
    if (orientation == Qt::Horizontal) {
        setFixedHeight(1);
    } else {
        setFixedWidth(1);
    }
}

void Hairline::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), look::hairline(this));
}

#include "moc_hairline.cpp"
