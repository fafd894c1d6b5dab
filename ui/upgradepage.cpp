// SPDX-License-Identifier: GPL-3.0-or-later
#include "upgradepage.h"

#include "fieldwords.h"
#include "findinglist.h"
#include "requestview.h"
#include "reviewpage.h"
#include "upgradefields.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>
#include <array>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr auto TypingStops = 400ms;
constexpr auto CopiedStays = 4s;

/// Fields that are typed in: what is wrong is said when typing stops.
bool isTyped(Field field)
{
    constexpr std::array Typed{Field::Guid, Field::RedisVersion, Field::ParallelShards, Field::KeepResult, Field::TaskId};
    return std::ranges::find(Typed, field) != Typed.end();
}

bool isError(const std::pair<const Field, FieldMessage> &entry)
{
    return entry.second.level == FieldMessage::Level::Error;
}

} // namespace

UpgradePage::UpgradePage(
    Clusters &clusters, ClusterProbe &probe, TaskTracker &tracker, Clock &clock, UpgradeEncoder encoder, QWidget *parent)
    : QWidget(parent)
    , m_clusters(clusters)
    , m_probe(probe)
    , m_tracker(tracker)
    , m_encoder(std::move(encoder))
    , m_checks(
          clusters, probe, clock, [this](const ClusterId &id) { return refusalsOf(m_tracker.tasks(), id, m_clusters.lastConnected(id)); },
          nullptr)
    , m_settle(clock.makeOutsideTimer([this] {
        m_typing.reset();
        updateUi();
    }))
    , m_copiedOver(clock.makeOutsideTimer([this] { m_copied->clear(); }))
{
    build();
    connectFields();
    connectFacts();
    freshForm({});
}

UpgradePage::~UpgradePage()
{
    // The field with the focus loses it while the base class goes, and would tell a page that is no longer there.
    m_fields->disconnect(this);
    m_review->disconnect(this);
}

void UpgradePage::openDatabase(const CrdbGuid &guid, const QString &target)
{
    UpgradeForm form;
    form.guid = guid.text();
    form.redisVersion = target;
    freshForm(std::move(form));
}

void UpgradePage::openForm(UpgradeForm form, const ClusterId &through)
{
    freshForm(std::move(form));
    m_chosen = through;
    takeFacts();
    m_fields->focusGuid();
}

void UpgradePage::focusForm()
{
    if (m_stack->currentWidget() != m_review) {
        m_fields->focusGuid();
    }
}

const QWidget *UpgradePage::shownSide() const
{
    return m_stack->currentWidget();
}

void UpgradePage::setGuidText(const QString &text)
{
    m_fields->setGuid(text);
    m_guidVisited = true;
    m_typing.reset();
    updateUi();
}

void UpgradePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_dirty) {
        takeFacts();
    }
}

void UpgradePage::edited(Field field)
{
    if (isTyped(field)) {
        m_typing = field;
        m_settle->start(TypingStops);
    }
    m_guidVisited = m_guidVisited || field == Field::Guid;
    updateUi();
}

void UpgradePage::left(Field)
{
    if (m_typing) {
        m_settle->stop();
        m_typing.reset();
        updateUi();
    }
}

void UpgradePage::freshForm(UpgradeForm form)
{
    form.taskId = TaskId::random().text();
    m_fields->setForm(form);
    m_guidVisited = !form.guid.isEmpty();
    m_chosen.reset();
    m_modulesOf.reset();
    m_typing.reset();
    m_stack->setCurrentIndex(0);
    takeFacts();
}

void UpgradePage::newTaskId()
{
    m_facts.setUsedIds(m_tracker.usedIds());
    m_fields->setTaskId(TaskId::random());
    updateUi();
}

FieldMessages UpgradePage::shownMessages() const
{
    FieldMessages shown = m_attempt.messages;
    const auto hideError = [&shown](Field field) {
        const auto found = shown.find(field);
        if (found != shown.end() && isError(*found)) {
            shown.erase(found);
        }
    };
    if (m_typing) {
        hideError(*m_typing);
    }
    if (!m_guidVisited && m_form.guid.isEmpty()) {
        hideError(Field::Guid);
    }
    return shown;
}

void UpgradePage::updateUi()
{
    m_form = m_fields->form();
    m_facts.setGuid(m_form.guid);
    m_fields->setOffers(m_facts.form().offers);
    updateHints();
    updateWays();
    followModules();
    m_form = m_fields->form(); // rows of modules may have come
    m_attempt = UpgradePlan::from(m_form, m_facts.form());
    m_fields->setMessages(shownMessages());
    updatePreview();
    updateChecks();
    updateGate();
}

void UpgradePage::updatePreview()
{
    m_preview->setRequest(m_attempt.plan ? asText(m_encoder(*m_attempt.plan), origin()) : missingParts(m_attempt.messages));
    m_copy->setEnabled(m_attempt.plan.has_value());
}

void UpgradePage::updateChecks()
{
    const auto id = through();
    const bool about = id && m_checks.isAbout({m_form, *id});
    m_findings->setFindings(m_checks.findings());
    m_findings->setOutdated(m_checks.isRunning() || !about);
    m_check->setEnabled(m_attempt.plan && id && !m_checks.isRunning());
    m_check->setText(m_checks.findings().empty() ? tr("&Check") : tr("&Check again"));
    if (m_checks.isRunning()) {
        m_checkSummary->setText(tr("Reading the clusters…"));
    } else if (m_checks.findings().empty()) {
        m_checkSummary->setText(tr("Reads the clusters and changes nothing. The review runs these checks too."));
    } else {
        m_checkSummary->setText(about ? summaryOf(m_checks.findings()) : tr("These checks are for an earlier form."));
    }
}

void UpgradePage::updateGate()
{
    QString why;
    const auto wrong = std::ranges::find_if(m_attempt.messages, isError);
    if (m_form.guid.trimmed().isEmpty()) {
        why = tr("Enter a CRDB GUID to go on.");
    } else if (wrong != m_attempt.messages.end()) {
        why = correctionOf(wrong->first);
    } else if (!through()) {
        why = m_chosen ? tr("Choose a cluster to send through.") : tr("Connect a cluster to go on.");
    }
    m_reason->setText(why);
    m_reviewButton->setEnabled(why.isEmpty());
    m_reviewButton->setAccessibleDescription(why);
}

void UpgradePage::copyCurl()
{
    if (!m_attempt.plan) {
        return;
    }
    QGuiApplication::clipboard()->setText(asCurl(m_encoder(*m_attempt.plan), origin()));
    m_copied->setText(tr("Copied"));
    m_copiedOver->start(CopiedStays);
    QAccessibleEvent announcement(m_copied, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
}

#include "moc_upgradepage.cpp"
