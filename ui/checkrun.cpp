// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkrun.h"

#include <algorithm>

namespace {

/// The task ID decides nothing that is checked, and is a new one for each request.
UpgradeForm withoutTaskId(UpgradeForm form)
{
    form.taskId.clear();
    return form;
}

} // namespace

CheckRun::CheckRun(Clusters &clusters, ClusterProbe &probe, Clock &clock, Refusals refusals, QObject *parent)
    : QObject(parent)
    , m_probe(probe)
    , m_clock(clock)
    , m_reader(clusters, probe, clock)
    , m_refusals(std::move(refusals))
{
    connect(&m_reader, &PreflightReader::finished, this, &CheckRun::finish);
}

void CheckRun::start(const UpgradePlan &plan, const Subject &subject, const std::vector<ClusterId> &participants)
{
    m_plan = plan;
    m_asked = {withoutTaskId(subject.form), subject.through};
    m_participants = participants;
    m_again = nullptr;
    m_running = true;
    m_reader.read(plan.guid(), subject.through, participants, NeedEverything);
    emit changed();
}

void CheckRun::runAgain(const QString &id)
{
    const Check *check = findCheck(id);
    if (m_running || m_findings.empty() || !check) {
        return;
    }
    m_again = check;
    m_running = true;
    m_reader.read(m_plan->guid(), m_asked.through, m_participants, check->needs);
    emit changed();
}

void CheckRun::finish()
{
    if (!m_running) {
        return;
    }
    m_running = false;
    const CheckInput input{*m_plan, m_probe.facts(), m_asked.through, m_clock.wall(), m_reader.facts()};
    if (m_again) {
        std::ranges::replace_if(
            m_findings, [this](const Finding &finding) { return finding.id == QLatin1StringView(m_again->id); }, runCheck(*m_again, input));
    } else {
        m_answered = m_asked;
        m_at = m_clock.outside();
        m_findings = runChecks(input);
    }
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
    return isAbout(subject) && m_clock.outside() - m_at <= FreshFor;
}

void CheckRun::clear()
{
    m_findings.clear();
    m_reader.stop();
    m_running = false;
    emit changed();
}

void CheckRun::forget(const ClusterId &through)
{
    const bool asking = m_running && m_asked.through == through;
    if (asking || (!m_findings.empty() && m_answered.through == through)) {
        clear();
    }
}

#include "moc_checkrun.cpp"
