// SPDX-License-Identifier: GPL-3.0-or-later
#include "preflightparts.h"

#include <algorithm>
#include <utility>

void preflightparts::forget(PreflightFacts &facts, unsigned needs)
{
    const auto drop = [needs](unsigned need, auto &...parts) {
        if (needs & need)
            ((parts = {}), ...);
    };
    drop(NeedState, facts.state, facts.clock);
    drop(NeedNodeStates, facts.nodes);
    drop(NeedQuorum, facts.quorum);
    drop(NeedSelfCheck, facts.selfCheck);
    drop(NeedWellbeing, facts.wellbeing);
    drop(NeedLicense, facts.license);
    drop(NeedServices, facts.services);
    drop(NeedCertificates, facts.certificates);
    drop(NeedReport, facts.report);
    drop(NeedCrdbs, facts.crdb, facts.createdModules);
    drop(NeedInstance, facts.database);
    drop(NeedDatabaseHealth, facts.databaseHealth);
    drop(NeedUsage, facts.usage);
    facts.clusterTime = {}; // every answer tells it
}

void preflightparts::merge(Fact<Shared<std::vector<CrdbFacts>>> &list, const CrdbFacts &crdb, const Source &source)
{
    if (!list.value) {
        if (!list.failure)
            return;
        list.value = std::vector<CrdbFacts>{crdb};
        list.source = source;
        return;
    }
    const std::vector<CrdbFacts> &all = std::as_const(*list.value);
    const auto found = std::ranges::find(all, crdb.guid, &CrdbFacts::guid);
    if (found == all.end())
        list.value->push_back(crdb);
    else if (*found != crdb) // else thousands would be copied for nothing
        *(list.value->begin() + (found - all.begin())) = crdb;
}

std::optional<int> preflightparts::localUid(const ClusterFacts &facts, const CrdbGuid &guid)
{
    if (facts.crdbs.value) {
        const auto crdb = std::ranges::find(*facts.crdbs.value, guid, &CrdbFacts::guid);
        if (crdb != facts.crdbs.value->end() && crdb->localBdbUid)
            return crdb->localBdbUid;
    }
    for (const auto &[uid, bdb] : std::as_const(facts.bdbs)) {
        if (bdb.value && bdb.value->guid.compare(guid.text(), Qt::CaseInsensitive) == 0)
            return uid;
    }
    return {};
}
