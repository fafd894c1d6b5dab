// SPDX-License-Identifier: GPL-3.0-or-later
#include "launcherentry.h"

#include <QCoreApplication>
#include <QDBusMessage>

using namespace Qt::StringLiterals;

namespace {
const auto Path = u"/io/github/crdb_upgrader/CrdbUpgrader"_s;
const auto Interface = u"com.canonical.Unity.LauncherEntry"_s;
} // namespace

LauncherEntry::LauncherEntry(std::optional<QDBusConnection> bus)
    : m_bus(std::move(bus))
{ }

LauncherEntry::~LauncherEntry()
{
    show({});
}

void LauncherEntry::show(const Underway &now)
{
    if (now == m_shown) {
        return;
    }
    m_shown = now;
    if (!m_bus) {
        m_bus = QDBusConnection::sessionBus();
    }
    const double done = now.instances > 0 ? double(now.done) / now.instances : 0.0;
    QDBusMessage update = QDBusMessage::createSignal(Path, Interface, u"Update"_s);
    update << u"application://%1.desktop"_s.arg(QCoreApplication::applicationName())
           << QVariantMap{{u"count"_s, qint64(now.tasks)}, {u"count-visible"_s, now.tasks > 0}, {u"progress"_s, done},
                  {u"progress-visible"_s, now.instances > 0}, {u"urgent"_s, now.needYou > 0}};
    m_bus->send(update); // where there is no bus nobody shows it
}
