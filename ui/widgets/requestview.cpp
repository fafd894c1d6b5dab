// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestview.h"

#include "look.h"

#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>
#include <cmath>

RequestView::RequestView(int maxLines, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_maxLines(maxLines)
{
    setReadOnly(true);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    viewport()->setBackgroundRole(QPalette::AlternateBase);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(look::Gap);
    look::asCode(this);
    fitHeight();
}

void RequestView::setRequest(const QString &text)
{
    if (toPlainText() != text) {
        const int place = verticalScrollBar()->value();
        setPlainText(text);
        verticalScrollBar()->setValue(place);
        fitHeight();
    }
}

QSize RequestView::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, height()};
}

QSize RequestView::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20, minimumHeight()};
}

void RequestView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        fitHeight();
    }
}

void RequestView::fitHeight()
{
    double needed = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        needed += blockBoundingRect(block).height();
    }
    const double line = fontMetrics().lineSpacing();
    const int frame = 2 * frameWidth() + 2 * static_cast<int>(document()->documentMargin());
    setFixedHeight(static_cast<int>(std::ceil(std::clamp(needed, 2 * line, m_maxLines * line))) + frame);
}

#include "moc_requestview.cpp"
