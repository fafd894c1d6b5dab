// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QBoxLayout;
class QVBoxLayout;

/// The frame of a page: a heading, and below it two columns that stand one above the other where the window is narrow. Scrolls where it
/// must, so nothing is ever cut.
class Columns : public QScrollArea
{
    Q_OBJECT
public:
    explicit Columns(QWidget *parent = nullptr);

    [[nodiscard]] QVBoxLayout *head() const { return m_head; }
    [[nodiscard]] QVBoxLayout *left() const { return m_left; }
    [[nodiscard]] QVBoxLayout *right() const { return m_right; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void arrange();

    QVBoxLayout *m_head;
    QVBoxLayout *m_left;
    QVBoxLayout *m_right;
    QBoxLayout *m_pair;
};
