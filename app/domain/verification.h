// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts.h"
#include "task.h"

/// One instance as it was read on its own cluster after the task ended, or why it was not.
struct InstanceReading {
    QString clusterName;
    std::optional<InstanceFacts> facts;
    QString whyNot;
    QDateTime at;
};

struct Verdict {
    TaskEvent event = TaskEvent::VersionsUnreadable;
    int verified = 0;
    int total = 0;
    QStringList lines; ///< one per instance or contradiction, whole sentences
};

/// Every instance must show the expected version, equal protocol and featureset, and the module arguments that were asked for.
/// One difference decides VersionsDiffer; else one instance unread, or no expected version, decides VersionsUnreadable.
[[nodiscard]] Verdict verify(const Task &task, const std::vector<InstanceReading> &readings);
