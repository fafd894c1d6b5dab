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
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(look::Gap / 2 + 2);
    grid->setVerticalSpacing(2);
    grid->addWidget(m_picture, 0, 0, Qt::AlignTop);
    grid->addWidget(m_text, 0, 1);
    grid->setColumnStretch(1, 1);
    m_picture->setContentsMargins(0, 1, 0, 0);
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

QToolButton *FieldMessageLine::makeButton(const CrdbGuid &guid)
{
    auto *button = new QToolButton(m_buttons);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setCursor(Qt::PointingHandCursor);
    button->setIcon(look::icon(u"good"_s, this, look::Tone::Accent));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setText(tr("Use %1").arg(guid.text()));
    button->setAccessibleName(button->text());
    connect(button, &QToolButton::clicked, this, [this, taken = guid] { emit suggestionTaken(CrdbGuid(taken)); });
    return button;
}

void FieldMessageLine::showChoices(const std::vector<CrdbGuid> &choices)
{
    if (choices != m_shown) {
        m_shown = choices;
        if (m_buttons) {
            m_buttons->hide();
            m_buttons->deleteLater(); // one of them may be what was pressed
        }
        m_buttons = choices.empty() ? nullptr : new QWidget(this);
        if (m_buttons) {
            auto *column = new QVBoxLayout(m_buttons);
            column->setContentsMargins(0, 0, 0, 0);
            column->setSpacing(2);
            for (const CrdbGuid &guid : choices) {
                column->addWidget(makeButton(guid), 0, Qt::AlignLeft);
            }
            static_cast<QGridLayout *>(layout())->addWidget(m_buttons, 1, 1, Qt::AlignLeft);
            m_buttons->show();
        }
    }
    if (m_buttons) {
        QPalette palette;
        palette.setColor(QPalette::ButtonText, look::ink(look::Tone::Accent, this));
        for (QToolButton *button : m_buttons->findChildren<QToolButton *>()) {
            button->setPalette(palette);
        }
    }
}

void FieldMessageLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    keepHeight();
}

void FieldMessageLine::keepHeight()
{
    // A form layout shares missing pixels among its rows; the second line of a text would lose its lower edge to that.
    layout()->invalidate(); // it keeps the height of the text before where nobody saw the change
    setMinimumHeight(layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width()) : 0);
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
    std::vector<CrdbGuid> choices = m_message ? m_message->choices : std::vector<CrdbGuid>();
    if (m_message && m_message->suggestion) {
        choices.push_back(*m_message->suggestion);
    }
    showChoices(choices);
    setVisible(!text().isEmpty());
    keepHeight();
    if (m_field) {
        m_field->setAccessibleDescription(text());
        look::markFaulty(m_field, level == FieldMessage::Level::Error);
    }
}

#include "moc_fieldmessage.cpp"
