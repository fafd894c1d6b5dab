// SPDX-License-Identifier: GPL-3.0-or-later
#include "foreigndetails.h"

#include "badge.h"
#include "card.h"
#include "disclosure.h"
#include "plaintext.h"
#include "showntime.h"
#include "taskcells.h"
#include "taskheader.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString timeText(const QDateTime &time)
{
    return time.isValid() ? QLocale().toString(showntime::of(time), QLocale::ShortFormat) : QString();
}

std::chrono::seconds between(const QDateTime &from, const QDateTime &to)
{
    return std::chrono::seconds(std::max<qint64>(0, from.secsTo(to)));
}

QString stepLines(const WireTask &seen)
{
    QStringList lines;
    for (const auto &[cluster, step] : seen.progress)
        lines.append(ForeignDetails::tr("%1: %2").arg(cluster, step));
    if (!seen.workerStep.isEmpty())
        lines.append(ForeignDetails::tr("Worker: %1").arg(seen.workerStep));
    return lines.join(u'\n');
}

QString errorLines(const WireTask &seen)
{
    QStringList lines;
    for (const WireTask::Error &error : seen.errors) {
        const QString cluster = error.cluster.isEmpty() ? ForeignDetails::tr("a cluster that is not named") : error.cluster;
        const QString code = error.code.isEmpty() ? ForeignDetails::tr("no code") : error.code;
        lines.append(ForeignDetails::tr("%1: %2, “%3”").arg(cluster, code, error.description));
    }
    return lines.join(u'\n');
}

} // namespace

void ForeignDetails::Fact::set(const QString &text) const
{
    value->setText(text);
    name->setVisible(!text.isEmpty());
    value->setVisible(!text.isEmpty());
}

ForeignDetails::ForeignDetails(ForeignTasks &tasks, Clock &clock, TaskAsText asText, QWidget *parent)
    : QScrollArea(parent)
    , m_tasks(tasks)
    , m_clock(clock)
    , m_asText(std::move(asText))
    , m_tick(clock.makeOutsideTimer([this] { updateTimes(); }))
{
    build();
    connect(&m_tasks, &ForeignTasks::changed, this, [this](const ForeignTask &task) {
        if (task.observed.seen.id == m_id) {
            updateUi();
        }
    });
}

ForeignDetails::~ForeignDetails() = default;

void ForeignDetails::build()
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
    layout->addWidget(factsCard(content));
    const RawTask raw = makeRawTask(content);
    m_raw = raw.card;
    m_rawText = raw.text;
    layout->addWidget(m_raw);
    layout->addStretch();
    setWidget(content);
}

QWidget *ForeignDetails::header(QWidget *parent)
{
    const TaskHeader made = makeTaskHeader(parent);
    m_title = made.title;
    m_badge = made.badge;
    m_times = made.times;
    m_identity = made.identity;
    m_sentence = made.sentence;
    m_refresh = made.refresh;
    m_refresh->setToolTip(tr("Ask the cluster for this task now (F5)"));
    connect(m_refresh, &QPushButton::clicked, this, [this] { m_tasks.lookNow(m_id); });
    return made.area;
}

QWidget *ForeignDetails::factsCard(QWidget *parent)
{
    auto *card = new Card(parent);
    card->setAccessibleName(foreignMark());
    card->body()->addWidget(look::cardTitle(foreignMark(), card));
    card->body()->addWidget(
        look::note(tr("This program did not start this task and cannot check versions that it did not plan. It only shows what the "
                      "clusters tell, and can neither change nor cancel it."),
            card));
    auto *form = new QFormLayout;
    form->setVerticalSpacing(4);
    m_status = addFact(form, tr("Status, as the cluster says"), card);
    m_operation = addFact(form, tr("Operation"), card);
    m_database = addFact(form, tr("Database"), card);
    m_guid = addFact(form, tr("CRDB GUID"), card);
    m_worker = addFact(form, tr("Worker"), card);
    m_started = addFact(form, tr("Started"), card);
    m_ended = addFact(form, tr("Ended"), card);
    m_firstSeen = addFact(form, tr("First seen here"), card);
    m_lastSeen = addFact(form, tr("Last heard of"), card);
    m_steps = addFact(form, tr("Steps, as last told"), card);
    m_errors = addFact(form, tr("Errors"), card);
    card->body()->addLayout(form);
    return card;
}

ForeignDetails::Fact ForeignDetails::addFact(QFormLayout *form, const QString &name, QWidget *parent)
{
    auto *label = look::note(name, parent);
    label->setWordWrap(false);
    auto *value = plainLabel({}, parent);
    value->setAccessibleName(name);
    form->addRow(label, value);
    return {label, value};
}

void ForeignDetails::setTask(const QString &id)
{
    if (m_id == id) {
        return;
    }
    m_id = id;
    if (isVisible()) {
        m_tasks.setWatched(m_id);
    }
    updateUi();
    ensureVisible(0, 0);
}

void ForeignDetails::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    m_tasks.setWatched(m_id);
    updateUi();
}

void ForeignDetails::hideEvent(QHideEvent *event)
{
    QScrollArea::hideEvent(event);
    m_tick->stop();
    m_tasks.setWatched({});
}

void ForeignDetails::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LocaleChange) {
        updateUi();
    }
}

void ForeignDetails::updateUi()
{
    const ForeignTask *task = m_tasks.find(m_id);
    widget()->setVisible(task != nullptr);
    if (!task || !isVisible()) {
        return;
    }
    const QString database = databaseText(*task);
    const WireTask &seen = task->observed.seen;
    const bool named = !task->databaseName.isEmpty() || !seen.guid.isEmpty();
    m_title->setText(named ? database : tr("Database not named"));
    const StateShape shape = stateShape(*task);
    m_badge->set(look::shapeIcon(shape), stateWord(*task), look::toneOf(shape));
    m_identity->setText(tr("task %1 · told by %2").arg(seen.id, task->observed.clusterName));
    m_sentence->setText(stateSentence(*task));
    updateFacts(*task);
    if (m_asText) {
        setCodeText(m_rawText, m_asText(seen), 24);
    }
    updateTimes();
}

void ForeignDetails::updateFacts(const ForeignTask &task)
{
    const WireTask &seen = task.observed.seen;
    m_status.set(seen.status.isEmpty() ? QString() : tr("“%1”").arg(seen.status));
    m_operation.set(seen.operation);
    m_database.set(task.databaseName);
    m_guid.set(seen.guid.isEmpty() ? tr("not told") : seen.guid);
    m_worker.set(seen.workerName);
    m_started.set(timeText(seen.started));
    m_ended.set(timeText(seen.ended));
    m_firstSeen.set(timeText(task.observed.firstSeen));
    m_lastSeen.set(timeText(task.observed.lastSeen));
    m_steps.set(stepLines(seen));
    m_errors.set(errorLines(seen));
}

void ForeignDetails::updateTimes()
{
    const ForeignTask *task = m_tasks.find(m_id);
    if (!task || !isVisible()) {
        return;
    }
    const QDateTime now = m_clock.wall();
    const QDateTime end = endOf(*task);
    const QString age = durationText(between(task->observed.lastSeen, now));
    const QString lasted = durationText(between(beginOf(*task), end.isValid() ? end : now));
    // Where its cluster does not say when it began, only the time since it was first seen here is known.
    const bool begun = task->observed.seen.started.isValid();
    if (task->gone) {
        m_times->setText(tr("last heard of %1 ago").arg(age));
    } else if (end.isValid()) {
        m_times->setText(begun ? tr("took %1").arg(lasted) : tr("seen for %1").arg(lasted));
    } else {
        m_times->setText((begun ? tr("%1 · confirmed %2 ago") : tr("seen for %1 · confirmed %2 ago")).arg(lasted, age));
    }
    if (!isOver(*task)) {
        m_tick->start(1s);
    }
}

#include "moc_foreigndetails.cpp"
