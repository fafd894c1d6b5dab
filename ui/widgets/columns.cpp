// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns.h"

#include "look.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int NarrowLetters = 112; ///< below this the columns stand one above the other
constexpr int LeftShare = 3;
constexpr int RightShare = 2;

} // namespace

Columns::Columns(QWidget *parent)
    : QScrollArea(parent)
    , m_head(new QVBoxLayout)
    , m_left(new QVBoxLayout)
    , m_right(new QVBoxLayout)
    , m_pair(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget(this);
    auto *page = new QVBoxLayout(inside);
    page->setContentsMargins(look::PageMargin, look::Section, look::PageMargin, look::PageMargin);
    page->setSpacing(look::Section - 2);
    m_head->setSpacing(3);
    m_pair->setSpacing(look::Section);
    m_left->setSpacing(look::Section - 4);
    m_right->setSpacing(look::Section - 4);
    page->addLayout(m_head);
    page->addLayout(m_pair, 1);
    m_pair->addLayout(m_left, LeftShare);
    m_pair->addLayout(m_right, RightShare);
    setWidget(inside);
    inside->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
}

void Columns::resizeEvent(QResizeEvent *event)
{
    arrange();
    QScrollArea::resizeEvent(event);
}

bool Columns::eventFilter(QObject *object, QEvent *event)
{
    const bool handled = QScrollArea::eventFilter(object, event);
    if (object == widget() && event->type() == QEvent::LayoutRequest) {
        arrange(); // what is in the columns changed
    }
    return handled;
}

void Columns::arrange()
{
    const QMargins margins = widget()->layout()->contentsMargins();
    const int beside =
        m_left->minimumSize().width() + m_pair->spacing() + m_right->minimumSize().width() + margins.left() + margins.right();
    const bool narrow = viewport()->width() < std::max(fontMetrics().averageCharWidth() * NarrowLetters, beside);
    const auto direction = narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_pair->direction() != direction) {
        m_pair->setDirection(direction);
        // Shares are of the width; of the height each column takes what it needs.
        m_pair->setStretch(0, narrow ? 0 : LeftShare);
        m_pair->setStretch(1, narrow ? 1 : RightShare);
    }
}

#include "moc_columns.cpp"
