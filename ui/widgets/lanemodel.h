// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts.h"
#include "lanes.h"

#include <QAbstractTableModel>
#include <QMap>

/// What the timeline shows at one moment: lanes, the time axis they lie on, and the version each cluster's instance was last seen with.
struct TimelineFacts {
    std::vector<Lane> lanes;
    QDateTime from;      ///< left end of the axis
    QDateTime to;        ///< right end, never before now
    QDateTime now;       ///< or when the task ended
    QDateTime confirmed; ///< what lasts is known to last until then; invalid: until now
    bool over = false;
    QMap<QString, QString> versions; ///< cluster → version and age, as text
    bool operator==(const TimelineFacts &) const = default;
};

/// One row per lane: cluster, its steps in words (drawn as bars by the delegate), version.
class LaneModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Cluster, Steps, Version, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    /// Resets only where the lanes themselves are others.
    void set(TimelineFacts facts);
    [[nodiscard]] const TimelineFacts &facts() const { return m_facts; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString words(const Lane &lane) const;
    TimelineFacts m_facts;
};
