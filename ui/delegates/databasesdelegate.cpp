// SPDX-License-Identifier: GPL-3.0-or-later
#include "databasesdelegate.h"

#include "badge.h"
#include "databasesmodel.h"
#include "plaintext.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <array>

using namespace Qt::StringLiterals;

namespace {

struct NeedLook {
    DatabaseNeed need;
    const char *icon;
    look::Tone tone;
};
constexpr std::array<NeedLook, 7> NeedLooks{{
    {DatabaseNeed::AtGoal, "good", look::Tone::Good},
    {DatabaseNeed::CanUpgrade, "upgrade", look::Tone::Neutral},
    {DatabaseNeed::Unknown, "question", look::Tone::Attention},
    {DatabaseNeed::Running, "moving", look::Tone::Accent},
    {DatabaseNeed::Drift, "attention", look::Tone::Attention},
    {DatabaseNeed::Misfit, "bad", look::Tone::Bad},
    {DatabaseNeed::LinkDown, "bad", look::Tone::Bad},
}};

QRect cellOf(const QStyleOptionViewItem &option)
{
    return option.rect.adjusted(8, 0, -6, -1);
}

} // namespace

void DatabasesDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant need = index.data(DatabasesModel::NeedRole);
    const QString text = index.data().toString();
    if (need.isValid()) {
        paintRow(painter, option);
        const NeedLook &shown = NeedLooks[static_cast<size_t>(need.toInt())];
        painter->setFont(option.font);
        Badge::paint(painter, cellOf(option), QString::fromLatin1(shown.icon), text, shown.tone, option.widget);
        return;
    }
    const QString detail = index.data(DatabasesModel::DetailRole).toString();
    QStyleOptionViewItem item(option);
    if (index.data(DatabasesModel::StaleRole).toBool()) {
        item.palette.setColor(QPalette::Text, option.palette.color(QPalette::PlaceholderText));
    }
    if (detail.isEmpty()) {
        RowDelegate::paint(painter, item, index);
        return;
    }
    paintRow(painter, option);
    const QRect cell = cellOf(option);
    painter->save();
    const bool twoLines = index.column() == DatabasesModel::Database;
    QFont bold(option.font);
    bold.setBold(twoLines);
    painter->setFont(bold);
    painter->setPen(item.palette.color(QPalette::Text));
    const QFontMetrics metrics(bold);
    const int flags = int(Qt::AlignLeading) | Qt::TextSingleLine | int(twoLines ? Qt::AlignBottom : Qt::AlignVCenter);
    const QRect first = twoLines ? QRect(cell.topLeft(), QSize(cell.width(), cell.height() / 2)) : cell;
    painter->drawText(first, flags, metrics.elidedText(text, Qt::ElideRight, first.width()));
    painter->setPen(option.palette.color(QPalette::PlaceholderText));
    painter->setFont(option.font);
    if (twoLines) {
        const QRect second(cell.left(), cell.top() + cell.height() / 2, cell.width(), cell.height() / 2);
        painter->drawText(second, int(Qt::AlignLeading) | Qt::TextSingleLine | int(Qt::AlignTop),
            option.fontMetrics.elidedText(detail, Qt::ElideMiddle, second.width()));
    } else {
        const int used = metrics.horizontalAdvance(text + u' ');
        const QRect rest = option.direction == Qt::LeftToRight ? cell.adjusted(used, 0, 0, 0) : cell.adjusted(0, 0, -used, 0);
        if (rest.width() > 0) {
            painter->drawText(rest, flags, option.fontMetrics.elidedText(detail, Qt::ElideRight, rest.width()));
        }
    }
    painter->restore();
}

bool DatabasesDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip) {
        return RowDelegate::helpEvent(event, view, option, index);
    }
    QToolTip::showText(event->globalPos(), safeTip(index.data(Qt::AccessibleTextRole).toString()), view);
    return true;
}

#include "moc_databasesdelegate.cpp"
