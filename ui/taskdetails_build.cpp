// SPDX-License-Identifier: GPL-3.0-or-later
// What TaskDetails is made of; what it shows is in taskdetails.cpp.
#include "taskdetails.h"

#include "arrivalpanel.h"
#include "badge.h"
#include "cancelpanel.h"
#include "card.h"
#include "disclosure.h"
#include "errorlist.h"
#include "instanceendscard.h"
#include "lefttodocard.h"
#include "passedonpanel.h"
#include "plaintext.h"
#include "progressbanner.h"
#include "steptimeline.h"
#include "tables.h"
#include "taskheader.h"
#include "verdictview.h"

#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int EventRowsShown = 8;

}

void TaskDetails::build()
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
    m_cancelPanel = new CancelPanel(m_tracker, content);
    layout->addWidget(m_cancelPanel);
    layout->addWidget(lostCard(content));
    m_arrival = new ArrivalPanel(m_tracker, content);
    layout->addWidget(m_arrival);
    m_passedOn = new PassedOnPanel(m_tracker, content);
    layout->addWidget(m_passedOn);
    m_notes = new ProgressBanner(m_tracker, m_probe, m_clock, content);
    layout->addWidget(m_notes);
    m_errors = new ErrorList(content);
    layout->addWidget(m_errors);
    m_instances = new InstanceEndsCard(content);
    layout->addWidget(m_instances);
    m_left = new LeftToDoCard(content);
    layout->addWidget(m_left);
    auto *steps = new Card(content);
    m_stepsCard = steps;
    m_steps = new StepTimeline(steps);
    steps->body()->addWidget(m_steps);
    layout->addWidget(steps);
    layout->addWidget(eventsCard(content));
    const RawTask raw = makeRawTask(content);
    m_raw = raw.card;
    m_rawText = raw.text;
    layout->addWidget(m_raw);
    layout->addStretch();
    setWidget(content);
}

QWidget *TaskDetails::header(QWidget *parent)
{
    const TaskHeader made = makeTaskHeader(parent);
    m_title = made.title;
    m_badge = made.badge;
    m_times = made.times;
    m_identity = made.identity;
    m_sentence = made.sentence;
    m_refresh = made.refresh;
    connect(m_refresh, &QPushButton::clicked, this, [this] {
        if (m_id) {
            m_tracker.refresh(*m_id);
        }
    });
    m_cancel = new QPushButton(tr("Cancel task…"), made.area);
    m_cancel->setAccessibleName(tr("Cancel task"));
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_cancelPanel->ask(); });
    made.row->addWidget(m_cancel);
    m_verdict = new VerdictView(made.area);
    made.column->insertWidget(made.column->indexOf(m_sentence), m_verdict);
    made.column->addWidget(changeButton(made.area), 0, Qt::AlignLeading);
    return made.area;
}

QWidget *TaskDetails::changeButton(QWidget *parent)
{
    m_change = new QPushButton(tr("Change and review again…"), parent);
    m_change->setAccessibleName(tr("Change and review again…"));
    m_change->setToolTip(tr("Back to the form as it was filled in. The next request gets a task ID of its own."));
    connect(m_change, &QPushButton::clicked, this, [this] {
        if (m_id) {
            emit changeRequested(*m_id);
        }
    });
    return m_change;
}

QWidget *TaskDetails::lostCard(QWidget *parent)
{
    auto *card = new Card(parent);
    card->setTone(look::Tone::Attention, true);
    card->setAccessibleName(tr("Lost answer"));
    card->body()->addWidget(look::cardTitle(tr("The answer to the request was lost"), card));
    m_lost = plainLabel({}, card);
    card->body()->addWidget(m_lost);
    m_lostCard = card;
    return card;
}

QWidget *TaskDetails::eventsCard(QWidget *parent)
{
    auto *card = new Card(parent);
    card->body()->addWidget(look::cardTitle(tr("Events"), card));
    m_eventView = new QuietTable(card);
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
