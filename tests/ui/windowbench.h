// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "liveprogram.h"
#include "mainwindow.h"
#include "menuactions.h"
#include "settings.h"
#include "uitest.h"

#include <QMenuBar>

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
    /// Of the menus, by its name without mnemonic and dots; nothing where there is none.
    [[nodiscard]] QAction *action(const QString &name) const
    {
        for (const MenuAction &each : menuActions(*window.menuBar())) {
            if (each.name == name) {
                return each.action;
            }
        }
        return nullptr;
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
