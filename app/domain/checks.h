// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modulefit.h"
#include "upgradeplan.h"

/// One check before the upgrade. "Not checked" is never "passed" (api.md 5).
struct Finding {
    enum class Outcome { Passed, NotChecked, Acknowledge, Blocks };
    /// "guid-known", "no-task-running", "software-has-upgrade", "version-offered", "role-may-upgrade", "modules-fit"
    QString id;
    Outcome outcome = Outcome::NotChecked;
    QString title;      ///< one sentence: what is the case
    QString evidence;   ///< what was read where; one line each
    QString resolution; ///< what to do; empty where passed
    QDateTime asOf;
    QStringList reasons; ///< what speaks against it, without the time it was read; the first lines of the evidence too
    /// True where a person must say of this very finding that it was read; always true but where it passed.
    [[nodiscard]] bool needsTick() const { return outcome != Outcome::Passed; }
    bool operator==(const Finding &) const = default;
};

/// What the checks look at. \a through is the cluster that would take the request.
struct CheckInput {
    UpgradePlan plan;
    std::vector<ClusterFacts> clusters;
    ClusterId through;
    QDateTime now;
};

/// Always six findings, in the order of their ids above. Reads nothing by itself.
[[nodiscard]] std::vector<Finding> runChecks(const CheckInput &input);
