// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "expectedtime.h"
#include "guardrails.h"
#include "planbasis.h"
#include "upgradeplan.h"
#include "upgraderequest.h"

/// What is reviewed: frozen when the review opens, but for what the checks read anew.
struct ReviewSubject {
    UpgradePlan plan;
    UpgradeRequest request;
    ClusterId through;
    QString throughName;
    QString origin;                       ///< "https://host:port"
    std::optional<DatabaseView> database; ///< nothing: only the GUID is known
    std::optional<RedisVersion> expected; ///< nothing: not certain which version this ends in
    Guardrails rails;
    int colour = -1; ///< that a person gave the cluster it goes through
    ExpectedTime time;

    /// What has to be the same when the request leaves.
    [[nodiscard]] PlanBasis basis() const { return {database, expected}; }

    /// Only after the database's name was typed.
    [[nodiscard]] bool wantsNameTyped() const { return plan.canDestroyData() || rails.any(); }

    /// A name that a person could type; empty where none is known.
    [[nodiscard]] QString databaseName() const;
    /// For titles: the name, else the beginning of the GUID. Short.
    [[nodiscard]] QString title() const;
};

/// One thing that will happen, as a whole sentence.
struct Consequence {
    StateShape shape = StateShape::Neutral; ///< Neutral, Attention or Bad
    QString text;
    bool operator==(const Consequence &) const = default;
};

/// What the upgrade means for this database, the most important first (api.md 2.3, 5). Says where something is not known.
[[nodiscard]] std::vector<Consequence> consequencesOf(const ReviewSubject &subject);
/// The sentences about lost data alone.
[[nodiscard]] std::vector<Consequence> lossesOf(const ReviewSubject &subject);
