// SPDX-License-Identifier: GPL-3.0-or-later
// How the clusters of a simulation are opened: certificates, servers, and the ways to them.
#include "simulation_p.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

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
    m_world->setCertificateRenewal([this](int cluster) {
        Station &place = station(cluster);
        if (!place.proxies.empty() && !certify(place, m_scenario.world.clusters.at(static_cast<size_t>(cluster))))
            qWarning("no new certificate could be made");
    });
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
