// SPDX-License-Identifier: GPL-3.0-or-later
#include "card.h"
#include "columns.h"
#include "findinglist.h"
#include "modulestable.h"
#include "requestview.h"
#include "reviewpage.h"
#include "upgradefields.h"
#include "upgradepage.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace {

constexpr int PreviewLines = 20;

} // namespace

// How the page is put together; what it does is in upgradepage.cpp.

void UpgradePage::build()
{
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    m_stack = new QStackedWidget(this);
    page->addWidget(m_stack);

    auto *columns = new Columns(m_stack);
    QLabel *title = look::pageTitle(tr("Upgrade an Active-Active database"), columns);
    title->setWordWrap(true);
    columns->head()->addWidget(title);
    columns->head()->addWidget(look::note(tr("Options → Checks → Review. Nothing is sent before you press the last button."), columns));
    m_fields = new UpgradeFields(columns);
    columns->left()->addWidget(m_fields);
    columns->right()->addWidget(buildChecks());
    columns->right()->addWidget(buildPreview());
    buildGate(columns);
    columns->right()->addStretch();

    const auto asItIsNow = [this](const ReviewSubject &reviewed) {
        takeFacts();
        return subjectOf(reviewed.plan, reviewed.through);
    };
    m_review = new ReviewPage(m_clusters, m_tracker, {[this] { return m_checks.isFresh(m_reviewed); }, asItIsNow}, m_stack);
    connect(m_review, &ReviewPage::runAgainRequested, &m_checks, &CheckRun::runAgain);
    m_stack->addWidget(columns);
    m_stack->addWidget(m_review);
}

QWidget *UpgradePage::buildChecks()
{
    auto *card = new Card(this);
    card->body()->addWidget(look::cardTitle(tr("Checks"), card));
    m_checkSummary = look::note({}, card);
    m_findings = new FindingList(card);
    m_check = new QPushButton(tr("&Check"), card);
    m_check->setAccessibleName(tr("Check"));
    card->body()->addWidget(m_checkSummary);
    card->body()->addWidget(m_findings);
    card->body()->addWidget(m_check, 0, Qt::AlignLeft);
    connect(m_check, &QPushButton::clicked, this, &UpgradePage::runChecks);
    connect(m_findings, &FindingList::runAgainRequested, &m_checks, &CheckRun::runAgain);
    connect(m_findings, &FindingList::manualStepsRequested, this, &UpgradePage::showManualSteps);
    connect(&m_checks, &CheckRun::changed, this, &UpgradePage::checksChanged);
    return card;
}

QWidget *UpgradePage::buildPreview()
{
    auto *card = new Card(this);
    card->body()->addWidget(look::cardTitle(tr("Request preview"), card));
    m_preview = new RequestView(PreviewLines, card);
    m_preview->setAccessibleName(tr("Request preview"));
    card->body()->addWidget(m_preview);
    auto *row = new QHBoxLayout;
    m_copy = new QPushButton(tr("Cop&y as curl"), card);
    m_copy->setAccessibleName(tr("Copy as curl"));
    m_copied = look::note({}, card);
    m_copied->setForegroundRole(QPalette::WindowText);
    look::setTone(m_copied, look::Tone::Good);
    row->addWidget(m_copy);
    row->addWidget(m_copied, 1);
    card->body()->addLayout(row);
    connect(m_copy, &QPushButton::clicked, this, &UpgradePage::copyCurl);
    return card;
}

void UpgradePage::buildGate(Columns *columns)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(look::Section);
    m_reason = look::note({}, this);
    m_reason->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_reviewButton = new QPushButton(tr("&Review"), this);
    m_reviewButton->setAccessibleName(tr("Review"));
    look::asPrimary(m_reviewButton);
    row->addWidget(m_reason, 1);
    row->addWidget(m_reviewButton, 0, Qt::AlignRight);
    columns->right()->addLayout(row);
    connect(m_reviewButton, &QPushButton::clicked, this, &UpgradePage::openReview);
}

void UpgradePage::connectFields()
{
    connect(m_fields, &UpgradeFields::edited, this, &UpgradePage::edited);
    connect(m_fields, &UpgradeFields::left, this, &UpgradePage::left);
    connect(m_fields, &UpgradeFields::newTaskIdRequested, this, &UpgradePage::newTaskId);
    connect(m_fields, &UpgradeFields::connectRequested, this, &UpgradePage::connectRequested);
    connect(m_fields, &UpgradeFields::suggestionTaken, this, [this](const CrdbGuid &guid) {
        setGuidText(guid.text());
        m_fields->focusGuid();
    });
    connect(m_fields, &UpgradeFields::wayChosen, this, [this](const ClusterId &id) {
        m_chosen = id;
        updateUi();
    });
    connect(m_review, &ReviewPage::backRequested, this, [this] {
        m_stack->setCurrentIndex(0);
        updateUi();
        m_reviewButton->setFocus();
    });
    connect(m_review, &ReviewPage::manualStepsRequested, this, &UpgradePage::showManualSteps);
    connect(m_review, &ReviewPage::checkRequested, this, &UpgradePage::runReviewChecks);
    connect(m_review, &ReviewPage::submitted, this, &UpgradePage::submittedOne);
}

void UpgradePage::connectFacts()
{
    connect(&m_probe, &ClusterProbe::factsChanged, this, &UpgradePage::factsDirty);
    connect(&m_clusters, &Clusters::changed, this, &UpgradePage::factsDirty);
    connect(&m_clusters, &Clusters::removed, this, &UpgradePage::factsDirty);
    connect(&m_tracker, &TaskTracker::opened, this, &UpgradePage::factsDirty);
    connect(&m_clusters, &Clusters::connected, this, [this](const ClusterId &id) { m_checks.forget(id); });
}
