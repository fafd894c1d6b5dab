// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

/// A message inserted into the layout above what it is about: icon, plain text, and at most one or two actions. Hidden until it has
/// something to say; assistive technology announces a new text as an alert.
class MessageBar : public QFrame
{
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);

    /// Shows the message; saying the same again changes and announces nothing.
    void say(look::Tone tone, const QString &text);
    void clear();
    [[nodiscard]] QString text() const;

    /// A button beside the text; hidden while \a text is empty. pressed() follows.
    void setAction(const QString &text);
    /// A button with a cross that hides the bar.
    void setDismissible(bool on);

signals:
    void pressed();
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    look::Tone m_tone = look::Tone::Neutral;
    QLabel *m_icon = nullptr;
    QLabel *m_text = nullptr;
    QPushButton *m_action = nullptr;
    QToolButton *m_dismiss = nullptr;
};
