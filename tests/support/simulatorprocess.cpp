// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulatorprocess.h"

#include <QRegularExpression>

#include <csignal>

#include <sys/prctl.h>
#include <sys/types.h>

using namespace Qt::StringLiterals;

SimulatorProcess::SimulatorProcess(
    const QString &program, const QString &scenario, Ready ready, std::function<void(const QString &)> failed, const QStringList &more)
    : m_ready(std::move(ready))
{
    QObject::connect(&m_process, &QProcess::readyReadStandardOutput, &m_process, [this] { read(); });
    QObject::connect(&m_process, &QProcess::errorOccurred, &m_process, [this, failed] { failed(m_process.errorString()); });
    QObject::connect(&m_process, &QProcess::finished, &m_process, [failed] { failed(u"the simulator ended"_s); });
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    m_process.start(program, QStringList{u"--scenario"_s, scenario} + more);
}

SimulatorProcess::~SimulatorProcess()
{
    m_process.disconnect();
    // Also ends a process that stands still, which a polite request would not reach; nothing of a simulation is kept.
    m_process.kill();
    m_process.waitForFinished();
}

void SimulatorProcess::read()
{
    m_announced += QString::fromUtf8(m_process.readAllStandardOutput());
    if (!m_clusters.empty() || !m_announced.contains("Ctrl+C"_L1))
        return;
    static const QRegularExpression entry(
        uR"((\S+)\s+Address:\s+https://(\S+)\s+User:\s+(\S+)\s+Password:\s+(\S+)\s+Certificate:\s+SHA-256 ([0-9A-F:]+))"_s);
    for (const QRegularExpressionMatch &match : entry.globalMatch(m_announced))
        m_clusters.push_back({match.captured(1), match.captured(2), match.captured(3), match.captured(4), match.captured(5)});
    m_ready();
}

void SimulatorProcess::standStill()
{
    ::kill(static_cast<pid_t>(m_process.processId()), SIGSTOP);
}

void SimulatorProcess::goOn()
{
    ::kill(static_cast<pid_t>(m_process.processId()), SIGCONT);
}
