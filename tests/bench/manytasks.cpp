// SPDX-License-Identifier: GPL-3.0-or-later
#include "manytasks.h"

#include "apiclient.h"
#include "benchworld.h"
#include "ownprocess.h"
#include "wire/codec.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto Settling = 15s; ///< the single looks after the last acceptance
constexpr auto Measured = 60s;
constexpr auto Limit = 420s;
constexpr size_t AtOnce = 20; ///< submissions under way

const QString Target = u"8.4"_s;

/// Upgrades that go on for longer than this program, each database on two clusters.
const BenchWorld World{
    .clusters = ManyTasks::ClusterCount, .databases = ManyTasks::Tasks, .instances = 2, .slowness = 100, .target = Target};

} // namespace

ManyTasks::ManyTasks(const QString &simulator, const QString &folder, std::function<void(const Result &)> done)
    : m_done(std::move(done))
    , m_journal(QDir(folder).filePath(u"data"_s))
    , m_clusters(QDir(folder).filePath(u"data"_s), m_clock)
    , m_probe(m_clusters, m_clock)
    , m_tracker(m_journal, m_clusters, m_probe, m_clock)
    , m_model(m_clock)
    , m_simulator(
          simulator, World.writtenTo(folder), [this] { connectAll(); }, [this](const QString &why) { fail(why); })
{
    QTimer::singleShot(Limit, &m_context, [this] {
        fail(u"it took too long: %1 submitted, %2 running"_s.arg(QString::number(m_submitted), QString::number(m_running.size())));
    });
    QObject::connect(&m_tracker, &TaskTracker::journalFailed, &m_context, [this] { fail(u"the journal cannot be written"_s); });
    QObject::connect(&m_tracker, &TaskTracker::changed, &m_model, &TaskModel::upsert);
    m_tracker.open();
}

void ManyTasks::connectAll()
{
    QObject::connect(&m_probe, &ClusterProbe::readingChanged, &m_context, [this] {
        if (!m_probe.isReading() && m_probe.facts().size() == ClusterCount && m_submitted == 0) {
            m_residentBefore = residentKib();
            submitMore();
        }
    });
    QObject::connect(&m_tracker, &TaskTracker::changed, &m_context, [this](const Task &task) {
        if (task.state == TaskState::Prepared || task.state == TaskState::Sending)
            return;
        if (m_underWay.erase(task.id) > 0)
            submitMore();
        if (task.state != TaskState::Running)
            return;
        const bool first = m_running.insert(task.id).second;
        if (first && m_running.size() == Tasks)
            QTimer::singleShot(Settling, &m_context, [this] { begin(); });
    });
    for (const SimulatedCluster &cluster : m_simulator.clusters()) {
        if (cluster.name.startsWith("rs-0"_L1))
            m_clusters.connectPinned(*ClusterAddress::parse(cluster.address), {cluster.user, cluster.password}, cluster.fingerprint);
    }
}

void ManyTasks::submitMore()
{
    while (m_underWay.size() < AtOnce && m_submitted < Tasks) {
        const int number = m_submitted++;
        const UpgradeForm form{.guid = BenchWorld::guidOf(number), .redisVersion = Target, .taskId = TaskId::random().text()};
        const auto attempt = UpgradePlan::from(form, {});
        const auto through = m_clusters.findByName(BenchWorld::clusterName(number % ClusterCount));
        if (!attempt.plan || !through)
            return fail(u"the form is not valid, or a cluster is missing"_s);
        m_underWay.insert(attempt.plan->taskId());
        m_tracker.submit({.intentId = TaskId::random().text(),
            .plan = *attempt.plan,
            .request = codec::encode(*attempt.plan),
            .cluster = *through,
            .expectedVersion = attempt.plan->redisVersion()});
    }
}

std::vector<quint64> ManyTasks::sentSoFar() const
{
    std::vector<quint64> sent;
    for (const ClusterId &id : m_clusters.ids()) {
        const ApiClient *client = m_clusters.client(id);
        sent.push_back(client ? client->readsSent() : 0);
    }
    return sent;
}

void ManyTasks::begin()
{
    m_sentBefore = sentSoFar();
    m_processorBefore = processorTime();
    m_begun = std::chrono::steady_clock::now();
    m_tracker.setWatched(*m_running.begin()); // somebody looks at one of them
    m_model.setTicking(true);
    m_emptyLoop.start();
    m_heartbeat.start();
    QTimer::singleShot(Measured, &m_context, [this] { finish(); });
}

void ManyTasks::finish()
{
    if (m_ended)
        return;
    m_ended = true;
    m_result.loop = m_heartbeat.stop();
    m_result.empty = m_emptyLoop.stop();
    m_result.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - m_begun).count();
    m_result.processorShare = std::chrono::duration<double>(processorTime() - m_processorBefore).count() / m_result.seconds;
    const std::vector<quint64> sent = sentSoFar();
    for (size_t i = 0; i < sent.size(); ++i)
        m_result.requestsPerSecond.push_back(double(sent[i] - m_sentBefore[i]) / m_result.seconds);
    std::sort(m_result.requestsPerSecond.begin(), m_result.requestsPerSecond.end());
    m_result.residentKib = residentKib();
    m_result.grownKib = m_result.residentKib - m_residentBefore;
    m_done(m_result);
}

void ManyTasks::fail(const QString &problem)
{
    if (m_ended)
        return;
    m_ended = true;
    m_result.problem = problem;
    m_done(m_result);
}
