// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkrun.h"

namespace {

/// The task ID decides nothing that is checked, and is a new one for each request.
UpgradeForm withoutTaskId(UpgradeForm form)
{
    form.taskId.clear();
    return form;
}

} // namespace

CheckRun::CheckRun(ClusterProbe &probe, Clock &clock, Refusals refusals, QObject *parent)
    : QObject(parent)
    , m_probe(probe)
    , m_clock(clock)
    , m_refusals(std::move(refusals))
{
    connect(&m_probe, &ClusterProbe::readingChanged, this, [this] {
        if (m_running && !m_probe.isReading()) {
            finish();
        }
    });
}

void CheckRun::start(const UpgradePlan &plan, const Subject &subject, const std::vector<ClusterId> &participants)
{
    m_plan = plan;
    m_asked = {withoutTaskId(subject.form), subject.through};
    m_running = true;
    for (const ClusterId &id : participants) {
        m_probe.refresh(id);
    }
    emit changed();
    if (!m_probe.isReading()) {
        // Nobody could be asked; the answer comes later all the same, as always.
        QMetaObject::invokeMethod(this, &CheckRun::finish, Qt::QueuedConnection);
    }
}

void CheckRun::finish()
{
    if (!m_running) {
        return;
    }
    m_running = false;
    m_answered = m_asked;
    m_at = m_clock.steady();
    m_findings = runChecks({*m_plan, m_probe.facts(), m_asked.through, m_clock.wall()});
    const ClusterFacts *facts = m_probe.factsOf(m_asked.through);
    judgeByRefusals(m_findings, m_plan->guid(), m_refusals(m_asked.through), facts ? facts->name : tr("the cluster"));
    emit changed();
}

bool CheckRun::isAbout(const Subject &subject) const
{
    return !m_findings.empty() && m_answered.through == subject.through && m_answered.form == withoutTaskId(subject.form);
}

bool CheckRun::isFresh(const Subject &subject) const
{
    return isAbout(subject) && m_clock.steady() - m_at <= FreshFor;
}

void CheckRun::clear()
{
    m_findings.clear();
    m_running = false;
    emit changed();
}

void CheckRun::forget(const ClusterId &through)
{
    if (!m_running && !m_findings.empty() && m_answered.through == through) {
        clear();
    }
}

#include "moc_checkrun.cpp"
