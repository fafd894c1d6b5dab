// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "databaserow.h"

#include <QAbstractTableModel>

/// The instances of one database, one a row, each fact with where and when it was read.
class InstanceModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Cluster, Redis, Protocol, Featureset, Modules, Links, ReadAt, ColumnCount };

    InstanceModel(Clock &clock, QObject *parent);
    void set(const std::vector<InstanceCell> &cells); ///< tells only what changed

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const InstanceCell &cell, int column) const;

    Clock &m_clock;
    std::vector<InstanceCell> m_cells;
};
