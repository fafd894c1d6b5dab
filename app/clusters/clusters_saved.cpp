// SPDX-License-Identifier: GPL-3.0-or-later
// Saved clusters, and their passwords in the keychain.
#include "clusters_p.h"

using namespace Qt::StringLiterals;
using State = ClusterStatus::State;
using Kept = ClusterStatus::Kept;

namespace {

/// Whether a client for one would not do for the other.
bool isAnotherSignIn(const SavedCluster &before, const SavedCluster &after)
{
    return before.address != after.address || before.trust != after.trust || before.caFile != after.caFile || before.method != after.method
        || before.certificateFile != after.certificateFile || before.keyFile != after.keyFile;
}

QString shownName(const SavedCluster &cluster)
{
    return cluster.label.isEmpty() ? cluster.address.display() : cluster.label;
}

} // namespace

SavedClusters &Clusters::saved() const
{
    return d->saved;
}

KeptPlace Clusters::Private::placeOf(const ClusterAddress &address, TrustMode mode, const QString &caFile, const QString &pin) const
{
    switch (mode) {
    case TrustMode::Ask:
        return {address.host(), address.port(), pin.isEmpty() ? u"system CAs"_s : u"certificate "_s + pin};
    case TrustMode::SystemCas:
        return {address.host(), address.port(), u"system CAs only"_s};
    case TrustMode::CaFile:
        return {address.host(), address.port(), u"CA file "_s + caFile};
    }
    return {};
}

void Clusters::connectSaved(const ClusterId &id)
{
    const SavedCluster *cluster = d->saved.find(id);
    if (!cluster)
        return;
    Private::Entry &entry = d->entryAt(id, cluster->address);
    entry.status.address = cluster->address;
    entry.status.user = cluster->user;
    entry.acceptedForSession.clear();
    if (cluster->keepPassword) {
        d->askKeychain(entry);
    } else if (cluster->method == SignInMethod::Certificate) {
        connectTo(cluster->address, {.user = cluster->user}); // there is no password to wait for
    } else {
        d->set(entry, State::NeedsPassword);
    }
}

void Clusters::connectAtStart()
{
    std::vector<ClusterId> wanted;
    for (const SavedCluster &cluster : d->saved.all()) {
        if (cluster.connectAtStart)
            wanted.push_back(cluster.id);
    }
    for (const ClusterId &id : wanted)
        connectSaved(id);
}

void Clusters::Private::askKeychain(Entry &entry)
{
    const SavedCluster &cluster = *saved.find(entry.status.id);
    const auto pin = pins.find(cluster.address);
    const KeptPlace place = placeOf(cluster.address, cluster.trust, cluster.caFile, pin ? pin->sha256 : QString());
    keychain.read(
        cluster.id, place, [this, id = cluster.id, place, round = entry.keychainRound](const Result<KeychainEntry, KeychainFault> &answer) {
            Entry *asked = find(id);
            if (!asked || asked->keychainRound != round)
                return; // taken out of the window, or signed in otherwise meanwhile
            if (!answer) {
                asked->status.keychainFault = answer.error();
                set(*asked, State::NeedsPassword);
                return;
            }
            Credentials credentials{.user = answer->user, .password = answer->password};
            credentials.identity.passphrase = answer->passphrase;
            Entry &entryNow = entryFor(asked->status.address, credentials);
            entryNow.releasedFor = place;
            entryNow.status.kept = Kept::InKeychain;
            lookAtCertificate(entryNow);
        });
    set(entry, State::AskingKeychain);
}

void Clusters::Private::keepPassword(Entry &entry)
{
    const ClusterId id = entry.status.id;
    const KeptPlace place = placeOf(entry.status.address, entry.mode, entry.caFile, entry.acceptedForSession);
    entry.status.kept = Kept::Writing;
    entry.status.keychainFault.reset();
    const KeychainEntry secret{place, entry.credentials.user, entry.credentials.password, entry.credentials.identity.passphrase};
    keychain.write(id, secret, [this, id, place, round = entry.keychainRound](std::optional<KeychainFault> fault) {
        Entry *found = find(id);
        if (!found || found->keychainRound != round)
            return;
        found->status.kept = fault ? Kept::NotKept : Kept::InKeychain;
        found->status.keychainFault = fault;
        if (!fault)
            found->releasedFor = place;
        emit q.changed(id);
    });
}

void Clusters::Private::forgetPassword(const SavedCluster &cluster)
{
    keychain.forget(cluster.id, [this, name = shownName(cluster)](std::optional<KeychainFault> fault) {
        if (fault)
            trouble(tr("The password of %1 may still be in the system keychain: it did not confirm that it is gone. Look there for "
                       "“crdb-upgrader”.")
                        .arg(name));
    });
}

Result<ClusterId, QString> Clusters::save(const SavedCluster &cluster)
{
    const SavedCluster *there = d->saved.find(cluster.id);
    const std::optional<SavedCluster> before = there ? std::optional(*there) : std::nullopt;
    const auto done = before ? d->saved.change(cluster) : d->saved.add(cluster);
    if (!done)
        return done;
    const ClusterStatus *now = status(cluster.id);
    if (now && ((before && isAnotherSignIn(*before, cluster)) || now->user != cluster.user))
        remove(cluster.id);
    if (before && before->keepPassword && !cluster.keepPassword)
        d->forgetPassword(*before);
    Private::Entry *entry = d->find(cluster.id);
    if (entry && entry->status.state == State::Connected && cluster.keepPassword && entry->status.kept != Kept::InKeychain)
        d->keepPassword(*entry);
    else if (entry && !cluster.keepPassword)
        entry->status.kept = Kept::ForSession;
    if (entry)
        emit changed(cluster.id);
    return done;
}

void Clusters::forget(const ClusterId &id)
{
    const SavedCluster *there = d->saved.find(id);
    if (!there)
        return;
    const SavedCluster cluster = *there;
    remove(id);
    if (cluster.keepPassword)
        d->forgetPassword(cluster);
    d->saved.remove(id);
}

std::optional<ClusterKind> Clusters::kindOf(const ClusterId &id) const
{
    const ClusterStatus *now = status(id);
    if (now && now->simulation)
        return ClusterKind::Training;
    const SavedCluster *cluster = d->saved.find(id);
    return cluster ? std::optional(cluster->kind) : std::nullopt;
}
