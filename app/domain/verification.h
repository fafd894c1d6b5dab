// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts.h"
#include "health.h"
#include "task.h"
#include "verdicttext.h"

/// One instance as it was read on its own cluster after the task ended, or why it was not.
struct InstanceReading {
    QString clusterName;
    std::optional<InstanceFacts> facts;
    QString whyNot;
    QDateTime at;
};

/// All that was read after a task ended.
struct UpgradeEvidence {
    std::vector<InstanceReading> instances;
    std::optional<HealthReport> health;
    QString healthWhyNot;
    bool healthTimedOut = false;                            ///< asking again soon will most likely take as long again
    std::map<QString, std::vector<ModuleEntry>> catalogues; ///< by cluster name, of the clusters that told theirs
    std::map<QString, std::map<QString, int>> featuresets;  ///< likewise; by Redis version
    std::vector<LoadedModule> configuredModules;            ///< as the configuration of the database names them; empty where not read
};

struct Verdict {
    TaskEvent event = TaskEvent::VersionsUnreadable;
    int verified = 0; ///< instances with nothing against them and nothing left open
    int total = 0;
    QStringList lines;                ///< how many are verified, then one whole sentence for each point
    std::vector<VerdictPoint> points; ///< the same sentences without the first, each with what it is about and how it came out
};

/// Every instance must show the expected version, equal protocol, featureset and module versions, and the module arguments that were asked
/// for; it must be at rest, its links up, and its configuration committed everywhere.
/// A difference, a link that is down, a syncer that stopped or a configuration that failed decides VersionsDiffer. Else anything that was
/// not told or not understood, or no expected version, decides VersionsUnreadable. Nothing is taken for good that nobody said.
[[nodiscard]] Verdict verify(const Task &task, const UpgradeEvidence &evidence);
