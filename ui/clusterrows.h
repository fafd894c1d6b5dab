// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clusterprobe.h"
#include "clusters.h"
#include "look.h"
#include "tasktracker.h"

/// A cluster as the table of clusters shows it: saved, in this window, or both.
struct ClusterRow {
    ClusterId id;
    bool saved = false;
    QString title;   ///< what the person calls it, else its own name, else the address
    QString address; ///< "host:port"
    std::optional<ClusterKind> kind;
    int colour = -1;
    std::optional<ClusterStatus::State> state; ///< nothing: saved, and not in this window
    QString versions;
    QString role;
    QString certificate;
    look::Tone certificateTone = look::Tone::Neutral;
    QDateTime lastContact; ///< the last good answer, UTC
    bool operator==(const ClusterRow &) const = default;
};

/// One fact of a cluster in words.
struct ClusterLine {
    QString name;
    QString text;
    look::Tone tone = look::Tone::Neutral;
    bool operator==(const ClusterLine &) const = default;
};

/// What is read to describe clusters; nothing is asked of a cluster.
struct ClusterSources {
    Clusters &clusters;
    ClusterProbe &probe;
    TaskTracker &tracker;
    Clock &clock;
};

/// Days before its end from which on a certificate's validity is a warning.
inline constexpr int CertificateWarningDays = 30;

/// Saved clusters in the person's order, then those that are only in this window.
[[nodiscard]] std::vector<ClusterRow> clusterRows(const ClusterSources &from);
/// Everything that is known of one cluster, for the details. Unknown is called unknown.
[[nodiscard]] std::vector<ClusterLine> clusterLines(const ClusterSources &from, const ClusterId &id);
/// True where a node is known to run software without the upgrade call.
[[nodiscard]] bool lacksUpgradeCall(const ClusterFacts &facts);
/// "Valid until …", "Expires in 12 days", "Expired …".
[[nodiscard]] ClusterLine certificateLine(const CertificateInfo &certificate, const QDateTime &now);
