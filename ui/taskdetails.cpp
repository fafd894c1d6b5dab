// SPDX-License-Identifier: GPL-3.0-or-later
#include "taskdetails.h"

#include "badge.h"
#include "card.h"
#include "disclosure.h"
#include "errorlist.h"
#include "plaintext.h"
#include "progressbanner.h"
#include "steptimeline.h"
#include "tables.h"
#include "taskmodel.h"
#include "tasktimeline.h"

#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int EventRowsShown = 8;

QString databaseOf(const Task &task)
{
    return task.databaseName.isEmpty() ? task.guid.shortText() : task.databaseName;
}

QString targetOf(const Task &task)
{
    if (task.requestedVersion) {
        return task.requestedVersion->text();
    }
    return task.expectedVersion ? task.expectedVersion->text() : TaskDetails::tr("newest version");
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
    , m_tick(clock.makeTimer([this] { updateTimes(); }))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(this);
    content->setAccessibleName(tr("Task details"));
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(look::PageMargin, look::Gap, look::PageMargin, look::PageMargin);
    layout->setSpacing(12);
    layout->addWidget(header(content));
    m_notes = new ProgressBanner(tracker, probe, clock, content);
    layout->addWidget(m_notes);
    m_errors = new ErrorList(content);
    layout->addWidget(m_errors);
    auto *steps = new Card(content);
    m_stepsCard = steps;
    m_steps = new StepTimeline(steps);
    steps->body()->addWidget(m_steps);
    layout->addWidget(steps);
    layout->addWidget(eventsCard(content));
    m_raw = new Disclosure(tr("Raw task"), content);
    m_rawText = codeBox({}, m_raw, 24);
    m_rawText->setAccessibleName(tr("Raw task"));
    m_raw->setContent(m_rawText);
    m_raw->setSummary(tr("the last answer of the cluster, known fields only"));
    layout->addWidget(m_raw);
    layout->addStretch();
    setWidget(content);

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
    connect(&m_probe, &ClusterProbe::factsChanged, this, &TaskDetails::updateUi);
}

TaskDetails::~TaskDetails() = default;

QWidget *TaskDetails::header(QWidget *parent)
{
    auto *area = new QWidget(parent);
    auto *column = new QVBoxLayout(area);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    m_title = look::pageTitle({}, area);
    m_badge = new Badge(area);
    m_times = look::note({}, area);
    m_refresh = new QPushButton(look::icon(u"refresh"_s, area), tr("Refresh"), area);
    m_refresh->setAccessibleName(tr("Refresh"));
    m_refresh->setToolTip(tr("Ask the cluster for this task now (F5)"));
    m_refresh->setShortcut(Qt::Key_F5);
    connect(m_refresh, &QPushButton::clicked, this, [this] {
        if (m_id) {
            m_tracker.refresh(*m_id);
        }
    });
    row->addWidget(m_title);
    row->addWidget(m_badge);
    row->addWidget(m_times, 1);
    row->addWidget(m_refresh);
    column->addLayout(row);
    m_identity = plainLabel({}, area);
    look::asCode(m_identity);
    m_identity->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(m_identity);
    column->addSpacing(4);
    m_sentence = plainLabel({}, area);
    m_sentence->setAccessibleName(tr("State"));
    column->addWidget(m_sentence);
    m_verdict = plainLabel({}, area);
    m_verdict->setAccessibleName(tr("Verification"));
    column->addWidget(m_verdict);
    return area;
}

QWidget *TaskDetails::eventsCard(QWidget *parent)
{
    auto *card = new Card(parent);
    card->body()->addWidget(look::cardTitle(tr("Events"), card));
    m_eventView = new QTableView(card);
    m_eventView->setModel(&m_events);
    tables::asPlainTable(m_eventView);
    m_eventView->setAccessibleName(tr("Events"));
    m_eventView->horizontalHeader()->hide();
    m_eventView->horizontalHeader()->setStretchLastSection(true);
    m_eventView->setColumnWidth(EventModel::Time, fontMetrics().horizontalAdvance(u"00:00:00"_s) + 32);
    m_eventView->setFixedHeight(EventRowsShown * tables::rowHeight(m_eventView));
    card->body()->addWidget(m_eventView);
    return card;
}

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

void TaskDetails::updateUi()
{
    const Task *task = m_id ? m_tracker.task(*m_id) : nullptr;
    widget()->setVisible(task != nullptr);
    if (!task || !isVisible()) {
        return;
    }
    m_title->setText(tr("%1 → %2").arg(databaseOf(*task), targetOf(*task)));
    m_badge->setTask(*task);
    m_identity->setText(identity(*task));
    m_sentence->setText(stateSentence(*task));
    m_verdict->setText(task->verdict);
    m_verdict->setVisible(!task->verdict.isEmpty() && task->verdict != m_sentence->text());
    m_refresh->setEnabled(isFollowed(task->state) || task->state == TaskState::Unverified);
    m_errors->set(*task, m_probe.facts());
    const bool seen = !task->seen.id.isEmpty();
    m_raw->setVisible(seen);
    if (seen && m_asText) {
        setCodeText(m_rawText, m_asText(task->seen), 24);
    }
    updateSteps(*task);
    updateTimes();
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
