// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exportdialog.h"
#include "historymodel.h"
#include "pagecontrols.h"

#include <QWidget>

class Clock;
class ClockTimer;
class Clusters;
class EmptyState;
class MessageBar;
class QComboBox;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;
class TaskTracker;

/// Everything that was ever observed, asked, answered and decided, of all tasks: searchable, and exportable as it is filtered. Read only
/// while somebody looks.
class HistoryPage : public QWidget
{
    Q_OBJECT
public:
    HistoryPage(TaskTracker &tracker, Clusters &clusters, Clock &clock, AskForExport ask, QWidget *parent);
    ~HistoryPage() override;

    [[nodiscard]] PageControls controls() const;

signals:
    void taskRequested(const TaskId &id);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildFilters();
    void buildTable();
    void buildEmptyStates();
    void connectAll();
    [[nodiscard]] HistoryFilter wantedFilter() const;
    void applyFilter();
    void clearFilter();
    void updateUi();
    void fitColumns();
    void chooseFile();
    void exportTo(const QString &path);
    void exported(const ExportResult &result);

    TaskTracker &m_tracker;
    Clusters &m_clusters;
    Clock &m_clock;
    AskForExport m_ask;
    HistoryModel m_model;
    std::unique_ptr<ClockTimer> m_typing; ///< runs while somebody types
    Journal::Reading m_export;
    bool m_exporting = false;
    bool m_stale = true; ///< records were added while nobody looked
    QLineEdit *m_search;
    QComboBox *m_kind;
    QComboBox *m_range;
    QPushButton *m_exportButton;
    MessageBar *m_message;
    QStackedWidget *m_stack;
    QTableView *m_table;
    EmptyState *m_nothingYet = nullptr;
    EmptyState *m_noHit = nullptr;
};
