// SPDX-License-Identifier: GPL-3.0-or-later
// When a task that was started elsewhere is asked for by itself. What its answers mean: foreigntasks.cpp.
#include "apiclient.h"
#include "foreigntasks.h"
#include "pollpolicy.h"
#include "wire/codec.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace std::chrono_literals;

void ForeignTasks::setWatched(const QString &id)
{
    const QString before = std::exchange(m_watched, id);
    if (before == id)
        return;
    for (const QString &each : {before, id}) {
        const auto it = m_entries.find(each);
        // A question that a list or a failure has planned is not moved by looking at the page.
        if (it != m_entries.end() && !it->second.waiting && !it->second.missing && it->second.failures == 0)
            plan(it->second);
    }
    arm();
}

void ForeignTasks::setWindowHidden(bool hidden)
{
    m_hidden = hidden;
}

void ForeignTasks::lookNow(const QString &id)
{
    const auto it = m_entries.find(id);
    if (it != m_entries.end() && !it->second.waiting)
        look(id);
}

void ForeignTasks::plan(Entry &entry)
{
    entry.due.reset();
    const ObservedTask &known = entry.task.observed;
    if (known.seen.id != m_watched || isOver(entry.task) || !TaskId::parse(known.seen.id))
        return;
    PollSituation situation;
    situation.sinceSubmit = m_clock.steady() - entry.begun;
    situation.windowHidden = m_hidden;
    situation.failuresInARow = entry.failures;
    entry.due = m_clock.steady() + nextPoll(situation, QRandomGenerator::global()->generateDouble());
}

void ForeignTasks::arm()
{
    std::optional<Time> first;
    for (const auto &[id, entry] : m_entries) {
        const auto may = entry.due ? m_paces.earliest(entry.task.observed.cluster) : std::nullopt;
        if (may && (!first || std::max(*entry.due, *may) < *first))
            first = std::max(*entry.due, *may);
    }
    if (first)
        m_timer->start(std::max<Time>(*first - m_clock.steady(), 0ms));
    else
        m_timer->stop();
}

void ForeignTasks::lookAtDue()
{
    for (const auto &[id, entry] : m_entries) {
        if (entry.due && *entry.due <= m_clock.steady() && m_paces.mayAskNow(entry.task.observed.cluster))
            look(id);
    }
    arm();
}

void ForeignTasks::look(const QString &id)
{
    Entry &entry = m_entries.at(id);
    entry.due.reset();
    const ClusterId cluster = entry.task.observed.cluster;
    ApiClient *client = m_clusters.client(cluster);
    const auto checked = TaskId::parse(id);
    if (!client || !checked)
        return; // signed out: the list after the next sign-in plans anew
    entry.waiting = true;
    m_paces.sent(cluster);
    client->get(codec::taskPath(checked->text()), Call::ReadTask, this, [this, id, cluster](const Result<Reply, Failure> &answer) {
        answered(id, answer);
        m_paces.answered(cluster, answer);
    });
}

void ForeignTasks::answered(const QString &id, const Result<Reply, Failure> &answer)
{
    const auto it = m_entries.find(id);
    if (it == m_entries.end())
        return;
    Entry &entry = it->second;
    entry.waiting = false;
    const auto now = answer ? codec::task(answer->body) : Result<WireTask, codec::Why>(codec::Why());
    if (now && now->id == id) {
        entry.failures = 0;
        take(entry.task.observed.cluster, *now, true);
        plan(entry);
        settle();
        return;
    }
    if (!answer && answer.error().http == 404) {
        // Where the list still has it, or was not read since, the next list decides.
        if (entry.missing && !isOver(entry.task))
            disappeared(entry);
        settle();
        return;
    }
    ++entry.failures;
    // 403: this account may not read tasks; asking again would not change that.
    if (answer || answer.error().http != 403)
        plan(entry);
    arm();
}
