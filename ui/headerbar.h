// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clusters.h"

#include <QFrame>

class Badge;
class QHBoxLayout;
class QLabel;

/// The line at the top: program, what the window is about, SIMULATION, and one chip per cluster with its state and a menu.
class HeaderBar : public QFrame
{
    Q_OBJECT
public:
    HeaderBar(Clusters &clusters, QWidget *parent);

    void setSubject(const QString &subject);

signals:
    void signInRequested(const ClusterId &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void updateUi();
    void addChip(const ClusterStatus &status);
    void fitTexts();

    Clusters &m_clusters;
    QLabel *m_subject;
    QString m_subjectText;
    Badge *m_simulation;
    QWidget *m_chipBox;
    QHBoxLayout *m_chips;
};
