// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidencereader.h"

#include "apiclient.h"
#include "errorcatalogue.h"
#include "wire/codec.h"

#include <algorithm>

EvidenceReader::EvidenceReader(ClusterProbe &probe, Clusters &clusters, CrdbGuid guid)
    : m_probe(probe)
    , m_clusters(clusters)
    , m_guid(std::move(guid))
{ }

void EvidenceReader::start(const ClusterId &through)
{
    m_probe.readInstances(m_guid, through, this, [this, through](std::vector<InstanceReading> readings) {
        m_evidence.instances = std::move(readings);
        readConfiguration(through);
        settle();
    });
    ApiClient *client = m_clusters.client(through);
    if (!client) {
        m_evidence.healthWhyNot = tr("Nobody is signed in to the cluster that started the upgrade.");
        settle();
        return;
    }
    client->get(
        codec::healthPath(m_guid), Call::ReadDatabase, this,
        [this](const Result<Reply, Failure> &answer) {
            const auto report = answer ? codec::health(answer->body, m_guid) : codec::Why();
            if (report)
                m_evidence.health = *report;
            else
                m_evidence.healthWhyNot =
                    answer ? tr("The health report could not be used: %1").arg(report.error()) : explain(answer.error()).title;
            m_evidence.healthTimedOut = !answer && answer.error().transport == Transport::TimedOut;
            settle();
        },
        HealthPatience);
}

void EvidenceReader::readConfiguration(const ClusterId &through)
{
    ApiClient *client = m_clusters.client(through);
    const bool anyModules = std::ranges::any_of(
        m_evidence.instances, [](const InstanceReading &reading) { return reading.facts && !reading.facts->modules.empty(); });
    if (!client || !anyModules)
        return;
    ++m_open;
    client->get(codec::crdbPath(m_guid), Call::ReadDatabase, this, [this](const Result<Reply, Failure> &answer) {
        const auto modules = answer ? codec::configuredModules(answer->body) : Result<std::vector<LoadedModule>, codec::Why>(QString());
        if (modules)
            m_evidence.configuredModules = *modules;
        settle();
    });
}

void EvidenceReader::settle()
{
    if (--m_open == 0)
        emit finished(m_evidence);
}

#include "moc_evidencereader.cpp"
