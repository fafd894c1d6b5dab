// SPDX-License-Identifier: GPL-3.0-or-later
#include "demonstrationoverlay.h"

#include <QAccessible>
#include <QEvent>
#include <QPainter>

namespace {
constexpr int FrameWidth = 3;
constexpr int FrameGap = 5;
constexpr int CaptionMargin = 18;
constexpr int BottomGap = 56;
} // namespace

DemonstrationOverlay::DemonstrationOverlay(QWidget &window)
    : QWidget(&window)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Demonstration"));
    window.installEventFilter(this);
    setGeometry(window.rect());
    QWidget::show();
}

void DemonstrationOverlay::show(const QString &caption, QWidget *target)
{
    m_caption = caption;
    m_target = target;
    setAccessibleDescription(caption);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    raise();
    update();
}

bool DemonstrationOverlay::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void DemonstrationOverlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = palette().color(QPalette::Highlight);
    QRect around;
    if (m_target && m_target->isVisible() && m_target->window() == window()) {
        around = QRect(m_target->mapTo(parentWidget(), QPoint(0, 0)), m_target->size()).adjusted(-FrameGap, -FrameGap, FrameGap, FrameGap);
        painter.setPen(QPen(accent, FrameWidth));
        painter.drawRoundedRect(around, 8, 8);
    }
    if (m_caption.isEmpty())
        return;
    QFont font = painter.font();
    font.setPointSizeF(font.pointSizeF() * 1.2);
    painter.setFont(font);
    const int width = std::min(720, this->width() - 4 * CaptionMargin);
    const QRect text = painter.fontMetrics().boundingRect(QRect(0, 0, width, 400), Qt::TextWordWrap | Qt::AlignHCenter, m_caption);
    QRect box = text.adjusted(-CaptionMargin, -12, CaptionMargin, 12);
    box.moveCenter(QPoint(this->width() / 2, 0));
    box.moveBottom(height() - BottomGap);
    if (box.intersects(around))
        box.moveBottom(around.top() - CaptionMargin); // what is spoken of stays in sight
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(20, 24, 32, 235));
    painter.drawRoundedRect(box, 10, 10);
    painter.setPen(Qt::white);
    painter.drawText(box.adjusted(CaptionMargin, 12, -CaptionMargin, -12), Qt::TextWordWrap | Qt::AlignHCenter, m_caption);
}

#include "moc_demonstrationoverlay.cpp"
