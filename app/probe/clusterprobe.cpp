// SPDX-License-Identifier: GPL-3.0-or-later
#include "clusterprobe.h"

#include "clusterprobe_p.h"
#include "evidencereader.h"
#include "instancereader.h"
#include "wire/preflightcodec.h"

#include <algorithm>

ClusterProbe::ClusterProbe(Clusters &clusters, Clock &clock)
    : d(std::make_unique<Private>(*this, clusters, clock))
{
    connect(&clusters, &Clusters::connected, this, [this](const ClusterId &id) {
        d->forgetReads(id);
        refresh(id);
    });
    connect(&clusters, &Clusters::removed, this, [this](const ClusterId &id) {
        d->facts.erase(id);
        d->forgetReads(id);
        emit factsChanged(id);
        emit readingChanged();
    });
}

ClusterProbe::~ClusterProbe() = default;

Failure ClusterProbe::Private::notUnderstood(int http, const QString &why, const QString &call)
{
    Failure failure;
    failure.transport = Transport::NotUnderstood;
    failure.http = http;
    failure.description = why;
    failure.subject = call;
    return failure;
}

ClusterFacts *ClusterProbe::Private::factsHere(const ClusterId &id)
{
    const ClusterStatus *status = clusters.status(id);
    const auto it = facts.find(id);
    if (!status || it == facts.end())
        return nullptr; // taken out of the window meanwhile
    it->second.name = status->name;
    return &it->second;
}

void ClusterProbe::Private::forgetReads(const ClusterId &id)
{
    open.erase(id);
    ++round[id];
}

void ClusterProbe::Private::ask(const ClusterId &id, const QString &path, Call call, Take take)
{
    if (!clusters.client(id))
        return;
    ++open[id];
    look(id, path, call, std::move(take), [this, id] { finished(id); });
}

void ClusterProbe::Private::look(const ClusterId &id, const QString &path, Call call, Take take, std::function<void()> then)
{
    ApiClient *client = clusters.client(id);
    if (!client)
        return;
    client->get(path, call, &q, [this, id, path, take = std::move(take), then = std::move(then)](const Result<Reply, Failure> &answer) {
        ClusterFacts *const to = factsHere(id);
        if (!to)
            return;
        take(*to, answer, {to->name, u"GET "_s + path, clock.wall()});
        emit q.factsChanged(id);
        then();
    });
}

void ClusterProbe::Private::takeActions(ClusterFacts &to, int uid, const Result<Reply, Failure> &answer, const Source &source)
{
    Fact<std::vector<ActionFacts>> &fact = to.actions[uid];
    const auto before = fact.value;
    fill(fact, answer, source, codec::actions);
    if (fact.value && before && fact.value != before)
        to.actionsMovedAt[uid] = source.at;
}

void ClusterProbe::Private::tellNodes(const ClusterId &id, const ClusterFacts &read)
{
    ApiClient *client = clusters.client(id);
    if (!client || !read.nodes.isKnown())
        return;
    QStringList hosts;
    for (const NodeFacts &node : *read.nodes.value) {
        hosts.append(node.address);
        hosts.append(node.externalAddresses);
    }
    client->setNodes(read.name, hosts);
}

void ClusterProbe::Private::finished(const ClusterId &id)
{
    const auto it = open.find(id);
    if (it != open.end() && --it->second <= 0) {
        open.erase(it);
        emit q.readingChanged();
    }
}

void ClusterProbe::refresh(const ClusterId &id)
{
    if (d->open.contains(id) || !d->clusters.client(id))
        return;
    const ClusterStatus *status = d->clusters.status(id);
    ClusterFacts &facts = d->facts[id];
    facts.id = id;
    facts.name = status->name;
    d->ask(id, codec::clusterPath(), Call::ReadCluster, [](ClusterFacts &to, const Result<Reply, Failure> &answer, const Source &) {
        if (const auto cluster = answer ? codec::cluster(answer->body) : codec::Why()) {
            to.featuresetSupported = cluster->featuresetSupported;
            to.featuresetByVersion = cluster->featuresetByVersion;
        }
    });
    d->ask(id, codec::nodesPath(), Call::ReadCluster,
        [this, id](ClusterFacts &to, const Result<Reply, Failure> &answer, const Source &source) {
            Private::fill(to.nodes, answer, source, codec::nodes);
            if (answer)
                d->tellNodes(id, to);
        });
    d->ask(id, codec::tasksPath(), Call::ReadCluster, [](ClusterFacts &to, const Result<Reply, Failure> &answer, const Source &source) {
        Private::fill(to.tasks, answer, source, codec::tasks);
    });
    d->askDatabases(id);
    d->ask(id, codec::modulesPath(), Call::ReadCluster, [](ClusterFacts &to, const Result<Reply, Failure> &answer, const Source &source) {
        Private::fill(to.modules, answer, source, codec::modules);
    });
    // Decides which versions can be offered (api.md 4.5).
    d->ask(id, codec::policyPath(), Call::ReadCluster, [](ClusterFacts &to, const Result<Reply, Failure> &answer, const Source &source) {
        Private::fill(to.policy, answer, source, codec::policy);
    });
    d->askRole(id);
    emit readingChanged();
}

void ClusterProbe::Private::askRole(const ClusterId &id)
{
    ask(id, codec::rolePath(), Call::ReadCluster, [this, id](ClusterFacts &to, const Result<Reply, Failure> &answer, const Source &source) {
        fill(to.role, answer, source, codec::role);
        const QString path = to.role.value ? codec::permissionsPath(to.role.value->role) : QString();
        if (path.isEmpty())
            return;
        ask(id, path, Call::ReadCluster, [](ClusterFacts &all, const Result<Reply, Failure> &list, const Source &from) {
            if (!list || !all.role.value)
                return; // older builds lack the path: the role's name alone is known then
            if (const auto allowed = codec::mayUpgrade(list->body, all.role.value->role)) {
                all.role.value->mayUpgrade = *allowed;
                all.role.source = from;
            }
        });
    });
}

void ClusterProbe::refreshAll()
{
    for (const ClusterId &id : d->clusters.ids())
        refresh(id);
}

void ClusterProbe::refreshInstances(const CrdbGuid &guid)
{
    for (const auto &[id, cluster] : d->facts) {
        const auto known = cluster.crdbs.value.value_or(std::vector<CrdbFacts>());
        const auto crdb = std::ranges::find(known, guid, &CrdbFacts::guid);
        if (crdb == known.end() || !crdb->localBdbUid)
            continue;
        const int uid = *crdb->localBdbUid;
        d->look(
            id, codec::bdbPath(uid), Call::ReadDatabase,
            [uid](ClusterFacts &to, const Result<Reply, Failure> &answer, const Source &source) {
                Private::fill(to.bdbs[uid], answer, source, codec::bdb);
            },
            [] {});
        d->look(
            id, codec::actionsPath(uid), Call::ReadDatabase,
            [uid](ClusterFacts &to, const Result<Reply, Failure> &answer, const Source &source) {
                Private::takeActions(to, uid, answer, source);
            },
            [] {});
    }
}

void ClusterProbe::change(const ClusterId &id, const std::function<void(ClusterFacts &)> &with)
{
    const auto it = d->facts.find(id);
    if (it == d->facts.end())
        return; // taken out of the window meanwhile
    with(it->second);
    emit factsChanged(id);
}

bool ClusterProbe::isReading() const
{
    return !d->open.empty();
}

std::vector<ClusterFacts> ClusterProbe::facts() const
{
    std::vector<ClusterFacts> all;
    for (const ClusterId &id : d->clusters.ids()) {
        const auto it = d->facts.find(id);
        if (it != d->facts.end())
            all.push_back(it->second);
    }
    return all;
}

const ClusterFacts *ClusterProbe::factsOf(const ClusterId &id) const
{
    const auto it = d->facts.find(id);
    return it == d->facts.end() ? nullptr : &it->second;
}

void ClusterProbe::readInstances(
    const CrdbGuid &guid, const ClusterId &through, QObject *context, std::function<void(std::vector<InstanceReading>)> answer)
{
    std::vector<InstanceRef> known;
    if (const auto database = findDatabase(facts(), guid)) {
        for (const DatabaseView::Instance &instance : database->instances)
            known.push_back(instance.ref);
    }
    // The context owns the reading, so it ends with it.
    auto *reader = new InstanceReader(d->clusters, d->clock, guid, std::move(known));
    reader->setParent(context);
    connect(reader, &InstanceReader::finished, context, [reader, answer = std::move(answer)](const std::vector<InstanceReading> &readings) {
        reader->deleteLater();
        answer(readings);
    });
    reader->start(through);
}

void ClusterProbe::readEvidence(
    const CrdbGuid &guid, const ClusterId &through, QObject *context, std::function<void(UpgradeEvidence)> answer)
{
    auto *reader = new EvidenceReader(*this, d->clusters, guid);
    reader->setParent(context);
    connect(reader, &EvidenceReader::finished, context, [this, reader, answer = std::move(answer)](UpgradeEvidence evidence) {
        reader->deleteLater();
        for (const InstanceReading &instance : evidence.instances) {
            const auto cluster = d->clusters.findByName(instance.clusterName);
            const ClusterFacts *facts = cluster ? factsOf(*cluster) : nullptr;
            if (facts && facts->modules.value)
                evidence.catalogues[instance.clusterName] = *facts->modules.value;
            if (facts)
                evidence.featuresets[instance.clusterName] = facts->featuresetByVersion;
        }
        answer(std::move(evidence));
    });
    reader->start(through);
}

#include "moc_clusterprobe.cpp"
