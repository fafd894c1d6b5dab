// SPDX-License-Identifier: GPL-3.0-or-later
#include "simworld.h"

#include <algorithm>

const QuirkSpec *SimWorld::quirkOf(QuirkSpec::Kind kind, const SimDatabase &database, const SimInstance &instance) const
{
    const QString &cluster = m_clusters[static_cast<size_t>(instance.cluster)].spec.name;
    const auto found = std::find_if(m_spec.quirks.begin(), m_spec.quirks.end(), [&](const QuirkSpec &quirk) {
        const bool meant = quirk.database.isEmpty() || quirk.database == database.spec.name || quirk.database == database.spec.guid;
        return meant && quirk.kind == kind && quirk.cluster == cluster;
    });
    return found == m_spec.quirks.end() ? nullptr : &*found;
}

ConditionSpec SimWorld::conditionOf(const SimDatabase &database, const SimInstance &instance) const
{
    const auto found = database.spec.on.find(m_clusters[static_cast<size_t>(instance.cluster)].spec.name);
    return found == database.spec.on.end() ? ConditionSpec() : found->second;
}

bool SimWorld::linkIsDown(const SimDatabase &database, const SimInstance &from, const SimInstance &to) const
{
    if (conditionOf(database, from).linkDownTo == m_clusters[static_cast<size_t>(to.cluster)].spec.name)
        return true;
    const QuirkSpec *quirk = quirkOf(QuirkSpec::Kind::LinkDown, database, from);
    return quirk && from.changedAt > 0 && quirk->peer == m_clusters[static_cast<size_t>(to.cluster)].spec.name;
}

bool SimWorld::isLoading(const SimDatabase &database, const SimInstance &instance) const
{
    const QuirkSpec *quirk = quirkOf(QuirkSpec::Kind::ShardLoading, database, instance);
    return quirk && quirk->step == instance.actionStep;
}

bool SimWorld::isUnreachable(const SimDatabase &database, const SimInstance &instance) const
{
    return quirkOf(QuirkSpec::Kind::Unreachable, database, instance) != nullptr;
}
