// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "task.h"

#include <QAbstractTableModel>

/// The history of one task in sentences, newest first.
class EventModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Time, What, ColumnCount };
    explicit EventModel(QObject *parent = nullptr);

    void reset(std::vector<TaskRecord> oldestFirst); ///< another task is shown
    void append(const std::vector<TaskRecord> &records);
    [[nodiscard]] const std::vector<TaskRecord> &records() const { return m_records; } ///< oldest first

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<TaskRecord> m_records;
};

/// One sentence for a record.
[[nodiscard]] QString sentence(const TaskRecord &record);
/// The same for a row of one line: without what stands below the sentence.
[[nodiscard]] QString sentenceLine(const TaskRecord &record);
