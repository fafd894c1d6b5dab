// SPDX-License-Identifier: GPL-3.0-or-later
#include "flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{ }

FlowLayout::~FlowLayout()
{
    // One by one: a layout among the items takes itself out while it ends.
    while (const std::unique_ptr<QLayoutItem> item{takeAt(0)}) { }
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
    invalidate();
}

void FlowLayout::addLayout(QLayout *layout)
{
    addChildLayout(layout);
    addItem(layout);
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (!itemAt(index)) {
        return nullptr;
    }
    const auto it = m_items.begin() + index;
    QLayoutItem *taken = it->release();
    m_items.erase(it);
    invalidate();
    return taken;
}

std::vector<FlowLayout::Line> FlowLayout::linesFor(int width) const
{
    std::vector<Line> lines;
    for (const auto &item : m_items) {
        if (item->isEmpty()) {
            continue;
        }
        if (!lines.empty()) {
            lines.back().push_back(item.get());
            if (widthOf(lines.back()) <= width) {
                continue;
            }
            lines.back().pop_back();
        }
        lines.push_back({item.get()});
    }
    return lines;
}

int FlowLayout::widthOf(const Line &line) const
{
    int width = spacing() * (static_cast<int>(line.size()) - 1);
    for (const QLayoutItem *item : line) {
        // What expands can do with less; its hint would waste a line.
        width += item->expandingDirections() & Qt::Horizontal ? item->minimumSize().width() : item->sizeHint().width();
    }
    return width;
}

int FlowLayout::heightOf(const Line &line)
{
    int height = 0;
    for (const QLayoutItem *item : line) {
        height = std::max(height, item->sizeHint().height());
    }
    return height;
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const auto lines = linesFor(width - margins.left() - margins.right());
    int height = margins.top() + margins.bottom() + spacing() * std::max(0, static_cast<int>(lines.size()) - 1);
    for (const Line &line : lines) {
        height += heightOf(line);
    }
    return height;
}

QSize FlowLayout::sizeHint() const
{
    const QMargins margins = contentsMargins();
    int width = margins.left() + margins.right();
    int height = 0;
    int shown = 0;
    for (const auto &item : m_items) {
        if (!item->isEmpty()) {
            width += item->sizeHint().width();
            height = std::max(height, item->sizeHint().height());
            ++shown;
        }
    }
    return {width + spacing() * std::max(0, shown - 1), height + margins.top() + margins.bottom()};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items) {
        if (!item->isEmpty()) {
            size = size.expandedTo({item->minimumSize().width(), item->sizeHint().height()});
        }
    }
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    QRect free = rect.marginsRemoved(contentsMargins());
    for (const Line &line : linesFor(free.width())) {
        const int height = heightOf(line);
        place(line, {free.left(), free.top(), free.width(), height});
        free.setTop(free.top() + height + spacing());
    }
}

void FlowLayout::place(const Line &line, const QRect &rect) const
{
    const auto expands = [](const QLayoutItem *item) { return bool(item->expandingDirections() & Qt::Horizontal); };
    const auto takers = static_cast<int>(std::ranges::count_if(line, expands));
    const int rest = std::max(0, rect.width() - widthOf(line));
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = rect.left();
    for (QLayoutItem *item : line) {
        const bool taker = expands(item);
        const int asked = taker ? item->minimumSize().width() + rest / takers : item->sizeHint().width();
        const QRect place(x, rect.top(), std::min(asked, rect.width()), rect.height());
        item->setGeometry(QStyle::visualRect(direction, rect, place));
        x += place.width() + spacing();
    }
}

#include "moc_flowlayout.cpp"
