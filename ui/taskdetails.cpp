// SPDX-License-Identifier: GPL-3.0-or-later
#include "taskdetails.h"

#include "arrivalpanel.h"
#include "badge.h"
#include "cancelpanel.h"
#include "card.h"
#include "disclosure.h"
#include "errorlist.h"
#include "instanceendscard.h"
#include "lefttodocard.h"
#include "lostanswer.h"
#include "passedonpanel.h"
#include "plaintext.h"
#include "progressbanner.h"
#include "steptimeline.h"
#include "taskmodel.h"
#include "tasktimeline.h"
#include "verdictview.h"

#include <QEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString targetOf(const Task &task)
{
    if (task.requestedVersion) {
        return task.requestedVersion->text();
    }
    return task.expectedVersion ? task.expectedVersion->text() : TaskDetails::tr("newest version");
}

/// Nothing was started, so the same form may be sent again, changed or not.
bool neverStarted(TaskState state)
{
    return state == TaskState::Rejected || state == TaskState::NotSent || state == TaskState::NotReceived;
}

/// It ended without what was asked for, and another upgrade is the way on.
bool mayBeDoneAgain(TaskState state)
{
    return state == TaskState::Failed || state == TaskState::Cancelled || state == TaskState::Mismatch;
}

/// Its instances may be read again, as long as somebody can be asked.
bool endedWithoutProof(TaskState state)
{
    return mayBeDoneAgain(state) || state == TaskState::Unverified || state == TaskState::Undecided;
}

std::chrono::seconds between(const QDateTime &from, const QDateTime &to)
{
    return std::chrono::seconds(std::max<qint64>(0, from.secsTo(to)));
}

} // namespace

TaskDetails::TaskDetails(TaskTracker &tracker, ClusterProbe &probe, Clock &clock, TaskAsText asText, QWidget *parent)
    : QScrollArea(parent)
    , m_tracker(tracker)
    , m_probe(probe)
    , m_clock(clock)
    , m_asText(std::move(asText))
    , m_tick(clock.makeOutsideTimer([this] { updateTimes(); }))
{
    build();
    connect(&m_tracker, &TaskTracker::changed, this, [this](const Task &task) {
        if (task.id == m_id) {
            updateUi();
        }
    });
    connect(&m_tracker, &TaskTracker::recordsAdded, this, [this](const TaskId &id, const std::vector<TaskRecord> &records) {
        // What is told before the history is here was written before it was read, so the history holds it.
        if (id == m_id && m_historyHere) {
            m_events.append(records);
            updateUi();
        }
    });
    connect(&m_tracker, &TaskTracker::readingChanged, this, [this](const TaskId &id) {
        if (id == m_id) {
            updateUi();
        }
    });
    connect(&m_tracker, &TaskTracker::askingToContinue, this, &TaskDetails::updateUi);
    connect(&m_tracker, &TaskTracker::evidenceChanged, this, &TaskDetails::updateTimes);
    connect(&m_probe, &ClusterProbe::factsChanged, this, &TaskDetails::updateUi);
}

TaskDetails::~TaskDetails() = default;

void TaskDetails::setTask(const std::optional<TaskId> &id)
{
    if (m_id == id) {
        return;
    }
    m_id = id;
    m_notes->setTask(id);
    m_historyHere = false;
    m_events.reset({});
    if (isVisible()) {
        m_tracker.setWatched(m_id);
    }
    readHistory();
    updateUi();
    ensureVisible(0, 0);
}

void TaskDetails::readHistory()
{
    if (!m_id) {
        return;
    }
    m_tracker.history(*m_id, this, [this, id = *m_id](std::vector<TaskRecord> records) {
        if (id != m_id) {
            return;
        }
        m_historyHere = true;
        m_events.reset(std::move(records));
        updateUi();
    });
}

void TaskDetails::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    m_tracker.setWatched(m_id);
    updateUi();
}

void TaskDetails::hideEvent(QHideEvent *event)
{
    QScrollArea::hideEvent(event);
    m_tick->stop();
    m_tracker.setWatched({});
}

void TaskDetails::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LocaleChange) {
        updateUi();
    }
}

void TaskDetails::updateUi()
{
    const Task *task = m_id ? m_tracker.task(*m_id) : nullptr;
    widget()->setVisible(task != nullptr);
    if (!task) {
        m_cancelPanel->setTask(nullptr);
    }
    if (!task || !isVisible()) {
        return;
    }
    m_title->setText(tr("%1 → %2").arg(databaseText(*task), targetOf(*task)));
    m_badge->setTask(*task);
    m_identity->setText(identity(*task));
    m_sentence->setText(stateSentence(*task));
    updateVerdict(*task);
    updateRefresh(*task);
    m_change->setVisible(neverStarted(task->state) || mayBeDoneAgain(task->state));
    m_cancel->setVisible(canCancel(task->state));
    m_cancelPanel->setTask(task);
    m_passedOn->setTask(task);
    updateProblems(*task);
    const bool seen = !task->seen.id.isEmpty();
    m_raw->setVisible(seen);
    if (seen && m_asText) {
        setCodeText(m_rawText, m_asText(task->seen), 24);
    }
    updateSteps(*task);
    updateTimes();
}

void TaskDetails::updateVerdict(const Task &task)
{
    // Of a task that broke off the card about the instances tells what was read, and what the steps say beside it; of one that is undecided
    // the panel that asks for the decision does.
    const bool toldElsewhere = task.state == TaskState::Failed || task.state == TaskState::Cancelled || task.state == TaskState::Undecided;
    const auto &records = m_events.records();
    const auto read = std::find_if(records.rbegin(), records.rend(),
        [](const TaskRecord &record) { return record.kind == "verdict"_L1 || record.kind == "instance"_L1; });
    m_left->set(isTerminal(task.state) ? readVerdict(task.verdict).left : std::vector<LeftToDo>());
    m_verdict->set(toldElsewhere ? VerdictText() : readVerdict(task.verdict), read == records.rend() ? QDateTime() : read->at);
}

void TaskDetails::updateRefresh(const Task &task)
{
    const bool ended = endedWithoutProof(task.state);
    const bool reading = m_tracker.isReadingInstances(task.id);
    const bool readable = m_tracker.canReadInstancesAgain(task.id);
    const QString text = ended ? tr("Read instances again") : tr("Refresh");
    if (m_refresh->text() != text) {
        m_refresh->setText(text);
        m_refresh->setAccessibleName(text);
    }
    m_refresh->setVisible(ended || isFollowed(task.state));
    m_refresh->setEnabled(!reading && (ended ? readable : isFollowed(task.state)));
    QString tip = tr("Ask the cluster for this task now (F5)");
    if (ended && reading) {
        tip = tr("The instances are being read…");
    } else if (ended) {
        tip = readable
            ? tr("Read every instance on its own cluster once more (F5). Changes nothing there; this reading and the earlier ones "
                 "stay on record.")
            : tr("Not possible now: %1 is not connected, or a later upgrade of this database was sent.").arg(task.clusterName);
    }
    m_refresh->setToolTip(safeTip(tip));
    m_refresh->setAccessibleDescription(tip);
}

void TaskDetails::updateProblems(const Task &task)
{
    const auto lost = lostAnswerOf(m_events.records());
    m_lostCard->setVisible(lost.has_value());
    m_lost->setText(lost ? sentence(*lost, task) : QString());
    const bool told = lost.has_value() || m_cancelPanel->isExplaining() || m_passedOn->isAsking() || !m_notes->isHidden();
    m_errors->set(task, m_probe.facts(), told);
    m_instances->set(
        task, m_historyHere ? instanceEnds(task, m_events.records(), participantsOf(task, m_probe.facts())) : std::vector<InstanceEnd>());
}

void TaskDetails::updateTimes()
{
    const Task *task = m_id ? m_tracker.task(*m_id) : nullptr;
    if (!task || !isVisible()) {
        return;
    }
    const QDateTime now = m_clock.wall();
    const QDateTime from = task->sentAt.isValid() ? task->sentAt : task->createdAt;
    const bool over = task->endedAt.isValid();
    const QString elapsed = durationText(between(from, over ? task->endedAt : now));
    if (!task->lastConfirmed.isValid()) {
        m_times->setText(elapsed);
    } else if (over) {
        m_times->setText(tr("took %1").arg(elapsed));
    } else {
        m_times->setText(tr("%1 · confirmed %2 ago").arg(elapsed, durationText(between(task->lastConfirmed, now))));
    }
    m_arrival->setTask(task);
    if (!over && !isTerminal(task->state)) {
        updateSteps(*task);
        m_tick->start(1s);
    }
}

void TaskDetails::updateSteps(const Task &task)
{
    const TimelineFacts facts = timelineOf(task, m_events.records(), m_probe.facts(), m_clock.wall());
    const bool anything = std::ranges::any_of(facts.lanes, [](const Lane &lane) { return !lane.steps.empty(); });
    m_stepsCard->setVisible(anything || isFollowed(task.state));
    m_steps->set(facts);
}

QString TaskDetails::identity(const Task &task) const
{
    return tr("task %1 · CRDB %2 · through %3").arg(task.id.text(), task.guid.text(), task.clusterName);
}

#include "moc_taskdetails.cpp"
