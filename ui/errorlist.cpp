// SPDX-License-Identifier: GPL-3.0-or-later
#include "errorlist.h"

#include "errorcard.h"
#include "failurefacts.h"
#include "passedon.h"
#include "unansweredcancel.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

const ClusterFacts *factsOf(const std::vector<ClusterFacts> &facts, const ClusterId &id)
{
    const auto it = std::ranges::find(facts, id, &ClusterFacts::id);
    return it == facts.end() ? nullptr : &*it;
}

/// States that speak against "no problems", with or without a failure that can be shown.
bool isProblem(TaskState state)
{
    const StateShape shape = stateShape(state);
    return shape == StateShape::Attention || shape == StateShape::Bad || shape == StateShape::Question || state == TaskState::Cancelled
        || state == TaskState::NotSent || state == TaskState::NotReceived;
}

} // namespace

std::vector<Failure> failuresOf(const Task &task)
{
    std::vector<Failure> failures;
    for (const WireTask::Error &error : task.seen.errors) {
        Failure failure;
        failure.call = Call::TaskItself;
        failure.errorCode = error.code;
        failure.description = error.description;
        failure.clusterName = error.cluster;
        failure.host = task.clusterName;
        failure.subject = task.id.text();
        failures.push_back(failure);
    }
    // The tracker repeats the task's first error as its failure; here it is one and the same.
    const bool repeated = task.failure && task.failure->call == Call::TaskItself && !failures.empty();
    // The sentence of the state says that a request to cancel has no answer; why is on the card of the request itself. While a person is
    // asked whether to go on at another node, the question tells it all.
    if (task.failure && !repeated && !isCancelUnanswered(task) && !passedOnTo(task)) {
        failures.insert(failures.begin(), *task.failure);
    }
    return failures;
}

std::vector<FitReport> fitsOf(const Task &task, const std::vector<ClusterFacts> &facts)
{
    const auto target = task.requestedVersion ? task.requestedVersion : task.expectedVersion;
    const auto database = findDatabase(facts, task.guid);
    std::vector<FitReport> reports;
    if (!target || !database) {
        return reports;
    }
    for (const DatabaseView::Instance &instance : database->instances) {
        const ClusterFacts *cluster = instance.cluster ? factsOf(facts, *instance.cluster) : nullptr;
        if (cluster && cluster->modules.isKnown() && instance.facts.isKnown()) {
            reports.push_back(fitModules(instance.ref.clusterName, *instance.facts.value, *cluster->modules.value, *target));
        }
    }
    return reports;
}

ErrorList::ErrorList(QWidget *parent)
    : QWidget(parent)
    , m_cards(new QVBoxLayout(this))
    , m_none(look::note(tr("No problems so far."), this))
{
    m_cards->setContentsMargins(0, 0, 0, 0);
    m_cards->setSpacing(12);
    m_cards->addWidget(m_none);
    setAccessibleName(tr("Errors"));
}

void ErrorList::set(const Task &task, const std::vector<ClusterFacts> &facts, bool answerLost)
{
    std::vector<Failure> failures = failuresOf(task);
    const bool over = task.endedAt.isValid(); // "so far" is said of what goes on
    m_none->setVisible(failures.empty() && !answerLost && !over && !isProblem(task.state));
    setVisible(!failures.empty() || !m_none->isHidden());
    std::vector<QStringList> readings;
    readings.reserve(failures.size());
    for (const Failure &failure : failures) {
        readings.push_back(readAbout(task, failure, facts));
    }
    const bool modulesMatter = std::ranges::any_of(failures, concernsModules);
    std::vector<FitReport> fits = modulesMatter ? fitsOf(task, facts) : std::vector<FitReport>{};
    if (failures == m_failures && fits == m_fits && readings == m_readings) {
        return;
    }
    m_failures = std::move(failures);
    m_fits = std::move(fits);
    m_readings = std::move(readings);
    rebuild(modulesMatter);
}

void ErrorList::rebuild(bool modulesMatter)
{
    while (m_cards->count() > 1) {
        const std::unique_ptr<QLayoutItem> item(m_cards->takeAt(1));
        item->widget()->hide();
        item->widget()->deleteLater();
    }
    bool told = false; // the catalogue is the same for every error: once is enough
    for (std::size_t i = 0; i < m_failures.size(); ++i) {
        const Failure &failure = m_failures[i];
        const bool modules = modulesMatter && !told && concernsModules(failure);
        told = told || modules;
        m_cards->addWidget(new ErrorCard(failure, m_fits, modules, m_readings[i], this));
    }
}

#include "moc_errorlist.cpp"
