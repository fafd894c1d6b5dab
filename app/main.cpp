// SPDX-License-Identifier: GPL-3.0-or-later
#include "asidethreads.h"
#include "commandline.h"
#include "datafolder.h"
#include "desktoplook.h"
#include "exercisefile.h"
#include "look.h"
#include "session.h"
#include "showntime.h"
#include "singleinstance.h"
#include "words.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>

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
    if (!line.demo && !line.exercise && line.action != CommandLine::Action::SelfTest)
        return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    temporary = std::make_unique<QTemporaryDir>();
    return temporary->path();
}

/// With a display the window stays for questions; without one the result is the exit code.
void played(const QString &screenshots, const QString &state, const QString &problem)
{
    if (!screenshots.isEmpty())
        print(stdout, QApplication::translate("main", "Screenshots: %1").arg(screenshots));
    if (!problem.isEmpty())
        print(stderr, problem);
    print(stdout, QApplication::translate("main", "The upgrade ended as: %1").arg(state));
    if (!screenshots.isEmpty())
        QApplication::exit(state == storedName(TaskState::Verified) && problem.isEmpty() ? 0 : DemonstrationFailed);
}

/// The sessions of this process: one at a time. A scenario that is chosen in the window of a simulation takes the place of the one before;
/// chosen beside real clusters it opens in a process of its own, so that the two can never be mistaken.
class Sessions
{
public:
    [[nodiscard]] Session &current() { return *m_session; }
    /// Makes the first one; nothing is shown yet.
    Session &open(const QString &folder, std::optional<Scenario> scenario)
    {
        m_base = folder;
        make(folder, std::move(scenario));
        return *m_session;
    }

private:
    void make(const QString &folder, std::optional<Scenario> scenario)
    {
        if (scenario)
            (void)markAsSimulation(folder); // where nothing can be written the record says so
        m_session = std::make_unique<Session>(folder, std::move(scenario));
        MainWindow *window = &m_session->window();
        window->setLessons([] { return Lessons{Scenario::builtInInfos(), exercisefile::all()}; });
        // Later: the window that asks is destroyed by it.
        QObject::connect(
            window, &MainWindow::scenarioRequested, qApp, [this](const QString &name, bool play) { begin(name, play); },
            Qt::QueuedConnection);
        QObject::connect(
            window, &MainWindow::exerciseRequested, qApp, [this](const QString &name) { beginExercise(name); }, Qt::QueuedConnection);
    }

    void beginExercise(const QString &name)
    {
        const auto exercise = exercisefile::load(name);
        if (!exercise) {
            m_session->window().tellTrainingProblem(exercise.error());
            return;
        }
        if (!m_session->isSimulated()) {
            openBeside({u"--exercise=%1"_s.arg(name)});
            return;
        }
        if (begin(exercise->scenario, false))
            m_session->setExercise(*exercise);
    }

    void openBeside(QStringList arguments)
    {
        if (!words::chosen().isEmpty())
            arguments.append(u"--lang=%1"_s.arg(words::chosen()));
        if (!QProcess::startDetached(QApplication::applicationFilePath(), arguments))
            m_session->window().tellTrainingProblem(QApplication::translate("main", "The training window could not be opened."));
    }

    /// False where the session before goes on.
    bool begin(const QString &name, bool play)
    {
        const auto scenario = Scenario::load(name);
        if (!scenario) {
            m_session->window().tellTrainingProblem(scenario.error());
            return false;
        }
        if (!m_session->isSimulated()) {
            openBeside(play ? QStringList{u"--demo=%1"_s.arg(name), u"--autoplay"_s} : QStringList{u"--demo=%1"_s.arg(name)});
            return false;
        }
        const QByteArray geometry = m_session->window().saveGeometry();
        m_session.reset();
        QString folder;
        do // what an earlier session left stays as it is
            folder = QDir(m_base).filePath(u"training-%1"_s.arg(++m_count));
        while (QFileInfo::exists(folder));
        {
            Settings next(folder); // the class goes on as it looked
            next.setShowsUtc(showntime::isUtc());
            next.setAppearance(look::appearance());
        }
        make(folder, *scenario);
        MainWindow &window = m_session->window();
        window.restoreGeometry(geometry);
        if (const auto problem = m_session->start())
            window.tellTrainingProblem(*problem);
        window.show();
        if (play)
            m_session->play({}, [](const QString &state, const QString &problem) { played({}, state, problem); });
        return true;
    }

    QString m_base;
    int m_count = 0;
    std::unique_ptr<Session> m_session;
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

int run(int argc, char *argv[])
{
    // Everything this program writes is for its user alone.
    ::umask(S_IRWXG | S_IRWXO);
    keepMemoryPrivate();
    const bool offscreen = chooseOffscreen();
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"crdb-upgrader"_s);
    QApplication::setApplicationDisplayName(u"CRDB Upgrader"_s);
    QApplication::setDesktopFileName(u"crdb-upgrader"_s);
    QApplication::setApplicationVersion(QStringLiteral(CRDB_VERSION));

    words::install({});
    const auto line = CommandLine::parse(QApplication::arguments().mid(1));
    if (!line) {
        print(stderr, line.error());
        return UsageError;
    }
    if (!line->language.isEmpty())
        words::install(line->language);
    if (line->action == CommandLine::Action::ShowVersion || line->action == CommandLine::Action::ShowHelp) {
        print(stdout, line->action == CommandLine::Action::ShowHelp ? CommandLine::help() : u"crdb-upgrader " CRDB_VERSION ""_s);
        return 0;
    }
    look::apply(application);
    const DesktopLook desktop;
    QApplication::setWindowIcon(QIcon(u":/icons/crdb-upgrader.svg"_s));
    std::unique_ptr<QTemporaryDir> temporary;
    const QString folder = dataFolder(*line, temporary);
    const bool simulated = line->demo || line->exercise;
    auto unfit = unsafeFolder(folder);
    if (!unfit && line->action != CommandLine::Action::SelfTest)
        unfit = mixedFolder(folder, simulated);
    if (unfit) {
        print(stderr, *unfit);
        return UsageError;
    }
    const QString wanted = Settings(folder).language();
    if (line->language.isEmpty() && !wanted.isEmpty())
        words::install(wanted);
    // Scenarios and exercises are read in the language that is set.
    std::optional<Result<Exercise, QString>> exercise;
    if (line->exercise)
        exercise = exercisefile::load(*line->exercise);
    if (exercise && !*exercise) {
        print(stderr, exercise->error());
        return UsageError;
    }
    const auto scenario = Scenario::load(exercise ? (*exercise)->scenario : line->demo.value_or(u"success"_s));
    if (simulated && !scenario) {
        print(stderr, scenario.error());
        return UsageError;
    }
    SingleInstance instance(folder);
    if (line->action != CommandLine::Action::SelfTest && instance.handOver(line->link ? line->link->text() : QString())) {
        print(
            stdout, QApplication::translate("main", "CRDB Upgrader is already open on this folder. Its window was brought to the front."));
        return 0;
    }
    instance.listen();
    Sessions sessions;
    QObject::connect(&instance, &SingleInstance::raiseRequested, &application, [&sessions] { sessions.current().window().comeForward(); });
    QObject::connect(&instance, &SingleInstance::messageReceived, &application, [&sessions](const QString &message) {
        if (const auto link = DeepLink::parse(message))
            sessions.current().window().openLink(*link);
    });
    Session &session = sessions.open(folder, simulated ? std::optional(*scenario) : std::nullopt);
    if (line->action == CommandLine::Action::SelfTest)
        return selfTest(session.window(), session.tracker());
    if (const auto problem = session.start()) {
        print(stderr, *problem);
        return UsageError;
    }
    MainWindow &window = session.window();
    if (line->link) // once the record is read: only then is it known which tasks there are
        QObject::connect(
            &session.tracker(), &TaskTracker::opened, &window, [&window, link = *line->link] { window.openLink(link); },
            Qt::SingleShotConnection);
    if (exercise)
        session.setExercise(**exercise);
    if (!simulated) {
        if (line->guid)
            window.openDatabase(*line->guid, line->redisVersion ? line->redisVersion->text() : QString());
        session.clusters().connectAtStart();
        if (line->connect)
            QTimer::singleShot(0, &window, [&] { window.openConnect(line->connect->display(), line->user); });
    }
    window.show();
    if (offscreen)
        window.resize(DesignSize); // there is no screen that it would have to fit
    if (line->demo && (line->autoplay || offscreen)) {
        QString screenshots;
        if (offscreen) {
            screenshots = QDir(folder).filePath(u"screenshots"_s);
            QDir().mkpath(screenshots);
            if (temporary)
                temporary->setAutoRemove(false);
        }
        session.play(screenshots, [screenshots](const QString &state, const QString &problem) { played(screenshots, state, problem); });
    }
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    return asidethreads::leave(run(argc, argv));
}
