// SPDX-License-Identifier: GPL-3.0-or-later
// From a certificate to a client that was let in.
#include "clusters_p.h"
#include "wire/codec.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using State = ClusterStatus::State;

namespace {

Failure notSent(const ClusterStatus &status, Transport transport)
{
    Failure failure;
    failure.call = Call::SignIn;
    failure.transport = transport;
    failure.host = status.address.display();
    return failure;
}

} // namespace

void Clusters::Private::lookAtCertificate(Entry &entry)
{
    entry.look = std::make_unique<CertificateLook>();
    const ClusterId id = entry.status.id;
    QObject::connect(entry.look.get(), &CertificateLook::seen, &q, [this, id](const CertificateInfo &certificate) {
        if (Entry *found = find(id))
            certificateSeen(*found, certificate);
    });
    QObject::connect(entry.look.get(), &CertificateLook::failed, &q, [this, id](const Failure &failure) {
        if (Entry *found = find(id))
            fail(*found, failure);
    });
    // A pin is compared here, with both certificates at hand; CAs judge in the handshake.
    entry.look->start(entry.status.address, policyOf(entry, {}), entry.credentials.identity);
    set(entry, State::LookingAtCertificate);
}

void Clusters::Private::certificateSeen(Entry &entry, const CertificateInfo &certificate)
{
    entry.status.certificate = certificate;
    entry.status.simulation = certificate.issuer.contains(simulationIssuer());
    switch (entry.mode) {
    case TrustMode::Ask:
        judgeByPin(entry);
        return;
    case TrustMode::SystemCas:
    case TrustMode::CaFile:
        judgeByCas(entry);
        return;
    }
}

void Clusters::Private::judgeByPin(Entry &entry)
{
    const CertificateInfo &certificate = entry.status.certificate;
    const auto earlier = pins.find(entry.status.address);
    const QString expected = !entry.acceptedForSession.isEmpty() ? entry.acceptedForSession : earlier ? earlier->sha256 : QString();
    if (expected == certificate.sha256 || (expected.isEmpty() && certificate.faults.empty())) {
        entry.acceptedForSession = expected;
        signIn(entry);
        return;
    }
    if (expected.isEmpty()) {
        set(entry, State::AskingForTrust);
        return;
    }
    entry.status.earlierCertificate = earlier.value_or(CertificateInfo{.sha256 = expected});
    set(entry, State::CertificateChanged);
}

void Clusters::Private::judgeByCas(Entry &entry)
{
    entry.acceptedForSession.clear();
    if (entry.status.certificate.faults.empty())
        signIn(entry);
    else
        fail(entry, notTrusted(entry.status.certificate, entry.status.address));
}

TrustPolicy Clusters::Private::policyOf(const Entry &entry, const QString &pin)
{
    return {pin, entry.mode == TrustMode::CaFile ? entry.caFile : QString()};
}

bool Clusters::Private::wouldMix(const Entry &entry) const
{
    if (onlySimulated && !entry.status.simulation)
        return true;
    return std::any_of(entries.begin(), entries.end(), [&entry](const auto &other) {
        return other.get() != &entry && other->client && other->status.simulation != entry.status.simulation;
    });
}

void Clusters::Private::signIn(Entry &entry)
{
    if (wouldMix(entry)) {
        Failure failure = notSent(entry.status, Transport::NotSent);
        failure.errorCode = u"mixed_with_simulation"_s;
        fail(entry, failure);
        return;
    }
    makeClient(entry);
    const ClusterId id = entry.status.id;
    entry.client->get(
        codec::clusterPath(), Call::SignIn, &q, [this, id, client = entry.client.get()](const Result<Reply, Failure> &answer) {
            Entry *found = find(id);
            if (found && found->client.get() == client)
                answered(*found, answer);
        });
    set(entry, State::SigningIn);
}

void Clusters::Private::makeClient(Entry &entry)
{
    const ClusterId id = entry.status.id;
    entry.client = std::make_unique<ApiClient>(entry.status.address, policyOf(entry, entry.acceptedForSession), entry.credentials, clock);
    QObject::connect(
        entry.client.get(), &ApiClient::requestFinished, &q, [this, id](const QString &line) { emit q.requestFinished(id, line); });
    QObject::connect(entry.client.get(), &ApiClient::signedOut, &q, [this, id](const Failure &failure) {
        if (Entry *found = find(id)) {
            found->status.failure = failure;
            set(*found, State::SignedOut);
        }
    });
    QObject::connect(entry.client.get(), &ApiClient::certificateChanged, &q, [this, id](const CertificateInfo &now) {
        if (Entry *found = find(id)) {
            found->status.earlierCertificate = found->status.certificate;
            found->status.certificate = now;
            set(*found, State::CertificateChanged);
        }
    });
}

void Clusters::Private::answered(Entry &entry, const Result<Reply, Failure> &answer)
{
    if (entry.status.state != State::SigningIn)
        return; // signed out or blocked meanwhile
    if (!answer) {
        fail(entry, answer.error());
        return;
    }
    const auto cluster = codec::cluster(answer->body);
    if (!cluster) {
        Failure failure = notSent(entry.status, Transport::NotUnderstood);
        failure.http = answer->http;
        failure.description = cluster.error();
        fail(entry, failure);
        return;
    }
    letIn(entry, cluster->name, answer->serverDate);
}

void Clusters::Private::letIn(Entry &entry, const QString &name, const QDateTime &serverDate)
{
    const QDateTime now = clock.wall();
    if (!name.isEmpty())
        entry.status.name = name;
    entry.status.failure.reset();
    entry.status.connectedAt = now;
    entry.status.clockDifference.reset();
    if (serverDate.isValid())
        entry.status.clockDifference = std::chrono::seconds(now.secsTo(serverDate));
    const ClusterId id = entry.status.id;
    lastConnected[id] = now;
    const SavedCluster *cluster = saved.find(id);
    const KeptPlace place = placeOf(entry.status.address, entry.mode, entry.caFile, entry.acceptedForSession);
    // Only what let somebody in is worth keeping.
    if (cluster && cluster->keepPassword && entry.releasedFor != place)
        keepPassword(entry);
    set(entry, State::Connected);
    emit q.connected(id);
}
