// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray.h"

#include "tasknews.h"

#include <QGuiApplication>
#include <QMenu>
#include <QSystemTrayIcon>

using namespace Qt::StringLiterals;

namespace {

QString escaped(QString text)
{
    return text.replace(u'&', u"&&"_s); // a menu would underline what follows
}

} // namespace

Tray::Tray(bool simulation)
    : m_simulation(simulation)
    , m_menu(std::make_unique<QMenu>())
{ }

Tray::~Tray() = default;

void Tray::show(const Underway &now, const std::vector<Task> &listed)
{
    QStringList lines;
    if (now.tasks > 0) {
        lines.append(tr("%n task(s) under way", nullptr, now.tasks));
    }
    if (now.needYou > 0) {
        lines.append(tr("%n task(s) need(s) you", nullptr, now.needYou));
    }
    const QString name = QGuiApplication::applicationDisplayName();
    lines.prepend(m_simulation ? tr("SIMULATION — %1").arg(name) : name);
    m_text = lines.join(u'\n');
    buildMenu(listed);
    if (lines.size() == 1) {
        m_icon.reset();
        return;
    }
    // Some desktops bring their tray later than they start programs.
    if (!m_icon && QSystemTrayIcon::isSystemTrayAvailable()) {
        m_icon = std::make_unique<QSystemTrayIcon>(QGuiApplication::windowIcon());
        m_icon->setContextMenu(m_menu.get());
        connect(m_icon.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
            if (reason != QSystemTrayIcon::Context) {
                emit windowRequested();
            }
        });
        m_icon->show();
    }
    if (m_icon) {
        m_icon->setToolTip(m_text);
    }
}

void Tray::buildMenu(const std::vector<Task> &listed)
{
    QStringList entries;
    for (const Task &task : listed) {
        entries.append(task.id.text() + databaseText(task) + stateWord(task));
    }
    if (entries == m_entries && !m_menu->isEmpty()) {
        return;
    }
    m_entries = entries;
    m_menu->clear();
    m_menu->addAction(tr("&Show the window"), this, &Tray::windowRequested);
    if (!listed.empty()) {
        m_menu->addSeparator();
    }
    for (const Task &task : listed) {
        m_menu->addAction(
            escaped(tr("%1: %2").arg(databaseText(task), stateWord(task))), this, [this, id = task.id] { emit taskRequested(id); });
    }
}

#include "moc_tray.cpp"
