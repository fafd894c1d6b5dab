// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldmessage.h"

#include "look.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

struct LevelLook {
    StateShape shape;
    look::Tone tone;
};

LevelLook lookOf(FieldMessage::Level level)
{
    switch (level) {
    case FieldMessage::Level::Error:
        return {StateShape::Bad, look::Tone::Bad};
    case FieldMessage::Level::Warning:
        return {StateShape::Attention, look::Tone::Attention};
    case FieldMessage::Level::Hint:
        break;
    }
    return {StateShape::Neutral, look::Tone::Neutral};
}

} // namespace

FieldMessageLine::FieldMessageLine(QWidget *parent)
    : QWidget(parent)
    , m_picture(new QLabel(this))
    , m_text(look::note({}, this))
    , m_suggestion(new QToolButton(this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(look::Gap / 2 + 2);
    grid->setVerticalSpacing(2);
    grid->addWidget(m_picture, 0, 0, Qt::AlignTop);
    grid->addWidget(m_text, 0, 1);
    grid->addWidget(m_suggestion, 1, 1, Qt::AlignLeft);
    grid->setColumnStretch(1, 1);
    m_picture->setContentsMargins(0, 1, 0, 0);
    m_suggestion->setAutoRaise(true);
    m_suggestion->setFocusPolicy(Qt::StrongFocus);
    m_suggestion->setCursor(Qt::PointingHandCursor);
    m_suggestion->setIcon(look::icon(u"good"_s, this, look::Tone::Accent));
    m_suggestion->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_suggestion, &QToolButton::clicked, this, [this] {
        if (m_message && m_message->suggestion) {
            emit suggestionTaken(CrdbGuid(*m_message->suggestion));
        }
    });
    updateUi();
}

void FieldMessageLine::setField(QWidget *field)
{
    m_field = field;
    updateUi();
}

void FieldMessageLine::setHint(const QString &hint)
{
    m_hint = hint;
    updateUi();
}

void FieldMessageLine::setMessage(const std::optional<FieldMessage> &message)
{
    if (m_message != message) {
        m_message = message;
        updateUi();
    }
}

QString FieldMessageLine::text() const
{
    return m_message ? m_message->text : m_hint;
}

void FieldMessageLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        updateUi(); // the picture is a drawing in the old colours
    }
}

void FieldMessageLine::updateUi()
{
    const auto level = m_message ? m_message->level : FieldMessage::Level::Hint;
    const LevelLook kind = lookOf(level);
    const int side = fontMetrics().height() - 2;
    m_text->setText(text());
    m_text->setForegroundRole(kind.tone == look::Tone::Neutral ? QPalette::PlaceholderText : QPalette::WindowText);
    look::setTone(m_text, kind.tone);
    m_picture->setVisible(level != FieldMessage::Level::Hint);
    m_picture->setPixmap(look::icon(look::shapeIcon(kind.shape), this, kind.tone).pixmap(side, side));
    const bool suggests = m_message && m_message->suggestion;
    m_suggestion->setVisible(suggests);
    if (suggests) {
        m_suggestion->setText(tr("Use %1").arg(m_message->suggestion->text()));
        m_suggestion->setAccessibleName(m_suggestion->text());
        QPalette palette;
        palette.setColor(QPalette::ButtonText, look::ink(look::Tone::Accent, this));
        m_suggestion->setPalette(palette);
    }
    setVisible(!text().isEmpty());
    if (m_field) {
        m_field->setAccessibleDescription(text());
        look::markFaulty(m_field, level == FieldMessage::Level::Error);
    }
}

#include "moc_fieldmessage.cpp"
