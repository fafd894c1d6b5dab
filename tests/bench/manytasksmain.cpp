// SPDX-License-Identifier: GPL-3.0-or-later
#include "manytasks.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <cstdio>
#include <numeric>

/// Prints what following a thousand running tasks on ten clusters costs. Argument: the crdb-simulator.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    if (argc != 2 || !folder.isValid()) {
        std::fprintf(stderr, "usage: bench_manytasks CRDB-SIMULATOR\n");
        return 1;
    }
    int result = 1;
    const ManyTasks bench(QString::fromLocal8Bit(argv[1]), folder.path(), [&result](const ManyTasks::Result &measured) {
        if (measured.problem.isEmpty()) {
            const auto &rates = measured.requestsPerSecond;
            const double sum = std::accumulate(rates.begin(), rates.end(), 0.0);
            std::printf("mean_rate=%.3f\nhighest_rate=%.3f\n", sum / double(rates.size()), rates.back());
            std::printf("worst_ms=%.2f\np999_ms=%.2f\nwork_ms=%.2f\n", measured.loop.worst, measured.loop.p999, measured.loop.mostWork);
            std::printf("empty_worst_ms=%.2f\nempty_p999_ms=%.2f\n", measured.empty.worst, measured.empty.p999);
            std::printf("cpu_percent=%.2f\n", measured.processorShare * 100);
            std::printf("rss_kib=%ld\ngrown_kib=%ld\n", measured.residentKib, measured.grownKib);
            result = 0;
        } else {
            std::fprintf(stderr, "%s\n", qPrintable(measured.problem));
        }
        QCoreApplication::exit(result);
    });
    return QCoreApplication::exec();
}
