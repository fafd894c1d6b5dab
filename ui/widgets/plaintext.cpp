// SPDX-License-Identifier: GPL-3.0-or-later
#include "plaintext.h"

#include "look.h"

#include <QFontMetrics>
#include <QLabel>
#include <QPlainTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setText(text);
    return label;
}

QPlainTextEdit *codeBox(const QString &text, QWidget *parent, int maxLines)
{
    auto *box = new QPlainTextEdit(parent);
    box->setReadOnly(true);
    box->setTabChangesFocus(true);
    box->setUndoRedoEnabled(false);
    box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box->setBackgroundRole(QPalette::AlternateBase);
    box->viewport()->setBackgroundRole(QPalette::AlternateBase);
    look::asCode(box);
    setCodeText(box, text, maxLines);
    return box;
}

void setCodeText(QPlainTextEdit *box, const QString &text, int maxLines)
{
    if (box->toPlainText() != text) {
        box->setPlainText(text);
    }
    const int lines = std::clamp(static_cast<int>(text.count(u'\n')) + 1, 2, maxLines);
    const int margins = 2 * static_cast<int>(box->document()->documentMargin()) + 2 * box->frameWidth();
    box->setFixedHeight(lines * QFontMetrics(box->font()).lineSpacing() + margins + 8);
}

QString safeTip(const QString &text)
{
    return text.isEmpty() ? QString() : QString(u"<qt>"_s + text.toHtmlEscaped() + u"</qt>"_s);
}
