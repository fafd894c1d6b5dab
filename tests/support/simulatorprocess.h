// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulationinfo.h"

#include <QProcess>

#include <functional>

/// crdb-simulator as a process of its own, so that its clusters can be made to stand still. Ends with this object, also when it stands
/// still.
class SimulatorProcess
{
public:
    using Ready = std::function<void()>;

    /// \a ready runs once, when every cluster was announced; \a failed when the program ended before.
    SimulatorProcess(const QString &program, const QString &scenario, Ready ready, std::function<void(const QString &)> failed,
        const QStringList &more = {});
    ~SimulatorProcess();
    Q_DISABLE_COPY_MOVE(SimulatorProcess)

    /// As announced; empty before ready.
    [[nodiscard]] const std::vector<SimulatedCluster> &clusters() const { return m_clusters; }
    /// From now on connections are accepted by the system and nobody answers, as with a machine that hangs.
    void standStill();
    void goOn();

private:
    void read();

    QProcess m_process;
    QString m_announced;
    Ready m_ready;
    std::vector<SimulatedCluster> m_clusters;
};
