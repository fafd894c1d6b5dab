// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clustersmodel.h"
#include "filedialogs.h"

#include <QWidget>

class ClusterDetails;
class EmptyState;
class MessageBar;
class QPushButton;
class QStackedWidget;
class QTableView;

/// The clusters of this data folder and of this window: how each of them stands, and what a person can do about it. Named `Clusters`.
class ClustersPage : public QWidget
{
    Q_OBJECT
public:
    ClustersPage(const ClusterSources &sources, AskForFile ask, QWidget *parent);
    ~ClustersPage() override;

    void select(const ClusterId &id);

signals:
    void signInRequested(const ClusterId &id);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QWidget *buildTop();
    QWidget *buildActions();
    void buildTable();
    void connectAll();
    void dirty();
    void takeRows();
    void updateUi();
    void fitColumns();
    [[nodiscard]] const ClusterRow *current() const;
    void add();
    void edit();
    void connectCurrent();
    void disconnectCurrent();
    void askToRemove();
    void removeNow();
    void moveCurrent(int places);
    void importList();
    void importFrom(const QString &path);
    void exportList();
    void showManualSteps();

    ClusterSources m_from;
    AskForFile m_ask;
    ClustersModel m_model;
    std::optional<ClusterId> m_chosen;
    std::optional<ClusterId> m_toRemove;
    bool m_dirty = true;
    bool m_queued = false;
    MessageBar *m_message = nullptr;
    MessageBar *m_removal = nullptr;
    QStackedWidget *m_stack = nullptr;
    QTableView *m_table = nullptr;
    ClusterDetails *m_details = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_connect = nullptr;
    QPushButton *m_disconnect = nullptr;
    QPushButton *m_signIn = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
    QPushButton *m_manual = nullptr;
};
