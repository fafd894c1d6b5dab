// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include "exercisefile.h"
#include "lanes.h"
#include "wire/codec.h"

#include <QGuiApplication>
#include <QSaveFile>

namespace {

std::unique_ptr<Clock> clockFor(bool simulated)
{
    if (simulated)
        return std::make_unique<TrainingClock>();
    return std::make_unique<SystemClock>();
}

} // namespace

Session::Session(const QString &folder, std::optional<Scenario> scenario)
    : m_clock(clockFor(scenario.has_value()))
    , m_journal(folder)
    , m_clusters(folder, *m_clock)
    , m_probe(m_clusters, *m_clock)
    , m_tracker(m_journal, m_clusters, m_probe, *m_clock)
    , m_log(folder, m_clusters, m_probe, *m_clock)
    , m_settings(folder)
    , m_window(m_clusters, m_probe, m_tracker, *m_clock, codec::encode, codec::rawTask, codec::form, m_settings)
    , m_news(m_tracker, m_clusters, *m_clock, m_settings, m_notifier, [] { return QGuiApplication::focusWindow() != nullptr; })
    , m_presence(m_tracker, m_probe, scenario.has_value())
{
    if (scenario) {
        m_clusters.setOnlySimulated();
        m_simulation.emplace(std::move(*scenario));
    }
    const auto goToTask = [this](const TaskId &id) {
        m_window.comeForward();
        m_window.showTask(id);
    };
    QObject::connect(&m_news, &Newsroom::taskRequested, &m_window, goToTask);
    QObject::connect(&m_presence, &Presence::taskRequested, &m_window, goToTask);
    QObject::connect(&m_presence, &Presence::windowRequested, &m_window, &MainWindow::comeForward);
    QObject::connect(&m_news, &Newsroom::clusterRequested, &m_window, [this] {
        m_window.comeForward();
        m_window.showPage(MainWindow::ClustersList);
    });
    m_window.setSupport({.diagnostics = [this] { return diagnostics::text(m_log.diagnostics(QGuiApplication::platformName())); },
        .setDetailed = [this](bool detailed) { m_log.setDetailed(detailed); },
        .logPath = m_log.path()});
}

Session::~Session() = default;

std::optional<QString> Session::start()
{
    m_tracker.open();
    return m_simulation ? startSimulation() : std::nullopt;
}

std::optional<QString> Session::startSimulation()
{
    const auto started = m_simulation->start();
    if (!started)
        return started.error();
    for (const SimulatedCluster &cluster : *started) {
        if (const auto address = ClusterAddress::parse(cluster.address))
            m_clusters.connectPinned(*address, {cluster.user, cluster.password}, cluster.fingerprint);
    }
    auto *clock = static_cast<TrainingClock *>(m_clock.get()); // the constructor made it so
    m_director = std::make_unique<Director>(*m_simulation, *clock);
    m_window.setTraining(m_director.get());
    const ScenarioInfo &info = m_simulation->scenario().info;
    if (const auto guid = CrdbGuid::parse(info.openDatabase))
        m_window.openDatabase(*guid, info.target);
    return {};
}

void Session::setExercise(const Exercise &exercise)
{
    m_window.setExercise(exercise, [this, exercise](const QString &path, const ExerciseScore &score) -> std::optional<QString> {
        QSaveFile file(path);
        const QByteArray text = exercisefile::result(exercise, score, {}, m_clock->wall());
        if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
            return {};
        return QCoreApplication::translate("Session", "%1 could not be written: %2. Choose another folder.").arg(path, file.errorString());
    });
}

void Session::play(const QString &screenshots, PlayEnded ended)
{
    const ScenarioInfo &info = m_simulation->scenario().info;
    m_play = std::make_unique<Demonstration>(m_window, *m_clock,
        Demonstration::Script{.guid = info.openDatabase, .target = info.target, .title = info.title, .screenshots = screenshots},
        [this] { return progress(); });
    QObject::connect(m_play.get(), &Demonstration::finished, &m_window, std::move(ended));
    m_play->start();
}

Demonstration::Progress Session::progress() const
{
    const std::vector<Task> tasks = m_tracker.tasks();
    if (tasks.empty())
        return {};
    const Task &task = tasks.front();
    return {storedName(task.state), currentStep(task), isTerminal(task.state) || task.state == TaskState::Unverified};
}
