// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clusters.h"
#include "verification.h"

#include <QObject>

#include <functional>

/// Reads every instance of one database once, each on its own cluster. Owned by the probe; finished() comes exactly once, later.
class InstanceReader : public QObject
{
    Q_OBJECT
public:
    /// \a known: participants from an earlier look, used where the list itself cannot be read now.
    InstanceReader(Clusters &clusters, Clock &clock, CrdbGuid guid, std::vector<InstanceRef> known);
    void start(const ClusterId &through);

signals:
    void finished(const std::vector<InstanceReading> &readings);

private:
    void readParticipants(const std::vector<InstanceRef> &participants);
    void readInstance(size_t slot, const ClusterId &cluster);
    void readDatabase(size_t slot, const ClusterId &cluster, int uid);
    void missing(size_t slot, const QString &why);
    void settle();

    Clusters &m_clusters;
    Clock &m_clock;
    CrdbGuid m_guid;
    std::vector<InstanceRef> m_known;
    std::vector<InstanceReading> m_readings;
    size_t m_open = 0;
};
