// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "card.h"

class QComboBox;
class QLabel;
class QPushButton;
class QTimer;
class SimControl;

/// The clock of the simulated clusters: what time it is there, how fast it runs, and ways to stop it and to put it forward.
class SimClockPanel : public Card
{
    Q_OBJECT
public:
    explicit SimClockPanel(SimControl &control, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void updateUi();
    void chooseSpeed(int index);
    void pause();

    SimControl &m_control;
    double m_before = 1.0; ///< speed to go on with
    QLabel *m_time;
    QComboBox *m_speed;
    QPushButton *m_pause;
    QPushButton *m_step;
    QPushButton *m_minute;
    QTimer *m_tick;
};
