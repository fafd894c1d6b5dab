// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowkeys.h"

#include "menuactions.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QMainWindow>
#include <QMenuBar>
#include <QWidget>

#include <algorithm>

WindowKeys::WindowKeys(QMainWindow &window)
    : QObject(&window)
    , m_window(window)
{
    qApp->installEventFilter(this);
}

bool WindowKeys::isOfMenus(const QKeySequence &keys) const
{
    return std::ranges::any_of(menuActions(*m_window.menuBar()),
        [&keys](const MenuAction &each) { return each.action->isEnabled() && each.action->shortcuts().contains(keys); });
}

bool WindowKeys::isDialogOfTheWindow(const QWidget *widget) const
{
    while (widget && widget != &m_window) {
        widget = widget->parentWidget(); // across windows
    }
    return widget;
}

bool WindowKeys::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress) {
        return false;
    }
    const auto *widget = qobject_cast<QWidget *>(object);
    if (!widget) {
        return false;
    }
    const auto *key = static_cast<QKeyEvent *>(event);
    if (event->type() == QEvent::ShortcutOverride) {
        const bool here = widget->window() == &m_window && (key->modifiers() & Qt::ControlModifier);
        if (here && isOfMenus(QKeySequence(key->keyCombination()))) {
            event->ignore(); // nobody else may claim it
            return true;
        }
        return false;
    }
    const bool help = key->key() == Qt::Key_F1 && key->modifiers() == Qt::NoModifier && !key->isAutoRepeat();
    if (help && widget->window() != &m_window && isDialogOfTheWindow(widget)) {
        emit helpRequested(widget);
        return true;
    }
    return false;
}

#include "moc_windowkeys.cpp"
