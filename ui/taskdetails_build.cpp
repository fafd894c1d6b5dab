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
#include "plaintext.h"
#include "progressbanner.h"
#include "steptimeline.h"
#include "tables.h"
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
    m_notes = new ProgressBanner(m_tracker, m_probe, m_clock, content);
    layout->addWidget(m_notes);
    m_errors = new ErrorList(content);
    layout->addWidget(m_errors);
    m_instances = new InstanceEndsCard(content);
    layout->addWidget(m_instances);
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
}

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
    m_cancel = new QPushButton(tr("Cancel task…"), area);
    m_cancel->setAccessibleName(tr("Cancel task"));
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_cancelPanel->ask(); });
    row->addWidget(m_cancel);
    column->addLayout(row);
    m_identity = plainLabel({}, area);
    look::asCode(m_identity);
    m_identity->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(m_identity);
    column->addSpacing(4);
    m_sentence = plainLabel({}, area);
    m_sentence->setAccessibleName(tr("State"));
    column->addWidget(m_sentence);
    m_verdict = new VerdictView(area);
    column->insertWidget(column->indexOf(m_sentence), m_verdict);
    column->addWidget(changeButton(area), 0, Qt::AlignLeading);
    return area;
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
