// SPDX-License-Identifier: GPL-3.0-or-later
#include "newsroom.h"

#include "settings.h"
#include "tasknotewords.h"

using namespace Qt::StringLiterals;

namespace {

const auto TaskKey = u"task/"_s;
const auto ClusterKey = u"cluster/"_s;

} // namespace

Newsroom::Newsroom(
    TaskTracker &tracker, Clusters &clusters, Clock &clock, Settings &settings, DesktopNotifier &notifier, std::function<bool()> isLookedAt)
    : m_tracker(tracker)
    , m_clusters(clusters)
    , m_clock(clock)
    , m_settings(settings)
    , m_notifier(notifier)
    , m_isLookedAt(std::move(isLookedAt))
{
    connect(&m_tracker, &TaskTracker::opened, this, &Newsroom::knowAll);
    connect(&m_tracker, &TaskTracker::changed, this, &Newsroom::taskChanged);
    connect(&m_tracker, &TaskTracker::notesChanged, this, &Newsroom::notesChanged);
    connect(&m_tracker, &TaskTracker::evidenceChanged, this, &Newsroom::evidenceChanged);
    connect(&m_clusters, &Clusters::changed, this, &Newsroom::clusterChanged);
    connect(&m_notifier, &DesktopNotifier::activated, this, &Newsroom::activated);
}

void Newsroom::knowAll()
{
    // What had ended before this start is no news.
    for (const Task &task : m_tracker.tasks()) {
        if (const auto news = newsOf(task)) {
            isNew(task.id, *news);
        }
    }
}

bool Newsroom::isNew(const TaskId &id, News news)
{
    const QString key = u"%1 %2"_s.arg(id.text()).arg(int(news));
    const bool isNew = !m_told.contains(key);
    m_told.insert(key);
    return isNew;
}

bool Newsroom::mayShow() const
{
    return m_settings.notifies() && !isQuiet(m_settings.quietHours(), m_clock.wall().toLocalTime().time());
}

void Newsroom::show(const QString &key, const QString &title, const QString &text)
{
    m_notifier.show({key, m_clusters.isSimulation() ? tr("SIMULATION — %1").arg(title) : title, text});
}

void Newsroom::tell(const Task &task, News news, const QString &word, const QString &text)
{
    if (!isNew(task.id, news) || !mayShow() || (m_isLookedAt() && !tookLong(task, m_clock.wall()))) {
        return;
    }
    show(TaskKey + task.id.text(), tr("%1: %2").arg(databaseText(task), word), text);
    if (news == News::NoChange) {
        m_stalled.insert(task.id.text());
    } else {
        m_stalled.remove(task.id.text());
    }
}

void Newsroom::taskChanged(const Task &task)
{
    if (const auto news = newsOf(task)) {
        tell(task, *news, stateWord(task), stateSentence(task));
    }
}

void Newsroom::notesChanged(const TaskId &id)
{
    const Task *task = m_tracker.task(id);
    if (!task) {
        return;
    }
    const TaskNotes notes = m_tracker.notes(id);
    if (notes.noChange) {
        tell(*task, News::NoChange, markWords({.noChange = notes.noChange}).join(u' '),
            tr("The step lasts longer than usual. Open the task for probable reasons."));
    } else if (m_stalled.remove(id.text())) {
        m_notifier.withdraw(TaskKey + id.text()); // it moves again
    }
}

void Newsroom::evidenceChanged(const TaskId &id)
{
    const Task *task = m_tracker.task(id);
    const auto evidence = m_tracker.evidence(id);
    if (task && evidence && judge(*evidence) == ArrivalJudgement::MostLikelyNot) {
        tell(*task, News::NeedsYou, stateWord(*task), tr("Most likely the request never arrived. Look at what is known, then decide."));
    }
}

void Newsroom::clusterChanged(const ClusterId &id)
{
    const ClusterStatus *status = m_clusters.status(id);
    if (!status || status->state != ClusterStatus::State::SignedOut) {
        if (status && status->state == ClusterStatus::State::Connected && m_signedOut.remove(id.text)) {
            m_notifier.withdraw(ClusterKey + id.text);
        }
        return;
    }
    const bool again = m_signedOut.contains(id.text);
    m_signedOut.insert(id.text);
    if (!again && mayShow() && !m_isLookedAt()) {
        show(ClusterKey + id.text, tr("Signed out of %1").arg(status->name),
            tr("Nothing more is sent there until you sign in again. Tasks on it go on."));
    }
}

void Newsroom::activated(const QString &key)
{
    if (key.startsWith(ClusterKey)) {
        emit clusterRequested();
    } else if (const auto id = TaskId::parse(key.mid(TaskKey.size()))) {
        emit taskRequested(*id);
    }
}

#include "moc_newsroom.cpp"
