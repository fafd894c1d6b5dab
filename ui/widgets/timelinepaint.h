// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables.h"

#include <QHeaderView>

struct Lane;
struct TimelineFacts;

/// Draws a lane's steps as bars; what lasts is solid until it was last confirmed and open from there.
class LaneDelegate : public RowDelegate
{
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    static void drawSteps(QPainter *painter, const QRect &strip, const TimelineFacts &facts, const Lane &lane, const QWidget *widget);
};

/// A header whose middle section is the time axis.
class AxisHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit AxisHeader(QWidget *parent);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
};
