// SPDX-License-Identifier: GPL-3.0-or-later
#include "simclockpanel.h"

#include "showntime.h"
#include "simcontrol.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

using namespace std::chrono_literals;

namespace {

constexpr auto Speeds = {1, 2, 5, 10, 30, 60, 120};
constexpr auto LookEvery = 250ms;
constexpr auto SmallStep = 5s;
constexpr auto LargeStep = 60s;

} // namespace

SimClockPanel::SimClockPanel(SimControl &control, QWidget *parent)
    : Card(parent)
    , m_control(control)
    , m_time(new QLabel(this))
    , m_speed(new QComboBox(this))
    , m_pause(new QPushButton(this))
    , m_step(new QPushButton(tr("Forward 5 s"), this))
    , m_minute(new QPushButton(tr("Forward 1 min"), this))
    , m_tick(new QTimer(this))
{
    body()->addWidget(look::cardTitle(tr("Time"), this));
    m_time->setTextFormat(Qt::PlainText);
    m_time->setAccessibleName(tr("Time of the simulated clusters"));
    body()->addWidget(m_time);
    body()->addWidget(look::note(tr("The clusters and everything that watches them run at this speed. Time never goes back."), this));
    for (const int speed : Speeds) {
        m_speed->addItem(speed == 1 ? tr("As usual") : tr("%1 times").arg(speed), speed);
    }
    m_speed->setAccessibleName(tr("Speed"));
    auto *label = new QLabel(tr("S&peed"), this);
    label->setBuddy(m_speed);
    auto *speed = new QHBoxLayout;
    speed->setSpacing(look::Gap);
    speed->addWidget(label);
    speed->addWidget(m_speed, 1);
    speed->addWidget(m_pause);
    body()->addLayout(speed);
    auto *forward = new QHBoxLayout;
    forward->setSpacing(look::Gap);
    forward->addWidget(m_step);
    forward->addWidget(m_minute);
    forward->addStretch(1);
    body()->addLayout(forward);
    connect(m_speed, &QComboBox::activated, this, &SimClockPanel::chooseSpeed);
    connect(m_pause, &QPushButton::clicked, this, &SimClockPanel::pause);
    connect(m_step, &QPushButton::clicked, this, [this] {
        m_control.skip(SmallStep);
        updateUi();
    });
    connect(m_minute, &QPushButton::clicked, this, [this] {
        m_control.skip(LargeStep);
        updateUi();
    });
    connect(m_tick, &QTimer::timeout, this, &SimClockPanel::updateUi);
    updateUi();
}

void SimClockPanel::chooseSpeed(int index)
{
    m_before = m_speed->itemData(index).toDouble();
    m_control.setSpeed(m_before);
    updateUi();
}

void SimClockPanel::pause()
{
    if (m_control.speed() > 0) {
        m_before = m_control.speed();
        m_control.setSpeed(0);
    } else {
        m_control.setSpeed(m_before);
    }
    updateUi();
}

void SimClockPanel::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LocaleChange) {
        updateUi();
    }
}

void SimClockPanel::updateUi()
{
    const double speed = m_control.speed();
    const QString time = QLocale().toString(showntime::of(m_control.time()), QLocale::LongFormat);
    m_time->setText(speed > 0 ? time : tr("%1 — standing still").arg(time));
    const int index = m_speed->findData(static_cast<int>(speed > 0 ? speed : m_before));
    if (index >= 0 && !m_speed->view()->isVisible()) {
        m_speed->setCurrentIndex(index);
    }
    m_pause->setText(speed > 0 ? tr("P&ause") : tr("&Go on"));
}

void SimClockPanel::showEvent(QShowEvent *event)
{
    Card::showEvent(event);
    updateUi();
    m_tick->start(LookEvery);
}

void SimClockPanel::hideEvent(QHideEvent *event)
{
    Card::hideEvent(event);
    m_tick->stop();
}

#include "moc_simclockpanel.cpp"
