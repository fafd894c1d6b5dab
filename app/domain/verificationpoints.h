// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "verification.h"

/// The parts of verify(). Each looks at one kind of evidence and makes points of it: one for each fault or gap, and one that says what was
/// confirmed where there is neither.
namespace verification {

enum class Finding { Confirmed, Unconfirmed, Contradicted };

struct Point {
    Finding finding = Finding::Confirmed;
    QStringList clusters; ///< whose instances it is about; unused where confirmed
    QString line;
    QString topic = {}; ///< what kind of evidence, in a word or two
};
using Points = std::vector<Point>;

[[nodiscard]] QStringList clusterNames(const std::vector<InstanceReading> &readings);

[[nodiscard]] Points modulePoints(const Task &task, const UpgradeEvidence &evidence);
/// Status of the databases and of their syncers, as each cluster tells of its own.
[[nodiscard]] Points settledPoints(const UpgradeEvidence &evidence);
[[nodiscard]] Points linkPoints(const UpgradeEvidence &evidence);
[[nodiscard]] Points configurationPoints(const UpgradeEvidence &evidence);

} // namespace verification
