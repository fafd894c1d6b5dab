// SPDX-License-Identifier: GPL-3.0-or-later
#include "arrivalpanel.h"

#include "plaintext.h"
#include "taskmodel.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ArrivalPanel::ArrivalPanel(TaskTracker &tracker, QWidget *parent)
    : Card(parent)
    , m_tracker(tracker)
{
    setTone(look::Tone::Attention, true);
    body()->addWidget(look::cardTitle(tr("What is known so far"), this));
    m_lines = plainLabel({}, this);
    m_lines->setAccessibleName(tr("What is known so far"));
    body()->addWidget(m_lines);
    m_next = look::note({}, this);
    body()->addWidget(m_next);
    m_confirm = new QPushButton(tr("It never arrived: &close this upgrade"), this);
    m_confirm->setAccessibleDescription(tr("Ends this record. Nothing is sent."));
    body()->addWidget(m_confirm, 0, Qt::AlignLeading);
    connect(m_confirm, &QPushButton::clicked, this, [this] {
        if (m_id && m_undecided) {
            m_tracker.closeUndecided(*m_id);
        } else if (m_id) {
            m_tracker.confirmNotReceived(*m_id);
        }
    });
    hide();
}

void ArrivalPanel::setTask(const Task *task)
{
    const bool unknown = task && task->state == TaskState::Unknown;
    const bool undecided = task && task->state == TaskState::Undecided && !task->verdict.isEmpty();
    m_id = unknown || undecided ? std::optional(task->id) : std::nullopt;
    m_undecided = undecided;
    setVisible(unknown || undecided);
    if (unknown) {
        showUnknown(*task);
    } else if (undecided) {
        m_lines->setText(task->verdict);
        m_next->setText(
            tr("The task can no longer tell. If you close this upgrade, it ends as what the instances show, and a new one can be "
               "reviewed and sent."));
        m_confirm->setText(tr("It did not happen: &close this upgrade"));
        m_confirm->show();
    }
}

void ArrivalPanel::showUnknown(const Task &task)
{
    const ArrivalEvidence evidence = m_tracker.evidence(task.id).value_or(ArrivalEvidence{});
    const bool mayConfirm = judge(evidence) == ArrivalJudgement::MostLikelyNot;
    m_lines->setText(sentences(evidence, task.clusterName).join(u'\n'));
    m_confirm->setText(tr("It never arrived: &close this upgrade"));
    m_confirm->setVisible(mayConfirm);
    if (mayConfirm) {
        m_next->setText(tr("Most likely the request never arrived. If you close this upgrade, a new one can be reviewed and sent."));
    } else if (const auto wait = m_tracker.nextLookIn(task.id)) {
        m_next->setText(
            tr("Nothing is sent again. The next look is in %1.").arg(durationText(std::chrono::ceil<std::chrono::seconds>(*wait))));
    } else {
        m_next->setText(tr("Nothing is sent again."));
    }
}

#include "moc_arrivalpanel.cpp"
