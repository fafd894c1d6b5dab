// SPDX-License-Identifier: GPL-3.0-or-later
#include "cancelpanel.h"

#include "destroydialog.h"
#include "disclosure.h"
#include "errorcard.h"
#include "plaintext.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

CancelPanel::CancelPanel(TaskTracker &tracker, QWidget *parent)
    : QWidget(parent)
    , m_tracker(tracker)
    , m_answers(new QVBoxLayout(this))
{
    m_answers->setContentsMargins(0, 0, 0, 0);
    m_answers->setSpacing(12);
    buildQuestion();
    buildForce();
    connect(&tracker, &TaskTracker::cancelEnded, this, &CancelPanel::told);
    updateUi();
}

void CancelPanel::buildQuestion()
{
    m_question = new Card(this);
    m_question->setTone(look::Tone::Attention, true);
    m_heading = look::cardTitle({}, m_question);
    m_question->body()->addWidget(m_heading);
    m_question->body()->addWidget(plainLabel(
        tr("Instances and shards that are already upgraded stay upgraded: there is no way back to the old version. Afterwards the "
           "instances can run different versions until you upgrade again. The task may also finish before it is cancelled, and "
           "late in its work the cluster no longer cancels it."),
        m_question));
    auto *row = new QHBoxLayout;
    m_keep = new QPushButton(tr("&Keep it running"), m_question);
    m_cancel = new QPushButton(tr("Ask the cluster to &cancel"), m_question);
    row->addWidget(m_keep);
    row->addWidget(m_cancel);
    row->addStretch();
    m_question->body()->addLayout(row);
    m_answers->addWidget(m_question);
    connect(m_keep, &QPushButton::clicked, this, [this] {
        m_asking = false;
        updateUi();
    });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_asking = false;
        const TaskId id = m_task->id;
        updateUi();
        m_tracker.cancel(id, false);
    });
}

void CancelPanel::buildForce()
{
    m_force = new Disclosure(tr("Cancel by force"), this);
    m_force->setSummary(tr("only when Redis support asks for it"));
    m_force->setWarning(true);
    auto *content = new QWidget(m_force);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(plainLabel(
        tr("A forced cancel also ends a task in its commit phase. The documentation warns that this can break the database in the "
           "configuration store of the cluster. Letting the task finish is safer."),
        content));
    m_forceButton = new QPushButton(tr("Cancel by force…"), content);
    look::asDestructive(m_forceButton);
    column->addWidget(m_forceButton, 0, Qt::AlignLeading);
    m_force->setContent(content);
    m_answers->addWidget(m_force);
    connect(m_forceButton, &QPushButton::clicked, this, &CancelPanel::askForce);
}

void CancelPanel::setTask(const Task *task)
{
    const bool another = !task || !m_task || task->id != m_task->id;
    m_task = task ? std::optional(*task) : std::nullopt;
    if (another || !canCancel(task->state)) {
        m_asking = false;
        m_forceMayBeAsked = false;
    }
    // Once the task has ended, or goes its way after all, the answer is history: the events keep it.
    const bool over = task && !canCancel(task->state);
    if ((another || over) && m_failure) {
        m_failure->deleteLater();
        m_failure = nullptr;
    }
    updateUi();
}

void CancelPanel::ask()
{
    if (!m_task || !canCancel(m_task->state)) {
        return;
    }
    m_asking = true;
    m_heading->setText(tr("Cancel the upgrade of %1?").arg(databaseText(*m_task)));
    updateUi();
    m_keep->setFocus();
}

void CancelPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_asking) {
        m_keep->click();
        return;
    }
    QWidget::keyPressEvent(event);
}

void CancelPanel::told(const TaskId &id, CancelJudgement judgement, const std::optional<Failure> &failure)
{
    if (!m_task || id != m_task->id) {
        return;
    }
    if (m_failure) {
        m_failure->deleteLater();
        m_failure = nullptr;
    }
    if (failure) {
        m_failure = new ErrorCard(*failure, this);
        m_answers->insertWidget(0, m_failure);
    }
    m_forceMayBeAsked = judgement == CancelJudgement::Refused && failure && (failure->http == 406 || failure->http == 409);
    updateUi();
}

void CancelPanel::askForce()
{
    const TaskId id = m_task->id;
    auto *dialog = new DestroyDialog(withEnglish([this, &id] {
        return TypedConfirmation{.title = tr("Cancel by force"),
            .heading = tr("A forced cancel can break %1.").arg(databaseText(*m_task)),
            .text = tr("It ends the task also in its commit phase, which can break the database in the configuration store of the cluster. "
                       "Shards that are upgraded stay upgraded."),
            .identity = tr("Task %1 of CRDB %2, through %3").arg(id.text(), m_task->guid.text(), m_task->clusterName),
            .name = m_task->databaseName,
            .guid = m_task->guid.text(),
            .button = tr("Cancel the task by force")};
    }),
        this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, id] { m_tracker.cancel(id, true); });
    dialog->open();
}

void CancelPanel::updateUi()
{
    m_question->setVisible(m_asking);
    m_force->setVisible(m_forceMayBeAsked && !m_asking);
    setVisible(m_asking || m_forceMayBeAsked || m_failure);
}

#include "moc_cancelpanel.cpp"
