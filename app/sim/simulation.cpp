// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation.h"

#include "faultproxy.h"
#include "simhistory.h"
#include "simserver.h"
#include "simtime.h"

#include <QCoreApplication>
#include <QThread>

using namespace Qt::StringLiterals;

namespace {

/// Everything that lives in the simulation's thread for one cluster.
struct Station {
    FaultBook faults;
    SimHistory history;
    std::unique_ptr<SimServer> server;
    std::unique_ptr<FaultProxy> proxy; ///< none with plain HTTP
    QString fingerprint;
};

} // namespace

class Simulation::Private
{
public:
    Private(Scenario scenario, SimulationOptions options)
        : m_scenario(std::move(scenario))
        , m_options(options)
        , m_time(options.speed)
    {
        for (size_t i = 0; i < m_scenario.world.clusters.size(); ++i)
            m_stations.push_back(std::make_unique<Station>());
        m_room.moveToThread(&m_thread);
        m_thread.setObjectName(u"simulation"_s);
        m_thread.start();
    }
    ~Private()
    {
        inRoom([this] {
            for (auto &station : m_stations) {
                station->proxy.reset();
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
    [[nodiscard]] Station &station(int index) const { return *m_stations.at(static_cast<size_t>(index)); }

    Scenario m_scenario;
    SimulationOptions m_options;
    SimTime m_time;
    std::unique_ptr<SimWorld> m_world; ///< used in the thread only
    std::vector<std::unique_ptr<Station>> m_stations;
    QThread m_thread;
    QObject m_room; ///< stands for the thread
};

std::optional<SimulatedCluster> Simulation::Private::openStation(int index)
{
    Station &place = station(index);
    const ClusterSpec &spec = m_world->cluster(index).spec;
    const auto wanted = m_options.firstPort == 0 ? quint16(0) : static_cast<quint16>(m_options.firstPort + index);
    for (const ScenarioFault &each : m_scenario.faults) {
        if (each.cluster.isEmpty() || each.cluster == spec.name)
            place.faults.add(each.fault);
    }
    place.server = std::make_unique<SimServer>(*m_world, index, m_time, place.faults, place.history);
    quint16 port = place.server->listen(m_options.plainHttp ? wanted : quint16(0));
    if (port != 0 && !m_options.plainHttp) {
        const auto certificate = mintCertificate(spec.name);
        if (!certificate)
            return std::nullopt;
        place.fingerprint = certificate->fingerprint;
        place.proxy = std::make_unique<FaultProxy>(port, place.faults, place.history);
        place.proxy->setCertificate(*certificate);
        port = place.proxy->start(wanted);
    }
    if (port == 0)
        return std::nullopt;
    const UserSpec &user = spec.users.front();
    return SimulatedCluster{spec.name, u"127.0.0.1:%1"_s.arg(port), user.name, user.password, place.fingerprint};
}

Simulation::Started Simulation::Private::open()
{
    m_world = std::make_unique<SimWorld>(m_scenario.world, m_options.seed, QDateTime::currentDateTimeUtc());
    std::vector<SimulatedCluster> clusters;
    for (int index = 0; index < m_world->clusterCount(); ++index) {
        if (!m_options.historyFile.isEmpty() && !station(index).history.alsoWriteTo(m_options.historyFile))
            return QCoreApplication::translate("Simulation", "The file %1 cannot be written. Choose another one.")
                .arg(m_options.historyFile);
        const auto opened = openStation(index);
        if (!opened && m_options.firstPort != 0) {
            return QCoreApplication::translate("Simulation",
                "The simulated cluster cannot listen on port %1 of 127.0.0.1. Choose another port, or end the program that uses it.")
                .arg(m_options.firstPort + index);
        }
        if (!opened)
            return QCoreApplication::translate(
                "Simulation", "The simulated cluster cannot be started: no free port on 127.0.0.1, or no certificate could be made.");
        clusters.push_back(*opened);
    }
    return clusters;
}

Simulation::Simulation(Scenario scenario, SimulationOptions options)
    : d(std::make_unique<Private>(std::move(scenario), options))
{ }

Simulation::~Simulation() = default;

Simulation::Started Simulation::start()
{
    std::optional<Started> result;
    d->inRoom([this, &result] { result.emplace(d->open()); });
    return *result;
}

void Simulation::start(QObject *context, std::function<void(const Started &)> ready)
{
    // The guard object lives in the caller's thread and dies with the context: then nobody is called.
    auto *messenger = new QObject(context);
    const QPointer<QObject> alive(messenger);
    d->soonInRoom([this, alive, ready = std::move(ready)] {
        const Started result = d->open();
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [alive, ready, result] {
                if (!alive)
                    return;
                alive->deleteLater();
                ready(result);
            },
            Qt::QueuedConnection);
    });
}

const Scenario &Simulation::scenario() const
{
    return d->m_scenario;
}

void Simulation::setSpeed(double speed)
{
    d->m_time.setSpeed(speed);
}

void Simulation::skip(std::chrono::milliseconds time)
{
    d->m_time.skip(time);
}

std::vector<HistoryEntry> Simulation::history(int cluster) const
{
    return d->station(cluster).history.entries();
}

int Simulation::arrivals(int cluster, const QString &method, const QString &path) const
{
    return d->station(cluster).history.arrivals(method, path);
}

void Simulation::injectFault(int cluster, Fault fault)
{
    d->inRoom([this, cluster, &fault] {
        Station &place = d->station(cluster);
        place.faults.add(std::move(fault));
        if (place.proxy)
            place.proxy->faultsChanged();
    });
}

void Simulation::clearFaults(int cluster)
{
    d->inRoom([this, cluster] {
        Station &place = d->station(cluster);
        place.faults.clear();
        if (place.proxy)
            place.proxy->faultsChanged();
    });
}

QString Simulation::swapCertificate(int cluster)
{
    QString fingerprint;
    d->inRoom([this, cluster, &fingerprint] {
        Station &place = d->station(cluster);
        const auto certificate = mintCertificate(d->m_scenario.world.clusters.at(static_cast<size_t>(cluster)).name);
        if (!place.proxy || !certificate)
            return;
        place.proxy->setCertificate(*certificate);
        place.fingerprint = fingerprint = certificate->fingerprint;
    });
    return fingerprint;
}

void Simulation::setPassword(int cluster, const QString &user, const QString &password)
{
    d->inRoom([this, cluster, &user, &password] { d->m_world->setPassword(cluster, user, password); });
}
