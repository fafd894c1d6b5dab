// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lanes.h"

/// What is known of one instance after a task that failed or was cancelled.
struct InstanceEnd {
    enum class State {
        Done,     ///< read after the end, with the target version, and no failure here
        Unclear,  ///< begun and not finished, or not read
        NotBegun, ///< read after the end below the target, and no step of it was ever reported
    };
    QString cluster;
    State state = State::Unclear;
    bool failedHere = false;
    QString lastStep; ///< as the cluster called it; empty where none was reported
    QString read;     ///< version, protocol and featureset as read after the end; empty where it could not be read
    QString whyNot;   ///< why it could not be read; empty while nothing was tried
    QDateTime readAt;
    bool operator==(const InstanceEnd &) const = default;
};

/// One per participating cluster, by name; from the history alone (steps, errors, readings after the end) and the names in
/// \a participants. Empty while the task goes on or ended well.
[[nodiscard]] std::vector<InstanceEnd> instanceEnds(
    const Task &task, const std::vector<TaskRecord> &history, const QStringList &participants);
/// "Done", "Unclear", "Not begun".
[[nodiscard]] QString word(InstanceEnd::State state);
/// Whole sentences: how far it went and what was read. The cluster is not named in them.
[[nodiscard]] QString sentence(const InstanceEnd &end);
/// What to do that is documented or follows from what was read (api.md 3.5, 5); whole sentences.
[[nodiscard]] QStringList adviceAfterEnd(const Task &task, const std::vector<InstanceEnd> &ends);
