// SPDX-License-Identifier: GPL-3.0-or-later
#include "stoppedserver.h"

#include "wire/codec.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Three seconds of the program pass in one: as much work as a real minute brings, and time enough for its deadlines.
constexpr double Speed = 3;
constexpr auto Standing = 14s;
constexpr auto Recovery = 2s;
constexpr auto Limit = 40s;
constexpr auto Again = 500ms;
constexpr size_t ClusterCount = 3;
constexpr size_t UpgradeCount = 2;

const QString ScenarioName = u"slow"_s; // its upgrades go on for longer than this program
const QString Target = u"8.4"_s;
const QString StoppedGuid = u"5d1c3d2e-6b1a-4c52-9b38-0c9f0e7a1f01"_s; // "checkout"
const QString OtherGuid = u"1f6a0c7e-3f25-4d0b-a8c1-6de9b4f27a02"_s;   // "sessions"

} // namespace

StoppedServer::StoppedServer(const QString &simulator, const QString &dataFolder, std::function<void(const Result &)> done)
    : m_done(std::move(done))
    , m_clock(Speed)
    , m_journal(dataFolder)
    , m_clusters(dataFolder, m_clock)
    , m_probe(m_clusters, m_clock)
    , m_tracker(m_journal, m_clusters, m_probe, m_clock)
    , m_answering(
          simulator, ScenarioName, [this] { connectAll(); }, [this](const QString &why) { fail(why); })
    , m_stopping(
          simulator, ScenarioName, [this] { connectAll(); }, [this](const QString &why) { fail(why); })
{
    QTimer::singleShot(Limit, &m_context, [this] { fail(u"it took too long"_s); });
    QObject::connect(&m_tracker, &TaskTracker::journalFailed, &m_context, [this] { fail(u"the journal cannot be written"_s); });
    QObject::connect(&m_again, &QTimer::timeout, &m_context, [this] { m_probe.refreshAll(); });
    m_tracker.open();
}

void StoppedServer::connectAll()
{
    const auto &answering = m_answering.clusters();
    const auto &stopping = m_stopping.clusters();
    if (answering.size() != ClusterCount || stopping.size() != ClusterCount)
        return; // the other one is still starting
    QObject::connect(&m_probe, &ClusterProbe::readingChanged, &m_context, [this] {
        if (!m_probe.isReading() && m_probe.facts().size() == ClusterCount && !std::exchange(m_read, true))
            submitBoth();
    });
    for (const SimulatedCluster &cluster : {answering[0], answering[1], stopping[2]}) {
        const ClusterId id =
            m_clusters.connectPinned(*ClusterAddress::parse(cluster.address), {cluster.user, cluster.password}, cluster.fingerprint);
        m_stoppedCluster = id; // the last one
    }
}

void StoppedServer::submitBoth()
{
    QObject::connect(&m_tracker, &TaskTracker::changed, &m_context, [this] {
        const std::vector<Task> tasks = m_tracker.tasks();
        const bool running = std::all_of(tasks.begin(), tasks.end(), [](const Task &task) { return task.state == TaskState::Running; });
        if (running && tasks.size() == UpgradeCount && !m_confirmedAtStop.isValid())
            stopOne();
    });
    submit(*CrdbGuid::parse(OtherGuid), m_clusters.ids().front());
    submit(*CrdbGuid::parse(StoppedGuid), m_stoppedCluster); // the last one is the one that is shown
}

void StoppedServer::submit(const CrdbGuid &guid, const ClusterId &through)
{
    const UpgradeForm form{.guid = guid.text(), .redisVersion = Target, .taskId = TaskId::random().text()};
    const auto attempt = UpgradePlan::from(form, {});
    if (!attempt.plan)
        return fail(u"the form is not valid"_s);
    m_tracker.submit({.intentId = TaskId::random().text(),
        .plan = *attempt.plan,
        .request = codec::encode(*attempt.plan),
        .cluster = through,
        .expectedVersion = attempt.plan->redisVersion()});
}

void StoppedServer::stopOne()
{
    m_stopping.standStill();
    m_confirmedAtStop = m_clock.wall();
    m_again.start(Again);
    m_emptyLoop.start();
    m_heartbeat.start();
    QTimer::singleShot(Standing, &m_context, [this] {
        // An answer that was already on its way may come after the stop, none a second later.
        if (stoppedConfirmation() > m_confirmedAtStop.addMSecs(qint64(1000 * Speed)))
            return fail(u"the stopped cluster went on answering"_s);
        m_stopping.goOn();
    });
    QTimer::singleShot(Standing + Recovery, &m_context, [this] { finish(); });
}

QDateTime StoppedServer::stoppedConfirmation() const
{
    for (const Task &task : m_tracker.tasks()) {
        if (task.cluster == m_stoppedCluster)
            return task.lastConfirmed;
    }
    return {};
}

void StoppedServer::finish()
{
    if (m_ended)
        return;
    m_ended = true;
    m_result.window = m_heartbeat.stop();
    m_result.empty = m_emptyLoop.stop();
    m_done(m_result);
}

void StoppedServer::fail(const QString &problem)
{
    if (m_ended)
        return;
    m_ended = true;
    m_result.problem = problem;
    m_done(m_result);
}
