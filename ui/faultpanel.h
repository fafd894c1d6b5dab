// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "card.h"
#include "result.h"
#include "simcontrol.h"

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QSpinBox;
class QTimer;

/// What a trainer lets go wrong: a fault put together from cluster, call, kind and number of times, shortcuts for the usual ones, and the
/// list of those that are in force.
class FaultPanel : public Card
{
    Q_OBJECT
public:
    explicit FaultPanel(SimControl &control, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildForm();
    void buildShortcuts();
    void buildList();
    void kindChanged();
    void set(const TrainerFault &fault);
    void updateList();
    void setWanted();
    void tell(const QString &text);
    /// What is put together, or what is wrong with the call that was typed.
    [[nodiscard]] Result<TrainerFault, QString> wanted() const;
    [[nodiscard]] TrainerFault::Kind kind() const;

    SimControl &m_control;
    QComboBox *m_cluster;
    QComboBox *m_call;
    QComboBox *m_kind;
    QSpinBox *m_amount;
    QSpinBox *m_times;
    QPushButton *m_set;
    QListWidget *m_list;
    QPushButton *m_remove;
    QLabel *m_result;
    QTimer *m_tick;
};
