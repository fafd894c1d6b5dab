// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apiclient.h"
#include "clusters.h"
#include "keychain.h"
#include "pins.h"
#include "systemkeychain.h"
#include "trust.h"

class Clusters::Private
{
public:
    struct Entry {
        ClusterStatus status;
        Credentials credentials;
        TrustMode mode = TrustMode::Ask;
        QString caFile;
        QString acceptedForSession;             ///< the fingerprint that holds now; empty: CAs decide
        std::optional<KeptPlace> releasedFor{}; ///< where the password came from the keychain
        int keychainRound = 0;                  ///< an answer to an earlier question is nobody's
        std::unique_ptr<CertificateLook> look{};
        std::unique_ptr<ApiClient> client{};
    };

    Private(Clusters &owner, const QString &dataFolder, Clock &clockOfApp, SecretStore *store);

    Entry *find(const ClusterId &id);
    Entry &entryAt(const ClusterId &id, const ClusterAddress &address);
    /// \a credentials with what a saved cluster says of its way of signing in.
    Entry &entryFor(const ClusterAddress &address, const Credentials &credentials);
    void set(Entry &entry, ClusterStatus::State state);
    void fail(Entry &entry, const Failure &failure);
    void trouble(const QString &sentence);
    void dropClient(Entry &entry);

    // clusters_signin.cpp
    void lookAtCertificate(Entry &entry);
    void certificateSeen(Entry &entry, const CertificateInfo &certificate);
    void judgeByPin(Entry &entry);
    void judgeByCas(Entry &entry);
    [[nodiscard]] static TrustPolicy policyOf(const Entry &entry, const QString &pin);
    [[nodiscard]] bool wouldMix(const Entry &entry) const;
    void signIn(Entry &entry);
    void makeClient(Entry &entry);
    void answered(Entry &entry, const Result<Reply, Failure> &answer);
    void letIn(Entry &entry, const QString &name, const QDateTime &serverDate);

    // clusters_saved.cpp
    void askKeychain(Entry &entry);
    [[nodiscard]] KeptPlace placeOf(const ClusterAddress &address, TrustMode mode, const QString &caFile, const QString &pin) const;
    void keepPassword(Entry &entry);
    void forgetPassword(const SavedCluster &cluster);

    Clusters &q;
    Pins pins;
    SavedClusters saved;
    Clock &clock;
    std::unique_ptr<SystemKeychain> ownStore;
    Keychain keychain;
    QStringList ownTroubles;
    bool onlySimulated = false;
    std::vector<std::unique_ptr<Entry>> entries;
    std::map<ClusterId, QDateTime> lastConnected;
};
