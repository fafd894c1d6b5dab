// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QSocketNotifier>
#include <QTextStream>

#include <csignal>
#include <cstdio>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int ExitUsage = 2;
constexpr int ExitScenario = 3;
constexpr int ExitListen = 4;

int stopPipe[2] = {-1, -1};

/// Only what is allowed in a signal handler: wakes the event loop, which then ends.
void stopSoon(int)
{
    const char byte = 0;
    [[maybe_unused]] const auto written = ::write(stopPipe[1], &byte, 1);
}

void say(FILE *to, const QString &text)
{
    QTextStream(to) << text << Qt::endl;
}

struct Order {
    QString scenario;
    SimulationOptions options;
    int databases = 0;
};

/// The value of a number option, or nothing after saying what is wrong.
std::optional<double> numberOf(const QCommandLineParser &parser, const QString &name, double least, double most, bool whole)
{
    bool valid = false;
    const QString text = parser.value(name);
    const double value = whole ? static_cast<double>(text.toLongLong(&valid)) : text.toDouble(&valid);
    if (valid && value >= least && value <= most)
        return value;
    say(stderr,
        QCoreApplication::translate("Simulator", "--%1 needs a number from %2 to %3, not \"%4\".")
            .arg(name, QString::number(least, 'f', whole ? 0 : 2), QString::number(most, 'f', 0), text));
    return std::nullopt;
}

std::optional<Order> orderFrom(const QCommandLineParser &parser)
{
    if (!parser.positionalArguments().isEmpty()) {
        say(stderr,
            QCoreApplication::translate("Simulator", "\"%1\" is no option. See --help.").arg(parser.positionalArguments().constFirst()));
        return std::nullopt;
    }
    const auto port = numberOf(parser, u"port"_s, 0, 65000, true);
    const auto speed = numberOf(parser, u"speed"_s, 0.01, 100000, false);
    const auto seed = numberOf(parser, u"seed"_s, 0, 4294967295.0, true);
    const auto databases = numberOf(parser, u"databases"_s, 0, 20000, true);
    if (!port || !speed || !seed || !databases)
        return std::nullopt;
    Order order;
    order.scenario = parser.value(u"scenario"_s);
    order.options = {
        *speed, static_cast<quint32>(*seed), static_cast<quint16>(*port), parser.isSet(u"plain-http"_s), parser.value(u"history"_s)};
    order.databases = static_cast<int>(*databases);
    return order;
}

int listScenarios()
{
    const QStringList names = Scenario::builtIn();
    for (const QString &name : names) {
        const auto scenario = Scenario::load(name);
        if (!scenario) {
            say(stderr, scenario.error());
            return ExitScenario;
        }
        say(stdout, u"%1 %2"_s.arg(name, -24).arg(scenario->info.title));
    }
    return 0;
}

void announce(const std::vector<SimulatedCluster> &clusters, const Scenario &scenario, bool plain)
{
    say(stdout,
        QCoreApplication::translate("Simulator", "Simulated clusters, scenario \"%1\": %2").arg(scenario.info.name, scenario.info.title));
    for (const SimulatedCluster &cluster : clusters) {
        say(stdout, QString());
        say(stdout, cluster.name);
        say(stdout,
            QCoreApplication::translate("Simulator", "  Address:     %1").arg((plain ? u"http://"_s : u"https://"_s) + cluster.address));
        say(stdout, QCoreApplication::translate("Simulator", "  User:        %1").arg(cluster.user));
        say(stdout, QCoreApplication::translate("Simulator", "  Password:    %1").arg(cluster.password));
        if (!plain)
            say(stdout, QCoreApplication::translate("Simulator", "  Certificate: SHA-256 %1").arg(cluster.fingerprint));
    }
    say(stdout, QString());
    say(stdout, QCoreApplication::translate("Simulator", "Stop with Ctrl+C."));
}

int run(QCoreApplication &application, const Order &order)
{
    const auto loaded = Scenario::load(order.scenario);
    if (!loaded) {
        say(stderr, loaded.error());
        return ExitScenario;
    }
    Scenario scenario = *loaded;
    scenario.addDatabases(order.databases, order.options.seed);
    Simulation simulation(scenario, order.options);
    const auto started = simulation.start();
    if (!started) {
        say(stderr, started.error());
        return ExitListen;
    }
    announce(*started, scenario, order.options.plainHttp);

    if (::pipe2(stopPipe, O_CLOEXEC | O_NONBLOCK) != 0)
        return ExitListen;
    QSocketNotifier stop(stopPipe[0], QSocketNotifier::Read);
    QObject::connect(&stop, &QSocketNotifier::activated, &application, &QCoreApplication::quit);
    std::signal(SIGINT, stopSoon);
    std::signal(SIGTERM, stopSoon);
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"crdb-simulator"_s);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("Simulator", "Simulated Redis Software clusters on 127.0.0.1, for trying out and teaching."));
    parser.addOptions({
        // Not Qt's own, which brings a second one that would start a simulation.
        {{u"h"_s, u"help"_s}, QCoreApplication::translate("Simulator", "Shows this summary and ends.")},
        {u"port"_s, QCoreApplication::translate("Simulator", "Port of the first cluster; the next ones follow. 0: free ports."), u"N"_s,
            u"0"_s},
        {u"scenario"_s, QCoreApplication::translate("Simulator", "Built-in scenario or file (see --list)."), u"NAME|FILE"_s, u"success"_s},
        {u"speed"_s, QCoreApplication::translate("Simulator", "Simulated seconds per second."), u"X"_s, u"1"_s},
        {u"seed"_s, QCoreApplication::translate("Simulator", "The same seed plays the same."), u"N"_s, u"1"_s},
        {u"databases"_s, QCoreApplication::translate("Simulator", "Adds generated databases."), u"N"_s, u"0"_s},
        {u"history"_s,
            QCoreApplication::translate(
                "Simulator", "Adds every POST to this file: time, path, task ID, \"arrived\" or the status answered."),
            u"FILE"_s},
        {u"list"_s, QCoreApplication::translate("Simulator", "Lists the built-in scenarios and ends.")},
        {u"plain-http"_s, QCoreApplication::translate("Simulator", "HTTP without encryption. Only for a closed class room.")},
    });
    if (!parser.parse(QCoreApplication::arguments())) {
        say(stderr, parser.errorText());
        return ExitUsage;
    }
    if (parser.isSet(u"help"_s))
        parser.showHelp(0);
    if (parser.isSet(u"list"_s))
        return listScenarios();
    const auto order = orderFrom(parser);
    return order ? run(application, *order) : ExitUsage;
}
