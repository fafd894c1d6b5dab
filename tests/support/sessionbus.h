// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

/// A session bus for this process alone. Make it before anything of the process uses D-Bus.
class SessionBus
{
public:
    /// With nothing on it.
    SessionBus() { m_ready = start(); }
    /// With a pretended Secret Service on it: \a script is that (tests/support/secretservice.py), \a mode how it behaves.
    SessionBus(const QString &script, const QString &mode)
    {
        if (!start())
            return;
        m_service.start(QStringLiteral("/usr/bin/python3"), {QStringLiteral("-B"), script, mode});
        m_ready = m_service.waitForStarted() && m_service.waitForReadyRead() && m_service.readLine().startsWith("ready");
    }
    ~SessionBus()
    {
        for (QProcess *process : {&m_service, &m_bus}) {
            process->kill();
            process->waitForFinished();
        }
    }
    Q_DISABLE_COPY_MOVE(SessionBus)

    [[nodiscard]] bool isReady() const { return m_ready; }

private:
    [[nodiscard]] bool start()
    {
        QFile config(m_folder.filePath(QStringLiteral("bus.conf")));
        if (!config.open(QFile::WriteOnly))
            return false;
        config.write("<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><auth>EXTERNAL</auth><policy context=\"default\">"
                     "<allow send_destination=\"*\"/><allow receive_sender=\"*\"/><allow own=\"*\"/></policy></busconfig>\n");
        config.close();
        m_bus.start(QStringLiteral("dbus-daemon"),
            {QStringLiteral("--nofork"), QStringLiteral("--print-address"), QStringLiteral("--config-file"), config.fileName()});
        if (!m_bus.waitForStarted() || !m_bus.waitForReadyRead())
            return false;
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
        return true;
    }

    QTemporaryDir m_folder;
    QProcess m_bus;
    QProcess m_service;
    bool m_ready = false;
};
