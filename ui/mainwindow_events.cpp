// SPDX-License-Identifier: GPL-3.0-or-later
// How MainWindow answers to the desktop and to keys that no control wanted.
#include "mainwindow.h"

#include "helpwindow.h"
#include "messagebar.h"
#include "passedon.h"
#include "settings.h"
#include "showntime.h"
#include "tour.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QCloseEvent>
#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTableView>

#include <algorithm>

using namespace std::chrono_literals;

bool MainWindow::isSending() const
{
    return std::ranges::any_of(m_tracker.tasks(), [](const Task &task) { return task.state == TaskState::Sending && !passedOnTo(task); });
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // Whatever happens the journal finds it again; waiting a little spares the "unknown" at the next start.
    if (!m_closing && isSending()) {
        m_closing = true;
        m_closeBar->setAction(tr("Quit anyway"));
        m_closeBar->say(look::Tone::Attention,
            tr("Waiting for the cluster's answer to the request on its way. If you quit now, it is checked at the next start."));
        m_lastWait->start(10s);
        event->ignore();
        return;
    }
    m_lastWait->stop();
    m_settings.setGeometry(saveGeometry());
    m_helpWindow.reset();
    event->accept();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange || event->type() == QEvent::ActivationChange) {
        m_tracker.setWindowHidden(isMinimized());
        m_tracker.setWindowActive(isActiveWindow());
        updateTicking();
    }
}

void MainWindow::setLargeText(bool on)
{
    constexpr double ForARoom = 1.35;
    const double before = look::textScale();
    look::setTextScale(on ? ForARoom : 1.0);
    for (QTableView *table : findChildren<QTableView *>()) {
        QHeaderView *rows = table->verticalHeader();
        rows->setDefaultSectionSize(qRound(rows->defaultSectionSize() * look::textScale() / before));
    }
    m_largeText->setChecked(on);
}

void MainWindow::setShowsUtc(bool on)
{
    m_settings.setShowsUtc(on);
    m_utc->setChecked(on);
    showntime::setUtc(on);
    // How a moment is written is part of the locale: whoever shows one writes it again.
    QEvent changed(QEvent::LocaleChange);
    QList<QPointer<QWidget>> widgets; // some make their parts anew
    for (QWidget *widget : findChildren<QWidget *>()) {
        widgets.append(widget);
    }
    for (const QPointer<QWidget> &widget : std::as_const(widgets)) {
        if (widget) {
            QCoreApplication::sendEvent(widget, &changed);
        }
    }
}

void MainWindow::setClassMode(bool on)
{
    m_classMode = on;
    setWindowState(windowState().setFlag(Qt::WindowFullScreen, on));
    setLargeText(on);
    if (m_trainingPage) {
        m_trainingPage->setClassMode(on);
    }
    m_captionBar->clear();
}

void MainWindow::startTour()
{
    if (!m_tour) {
        m_withoutCluster = true; // the form itself is to be seen
        m_tour = new Tour(*this, windowTour(), [this](int page) { showPage(static_cast<Page>(page)); });
    }
}

void MainWindow::caption(const Task &task)
{
    if (m_classMode) {
        m_captionBar->say(
            look::toneOf(stateShape(task.state)), tr("%1: %2. %3").arg(databaseText(task), stateWord(task), stateSentence(task)));
    }
}

void MainWindow::comeForward()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    updateTicking();
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    // Only what no control wanted arrives here. A key that is held down must not press what got the focus meanwhile.
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto *button = qobject_cast<QAbstractButton *>(focusWidget());
    if (!enter || !button || event->isAutoRepeat() || qobject_cast<QCheckBox *>(button)) {
        QMainWindow::keyPressEvent(event);
        return;
    }
    button->click();
}
