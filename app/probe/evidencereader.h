// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clusterprobe.h"

/// Reads all that a verdict needs once: the instances, each on its own cluster, and the health report through one of them. Neither waits
/// for the other; finished() comes exactly once, later.
class EvidenceReader : public QObject
{
    Q_OBJECT
public:
    /// The report is gathered by the cluster from its peers, and hangs while one of them does not answer (api.md 4.3).
    static constexpr std::chrono::seconds HealthPatience{20};

    EvidenceReader(ClusterProbe &probe, Clusters &clusters, CrdbGuid guid);
    void start(const ClusterId &through);

signals:
    void finished(const UpgradeEvidence &evidence);

private:
    /// What the configuration says of modules, where there are any.
    void readConfiguration(const ClusterId &through);
    void settle();

    ClusterProbe &m_probe;
    Clusters &m_clusters;
    CrdbGuid m_guid;
    UpgradeEvidence m_evidence;
    int m_open = 2;
};
