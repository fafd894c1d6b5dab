// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clusterrows.h"

#include <QScrollArea>

class QGridLayout;
class QLabel;
class QVBoxLayout;

/// Everything that is known of one cluster, named `Cluster details`. Its text can be selected.
class ClusterDetails : public QScrollArea
{
    Q_OBJECT
public:
    explicit ClusterDetails(QWidget *parent);

    void show(const QString &title, const std::vector<ClusterLine> &lines);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void rebuild();

    QString m_titleText;
    std::vector<ClusterLine> m_lines;
    int m_columns = 1;
    QLabel *m_title;
    QVBoxLayout *m_body;
    QWidget *m_rows = nullptr;
};
