// SPDX-License-Identifier: GPL-3.0-or-later
// The program with its window, signed in to simulated clusters that run elsewhere: for tests that kill it. It is wired as in app/main.cpp;
// what is submitted is submitted by keys and mouse on the real pages.
//   windowchild DATA-DIR SPEED play|watch GUID TARGET {ADDRESS USER PASSWORD PIN}…
#include "demonstration.h"
#include "look.h"
#include "mainwindow.h"
#include "settings.h"
#include "systemclock.h"
#include "taskmodel.h"
#include "wire/codec.h"

#include <QApplication>
#include <QTableView>
#include <QTimer>

#include <cstdio>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int LookEveryMs = 50;

/// The word that the first row of the task list shows on screen; empty while there is none.
QString shownWord(const QWidget &window)
{
    for (const QTableView *table : window.findChildren<QTableView *>()) {
        if (table->accessibleName() == "Task list"_L1 || table->accessibleName() == "Task strip"_L1)
            return table->model()->rowCount() > 0 ? table->model()->index(0, TaskModel::Status).data().toString() : QString();
    }
    return {};
}

void say(const QString &line)
{
    std::fprintf(stdout, "%s\n", qPrintable(line));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char *argv[])
{
    ::umask(S_IRWXG | S_IRWXO);
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 6)
        return 2;
    look::apply(application);
    const QString folder = arguments[1];
    SystemClock clock(arguments[2].toDouble());
    Journal journal(folder);
    Clusters clusters(folder, clock);
    ClusterProbe probe(clusters, clock);
    TaskTracker tracker(journal, clusters, probe, clock);
    Settings settings(folder);
    MainWindow window(clusters, probe, tracker, clock, codec::encode, codec::rawTask, codec::form, settings);
    tracker.open();
    for (qsizetype i = 6; i + 3 < arguments.size(); i += 4)
        clusters.connectPinned(*ClusterAddress::parse(arguments[i]), {arguments[i + 1], arguments[i + 2]}, arguments[i + 3]);
    window.openDatabase(*CrdbGuid::parse(arguments[4]), arguments[5]);
    window.resize(1280, 800);
    window.show();

    Demonstration play(window, clock, {.guid = arguments[4], .target = arguments[5], .title = u"test"_s, .screenshots = {}}, [&tracker] {
        const auto tasks = tracker.tasks();
        return tasks.empty() ? Demonstration::Progress()
                             : Demonstration::Progress{storedName(tasks.front().state), {}, isTerminal(tasks.front().state)};
    });
    if (arguments[3] == "play"_L1)
        play.start();
    QString last;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &look, [&] {
        const QString word = shownWord(window);
        if (!word.isEmpty() && std::exchange(last, word) != word)
            say(u"shows %1"_s.arg(word));
    });
    look.start(LookEveryMs);
    return QApplication::exec();
}
