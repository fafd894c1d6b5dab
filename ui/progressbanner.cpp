// SPDX-License-Identifier: GPL-3.0-or-later
#include "progressbanner.h"

#include "tasknotewords.h"

ProgressBanner::ProgressBanner(TaskTracker &tracker, ClusterProbe &probe, Clock &clock, QWidget *parent)
    : MessageBar(parent)
    , m_tracker(tracker)
    , m_probe(probe)
    , m_clock(clock)
{
    connect(&m_tracker, &TaskTracker::notesChanged, this, [this](const TaskId &id) {
        if (id == m_id) {
            updateUi();
        }
    });
    connect(&m_probe, &ClusterProbe::factsChanged, this, &ProgressBanner::updateUi);
}

void ProgressBanner::setTask(const std::optional<TaskId> &id)
{
    m_id = id;
    updateUi();
}

void ProgressBanner::updateUi()
{
    const Task *task = m_id ? m_tracker.task(*m_id) : nullptr;
    const TaskNotes notes = task ? m_tracker.notes(*m_id) : TaskNotes();
    const QString said = task && notes != TaskNotes() ? noteText(*task, notes, m_probe.facts(), m_clock.wall()) : QString();
    if (said.isEmpty()) {
        clear();
    } else {
        say(look::Tone::Attention, said);
    }
}

#include "moc_progressbanner.cpp"
