// SPDX-License-Identifier: GPL-3.0-or-later
#include "instancereader.h"

#include "apiclient.h"
#include "errorcatalogue.h"
#include "wire/codec.h"

using namespace Qt::StringLiterals;

InstanceReader::InstanceReader(Clusters &clusters, Clock &clock, CrdbGuid guid, std::vector<InstanceRef> known)
    : m_clusters(clusters)
    , m_clock(clock)
    , m_guid(std::move(guid))
    , m_known(std::move(known))
{ }

void InstanceReader::start(const ClusterId &through)
{
    ApiClient *client = m_clusters.client(through);
    if (!client) {
        QMetaObject::invokeMethod(
            this, [this] { readParticipants(m_known); }, Qt::QueuedConnection);
        return;
    }
    client->get(codec::crdbPath(m_guid), Call::ReadDatabase, this, [this](const Result<Reply, Failure> &answer) {
        const auto crdb = answer ? codec::crdb(answer->body) : Result<CrdbFacts, codec::Why>(u""_s);
        readParticipants(crdb && !crdb->instances.empty() ? crdb->instances : m_known);
    });
}

void InstanceReader::readParticipants(const std::vector<InstanceRef> &participants)
{
    m_open = participants.size() + 1; // the extra one keeps settle() from ending inside this loop
    for (const InstanceRef &participant : participants)
        m_readings.push_back({.clusterName = participant.clusterName, .facts = {}, .whyNot = {}, .at = {}});
    for (size_t slot = 0; slot < participants.size(); ++slot) {
        const QString &name = participants[slot].clusterName;
        if (const auto cluster = m_clusters.findByName(name))
            readInstance(slot, *cluster);
        else
            missing(slot, tr("Nobody is signed in to %1, so this instance could not be read.").arg(name));
    }
    settle();
}

void InstanceReader::readInstance(size_t slot, const ClusterId &cluster)
{
    // The instance's number on its own cluster is told by that cluster only (api.md 4.2).
    m_clusters.client(cluster)->get(
        codec::crdbPath(m_guid), Call::ReadDatabase, this, [this, slot, cluster](const Result<Reply, Failure> &answer) {
            if (!answer) {
                missing(slot, explain(answer.error()).title);
                return;
            }
            const auto crdb = codec::crdb(answer->body);
            if (crdb && crdb->guid == m_guid && crdb->localBdbUid)
                readDatabase(slot, cluster, *crdb->localBdbUid);
            else
                missing(slot, tr("The cluster does not say which of its databases this instance is."));
        });
}

void InstanceReader::readDatabase(size_t slot, const ClusterId &cluster, int uid)
{
    ApiClient *client = m_clusters.client(cluster);
    if (!client) {
        missing(slot, tr("The connection to this cluster ended while the instance was being read."));
        return;
    }
    client->get(codec::bdbPath(uid), Call::ReadDatabase, this, [this, slot](const Result<Reply, Failure> &answer) {
        if (!answer) {
            missing(slot, explain(answer.error()).title);
            return;
        }
        const auto instance = codec::bdb(answer->body);
        if (!instance || (!instance->guid.isEmpty() && instance->guid.compare(m_guid.text(), Qt::CaseInsensitive) != 0)) {
            missing(slot, tr("The cluster's answer about this instance could not be used."));
            return;
        }
        m_readings[slot].facts = *instance;
        m_readings[slot].at = m_clock.wall();
        settle();
    });
}

void InstanceReader::missing(size_t slot, const QString &why)
{
    m_readings[slot].whyNot = why;
    m_readings[slot].at = m_clock.wall();
    settle();
}

void InstanceReader::settle()
{
    if (--m_open == 0)
        emit finished(m_readings);
}

#include "moc_instancereader.cpp"
