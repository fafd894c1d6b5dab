// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables.h"

/// Rows of TaskModel: the state as a badge, everything else as text; grey where the last look is old or failed.
class TaskDelegate : public RowDelegate
{
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};
