// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outcome.h"
#include "taskledger.h"
#include "tasktracker.h"

#include <map>

/// One confirmed intent becomes one row and at most one request: recorded, durable, sent, judged (reliability.md 2.3). Where a node of the
/// cluster does not work on it but names another one, a person is asked, and the same request goes there once (2.5 #17).
class TaskSubmitter : public QObject
{
    Q_OBJECT
public:
    TaskSubmitter(TaskLedger &ledger, Clusters &clusters, const ClusterProbe &probe, Clock &clock);
    void submit(const ConfirmedUpgrade &upgrade);
    /// A person is to say whether this upgrade goes on at passedOnTo().
    [[nodiscard]] bool asksToContinue(const TaskId &id) const { return m_passedOn.contains(id); }
    /// The question was put only lately, by the account and with the certificate that are still in force. Where it was not, what the person
    /// confirmed is another world, and all that is left is to decline.
    [[nodiscard]] bool canContinue(const TaskId &id) const;
    static constexpr std::chrono::minutes QuestionHolds{2};
    /// The person's answer; counts once.
    void continueAtNode(const TaskId &id);
    void declineNode(const TaskId &id);

signals:
    void submitted(const QString &intentId, const TaskId &id);
    void notRecorded(const QString &intentId, const Failure &failure);
    void asking(const TaskId &id); ///< asksToContinue() has become true

private:
    [[nodiscard]] Task rowFor(const ConfirmedUpgrade &upgrade, const ClusterStatus &status) const;
    void markSending(const ConfirmedUpgrade &upgrade, std::chrono::milliseconds confirmed);
    /// An upgrade that a node has passed on, and where to.
    struct PassedOn {
        ConfirmedUpgrade upgrade;
        ClusterAddress node;
        std::chrono::milliseconds asked{0}; ///< outside time, the computer's sleep included
        QDateTime signedIn;                 ///< since when the cluster was connected
        QString certificate;
    };
    /// A disk that hung, or a computer that slept since \a confirmed: nobody expects it to be sent any more.
    [[nodiscard]] bool isLate(std::chrono::milliseconds confirmed) const;
    /// \a late: nothing is sent. \a node: where the first answer led.
    void send(const ConfirmedUpgrade &upgrade, bool late, const std::optional<ClusterAddress> &node = {});
    void ended(const ConfirmedUpgrade &upgrade, const SubmitEnd &end);
    void ask(const ConfirmedUpgrade &upgrade, const SubmitJudgement &judgement, std::vector<TaskRecord> records);
    [[nodiscard]] bool stillHolds(const PassedOn &question) const;
    [[nodiscard]] std::optional<PassedOn> takePassedOn(const TaskId &id);
    void tellMissingApart(const ConfirmedUpgrade &upgrade);

    TaskLedger &m_ledger;
    Clusters &m_clusters;
    const ClusterProbe &m_probe;
    Clock &m_clock;
    QSet<QString> m_intents;
    std::map<TaskId, PassedOn> m_passedOn; ///< while a person is asked
};
