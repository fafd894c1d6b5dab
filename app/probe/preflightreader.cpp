// SPDX-License-Identifier: GPL-3.0-or-later
#include "preflightreader.h"

#include "apiclient.h"
#include "factfill.h"
#include "preflightparts.h"
#include "wire/preflightcodec.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

/// Why nothing can be asked of a cluster that this window is not connected to.
Failure notAsked(const ClusterStatus *status)
{
    Failure failure;
    if (status && status->state == ClusterStatus::State::Failed && status->failure && status->failure->transport != Transport::None)
        failure = *status->failure;
    else if (status && status->state == ClusterStatus::State::SignedOut)
        failure.transport = Transport::SignedOut;
    else
        failure.transport = Transport::NotSent;
    failure.call = Call::ReadCluster;
    if (status)
        failure.host = status->address.display();
    return failure;
}

} // namespace

PreflightReader::PreflightReader(Clusters &clusters, ClusterProbe &probe, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clusters(clusters)
    , m_probe(probe)
    , m_clock(clock)
{
    connect(&clusters, &Clusters::removed, this, [this](const ClusterId &id) { m_facts.erase(id); });
}

PreflightReader::~PreflightReader() = default;

void PreflightReader::stop()
{
    m_round.reset();
    m_open.clear();
    m_asked.clear();
}

void PreflightReader::read(const CrdbGuid &guid, const ClusterId &through, const std::vector<ClusterId> &participants, unsigned needs)
{
    stop();
    if (m_guid != guid)
        m_facts.clear();
    std::erase_if(m_facts, [&](const auto &of) { return std::ranges::find(participants, of.first) == participants.end(); });
    for (auto &[id, facts] : m_facts)
        preflightparts::forget(facts, needs);
    m_guid = guid;
    m_through = through;
    m_round = std::make_unique<QObject>();
    for (const ClusterId &id : participants)
        readCluster(id, needs);
    if (m_open.empty()) // nobody can be asked; told later all the same
        QMetaObject::invokeMethod(
            m_round.get(), [this] { answered(); }, Qt::QueuedConnection);
}

void PreflightReader::ask(const ClusterId &id, const QString &path, Call call, Take take, std::chrono::seconds patience)
{
    if (!m_round)
        return;
    ApiClient *client = m_clusters.client(id);
    const ClusterStatus *status = m_clusters.status(id);
    const int number = ++m_last;
    m_open.emplace(number, std::move(take));
    m_asked.emplace(number, Source{status ? status->name : id.text, u"GET "_s + path, {}});
    const auto hear = [this, number, id](const Result<Reply, Failure> &answer) { this->take(number, id, answer); };
    if (client)
        client->get(path, call, m_round.get(), hear, patience);
    else
        QMetaObject::invokeMethod(
            m_round.get(), [hear, why = notAsked(status)] { hear(why); }, Qt::QueuedConnection);
}

void PreflightReader::take(int number, const ClusterId &id, const Result<Reply, Failure> &answer)
{
    const auto open = m_open.extract(number);
    if (open.empty())
        return; // the round was ended meanwhile
    Source source = m_asked.extract(number).mapped();
    source.at = m_clock.wall();
    if (answer && answer->serverDate.isValid())
        m_facts[id].clusterTime = answer->serverDate;
    open.mapped()(answer, source);
    if (!answer && answer.error().transport == Transport::None && answer.error().http == 401)
        leaveUnread(answer.error());
    else
        answered();
}

void PreflightReader::endRound()
{
    // Later: one of its own answers is being told. Others may still be queued and know this reader, so they go with it.
    m_round->setParent(this);
    m_round.release()->deleteLater();
}

void PreflightReader::answered()
{
    if (!m_round || !m_open.empty())
        return;
    endRound();
    emit finished();
}

void PreflightReader::leaveUnread(const Failure &failure)
{
    Failure left = failure;
    left.transport = failure.http == 401 ? Transport::SignedOut : failure.transport;
    if (m_round)
        endRound(); // drops what waits and what is under way
    const auto open = std::exchange(m_open, {});
    const auto asked = std::exchange(m_asked, {});
    for (const auto &[number, take] : open)
        take(left, asked.at(number));
    if (!m_round) // else somebody who heard of it has begun another one
        emit finished();
}

template <class T, class Decode>
void PreflightReader::fillProbe(const ClusterId &id, Fact<T> ClusterFacts::*part, const QString &path, Call call, Decode decode)
{
    ask(id, path, call, [this, id, part, decode](const Result<Reply, Failure> &answer, const Source &source) {
        m_probe.change(id, [&](ClusterFacts &to) { fillFact(to.*part, answer, source, decode); });
    });
}

template <class T, class Decode>
void PreflightReader::fillOwn(
    const ClusterId &id, Fact<T> PreflightFacts::*part, const QString &path, Call call, Decode decode, std::chrono::seconds patience)
{
    ask(
        id, path, call,
        [this, id, part, decode](
            const Result<Reply, Failure> &answer, const Source &source) { fillFact(m_facts[id].*part, answer, source, decode); },
        patience);
}

void PreflightReader::readCluster(const ClusterId &id, unsigned needs)
{
    const auto wants = [needs](Need need) { return (needs & need) != 0; };
    if (wants(NeedState))
        readState(id);
    if (wants(NeedNodes))
        fillProbe(id, &ClusterFacts::nodes, codec::nodesPath(), Call::ReadCluster, codec::nodes);
    if (wants(NeedModules))
        fillProbe(id, &ClusterFacts::modules, codec::modulesPath(), Call::ReadCluster, codec::modules);
    if (wants(NeedTasks))
        fillProbe(id, &ClusterFacts::tasks, codec::tasksPath(), Call::ReadCluster, codec::tasks);
    if (wants(NeedPolicy))
        fillProbe(id, &ClusterFacts::policy, codec::policyPath(), Call::ReadCluster, codec::policy);
    if (wants(NeedNodeStates))
        fillOwn(id, &PreflightFacts::nodes, codec::nodeStatesPath(), Call::ReadCluster, codec::nodeStates);
    if (wants(NeedQuorum))
        fillOwn(id, &PreflightFacts::quorum, codec::quorumPath(), Call::ReadCluster, codec::quorum);
    if (wants(NeedSelfCheck))
        fillOwn(id, &PreflightFacts::selfCheck, codec::selfCheckPath(), Call::ReadCluster, codec::selfCheck);
    if (wants(NeedWellbeing))
        fillOwn(id, &PreflightFacts::wellbeing, codec::wellbeingPath(), Call::ReadCluster, codec::wellbeing);
    if (wants(NeedLicense))
        fillOwn(id, &PreflightFacts::license, codec::licensePath(), Call::ReadCluster, codec::license);
    if (wants(NeedServices))
        fillOwn(id, &PreflightFacts::services, codec::servicesPath(), Call::ReadCluster, codec::services);
    if (wants(NeedCertificates))
        fillOwn(id, &PreflightFacts::certificates, codec::alertsPath(), Call::ReadCluster, codec::certificateAlert);
    if (wants(NeedReport) && id == m_through)
        fillOwn(
            id, &PreflightFacts::report, codec::healthPath(*m_guid), Call::ReadDatabase,
            [guid = *m_guid](const QByteArray &body) { return codec::health(body, guid); }, ReportPatience);
    if (wants(NeedRole))
        readRole(id);
    readCrdb(id, needs);
}

void PreflightReader::readState(const ClusterId &id)
{
    const QDateTime sent = m_clock.wall();
    ask(id, codec::clusterPath(), Call::ReadCluster, [this, id, sent](const Result<Reply, Failure> &answer, const Source &source) {
        PreflightFacts &facts = m_facts[id];
        fillFact(facts.state, answer, source, codec::clusterState);
        const auto reading = [&](const QByteArray &) -> Result<ClockReading, QString> {
            if (!answer->serverDate.isValid())
                return tr("the answer has no date");
            // Made after the question left and before it came here; a whole second is not told.
            return ClockReading{source.at.msecsTo(answer->serverDate), sent.msecsTo(answer->serverDate) + 1000};
        };
        fillFact(facts.clock, answer, source, reading);
        const auto cluster = answer ? codec::cluster(answer->body) : codec::Why();
        if (!cluster)
            return;
        m_probe.change(id, [&](ClusterFacts &to) {
            to.featuresetSupported = cluster->featuresetSupported;
            to.featuresetByVersion = cluster->featuresetByVersion;
        });
    });
}

void PreflightReader::readRole(const ClusterId &id)
{
    ask(id, codec::rolePath(), Call::ReadCluster, [this, id](const Result<Reply, Failure> &answer, const Source &source) {
        QString path;
        m_probe.change(id, [&](ClusterFacts &to) {
            fillFact(to.role, answer, source, codec::role);
            path = to.role.isKnown() ? codec::permissionsPath(to.role.value->role) : QString();
        });
        if (path.isEmpty())
            return;
        ask(id, path, Call::ReadCluster, [this, id](const Result<Reply, Failure> &list, const Source &from) {
            if (!list)
                return; // older builds lack the path: the role's name alone is known then
            m_probe.change(id, [&](ClusterFacts &to) {
                const auto allowed = to.role.value ? codec::mayUpgrade(list->body, to.role.value->role) : codec::Why();
                if (!allowed)
                    return;
                to.role.value->mayUpgrade = *allowed;
                to.role.source = from;
            });
        });
    });
}

void PreflightReader::readCrdb(const ClusterId &id, unsigned needs)
{
    const unsigned ofDatabase = needs & (NeedInstance | NeedDatabaseHealth | NeedUsage);
    const std::optional<int> known = localUid(id);
    if (known && !(needs & NeedCrdbs)) {
        readDatabase(id, *known, ofDatabase);
        return;
    }
    if (!ofDatabase && !(needs & NeedCrdbs))
        return;
    // This one alone: the list of all can be too large to be read here (ClusterProbe takes it in pieces).
    ask(id, codec::crdbPath(*m_guid), Call::ReadCluster,
        [this, id, ofDatabase](const Result<Reply, Failure> &answer, const Source &source) {
            takeCrdb(id, answer, source);
            const Fact<CrdbFacts> crdb = m_facts[id].crdb;
            if (crdb.isKnown() && crdb.value->localBdbUid) {
                readDatabase(id, *crdb.value->localBdbUid, ofDatabase);
                return;
            }
            Failure why = crdb.failure.value_or(Failure{.transport = Transport::NotUnderstood, .subject = source.call});
            leaveDatabase(id, ofDatabase, why, source);
        });
}

void PreflightReader::takeCrdb(const ClusterId &id, const Result<Reply, Failure> &answer, const Source &source)
{
    PreflightFacts &facts = m_facts[id];
    fillFact(facts.crdb, answer, source, [this](const QByteArray &body) -> Result<CrdbFacts, QString> {
        auto crdb = codec::crdb(body);
        if (crdb && crdb->guid != *m_guid)
            return tr("the answer is about another database");
        return crdb;
    });
    if (facts.crdb.failure && facts.crdb.failure->transport == Transport::None && facts.crdb.failure->http == 404)
        facts.crdb.failure->databaseMissing = true;
    fillFact(facts.createdModules, answer, source, codec::createdModules);
    if (facts.crdb.failure && !facts.createdModules.value)
        facts.createdModules.failure = facts.crdb.failure;
    const Fact<CrdbFacts> crdb = facts.crdb;
    if (crdb.isKnown())
        m_probe.change(id, [&](ClusterFacts &to) { preflightparts::merge(to.crdbs, *crdb.value, source); });
}

std::optional<int> PreflightReader::localUid(const ClusterId &id) const
{
    const ClusterFacts *facts = m_probe.factsOf(id);
    return facts ? preflightparts::localUid(*facts, *m_guid) : std::nullopt;
}

void PreflightReader::leaveDatabase(const ClusterId &id, unsigned needs, const Failure &failure, const Source &source)
{
    PreflightFacts &facts = m_facts[id];
    if (needs & NeedInstance) {
        if (const auto uid = localUid(id))
            m_probe.change(id, [&](ClusterFacts &to) { to.bdbs[*uid].failure = failure; });
        facts.database = {{}, failure, source};
    }
    if (needs & NeedDatabaseHealth)
        facts.databaseHealth = {{}, failure, source};
    if (needs & NeedUsage)
        facts.usage = {{}, failure, source};
}

void PreflightReader::readDatabase(const ClusterId &id, int uid, unsigned needs)
{
    if (needs & NeedInstance) {
        ask(id, codec::bdbPath(uid), Call::ReadDatabase, [this, id, uid](const Result<Reply, Failure> &answer, const Source &source) {
            m_probe.change(id, [&](ClusterFacts &to) { fillFact(to.bdbs[uid], answer, source, codec::bdb); });
            fillFact(m_facts[id].database, answer, source, codec::databaseDetails);
        });
    }
    if (needs & NeedDatabaseHealth)
        fillOwn(id, &PreflightFacts::databaseHealth, codec::databaseHealthPath(uid), Call::ReadDatabase, codec::databaseHealth);
    if (needs & NeedUsage)
        fillOwn(id, &PreflightFacts::usage, codec::usagePath(uid), Call::ReadDatabase,
            [uid](const QByteArray &body) { return codec::usage(body, uid); });
}

#include "moc_preflightreader.cpp"
