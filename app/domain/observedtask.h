// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ids.h"
#include "wiretask.h"

/// A task that was started elsewhere: seen here, never submitted, so there is neither intent nor body, and one database may have many.
/// Named by cluster and id together.
struct ObservedTask {
    ClusterId cluster;
    QString clusterName; ///< FQDN or address, for people
    WireTask seen;       ///< the last answer; its id names the task, its guid may be empty
    QDateTime firstSeen;
    QDateTime lastSeen;
    bool operator==(const ObservedTask &) const = default;
};
