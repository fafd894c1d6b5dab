// SPDX-License-Identifier: GPL-3.0-or-later
#include "badge.h"
#include "card.h"
#include "columns.h"
#include "findinglist.h"
#include "messagebar.h"
#include "plaintext.h"
#include "requestview.h"
#include "reviewpage.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

// How the review is put together; what it does is in reviewpage.cpp.

namespace {

constexpr int RequestLines = 30;

QFrame *hairline(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Midlight);
    return line;
}

} // namespace

void ReviewPage::build()
{
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    auto *columns = new Columns(this);
    columns->head()->addWidget(m_title);
    auto *identity = new QHBoxLayout;
    identity->setSpacing(look::Gap);
    m_colour = new QLabel(this);
    m_care = new Badge(this);
    identity->addWidget(m_care);
    identity->addWidget(m_colour);
    identity->addWidget(m_identity, 1);
    columns->head()->addLayout(identity);
    columns->head()->addWidget(m_bar);
    m_identity->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *happens = new Card(this);
    happens->body()->addWidget(look::cardTitle(tr("What will happen"), happens));
    m_consequences = happens->body();
    columns->left()->addWidget(happens);
    auto *checks = new Card(this);
    checks->body()->addWidget(look::cardTitle(tr("Checks"), checks));
    m_summary = look::note({}, checks);
    m_list = new FindingList(checks);
    m_list->askForTicks(FindingList::Blocking::Final);
    m_check = new QPushButton(tr("&Check again"), checks);
    checks->body()->addWidget(m_summary);
    checks->body()->addWidget(m_list);
    checks->body()->addWidget(m_check, 0, Qt::AlignLeft);
    columns->left()->addWidget(checks);
    columns->left()->addStretch();

    auto *request = new Card(this);
    request->body()->addWidget(look::cardTitle(tr("Request"), request));
    request->body()->addWidget(look::note(tr("Exactly this is recorded on disk first, and then sent once."), request));
    m_request = new RequestView(RequestLines, request);
    m_request->setAccessibleName(tr("Request"));
    request->body()->addWidget(m_request);
    columns->right()->addWidget(request);
    columns->right()->addStretch();

    page->addWidget(columns, 1);
    page->addWidget(hairline(this));
    page->addWidget(buildBottom());
    connect(m_check, &QPushButton::clicked, this, &ReviewPage::checkRequested);
    connect(m_list, &FindingList::runAgainRequested, this, &ReviewPage::runAgainRequested);
}

QWidget *ReviewPage::buildBottom()
{
    auto *bottom = new QFrame(this);
    auto *row = new QBoxLayout(QBoxLayout::LeftToRight, bottom);
    m_bottom = row;
    bottom->setMinimumWidth(1); // a long name must not widen the window: arrangeBottom()
    row->setContentsMargins(look::PageMargin, look::Gap + 2, look::PageMargin, look::Gap + 2);
    row->setSpacing(look::Section);
    m_back = new QPushButton(tr("&Back"), bottom);
    m_back->setAccessibleName(tr("Back"));
    m_back->setIcon(look::icon(u"back"_s, bottom));
    m_reason = look::note({}, bottom);
    m_reason->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_toChecks = new QPushButton(tr("&Show this check"), bottom);
    m_upgrade = new QPushButton(bottom);
    look::asPrimary(m_upgrade);
    m_destroy = new QPushButton(bottom);
    look::asDestructive(m_destroy);
    row->addWidget(m_back);
    auto *why = new QHBoxLayout;
    why->setSpacing(look::Section);
    why->addWidget(m_reason, 1);
    why->addWidget(m_toChecks);
    row->addLayout(why, 1);
    row->addWidget(m_upgrade);
    row->addWidget(m_destroy);
    connect(m_back, &QPushButton::clicked, this, &ReviewPage::backRequested);
    connect(m_toChecks, &QPushButton::clicked, m_list, &FindingList::showFirstUnticked);
    connect(m_list, &FindingList::manualStepsRequested, this, &ReviewPage::manualStepsRequested);
    connect(m_list, &FindingList::ticksChanged, this, &ReviewPage::updateUi);
    connect(m_upgrade, &QPushButton::clicked, this, &ReviewPage::confirm);
    connect(m_destroy, &QPushButton::clicked, this, &ReviewPage::confirm);
    return bottom;
}

void ReviewPage::showConsequences()
{
    if (m_consequenceRows) {
        m_consequenceRows->hide();
        m_consequenceRows->deleteLater();
    }
    m_consequenceRows = new QWidget(this);
    auto *grid = new QGridLayout(m_consequenceRows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(look::Gap);
    grid->setVerticalSpacing(look::Gap);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const Consequence &consequence : consequencesOf(*m_subject)) {
        auto *picture = new QLabel(m_consequenceRows);
        const bool plain = consequence.shape == StateShape::Neutral;
        const int side = plain ? 7 : 18;
        picture->setPixmap(
            look::icon(plain ? u"dot"_s : look::shapeIcon(consequence.shape), this, look::toneOf(consequence.shape)).pixmap(side, side));
        picture->setFixedSize(18, fontMetrics().height());
        picture->setAlignment(Qt::AlignCenter);
        grid->addWidget(picture, row, 0, Qt::AlignTop);
        grid->addWidget(plainLabel(consequence.text, m_consequenceRows), row, 1);
        ++row;
    }
    m_consequences->addWidget(m_consequenceRows);
}
