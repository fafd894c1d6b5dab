// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "address.h"
#include "ids.h"
#include "upgradeplan.h"

#include <QByteArray>

#include <functional>
#include <utility>
#include <vector>

/// The one request that starts an upgrade, as it is previewed, reviewed, recorded and sent. Holds no secret: Authorization is added on the
/// wire only.
struct UpgradeRequest {
    TaskId taskId;
    CrdbGuid guid;
    QString path; ///< "/v1/crdbs/{guid}/upgrade"
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    bool operator==(const UpgradeRequest &) const = default;
};

/// The codec's encoder, handed to pages as a value because JSON stays out of ui.
using UpgradeEncoder = std::function<UpgradeRequest(const UpgradePlan &)>;

/// Method, URL, headers and body for people, the body laid out with line breaks only (its bytes are shown unchanged).
/// \a origin may be empty while no cluster is chosen.
[[nodiscard]] QString asText(const UpgradeRequest &request, const QString &origin);
/// A curl command without secrets: asks for the password, makes a new task id, and warns in a comment that running it starts another
/// upgrade.
[[nodiscard]] QString asCurl(const UpgradeRequest &request, const QString &origin);
