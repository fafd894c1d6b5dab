// SPDX-License-Identifier: GPL-3.0-or-later
#include "clusterdelegate.h"

#include "badge.h"
#include "clustersmodel.h"

#include <QPainter>

void ClusterDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto tone = static_cast<look::Tone>(index.data(ClustersModel::ToneRole).toInt());
    if (index.column() == ClustersModel::State) {
        paintRow(painter, option);
        painter->setFont(option.font);
        Badge::paint(painter, option.rect.adjusted(8, 0, -4, 0), index.data(ClustersModel::IconRole).toString(), index.data().toString(),
            tone, option.widget);
        return;
    }
    QStyleOptionViewItem item(option);
    if (index.column() == ClustersModel::Certificate && tone != look::Tone::Neutral) {
        item.palette.setColor(QPalette::Text, look::ink(tone, option.widget));
    }
    RowDelegate::paint(painter, item, index);
}

QSize ClusterDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return index.column() == ClustersModel::State ? Badge::sizeOf(index.data().toString(), option.font)
                                                  : RowDelegate::sizeHint(option, index);
}

#include "moc_clusterdelegate.cpp"
