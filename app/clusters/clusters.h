// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "address.h"
#include "certificateinfo.h"
#include "clock.h"
#include "credentials.h"
#include "failure.h"
#include "ids.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

class ApiClient;

/// The clusters of this window and how each of them stands.
struct ClusterStatus {
    enum class State {
        LookingAtCertificate,
        AskingForTrust, ///< certificate is set; a person decides
        SigningIn,
        Connected,
        SignedOut,          ///< 401: nothing more is sent until somebody signs in again
        CertificateChanged, ///< blocked: certificate and earlierCertificate are set
        Failed,             ///< failure says why
    };
    ClusterId id;
    ClusterAddress address;
    QString user;
    QString name; ///< FQDN once known, else the address
    State state = State::LookingAtCertificate;
    bool simulation = false; ///< its certificate is one of the simulator's
    CertificateInfo certificate;
    CertificateInfo earlierCertificate;
    std::optional<Failure> failure;
};

/// Signs in to clusters: certificate first, then the user's decision, then one GET that opens the gate (design.md 3). Owns each cluster's
/// client and keeps accepted certificates (pins) in the data folder; passwords stay in memory for this session.
class Clusters : public QObject
{
    Q_OBJECT
public:
    Clusters(QString dataFolder, Clock &clock);
    ~Clusters() override;

    /// Begins to sign in; every step is told by changed(). An address that is already here is signed in anew under its old id.
    ClusterId connectTo(const ClusterAddress &address, const Credentials &credentials);
    /// As connectTo(), for a certificate whose fingerprint is known from a safe place (the built-in simulation).
    ClusterId connectPinned(const ClusterAddress &address, const Credentials &credentials, const QString &sha256);
    /// The person accepted exactly this certificate; refused where another one was shown meanwhile.
    void trust(const ClusterId &id, const QString &sha256);
    /// The person decided against it, or takes the cluster out of the window.
    void remove(const ClusterId &id);
    /// After SignedOut: a new client with this password.
    void signInAgain(const ClusterId &id, const Credentials &credentials);

    [[nodiscard]] std::vector<ClusterId> ids() const; ///< in the order of connecting
    [[nodiscard]] const ClusterStatus *status(const ClusterId &id) const;
    [[nodiscard]] bool isConnected(const ClusterId &id) const;
    /// Only while Connected; do not keep it.
    [[nodiscard]] ApiClient *client(const ClusterId &id) const;
    /// By participating cluster's name (FQDN), case-insensitive, connected ones only.
    [[nodiscard]] std::optional<ClusterId> findByName(const QString &fqdn) const;
    /// The stable id for an address in this data folder, also before it is connected (journal rows carry it).
    [[nodiscard]] static ClusterId idFor(const ClusterAddress &address);
    /// True once any cluster of this window is simulated: the window says so, and real clusters are refused.
    [[nodiscard]] bool isSimulation() const;

signals:
    void changed(const ClusterId &id);
    void connected(const ClusterId &id);
    void removed(const ClusterId &id);
    /// As ApiClient::requestFinished(), for the support log.
    void requestFinished(const ClusterId &id, const QString &line);

private:
    class Private;
    std::unique_ptr<Private> d;
};
