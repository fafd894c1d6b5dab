// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables.h"

#include "look.h"
#include "plaintext.h"

#include <QFontMetrics>
#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace {

/// Tells headings whole that are cut; child of the header.
class HeadingTip final : public QObject
{
public:
    explicit HeadingTip(QHeaderView *header)
        : QObject(header)
        , m_header(header)
    {
        header->viewport()->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::ToolTip || !m_header->model())
            return QObject::eventFilter(watched, event);
        const auto *help = static_cast<QHelpEvent *>(event);
        const int section = m_header->logicalIndexAt(help->pos());
        if (section < 0 || m_header->sectionSize(section) >= m_header->sectionSizeHint(section))
            return QObject::eventFilter(watched, event);
        QToolTip::showText(
            help->globalPos(), safeTip(m_header->model()->headerData(section, m_header->orientation()).toString()), m_header);
        return true;
    }

private:
    QHeaderView *m_header;
};

} // namespace

void tables::asPlainTable(QTableView *view)
{
    view->setShowGrid(false);
    view->setFrameShape(QFrame::NoFrame);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setTabKeyNavigation(false);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setTextElideMode(Qt::ElideRight);
    view->setWordWrap(false);
    view->setItemDelegate(new RowDelegate(view));
    view->verticalHeader()->hide();
    view->verticalHeader()->setMinimumSectionSize(rowHeight(view));
    view->verticalHeader()->setDefaultSectionSize(rowHeight(view));
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    view->horizontalHeader()->setHighlightSections(false);
    elideHeadings(view->horizontalHeader());
}

void tables::elideHeadings(QHeaderView *header)
{
    header->setTextElideMode(Qt::ElideRight);
    new HeadingTip(header); // the header owns it
}

int tables::rowHeight(const QTableView *view)
{
    return QFontMetrics(view->font()).height() + 16;
}

void QuietTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    if (hasFocus()) {
        QTableView::currentChanged(current, previous);
    } else {
        QAbstractItemView::currentChanged(current, previous);
    }
}

void RowDelegate::paintRow(QPainter *painter, const QStyleOptionViewItem &option) const
{
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(option.rect, option.palette.color(QPalette::Highlight));
    }
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), look::hairline(option.widget));
    const bool focused = (option.state & QStyle::State_Selected) && option.widget && option.widget->hasFocus(); // the whole row
    if (focused) {
        painter->fillRect(
            QRect(option.rect.left(), option.rect.bottom() - 1, option.rect.width(), 2), option.palette.color(QPalette::Link));
    }
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item(option);
    initStyleOption(&item, index);
    paintRow(painter, option);
    QRect rect = option.rect.adjusted(8, 0, -6, -1);
    if (!item.icon.isNull()) {
        const int side = item.fontMetrics.height();
        item.icon.paint(painter, QRect(rect.left(), rect.center().y() - side / 2, side, side));
        rect.setLeft(rect.left() + side + 6);
    }
    painter->setFont(item.font);
    painter->setPen(item.palette.color(item.state & QStyle::State_Enabled ? QPalette::Active : QPalette::Disabled, QPalette::Text));
    const bool wraps = item.features & QStyleOptionViewItem::WrapText;
    if (wraps && item.fontMetrics.horizontalAdvance(item.text) > rect.width()) {
        const bool higher = item.fontMetrics.boundingRect(rect, Qt::TextWordWrap, item.text).height() > rect.height();
        painter->save();
        painter->setClipRect(rect);
        painter->drawText(rect, (higher ? Qt::AlignTop : Qt::AlignVCenter) | Qt::AlignLeading | Qt::TextWordWrap, item.text);
        painter->restore();
    } else {
        painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
            item.fontMetrics.elidedText(item.text, item.textElideMode, rect.width()));
    }
}

#include "moc_tables.cpp"
