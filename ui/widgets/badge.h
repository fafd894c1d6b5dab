// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look.h"

#include <QWidget>

class QPainter;

/// A pill with an icon and a word, never colour alone. Its word is its accessible name.
class Badge : public QWidget
{
    Q_OBJECT
public:
    explicit Badge(QWidget *parent = nullptr);

    void set(const QString &iconName, const QString &word, look::Tone tone);
    /// Word, icon and tone of a task's state.
    void setTask(const Task &task);
    [[nodiscard]] QString word() const { return m_word; }
    [[nodiscard]] look::Tone tone() const { return m_tone; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    /// The same picture for delegates: vertically centred at the leading edge of \a rect, clipped to it.
    static void paint(
        QPainter *painter, const QRect &rect, const QString &iconName, const QString &word, look::Tone tone, const QWidget *widget);
    /// The size that paint() needs.
    [[nodiscard]] static QSize sizeOf(const QString &word, const QFont &font);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_icon;
    QString m_word;
    look::Tone m_tone = look::Tone::Neutral;
};
