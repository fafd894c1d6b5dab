// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

/// Lies over the window, lets every click through, and paints a frame around the control in use and a caption at the bottom.
class DemonstrationOverlay : public QWidget
{
    Q_OBJECT
public:
    explicit DemonstrationOverlay(QWidget &window);
    void show(const QString &caption, QWidget *target);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QString m_caption;
    QPointer<QWidget> m_target;
};
