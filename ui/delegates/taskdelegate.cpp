// SPDX-License-Identifier: GPL-3.0-or-later
#include "taskdelegate.h"

#include "badge.h"
#include "taskmodel.h"

#include <QPainter>

void TaskDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.column() == TaskModel::Status) {
        paintRow(painter, option);
        const auto shape = static_cast<StateShape>(index.data(TaskModel::ShapeRole).toInt());
        painter->setFont(option.font);
        Badge::paint(painter, option.rect.adjusted(8, 0, -4, 0), look::shapeIcon(shape), index.data().toString(), look::toneOf(shape),
            option.widget);
        return;
    }
    QStyleOptionViewItem item(option);
    if (index.column() == TaskModel::Step) {
        item.textElideMode = Qt::ElideLeft; // the step says more than the cluster's name before it
    }
    const bool age = index.column() == TaskModel::Confirmed;
    if (age || index.data(TaskModel::StaleRole).toBool()) {
        item.palette.setColor(QPalette::Text, option.palette.color(QPalette::PlaceholderText));
    }
    RowDelegate::paint(painter, item, index);
}

QSize TaskDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return index.column() == TaskModel::Status ? Badge::sizeOf(index.data().toString(), option.font) : RowDelegate::sizeHint(option, index);
}

#include "moc_taskdelegate.cpp"
