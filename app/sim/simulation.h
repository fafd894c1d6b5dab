// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "certificates.h"
#include "exercise.h"
#include "scenario.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

struct SimulationOptions {
    double speed = 1.0;     ///< simulated seconds per real second
    quint32 seed = 1;       ///< the same seed plays the same
    quint16 firstPort = 0;  ///< of the first cluster, the next ones follow; 0: free ports
    bool plainHttp = false; ///< no TLS and no faults on the way; for curl in a class room only
    QString historyFile;    ///< every POST is added to it (SimHistory::alsoWriteTo); empty: none
};

/// The simulated clusters of a scenario: owns a thread with the world and its servers on 127.0.0.1. Everything ends with it.
/// All functions are called from the thread that made it and are safe while clients use the clusters.
class Simulation
{
public:
    using Started = Result<std::vector<SimulatedCluster>, QString>;

    explicit Simulation(Scenario scenario, SimulationOptions options = {});
    ~Simulation();
    Q_DISABLE_COPY_MOVE(Simulation)

    /// Mints the certificates and listens; returns when every cluster can be reached (some 20 ms). Only once.
    Started start();
    /// The same without waiting: \a ready runs once in the thread of \a context, later, or never if that is gone.
    void start(QObject *context, std::function<void(const Started &)> ready);

    [[nodiscard]] const Scenario &scenario() const;
    /// From now on; tasks that run go on at the new pace.
    void setSpeed(double speed);
    /// Lets the clusters' time jump ahead at once.
    void skip(std::chrono::milliseconds time);

    /// Every complete request a cluster (in the order of start()'s result) has read so far, oldest first.
    /// All but the first \a known.
    [[nodiscard]] std::vector<HistoryEntry> history(int cluster, std::size_t known = 0) const;
    /// Complete requests that arrived at the TLS end, also those that a fault kept from the cluster. \a path without the query.
    [[nodiscard]] int arrivals(int cluster, const QString &method, const QString &path) const;

    /// In force when this returns.
    void injectFault(int cluster, Fault fault);
    void clearFaults(int cluster);
    void removeFault(int cluster, int id);
    /// As FaultBook::left().
    [[nodiscard]] int faultLeft(int cluster, int id) const;
    /// Every instance of every database as it is now.
    [[nodiscard]] std::vector<SimObserved::Instance> instances() const;
    /// The clusters' time: UTC, moved by speed and skips. Invalid before start().
    [[nodiscard]] QDateTime time() const;
    /// How long until a running upgrade has an instance past its last shard, from where it cannot be cancelled; nothing where none will.
    [[nodiscard]] std::optional<std::chrono::milliseconds> untilCommit() const;
    /// A certificate of another kind for new connections. False where none could be made.
    bool setCertificate(int cluster, SecuritySpec::Certificate kind);
    /// Another node answers from now on, counted from 0; the others pass new connections on to it. Only with SecuritySpec::nodesListen.
    void moveMaster(int cluster, int node);
    /// Gives the cluster another certificate for new connections; returns its SHA-256 like SimulatedCluster::fingerprint.
    QString swapCertificate(int cluster);
    /// The CA that issues certificates of clusters with SecuritySpec::Certificate::FromCa and of clients, in PEM; once started.
    [[nodiscard]] QByteArray authority() const;
    /// A certificate of that CA, with its key, for a client who is \a user. Nothing where it cannot be made.
    [[nodiscard]] std::optional<MintedCertificate> clientCertificate(const QString &user) const;
    /// Sets the password of a user on one cluster.
    void setPassword(int cluster, const QString &user, const QString &password);

private:
    class Private;
    std::unique_ptr<Private> d;
};
