// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts.h"
#include "savedcluster.h"

#include <QStringList>

#include <functional>

/// Clusters that take part in an upgrade and for which the name of the database has to be typed, by name.
struct Guardrails {
    QStringList production;
    QStringList unclassified; ///< nobody has said what they are, so they are treated like production
    [[nodiscard]] bool any() const { return !production.isEmpty() || !unclassified.isEmpty(); }
    bool operator==(const Guardrails &) const = default;
};

/// What is known of the clusters of this window, for guardrailsOf().
struct ClusterKinds {
    std::function<std::optional<ClusterKind>(const ClusterId &)> kindOf; ///< nothing: nobody has said
    std::function<QString(const ClusterId &)> nameOf;
    bool simulation = false; ///< no cluster of this window is a real one
};

/// Of the cluster that the upgrade goes through and of those with an instance of \a database. One that nobody is signed in to cannot be
/// told from a production cluster.
[[nodiscard]] Guardrails guardrailsOf(const ClusterId &through, const std::optional<DatabaseView> &database, const ClusterKinds &kinds);
