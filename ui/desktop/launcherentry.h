// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "underway.h"

#include <QDBusConnection>

#include <optional>

/// The program's icon in the task bar: number of tasks under way, how many of their instances are done, and whether one needs a person.
/// By the D-Bus signal com.canonical.Unity.LauncherEntry.Update, which the docks and task bars of several desktops hear; nobody answers it.
class LauncherEntry
{
public:
    /// \a bus: for tests; else that of the session, first used when there is something to tell.
    explicit LauncherEntry(std::optional<QDBusConnection> bus = {});
    /// Takes back what is shown.
    ~LauncherEntry();
    Q_DISABLE_COPY_MOVE(LauncherEntry)

    void show(const Underway &now);

private:
    std::optional<QDBusConnection> m_bus;
    Underway m_shown;
};
