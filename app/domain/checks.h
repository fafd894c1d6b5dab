// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modulefit.h"
#include "preflightfacts.h"
#include "upgradeplan.h"

/// One check before the upgrade. "Not checked" is never "passed" (api.md 5).
struct Finding {
    enum class Outcome { Passed, NotChecked, Acknowledge, Blocks, Inform };
    /// The worst that the check can say.
    enum class Severity { Inform, Acknowledge, Block };
    QString id; ///< stable: "guid-known", "no-task-running" …; the ids of checkTable()
    Outcome outcome = Outcome::NotChecked;
    QString title;      ///< one sentence: what is the case
    QString evidence;   ///< what was read where; one line each
    QString resolution; ///< what to do; empty where passed
    QDateTime asOf;
    QStringList reasons = {}; ///< what speaks against it, without the time it was read; the first lines of the evidence too
    QString name = {};        ///< of the check, a few words: "Replication lag"
    Severity severity = Severity::Block;
    QStringList places = {}; ///< clusters and nodes that it names: "rs-west.example.com", "rs-west.example.com, node 2"
    /// True where a person must say that it was read.
    [[nodiscard]] bool needsTick() const
    {
        return outcome != Outcome::Passed && outcome != Outcome::Inform
            && !(outcome == Outcome::NotChecked && severity == Severity::Inform);
    }
    bool operator==(const Finding &) const = default;
};

/// What the checks look at. \a through is the cluster that would take the request.
struct CheckInput {
    UpgradePlan plan;
    std::vector<ClusterFacts> clusters;
    ClusterId through;
    QDateTime now;
    std::map<ClusterId, PreflightFacts> preflight = {};
};

/// What a check has to be told: bits, each one call (see the codec) or, with Instances, one call per instance.
enum Need : unsigned {
    NeedNothing = 0,
    NeedNodes = 1U << 0,
    NeedModules = 1U << 1,
    NeedRole = 1U << 2,
    NeedCrdbs = 1U << 3,
    NeedTasks = 1U << 4,
    NeedInstance = 1U << 5,
    NeedState = 1U << 6,
    NeedPolicy = 1U << 7,
    NeedNodeStates = 1U << 8,
    NeedQuorum = 1U << 9,
    NeedSelfCheck = 1U << 10,
    NeedWellbeing = 1U << 11,
    NeedLicense = 1U << 12,
    NeedServices = 1U << 13,
    NeedCertificates = 1U << 14,
    NeedReport = 1U << 15,
    NeedDatabaseHealth = 1U << 16,
    NeedUsage = 1U << 17,
    NeedEverything = (1U << 18) - 1,
};

struct CheckContext;

/// One line of the table of all checks.
struct Check {
    const char *id;
    Finding::Severity severity;
    const char *words; ///< a few, in the source language; name() for people
    unsigned needs;    ///< bits of Need
    Finding (*judge)(const CheckContext &);
    [[nodiscard]] QString name() const;
};

/// All checks of api.md 5 that can be made from here, in the order of their themes.
[[nodiscard]] const std::vector<Check> &checkTable();
/// nullptr for an id that the table does not have.
[[nodiscard]] const Check *findCheck(const QString &id);

/// One finding for each check of the table, in its order. Reads nothing by itself.
[[nodiscard]] std::vector<Finding> runChecks(const CheckInput &input);
/// The same for one check.
[[nodiscard]] Finding runCheck(const Check &check, const CheckInput &input);
