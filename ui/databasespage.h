// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "databasesmodel.h"
#include "pagecontrols.h"

#include <QWidget>

class Card;
class EmptyState;
class InstanceModel;
class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

/// All databases against all clusters: what runs where, what could run, and what needs somebody. The choice stays with its database however
/// the list changes.
class DatabasesPage : public QWidget
{
    Q_OBJECT
public:
    DatabasesPage(ClusterProbe &probe, Clock &clock, QWidget *parent);
    ~DatabasesPage() override;

    [[nodiscard]] PageControls controls() const;
    /// Chooses this database, also where the filter hides it; as soon as a cluster tells of it where none has yet.
    void select(const CrdbGuid &guid);
    [[nodiscard]] std::optional<CrdbGuid> chosenGuid() const;

signals:
    void upgradeRequested(const CrdbGuid &guid, const QString &target);
    void connectRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildTop(class QVBoxLayout *column);
    void buildTable();
    void buildDetails();
    void buildEmptyStates();
    void connectAll();
    void applyFilter();
    void clearFilter();
    void restoreChoice();
    void fitSoon();
    void fitColumns();
    void noticeClusters();
    void updateUi();
    void updateDetails();
    void updateSummary();
    void upgrade();
    [[nodiscard]] const DatabaseRow *chosen() const;
    [[nodiscard]] QString whoWasAsked() const;

    ClusterProbe &m_probe;
    DatabasesModel m_model;
    std::optional<CrdbGuid> m_chosen;
    bool m_restoring = false;
    bool m_anyCluster = false;
    QLabel *m_summary = nullptr;
    QLineEdit *m_filter = nullptr;
    QCheckBox *m_attention = nullptr;
    QPushButton *m_refresh = nullptr;
    QPushButton *m_upgrade = nullptr;
    QStackedWidget *m_stack = nullptr;
    QWidget *m_content = nullptr;
    QTableView *m_table = nullptr;
    EmptyState *m_nothing = nullptr;
    EmptyState *m_noHit = nullptr;
    QLabel *m_asked = nullptr;
    Card *m_details = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_drift = nullptr;
    InstanceModel *m_instances = nullptr;
    QTableView *m_instanceTable = nullptr;
};
