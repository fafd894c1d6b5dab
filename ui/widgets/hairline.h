// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

/// A thin line between two panes.
class Hairline : public QWidget
{
    Q_OBJECT
public:
    Hairline(Qt::Orientation orientation, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
};
