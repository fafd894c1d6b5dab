// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables.h"

/// Paints how a cluster stands as a badge, and a certificate that needs somebody in its tone.
class ClusterDelegate : public RowDelegate
{
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};
