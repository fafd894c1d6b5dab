// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "address.h"
#include "certificateinfo.h"
#include "clock.h"
#include "credentials.h"
#include "failure.h"
#include "ids.h"
#include "savedclusters.h"
#include "secretstore.h"

#include <QObject>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

class ApiClient;

/// The clusters of this window and how each of them stands.
struct ClusterStatus {
    enum class State {
        AskingKeychain, ///< the system's keychain was asked for the password; nothing is sent meanwhile
        NeedsPassword,  ///< a person types it; keychainFault says why it is not at hand, where the keychain was asked
        LookingAtCertificate,
        AskingForTrust, ///< certificate is set; a person decides
        SigningIn,
        Connected,
        SignedOut,          ///< 401: nothing more is sent until somebody signs in again
        CertificateChanged, ///< blocked: certificate and earlierCertificate are set
        Failed,             ///< failure says why
    };
    /// Where the password of this session is.
    enum class Kept { ForSession, Writing, InKeychain, NotKept };
    ClusterId id;
    ClusterAddress address;
    QString user;
    QString name; ///< FQDN once known, else the address
    State state = State::LookingAtCertificate;
    bool simulation = false; ///< its certificate is one of the simulator's
    CertificateInfo certificate;
    CertificateInfo earlierCertificate;
    std::optional<Failure> failure;
    Kept kept = Kept::ForSession;
    std::optional<KeychainFault> keychainFault; ///< of the last use of the keychain
    QDateTime connectedAt;                      ///< when it last let this window in
    /// Its clock less this computer's, by the answer to the sign-in; nothing where that told no time. Exact to a second or two.
    std::optional<std::chrono::seconds> clockDifference;
};

/// Signs in to clusters: the keychain where a saved cluster's password is there, then the certificate, then the person's decision, then one
/// GET that opens the gate (design.md 3). Owns each cluster's client, the list of saved clusters and the accepted certificates (pins) in
/// the data folder; passwords are in the keychain or in memory for this session.
class Clusters : public QObject
{
    Q_OBJECT
public:
    /// \a store is not owned; nothing: the system's keychain.
    Clusters(const QString &dataFolder, Clock &clock, SecretStore *store = nullptr);
    ~Clusters() override;

    /// Begins to sign in; every step is told by changed(). An address that is already here is signed in anew under its old id. A saved
    /// cluster's trust and way of signing in hold.
    ClusterId connectTo(const ClusterAddress &address, const Credentials &credentials);
    /// As connectTo(), for a certificate whose fingerprint is known from a safe place (the built-in simulation).
    ClusterId connectPinned(const ClusterAddress &address, const Credentials &credentials, const QString &sha256);
    /// A saved cluster with the password that the keychain has; NeedsPassword where it has none to give.
    void connectSaved(const ClusterId &id);
    /// connectSaved() for those that the person wants connected when the program starts.
    void connectAtStart();
    /// The person accepted exactly this certificate; refused where another one was shown meanwhile.
    void trust(const ClusterId &id, const QString &sha256);
    /// The person decided against it, or takes the cluster out of the window. It stays saved.
    void remove(const ClusterId &id);
    /// After SignedOut or NeedsPassword: a new client with this password.
    void signInAgain(const ClusterId &id, const Credentials &credentials);

    /// The list, to read, to order, to export and to import. Adding, changing and removing go through the functions below.
    [[nodiscard]] SavedClusters &saved() const;
    /// Adds or changes a saved cluster; the error is for the field with the address. A change of address, trust or sign-in disconnects it.
    /// The password of this session goes to the keychain where the cluster says so, and leaves it where it no longer does.
    Result<ClusterId, QString> save(const SavedCluster &cluster);
    /// Disconnects it, deletes its password from the keychain and takes it from the list.
    void forget(const ClusterId &id);
    /// How careful to be with it; nothing where nobody has said. Simulated clusters are for training whatever was said.
    [[nodiscard]] std::optional<ClusterKind> kindOf(const ClusterId &id) const;

    [[nodiscard]] std::vector<ClusterId> ids() const; ///< in the order of connecting
    [[nodiscard]] const ClusterStatus *status(const ClusterId &id) const;
    [[nodiscard]] bool isConnected(const ClusterId &id) const;
    /// Only while Connected; do not keep it.
    [[nodiscard]] ApiClient *client(const ClusterId &id) const;
    /// By participating cluster's name (FQDN), case-insensitive, connected ones only.
    [[nodiscard]] std::optional<ClusterId> findByName(const QString &fqdn) const;
    /// When it last let this window in, also after it was taken out.
    [[nodiscard]] QDateTime lastConnected(const ClusterId &id) const;
    /// The id of the cluster at this address, saved or not.
    [[nodiscard]] ClusterId idAt(const ClusterAddress &address) const;
    /// The id that an address has in this data folder while no saved cluster says otherwise (journal rows carry it).
    [[nodiscard]] static ClusterId idFor(const ClusterAddress &address);
    /// True once any cluster of this window is simulated: the window says so, and real clusters are refused.
    [[nodiscard]] bool isSimulation() const;
    /// From now on only simulated clusters are let in, and this counts as a simulation even while none is connected.
    void setOnlySimulated();
    /// What went wrong with files and keychain beside any sign-in, one sentence each, oldest first.
    [[nodiscard]] QStringList troubles() const;

signals:
    void changed(const ClusterId &id);
    void connected(const ClusterId &id);
    void removed(const ClusterId &id);
    /// As ApiClient::requestFinished(), for the support log.
    void requestFinished(const ClusterId &id, const QString &line);
    void troubled();

private:
    class Private;
    std::unique_ptr<Private> d;
};
