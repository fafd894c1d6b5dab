// SPDX-License-Identifier: GPL-3.0-or-later
#include "look.h"
#include "mainwindow.h"
#include "settings.h"
#include "stoppedserver.h"
#include "wire/codec.h"

#include <QApplication>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

void print(const char *loop, const Heartbeat::Gaps &gaps)
{
    std::printf("%s_beats=%zu\n%s_worst_ms=%.2f\n%s_p999_ms=%.2f\n%s_work_ms=%.2f\n", loop, gaps.beats, loop, gaps.worst, loop, gaps.p999,
        loop, gaps.mostWork);
}

} // namespace

/// Prints the gaps of the window's event loop while one cluster of three stands still, and those of an empty loop at the same time.
/// Argument: the crdb-simulator.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QTemporaryDir folder;
    if (argc != 2 || !folder.isValid()) {
        std::fprintf(stderr, "usage: bench_loopgap CRDB-SIMULATOR\n");
        return 1;
    }
    look::apply(application);
    int result = 1;
    StoppedServer bench(QString::fromLocal8Bit(argv[1]), folder.path(), [&result](const StoppedServer::Result &measured) {
        if (measured.problem.isEmpty()) {
            print("window", measured.window);
            print("empty", measured.empty);
            result = 0;
        } else {
            std::fprintf(stderr, "%s\n", qPrintable(measured.problem));
        }
        QCoreApplication::exit(result);
    });
    Settings settings(folder.path());
    MainWindow window(
        bench.clusters(), bench.probe(), bench.tracker(), bench.clock(), codec::encode, codec::rawTask, codec::form, settings);
    QObject::connect(
        &bench.tracker(), &TaskTracker::submitted, &window, [&window](const QString &, const TaskId &id) { window.showTask(id); });
    window.show();
    return QApplication::exec();
}
