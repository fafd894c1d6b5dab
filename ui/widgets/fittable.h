// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modulefit.h"
#include "tables.h"

#include <QAbstractTableModel>

#include <vector>

/// Modules × versions × missing capabilities of all reports, one row per module and cluster.
class FitModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Module, Now, Target, Missing, Versions, ClusterName, ColumnCount };
    FitModel(std::vector<FitReport> reports, QObject *parent);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QString cluster;
        RedisVersion target;
        ModuleFit fit;
    };
    [[nodiscard]] QString text(const Row &row, int column) const;
    std::vector<Row> m_rows;
};

/// Shows them, as high as its rows; the misfits stand first. Named "Modules and capabilities" for assistive technology.
class FitTable : public QuietTable
{
    Q_OBJECT
public:
    FitTable(const std::vector<FitReport> &reports, QWidget *parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
};
