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
    std::vector<std::unique_ptr<FaultProxy>> proxies; ///< one, or one for each node; none with plain HTTP
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
        for (ClusterSpec &cluster : m_scenario.world.clusters) {
            for (size_t node = 0; cluster.security.nodesListen && node < cluster.nodes.size(); ++node)
                cluster.nodes[node].address = u"127.0.0.%1"_s.arg(node + 1);
        }
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
    if (port != 0 && !m_options.plainHttp && !openProxies(place, spec, port, wanted, port))
        return std::nullopt;
    if (port == 0)
        return std::nullopt;
    const UserSpec &user = spec.users.front();
    return SimulatedCluster{spec.name, u"127.0.0.1:%1"_s.arg(port), user.name, user.password, place.fingerprint};
}

bool Simulation::Private::openProxies(Station &place, ClusterSpec spec, quint16 upstream, quint16 wanted, quint16 &port)
{
    port = wanted;
    if (!spec.security.nodesListen)
        spec.nodes.resize(1);
    const auto hostOf = [](size_t node) { return u"127.0.0.%1"_s.arg(node + 1); };
    size_t master = 0;
    for (size_t node = 0; node < spec.nodes.size(); ++node)
        master = spec.nodes[node].uid == spec.security.masterNode ? node : master;
    for (size_t node = 0; node < spec.nodes.size(); ++node) {
        place.proxies.push_back(std::make_unique<FaultProxy>(Upstream{upstream, {}}, place.faults, place.history));
        port = place.proxies.back()->start(port, QHostAddress(hostOf(node)));
        if (port == 0)
            return false;
    }
    for (size_t node = 0; node < spec.nodes.size(); ++node) {
        if (node != master)
            place.proxies[node]->passOnTo(place.proxies[master]->origin());
    }
    return certify(place, spec);
}

bool Simulation::Private::certify(Station &place, const ClusterSpec &spec) const
{
    const auto certificate = mintCertificate(spec.name, spec.security.certificate, *m_authority);
    if (!certificate)
        return false;
    for (const auto &proxy : place.proxies)
        proxy->setSecurity(spec.security, *certificate, *m_authority);
    place.fingerprint = certificate->fingerprint;
    return true;
}

Simulation::Started Simulation::Private::open()
{
    m_authority = mintAuthority();
    if (!m_authority)
        return QCoreApplication::translate("Simulation", "The simulated clusters cannot be started: no certificate could be made.");
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

std::vector<HistoryEntry> Simulation::history(int cluster, std::size_t known) const
{
    return d->station(cluster).history.entries(known);
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
        for (const auto &proxy : place.proxies)
            proxy->faultsChanged();
    });
}

void Simulation::clearFaults(int cluster)
{
    d->inRoom([this, cluster] {
        Station &place = d->station(cluster);
        place.faults.clear();
        for (const auto &proxy : place.proxies)
            proxy->faultsChanged();
    });
}

void Simulation::removeFault(int cluster, int id)
{
    d->inRoom([this, cluster, id] {
        Station &place = d->station(cluster);
        place.faults.remove(id);
        for (const auto &proxy : place.proxies)
            proxy->faultsChanged();
    });
}

int Simulation::faultLeft(int cluster, int id) const
{
    int left = 0;
    d->inRoom([this, cluster, id, &left] { left = d->station(cluster).faults.left(id); });
    return left;
}

std::vector<SimObserved::Instance> Simulation::instances() const
{
    std::vector<SimObserved::Instance> all;
    d->inRoom([this, &all] {
        d->m_world->advance(d->m_time.now());
        for (const SimDatabase &database : d->m_world->databases()) {
            for (const SimInstance &instance : database.instances)
                all.push_back({database.spec.guid, d->m_world->cluster(instance.cluster).spec.name, instance.redisVersion});
        }
    });
    return all;
}

QDateTime Simulation::time() const
{
    return d->m_world ? d->m_world->timeAt(d->m_time.now()) : QDateTime();
}

std::optional<std::chrono::milliseconds> Simulation::untilCommit() const
{
    std::optional<std::chrono::milliseconds> wait;
    d->inRoom([this, &wait] {
        d->m_world->advance(d->m_time.now());
        if (const auto at = d->m_world->nextCommit())
            wait = std::chrono::milliseconds(*at - d->m_world->now());
    });
    return wait;
}

bool Simulation::setCertificate(int cluster, SecuritySpec::Certificate kind)
{
    bool done = false;
    d->inRoom([this, cluster, kind, &done] {
        Station &place = d->station(cluster);
        ClusterSpec spec = d->m_scenario.world.clusters.at(static_cast<size_t>(cluster));
        spec.security.certificate = kind;
        done = !place.proxies.empty() && d->certify(place, spec);
    });
    return done;
}

void Simulation::moveMaster(int cluster, int node)
{
    d->inRoom([this, cluster, node] {
        const Station &place = d->station(cluster);
        const auto master = static_cast<size_t>(node);
        for (size_t i = 0; i < place.proxies.size(); ++i)
            place.proxies[i]->passOnTo(i == master ? QByteArray() : place.proxies.at(master)->origin());
    });
}

QString Simulation::swapCertificate(int cluster)
{
    QString fingerprint;
    d->inRoom([this, cluster, &fingerprint] {
        Station &place = d->station(cluster);
        if (!place.proxies.empty() && d->certify(place, d->m_scenario.world.clusters.at(static_cast<size_t>(cluster))))
            fingerprint = place.fingerprint;
    });
    return fingerprint;
}

QByteArray Simulation::authority() const
{
    return d->m_authority ? d->m_authority->certificatePem : QByteArray();
}

std::optional<MintedCertificate> Simulation::clientCertificate(const QString &user) const
{
    return d->m_authority ? mint({.name = user, .issuer = &*d->m_authority}) : std::nullopt;
}

void Simulation::setPassword(int cluster, const QString &user, const QString &password)
{
    d->inRoom([this, cluster, &user, &password] { d->m_world->setPassword(cluster, user, password); });
}
