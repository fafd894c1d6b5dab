// SPDX-License-Identifier: GPL-3.0-or-later
#include "historydelegate.h"

#include "badge.h"
#include "historymodel.h"
#include "plaintext.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant shapeOfState = index.data(HistoryModel::ShapeRole);
    if (index.column() == HistoryModel::State && shapeOfState.isValid()) {
        paintRow(painter, option);
        const auto shape = static_cast<StateShape>(shapeOfState.toInt());
        painter->setFont(option.font);
        const QRect cell = option.rect.adjusted(8, 0, -4, 0);
        const QString whole = index.data().toString();
        const int frame = Badge::sizeOf(whole, option.font).width() - option.fontMetrics.horizontalAdvance(whole);
        const QString word = option.fontMetrics.elidedText(whole, Qt::ElideRight, cell.width() - frame);
        Badge::paint(painter, cell, look::shapeIcon(shape), word, look::toneOf(shape), option.widget);
        return;
    }
    QStyleOptionViewItem item(option);
    if (index.column() == HistoryModel::Time || index.column() == HistoryModel::Task || !shapeOfState.isValid()) {
        item.palette.setColor(QPalette::Text, option.palette.color(QPalette::PlaceholderText));
    }
    if (index.column() != HistoryModel::What && index.column() != HistoryModel::Time) {
        item.features &= ~QStyleOptionViewItem::WrapText;
        item.textElideMode = Qt::ElideMiddle; // ids and names of clusters differ at their ends
    }
    RowDelegate::paint(painter, item, index);
}

bool HistoryDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QString text = index.data(HistoryModel::WholeTextRole).toString();
    if (event->type() != QEvent::ToolTip || text.isEmpty()) {
        return RowDelegate::helpEvent(event, view, option, index);
    }
    QToolTip::showText(event->globalPos(), safeTip(text), view);
    return true;
}

#include "moc_historydelegate.cpp"
