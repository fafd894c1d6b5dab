// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foreigndetails.h"
#include "pagecontrols.h"
#include "taskdetails.h"

#include <QWidget>

class QSplitter;
class QStackedWidget;
class QTableView;
class Settings;
class TaskModel;

/// All tasks and the details of the chosen one. The newest is chosen until a person chooses another; a new submission is chosen by its
/// page.
class TasksPage : public QWidget
{
    Q_OBJECT
public:
    /// \a model mirrors the tracker and belongs to the window, whose task strip shows it too.
    TasksPage(
        TaskTracker &tracker, ClusterProbe &probe, TaskModel &model, Clock &clock, TaskAsText asText, Settings &settings, QWidget *parent);
    ~TasksPage() override;

    void select(const TaskId &id);
    /// One that was started elsewhere.
    void selectForeign(const QString &id);
    [[nodiscard]] PageControls controls() const;
    [[nodiscard]] std::optional<TaskId> selected() const; ///< nothing where it was started elsewhere

signals:
    void selectionChanged();
    void upgradeRequested(); ///< from the empty page
    void changeRequested(const TaskId &id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Columns that matter less make room where the page is narrow: it never scrolls sideways.
    void fitColumns();
    QWidget *emptyState();
    void buildList();
    void updateUi();
    void choose(int row);
    void goTo(int row);

    TaskModel &m_model;
    Settings &m_settings;
    QStackedWidget *m_stack;
    QSplitter *m_splitter;
    const void *m_widths = nullptr; ///< the widths in force, one of two sets
    QTableView *m_list;
    QStackedWidget *m_chosen; ///< the details of either kind
    TaskDetails *m_details;
    std::function<ForeignDetails *()> m_makeForeignDetails;
    ForeignDetails *m_foreignDetails = nullptr; ///< made for the first such task
    std::optional<TaskId> m_awaited;            ///< to be chosen as soon as its row is here
};
