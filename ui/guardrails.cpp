// SPDX-License-Identifier: GPL-3.0-or-later
#include "guardrails.h"

Guardrails guardrailsOf(const ClusterId &through, const std::optional<DatabaseView> &database, const ClusterKinds &kinds)
{
    Guardrails rails;
    if (kinds.simulation) {
        return rails;
    }
    const auto add = [&rails, &kinds](const ClusterId &id) {
        const auto kind = kinds.kindOf(id);
        if (!kind) {
            rails.unclassified.append(kinds.nameOf(id));
        } else if (*kind == ClusterKind::Production) {
            rails.production.append(kinds.nameOf(id));
        }
    };
    add(through);
    if (!database) {
        return rails;
    }
    for (const DatabaseView::Instance &instance : database->instances) {
        if (!instance.cluster) {
            rails.unclassified.append(instance.ref.clusterName);
        } else if (*instance.cluster != through) {
            add(*instance.cluster);
        }
    }
    return rails;
}
