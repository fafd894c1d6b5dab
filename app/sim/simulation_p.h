// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation.h"

#include "faultproxy.h"
#include "simhistory.h"
#include "simserver.h"
#include "simtime.h"

#include <QThread>

/// Everything that lives in the simulation's thread for one cluster.
struct Station {
    FaultBook faults;
    SimHistory history;
    std::unique_ptr<SimServer> server;
    std::vector<std::unique_ptr<FaultProxy>> proxies; ///< one, or one for each node; none with plain HTTP
    QString fingerprint;
};

class Simulation::Private
{
public:
    Private(Scenario scenario, SimulationOptions options)
        : m_scenario(std::move(scenario))
        , m_options(options)
        , m_time(options.speed)
    {
        for (ClusterSpec &cluster : m_scenario.world.clusters) {
            for (size_t node = 0; cluster.security.nodesListen && node < cluster.nodes.size(); ++node)
                cluster.nodes[node].address = QStringLiteral("127.0.0.%1").arg(node + 1);
        }
        for (size_t i = 0; i < m_scenario.world.clusters.size(); ++i)
            m_stations.push_back(std::make_unique<Station>());
        m_room.moveToThread(&m_thread);
        m_thread.setObjectName(QStringLiteral("simulation"));
        m_thread.start();
    }
    ~Private()
    {
        inRoom([this] {
            for (auto &station : m_stations) {
                station->proxies.clear();
                station->server.reset();
            }
        });
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(Private)

    /// Runs in the simulation's thread and waits for the end of it.
    template <class Act>
    void inRoom(Act act)
    {
        QMetaObject::invokeMethod(&m_room, std::move(act), Qt::BlockingQueuedConnection);
    }
    /// Runs there soon.
    template <class Act>
    void soonInRoom(Act act)
    {
        QMetaObject::invokeMethod(&m_room, std::move(act), Qt::QueuedConnection);
    }

    Started open();
    [[nodiscard]] std::optional<SimulatedCluster> openStation(int index);
    [[nodiscard]] bool openProxies(Station &place, ClusterSpec spec, quint16 upstream, quint16 wanted, quint16 &port);
    /// Gives every TLS end of the station a new certificate.
    [[nodiscard]] bool certify(Station &place, const ClusterSpec &spec) const;
    [[nodiscard]] Station &station(int index) const { return *m_stations.at(static_cast<size_t>(index)); }

    Scenario m_scenario;
    SimulationOptions m_options;
    SimTime m_time;
    std::optional<MintedCertificate> m_authority;
    std::unique_ptr<SimWorld> m_world; ///< used in the thread only
    std::vector<std::unique_ptr<Station>> m_stations;
    QThread m_thread;
    QObject m_room; ///< stands for the thread
};
