// SPDX-License-Identifier: GPL-3.0-or-later
#include "upgradepage.h"

#include "fieldwords.h"
#include "findinglist.h"
#include "modulestable.h"
#include "requestview.h"
#include "reviewpage.h"
#include "upgradefields.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
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
    , m_checks(probe, clock, nullptr)
    , m_settle(clock.makeTimer([this] {
        m_typing.reset();
        updateUi();
    }))
    , m_copiedOver(clock.makeTimer([this] { m_copied->clear(); }))
{
    build();
    connectFields();
    connectFacts();
    freshForm({});
}

UpgradePage::~UpgradePage() = default;

void UpgradePage::openDatabase(const CrdbGuid &guid, const QString &target)
{
    UpgradeForm form;
    form.guid = guid.text();
    form.redisVersion = target;
    freshForm(std::move(form));
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
    m_fields->setTaskId(TaskId::random());
    updateUi();
}

void UpgradePage::factsDirty()
{
    m_dirty = true;
    if (m_queued || !isVisible()) {
        return;
    }
    // Each part of each cluster is told by itself; one look is enough for all that arrive together.
    m_queued = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_queued = false;
            takeFacts();
        },
        Qt::QueuedConnection);
}

void UpgradePage::takeFacts()
{
    m_dirty = false;
    m_facts.setClusters(m_probe.facts());
    std::vector<GuidCompleter::Entry> entries;
    entries.reserve(m_facts.known().size());
    for (const UpgradeFacts::Known &known : m_facts.known()) {
        entries.push_back({known.name, known.guid.text()});
    }
    m_fields->setCompletions(std::move(entries));
    updateUi();
}

std::vector<ClusterId> UpgradePage::ways() const
{
    std::vector<ClusterId> all;
    const auto &database = m_facts.form().database;
    for (const ClusterId &id : m_clusters.ids()) {
        const bool sees = !database || std::ranges::find(database->seenThrough, id) != database->seenThrough.end();
        if (m_clusters.isConnected(id) && sees) {
            all.push_back(id);
        }
    }
    return all;
}

std::optional<ClusterId> UpgradePage::through() const
{
    const std::vector<ClusterId> all = ways();
    if (m_chosen) {
        return std::ranges::find(all, *m_chosen) == all.end() ? std::nullopt : m_chosen;
    }
    return all.empty() ? std::nullopt : std::optional(all.front());
}

QString UpgradePage::nameOf(const ClusterId &id) const
{
    const ClusterStatus *status = m_clusters.status(id);
    return status ? status->name : QString();
}

QString UpgradePage::origin() const
{
    const auto id = through();
    const ClusterStatus *status = id ? m_clusters.status(*id) : nullptr;
    return status ? status->address.origin() : QString();
}

void UpgradePage::followModules()
{
    const auto id = through();
    const auto &database = m_facts.form().database;
    ModulesModel &model = m_fields->modules().model();
    if (!database || !id) {
        if (m_modulesOf && !model.isEdited()) {
            m_modulesOf.reset();
            model.replace({});
        }
        model.setFit({});
        return;
    }
    const auto wanted = RedisVersion::fromReported(m_form.redisVersion);
    std::vector<ModuleRow> rows = m_facts.moduleRows(*id, wanted);
    if (m_modulesOf == database->guid || (!m_modulesOf && model.isEdited())) {
        model.predict(rows);
    } else if (!model.isEdited()) {
        model.replace(std::move(rows));
        m_modulesOf = database->guid;
    }
    model.setFit(m_facts.fit(*id, wanted));
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
    m_facts.setUsedIds(m_tracker.usedIds());
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

void UpgradePage::updateHints()
{
    const auto &database = m_facts.form().database;
    QString where;
    QString versions;
    QString modules = tr("The modules of this database are not known. To give a module new arguments, add it.");
    if (database) {
        QStringList names;
        for (const DatabaseView::Instance &instance : database->instances) {
            names.append(instance.ref.clusterName);
        }
        //: name of the database, then its clusters
        where = tr("%1 on %2").arg(database->name.isEmpty() ? database->guid.shortText() : database->name, QLocale().createSeparatedList(names));
        const auto lowest = database->lowestVersion();
        const auto highest = database->highestVersion();
        if (lowest && highest) {
            versions = lowest == highest ? tr("Now Redis %1.").arg(lowest->text()) : tr("Now Redis %1 to %2.").arg(lowest->text(), highest->text());
            modules = tr("This database has no modules.");
        }
    }
    m_fields->setDatabaseHint(where, versions);
    m_fields->modules().setEmptyText(modules);
}

void UpgradePage::updateWays()
{
    std::vector<ClusterId> all = ways();
    const bool any = !all.empty();
    QString note;
    if (m_chosen && std::ranges::find(all, *m_chosen) == all.end()) {
        note = tr("%1, which you chose, is not connected or does not have this database.").arg(nameOf(*m_chosen));
    } else if (!any && m_facts.form().database) {
        note = tr("No connected cluster takes part in this database.");
    } else if (!any) {
        note = tr("You are not connected to a cluster. You can fill in the form; to check and to send, connect first.");
    }
    std::vector<UpgradeFields::Way> shown;
    for (const ClusterId &id : all) {
        shown.push_back({id, nameOf(id)});
    }
    m_fields->setWays(shown, through(), note);
    m_fields->showConnect(!any);
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

void UpgradePage::runChecks()
{
    const auto id = through();
    if (!m_attempt.plan || !id) {
        return;
    }
    std::vector<ClusterId> participants{*id};
    if (m_facts.form().database) {
        for (const DatabaseView::Instance &instance : m_facts.form().database->instances) {
            if (instance.cluster && instance.cluster != id) {
                participants.push_back(*instance.cluster);
            }
        }
    }
    m_checks.start(*m_attempt.plan, {m_form, *id}, participants);
}

void UpgradePage::checksChanged()
{
    if (!m_checks.isRunning()) {
        takeFacts(); // what was just judged is what the review shows
    }
    updateUi();
    if (const auto &subject = m_review->subject(); subject && m_stack->currentIndex() == 1) {
        const bool about = m_checks.isAbout(m_reviewed);
        m_review->setFindings(subjectOf(subject->plan, subject->through), about ? m_checks.findings() : std::vector<Finding>(), m_checks.isRunning());
    }
}

ReviewSubject UpgradePage::subjectOf(const UpgradePlan &plan, const ClusterId &id) const
{
    const ClusterStatus *status = m_clusters.status(id);
    return {plan, m_encoder(plan), id, nameOf(id), status ? status->address.origin() : QString(), m_facts.form().database,
        m_facts.expected(plan.redisVersion())};
}

void UpgradePage::openReview()
{
    updateUi();
    const auto id = through();
    if (!m_attempt.plan || !id) {
        return;
    }
    m_reviewed = {m_form, *id};
    m_review->open(subjectOf(*m_attempt.plan, *id));
    m_stack->setCurrentIndex(1);
    m_review->focusStart();
    if (m_checks.isFresh(m_reviewed)) {
        checksChanged();
    } else {
        runChecks();
    }
}

void UpgradePage::submittedOne(const TaskId &id)
{
    m_stack->setCurrentIndex(0);
    newTaskId();
    emit submitted(id);
}

#include "moc_upgradepage.cpp"
