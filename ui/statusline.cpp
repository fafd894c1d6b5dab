// SPDX-License-Identifier: GPL-3.0-or-later
#include "statusline.h"

#include "look.h"
#include "showntime.h"
#include "taskmodel.h"

#include <QEvent>
#include <QLabel>
#include <QTimeZone>

#include <algorithm>

using namespace std::chrono_literals;

StatusLine::StatusLine(Clusters &clusters, ClusterProbe &probe, TaskTracker &tracker, Clock &clock, QWidget *parent)
    : QStatusBar(parent)
    , m_clusters(clusters)
    , m_clock(clock)
    , m_tick(clock.makeOutsideTimer([this] { setTicking(m_ticking); }))
    , m_connected(look::note({}, this))
    , m_age(look::note({}, this))
    , m_time(look::note({}, this))
{
    setSizeGripEnabled(false);
    for (QLabel *label : {m_connected, m_age, m_time}) {
        label->setWordWrap(false);
        label->setContentsMargins(8, 2, 8, 2);
    }
    addWidget(m_connected);
    addWidget(m_age);
    addPermanentWidget(m_time);
    connect(&m_clusters, &Clusters::changed, this, &StatusLine::updateUi);
    connect(&m_clusters, &Clusters::removed, this, &StatusLine::updateUi);
    connect(&probe, &ClusterProbe::factsChanged, this, [this, &probe](const ClusterId &id) {
        if (const ClusterFacts *facts = probe.factsOf(id)) {
            answered(facts->nodes.source.at);
            answered(facts->crdbs.source.at);
            answered(facts->tasks.source.at);
        }
    });
    connect(&tracker, &TaskTracker::changed, this, [this](const Task &task) { answered(task.lastConfirmed); });
    updateUi();
}

void StatusLine::setTicking(bool on)
{
    m_ticking = on;
    if (on && m_newest.isValid()) {
        updateUi();
        m_tick->start(1s);
    } else {
        m_tick->stop();
    }
}

void StatusLine::answered(const QDateTime &at)
{
    if (at.isValid() && (!m_newest.isValid() || at > m_newest)) {
        m_newest = at;
        updateUi();
        setTicking(m_ticking);
    }
}

void StatusLine::changeEvent(QEvent *event)
{
    QStatusBar::changeEvent(event);
    if (event->type() == QEvent::LocaleChange) {
        updateUi();
    }
}

void StatusLine::updateUi()
{
    const auto ids = m_clusters.ids();
    const auto connected = std::ranges::count_if(ids, [this](const ClusterId &id) { return m_clusters.isConnected(id); });
    m_connected->setText(connected == 0 ? tr("No cluster connected") : tr("%n cluster(s) connected", nullptr, static_cast<int>(connected)));
    m_time->setText(
        showntime::isUtc() ? tr("times in UTC") : tr("local time (%1)").arg(m_clock.wall().toLocalTime().timeZoneAbbreviation()));
    m_age->setVisible(m_newest.isValid());
    if (m_newest.isValid()) {
        const auto age = std::chrono::seconds(std::max<qint64>(0, m_newest.secsTo(m_clock.wall())));
        m_age->setText(tr("last answer %1 ago").arg(durationText(age)));
    }
}

#include "moc_statusline.cpp"
