// SPDX-License-Identifier: GPL-3.0-or-later
#include "emptystate.h"

#include "look.h"
#include "plaintext.h"

#include <QLabel>
#include <QVBoxLayout>

namespace {
constexpr int TextWidth = 460;
constexpr int TextStretch = 1000; ///< the text takes its width before the room beside it does
constexpr int IconSide = 44;
} // namespace

EmptyState::EmptyState(const QString &iconName, const QString &title, const QString &text, QWidget *parent)
    : QWidget(parent)
{
    auto *middle = new QWidget(this);
    middle->setMaximumWidth(TextWidth);
    m_column = new QVBoxLayout(middle);
    m_column->setContentsMargins(0, 0, 0, 0);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(look::PageMargin, look::PageMargin, look::PageMargin, look::PageMargin);
    outer->addStretch(2);
    // Not by alignment: an aligned item gets the height of its hint, and wrapped text would lose its last line.
    auto *centred = new QHBoxLayout;
    centred->addStretch(1);
    centred->addWidget(middle, TextStretch);
    centred->addStretch(1);
    outer->addLayout(centred);
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

#include "moc_emptystate.cpp"
