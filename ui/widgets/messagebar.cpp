// SPDX-License-Identifier: GPL-3.0-or-later
#include "messagebar.h"

#include "lookpaint.h"
#include "plaintext.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

QString iconFor(look::Tone tone)
{
    switch (tone) {
    case look::Tone::Good:
        return u"good"_s;
    case look::Tone::Attention:
        return u"attention"_s;
    case look::Tone::Bad:
        return u"bad"_s;
    case look::Tone::Simulation:
        return u"simulation"_s;
    case look::Tone::Neutral:
    case look::Tone::Accent:
        break;
    }
    return u"info"_s;
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(plainLabel({}, this))
    , m_action(new QPushButton(this))
    , m_dismiss(new QToolButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 8, 8);
    layout->setSpacing(10);
    layout->addWidget(m_icon, 0, Qt::AlignVCenter);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_dismiss);
    m_action->hide();
    m_dismiss->hide();
    m_dismiss->setIcon(look::icon(u"close"_s, this));
    m_dismiss->setAutoRaise(true);
    m_dismiss->setAccessibleName(tr("Hide this message"));
    connect(m_action, &QPushButton::clicked, this, &MessageBar::pressed);
    connect(m_dismiss, &QToolButton::clicked, this, [this] {
        clear();
        emit dismissed();
    });
    hide();
}

void MessageBar::say(look::Tone tone, const QString &text)
{
    if (!isHidden() && m_tone == tone && m_text->text() == text) {
        return;
    }
    m_tone = tone;
    m_icon->setPixmap(look::icon(iconFor(tone), this, tone).pixmap(QSize(18, 18), devicePixelRatioF()));
    m_text->setText(text);
    look::setTone(m_text, tone);
    setAccessibleName(text);
    show();
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::clear()
{
    m_text->clear();
    hide();
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::setAction(const QString &text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

void MessageBar::setDismissible(bool on)
{
    m_dismiss->setVisible(on);
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::box(&painter, rect(), look::fill(m_tone, this), look::line(m_tone, this), 8);
}

#include "moc_messagebar.cpp"
