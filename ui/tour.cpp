// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour.h"

#include "card.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int SpotGap = 6;
constexpr int Corner = 8;
constexpr int Distance = 14; ///< of the card from the spot
constexpr int CardLetters = 58;
const QColor Shade(10, 13, 18, 170);

} // namespace

Tour::Tour(QWidget &window, std::vector<TourStep> steps, std::function<void(int)> showPage)
    : QWidget(&window)
    , m_window(window)
    , m_steps(std::move(steps))
    , m_showPage(std::move(showPage))
    , m_focusBefore(QApplication::focusWidget())
    , m_card(new Card(this))
    , m_title(look::cardTitle({}, m_card))
    , m_text(new QLabel(m_card))
    , m_count(look::note({}, m_card))
    , m_back(new QPushButton(tr("&Back"), m_card))
    , m_next(new QPushButton(m_card))
    , m_leave(new QPushButton(tr("&Leave the tour"), m_card))
{
    setAccessibleName(tr("Guided tour"));
    setFocusPolicy(Qt::StrongFocus);
    build();
    window.installEventFilter(this);
    setGeometry(window.rect());
    QWidget::show();
    raise();
    go(0);
}

void Tour::build()
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    look::asPrimary(m_next);
    m_card->body()->addWidget(m_title);
    m_card->body()->addWidget(m_text);
    auto *row = new QHBoxLayout;
    row->setSpacing(look::Gap);
    m_count->setWordWrap(false);
    row->addWidget(m_count, 1);
    row->addWidget(m_leave);
    row->addWidget(m_back);
    row->addWidget(m_next);
    m_card->body()->addLayout(row);
    m_back->setAccessibleName(tr("Back"));
    m_leave->setAccessibleName(tr("Leave the tour"));
    for (QPushButton *button : {m_back, m_next, m_leave}) {
        button->installEventFilter(this);
    }
    connect(m_back, &QPushButton::clicked, this, [this] { go(m_at - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { go(m_at + 1); });
    connect(m_leave, &QPushButton::clicked, this, &Tour::end);
}

void Tour::go(int step)
{
    if (step >= static_cast<int>(m_steps.size())) {
        end();
        return;
    }
    m_at = std::max(0, step);
    const TourStep &now = m_steps.at(static_cast<std::size_t>(m_at));
    m_showPage(now.page);
    for (QWidget *outer = target(); outer; outer = outer->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(outer)) {
            area->ensureWidgetVisible(target());
        }
    }
    const bool last = m_at + 1 == static_cast<int>(m_steps.size());
    m_title->setText(now.title);
    m_text->setText(now.text);
    m_count->setText(tr("%1 of %2").arg(m_at + 1).arg(m_steps.size()));
    m_back->setEnabled(m_at > 0);
    m_next->setText(last ? tr("&Done") : tr("&Next"));
    m_next->setAccessibleName(last ? tr("Done") : tr("Next"));
    m_leave->setVisible(!last);
    m_next->setFocus();
    place();
    raise();
    setAccessibleDescription(tr("%1. %2 (%3)").arg(now.title, now.text, m_count->text()));
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Tour::end()
{
    hide();
    if (m_focusBefore) {
        m_focusBefore->setFocus();
    }
    emit ended();
    deleteLater();
}

QWidget *Tour::target() const
{
    const QString &name = m_steps.at(static_cast<std::size_t>(m_at)).control;
    for (QWidget *widget : m_window.findChildren<QWidget *>()) {
        if (!name.isEmpty() && widget->isVisible() && widget->accessibleName() == name && !isAncestorOf(widget)) {
            return widget;
        }
    }
    return nullptr;
}

QRect Tour::spot() const
{
    const QWidget *widget = target();
    if (!widget) {
        return {};
    }
    // By the frames around it: Qt's visible region leaves out what its own children cover.
    QRect seen = widget->rect();
    while (widget != &m_window) {
        seen.translate(widget->pos());
        widget = widget->parentWidget();
        seen &= widget->rect();
    }
    return seen.adjusted(-SpotGap, -SpotGap, SpotGap, SpotGap).intersected(rect());
}

void Tour::place()
{
    const int width = std::min(this->width() - 2 * look::PageMargin, fontMetrics().averageCharWidth() * CardLetters + 2 * look::Section);
    m_card->setFixedWidth(width);
    m_card->layout()->activate();
    const int height = m_card->layout()->hasHeightForWidth() ? m_card->layout()->heightForWidth(width) : m_card->sizeHint().height();
    m_card->resize(width, height);
    QRect box(QPoint(0, 0), m_card->size());
    const QRect light = spot();
    if (light.isEmpty()) {
        box.moveCenter(rect().center());
    } else if (light.right() + Distance + width < this->width()) {
        box.moveTopLeft({light.right() + Distance, light.top()});
    } else if (light.bottom() + Distance + height < this->height()) {
        box.moveTopLeft({light.left(), light.bottom() + Distance});
    } else if (light.left() - Distance - width > 0) {
        box.moveTopLeft({light.left() - Distance - width, light.top()});
    } else if (light.top() - Distance - height > 0) {
        box.moveTopLeft({light.left(), light.top() - Distance - height});
    } else {
        box.moveBottomRight(light.bottomRight() - QPoint(Distance, Distance)); // as large as the window: within it
    }
    const QRect room = rect().adjusted(look::Gap, look::Gap, -look::Gap, -look::Gap);
    box.moveLeft(std::clamp(box.left(), room.left(), std::max(room.left(), room.right() - box.width())));
    box.moveTop(std::clamp(box.top(), room.top(), std::max(room.top(), room.bottom() - box.height())));
    m_card->move(box.topLeft());
    update();
}

void Tour::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shade;
    shade.addRect(rect());
    const QRect light = spot();
    if (!light.isEmpty()) {
        QPainterPath hole;
        hole.addRoundedRect(light, Corner, Corner);
        shade = shade.subtracted(hole);
    }
    painter.fillPath(shade, Shade);
    if (!light.isEmpty()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRoundedRect(light, Corner, Corner);
    }
}

void Tour::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_PageDown:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        go(m_at + 1);
        break;
    case Qt::Key_Left:
    case Qt::Key_PageUp:
    case Qt::Key_Backspace:
        go(m_at - 1);
        break;
    case Qt::Key_Escape:
        end();
        break;
    default:
        break; // nothing reaches the window below
    }
    event->accept();
}

bool Tour::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::Resize) {
        setGeometry(m_window.rect());
        place();
    }
    if (watched != &m_window && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool presses = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (presses) {
            static_cast<QPushButton *>(watched)->click();
            return true;
        }
        // A button would take the arrow keys to move the focus.
        if (key->key() != Qt::Key_Space && key->key() != Qt::Key_Tab && key->key() != Qt::Key_Backtab) {
            keyPressEvent(key);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

bool Tour::focusNextPrevChild(bool next)
{
    std::vector<QPushButton *> order;
    for (QPushButton *button : {m_leave, m_back, m_next}) {
        if (button->isVisible() && button->isEnabled()) {
            order.push_back(button);
        }
    }
    if (order.empty()) {
        return QWidget::focusNextPrevChild(next); // while it is being hidden
    }
    const auto now = std::ranges::find(order, QApplication::focusWidget());
    const auto count = static_cast<std::ptrdiff_t>(order.size());
    const std::ptrdiff_t place = now == order.end() ? 0 : now - order.begin() + (next ? 1 : -1);
    order.at(static_cast<std::size_t>((place + count) % count))->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

#include "moc_tour.cpp"
