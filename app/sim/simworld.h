// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simtypes.h"

#include <QRandomGenerator>

#include <functional>

/// The simulated clusters as a seeded state machine: no network, no clock, no thread. Whoever asks says what time it is
/// (milliseconds since the start, never going back) and calls advance() first. Every answer follows from catalogue, settings and state.
class SimWorld
{
public:
    SimWorld(const WorldSpec &spec, quint32 seed, QDateTime start);

    /// Lets everything happen that is due until \a now.
    void advance(qint64 now);
    [[nodiscard]] qint64 now() const { return m_now; }
    /// UTC time of the simulated clock.
    [[nodiscard]] QDateTime timeAt(qint64 milliseconds) const { return m_start.addMSecs(milliseconds); }

    [[nodiscard]] const Guesses &guesses() const { return m_spec.guesses; }
    [[nodiscard]] int clusterCount() const { return static_cast<int>(m_clusters.size()); }
    [[nodiscard]] const SimCluster &cluster(int index) const { return m_clusters.at(static_cast<size_t>(index)); }
    [[nodiscard]] const std::vector<SimDatabase> &databases() const { return m_databases; }
    /// The database of that GUID if the cluster takes part in it.
    [[nodiscard]] const SimDatabase *databaseOn(int cluster, const QString &guid) const;
    /// The instance of a database on a cluster; nothing where it takes no part.
    [[nodiscard]] static const SimInstance *instanceOn(const SimDatabase &database, int cluster);

    /// How the instance was made by the scenario.
    [[nodiscard]] ConditionSpec conditionOf(const SimDatabase &database, const SimInstance &instance) const;
    /// The link of one instance to another one does not come up.
    [[nodiscard]] bool linkIsDown(const SimDatabase &database, const SimInstance &from, const SimInstance &to) const;
    /// A shard of the instance loads and keeps the current step from ending.
    [[nodiscard]] bool isLoading(const SimDatabase &database, const SimInstance &instance) const;
    /// The peers of the instance cannot ask its cluster.
    [[nodiscard]] bool isUnreachable(const SimDatabase &database, const SimInstance &instance) const;

    /// Role of the user, or nothing: wrong, unknown or locked, or Basic is switched off. Five refusals within 15 minutes lock the account
    /// for 30 minutes.
    [[nodiscard]] std::optional<QString> signIn(int cluster, const QString &user, const QString &password);
    /// The same for the call that gives tokens, which works without Basic too.
    [[nodiscard]] std::optional<QString> checkPassword(int cluster, const QString &user, const QString &password);
    /// Role of whoever showed a client certificate of this name.
    [[nodiscard]] std::optional<QString> roleOfCertificate(int cluster, const QString &user);
    [[nodiscard]] QString giveToken(int cluster, const QString &user, qint64 seconds);
    /// Nothing where the token is unknown or its time is over.
    [[nodiscard]] std::optional<QString> userOfToken(int cluster, const QString &token) const;
    void setPassword(int cluster, const QString &user, const QString &password);

    /// The cluster software has the upgrade call on every node (8.0.18 or later).
    [[nodiscard]] bool hasUpgradeCall(int cluster) const;
    /// What renews the certificate of a cluster when the scenario says so; the world itself has none.
    void setCertificateRenewal(std::function<void(int cluster)> renew) { m_renewCertificate = std::move(renew); }
    /// Applies the events of the scenario that wait for this request.
    void beforeRequest(int cluster, const QString &method, const QString &path);

    /// Takes an upgrade: a refusal, or the task's id. Empty \a taskId: the cluster makes one.
    struct Taken {
        std::optional<Refusal> refusal;
        QString taskId;
    };
    Taken submitUpgrade(
        int cluster, const QString &guid, const UpgradeOrder &order, const QString &taskId, std::optional<qint64> ttlSeconds);
    /// Nothing: the cancel is accepted.
    std::optional<Refusal> cancel(int cluster, const QString &taskId, bool force);
    /// A task as long as its result is kept.
    [[nodiscard]] const SimTask *task(int cluster, const QString &id) const;
    [[nodiscard]] std::vector<const SimTask *> tasks(int cluster) const;
    /// The running or waiting task of a database, wherever it was started.
    [[nodiscard]] const SimTask *activeTask(const QString &guid) const;
    /// When the first running task that has not got there yet will be past the last shard of an instance; nothing where none will.
    [[nodiscard]] std::optional<qint64> nextCommit() const;

private:
    // simworld.cpp; signing in is in simsignin.cpp
    void addDatabase(const DatabaseSpec &spec);
    [[nodiscard]] int clusterIndex(const QString &name) const;
    [[nodiscard]] SimDatabase *find(const QString &guid);
    void applyEvent(const EventSpec &event);
    // quirks.cpp
    [[nodiscard]] const QuirkSpec *quirkOf(QuirkSpec::Kind kind, const SimDatabase &database, const SimInstance &instance) const;
    // upgraderules.cpp
    [[nodiscard]] std::optional<Refusal> checkRules(
        const SimDatabase &database, int cluster, const UpgradeOrder &order, const QString &target) const;
    [[nodiscard]] std::optional<Refusal> checkTarget(const SimDatabase &database, const UpgradeOrder &order, const QString &target) const;
    [[nodiscard]] std::optional<Refusal> checkModules(
        const SimDatabase &database, int cluster, const UpgradeOrder &order, const QString &target) const;
    [[nodiscard]] const OfferSpec *offerOn(int cluster, const QString &target) const;
    [[nodiscard]] QString newestTarget(const SimDatabase &database) const;
    // tasktimeline.cpp
    void startTask(SimTask &task, qint64 at);
    [[nodiscard]] qint64 varied(double seconds);
    qint64 planInstance(SimTask &task, const SimDatabase &database, size_t index, qint64 at);
    [[nodiscard]] bool failsAfter(SimTask &task, const SimDatabase &database, int instance, const QString &word, qint64 at);
    // taskprogress.cpp
    [[nodiscard]] SimTask *nextDue(qint64 until);
    void applyStep(SimTask &task, const SimTask::Step &step);
    void applyInstanceStep(SimTask &task, SimDatabase &database, int instance, const QString &word, qint64 at);
    void applyWorkerStep(SimTask &task, SimDatabase &database, const QString &word, qint64 at);
    void loadModules(const SimTask &task, const SimDatabase &database, SimInstance &instance) const;
    void endTask(SimTask &task, const QString &status, qint64 at);
    void undoUnfinished(const SimTask &task, qint64 at);
    void forgetExpired();

    WorldSpec m_spec;
    QDateTime m_start;
    QRandomGenerator m_random;
    qint64 m_now = 0;
    std::vector<SimCluster> m_clusters;
    std::vector<SimDatabase> m_databases;
    std::vector<SimTask> m_tasks;
    std::vector<int> m_eventCounts;
    std::function<void(int)> m_renewCertificate;
};

/// Identifiers that look like the product's and follow from the seed.
[[nodiscard]] QString randomUuid(QRandomGenerator &random);
/// True where \a path (without query) fits \a pattern: "*" alone matches all, else each "*" stands for one segment.
[[nodiscard]] bool pathMatches(const QString &pattern, const QString &path);
