// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

/// One cluster in the line at the top. The colour that a person gave it runs down its leading edge; what it means is in the words too.
class ClusterChip : public QToolButton
{
    Q_OBJECT
public:
    explicit ClusterChip(QWidget *parent);

    /// An invalid colour: none.
    void setMark(const QColor &colour);
    [[nodiscard]] QColor mark() const { return m_mark; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QColor m_mark;
};
