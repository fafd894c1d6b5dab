// SPDX-License-Identifier: GPL-3.0-or-later
#include "lefttodocard.h"

#include "plaintext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

LeftToDoCard::LeftToDoCard(QWidget *parent)
    : Card(parent)
{
    setTone(look::Tone::Attention, true);
    setAccessibleName(tr("What is left to do"));
    body()->addWidget(look::cardTitle(tr("What is left to do"), this));
    body()->addWidget(look::note(tr("The documented commands for this database. This program does not run them."), this));
    hide();
}

void LeftToDoCard::set(const std::vector<LeftToDo> &left)
{
    setVisible(!left.empty());
    if (left != m_left) {
        m_left = left;
        rebuild();
    }
}

void LeftToDoCard::rebuild()
{
    delete m_content;
    m_content = new QWidget(this);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::Gap);
    for (const LeftToDo &each : m_left) {
        column->addWidget(plainLabel(each.what, m_content));
        // One box each: where one of several is enough, nobody pastes them all at once.
        for (const QString &command : each.commands) {
            QPlainTextEdit *box = codeBox(command, m_content);
            box->setAccessibleName(tr("Command"));
            box->setAccessibleDescription(each.what);
            column->addWidget(box);
            auto *button = new QPushButton(tr("Copy"), m_content);
            button->setAccessibleName(tr("Copy the command"));
            button->setAccessibleDescription(each.what);
            connect(button, &QPushButton::clicked, this, [this, button, box] { copy(button, box); });
            column->addWidget(button, 0, Qt::AlignLeading);
        }
    }
    body()->addWidget(m_content);
    m_content->show();
}

void LeftToDoCard::copy(QPushButton *button, const QPlainTextEdit *commands) const
{
    QGuiApplication::clipboard()->setText(commands->toPlainText());
    button->setText(tr("Copied"));
}

#include "moc_lefttodocard.cpp"
