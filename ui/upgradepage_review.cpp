// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewpage.h"
#include "upgradepage.h"

#include <QStackedWidget>

// From the form to the checks and the review, and back.

void UpgradePage::runChecks()
{
    const auto id = through();
    if (m_attempt.plan && id) {
        startChecks(*m_attempt.plan, {m_form, *id});
    }
}

void UpgradePage::runReviewChecks()
{
    // What is reviewed is frozen: facts that arrived since may have changed what the form would make of its modules.
    if (const auto &subject = m_review->subject()) {
        startChecks(subject->plan, m_reviewed);
    }
}

void UpgradePage::startChecks(const UpgradePlan &plan, const CheckRun::Subject &subject)
{
    std::vector<ClusterId> participants{subject.through};
    if (m_facts.form().database) {
        for (const DatabaseView::Instance &instance : m_facts.form().database->instances) {
            if (instance.cluster && instance.cluster != subject.through) {
                participants.push_back(*instance.cluster);
            }
        }
    }
    m_checks.start(plan, subject, participants);
}

void UpgradePage::checksChanged()
{
    if (!m_checks.isRunning()) {
        takeFacts(); // what was just judged is what the review shows
    }
    updateUi();
    if (const auto &subject = m_review->subject(); subject && m_stack->currentWidget() == m_review) {
        const bool about = m_checks.isAbout(m_reviewed);
        m_review->setFindings(
            subjectOf(subject->plan, subject->through), about ? m_checks.findings() : std::vector<Finding>(), m_checks.isRunning());
    }
}

ReviewSubject UpgradePage::subjectOf(const UpgradePlan &plan, const ClusterId &id) const
{
    const ClusterStatus *status = m_clusters.status(id);
    return {plan, m_encoder(plan), id, nameOf(id), status ? status->address.origin() : QString(), m_facts.form().database,
        m_facts.expected(plan.redisVersion()), productionAmong(id), expectedTime(plan.guid(), m_tracker.tasks())};
}

QStringList UpgradePage::productionAmong(const ClusterId &through) const
{
    std::vector<ClusterId> taking{through};
    if (m_facts.form().database) {
        for (const DatabaseView::Instance &instance : m_facts.form().database->instances) {
            if (instance.cluster && instance.cluster != through) {
                taking.push_back(*instance.cluster);
            }
        }
    }
    QStringList names;
    for (const ClusterId &id : taking) {
        if (m_clusters.isConnected(id) && m_clusters.kindOf(id) == ClusterKind::Production) {
            names.append(nameOf(id));
        }
    }
    return names;
}

void UpgradePage::openReview()
{
    updateUi();
    const auto id = through();
    if (!m_attempt.plan || !id) {
        return;
    }
    m_reviewed = {m_form, *id};
    m_review->open(subjectOf(*m_attempt.plan, *id));
    m_stack->setCurrentWidget(m_review);
    m_review->focusStart();
    if (m_checks.isFresh(m_reviewed)) {
        checksChanged();
    } else {
        runReviewChecks();
    }
}

void UpgradePage::submittedOne(const TaskId &id)
{
    m_stack->setCurrentIndex(0);
    m_checks.clear(); // they said that no task is running
    newTaskId();
    emit submitted(id);
}
