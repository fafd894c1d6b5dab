// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clusters.h"
#include "facts.h"
#include "verification.h"

#include <QObject>

#include <functional>
#include <map>
#include <set>

/// Gathers facts by GET only, and keeps the latest of each cluster with age and source. Never starts anything.
class ClusterProbe : public QObject
{
    Q_OBJECT
public:
    ClusterProbe(Clusters &clusters, Clock &clock);
    ~ClusterProbe() override;

    /// Reads everything of one cluster; factsChanged() after each part. A second call while one runs does nothing.
    void refresh(const ClusterId &id);
    void refreshAll();
    /// Reads the instances of one database and what their clusters do to them, and nothing else. Beside refresh(), not counted by
    /// isReading().
    void refreshInstances(const CrdbGuid &guid);
    /// Puts in what was read elsewhere (PreflightReader), so that everybody sees what the checks saw.
    void change(const ClusterId &id, const std::function<void(ClusterFacts &)> &with);
    [[nodiscard]] bool isReading() const;
    [[nodiscard]] std::vector<ClusterFacts> facts() const; ///< of connected clusters, in their order
    [[nodiscard]] const ClusterFacts *factsOf(const ClusterId &id) const;

    /// Reads every instance of a database anew on its own cluster, for the verdict. Those that cannot be asked say why.
    /// The answer comes exactly once, later, and not at all when the context is gone.
    void readInstances(
        const CrdbGuid &guid, const ClusterId &through, QObject *context, std::function<void(std::vector<InstanceReading>)> answer);

    /// readInstances() and, beside it, what the cluster \a through says of links and configurations. Takes EvidenceReader::HealthPatience
    /// at most for the latter, which can hang (api.md 4.3).
    void readEvidence(const CrdbGuid &guid, const ClusterId &through, QObject *context, std::function<void(UpgradeEvidence)> answer);

signals:
    void factsChanged(const ClusterId &id);
    void readingChanged(); ///< isReading()

private:
    class Private;
    std::unique_ptr<Private> d;
};
