// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outcome.h"
#include "taskledger.h"
#include "tasktracker.h"

/// One confirmed intent becomes one row and at most one request: recorded, durable, sent, judged (reliability.md 2.3).
class TaskSubmitter : public QObject
{
    Q_OBJECT
public:
    TaskSubmitter(TaskLedger &ledger, Clusters &clusters, const ClusterProbe &probe, Clock &clock);
    void submit(const ConfirmedUpgrade &upgrade);

signals:
    void submitted(const QString &intentId, const TaskId &id);
    void notRecorded(const QString &intentId, const Failure &failure);

private:
    [[nodiscard]] Task rowFor(const ConfirmedUpgrade &upgrade, const ClusterStatus &status) const;
    void markSending(const ConfirmedUpgrade &upgrade, std::chrono::milliseconds confirmed);
    /// \a late: too long after the confirmation; nothing is sent.
    void send(const ConfirmedUpgrade &upgrade, bool late);
    void ended(const ConfirmedUpgrade &upgrade, const SubmitEnd &end);
    void tellMissingApart(const ConfirmedUpgrade &upgrade);

    TaskLedger &m_ledger;
    Clusters &m_clusters;
    const ClusterProbe &m_probe;
    Clock &m_clock;
    QSet<QString> m_intents;
};
