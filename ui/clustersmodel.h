// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clusterrows.h"

#include <QAbstractTableModel>

/// The table of the Clusters page: mirrors what it is given.
class ClustersModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { State, Title, Address, Kind, Versions, Role, Certificate, Contact, ColumnCount };
    enum DataRole { IconRole = Qt::UserRole + 1, ToneRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<ClusterRow> rows);
    [[nodiscard]] const ClusterRow *row(int row) const;
    [[nodiscard]] int rowOf(const ClusterId &id) const; ///< -1 where it is not here

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const ClusterRow &row, int column) const;
    std::vector<ClusterRow> m_rows;
};
