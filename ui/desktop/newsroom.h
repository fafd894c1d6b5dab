// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktopnotifier.h"
#include "tasknews.h"
#include "tasktracker.h"

#include <QSet>

class Settings;

/// Decides what of tasks and clusters is told outside the window: each kind once a task, only to a person who looks elsewhere or has waited
/// for more than two minutes, and nothing in quiet hours. Never the only channel: the window shows all of it.
class Newsroom : public QObject
{
    Q_OBJECT
public:
    /// \a isLookedAt: whether the window has the focus.
    Newsroom(TaskTracker &tracker, Clusters &clusters, Clock &clock, Settings &settings, DesktopNotifier &notifier,
        std::function<bool()> isLookedAt);

signals:
    /// A person clicked what was told of it.
    void taskRequested(const TaskId &id);
    void clusterRequested();

private:
    void knowAll();
    void taskChanged(const Task &task);
    void notesChanged(const TaskId &id);
    void evidenceChanged(const TaskId &id);
    void clusterChanged(const ClusterId &id);
    void tell(const Task &task, News news, const QString &word, const QString &text);
    void show(const QString &key, const QString &title, const QString &text);
    [[nodiscard]] bool mayShow() const;
    /// True the first time.
    bool isNew(const TaskId &id, News news);
    void activated(const QString &key);

    TaskTracker &m_tracker;
    Clusters &m_clusters;
    Clock &m_clock;
    Settings &m_settings;
    DesktopNotifier &m_notifier;
    std::function<bool()> m_isLookedAt;
    QSet<QString> m_told;      ///< task and kind
    QSet<QString> m_stalled;   ///< tasks whose last news was that nothing moves
    QSet<QString> m_signedOut; ///< clusters
};
