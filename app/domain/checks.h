// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modulefit.h"
#include "upgradeplan.h"

/// One check before the upgrade. "Not checked" is never "passed" (api.md 5).
struct Finding {
    enum class Outcome { Passed, NotChecked, Acknowledge, Blocks };
    QString id; ///< "guid-known", "no-task-running", "version-offered", "role-may-upgrade", "modules-fit"
    Outcome outcome = Outcome::NotChecked;
    QString title;      ///< one sentence: what is the case
    QString evidence;   ///< what was read where; one line each
    QString resolution; ///< what to do; empty where passed
    QDateTime asOf;
    bool operator==(const Finding &) const = default;
};

/// What the checks look at. \a through is the cluster that would take the request.
struct CheckInput {
    UpgradePlan plan;
    std::vector<ClusterFacts> clusters;
    ClusterId through;
    QDateTime now;
};

/// Always five findings, in the order of their ids above. Reads nothing by itself.
[[nodiscard]] std::vector<Finding> runChecks(const CheckInput &input);
