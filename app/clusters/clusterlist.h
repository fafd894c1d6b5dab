// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "savedcluster.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

/// The file of saved clusters as bytes (JSON, versioned). Reads and writes no file itself.
namespace clusterlist {

inline constexpr int Version = 1;

struct Content {
    std::vector<SavedCluster> clusters;
    QStringList faults; ///< entries that could not be understood, one sentence each
};
/// Why nothing of a file could be used.
struct Unusable {
    bool newer = false; ///< written by a later version of this program: it must not be overwritten
    QString why;
};

[[nodiscard]] QByteArray encode(const std::vector<SavedCluster> &clusters);
[[nodiscard]] Result<Content, Unusable> decode(const QByteArray &bytes);

} // namespace clusterlist
