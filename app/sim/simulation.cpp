// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation_p.h"

#include <QCoreApplication>
#include <QPointer>

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
