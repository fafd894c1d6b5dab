// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables.h"

/// Rows of the history: the state as a badge, and the whole sentence as a tooltip where it does not fit.
class HistoryDelegate : public RowDelegate
{
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override;
};
