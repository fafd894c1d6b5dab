// SPDX-License-Identifier: GPL-3.0-or-later
#include "look.h"
#include "mainwindow.h"
#include "manydatabases.h"
#include "settings.h"
#include "wire/codec.h"

#include <QApplication>
#include <QListWidget>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

void print(const ManyDatabases::Result &measured)
{
    std::printf("usable_ms=%.1f\nplain_ms=%.1f\n", measured.usable, measured.plain.milliseconds);
    std::printf("grown_kib=%ld\nplain_kib=%lld\nrss_kib=%ld\n", measured.grownKib, measured.plain.bytes / 1024, measured.residentKib);
    std::printf("opening_worst_ms=%.2f\nopening_p999_ms=%.2f\nopening_work_ms=%.2f\n", measured.opening.worst, measured.opening.p999,
        measured.opening.mostWork);
    std::printf("refreshing_worst_ms=%.2f\nrefreshing_work_ms=%.2f\n", measured.refreshing.worst, measured.refreshing.mostWork);
    std::printf("empty_worst_ms=%.2f\n", measured.empty.worst);
    std::printf("key_p99_ms=%.2f\nkey_worst_ms=%.2f\nplain_key_p99_ms=%.2f\n", measured.p99Key, measured.worstKey, measured.p99PlainKey);
}

} // namespace

/// Prints what ten thousand databases on five clusters cost. Argument: the crdb-simulator.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QTemporaryDir folder;
    if (argc != 2 || !folder.isValid()) {
        std::fprintf(stderr, "usage: bench_manydatabases CRDB-SIMULATOR\n");
        return 1;
    }
    look::apply(application);
    int result = 1;
    ManyDatabases bench(QString::fromLocal8Bit(argv[1]), folder.path(), [&result](const ManyDatabases::Result &measured) {
        if (measured.problem.isEmpty()) {
            print(measured);
            result = 0;
        } else {
            std::fprintf(stderr, "%s\n", qPrintable(measured.problem));
        }
        QCoreApplication::exit(result);
    });
    Settings settings(folder.path());
    MainWindow window(
        bench.clusters(), bench.probe(), bench.tracker(), bench.clock(), codec::encode, codec::rawTask, codec::form, settings);
    for (auto *list : window.findChildren<QListWidget *>()) {
        if (list->accessibleName() == u"Pages"_s)
            list->setCurrentRow(0);
    }
    bench.setWindow(window);
    window.resize(1400, 900);
    window.show();
    return QApplication::exec();
}
