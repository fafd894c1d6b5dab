// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables.h"

/// Rows of DatabasesModel: two lines for the name and its GUID, versions with what belongs to them in grey, the need as a badge.
class DatabasesDelegate : public RowDelegate
{
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override;
};
