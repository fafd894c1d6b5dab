// SPDX-License-Identifier: GPL-3.0-or-later
#include "clusters.h"

#include "clusterids.h"
#include "clusters_p.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using State = ClusterStatus::State;

Clusters::Private::Private(Clusters &owner, const QString &dataFolder, Clock &clockOfApp, SecretStore *store)
    : q(owner)
    , pins(dataFolder, [&owner] { emit owner.troubled(); })
    , saved(dataFolder)
    , clock(clockOfApp)
    , ownStore(store ? nullptr : std::make_unique<SystemKeychain>())
    , keychain(store ? *store : *ownStore, clockOfApp)
{ }

Clusters::Clusters(const QString &dataFolder, Clock &clock, SecretStore *store)
    : d(std::make_unique<Private>(*this, dataFolder, clock, store))
{
    connect(&d->saved, &SavedClusters::troubled, this, &Clusters::troubled);
}

Clusters::~Clusters() = default;

Clusters::Private::Entry *Clusters::Private::find(const ClusterId &id)
{
    const auto it = std::find_if(entries.begin(), entries.end(), [&](const auto &entry) { return entry->status.id == id; });
    return it == entries.end() ? nullptr : it->get();
}

Clusters::Private::Entry &Clusters::Private::entryAt(const ClusterId &id, const ClusterAddress &address)
{
    Entry *entry = find(id);
    if (!entry) {
        entries.push_back(std::make_unique<Entry>(Entry{.status = {.id = id, .address = address}}));
        entry = entries.back().get();
        entry->status.name = address.display();
    }
    dropClient(*entry);
    ++entry->keychainRound;
    entry->releasedFor.reset();
    entry->status.failure.reset();
    entry->status.keychainFault.reset();
    entry->status.kept = ClusterStatus::Kept::ForSession;
    return *entry;
}

Clusters::Private::Entry &Clusters::Private::entryFor(const ClusterAddress &address, const Credentials &credentials)
{
    Entry &entry = entryAt(clusterIdFor(address, saved.all()), address);
    entry.credentials = credentials;
    if (const SavedCluster *cluster = saved.findAt(address)) {
        entry.mode = cluster->trust;
        entry.caFile = cluster->caFile;
        entry.credentials.method = cluster->method;
        entry.credentials.identity.certificateFile = cluster->certificateFile;
        entry.credentials.identity.keyFile = cluster->keyFile;
    }
    entry.status.user = credentials.user;
    return entry;
}

void Clusters::Private::set(Entry &entry, State state)
{
    entry.status.state = state;
    emit q.changed(entry.status.id);
}

void Clusters::Private::fail(Entry &entry, const Failure &failure)
{
    entry.status.failure = failure;
    set(entry, failure.http == 401 ? State::SignedOut : State::Failed);
}

void Clusters::Private::trouble(const QString &sentence)
{
    ownTroubles.append(sentence);
    emit q.troubled();
}

void Clusters::Private::dropClient(Entry &entry)
{
    // Later: this may run inside a signal of the client itself.
    if (entry.client) {
        entry.client->disconnect(&q);
        entry.client.release()->deleteLater();
    }
    if (entry.look) {
        entry.look->disconnect(&q);
        entry.look.release()->deleteLater();
    }
}

ClusterId Clusters::connectTo(const ClusterAddress &address, const Credentials &credentials)
{
    Private::Entry &entry = d->entryFor(address, credentials);
    d->lookAtCertificate(entry);
    return entry.status.id;
}

ClusterId Clusters::connectPinned(const ClusterAddress &address, const Credentials &credentials, const QString &sha256)
{
    Private::Entry &entry = d->entryFor(address, credentials);
    entry.mode = TrustMode::Ask;
    entry.acceptedForSession = sha256;
    d->lookAtCertificate(entry);
    return entry.status.id;
}

void Clusters::trust(const ClusterId &id, const QString &sha256)
{
    Private::Entry *entry = d->find(id);
    const bool asked = entry && (entry->status.state == State::AskingForTrust || entry->status.state == State::CertificateChanged);
    // Only what the person was shown: a certificate that came meanwhile is another question.
    if (!asked || entry->status.certificate.sha256 != sha256 || !entry->status.certificate.mayBeTrusted())
        return;
    if (!d->pins.accept(entry->status.address, entry->status.certificate))
        emit troubled();
    entry->acceptedForSession = sha256;
    d->dropClient(*entry);
    d->signIn(*entry);
}

void Clusters::remove(const ClusterId &id)
{
    Private::Entry *entry = d->find(id);
    if (!entry)
        return;
    d->dropClient(*entry);
    std::erase_if(d->entries, [entry](const auto &other) { return other.get() == entry; });
    emit removed(id);
}

void Clusters::signInAgain(const ClusterId &id, const Credentials &credentials)
{
    if (Private::Entry *entry = d->find(id))
        connectTo(entry->status.address, credentials);
}

std::vector<ClusterId> Clusters::ids() const
{
    std::vector<ClusterId> ids;
    for (const auto &entry : d->entries)
        ids.push_back(entry->status.id);
    return ids;
}

const ClusterStatus *Clusters::status(const ClusterId &id) const
{
    const Private::Entry *entry = d->find(id);
    return entry ? &entry->status : nullptr;
}

bool Clusters::isConnected(const ClusterId &id) const
{
    const ClusterStatus *found = status(id);
    return found && found->state == State::Connected;
}

ApiClient *Clusters::client(const ClusterId &id) const
{
    return isConnected(id) ? d->find(id)->client.get() : nullptr;
}

std::optional<ClusterId> Clusters::findByName(const QString &fqdn) const
{
    for (const auto &entry : d->entries) {
        if (entry->status.state == State::Connected && entry->status.name.compare(fqdn, Qt::CaseInsensitive) == 0)
            return entry->status.id;
    }
    return {};
}

QDateTime Clusters::lastConnected(const ClusterId &id) const
{
    const auto found = d->lastConnected.find(id);
    return found == d->lastConnected.end() ? QDateTime() : found->second;
}

ClusterId Clusters::idAt(const ClusterAddress &address) const
{
    return clusterIdFor(address, d->saved.all());
}

ClusterId Clusters::idFor(const ClusterAddress &address)
{
    return clusterIdOf(address);
}

bool Clusters::isSimulation() const
{
    return d->onlySimulated
        || std::any_of(d->entries.begin(), d->entries.end(), [](const auto &entry) { return entry->status.simulation && entry->client; });
}

void Clusters::setOnlySimulated()
{
    d->onlySimulated = true;
}

QStringList Clusters::troubles() const
{
    return d->pins.troubles() + d->saved.troubles() + d->ownTroubles;
}

#include "moc_clusters.cpp"
