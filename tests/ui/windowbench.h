// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "liveprogram.h"
#include "mainwindow.h"
#include "settings.h"
#include "uitest.h"

/// The whole window on a program below it, shown and active.
struct WindowBench {
    explicit WindowBench(LiveProgram &program)
        : settings(program.folder.path())
        , window(*program.clusters, *program.probe, *program.tracker, program.clock, codec::encode, codec::rawTask, codec::form, settings)
    {
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window)) {
            qFatal("the window does not become active");
        }
    }
    Settings settings;
    MainWindow window;
};

/// Looks and name of the program, as main() gives them.
inline void startLikeTheProgram()
{
    QGuiApplication::setApplicationDisplayName(QStringLiteral("CRDB Upgrader"));
    look::apply(*qApp);
}
