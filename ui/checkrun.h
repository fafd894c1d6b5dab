// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks.h"
#include "preflightreader.h"
#include "refusals.h"

#include <QObject>

/// One round of checks at a time: reads what they need from the participating clusters, then judges what these said. Remembers which form
/// it was about.
class CheckRun : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::seconds FreshFor{120};

    struct Subject {
        UpgradeForm form;
        ClusterId through;
    };

    /// What a cluster refused since it was signed in to, newest first.
    using Refusals = std::function<std::vector<RoleRefusal>(const ClusterId &)>;

    CheckRun(Clusters &clusters, ClusterProbe &probe, Clock &clock, Refusals refusals, QObject *parent);

    /// While a round is under way the new subject takes the place of the old one.
    void start(const UpgradePlan &plan, const Subject &subject, const std::vector<ClusterId> &participants);
    /// Reads only what this check needs, and judges it alone. Does nothing while a round is under way or before the first one.
    void runAgain(const QString &id);
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] const std::vector<Finding> &findings() const { return m_findings; }
    /// The findings are about this very form (its task ID aside).
    [[nodiscard]] bool isAbout(const Subject &subject) const;
    /// And no older than FreshFor.
    [[nodiscard]] bool isFresh(const Subject &subject) const;
    /// Forgets the findings.
    void clear();
    /// The same where they are about an upgrade through this cluster: another account may be signed in to it now.
    void forget(const ClusterId &through);

signals:
    void changed();

private:
    void finish();

    ClusterProbe &m_probe;
    Clock &m_clock;
    PreflightReader m_reader;
    Refusals m_refusals;
    std::optional<UpgradePlan> m_plan;
    Subject m_asked;
    Subject m_answered;
    std::vector<ClusterId> m_participants;
    const Check *m_again = nullptr; ///< the only check of this round
    std::vector<Finding> m_findings;
    std::chrono::milliseconds m_at{0}; ///< steady; of the last whole round
    bool m_running = false;
};
