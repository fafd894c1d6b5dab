// SPDX-License-Identifier: GPL-3.0-or-later
#include "emptystate.h"

#include "look.h"
#include "plaintext.h"

#include <QLabel>
#include <QVBoxLayout>

namespace {
constexpr int TextWidth = 460;
constexpr int IconSide = 44;
} // namespace

EmptyState::EmptyState(const QString &iconName, const QString &title, const QString &text, QWidget *parent)
    : QWidget(parent)
{
    auto *middle = new QWidget(this);
    middle->setFixedWidth(TextWidth);
    m_column = new QVBoxLayout(middle);
    m_column->setContentsMargins(0, 0, 0, 0);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(look::PageMargin, look::PageMargin, look::PageMargin, look::PageMargin);
    outer->addStretch(2);
    // Stretches instead of an alignment: with one the height would be that of the text in the whole width, and its last line cut off.
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(middle);
    row->addStretch();
    outer->addLayout(row);
    outer->addStretch(3);
    m_column->setSpacing(10);
    auto *icon = new QLabel(this);
    icon->setPixmap(look::icon(iconName, this, look::Tone::Accent).pixmap(QSize(IconSide, IconSide), devicePixelRatioF()));
    m_column->addWidget(icon, 0, Qt::AlignHCenter);
    QLabel *heading = look::pageTitle(title, this);
    heading->setAlignment(Qt::AlignHCenter);
    heading->setWordWrap(true);
    m_column->addWidget(heading);
    QLabel *words = plainLabel(text, this);
    words->setAlignment(Qt::AlignHCenter);
    m_column->addWidget(words);
    m_column->addSpacing(look::Gap);
}

QPushButton *EmptyState::addButton(const QString &text, bool primary)
{
    auto *button = new QPushButton(text, this);
    if (primary) {
        look::asPrimary(button);
    }
    m_column->addWidget(button, 0, Qt::AlignHCenter);
    return button;
}

void EmptyState::addNote(const QString &text)
{
    QLabel *note = look::note(text, this);
    note->setAlignment(Qt::AlignHCenter);
    m_column->addSpacing(look::Gap);
    m_column->addWidget(note);
}

#include "moc_emptystate.cpp"
