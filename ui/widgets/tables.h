// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>
#include <QTableView>

/// What all tables of this program have in common.
namespace tables {

/// No grid, no row numbers, whole rows, leading headers, comfortable height; nothing is edited. Tab leaves the table.
void asPlainTable(QTableView *view);
/// A heading that does not fit ends in an ellipsis and is told whole as a tooltip.
void elideHeadings(QHeaderView *header);
/// Height of one row in the view's font.
[[nodiscard]] int rowHeight(const QTableView *view);

} // namespace tables

/// A table whose rows come and go by themselves. Of its current row it tells assistive technology only while it has the focus: Qt 6.4 would
/// announce each change as if the focus had moved there, in the middle of what somebody types elsewhere.
class QuietTable : public QTableView
{
    Q_OBJECT
public:
    using QTableView::QTableView;

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
};

/// Paints rows with a hairline below, soft selection and a visible focus; text in one call, so scrolling stays cheap. Columns that hold a
/// badge are painted by subclasses.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    /// Selection, hover and the line below; the caller paints the content.
    void paintRow(QPainter *painter, const QStyleOptionViewItem &option) const;
};
