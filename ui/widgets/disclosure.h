// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "card.h"

class QLabel;
class QToolButton;

/// A card that opens and closes by its heading. While it is closed a line beside the heading says what is inside, or what is wrong there.
class Disclosure : public Card
{
    Q_OBJECT
public:
    explicit Disclosure(const QString &title, QWidget *parent = nullptr);

    /// Takes \a content; it is hidden while the card is closed.
    void setContent(QWidget *content);
    void setSummary(const QString &summary);
    /// Shown in place of the summary; empty where all is well.
    void setFault(const QString &fault);
    /// Colour of line and heading.
    void setWarning(bool on);
    void setOpen(bool open);
    [[nodiscard]] bool isOpen() const { return m_open; }
    /// What is pressed to open it, for the tab order.
    [[nodiscard]] QWidget *heading() const;

private:
    void updateUi();

    QToolButton *m_heading;
    QLabel *m_line;
    QWidget *m_content = nullptr;
    QString m_summary;
    QString m_fault;
    bool m_warning = false;
    bool m_open = false;
};
