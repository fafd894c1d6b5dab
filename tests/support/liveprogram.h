// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clusterprobe.h"
#include "clusters.h"
#include "journal.h"
#include "simulation.h"
#include "systemclock.h"
#include "tasktracker.h"
#include "wire/codec.h"

#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

/// The whole program below the window, against simulated clusters over real TLS. Time runs \a speed times faster on both sides.
class LiveProgram
{
    // Deadlines shrink with the speed, and a sanitized build needs several times as long for each answer.
#ifdef __SANITIZE_ADDRESS__
    static constexpr double Fastest = 20;
#else
    static constexpr double Fastest = 60;
#endif

public:
    explicit LiveProgram(const QString &scenario, double asked = 20)
        : LiveProgram(*Scenario::load(scenario), asked)
    { }
    explicit LiveProgram(const Scenario &scenario, double asked = 20)
        : speed(std::min(asked, Fastest))
        , clock(speed)
        , simulation(std::make_unique<Simulation>(scenario, SimulationOptions{.speed = speed}))
    {
        const auto started = simulation->start();
        if (!started)
            qFatal("%s", qPrintable(started.error()));
        simulated = *started;
        startProgram();
    }
    ~LiveProgram()
    {
        stopProgram();
    }

    /// A program on the same data folder, as after a stop.
    void startProgram()
    {
        journal = std::make_unique<Journal>(folder.filePath(QStringLiteral("data")));
        clusters = std::make_unique<Clusters>(folder.filePath(QStringLiteral("data")), clock);
        probe = std::make_unique<ClusterProbe>(*clusters, clock);
        tracker = std::make_unique<TaskTracker>(*journal, *clusters, *probe, clock);
    }
    void stopProgram()
    {
        tracker.reset();
        probe.reset();
        clusters.reset();
        journal.reset();
    }

    /// Opens the journal, signs in to all clusters and waits until everything was read. False after \a seconds.
    [[nodiscard]] bool connectAll()
    {
        QSignalSpy opened(tracker.get(), &TaskTracker::opened);
        tracker->open();
        if (opened.isEmpty() && !opened.wait())
            return false;
        for (const SimulatedCluster &cluster : simulated)
            clusters->connectPinned(*ClusterAddress::parse(cluster.address), {cluster.user, cluster.password}, cluster.fingerprint);
        return QTest::qWaitFor([this] { return everyoneRead(); }, 20000);
    }
    [[nodiscard]] bool everyoneRead() const
    {
        return clusters->ids().size() == simulated.size() && !probe->isReading() && probe->facts().size() == simulated.size();
    }

    [[nodiscard]] ClusterId cluster(size_t index) const
    {
        return Clusters::idFor(*ClusterAddress::parse(simulated.at(index).address));
    }

    /// The form as the page would leave it for the scenario's database.
    [[nodiscard]] UpgradeForm form() const
    {
        const ScenarioInfo &info = simulation->scenario().info;
        return {.guid = info.openDatabase, .redisVersion = info.target, .taskId = TaskId::random().text()};
    }
    [[nodiscard]] ConfirmedUpgrade confirmed(const UpgradeForm &form) const
    {
        const auto attempt = UpgradePlan::from(form, {});
        if (!attempt.plan)
            qFatal("the form is not valid");
        ConfirmedUpgrade upgrade{
            .intentId = TaskId::random().text(), .plan = *attempt.plan, .request = codec::encode(*attempt.plan), .cluster = cluster(0)};
        if (const auto database = findDatabase(probe->facts(), attempt.plan->guid())) {
            upgrade.databaseName = database->name;
            upgrade.expectedVersion = attempt.plan->redisVersion();
            if (!upgrade.expectedVersion)
                upgrade.expectedVersion = newestOffered(versionOffers(probe->facts(), *database));
            if (!database->seenThrough.empty())
                upgrade.cluster = database->seenThrough.front();
        }
        return upgrade;
    }
    TaskId submit(const UpgradeForm &form)
    {
        const ConfirmedUpgrade upgrade = confirmed(form);
        tracker->submit(upgrade);
        return upgrade.plan.taskId();
    }
    [[nodiscard]] bool reaches(const TaskId &id, TaskState state, int milliseconds = 30000) const
    {
        return QTest::qWaitFor([&] { return tracker->task(id) && tracker->task(id)->state == state; }, milliseconds);
    }

    /// Upgrade requests that arrived at any cluster.
    [[nodiscard]] int posts() const
    {
        int count = 0;
        const QString path = QStringLiteral("/v1/crdbs/%1/upgrade").arg(simulation->scenario().info.openDatabase);
        for (size_t i = 0; i < simulated.size(); ++i)
            count += simulation->arrivals(int(i), QStringLiteral("POST"), path);
        return count;
    }
    /// A value of the journal file as another program reads it.
    [[nodiscard]] QVariant stored(const QString &select) const
    {
        QVariant value;
        {
            QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("reader"));
            db.setDatabaseName(folder.filePath(QStringLiteral("data/journal.sqlite")));
            QSqlQuery query(db.open() ? db : QSqlDatabase());
            if (query.exec(select) && query.next())
                value = query.value(0);
        }
        QSqlDatabase::removeDatabase(QStringLiteral("reader"));
        return value;
    }

    /// Changes the journal file behind the program's back.
    void execute(const QString &statement) const
    {
        {
            QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("writer"));
            db.setDatabaseName(folder.filePath(QStringLiteral("data/journal.sqlite")));
            QSqlQuery query(db.open() ? db : QSqlDatabase());
            if (!query.exec(statement))
                qFatal("%s", qPrintable(statement));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("writer"));
    }

    QTemporaryDir folder;
    double speed;
    SystemClock clock;
    std::unique_ptr<Simulation> simulation;
    std::vector<SimulatedCluster> simulated;
    std::unique_ptr<Journal> journal;
    std::unique_ptr<Clusters> clusters;
    std::unique_ptr<ClusterProbe> probe;
    std::unique_ptr<TaskTracker> tracker;
};
