// SPDX-License-Identifier: GPL-3.0-or-later
#include "taskdelegate.h"

#include "badge.h"
#include "taskmodel.h"

#include <QPainter>

namespace {

/// Beside the badge, never instead of it; what does not fit is in the tool tip and in the accessible text.
void paintMarks(QPainter *painter, const QStyleOptionViewItem &option, const QRect &cell, const QModelIndex &index)
{
    const QString marks = index.data(TaskModel::MarksRole).toStringList().join(TaskDelegate::tr(", "));
    if (marks.isEmpty()) {
        return;
    }
    const int badge = Badge::sizeOf(index.data().toString(), option.font).width() + 6;
    const bool leftToRight = option.direction == Qt::LeftToRight;
    const QRect rect = leftToRight ? cell.adjusted(badge, 0, 0, -1) : cell.adjusted(0, 0, -badge, -1);
    painter->setPen(look::ink(look::Tone::Attention, option.widget));
    painter->drawText(
        rect, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine, option.fontMetrics.elidedText(marks, Qt::ElideRight, rect.width()));
}

} // namespace

void TaskDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.column() == TaskModel::Status) {
        paintRow(painter, option);
        const auto shape = static_cast<StateShape>(index.data(TaskModel::ShapeRole).toInt());
        painter->setFont(option.font);
        const QRect cell = option.rect.adjusted(8, 0, -4, 0);
        Badge::paint(painter, cell, look::shapeIcon(shape), index.data().toString(), look::toneOf(shape), option.widget);
        paintMarks(painter, option, cell, index);
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
