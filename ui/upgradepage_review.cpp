// SPDX-License-Identifier: GPL-3.0-or-later
#include "manualstepsdialog.h"
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
    const SavedCluster *saved = m_clusters.saved().find(id);
    const bool labelled = saved && !saved->label.isEmpty();
    return {plan, m_encoder(plan), id, labelled ? tr("%1 (%2)").arg(saved->label, nameOf(id)) : nameOf(id),
        status ? status->address.origin() : QString(), m_facts.form().database, m_facts.expected(plan.redisVersion()), railsOf(id),
        saved ? saved->colour : -1, expectedTime(plan.guid(), m_tracker.tasks())};
}

Guardrails UpgradePage::railsOf(const ClusterId &through) const
{
    const ClusterKinds kinds{.kindOf = [this](const ClusterId &id) { return m_clusters.kindOf(id); },
        .nameOf = [this](const ClusterId &id) { return nameOf(id); },
        .simulation = m_clusters.isSimulation()};
    return guardrailsOf(through, m_facts.form().database, kinds);
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

void UpgradePage::showManualSteps()
{
    const auto &reviewed = m_review->subject();
    const bool isReview = reviewed && m_stack->currentWidget() == m_review;
    std::optional<DatabaseView> database = isReview ? reviewed->database : m_facts.form().database;
    if (!database && (isReview || m_attempt.plan)) {
        const CrdbGuid guid = isReview ? reviewed->plan.guid() : m_attempt.plan->guid();
        database = DatabaseView{.guid = guid, .crdb = CrdbFacts{.guid = guid}};
    }
    if (!database) {
        return;
    }
    auto *dialog = new ManualStepsDialog({*database}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void UpgradePage::submittedOne(const TaskId &id)
{
    m_stack->setCurrentIndex(0);
    m_checks.clear(); // they said that no task is running
    newTaskId();
    emit submitted(id);
}
