// SPDX-License-Identifier: GPL-3.0-or-later
#include "passedonpanel.h"

#include "passedon.h"
#include "plaintext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

PassedOnPanel::PassedOnPanel(TaskTracker &tracker, QWidget *parent)
    : Card(parent)
    , m_tracker(tracker)
{
    setTone(look::Tone::Attention, true);
    body()->addWidget(look::cardTitle(tr("Continue at another node?"), this));
    m_question = plainLabel({}, this);
    m_question->setAccessibleName(tr("Continue at another node?"));
    body()->addWidget(m_question);
    m_continue = new QPushButton(tr("&Continue there"), this);
    m_continue->setAccessibleDescription(tr("Sends the same request, once, to the node that was named."));
    m_decline = new QPushButton(tr("&Do not continue"), this);
    m_decline->setAccessibleDescription(tr("Ends this upgrade as rejected. Nothing is sent."));
    auto *row = new QHBoxLayout;
    row->addWidget(m_decline);
    row->addWidget(m_continue);
    row->addStretch();
    body()->addLayout(row);
    connect(m_continue, &QPushButton::clicked, this, [this] {
        if (m_id) {
            m_continue->setEnabled(false);
            m_decline->setEnabled(false);
            m_tracker.continueAtNode(*m_id); // may ask once more
        }
    });
    connect(m_decline, &QPushButton::clicked, this, [this] {
        if (m_id) {
            m_continue->setEnabled(false);
            m_decline->setEnabled(false);
            m_tracker.declineNode(*m_id);
        }
    });
    hide();
}

void PassedOnPanel::setTask(const Task *task)
{
    const auto node = task ? passedOnTo(*task) : std::nullopt;
    m_id = node ? std::optional(task->id) : std::nullopt;
    setVisible(node.has_value());
    if (!node) {
        return;
    }
    const bool open = m_tracker.asksToContinue(task->id);
    const bool holds = m_tracker.canContinue(task->id);
    const QString old = open && !holds
        ? tr(" This question has become old, or another account or certificate is in force by now. Do not continue, and review the upgrade "
             "anew.")
        : QString();
    m_question->setText(tr("The node that was asked did not work on the request. It passes requests on to %1, which is known as a node of "
                           "%2. Continue there? The same request is sent to it once, and only if it shows the certificate that you trust. "
                           "Nothing was started so far.")
                            .arg(node->display(), task->clusterName)
        + old);
    m_continue->setEnabled(open && holds);
    m_decline->setEnabled(open);
}

#include "moc_passedonpanel.cpp"
