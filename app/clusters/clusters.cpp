// SPDX-License-Identifier: GPL-3.0-or-later
#include "clusters.h"

#include "apiclient.h"
#include "pins.h"
#include "trust.h"
#include "wire/codec.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;
using State = ClusterStatus::State;

class Clusters::Private
{
public:
    struct Entry {
        ClusterStatus status;
        Credentials credentials;
        QString acceptedForSession; ///< the fingerprint that holds now; empty: the system's CAs decide
        std::unique_ptr<CertificateLook> look;
        std::unique_ptr<ApiClient> client;
    };

    Private(Clusters &owner, const QString &dataFolder, Clock &clockOfApp)
        : q(owner)
        , pins(dataFolder)
        , clock(clockOfApp)
    { }

    Entry *find(const ClusterId &id)
    {
        const auto it = std::find_if(entries.begin(), entries.end(), [&](const auto &entry) { return entry->status.id == id; });
        return it == entries.end() ? nullptr : it->get();
    }

    Entry &entryFor(const ClusterAddress &address, const Credentials &credentials);
    void set(Entry &entry, State state);
    void fail(Entry &entry, const Failure &failure);
    void lookAtCertificate(Entry &entry);
    void certificateSeen(Entry &entry, const CertificateInfo &certificate);
    [[nodiscard]] bool wouldMix(const Entry &entry) const;
    void signIn(Entry &entry);
    void nameArrived(Entry &entry, const Result<Reply, Failure> &answer);
    void dropClient(Entry &entry);

    Clusters &q;
    Pins pins;
    Clock &clock;
    std::vector<std::unique_ptr<Entry>> entries;
};

Clusters::Clusters(QString dataFolder, Clock &clock)
    : d(std::make_unique<Private>(*this, dataFolder, clock))
{ }

Clusters::~Clusters() = default;

Clusters::Private::Entry &Clusters::Private::entryFor(const ClusterAddress &address, const Credentials &credentials)
{
    const ClusterId id = idFor(address);
    Entry *entry = find(id);
    if (!entry) {
        entries.push_back(std::make_unique<Entry>(Entry{.status = {.id = id, .address = address}}));
        entry = entries.back().get();
        entry->status.name = address.display();
    }
    dropClient(*entry);
    entry->credentials = credentials;
    entry->status.user = credentials.user;
    entry->status.failure.reset();
    return *entry;
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
    entry.look->start(entry.status.address);
    set(entry, State::LookingAtCertificate);
}

void Clusters::Private::certificateSeen(Entry &entry, const CertificateInfo &certificate)
{
    entry.status.certificate = certificate;
    entry.status.simulation = certificate.issuer.contains(simulationIssuer());
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

bool Clusters::Private::wouldMix(const Entry &entry) const
{
    return std::any_of(entries.begin(), entries.end(), [&entry](const auto &other) {
        return other.get() != &entry && other->client && other->status.simulation != entry.status.simulation;
    });
}

void Clusters::Private::signIn(Entry &entry)
{
    if (wouldMix(entry)) {
        Failure failure;
        failure.call = Call::SignIn;
        failure.transport = Transport::NotSent;
        failure.errorCode = u"mixed_with_simulation"_s;
        failure.host = entry.status.address.display();
        fail(entry, failure);
        return;
    }
    const ClusterId id = entry.status.id;
    entry.client = std::make_unique<ApiClient>(entry.status.address, TrustPolicy{entry.acceptedForSession}, entry.credentials, clock);
    QObject::connect(entry.client.get(), &ApiClient::signedOut, &q, [this, id](const Failure &failure) {
        if (Entry *found = find(id)) {
            found->status.failure = failure;
            set(*found, State::SignedOut);
        }
    });
    QObject::connect(
        entry.client.get(), &ApiClient::requestFinished, &q, [this, id](const QString &line) { emit q.requestFinished(id, line); });
    QObject::connect(entry.client.get(), &ApiClient::certificateChanged, &q, [this, id](const CertificateInfo &now) {
        if (Entry *found = find(id)) {
            found->status.earlierCertificate = found->status.certificate;
            found->status.certificate = now;
            set(*found, State::CertificateChanged);
        }
    });
    entry.client->get(
        codec::clusterPath(), Call::SignIn, &q, [this, id, client = entry.client.get()](const Result<Reply, Failure> &answer) {
            Entry *found = find(id);
            if (found && found->client.get() == client)
                nameArrived(*found, answer);
        });
    set(entry, State::SigningIn);
}

void Clusters::Private::nameArrived(Entry &entry, const Result<Reply, Failure> &answer)
{
    if (entry.status.state != State::SigningIn)
        return; // signed out or blocked meanwhile
    if (!answer) {
        fail(entry, answer.error());
        return;
    }
    const auto cluster = codec::cluster(answer->body);
    if (!cluster) {
        Failure failure;
        failure.call = Call::SignIn;
        failure.transport = Transport::NotUnderstood;
        failure.http = answer->http;
        failure.host = entry.status.address.display();
        failure.description = cluster.error();
        fail(entry, failure);
        return;
    }
    if (!cluster->name.isEmpty())
        entry.status.name = cluster->name;
    entry.status.failure.reset();
    set(entry, State::Connected);
    emit q.connected(entry.status.id);
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
    d->pins.accept(entry->status.address, entry->status.certificate);
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

ClusterId Clusters::idFor(const ClusterAddress &address)
{
    const QByteArray digest = QCryptographicHash::hash(address.origin().toUtf8(), QCryptographicHash::Sha256);
    return {QString::fromLatin1(digest.left(8).toHex())};
}

bool Clusters::isSimulation() const
{
    return std::any_of(d->entries.begin(), d->entries.end(), [](const auto &entry) { return entry->status.simulation && entry->client; });
}

#include "moc_clusters.cpp"
