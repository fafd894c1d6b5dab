// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "savedcluster.h"

#include <vector>

/// The id under which a cluster at this address is known: the saved one's, else one made of the address, the same at every start and never
/// that of a saved cluster which has moved elsewhere.
[[nodiscard]] ClusterId clusterIdFor(const ClusterAddress &address, const std::vector<SavedCluster> &saved);
/// Made of the address alone; \a number tells several of one address apart.
[[nodiscard]] ClusterId clusterIdOf(const ClusterAddress &address, int number = 0);
