// SPDX-License-Identifier: GPL-3.0-or-later
#include "clusterprobe.h"
#include "clusters.h"
#include "commandline.h"
#include "datafolder.h"
#include "demonstration.h"
#include "journal.h"
#include "lanes.h"
#include "look.h"
#include "mainwindow.h"
#include "settings.h"
#include "simulation.h"
#include "singleinstance.h"
#include "supportlog.h"
#include "systemclock.h"
#include "tasktracker.h"
#include "wire/codec.h"

#include <QApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>
#include <QTranslator>

#include <cstdio>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace {

constexpr QSize DesignSize(1280, 800);
constexpr int UsageError = 1;
constexpr int DemonstrationFailed = 3;

void print(FILE *to, const QString &text)
{
    std::fprintf(to, "%s\n", qPrintable(text));
}

/// True where no display is there and nobody chose a platform: the demonstration then plays by itself.
bool chooseOffscreen()
{
    if (qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        return qgetenv("QT_QPA_PLATFORM").startsWith("offscreen");
    if (!qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY"))
        return false;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return true;
}

/// A core file, or another program of the same user, would show passwords (reliability.md 4.2 C5). Not in debug builds: debuggers and leak
/// checkers read the memory.
void keepMemoryPrivate()
{
#ifdef NDEBUG
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    ::prctl(PR_SET_DUMPABLE, 0);
#endif
}

/// Where everything is kept. A demonstration without a folder of its own gets one that is new each time.
QString dataFolder(const CommandLine &line, std::unique_ptr<QTemporaryDir> &temporary)
{
    if (!line.dataFolder.isEmpty())
        return QDir(line.dataFolder).absolutePath();
    if (!line.demo && line.action != CommandLine::Action::SelfTest)
        return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    temporary = std::make_unique<QTemporaryDir>();
    return temporary->path();
}

/// The demonstration's simulated clusters, and the play on them.
class Demo
{
public:
    Demo(Scenario scenario, MainWindow &window, Clusters &clusters, TaskTracker &tracker, Clock &clock)
        : m_simulation(std::move(scenario))
        , m_window(window)
        , m_clusters(clusters)
        , m_tracker(tracker)
        , m_clock(clock)
    { }

    /// Returns what went wrong, or nothing.
    std::optional<QString> start()
    {
        const auto started = m_simulation.start();
        if (!started)
            return started.error();
        for (const SimulatedCluster &cluster : *started) {
            if (const auto address = ClusterAddress::parse(cluster.address))
                m_clusters.connectPinned(*address, {cluster.user, cluster.password}, cluster.fingerprint);
        }
        const ScenarioInfo &info = m_simulation.scenario().info;
        if (const auto guid = CrdbGuid::parse(info.openDatabase))
            m_window.openDatabase(*guid, info.target);
        return {};
    }

    void play(const QString &screenshots)
    {
        const ScenarioInfo &info = m_simulation.scenario().info;
        m_play = std::make_unique<Demonstration>(m_window, m_clock,
            Demonstration::Script{.guid = info.openDatabase, .target = info.target, .title = info.title, .screenshots = screenshots},
            [this] { return progress(); });
        QObject::connect(m_play.get(), &Demonstration::finished, qApp, [screenshots](const QString &state, const QString &problem) {
            if (!screenshots.isEmpty())
                print(stdout, QApplication::translate("main", "Screenshots: %1").arg(screenshots));
            if (!problem.isEmpty())
                print(stderr, problem);
            print(stdout, QApplication::translate("main", "The upgrade ended as: %1").arg(state));
            // With a display the window stays for questions; without one the result is the exit code.
            if (!screenshots.isEmpty())
                QApplication::exit(state == storedName(TaskState::Verified) && problem.isEmpty() ? 0 : DemonstrationFailed);
        });
        m_play->start();
    }

private:
    Demonstration::Progress progress() const
    {
        const std::vector<Task> tasks = m_tracker.tasks();
        if (tasks.empty())
            return {};
        const Task &task = tasks.front();
        return {storedName(task.state), currentStep(task), isTerminal(task.state) || task.state == TaskState::Unverified};
    }

    Simulation m_simulation;
    MainWindow &m_window;
    Clusters &m_clusters;
    TaskTracker &m_tracker;
    Clock &m_clock;
    std::unique_ptr<Demonstration> m_play;
};

int selfTest(MainWindow &window, TaskTracker &tracker)
{
    int result = UsageError;
    QObject::connect(&tracker, &TaskTracker::opened, qApp, [&result] {
        result = 0;
        QApplication::quit();
    });
    QObject::connect(&tracker, &TaskTracker::journalFailed, qApp, [] { QApplication::quit(); });
    window.show();
    tracker.open();
    QApplication::exec();
    print(result == 0 ? stdout : stderr,
        result == 0 ? QApplication::translate("main", "Complete: window, translations and record work.")
                    : QApplication::translate("main", "Not complete: the record of upgrades could not be opened."));
    return result;
}

} // namespace

int main(int argc, char *argv[])
{
    // Everything this program writes is for its user alone.
    ::umask(S_IRWXG | S_IRWXO);
    keepMemoryPrivate();
    const bool offscreen = chooseOffscreen();
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"crdb-upgrader"_s);
    QApplication::setApplicationDisplayName(u"CRDB Upgrader"_s);
    QApplication::setApplicationVersion(QStringLiteral(CRDB_VERSION));

    QTranslator qtWords;
    if (qtWords.load(QLocale(), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QApplication::installTranslator(&qtWords);
    QTranslator words;
    if (words.load(QLocale(), u"crdb-upgrader"_s, u"_"_s, u":/i18n"_s) || words.load(u":/i18n/crdb-upgrader_en.qm"_s))
        QApplication::installTranslator(&words);

    const auto line = CommandLine::parse(QApplication::arguments().mid(1));
    if (!line) {
        print(stderr, line.error());
        return UsageError;
    }
    if (line->action == CommandLine::Action::ShowVersion || line->action == CommandLine::Action::ShowHelp) {
        print(stdout, line->action == CommandLine::Action::ShowHelp ? CommandLine::help() : u"crdb-upgrader " CRDB_VERSION ""_s);
        return 0;
    }
    const auto scenario = Scenario::load(line->demo.value_or(u"success"_s));
    if (line->demo && !scenario) {
        print(stderr, scenario.error());
        return UsageError;
    }

    look::apply(application);
    std::unique_ptr<QTemporaryDir> temporary;
    const QString folder = dataFolder(*line, temporary);
    if (const auto problem = unsafeFolder(folder)) {
        print(stderr, *problem);
        return UsageError;
    }
    SingleInstance instance(folder);
    if (line->action != CommandLine::Action::SelfTest && instance.handOver()) {
        print(
            stdout, QApplication::translate("main", "CRDB Upgrader is already open on this folder. Its window was brought to the front."));
        return 0;
    }
    instance.listen();
    SystemClock clock;
    Journal journal(folder);
    Clusters clusters(folder, clock);
    ClusterProbe probe(clusters, clock);
    TaskTracker tracker(journal, clusters, probe, clock);
    SupportLog log(folder, clusters, probe, clock);
    Settings settings(folder);
    MainWindow window(clusters, probe, tracker, clock, codec::encode, codec::rawTask, codec::form, settings);
    if (line->action == CommandLine::Action::SelfTest)
        return selfTest(window, tracker);

    window.setSupport({.diagnostics = [&log] { return diagnostics::text(log.diagnostics(QGuiApplication::platformName())); },
        .setDetailed = [&log](bool detailed) { log.setDetailed(detailed); },
        .logPath = log.path()});
    QObject::connect(&instance, &SingleInstance::raiseRequested, &window, &MainWindow::comeForward);
    tracker.open();
    std::optional<Demo> demo;
    if (line->demo) {
        demo.emplace(*scenario, window, clusters, tracker, clock);
        if (const auto problem = demo->start()) {
            print(stderr, *problem);
            return UsageError;
        }
    } else {
        if (line->guid)
            window.openDatabase(*line->guid, line->redisVersion ? line->redisVersion->text() : QString());
        clusters.connectAtStart();
        if (line->connect)
            QTimer::singleShot(0, &window, [&] { window.openConnect(line->connect->display(), line->user); });
    }
    window.show();
    if (offscreen)
        window.resize(DesignSize); // there is no screen that it would have to fit
    if (demo && (line->autoplay || offscreen)) {
        QString screenshots;
        if (offscreen) {
            screenshots = QDir(folder).filePath(u"screenshots"_s);
            QDir().mkpath(screenshots);
            if (temporary)
                temporary->setAutoRemove(false);
        }
        demo->play(screenshots);
    }
    return QApplication::exec();
}
