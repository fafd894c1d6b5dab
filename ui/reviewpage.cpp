// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewpage.h"

#include "badge.h"
#include "clusters.h"
#include "clusterwords.h"
#include "errorcatalogue.h"
#include "findinglist.h"
#include "messagebar.h"
#include "requestview.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

ReviewPage::ReviewPage(Clusters &clusters, TaskTracker &tracker, Asks asks, QWidget *parent)
    : QWidget(parent)
    , m_clusters(clusters)
    , m_tracker(tracker)
    , m_asks(std::move(asks))
    , m_title(look::pageTitle(tr("Review"), this))
    , m_identity(look::note({}, this))
    , m_bar(new MessageBar(this))
{
    build();
    connect(&m_tracker, &TaskTracker::submitted, this, [this](const QString &intent, const TaskId &id) {
        if (intent == m_intent && m_stage == Stage::Recording) {
            emit submitted(id);
        }
    });
    connect(&m_tracker, &TaskTracker::notRecorded, this, [this](const QString &intent, const Failure &failure) {
        if (intent == m_intent) {
            notRecorded(failure);
        }
    });
    connect(&m_tracker, &TaskTracker::opened, this, &ReviewPage::updateUi);
    connect(&m_tracker, &TaskTracker::journalFailed, this, &ReviewPage::updateUi);
    connect(&m_tracker, &TaskTracker::changed, this, &ReviewPage::updateUi);
    connect(&m_clusters, &Clusters::changed, this, &ReviewPage::updateUi);
    connect(&m_clusters, &Clusters::removed, this, &ReviewPage::updateUi);
}

void ReviewPage::open(const ReviewSubject &subject)
{
    m_subject = subject;
    m_changes.clear();
    m_findings.clear();
    m_list->clearTicks();
    m_list->askForTicks(m_clusters.isSimulation() ? FindingList::Blocking::CanBeSetAside : FindingList::Blocking::Final);
    m_checking = false;
    m_stage = Stage::Reviewing;
    m_intent = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_bar->clear();
    showConsequences();
    updateUi();
}

void ReviewPage::setFindings(const ReviewSubject &subject, const std::vector<Finding> &findings, bool running)
{
    if (m_stage != Stage::Reviewing) {
        return; // what was confirmed stands as it was read
    }
    tellChanges(changesIn(subject));
    m_subject = subject;
    m_findings = findings;
    m_list->setFindings(m_findings);
    m_checking = running;
    showConsequences();
    updateUi();
}

void ReviewPage::focusStart()
{
    m_back->setFocus();
}

QString ReviewPage::act() const
{
    const int count = m_subject->database ? static_cast<int>(m_subject->database->instances.size()) : 0;
    if (count == 0 || m_subject->database->name.isEmpty()) {
        return tr("Upgrade CRDB %1").arg(m_subject->plan.guid().shortText());
    }
    return tr("Upgrade %n instance(s) of %1", nullptr, count).arg(m_subject->title());
}

QString ReviewPage::obstacle() const
{
    if (!m_tracker.canSubmit()) {
        const auto failure = m_tracker.journalFailure();
        const Explanation words = failure ? explain(*failure) : Explanation();
        return failure ? tr("%1 Nothing can be sent: every upgrade is recorded first. %2").arg(words.title, words.nextStep)
                       : tr("The record of earlier upgrades is being read…");
    }
    const std::vector<Task> tasks = m_tracker.tasks();
    const bool underWay =
        std::ranges::any_of(tasks, [this](const Task &task) { return task.guid == m_subject->plan.guid() && isActive(task.state); });
    if (underWay && m_stage == Stage::Reviewing) {
        return tr("An upgrade of this database is already under way. Watch it on the Tasks page.");
    }
    if (!m_clusters.isConnected(m_subject->through)) {
        return tr("%1 is not connected any more. Sign in again, or go back and choose another cluster.").arg(m_subject->throughName);
    }
    if (m_checking) {
        return tr("The checks are running…");
    }
    if (m_findings.empty()) {
        return tr("The checks have not run yet.");
    }
    const std::vector<Finding> open = m_list->unticked();
    if (anyBlocks(open)) {
        return tr("A check speaks against this upgrade, so it cannot be sent. See Checks for what to do.");
    }
    return open.empty() ? QString()
                        : tr("Under Checks %n finding(s) did not pass. Read and tick each.", nullptr, static_cast<int>(open.size()));
}

void ReviewPage::updateUi()
{
    if (!m_subject) {
        return;
    }
    m_title->setText(tr("Review the upgrade of %1").arg(m_subject->title()));
    m_identity->setText(tr("CRDB %1, through %2").arg(m_subject->plan.guid().text(), m_subject->throughName));
    const QIcon colour = colourIcon(m_subject->colour);
    m_colour->setVisible(!colour.isNull());
    m_colour->setPixmap(colour.pixmap(16, 16));
    m_colour->setAccessibleName(colourName(m_subject->colour));
    m_care->setVisible(m_subject->rails.any());
    m_care->set(u"attention"_s, m_subject->rails.production.isEmpty() ? tr("MAYBE PRODUCTION") : tr("PRODUCTION"), look::Tone::Attention);
    m_request->setRequest(asText(m_subject->request, m_subject->origin));
    m_list->setFindings(m_findings);
    m_list->setOutdated(m_checking || m_stage != Stage::Reviewing);
    m_summary->setText(m_checking ? tr("Reading the clusters…") : m_findings.empty() ? tr("Not run yet.") : summaryOf(m_findings));
    m_check->setEnabled(!m_checking && m_stage == Stage::Reviewing);

    const QString why = m_stage == Stage::Reviewing ? obstacle() : QString();
    const std::vector<Finding> open = m_list->unticked();
    const bool blocked = anyBlocks(open) && !m_checking;
    const bool destructive = m_subject->plan.canDestroyData();
    QString label = act();
    label.replace(u'&', "&&"_L1); // a name is not a mnemonic
    for (QPushButton *button : {m_upgrade, m_destroy}) {
        button->setText(m_subject->wantsNameTyped() ? tr("%1…").arg(label) : label);
        button->setAccessibleName(act());
        button->setAccessibleDescription(why);
        button->setVisible((button == m_destroy) == destructive && !(blocked && !m_clusters.isSimulation()));
        button->setEnabled(m_stage == Stage::Reviewing && why.isEmpty());
    }
    m_toChecks->setVisible(!open.empty() && !m_checking && m_stage == Stage::Reviewing);
    m_reason->setForegroundRole(blocked ? QPalette::WindowText : QPalette::PlaceholderText);
    look::setTone(m_reason, blocked ? look::Tone::Bad : look::Tone::Neutral);
    m_back->setEnabled(m_stage != Stage::Recording);
    switch (m_stage) {
    case Stage::Reviewing:
        m_reason->setText(why);
        break;
    case Stage::Recording:
        m_reason->setText(tr("Recording the request on disk, then sending it…"));
        break;
    case Stage::NotRecorded:
        m_reason->setText(tr("Nothing was sent. Go back and review again."));
        break;
    }
    arrangeBottom();
}

void ReviewPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangeBottom();
}

void ReviewPage::arrangeBottom()
{
    constexpr int ReasonLetters = 16;
    const QPushButton *act = m_destroy->isVisibleTo(this) ? m_destroy : m_upgrade;
    const int show = m_toChecks->isVisibleTo(this) ? m_toChecks->sizeHint().width() + look::Section : 0;
    const int needed = m_back->sizeHint().width() + show + act->sizeHint().width() + fontMetrics().averageCharWidth() * ReasonLetters
        + 2 * (look::PageMargin + look::Section);
    const bool narrow = width() < needed;
    m_bottom->setDirection(narrow ? QBoxLayout::BottomToTop : QBoxLayout::LeftToRight);
    m_reason->setVisible(!narrow || !m_reason->text().isEmpty()); // side by side it keeps the buttons apart
}

void ReviewPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_subject) {
        showConsequences(); // the pictures are drawings in the old colours
    }
}

#include "moc_reviewpage.cpp"
