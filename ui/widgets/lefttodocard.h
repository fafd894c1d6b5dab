// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "card.h"
#include "verdicttext.h"

class QPlainTextEdit;
class QPushButton;

/// `What is left to do` after an upgrade: a sentence for each point, with the commands to copy. Runs nothing. Hidden while nothing is left;
/// rebuilt only where something differs.
class LeftToDoCard : public Card
{
    Q_OBJECT
public:
    explicit LeftToDoCard(QWidget *parent);

    void set(const std::vector<LeftToDo> &left);

private:
    void rebuild();
    void copy(QPushButton *button, const QPlainTextEdit *commands) const;

    std::vector<LeftToDo> m_left;
    QWidget *m_content = nullptr;
};
