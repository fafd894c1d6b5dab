// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts.h"

#include <QCoreApplication>

#include <algorithm>

/// The cluster that a replication source stands for: sources are numbered like instances (api.md 4.4). "instance 3" where nobody has it.
[[nodiscard]] inline QString peerName(const DatabaseView &database, int instanceId)
{
    const auto found = std::ranges::find(database.instances, instanceId, [](const DatabaseView::Instance &each) { return each.ref.id; });
    return found == database.instances.end() ? QCoreApplication::translate("PeerName", "instance %1").arg(instanceId)
                                             : found->ref.clusterName;
}
