// SPDX-License-Identifier: GPL-3.0-or-later
#include "director.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Director)
};

Fault asFault(const TrainerFault &from)
{
    using Kind = TrainerFault::Kind;
    Fault fault;
    fault.id = from.id;
    fault.method = from.method;
    fault.path = from.path;
    fault.times = from.times > 0 ? from.times : -1;
    switch (from.kind) {
    case Kind::Delay:
        fault.kind = Fault::Kind::Delay;
        fault.milliseconds = from.amount;
        break;
    case Kind::Refuse:
        fault.kind = Fault::Kind::Refuse;
        break;
    case Kind::BlackHole:
        fault.kind = Fault::Kind::BlackHole;
        break;
    case Kind::Cut:
    case Kind::Reset:
        fault.kind = Fault::Kind::Cut;
        fault.bytes = from.amount;
        fault.reset = from.kind == Kind::Reset;
        break;
    case Kind::Status:
        fault.kind = Fault::Kind::Answer;
        fault.status = from.amount;
        fault.executes = false;
        fault.body = "The trainer sent this.";
        break;
    case Kind::Garbage:
        fault.kind = Fault::Kind::Answer;
        fault.status = 200;
        fault.contentType = "application/json";
        fault.body = "{\"id\": \"not the end of th";
        break;
    case Kind::ExpiredCertificate:
        break; // no fault of the book: the certificate itself
    }
    return fault;
}

} // namespace

Director::Director(Simulation &simulation, TrainingClock &clock)
    : m_simulation(simulation)
    , m_clock(clock)
    , m_read(simulation.scenario().world.clusters.size())
{ }

ScenarioInfo Director::scenario() const
{
    return m_simulation.scenario().info;
}

QStringList Director::clusters() const
{
    QStringList names;
    for (const ClusterSpec &cluster : m_simulation.scenario().world.clusters)
        names.append(cluster.name);
    return names;
}

QDateTime Director::time() const
{
    return m_simulation.time();
}

double Director::speed() const
{
    return m_clock.speed();
}

void Director::setSpeed(double speed)
{
    const double wanted = std::clamp(speed, 0.0, FastestSpeed);
    if (wanted == m_clock.speed())
        return;
    m_simulation.setSpeed(wanted);
    m_clock.setSpeed(wanted);
    note(TrainerLogLine::Kind::Time, {},
        wanted == 0.0 ? Words::tr("Time stands still.") : Words::tr("Time runs %1 times as fast.").arg(wanted));
}

void Director::skip(std::chrono::milliseconds time)
{
    if (time.count() <= 0)
        return;
    m_simulation.skip(time);
    m_clock.skip(time);
    note(TrainerLogLine::Kind::Time, {}, Words::tr("Time was put forward by %1 s.").arg(static_cast<double>(time.count()) / 1000.0));
}

bool Director::skipToCommit()
{
    const auto wait = m_simulation.untilCommit();
    if (!wait)
        return false;
    skip(std::max(*wait, std::chrono::milliseconds(1)));
    return true;
}

std::vector<int> Director::placesOf(const TrainerFault &fault) const
{
    std::vector<int> places;
    for (int place = 0; place < static_cast<int>(m_read.size()); ++place) {
        if (fault.cluster < 0 || fault.cluster == place)
            places.push_back(place);
    }
    return places;
}

int Director::setFault(const TrainerFault &fault)
{
    TrainerFault set = fault;
    set.id = ++m_lastId;
    for (const int place : placesOf(set)) {
        if (set.kind != TrainerFault::Kind::ExpiredCertificate)
            m_simulation.injectFault(place, asFault(set));
        else if (!m_simulation.setCertificate(place, SecuritySpec::Certificate::Expired)) {
            m_faults.push_back(set);
            removeFault(set.id); // of the clusters before this one too
            return 0;
        }
    }
    m_faults.push_back(set);
    note(TrainerLogLine::Kind::Fault, {}, Words::tr("Set: %1").arg(faultSentence(set, clusters())));
    return set.id;
}

void Director::removeFault(int id)
{
    const auto found = std::ranges::find(m_faults, id, &TrainerFault::id);
    if (found == m_faults.end())
        return;
    const TrainerFault fault = *found;
    m_faults.erase(found);
    for (const int place : placesOf(fault)) {
        if (fault.kind != TrainerFault::Kind::ExpiredCertificate) {
            m_simulation.removeFault(place, id);
        } else {
            const auto own = m_simulation.scenario().world.clusters.at(static_cast<size_t>(place)).security.certificate;
            m_simulation.setCertificate(place, own);
        }
    }
    note(TrainerLogLine::Kind::Fault, {}, Words::tr("Taken back: %1").arg(faultSentence(fault, clusters())));
}

int Director::left(const TrainerFault &fault) const
{
    if (fault.kind == TrainerFault::Kind::ExpiredCertificate)
        return -1;
    int most = 0;
    for (const int place : placesOf(fault)) {
        const int here = m_simulation.faultLeft(place, fault.id);
        if (here < 0)
            return here;
        most = std::max(most, here);
    }
    return most;
}

std::vector<TrainerFault> Director::faults() const
{
    std::vector<TrainerFault> working;
    for (TrainerFault fault : m_faults) {
        const int often = left(fault);
        if (often == 0)
            continue;
        fault.times = std::max(0, often);
        working.push_back(fault);
    }
    return working;
}

SimObserved Director::observed() const
{
    static const QRegularExpression cancel(u"\\A/v1/crdb_tasks/[^/]+/actions/cancel(\\?|\\z)"_s);
    SimObserved seen;
    seen.instances = m_simulation.instances();
    for (int place = 0; place < static_cast<int>(m_read.size()); ++place) {
        for (const DatabaseSpec &database : m_simulation.scenario().world.databases) {
            // At the TLS end, so that those count too that a fault kept from the cluster.
            seen.upgradeRequests[database.guid] += m_simulation.arrivals(place, u"POST"_s, u"/v1/crdbs/%1/upgrade"_s.arg(database.guid));
        }
        bool refused = false;
        for (const HistoryEntry &entry : m_simulation.history(place)) {
            const bool post = entry.method == "POST"_L1;
            if (post && cancel.match(entry.path).hasMatch())
                ++seen.cancelRequests;
            constexpr int Unauthorized = 401;
            if (entry.status == Unauthorized) {
                ++seen.refusedSignIns;
                refused = true;
                seen.answeredAfterRefusal = false;
            } else if (refused) {
                seen.answeredAfterRefusal = true;
            }
        }
    }
    return seen;
}

void Director::note(TrainerLogLine::Kind kind, const QString &cluster, const QString &text)
{
    readRequests(); // what came before stands before
    m_log.push_back({time(), kind, cluster, text});
}

void Director::readRequests()
{
    const std::size_t begin = m_log.size();
    const auto &specs = m_simulation.scenario().world.clusters;
    for (std::size_t place = 0; place < m_read.size(); ++place) {
        for (const HistoryEntry &entry : m_simulation.history(static_cast<int>(place), m_read[place])) {
            ++m_read[place];
            m_log.push_back({entry.at, TrainerLogLine::Kind::Request, specs[place].name,
                Words::tr("%1 %2 → %3").arg(entry.method, entry.path, QString::number(entry.status))});
        }
    }
    std::stable_sort(m_log.begin() + static_cast<std::ptrdiff_t>(begin), m_log.end(),
        [](const TrainerLogLine &a, const TrainerLogLine &b) { return a.at < b.at; });
}

std::vector<TrainerLogLine> Director::log(std::size_t known)
{
    readRequests();
    return {m_log.begin() + static_cast<std::ptrdiff_t>(std::min(known, m_log.size())), m_log.end()};
}
