// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clusterprobe.h"
#include "eventmodel.h"
#include "tasktracker.h"

#include <QScrollArea>

#include <functional>
#include <memory>

class ArrivalPanel;
class Badge;
class CancelPanel;
class Disclosure;
class ErrorList;
class InstanceEndsCard;
class LeftToDoCard;
class PassedOnPanel;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableView;
class ProgressBanner;
class StepTimeline;
class VerdictView;

/// Makes text of a task for the raw view; handed in because JSON stays out of ui.
using TaskAsText = std::function<QString(const WireTask &)>;

/// Everything about one task: what its state means, steps, problems, events, and the cluster's own words. Follows the tracker while a task
/// is set; times move once a second only while somebody looks and something lasts.
class TaskDetails : public QScrollArea
{
    Q_OBJECT
public:
    TaskDetails(TaskTracker &tracker, ClusterProbe &probe, Clock &clock, TaskAsText asText, QWidget *parent);
    ~TaskDetails() override;

    void setTask(const std::optional<TaskId> &id);
    [[nodiscard]] QPushButton *refreshButton() const { return m_refresh; }
    [[nodiscard]] const std::optional<TaskId> &taskId() const { return m_id; }

signals:
    void changeRequested(const TaskId &id); ///< back to the form of a request that started nothing

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    QWidget *header(QWidget *parent);
    QWidget *changeButton(QWidget *parent);
    QWidget *lostCard(QWidget *parent);
    QWidget *eventsCard(QWidget *parent);
    void updateUi();
    void updateProblems(const Task &task);
    void updateVerdict(const Task &task);
    void updateRefresh(const Task &task);
    void updateTimes();
    void updateSteps(const Task &task);
    void readHistory();
    [[nodiscard]] QString identity(const Task &task) const;

    TaskTracker &m_tracker;
    ClusterProbe &m_probe;
    Clock &m_clock;
    TaskAsText m_asText;
    std::optional<TaskId> m_id;
    bool m_historyHere = false;
    EventModel m_events;
    std::unique_ptr<ClockTimer> m_tick;

    QLabel *m_title = nullptr;
    Badge *m_badge = nullptr;
    QLabel *m_times = nullptr;
    QLabel *m_identity = nullptr;
    QLabel *m_sentence = nullptr;
    VerdictView *m_verdict = nullptr;
    QPushButton *m_refresh = nullptr;
    QPushButton *m_cancel = nullptr;
    CancelPanel *m_cancelPanel = nullptr;
    ArrivalPanel *m_arrival = nullptr;
    PassedOnPanel *m_passedOn = nullptr;
    QPushButton *m_change = nullptr;
    QWidget *m_lostCard = nullptr;
    QLabel *m_lost = nullptr;
    ProgressBanner *m_notes = nullptr;
    ErrorList *m_errors = nullptr;
    InstanceEndsCard *m_instances = nullptr;
    LeftToDoCard *m_left = nullptr;
    QWidget *m_stepsCard = nullptr;
    StepTimeline *m_steps = nullptr;
    QTableView *m_eventView = nullptr;
    Disclosure *m_raw = nullptr;
    QPlainTextEdit *m_rawText = nullptr;
};
