// SPDX-License-Identifier: GPL-3.0-or-later
#include "clusterprobe.h"

#include "clusterprobe_p.h"

#include <algorithm>

/// Both are asked at once: on a cluster with thousands of databases each takes its time.
struct ClusterProbe::Private::Lists {
    int open = 2;
    std::set<int> told;            ///< uids in the list of databases
    std::optional<Failure> noList; ///< of databases
    bool isRefused = false;        ///< the list, not what is in it: single databases may still be told
};

namespace {

constexpr std::size_t Many = 250; ///< databases

/// The cluster answered, and will answer the same again: an older version, another role, or a list that is of no use.
bool isRefusal(const Failure &failure)
{
    constexpr std::array MayPass{401, 408, 429};
    const bool refused = failure.transport == Transport::None && failure.http >= 400 && failure.http < 500
        && std::ranges::find(MayPass, failure.http) == MayPass.end();
    return refused || failure.transport == Transport::NotUnderstood || failure.transport == Transport::TooLarge;
}

} // namespace

void ClusterProbe::Private::askDatabases(const ClusterId &id)
{
    const auto lists = std::make_shared<Lists>();
    askList<CrdbFacts>(id, codec::crdbsPath(), Call::ReadCluster, "crdbs", codec::crdbs,
        [this, id, lists](ClusterFacts &to, const Result<Reply, Failure> &answer, const auto &list, const Source &source) {
            auto old = to.crdbs.value;
            fill(to.crdbs, answer, source, [&list](const QByteArray &) { return list; });
            if (old && old->size() > Many)
                worker.run([old = std::move(old)] {});
            if (--lists->open == 0)
                askOthers(id, *lists);
        });
    askList<codec::ListedBdb>(id, codec::bdbsPath(), Call::ReadDatabase, {}, codec::bdbs,
        [this, id, lists](ClusterFacts &to, const Result<Reply, Failure> &answer, const auto &list, const Source &source) {
            if (answer && list)
                takeBdbs(to, *lists, *list, source);
            else
                lists->noList = answer ? notUnderstood(answer->http, list.error(), source.call) : answer.error();
            lists->isRefused = lists->noList && isRefusal(*lists->noList);
            if (--lists->open == 0)
                askOthers(id, *lists);
        });
}

void ClusterProbe::Private::takeBdbs(
    ClusterFacts &to, Lists &lists, const Shared<std::vector<codec::ListedBdb>> &listed, const Source &source)
{
    // A map of its own, not one changed in place: the earlier one may still be in other hands, and would be copied first.
    auto old = std::exchange(to.bdbs, {});
    std::map<int, Fact<InstanceFacts>> now;
    for (const codec::ListedBdb &entry : listed) {
        lists.told.insert(lists.told.end(), entry.uid);
        Fact<InstanceFacts> &fact = now.try_emplace(now.end(), entry.uid)->second;
        if (entry.facts) {
            fact = {*entry.facts, {}, source};
            continue;
        }
        const auto before = std::as_const(old).find(entry.uid);
        if (before != std::as_const(old).end())
            fact = before->second;
        fact.failure = notUnderstood(200, entry.facts.error(), source.call);
        if (!fact.value)
            fact.source = source;
    }
    for (const auto &[uid, fact] : std::as_const(old)) {
        if (!lists.told.contains(uid))
            now.emplace(uid, fact);
    }
    to.bdbs = std::move(now);
    if (old.size() > Many)
        worker.run([old = std::move(old)] {}); // thousands take a while to be forgotten
}

void ClusterProbe::Private::askOthers(const ClusterId &id, const Lists &lists)
{
    ClusterFacts *const to = factsHere(id);
    if (!to || !to->crdbs.value)
        return;
    std::set<int> known;
    for (const CrdbFacts &crdb : std::as_const(*to->crdbs.value)) {
        if (crdb.localBdbUid)
            known.insert(*crdb.localBdbUid);
    }
    std::set<int> gone;
    for (const auto &[uid, fact] : std::as_const(to->bdbs)) {
        if (!known.contains(uid) && !lists.told.contains(uid))
            gone.insert(uid);
    }
    for (const int uid : gone)
        to->bdbs.erase(uid);
    for (const int uid : known) {
        if (lists.told.contains(uid))
            continue;
        if (lists.noList && !lists.isRefused)
            to->bdbs[uid].failure = lists.noList;
        else
            askOne(id, uid);
    }
}

void ClusterProbe::Private::askOne(const ClusterId &id, int uid)
{
    ask(id, codec::bdbPath(uid), Call::ReadDatabase, [uid](ClusterFacts &to, const Result<Reply, Failure> &answer, const Source &source) {
        fill(to.bdbs[uid], answer, source, codec::bdb);
    });
}
