// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "card.h"
#include "simcontrol.h"

#include <QAbstractTableModel>

class QTableView;
class QTimer;

/// The trainer's log as a table: time, cluster, what happened. Keeps the newest lines.
class TrainerLogModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Time, Cluster, What, ColumnCount };
    static constexpr std::size_t Most = 5000;

    explicit TrainerLogModel(SimControl &control, QObject *parent = nullptr);
    /// Takes what was added since.
    void readOn();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    SimControl &m_control;
    std::size_t m_read = 0;
    std::vector<TrainerLogLine> m_lines;
};

/// The card around it; follows its end unless somebody looks further up.
class TrainerLog : public Card
{
    Q_OBJECT
public:
    explicit TrainerLog(SimControl &control, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void readOn();

    TrainerLogModel m_model;
    QTableView *m_table;
    QTimer *m_tick;
};
